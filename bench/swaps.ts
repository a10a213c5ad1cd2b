// Texts made into others: names give way to names of their type, rarer words to words of their form, numbers change; what says, counts and dates stays.

import { readdirSync, readFileSync } from 'node:fs'

/** So many of the commonest words stay: what carries the grammar. */
const COMMON = 500
const WORD = /\p{L}+|\p{Nd}+/gu
/** Types of names, by the list that holds them. */
const NAMES = {
  persons: 'PERSON',
  places: 'PLACE',
  facilities: 'PLACE',
  regions: 'PLACE',
  states: 'STATE',
  organisations: 'ORG',
  media: 'MEDIA',
}
const LONGEST = 5
/** Lists of words by which the reader knows who says, how many and when. */
const LEXICONS = [
  'cues',
  'cue-nouns',
  'cue-openers',
  'denials',
  'function-words',
  'numerals',
  'comparators',
  'rates',
  'units',
  'time-nouns',
]
/** One letter that a word may begin with and still be the word. */
const CLITIC = /^[وفبلكسيتن]/u

/** Gives `round` of a text, another for each; all alike within one round, so that what is told together stays together. */
export function swaps(texts: readonly string[]): (text: string, round: number) => string {
  const names = namesByForm()
  const [words, named] = [new Map<string, number>(), new Map<string, number>()]
  const add = (counts: Map<string, number>, one: string): void => void counts.set(one, (counts.get(one) ?? 0) + 1)
  for (const text of texts) {
    for (const { word, name } of pieces(text, names)) {
      if (name !== undefined) add(named, name)
      else if (word !== undefined) add(words, word)
    }
  }
  const kept = lexicon()
  const stays = (word: string): boolean => kept.has(word) || (CLITIC.test(word) && kept.has(word.slice(1))) || /^\p{Nd}/u.test(word)
  const ranked = byCount(words)
  const common = new Set(ranked.slice(0, COMMON).map(([word]) => word))
  const others = classes(
    ranked.filter(([word]) => !common.has(word) && !stays(word)),
    (word) => `${/^(?:[وفبكل]?ال|لل|[A-Z])/u.exec(word)?.[0] ?? (/^[a-z]/.test(word) ? 'a' : '')} ${Math.min(word.length, 8)}`,
  )
  const ofType = classes(byCount(named), (name) => names.get(name) ?? '')
  return (text, round) => {
    let out = ''
    for (const { between, prefix, word, name } of pieces(text, names)) {
      out += between
      if (name !== undefined) out += prefix + swapped(ofType, name, round)
      else if (word !== undefined) out += /^\p{Nd}/u.test(word) ? numbered(word, round) : swapped(others, word, round)
    }
    return out
  }
}

type Classes = ReadonlyMap<string, readonly [readonly string[], number]>

/** Lists of what is alike and about as frequent, and each one's place in its list. */
function classes(ranked: readonly (readonly [string, number])[], kindOf: (one: string) => string): Classes {
  const lists = new Map<string, string[]>()
  const places = new Map<string, readonly [readonly string[], number]>()
  for (const [one, n] of ranked) {
    const key = `${kindOf(one)} ${Math.floor(Math.log2(n) / 2)}`
    const list = lists.get(key) ?? []
    lists.set(key, list)
    places.set(one, [list, list.length])
    list.push(one)
  }
  return places
}

function swapped(of: Classes, one: string, round: number): string {
  const [list, at] = of.get(one) ?? []
  return list === undefined || at === undefined ? one : (list[(at + round * 7919) % list.length] as string)
}

function byCount(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
}

interface Piece {
  readonly between: string
  /** A clitic before a name. */
  readonly prefix: string
  readonly word?: string
  readonly name?: string
}

/** A text cut into words and names, with what stands before each; the last has what stands behind. */
function* pieces(text: string, names: ReadonlyMap<string, string>): Generator<Piece> {
  const found = [...text.matchAll(WORD)]
  let end = 0
  for (let i = 0; i < found.length; i++) {
    const { index, 0: word } = found[i] as RegExpExecArray
    const between = text.slice(end, index)
    const hit = nameAt(found, i, names)
    if (hit === undefined) {
      end = index + word.length
      yield { between, prefix: '', word }
      continue
    }
    i += hit.words - 1
    const last = found[i] as RegExpExecArray
    end = last.index + last[0].length
    yield { between, prefix: hit.prefix, name: hit.name }
  }
  yield { between: text.slice(end), prefix: '' }
}

function nameAt(
  found: readonly RegExpExecArray[],
  at: number,
  names: ReadonlyMap<string, string>,
): { readonly name: string; readonly prefix: string; readonly words: number } | undefined {
  for (let words = Math.min(LONGEST, found.length - at); words > 0; words--) {
    const name = found
      .slice(at, at + words)
      .map(([word]) => word)
      .join(' ')
    if (names.has(name)) return { name, prefix: '', words }
    if (CLITIC.test(name) && names.has(name.slice(1))) return { name: name.slice(1), prefix: name.slice(0, 1), words }
  }
  return undefined
}

/** Arabic names of the gazetteer and their types; single words of few letters may be something else. */
function namesByForm(): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [file, type] of Object.entries(NAMES)) {
    const [head = [], ...rows] = tsv(`data/gazetteer/${file}.tsv`)
    const columns = ['ar', 'ar_aliases'].map((name) => head.indexOf(name))
    for (const row of rows)
      for (const form of columns.flatMap((column) => (row[column] ?? '').split('|')))
        if (form.includes(' ') || form.length > 4) names.set(form, type)
  }
  for (const [form = ''] of tsv('data/gazetteer/ambiguous.tsv')) names.delete(form)
  return names
}

/** All words of {@link LEXICONS}, and of months, days and the like. */
function lexicon(): ReadonlySet<string> {
  const folder = 'src/lang/ar/data'
  const files = [...LEXICONS.map((name) => `${name}.tsv`), ...readdirSync(`${folder}/time`).map((name) => `time/${name}`)]
  return new Set(files.flatMap((name) => [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(WORD)].map(([word]) => word)))
}

function tsv(path: string): readonly (readonly string[])[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}

/** Days, counts and tolls become others; years stay. */
function numbered(word: string, round: number): string {
  if (/^(?:19|20)\d\d$/.test(word)) return word
  return word.replace(/[1-9]/g, (digit) => String(1 + ((Number(digit) + round * 5 - 1) % 9)))
}
