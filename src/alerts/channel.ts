// A channel: where alerts go, and how what fails is tried again.

import type { Alert, Store } from '../store/index.ts'

/** Where alerts go. `send` delivers all of them or throws; what it threw is tried again, unless it is {@link Refused}. */
export interface Channel {
  /** The name under which the dossier keeps what is still to be delivered. */
  readonly name: string
  /** How many alerts go out together. */
  readonly together: number
  send(alerts: readonly Alert[]): Promise<void>
}

/** The other side will never take it. */
export class Refused extends Error {}

/** The other side asks to wait. */
export class Later extends Error {
  readonly milliseconds: number
  constructor(message: string, milliseconds: number) {
    super(message)
    this.milliseconds = milliseconds
  }
}

/** Milliseconds after the first failure, the second …; after the last it is given up. */
export const BACK_OFF: readonly number[] = [30_000, 120_000, 600_000, 3_600_000, 6 * 3_600_000, 24 * 3_600_000, 48 * 3_600_000]
/** For so long a delivery is nobody else's. */
const LEASE = 120_000

/** What became of a round. */
export interface Round {
  readonly delivered: number
  readonly failed: readonly { readonly channel: string; readonly why: string; readonly gaveUp: boolean }[]
}

/** Delivers what is due on each of `channels`; a channel that fails is left until it is due again, and the others go on. */
export async function deliverDue(store: Store, channels: readonly Channel[], backOff: readonly number[] = BACK_OFF): Promise<Round> {
  let delivered = 0
  const failed: Round['failed'][number][] = []
  for (const channel of channels) {
    for (;;) {
      const due = await store.alerts.lease(channel.name, channel.together, LEASE)
      if (due.length === 0) break
      const ids = due.map(({ alert }) => alert.id)
      try {
        await channel.send(due.map(({ alert }) => alert))
        await store.alerts.delivered(channel.name, ids)
        delivered += due.length
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        const attempts = Math.max(...due.map((one) => one.attempts))
        const wait = error instanceof Refused ? undefined : backOff[attempts - 1]
        const again = wait !== undefined && error instanceof Later ? Math.max(wait, error.milliseconds) : wait
        await store.alerts.failed(channel.name, ids, why, again)
        failed.push({ channel: channel.name, why, gaveUp: again === undefined })
        break
      }
    }
  }
  return { delivered, failed }
}
