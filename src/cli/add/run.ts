// A run of `isnad add`: opens the dossier and its dossier.yaml, plans, works, tells; stops when asked and leaves nothing half done.

import { join } from 'node:path'
import { openDossier } from '../../dossier.ts'
import { Failure } from '../../model/failure.ts'
import type { ReadOptions } from '../../model/page.ts'
import { BATCH, refresh } from '../../refresh/index.ts'
import { readDossierFile, type DossierFile } from '../../sources/dossier-file.ts'
import { fieldMap, type FieldMap } from '../../sources/field-map.ts'
import { PoliteFetcher } from '../../sources/polite.ts'
import { ROBOT } from '../../sources/robots.ts'
import { Stretches } from '../../sources/stretch.ts'
import type { Store } from '../../store/index.ts'
import { refreshWatch } from '../../watched.ts'
import { collectGarbage } from '../collect.ts'
import type { Adding } from './adding.ts'
import { digestOf } from './article.ts'
import type { AddOptions } from './options.ts'
import { keepDossierFile, outletNames, ownEntities } from './own-knowledge.ts'
import { pageReading } from '../reading.ts'
import { programVersion } from '../version.ts'
import { placesOf } from './places.ts'
import { plan, planDossier } from './plan.ts'
import { Progress } from './progress.ts'
import { Report } from './report.ts'
import { addStandardInput } from './standard-input.ts'
import { exitCodeOf, summaryOf } from './summary.ts'
import { work } from './work.ts'

const FIELDS = 'isnad.fields '
/** Exit code after Ctrl-C, as shells have it. */
const INTERRUPTED = 130

/** Options, checked. */
export interface Checked {
  readonly known: ReadOptions
  readonly limit: number
  /** Milliseconds. */
  readonly delay: number
  /** For tests. */
  readonly allowLoopback?: boolean
}

/** Adds `sources` to a dossier. @returns the exit code. @throws {Failure} when the dossier cannot be opened or written. */
export async function addSources(sources: readonly string[], options: AddOptions, checked: Checked): Promise<number> {
  const begun = Date.now()
  const places = placesOf(options.dossier)
  const file = await readDossierFile(join(places.folder, 'dossier.yaml'))
  if (sources.length === 0 && (file?.feeds ?? []).length + (file?.articles ?? []).length === 0)
    throw new Failure(
      'usage',
      'There is nothing to add: no source is named, and no dossier.yaml beside the dossier lists feeds or articles.',
      'For example: isnad add articles/ https://news.example/rss',
    )
  const mapping = options.fields === undefined ? undefined : await fieldMap(options.fields)
  const store = await openDossier(options.dossier)
  const stop = stopper()
  const progress = new Progress(process.stderr)
  const adding = addingTo(store, file ?? {}, options, checked, places, stop, progress)
  const looking = looked(store, progress)
  try {
    await keepDossierFile(store, options.dossier)
    const known = { ...checked.known, ...(mapping === undefined ? {} : { fields: await kept(store, mapping) }) }
    await plan(
      sources.filter((source) => source !== '-'),
      known,
      adding,
    )
    if (sources.length === 0) await planDossier(file ?? {}, known, adding)
    if (sources.includes('-')) await addStandardInput(process.stdin, known, adding)
    await work(adding)
    clearInterval(looking)
    await refresh(
      store,
      ({ done, left }) => {
        progress.claims(done, left)
        if (done >= BATCH) collectGarbage()
      },
      stop.stopping,
    )
    await refreshWatch(store, undefined, stop.stopping)
    const [{ waiting, leased }, { articles }, claims] = [
      await store.queue.tally(),
      await store.ledger.backlog(),
      await store.ledger.countClaims(),
    ]
    progress.end()
    const state = { open: waiting + leased, unsettled: articles, claims }
    process.stdout.write(summaryOf(options.dossier, adding.report, (Date.now() - begun) / 1000, state))
  } finally {
    clearInterval(looking)
    progress.end()
    stop.forget()
    await store.close()
    // What is still being fetched is not waited for.
    if (stop.stopping()) process.exit(INTERRUPTED)
    await adding.fetcher.close()
    await adding.reading.close()
  }
  return exitCodeOf(adding.report)
}

interface Stop extends Pick<Adding, 'stopping' | 'stopped'> {
  /** Leaves Ctrl-C alone again. */
  forget(): void
}

/** Ctrl-C once ends after what is being done; twice, at once: even then nothing is lost. */
function stopper(): Stop {
  let asked = false
  let settle = (): void => undefined
  const stopped = new Promise<void>((resolve) => (settle = resolve))
  const stop = (): void => {
    if (asked) process.exit(INTERRUPTED)
    asked = true
    process.stderr.write('\nStopping; what was read is kept. Press Ctrl-C again to stop at once.\n')
    settle()
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, stop)
  return {
    stopping: () => asked,
    stopped,
    forget: () => {
      for (const signal of signals) process.off(signal, stop)
    },
  }
}

/** What a run works with. */
export function addingTo(
  store: Store,
  file: DossierFile,
  options: AddOptions,
  { limit, delay, allowLoopback = false }: Checked,
  places: Adding['places'],
  stop: Pick<Adding, 'stopping' | 'stopped'>,
  progress: Pick<Progress, 'note'>,
): Adding {
  const maps = new Map<string, FieldMap>()
  let open: { readonly path: string; readonly stretches: Stretches } | undefined
  return {
    stopping: stop.stopping,
    stopped: stop.stopped,
    store,
    places,
    limit,
    reading: pageReading(ownEntities(file)),
    outlets: outletNames(file),
    languages: file.languages,
    fetcher: new PoliteFetcher({
      limit,
      delay,
      agent: `${ROBOT}/${programVersion()}`,
      contact: options.contact ?? file.contact,
      allowLoopback,
    }),
    report: new Report(),
    note: (words) => {
      progress.note(words)
    },
    stretches: (path) => {
      if (open?.path === path) return open.stretches
      void open?.stretches.close()
      open = { path, stretches: new Stretches(path) }
      return open.stretches
    },
    fields: async (name) => {
      if (name === undefined) return {}
      let map = maps.get(name)
      if (map === undefined) maps.set(name, (map = ((await store.setting(FIELDS + name)) ?? {}) as FieldMap))
      return map
    },
  }
}

/** Keeps a mapping with the dossier, so that whoever reads its records has it. @returns its name. */
async function kept(store: Store, mapping: FieldMap): Promise<string> {
  const name = digestOf(Buffer.from(JSON.stringify(mapping))).slice(0, 16)
  await store.set(FIELDS + name, mapping)
  return name
}

/** Shows the state of the queue from time to time. */
function looked(store: Store, progress: Progress): NodeJS.Timeout {
  // Whoever works on the queue tells what is wrong with it.
  return setInterval(() => void progress.look(() => store.queue.tally()).catch(() => undefined), 100)
}
