// The server's benchmark: claims asked for 200 times a second, while another process adds articles, and no answer twice. Run: node --import tsx bench/server.ts [SECONDS] [CLAIMS]

import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { readDossier } from '../src/cli/dossier.ts'
import { openDossier } from '../src/dossier.ts'
import { refresh } from '../src/refresh/index.ts'
import { deskApp } from '../src/server/app.ts'
import { Jobs } from '../src/server/jobs/jobs.ts'
import { listen } from '../src/server/listen.ts'
import { sqliteAdapter } from '../src/store/sqlite/adapter.ts'
import type { Burst, Latencies } from './server-client.ts'
import { stream } from './stream.ts'
import { texts } from './texts.ts'
import { report } from './timing.ts'

const RATE = 200
/** Articles that the other process adds: more than it manages while it is measured. */
const ADDED = 4000
const [seconds = 15, claims = 100_000] = process.argv.slice(2).map(Number)

const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
const dossier = join(folder, 'isnad.db')
const store = await openDossier(dossier)
const { readings } = await readDossier('samples')
await store.add(readings.map(({ reading }) => ({ reading })))
await refresh(store)
await multiply(claims)

const jobs = new Jobs(() => Promise.resolve())
const app = deskApp({
  ...{ store, jobs, name: {}, sample: true, version: '0', mode: 'loopback', uploads: folder, hosts: [], secure: false },
})
const { address, close } = await listen(app.fetch, '127.0.0.1', 0)

/** What a table of claims asks for: orders, filters, words, pages. */
const paths = [
  '',
  '?order=event',
  '?order=published&limit=50',
  '?order=origins',
  '?denied=true',
  '?denied=true&order=event',
  '?act=deny',
  '?act=warn&order=published',
  '?category=visit&order=event&limit=50',
  '?entity=pyongyang&limit=50',
  '?entity=russia&order=event&limit=50',
  '?origin=white-house',
  '?from=2023-10&to=2023-10',
  '?from=2023-10&to=2023-10&by=published&order=published',
  '?origins=2&order=published',
  '?q=%D9%82%D8%B7%D8%A7%D8%B1&limit=50',
  '?q=%D8%AD%D8%A7%D9%88%D9%8A%D8%A7%D8%AA&act=deny&order=event',
]

/** So many questions that none is asked twice: pages of other lengths. */
const others = Array.from({ length: 200 }, (_, i) =>
  paths.map((path) => `${path === '' ? '?' : `${path.replace(/&limit=\d+/, '')}&`}limit=${50 + (i % 100)}&lang=${i < 100 ? 'ar' : 'en'}`),
).flat()

await burst('warming up', paths)
await burst('the same questions again', paths)
await burst('no question twice', others)
const ended = new AbortController()
const { what, articles } = texts()
const added = join(folder, 'articles.jsonl')
writeFileSync(
  added,
  [...stream(ADDED, articles)].map(({ text, published, outlet }) => JSON.stringify({ text, published, outlet })).join('\n'),
)
console.log(`another process adds ${ADDED} articles made of ${what}`)
const adding = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'add', added, '--dossier', dossier], {
  ...{ signal: ended.signal, stdio: 'ignore' },
})
adding.on('error', () => undefined)
const before = await store.counts()
await burst('the same questions, while isnad add runs', paths)
await burst('no question twice, while isnad add runs', others)
const after = await store.counts()
console.log(
  `${after.articles - before.articles} articles came meanwhile; the adding ${adding.exitCode === null ? 'still runs' : 'has ended'}`,
)
ended.abort()
if (adding.exitCode === null) await once(adding, 'exit')
await close()
await store.close()
rmSync(folder, { recursive: true, force: true })

/** Asks at the rate for some seconds from a process of its own, and tells the 95th percentile of how long each answer took. */
async function burst(what: string, asking: readonly string[]): Promise<void> {
  const asked: Burst = { address: `${address}v1/claims`, paths: asking, rate: RATE, seconds }
  const before = process.cpuUsage()
  const { taken, failed } = await new Promise<Latencies>((resolve, reject) => {
    const client = fork('bench/server-client.ts', { execArgv: ['--import', 'tsx'] })
    client.send(asked)
    client.once('message', (answer) => {
      resolve(answer as Latencies)
    })
    client.once('error', reject)
  })
  const { user, system } = process.cpuUsage(before)
  const each = (user + system) / 1000 / Math.max(1, taken.length)
  if (failed > 0) console.log(`${failed} requests failed`)
  const at = (share: number): number => taken[Math.floor(taken.length * share)] ?? NaN
  // The processor time is what a busy machine cannot distort.
  console.log(`${what}: ${RATE} a second, ${each.toFixed(1)} ms of processor time an answer`)
  report(`  p50 ${at(0.5).toFixed(0)} ms, p99 ${at(0.99).toFixed(0)} ms, p95`, `${at(0.95).toFixed(0)} ms`, '< 50 ms', at(0.95) < 50)
}

/** Fills the ledger up by copying its claims, with their names, reports and edges, under other ids. */
async function multiply(wanted: number): Promise<void> {
  const adapter = sqliteAdapter(dossier, true)
  const have = await store.ledger.countClaims()
  const times = Math.max(0, Math.floor(wanted / have) - 1)
  const { rows } = await sql<{ last: number }>`select max(key) as last from claims`.execute(adapter.db)
  const step = rows[0]?.last ?? 0
  const columns = await sql<{ name: string }>`select name from pragma_table_info('claims') where name not in ('key', 'id')`.execute(
    adapter.db,
  )
  const other = columns.rows.map(({ name }) => name).join(', ')
  const copies: Readonly<Record<string, readonly [columns: string, values: string]>> = {
    claims: [`key, id, ${other}`, `key + i * ${step}, id || '-' || i, ${other}`],
    claim_entities: ['entity, claim', `entity, claim + i * ${step}`],
    claim_origins: ['entity, claim', `entity, claim + i * ${step}`],
    reports: ['claim, n, proposition, article', `claim + i * ${step}, n, proposition, article`],
    relations: ['kind, a, b, detail, because', `kind, a + i * ${step}, b + i * ${step}, detail, because`],
  }
  const words = await sql<{ claim: number; words: string }>`select r.claim, p.data ->> 'words' as words from reports r
    join propositions p on p.key = r.proposition`.execute(adapter.db)
  for (const [table, [into, values]] of Object.entries(copies))
    await sql`with recursive copy(i) as (select 1 union all select i + 1 from copy where i < ${times})
      insert into ${sql.table(table)} (${sql.raw(into)}) select ${sql.raw(values)} from ${sql.table(table)}, copy`.execute(adapter.db)
  const own = new Map<number, Set<string>>()
  for (const row of words.rows)
    for (const word of JSON.parse(row.words) as string[]) own.set(row.claim, (own.get(row.claim) ?? new Set()).add(word))
  for (let i = 1; i <= times; i++)
    await adapter.claimWords.put(
      adapter.db,
      [...own].map(([claim, of]) => [claim + i * step, [...of]]),
    )
  await adapter.close()
  console.log(`${await store.ledger.countClaims()} claims`)
}
