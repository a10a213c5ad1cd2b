// What is counted: the unit or the noun phrase's head after a number, with its lemma and where it ends.

import { isGlued } from '../../../../number/index.ts'
import { TokenKind, type Tokens } from '../../../../text/index.ts'
import { phraseAt } from '../../../phrase.ts'
import { readNumber } from '../../numbers/index.ts'
import { compounds } from '../../quantity/noun.ts'
import { units } from '../../quantity/phrases.ts'
import type { EnglishWord } from '../../word.ts'

/** What is counted, up to token `last`; `last` is where the number ended when nothing followed. */
export interface Counted {
  readonly object: string | null
  readonly unit: string | null
  readonly kind: 'noun' | 'unit' | 'percent' | 'none'
  readonly last: number
}

type T = Tokens<EnglishWord>

const PEOPLE: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'injured',
  'dead',
  'others',
  'missing',
  'hurt',
  'arrested',
  'detained',
  'displaced',
])
const MEASURED: Readonly<Record<string, string>> = {
  length: 'distance',
  area: 'area',
  mass: 'weight',
  volume: 'volume',
  power: 'power',
  temperature: 'temperature',
  money: 'money',
}
/** Longest noun phrase looked through: "59 US Tomahawk land-attack cruise missiles". */
const REACH = 6

/** Reads what is counted from token `k`, before `last`; `one` when the number is 1. */
export function countedAt(tokens: T, k: number, last: number, one: boolean): Counted {
  const none: Counted = { object: null, unit: null, kind: 'none', last: k }
  const step = k < last && form(tokens, k) === '-' && isGlued(tokens, k) ? 1 : 0
  const unit = phraseAt(units, tokens, k + step, last)
  if (unit !== undefined && !(step === 1 && unit.means.kind === 'percent')) {
    const of = form(tokens, unit.last) === 'of' && unit.means.kind !== 'percent' ? head(tokens, unit.last + 1, last, false) : undefined
    const percent = unit.means.kind === 'percent'
    return {
      object: of?.object ?? MEASURED[unit.means.kind] ?? null,
      unit: unit.means.unit,
      kind: percent ? 'percent' : 'unit',
      last: unit.means.kind === 'money' || of === undefined ? unit.last : of.last,
    }
  }
  const stuff = k < last && form(tokens, k) === 'of' ? phraseAt(units, tokens, k + 1, last) : undefined
  if (stuff !== undefined && stuff.means.kind !== 'percent')
    return { object: MEASURED[stuff.means.kind] ?? null, unit: stuff.means.unit, kind: 'unit', last: stuff.last }
  const further = k < last && (form(tokens, k) === 'more' || form(tokens, k) === 'other' || form(tokens, k) === 'further') ? 1 : 0
  const of = k < last && form(tokens, k) === 'of' && !one
  const whole = of ? readNumber(tokens, k + 1 + (isDeterminer(form(tokens, k + 1)) ? 1 : 0), last) : undefined
  if (whole !== undefined && !whole.ordinal) {
    // "10 of 11 counts": the part counts, out of a whole that is named once.
    const kind = head(tokens, whole.last, last, false)
    if (kind !== undefined) return { ...kind, unit: null, kind: 'noun' }
  }
  const found = head(tokens, k + further + (of ? 1 : 0) + (of && isDeterminer(form(tokens, k + 1)) ? 1 : 0), last, one)
  if (found !== undefined) return { ...found, unit: null, kind: 'noun' }
  const who = k + further
  if (who < last && PEOPLE.has(form(tokens, who))) return { object: 'person', unit: null, kind: 'noun', last: who + 1 }
  return none
}

/** The head of the noun phrase at `k`: its first plural that is no modifier of a further noun; "women and children" are one. */
function head(tokens: T, k: number, last: number, one: boolean): { object: string; last: number } | undefined {
  let best: { object: string; last: number } | undefined
  let reach = k + REACH
  for (let i = k; i < last && i < reach; i++) {
    if (form(tokens, i) === '-') reach += 2
    const compound = phraseAt(compounds, tokens, i, last)
    const word = tokens.words[i]?.number
    const noun = compound?.means ?? word?.noun
    if (compound === undefined && !isInside(tokens, i, k, noun !== undefined)) break
    const end = compound?.last ?? i + 1
    if (noun !== undefined) {
      best = { object: noun.lemma, last: end }
      if (noun.number === 'many' && !one) return joined(tokens, best, last)
      // A singular that no further noun follows is the head of "one …".
      if (noun.number !== 'one' && !one) return best
    } else if (best === undefined && !one && i < k + 3 && isPlural(form(tokens, i)) && tokens.words[i + 1]?.number?.noun === undefined) {
      return { object: singular(form(tokens, i)), last: i + 1 }
    }
    i = end - 1
  }
  return best
}

function isInside(tokens: T, i: number, k: number, isNoun: boolean): boolean {
  if (tokens.kind[i] === TokenKind.punctuation) return form(tokens, i) === '-' && isGlued(tokens, i) && i > k
  if (tokens.kind[i] !== TokenKind.word) return false
  const word = tokens.words[i]?.number
  return isNoun || (word?.ends !== true && word?.time !== true && word?.numeral === undefined)
}

/** "women and children". */
function joined(tokens: T, found: { object: string; last: number }, last: number): { object: string; last: number } {
  const next = found.last + 1 < last && form(tokens, found.last) === 'and' ? tokens.words[found.last + 1]?.number?.noun : undefined
  return next?.number === 'many' && found.object === 'woman' ? { object: `${found.object} and ${next.lemma}`, last: found.last + 2 } : found
}

function isDeterminer(word: string): boolean {
  return (
    word === 'the' ||
    word === 'its' ||
    word === 'his' ||
    word === 'their' ||
    word === 'her' ||
    word === 'these' ||
    word === 'those' ||
    word === 'our'
  )
}

function isPlural(word: string): boolean {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is')
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.slice(0, /(?:o|x|ch|sh|ss)es$/u.test(word) ? -2 : -1)
}

function form(tokens: T, k: number): string {
  return tokens.words[k]?.form ?? ''
}
