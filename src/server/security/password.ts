// Passwords: argon2id hashes, and a comparison that takes as long for a name nobody has.

import { hash, verify } from '@node-rs/argon2'
import { Failure } from '../../model/failure.ts'

/** OWASP's first choice for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
const SHORTEST = 10
const LONGEST = 1000

let nobody: Promise<string> | undefined

/** The hash of a password to keep. @throws {Failure} when it is too short or too long. */
export async function passwordHash(password: string): Promise<string> {
  if (password.length < SHORTEST || password.length > LONGEST)
    throw new Failure('usage', `The password has ${password.length} characters.`, `Take one of ${SHORTEST} to ${LONGEST} characters.`)
  return await hash(password.normalize('NFKC'), OPTIONS)
}

/** Whether `password` is the one behind `kept`; absent when there is no such user. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  nobody ??= hash('nobody', OPTIONS)
  const right = await verify(kept ?? (await nobody), password.normalize('NFKC'))
  return kept !== undefined && right
}
