// Keys: small numbers that statements of one claim are likely to share, so that candidates are found without comparing all with all.

import type { Statement } from '../../model/statement.ts'
import { harmOf } from '../relations/harm.ts'
import { dayOf } from './between.ts'
import { firstDeed } from './deed.ts'
import { daysOf } from './exclusion.ts'
import { namedIn } from './likeness.ts'
import { sideOf } from './side.ts'

/** Keys of one bucket that two statements share to be compared: one alone is often chance. */
export const ENOUGH = 2
/** Terms of which pairs are made. */
const TERMS = 5
const MOST_NAMES = 2
const MOST_COUNTS = 2
const OF_SPEAKER = 1
/** Names that its numbers and days are known by. */
const OF_NUMBER = 1
/** Twos and threes are killed everywhere. */
const FEW = 3
/** Ratio of one step to the next. */
const TOLL_STEP = 1.25
/** Reports of one claim appear within a bucket of days; the first days of a bucket belong to the one before as well. */
const BUCKET = 15
const OVERLAP = 5
/** Keys of one bucket. */
export const A_BUCKET: number = 2 ** 32
/** What knows no day is in the first two buckets. */
const TIMELESS = 0
const UNKNOWN = 1

/**
 * Keys of a statement, whole numbers below 2⁵³, each once, ascending: a function of the statement and of the day its article was published. Pairs of its most
 * telling words and names, of what happened with who took part, and of what happened with how many; above these {@link bucketIn} the bucket of days, so that
 * keys of one time lie together.
 */
export function keysOf(statement: Statement, published?: string): readonly number[] {
  const keys = new Set<number>()
  const terms = combined(statement).map((term) => hash(term) >>> 0)
  for (const bucket of bucketsOf(published)) for (const term of terms) keys.add(bucket * A_BUCKET + term)
  for (const bucket of bucketsOf(published)) for (const term of denied(statement)) keys.add(bucket * A_BUCKET + (hash(term) >>> 0))
  for (const term of firsts(statement)) keys.add(TIMELESS * A_BUCKET + (hash(term) >>> 0))
  return [...keys].sort((x, y) => x - y)
}

/** The bucket of days that a key belongs to. */
export function bucketIn(key: number): number {
  return Math.floor(key / A_BUCKET)
}

/** Stands for an unknown day in a rank: after all that are known. */
const UNDATED = 2 ** 20 - 1

/**
 * The place of a statement among those that bear a key with it: by day of publication, the undated last, then by id. A whole number below 2⁵², a function of the
 * statement alone, so that whoever comes or goes, the others keep their order.
 */
export function rankOf({ id }: Pick<Statement, 'id'>, published?: string): number {
  const day = published === undefined ? UNDATED : Math.max(0, dayOf(published))
  return day * 2 ** 32 + (hash(id) >>> 0)
}

/** What is said to be the first of its kind is said before it and long after it: these keys know no day, and one is enough. */
function firsts(statement: Statement): readonly string[] {
  if (statement.firstSince === undefined) return []
  const names = [...namedIn(statement)].sort(byTelling).slice(0, MOST_NAMES)
  return statement.events.flatMap(({ type }) =>
    names.flatMap((name) => Array.from({ length: ENOUGH }, (_, i) => `first ${type} ${name} ${String(i)}`)),
  )
}

/** One side's denials of deeds of one kind, and what it quotes of one speaker in order to deny it, meet by these in whatever words. */
function denied(statement: Statement): readonly string[] {
  const type = firstDeed(statement)?.type
  const side = statement.act === 'deny' ? sideOf(statement) : undefined
  const who = side === undefined ? (statement.disputed === true ? statement.nested.at(-1)?.entity : undefined) : (side.country ?? side.id)
  if (who === undefined || type === undefined) return []
  return Array.from({ length: ENOUGH }, (_, i) => `${side === undefined ? 'disputed' : 'no'} ${who} ${type} ${String(i)}`)
}

function combined(statement: Statement): readonly string[] {
  const terms = termsOf(statement)
  const names = [...namedIn(statement)].sort(byTelling).slice(0, MOST_NAMES)
  const lemma = firstDeed(statement)?.lemma
  // A raid that killed ten is told as ten killed elsewhere.
  const harm = harmOf(statement)
  const counts = statement.quantities.flatMap(({ value, object, unit }) =>
    object === null && unit === null ? [] : [`${magnitude(value)}${object ?? unit ?? ''}`],
  )
  const numbers = statement.quantities.slice(0, MOST_COUNTS).map(({ value }) => magnitude(value))
  const dated = daysOf(statement)
  const days = dated === undefined ? [] : [`day ${String(dated[0])}`]
  const speaker = statement.nested.at(-1)?.entity
  return [
    ...pairsOf(terms),
    ...(lemma === undefined ? [] : [...names, ...counts.slice(0, MOST_COUNTS)].map((one) => `!${lemma} ${one}`)),
    ...(harm === undefined || harm === lemma ? [] : counts.slice(0, MOST_COUNTS).map((one) => `!${harm} ${one}`)),
    ...(harm === undefined ? [] : tollSteps(statement.quantities[0]?.value ?? 0).map((step) => `!${harm} ~${String(step)}`)),
    ...names.slice(0, OF_NUMBER).flatMap((name) => [...numbers, ...days].map((one) => `${name} ${one}`)),
    ...(speaker === undefined ? [] : [...terms.slice(0, OF_SPEAKER), ...numbers].map((one) => `<${speaker} ${one}`)),
  ]
}

/** The longest skeletons and names: long words are rare in any language. */
function termsOf(statement: Statement): readonly string[] {
  const words = statement.words.filter((word) => !/^\p{Nd}/u.test(word)).map(skeletonOf)
  return [...new Set([...words.filter((word) => word.length >= 2), ...[...namedIn(statement)].map((id) => `@${id}`)])]
    .sort(byTelling)
    .slice(0, TERMS)
}

function byTelling(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1)
}

/** Words whose skeletons are kept: news says the same ones over and over. */
const MOST_WORDS = 100_000
const skeletons = new Map<string, string>()

function skeletonOf(word: string): string {
  let known = skeletons.get(word)
  if (known === undefined) {
    if (skeletons.size >= MOST_WORDS) skeletons.clear()
    skeletons.set(word, (known = skeleton(word)))
  }
  return known
}

/** A word without the letters that spellings differ in: vowels, their carriers and doubling. */
function skeleton(word: string): string {
  let letters = ''
  for (const c of word) if (!VOWELS.has(c) && letters.at(-1) !== c) letters += c
  return letters
}

const VOWELS: ReadonlySet<string> = new Set('aeiouyاويىهةءأإآؤئ')

/** Numbers that may round each other mostly fall together. */
function magnitude(value: number): string {
  return value < 100 ? String(value) : value.toExponential(0)
}

/** Two steps of a scale on which tolls that may be one share at least one: 246 and «some 250». */
function tollSteps(value: number): readonly number[] {
  if (value <= FEW) return []
  const step = Math.log(value) / Math.log(TOLL_STEP)
  return [Math.floor(step), Math.ceil(step)]
}

function pairsOf(terms: readonly string[]): readonly string[] {
  return terms.flatMap((a, i) => terms.slice(i + 1).map((b) => (a < b ? `${a} ${b}` : `${b} ${a}`)))
}

/** One bucket, or two where the day is near a border; one of its own for what is undated. */
function bucketsOf(published: string | undefined): readonly number[] {
  if (published === undefined) return [UNKNOWN]
  const day = Math.max(0, dayOf(published))
  const bucket = Math.floor(day / BUCKET) + UNKNOWN + 2
  return day % BUCKET < OVERLAP ? [bucket, bucket - 1] : [bucket]
}

/** FNV-1a with a last mixing, signed 32-bit. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return (h ^ (h >>> 13)) | 0
}
