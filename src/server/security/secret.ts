// Secrets: what proves who somebody is, and what is kept of it.

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 32 random bytes as text. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a secret: SHA-256 in hex. It is random, so that no slow hash is needed. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** The token that goes with everything a session writes. */
export function csrfOf(secret: string): string {
  return hashOf(`csrf ${secret}`).slice(0, 32)
}

/** Whether two texts are equal, in a time that does not tell where they differ. */
export function isSame(a: string, b: string): boolean {
  const [x, y] = [createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest()]
  return timingSafeEqual(x, y)
}
