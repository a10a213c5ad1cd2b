// Reads gold files: stand-off annotations quoted as text and occurrence, turned into UTF-16 offsets.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/index.ts'

interface Quoted {
  readonly text: string
  readonly nth?: number
}

type Spans = Quoted | readonly Quoted[] | null

/** A gold file as written; see test/gold/README.md. */
export interface GoldFile {
  readonly id: string
  readonly lang: string
  readonly published: string | null
  readonly publishedInText: boolean
  readonly body: readonly (readonly [first: number, last: number])[]
  readonly mentions: readonly (Quoted & { readonly type: string; readonly ref: string })[]
  readonly times: readonly (Quoted & {
    readonly type: string
    readonly from?: string | null
    readonly to?: string | null
    readonly duration?: string
  })[]
  readonly quantities: readonly (Quoted & {
    readonly value: number
    readonly max: number | null
    readonly comparator: string
    readonly per: string | null
  })[]
  readonly attributions: readonly {
    readonly source: Spans
    readonly cue: Spans
    readonly content: Spans
    readonly nested: readonly string[]
    readonly voice: string
    readonly act: string
    readonly certainty: string
  }[]
}

/** A gold article: the file, its text, and the stretches of its body. */
export interface GoldArticle {
  readonly file: GoldFile
  readonly text: string
  readonly body: readonly Span[]
}

/** Ids of the gold articles in `folder`, sorted; empty when there is no such folder. */
export function goldIds(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5))
    .filter((id) => existsSync(join(folder, 'texts', `${id}.txt`)))
    .sort()
}

/** Reads one gold article. */
export function goldArticle(folder: string, id: string): GoldArticle {
  const file = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as GoldFile
  const text = readFileSync(join(folder, 'texts', `${id}.txt`), 'utf8')
  const starts = [0]
  for (const line of text.split('\n')) starts.push((starts.at(-1) as number) + line.length + 1)
  const body = file.body
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, k) => first + k))
    .map((n) => ({ start: starts[n - 1] as number, end: (starts[n] as number) - 1 }))
    .filter((span) => span.end > span.start)
  return { file, text, body }
}

/** Offsets of quoted words. @throws when the text does not hold them. */
export function locate(text: string, quoted: Quoted): Span {
  let at = -1
  for (let i = 0; i < (quoted.nth ?? 1); i++) at = text.indexOf(quoted.text, at + 1)
  if (at < 0) throw new Error(`gold words not found: ${quoted.text}`)
  return { start: at, end: at + quoted.text.length }
}

/** Offsets of one, several or no quoted words. */
export function locateAll(text: string, quoted: Spans): Span[] {
  if (quoted === null) return []
  return (Array.isArray(quoted) ? (quoted as readonly Quoted[]) : [quoted as Quoted]).map((q) => locate(text, q))
}
