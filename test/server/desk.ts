// A server of a dossier on a free port of this machine, for tests.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDossier, type Store } from '../../src/dossier.ts'
import { read } from '../../src/index.ts'
import { readDossier } from '../../src/cli/dossier.ts'
import { refresh } from '../../src/refresh/index.ts'
import { refreshWatch } from '../../src/watched.ts'
import { deskApp } from '../../src/server/app.ts'
import type { Desk } from '../../src/server/desk.ts'
import type { Ingest } from '../../src/server/jobs/ingest.ts'
import { Jobs } from '../../src/server/jobs/jobs.ts'
import { listen } from '../../src/server/listen.ts'
import { ingestInto } from '../../src/cli/serve/ingest.ts'

/** A server that runs, and how to ask it. */
export interface Running {
  readonly store: Store
  readonly jobs: Jobs
  readonly app: ReturnType<typeof deskApp>
  readonly base: string
  /** Asks; `path` begins with a slash. */
  ask(path: string, init?: RequestInit): Promise<Response>
  json(path: string, init?: RequestInit): Promise<Record<string, unknown>>
  readonly close: () => Promise<void>
}

/** Starts one over an empty dossier, or over what `fill` puts there. */
export async function running(given: Partial<Desk> = {}, fill?: (store: Store) => Promise<void>, web?: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-server-'))
  const dossier = join(folder, 'isnad.db')
  const store = await openDossier(dossier)
  await fill?.(store)
  const ingest: Ingest = ingestInto(dossier, 'src/cli/main.ts', ['--import', 'tsx'])
  const jobs = new Jobs(ingest)
  const uploads = join(folder, 'uploads')
  const desk: Desk = {
    store,
    jobs,
    name: { en: 'Test' },
    sample: true,
    version: '0',
    mode: 'loopback',
    uploads,
    hosts: [],
    secure: false,
    ...given,
  }
  const app = deskApp(desk, web)
  const { address, close } = await listen(app.fetch, '127.0.0.1', 0)
  const base = address.replace(/\/$/, '')
  const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(`${base}${path}`, init)
  return {
    store,
    jobs,
    app,
    base,
    ask,
    json: async (path, init) => (await (await ask(path, init)).json()) as Record<string, unknown>,
    close: async () => {
      jobs.close()
      await jobs.idle()
      await close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Puts the samples of the project into a dossier, with their ledger. */
export async function withSamples(store: Store): Promise<void> {
  const { readings } = await readDossier('samples')
  await store.add(readings.map(({ reading }) => ({ reading })))
  await refresh(store)
  await refreshWatch(store)
}

/** Puts one article into a dossier, with the ledger. */
export async function addText(
  store: Store,
  text: string,
  known: { outlet?: string; published?: string; language?: string } = {},
): Promise<string> {
  const reading = read({ text, format: 'text', encoding: 'utf-8' }, { published: '2024-06-26', ...known })
  await store.add([{ reading }])
  await refresh(store)
  await refreshWatch(store)
  return reading.article.id
}

/** A request with a JSON body. */
export function posted(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }
}
