// The server's benchmark: claims asked for 200 times a second while articles are added. Run: node --import tsx bench/server.ts [SECONDS] [CLAIMS]

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Agent, fetch } from 'undici'
import { ingestInto } from '../src/cli/serve/ingest.ts'
import { readDossier } from '../src/cli/dossier.ts'
import { openDossier } from '../src/dossier.ts'
import { refresh } from '../src/refresh/index.ts'
import { deskApp } from '../src/server/app.ts'
import { Jobs } from '../src/server/jobs/jobs.ts'
import { listen } from '../src/server/listen.ts'
import { sqliteAdapter } from '../src/store/sqlite/adapter.ts'
import { report } from './timing.ts'

const RATE = 200
const [seconds = 15, claims = 100_000] = process.argv.slice(2).map(Number)

const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
const dossier = join(folder, 'isnad.db')
const store = await openDossier(dossier)
const { readings } = await readDossier('samples')
await store.add(readings.map(({ reading }) => ({ reading })))
await refresh(store)
await multiply(claims)

const jobs = new Jobs(ingestInto(dossier, 'src/cli/main.ts', ['--import', 'tsx']))
const app = deskApp({
  ...{ store, jobs, name: {}, sample: true, version: '0', mode: 'loopback', uploads: folder, hosts: [], secure: false },
})
const { address, close } = await listen(app.fetch, '127.0.0.1', 0)
const agent = new Agent({ connections: 32, pipelining: 1 })
const paths = [
  '',
  '?order=event',
  '?order=published&limit=50',
  '?order=origins',
  '?denied=true',
  '?act=deny',
  '?entity=pyongyang&limit=50',
  '?from=2023-10&to=2023-10',
]

await burst('claims, nothing else', seconds)
const added = jobs.start({ sources: ['samples/articles'] }, { by: 'bench', sources: [] })
await burst(`claims, while articles are added`, seconds)
await jobs.idle()
console.log(`job ${added.id}: ${jobs.get(added.id)?.state ?? ''}`)
await close()
await store.close()
rmSync(folder, { recursive: true, force: true })

/** Asks at the rate for some seconds, whether or not answers come, and tells the 95th percentile of how long each took. */
async function burst(what: string, length: number): Promise<void> {
  const taken: number[] = []
  const open: Promise<void>[] = []
  let failed = 0
  const began = performance.now()
  for (let n = 0; n < RATE * length; n++) {
    const due = began + (n * 1000) / RATE
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    open.push(
      fetch(`${address}v1/claims${paths[n % paths.length] ?? ''}`, { dispatcher: agent }).then(
        async (response) => {
          await response.arrayBuffer()
          if (response.ok) taken.push(performance.now() - due)
          else failed++
        },
        () => {
          failed++
        },
      ),
    )
  }
  await Promise.all(open)
  if (failed > 0) console.log(`${failed} requests failed`)
  taken.sort((a, b) => a - b)
  const at = (share: number): number => taken[Math.floor(taken.length * share)] ?? NaN
  report(`${what}: ${RATE} a second, p50 ${at(0.5).toFixed(0)} ms, p95`, `${at(0.95).toFixed(0)} ms`, '< 50 ms', at(0.95) < 50)
}

/** Fills the list of claims up by copying rows under other ids. */
async function multiply(wanted: number): Promise<void> {
  const adapter = sqliteAdapter(dossier, true)
  const have = await store.ledger.countClaims()
  const columns =
    'gloss, words, category, act, earliest, latest, approx, published, origins_min, origins_max, articles, reports, denied, conflicting, superseded, data'
  const times = Math.max(0, Math.floor(wanted / have) - 1)
  await sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${times})
    insert into claims (id, ${sql.raw(columns)}) select id || '-' || i, ${sql.raw(columns)} from claims, n`.execute(adapter.db)
  await adapter.close()
  console.log(`${await store.ledger.countClaims()} claims`)
}
