// Listings: the files that a name, a folder or a pattern stands for.

import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { Failure } from '../model/failure.ts'
import { fileFailure } from './file.ts'

/** Files of news found, and how many of other kinds were passed over. */
export interface Listing {
  /** Absolute paths, in order. */
  readonly files: readonly string[]
  readonly others: number
}

/** Endings of files that are taken out of folders; a file that is named is always taken. */
const NEWS = /\.(?:txt|text|md|x?html?|shtml|jsonl|ndjson|jsonlines|json|xml|rss|atom|rdf|warc)(?:\.gz)?$/iu
/** What stands beside articles and is none. */
const BESIDE = /(?:\.meta\.json|(?:^|\/)(?:dossier\.ya?ml|package(?:-lock)?\.json|tsconfig\.json))$/iu

/** Named files that are of this project and hold no article, and what takes them. */
const OTHERS: readonly (readonly [ending: RegExp, what: string, remedy: string])[] = [
  [
    /\.ya?ml$/iu,
    'settings, no article',
    'A dossier.yaml is read where it lies in an added folder or beside the dossier; --fields takes a map of fields.',
  ],
  [/\.csv$/iu, 'a table, no article', '`isnad observe import` takes counts, `isnad ais import` positions of ships.'],
]

/** The files behind `name`: a file, a folder with all folders in it, or a pattern like `news/*.txt`. @throws {Failure} `not-found`, `no-article`. */
export async function filesOf(name: string): Promise<Listing> {
  const about = await stat(name).catch((error: unknown) => error as NodeJS.ErrnoException)
  if (!(about instanceof Error)) {
    if (!about.isDirectory()) {
      const other = OTHERS.find(([ending]) => ending.test(name))
      if (other !== undefined) throw new Failure('no-article', `${name} is ${other[1]}.`, other[2])
      return { files: [resolve(name)], others: 0 }
    }
    return sorted(await glob('**/*', { cwd: name, ...OPTIONS }))
  }
  if (about.code !== 'ENOENT' || !isDynamicPattern(name)) throw fileFailure(about, name)
  const listing = sorted(await glob(name, { cwd: process.cwd(), ...OPTIONS }))
  if (listing.files.length > 0) return listing
  throw new Failure(
    'not-found',
    `No file of news fits «${name}».`,
    'Check the pattern; put it in quotation marks, so that the shell leaves it alone.',
  )
}

// Links are not followed: they may lead out of the folder, or round in a ring.
const OPTIONS = { absolute: true, onlyFiles: true, dot: false, followSymbolicLinks: false } as const

function sorted(all: readonly string[]): Listing {
  const others = all.filter((path) => !BESIDE.test(path))
  const files = others.filter((path) => NEWS.test(path)).map((path) => resolve(path))
  return { files: files.sort(), others: others.length - files.length }
}
