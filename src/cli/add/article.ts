// An article to keep: a page read with all that is known of it.

import { createHash } from 'node:crypto'
import { Failure } from '../../model/failure.ts'
import type { Page, ReadOptions } from '../../model/page.ts'
import type { Entry } from '../../store/index.ts'
import type { Adding } from './adding.ts'
import { knownOf, type Details } from './details.ts'

/** A page as it was opened: with what it itself is known by, and the digest of its bytes. */
export interface Opened {
  readonly page: Page
  readonly known: ReadOptions
  readonly digest: string
  readonly meta?: Readonly<Record<string, string>>
}

/** SHA-256 in hex. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Reads what was opened. What the user says wins, then what the source says, then dossier.yaml by the host, then the page, and what a feed says comes last.
 * @throws {Failure} (the promise fails) when it is no article, or none that the dossier wants.
 */
export async function entryOf(
  { page, known, digest, meta }: Opened,
  details: Details,
  { reading, outlets, languages }: Adding,
): Promise<Entry> {
  const facts = page.markup?.facts
  const atHost = outlets.at(page.url)
  const given = knownOf(details, knownOf(known, atHost === undefined ? {} : { outlet: atHost }))
  const { listedPublished, listedOutlet } = details
  const fallback: ReadOptions = {
    ...(listedPublished === undefined || (facts?.published ?? []).length > 0 ? {} : { published: listedPublished }),
    ...(listedOutlet === undefined || facts?.outlet !== undefined ? {} : { outlet: listedOutlet }),
  }
  const options = knownOf(given, fallback)
  const outlet = outlets.named(options.outlet ?? facts?.outlet)
  const entry = await reading.read(page, outlet === undefined || outlet === facts?.outlet ? options : { ...options, outlet })
  const { article } = entry.reading
  if (languages !== undefined && !languages.includes(article.language))
    throw new Failure(
      'language',
      `The article is in «${article.language}», and this dossier keeps ${languages.join(', ')}.`,
      'Name the language under «languages» in dossier.yaml, if it is wanted.',
    )
  const { url, name, format, encoding, retrieved } = page
  const about = { ...page.headers, ...meta }
  return {
    ...entry,
    page: {
      digest,
      format,
      encoding,
      ...(url === undefined ? {} : { url }),
      ...(name === undefined ? {} : { name }),
      ...(retrieved === undefined ? {} : { retrieved }),
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
      ...(article.published === undefined ? {} : { published: article.published }),
      ...(Object.keys(about).length === 0 ? {} : { meta: about }),
    },
  }
}
