// isnad ingest: what the server starts to add articles, so that answering does not wait for reading; it speaks with its parent only.

import type { Command } from 'commander'
import { join } from 'node:path'
import { Failure } from '../../model/failure.ts'
import type { IngestProgress, IngestRequest } from '../../server/jobs/ingest.ts'
import { giveWay } from '../give-way.ts'

/** What the parent asks for. */
export interface Order extends IngestRequest {
  readonly dossier: string
}

/** What the parent is told: progress, the end, or why it failed. */
export type Told =
  | { readonly progress: IngestProgress }
  | { readonly done: true }
  | { readonly failure: { readonly code: Failure['code'] | 'defect'; readonly message: string; readonly remedy: string } }

/** Adds the command to the program. */
export function addIngest(program: Command): void {
  program
    .command('ingest', { hidden: true })
    .description('Started by isnad serve to add articles in a process of its own.')
    .action(ingestCommand)
}

async function ingestCommand(): Promise<void> {
  if (process.send === undefined)
    throw new Failure('usage', 'isnad ingest is started by isnad serve.', 'To add articles yourself, use isnad add.')
  // A parent that is gone asks for nothing more; what was kept stays.
  process.on('disconnect', () => process.exit(0))
  giveWay()
  const order = await new Promise<Order>((resolve) => process.once('message', resolve))
  const tell = (told: Told): Promise<void> =>
    new Promise((resolve) => {
      process.send?.(told, undefined, undefined, () => {
        resolve()
      })
    })
  try {
    await ingest(order, (progress) => void tell({ progress }))
    await tell({ done: true })
  } catch (error) {
    const known = error instanceof Failure
    const { message } = error instanceof Error ? error : new Error(String(error))
    await tell({ failure: { code: known ? error.code : 'defect', message, remedy: known ? error.remedy : '' } })
  }
  process.exit(0)
}

async function ingest({ dossier, sources, ...known }: Order, tell: (progress: IngestProgress) => void): Promise<void> {
  const { openDossier } = await import('../../dossier.ts')
  const { refresh } = await import('../../refresh/index.ts')
  const store = await openDossier(dossier)
  const report = { added: 0, elsewhere: 0, known: 0, refused: 0, refusals: [] as readonly { source: string; why: string }[] }
  let waiting = 0
  let backlog = 0
  const step = (stage: IngestProgress['stage']): void => {
    tell({ stage, ...report, waiting, backlog })
  }
  try {
    if (sources.length > 0) {
      const { placesOf } = await import('../add/places.ts')
      const { addingTo } = await import('../add/run.ts')
      const { plan } = await import('../add/plan.ts')
      const { work } = await import('../add/work.ts')
      const { megabytesOf } = await import('../read.ts')
      const { readDossierFile } = await import('../../sources/dossier-file.ts')
      const places = placesOf(dossier)
      const file = (await readDossierFile(join(places.folder, 'dossier.yaml'))) ?? {}
      const options = { dossier, limit: '5', delay: '1' }
      const never = { stopping: () => false, stopped: new Promise<void>(() => undefined) }
      const checked = { known, limit: megabytesOf(options.limit), delay: Number(options.delay) * 1000 }
      const adding = addingTo(store, file, options, checked, places, never, { note: () => undefined })
      const look = async (): Promise<void> => {
        const { added, elsewhere, known: before, refused, refusals } = adding.report
        Object.assign(report, { added, elsewhere, known: before, refused, refusals: [...refusals] })
        waiting = (await store.queue.tally()).waiting
        step('reading')
      }
      await plan(sources, known, adding)
      const looking = setInterval(() => void look().catch(() => undefined), 250)
      try {
        await work(adding)
      } finally {
        clearInterval(looking)
        await adding.fetcher.close()
        await adding.reading.close()
      }
      await look()
    }
    backlog = (await store.ledger.backlog()).articles
    step('ledger')
    await refresh(store, ({ left }) => {
      backlog = left
      step('ledger')
    })
    const { refreshWatch } = await import('../../watched.ts')
    await refreshWatch(store)
    backlog = 0
    step('done')
  } finally {
    await store.close()
  }
}
