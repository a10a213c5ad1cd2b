// JSON as it is sent, with the tag of its bytes.

import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** JSON that may be sent. */
export interface Tagged {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The same bytes have the same tag, whichever process answers. */
  readonly tag: string
}

/** `value` as JSON. */
export function tagged(value: unknown): Tagged {
  // Not by way of Web Crypto: a thread for each answer costs more than the hash.
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  return { bytes, tag: `"${createHash('sha1').update(bytes).digest('base64url')}"` }
}

/** An answer of JSON; who has the same already is told so by the layer before. */
export function sent(c: Context, { bytes, tag }: Tagged, status: ContentfulStatusCode = 200): Response {
  return c.body(bytes, status, { 'content-type': 'application/json', etag: tag })
}
