// The ledger's benchmark: a stream of news with planted copies into a dossier and its ledger; rate, memory, latency, and whether copies ever passed for
// corroboration. Run: node --import tsx bench/ledger.ts [--full | --articles N]

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { buildSync } from 'esbuild'
import { collectGarbage } from '../src/cli/collect.ts'
import { pageReading, ReadingEnded, type PageReading, type ReadPage } from '../src/cli/reading.ts'
import { Failure } from '../src/index.ts'
import { account } from '../src/ledger.ts'
import { openDossier, type Store } from '../src/dossier.ts'
import { BATCH, entryWith, refresh, refreshSome } from '../src/refresh/index.ts'
import { COPIES, EDITS, stream, type Planted } from './stream.ts'
import { texts } from './texts.ts'
import { report } from './timing.ts'

/** Articles that are kept in one transaction; see src/cli/add/basket.ts. */
const ADDED = 32
const LONGEST_SECONDS = 600
const FULL = 100_000
/** Built as the package has it: a thread takes no TypeScript. */
const THREAD = 'dist/bench/reader-thread.js'

buildSync({
  entryPoints: ['src/cli/reader-thread.ts'],
  outfile: THREAD,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'esnext',
  packages: 'external',
  logLevel: 'error',
})
const { values } = parseArgs({ options: { full: { type: 'boolean' }, articles: { type: 'string' } }, allowPositionals: true })
const pool = texts()
const sizes = values.articles !== undefined ? [Number(values.articles)] : values.full === true ? [FULL / 10, FULL] : [3000, 30_000]
const percent = (share: number): string => `${String(Math.round(share * 100))} %`
console.log(
  `Node ${process.version}, ${String(availableParallelism())} cores, load ${loadavg()[0]?.toFixed(1) ?? '?'}; ${pool.what}: ${percent(1 - COPIES - EDITS)} new (names, numbers and rarer words swapped), ${percent(COPIES)} copies, ${percent(EDITS)} edited\n`,
)
// Code that has not run before is slow: that is no matter of scale.
await run(500, false)
const taken: number[] = []
for (const size of sizes) taken.push(await run(size, true))
if (taken.length > 1) {
  const ratio = (taken[1] as number) / (taken[0] as number)
  report('ten times the articles, processor time', `${ratio.toFixed(1)}×`, '≤ 12×', ratio <= 12)
}

/** Makes a dossier of `count` articles, as `isnad add` does; gives its processor time. */
async function run(count: number, told: boolean): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  const path = join(folder, 'isnad.db')
  const store = await openDossier(path)
  const reading = pageReading([], pathToFileURL(THREAD))
  const lineage = new Map<string, number>()
  const spent = { adding: 0, ledger: 0 }
  const timed = async <T>(stage: keyof typeof spent, work: Promise<T>): Promise<T> => {
    const began = performance.now()
    const result = await work
    spent[stage] += performance.now() - began
    return result
  }
  const [began, before] = [performance.now(), process.cpuUsage()]
  let [kept, settled] = [0, 0]
  for await (const entries of read(stream(count, pool.articles), reading, lineage)) {
    kept += entries.length
    await timed('adding', store.add(entries))
    if (kept - settled < BATCH) continue
    settled = kept
    await timed('ledger', refreshSome(store))
    collectGarbage()
    if (told && kept % (10 * BATCH) < ADDED) console.error(`  ${String(kept)} in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  }
  await timed('ledger', refresh(store))
  const { user, system } = process.cpuUsage(before)
  const [all, wall] = [(user + system) / 1000, performance.now() - began]
  await reading.close()
  if (told) {
    const n = lineage.size
    console.log(`${n.toLocaleString('en')} articles`)
    report('articles a second', `${((n / wall) * 1000).toFixed(0)} /s`)
    const most = (1000 * LONGEST_SECONDS) / FULL
    report('time of one article', `${(wall / n).toFixed(2)} ms`, `≤ ${String(most)} ms`, wall / n <= most)
    report('  of which keeping it', `${(spent.adding / n).toFixed(2)} ms`)
    report('  of which the ledger', `${(spent.ledger / n).toFixed(2)} ms`)
    report('processor time of one article', `${(all / n).toFixed(2)} ms`, `≤ ${String(2 * most)} ms`, all / n <= 2 * most)
    const peak = process.resourceUsage().maxRSS * 1024
    report('memory at its highest', `${(peak / 1e6).toFixed(0)} MB`, '≤ 1,000 MB', peak < 1e9)
    report('size of one article on disk', `${(statSync(path).size / n / 1000).toFixed(1)} kB`)
    await latencies(store, count)
    await corroboration(store, lineage)
    console.log()
  }
  await store.close()
  rmSync(folder, { recursive: true })
  return all
}

/** Reads the stream, `reading.ahead` articles ahead, and gives it some at a time. */
async function* read(all: Iterable<Planted>, reading: PageReading, lineage: Map<string, number>): AsyncGenerator<readonly ReadPage[]> {
  const ahead: Promise<ReadPage | undefined>[] = []
  const some = async (): Promise<readonly ReadPage[]> => (await Promise.all(ahead.splice(0, ADDED))).filter((one) => one !== undefined)
  for (const planted of all) {
    ahead.push(one(planted, reading, lineage))
    if (ahead.length >= reading.ahead + ADDED) yield await some()
  }
  while (ahead.length > 0) yield await some()
}

async function one(
  { text, published, outlet, origin }: Planted,
  reading: PageReading,
  lineage: Map<string, number>,
): Promise<ReadPage | undefined> {
  try {
    const entry = await reading.read({ text, format: 'text', encoding: 'utf-8' }, { published, outlet })
    lineage.set(entry.reading.article.id, origin)
    return entry
  } catch (error) {
    if (error instanceof Failure && !(error instanceof ReadingEnded)) return undefined
    throw error
  }
}

async function latencies(store: Store, count: number): Promise<void> {
  const added: number[] = []
  const more = [...stream(count + 20, pool.articles)].slice(count)
  for (const { text, published, outlet } of more) {
    const began = performance.now()
    await store.add([entryWith(account({ text, format: 'text', encoding: 'utf-8' }, { published, outlet }))])
    await refresh(store)
    added.push(performance.now() - began)
  }
  report('one article more, read and in the ledger, median', `${at(added, 0.5).toFixed(1)} ms`, '≤ 50 ms', at(added, 0.5) <= 50)
  const { claims } = await store.ledger.claims({}, 'articles', { limit: 20 })
  const entities = (await store.entities({ limit: 10 })).map(({ entity }) => entity)
  const asked: (() => Promise<unknown>)[] = [
    ...claims.map(
      ({ id }) =>
        () =>
          store.ledger.claim(id),
    ),
    ...entities.flatMap((entity) => [
      () => store.ledger.claims({ entity }, 'articles', { limit: 50 }),
      () => store.ledger.claims({ entity, from: '2024-01-01', to: '2024-01-31' }, 'event', { limit: 50 }),
    ]),
    () => store.ledger.claims({}, 'event', { limit: 50 }),
    () => store.ledger.claims({}, 'published', { limit: 50 }),
    () => store.ledger.claims({ origins: 2 }, 'origins', { limit: 50 }),
    () => store.ledger.claims({ denied: true }, 'articles', { limit: 50 }),
    () => store.ledger.claims({ from: '2024-01-02', to: '2024-01-03' }, 'event', { limit: 50 }),
    ...['روسيا', 'الأمم المتحدة', 'وزارة الدفاع', 'صادرات النفط', 'الرئيس'].map((query) => () => store.search(query, {}, { limit: 50 })),
  ]
  const took: number[] = []
  for (const ask of asked) {
    const began = performance.now()
    await ask()
    took.push(performance.now() - began)
  }
  report('claim, timeline and search queries, 95th percentile', `${at(took, 0.95).toFixed(1)} ms`, '≤ 50 ms', at(took, 0.95) <= 50)
  report('  the slowest', `${Math.max(...took).toFixed(1)} ms`)
}

/**
 * Claims that several articles of one planted family carry and whose origins are more than the family can have: no article names as many speakers,
 * and copies add none.
 */
async function corroboration(store: Store, lineage: ReadonlyMap<string, number>): Promise<void> {
  let [together, wrong, all, several] = [0, 0, 0, 0]
  for (let after: string | undefined; ;) {
    const page = await store.ledger.claims({}, 'articles', { limit: 1000, ...(after === undefined ? {} : { after }) })
    for (const card of page.claims) {
      all++
      if (card.articles < 2) continue
      several++
      const { claim } = (await store.ledger.claim(card.id)) as NonNullable<Awaited<ReturnType<Store['ledger']['claim']>>>
      const most = new Map<number, number>()
      const families = new Map<number, Set<string>>()
      for (const article of new Set(claim.reports.map((one) => one.article))) {
        const origin = lineage.get(article) ?? -1
        const speakers = new Set(claim.reports.flatMap((one) => (one.article === article ? (one.nested.at(-1)?.entity ?? []) : [])))
        most.set(origin, Math.max(most.get(origin) ?? 1, speakers.size))
        families.set(origin, (families.get(origin) ?? new Set()).add(article))
      }
      if (![...families.values()].some(({ size }) => size > 1)) continue
      together++
      if (claim.origins.min > [...most.values()].reduce((sum, n) => sum + n, 0)) wrong++
    }
    after = page.next
    if (after === undefined || (page.claims.at(-1)?.articles ?? 0) < 2) break
  }
  report('claims that several articles carry', `${several.toLocaleString('en')} of ${all.toLocaleString('en')}+`)
  const share = wrong / Math.max(1, together)
  report(`false corroboration, of ${together} claims of planted copies`, `${(share * 100).toFixed(2)} %`, '≤ 1 %', share <= 0.01)
}

function at(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] as number
}
