// The plan: what the user names becomes items of the queue.

import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Failure } from '../../model/failure.ts'
import { readDossierFile, type DossierArticle, type DossierFile } from '../../sources/dossier-file.ts'
import { filesOf } from '../../sources/listing.ts'
import { articleName } from '../../sources/sidecar.ts'
import type { QueueItem } from '../../store/index.ts'
import type { Adding } from './adding.ts'
import { packed, type Inherited } from './details.ts'
import { whyOf } from './report.ts'

/** Items that are put at once. */
const BATCH = 1000

/** Puts the items behind each of `sources` into the queue; what cannot be opened is reported, and the rest goes on. */
export async function plan(sources: readonly string[], known: Inherited, adding: Adding): Promise<void> {
  for (const source of sources) {
    try {
      if (/^[a-z][a-z\d+.-]{1,20}:\/\//iu.test(source)) await planAddress(source, known, adding)
      else await planFiles(source, known, adding)
    } catch (error) {
      if (!(error instanceof Failure) || error.code === 'usage') throw error
      adding.report.unopened.push(error)
      adding.report.refuse(source, whyOf(error))
    }
  }
}

/** Puts the feeds and the articles that dossier.yaml lists into the queue. */
export async function planDossier({ feeds = [], articles = [] }: DossierFile, known: Inherited, adding: Adding): Promise<void> {
  for (const { url, outlet, language } of feeds)
    await planAddress(
      url,
      { ...(outlet === undefined ? {} : { outlet }), ...(language === undefined ? {} : { language }), ...known },
      adding,
    )
  const { folder } = adding.places
  await putFiles(
    articles.map(({ file }) => resolve(folder, file)),
    known,
    byPath(folder, articles),
    adding,
  )
}

async function planAddress(address: string, known: Inherited, { store }: Adding): Promise<void> {
  if (!URL.canParse(address))
    throw new Failure('fetch', `${address} is no address.`, 'Give an address that begins with http:// or https://.')
  const url = new URL(address)
  url.hash = ''
  // Named again, it is asked again whether it has changed.
  await store.queue.put([{ source: url.href, details: packed({ kind: 'address', ...known }) }], ['refused', 'done'])
}

async function planFiles(name: string, known: Inherited, adding: Adding): Promise<void> {
  const { files, others } = await filesOf(name)
  adding.report.passedOver += others
  const isFolder = files.length !== 1 || files[0] !== resolve(name)
  const listed = isFolder ? ((await readDossierFile(join(name, 'dossier.yaml')))?.articles ?? []) : []
  await putFiles(files, known, byPath(name, listed), adding)
}

function byPath(folder: string, articles: readonly DossierArticle[]): ReadonlyMap<string, DossierArticle> {
  return new Map(articles.map((article) => [resolve(folder, article.file), article]))
}

async function putFiles(
  files: readonly string[],
  known: Inherited,
  listed: ReadonlyMap<string, DossierArticle>,
  adding: Adding,
): Promise<void> {
  const { store, report, places, note } = adding
  for (let i = 0; i < files.length && !adding.stopping(); i += BATCH) {
    const items = await Promise.all(
      files.slice(i, i + BATCH).map(async (path): Promise<QueueItem> => {
        const { published, outlet, language, url } = listed.get(path) ?? {}
        const own = Object.fromEntries(Object.entries({ published, outlet, language, url }).filter(([, value]) => value !== undefined))
        return { source: places.nameOf(path), digest: await stampOf(path), details: packed({ kind: 'file', ...own, ...known }) }
      }),
    )
    report.known += await store.queue.done(items)
    await store.queue.put(items, ['refused'])
    if (files.length > BATCH)
      note(`${Math.min(i + BATCH, files.length).toLocaleString('en')} of ${files.length.toLocaleString('en')} files listed`)
  }
}

/** Size and moment of the last change of a file and of its sidecar: with others, the file is read anew. */
async function stampOf(path: string): Promise<string> {
  const beside = join(dirname(path), `${articleName(basename(path))}.meta.json`)
  const stamps = await Promise.all(
    [path, beside].map(async (one) => {
      const about = await stat(one).catch(() => undefined)
      return about === undefined ? '' : `${about.size}@${Math.round(about.mtimeMs)}`
    }),
  )
  return stamps.filter((stamp) => stamp !== '').join('+')
}
