// Keeping: the one place where articles enter a dossier, and what follows from that.

import type { Entry, Outcome, Store } from '../../store/index.ts'
import type { Report } from './report.ts'

/** An article to keep, and the item of the queue that gave it, if one did. */
export interface Kept {
  readonly entry: Entry
  readonly source: string
  readonly id: string | undefined
}

/**
 * Keeps a batch, and marks the items `done` in the same transaction. Called once a batch, whoever read it: what is derived from the
 * articles of a dossier and kept with them is brought up to date here, from the outcomes that are `added` or `elsewhere`.
 * @throws {Failure} when the dossier cannot be written; then nothing of the batch is kept and its items stay open.
 */
export async function keep(store: Store, batch: readonly Kept[], done: readonly string[], report: Report): Promise<readonly Outcome[]> {
  const outcomes = await store.add(
    batch.map(({ entry }) => entry),
    done,
  )
  const refused = batch.flatMap(({ id, source }, i) => {
    const why = outcomes[i]?.why
    return why === undefined ? [] : [{ id, source, why: `${why.message} ${why.remedy ?? ''}`.trim() }]
  })
  await store.queue.refuse(refused.flatMap(({ id, why }) => (id === undefined ? [] : [{ id, why }])))
  for (const { source, why } of refused) report.refuse(source, why)
  report.kept(outcomes)
  return outcomes
}
