// A dossier folder: dossier.yaml names its articles, each is read with what the file says of it.

import { join, resolve, sep } from 'node:path'
import { read } from '../index.ts'
import { Failure } from '../model/failure.ts'
import type { Reading } from '../model/reading.ts'
import { readDossierFile, type DossierFile } from '../sources/dossier-file.ts'
import { openSource } from '../sources/index.ts'
import { readOptions } from './read.ts'

/** One article of a dossier, read. */
export interface DossierReading {
  readonly file: string
  readonly note?: string
  readonly reading: Reading
}

/** A dossier read whole: what was read and what was refused, with why. */
export interface ReadDossier {
  readonly name: string
  readonly readings: readonly DossierReading[]
  readonly refused: readonly { readonly file: string; readonly message: string }[]
}

/** Reads every article of the dossier in `folder`. @throws {Failure} when dossier.yaml is missing or not understood. */
export async function readDossier(folder: string): Promise<ReadDossier> {
  const { name = folder, articles = [] } = await dossierFile(folder)
  const readings: DossierReading[] = []
  const refused: { file: string; message: string }[] = []
  for (const { file, note, ...known } of articles) {
    try {
      if (!resolve(folder, file).startsWith(resolve(folder) + sep))
        throw new Failure('usage', 'The file lies outside the dossier.', 'Move it into the folder.')
      const page = await openSource(join(folder, file), {})
      readings.push({ file, reading: read(page, readOptions(defined(known))), ...(note === undefined ? {} : { note }) })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      refused.push({ file, message: `${error.message} ${error.remedy}` })
    }
  }
  return { name: typeof name === 'string' ? name : Object.values(name).join(' · '), readings, refused }
}

async function dossierFile(folder: string): Promise<DossierFile> {
  const path = join(folder, 'dossier.yaml')
  const file = await readDossierFile(path)
  if (file === undefined)
    throw new Failure(
      'not-found',
      `There is no ${path}.`,
      'Name a folder that holds a dossier.yaml; the folder «samples» of the project is one.',
    )
  return file
}

function defined(known: {
  readonly outlet?: string | undefined
  readonly published?: string | undefined
  readonly language?: string | undefined
}): Parameters<typeof readOptions>[0] {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
}
