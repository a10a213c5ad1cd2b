// A run of `isnad serve`: opens the dossier, reads what is to be read first, tells what there is, serves until it is stopped.

import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDossier } from '../../dossier.ts'
import { isolated, padded } from '../../export/measure-text.ts'
import { Failure } from '../../model/failure.ts'
import { deskApp } from '../../server/app.ts'
import { FEEDS } from '../../server/api/adding.ts'
import type { Desk, DossierName } from '../../server/desk.ts'
import { Jobs } from '../../server/jobs/jobs.ts'
import { listen } from '../../server/listen.ts'
import { isLoopback } from '../../server/security/host.ts'
import { isBuilt } from '../../server/static.ts'
import { readDossierFile, type DossierFile } from '../../sources/dossier-file.ts'
import type { Store } from '../../store/index.ts'
import { isServer, placesOf } from '../add/places.ts'
import { DOSSIER } from '../add/own-knowledge.ts'
import { programVersion } from '../version.ts'
import { ingestInto } from './ingest.ts'

/** What the user may say. */
export interface ServeOptions {
  readonly dossier: string
  readonly host: string
  readonly port: number
  readonly origin?: string
}

/** Milliseconds between two looks at what other processes added, and between two readings of the feeds. */
const LOOK = 5000
const HOUR = 3_600_000

/** Serves the dossier. @throws {Failure} when it may not, or cannot. */
export async function serveDossier(folder: string | undefined, options: ServeOptions): Promise<void> {
  const mode = isLoopback(options.host) ? 'loopback' : 'users'
  const origin = originOf(options.origin)
  if (folder !== undefined && !existsSync(folder))
    throw new Failure(
      'not-found',
      `There is no ${folder}.`,
      'Name a folder with a dossier.yaml; the folder «samples» of the project is one.',
    )
  const store = await openDossier(options.dossier)
  const jobs = new Jobs(ingestInto(options.dossier))
  try {
    if (mode === 'users' && (await store.desk.users()).length === 0)
      throw new Failure(
        'usage',
        `Nobody may log in: the dossier has no users, and ${options.host} can be reached from elsewhere.`,
        'Make one first: isnad user add NAME --role admin; or serve on this machine alone, without --host.',
      )
    if (folder !== undefined) await readFirst(folder, options.dossier, store, jobs)
    const about = ((await store.setting(DOSSIER)) ?? {}) as DossierFile
    const desk: Desk = {
      store,
      jobs,
      mode,
      name: nameOf(about.name),
      sample: about.sample === true,
      version: programVersion(),
      uploads: isServer(options.dossier) ? join(tmpdir(), 'isnad-uploads') : join(dirname(resolve(options.dossier)), 'isnad-uploads'),
      hosts: origin === undefined ? [] : [origin.host],
      secure: origin?.protocol === 'https:',
      defect: (error) => process.stderr.write(`isnad: something went wrong inside the program: ${wordsOf(error)}\n`),
    }
    const { address, close } = await listen(deskApp(desk, webFolder()).fetch, options.host, options.port)
    process.stdout.write(await summary(desk))
    process.stdout.write(
      `\nThe desk is at ${origin?.href ?? address}\nThe API is described at ${new URL('/v1', origin?.href ?? address).href}\nPress Ctrl-C to stop.\n`,
    )
    const looking = [setInterval(() => void catchUp(desk), LOOK), setInterval(() => void readFeeds(desk), HOUR)]
    const stop = (): void => {
      for (const timer of looking) clearInterval(timer)
      jobs.close()
      void close()
        .then(() => store.close())
        .finally(() => process.exit(0))
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  } catch (error) {
    jobs.close()
    await store.close()
    throw error
  }
}

/** The built desk: beside the bundle, or in `dist/` when the sources run. */
function webFolder(): string | undefined {
  return ['../web', '../../../dist/web'].map((way) => fileURLToPath(new URL(way, import.meta.url))).find(isBuilt)
}

/** Reads a folder into the dossier, as `isnad add` does, and waits for the ledger. */
async function readFirst(folder: string, dossier: string, store: Store, jobs: Jobs): Promise<void> {
  const about = await readDossierFile(join(folder, 'dossier.yaml'))
  const own = existsSync(join(placesOf(dossier).folder, 'dossier.yaml'))
  if (about !== undefined && !own) await store.set(DOSSIER, about)
  process.stderr.write(`Reading ${folder} …\n`)
  const { id } = jobs.start({ sources: [resolve(folder)] }, { by: 'isnad serve', sources: [folder] })
  await jobs.idle()
  const job = jobs.get(id)
  for (const { source, why } of job?.refusals ?? []) process.stderr.write(`  ! ${source}: ${why}\n`)
  if (job?.failure !== undefined) process.stderr.write(`  ! ${job.failure}\n`)
}

/** Brings the ledger up to date with what other processes added. */
async function catchUp({ store, jobs }: Desk): Promise<void> {
  if (jobs.busy) return
  const { articles, statements } = await store.ledger.backlog().catch(() => ({ articles: 0, statements: 0 }))
  if (articles > 0 || statements > 0) jobs.start({ sources: [] }, { by: 'isnad serve', sources: [] })
}

async function readFeeds({ store, jobs }: Desk): Promise<void> {
  const feeds = ((await store.setting(FEEDS).catch(() => undefined)) ?? []) as readonly string[]
  if (feeds.length > 0) jobs.start({ sources: feeds }, { by: 'isnad serve', sources: feeds })
}

async function summary({ name, store }: Desk): Promise<string> {
  const counts = await store.counts()
  const ledger = { all: await store.ledger.countClaims(), denied: await store.ledger.countClaims({ denied: true }) }
  const rows: readonly (readonly [string, string])[] = [
    ['articles', `${counts.articles}`],
    ['claims', `${ledger.all}, ${ledger.denied} of them denied`],
    ['names', String(counts.mentions)],
    ['dates', String(counts.times)],
    ['quantities', String(counts.quantities)],
  ]
  const title = [name.ar, name.en].filter((one) => one !== undefined).join(' · ') || 'A dossier without a name'
  return [isolated(title), ...rows.map(([label, value]) => `  ${padded(label, 11)}${value}`), ''].join('\n')
}

function nameOf(name: DossierFile['name']): DossierName {
  if (name === undefined) return {}
  if (typeof name === 'string') return /\p{Script=Arabic}/u.test(name) ? { ar: name } : { en: name }
  const { ar, en } = name
  return { ...(ar === undefined ? {} : { ar }), ...(en === undefined ? {} : { en }) }
}

/** The address that browsers use. @throws {Failure} when it is none. */
function originOf(origin: string | undefined): URL | undefined {
  if (origin === undefined) return undefined
  const url = URL.canParse(origin) ? new URL(origin) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/') return url
  throw new Failure('usage', `«${origin}» is no origin.`, 'Write it like https://desk.example, without a path.')
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return process.env['ISNAD_DEBUG'] === undefined ? error.message : (error.stack ?? error.message)
}
