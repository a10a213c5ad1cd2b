// The ledger's benchmark: a stream of news with planted copies into a dossier and its ledger; rate, memory, latency, and whether copies ever passed for
// corroboration. Run: node --expose-gc --import tsx bench/ledger.ts [--full | ARTICLES]

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../src/index.ts'
import { account } from '../src/ledger.ts'
import { openDossier, type Store } from '../src/dossier.ts'
import { entryWith, refresh } from '../src/refresh/index.ts'
import { stream, type Planted } from './stream.ts'
import { texts } from './texts.ts'
import { report } from './timing.ts'

const ADDED = 128
const SETTLED = 4096
const LONGEST_SECONDS = 600
const FULL = 100_000

/** Processor milliseconds by stage. */
type Stages = Record<'read' | 'add' | 'settle', number>

const pool = texts()
const wanted = process.argv.slice(2).map(Number).find(Number.isFinite)
const sizes = wanted !== undefined ? [wanted] : process.argv.includes('--full') ? [FULL / 10, FULL] : [3000, 30_000]
console.log(`Node ${process.version}, ${pool.what}, varied\n`)
// Code that has not run before is slow: that is no matter of scale.
await run(500, false)
const taken: number[] = []
for (const size of sizes) taken.push(await run(size, true))
if (taken.length > 1) {
  const ratio = (taken[1] as number) / (taken[0] as number)
  report('ten times the articles, processor time', `${ratio.toFixed(1)}×`, '≤ 12×', ratio <= 12)
}

/** Makes a dossier of `count` articles; gives its processor time. */
async function run(count: number, told: boolean): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  const path = join(folder, 'isnad.db')
  const store = await openDossier(path)
  const stages: Stages = { read: 0, add: 0, settle: 0 }
  const lineage = new Map<string, number>()
  const began = performance.now()
  let peak = 0
  const watched = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 100)
  let waiting: Planted[] = []
  let since = 0
  const settle = async (): Promise<void> => {
    await timed(stages, 'settle', () => refresh(store, () => (peak = Math.max(peak, process.memoryUsage().rss))))
    since = 0
  }
  for (const planted of stream(count, pool.articles)) {
    waiting.push(planted)
    if (waiting.length < ADDED) continue
    await kept(store, waiting, stages, lineage)
    since += waiting.length
    waiting = []
    if (since >= SETTLED) await settle()
  }
  await kept(store, waiting, stages, lineage)
  await settle()
  clearInterval(watched)
  const all = stages.read + stages.add + stages.settle
  if (told) {
    const seconds = (performance.now() - began) / 1000
    const n = lineage.size
    console.log(`${n.toLocaleString('en')} articles`)
    const reached = (all / n) * FULL <= 2 * LONGEST_SECONDS * 1000
    report('articles a second, one process', `${(n / seconds).toFixed(0)} /s`)
    report('processor time of one article', `${(all / n).toFixed(2)} ms`, '≤ 12 ms', reached)
    for (const [stage, ms] of Object.entries(stages)) report(`  ${stage}`, `${(ms / n).toFixed(2)} ms`)
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

async function kept(store: Store, planted: readonly Planted[], stages: Stages, lineage: Map<string, number>): Promise<void> {
  const entries = await timed(stages, 'read', () =>
    planted.flatMap(({ text, published, outlet, origin }) => {
      try {
        const entry = entryWith(account({ text, format: 'text', encoding: 'utf-8' }, { published, outlet }))
        lineage.set(entry.reading.article.id, origin)
        return [entry]
      } catch (error) {
        if (error instanceof Failure) return []
        throw error
      }
    }),
  )
  await timed(stages, 'add', () => store.add(entries))
}

async function timed<T>(stages: Stages, stage: keyof Stages, work: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  stages[stage] += (user + system) / 1000
  return result
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
