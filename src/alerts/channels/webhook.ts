// Webhooks: one POST an alert, signed, so that the receiver knows who sent it and when.

import { createHmac } from 'node:crypto'
import type { Alert } from '../../store/index.ts'
import { Later, Refused, type Channel } from '../channel.ts'

/** Milliseconds that the receiver may take. */
const TIMEOUT = 15_000
/** The receiver is gone, or will never read this. */
const NEVER: ReadonlySet<number> = new Set([410, 413])

/**
 * The signature of a body sent at `seconds` since 1970: `t=…,v1=…`, where v1 is HMAC-SHA256 in hex of `t`, a full stop and the body. A receiver computes it
 * anew, compares in constant time and refuses what is older than some minutes.
 */
export function signatureOf(body: string, secret: string, seconds: number): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}

/** A channel that posts to `url`. Redirects are not followed; `Isnad-Alert` is the same when an alert is sent again. */
export function webhook(url: string, secret: string, seconds: () => number = () => Math.floor(Date.now() / 1000)): Channel {
  return {
    name: `webhook ${url}`,
    together: 1,
    send: async ([alert]) => {
      const body = JSON.stringify({ type: 'isnad.alert', alert })
      const { fetch } = await import('undici')
      const answer = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT),
        headers: {
          'content-type': 'application/json',
          'user-agent': 'isnad',
          'isnad-alert': (alert as Alert).id,
          'isnad-signature': signatureOf(body, secret, seconds()),
        },
        body,
      }).catch((error: unknown) => {
        throw new Error(reasonOf(error))
      })
      await answer.body?.cancel()
      if (answer.ok) return
      const why = `it answered ${answer.status}`
      if (NEVER.has(answer.status)) throw new Refused(why)
      const after = Number(answer.headers.get('retry-after'))
      if (Number.isFinite(after) && after > 0) throw new Later(why, after * 1000)
      throw new Error(why)
    },
  }
}

/** What the network said, below undici's «fetch failed». */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return cause instanceof Error && cause.message !== '' ? cause.message : String(cause)
}
