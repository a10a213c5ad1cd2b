// What an English word means to the time room.

import { rows as monthRows } from '../../../generated/en/time/months.ts'
import { rows as tenseRows } from '../../../generated/en/time/tense.ts'
import { rows as unitRows } from '../../../generated/en/time/units.ts'
import { rows as wordRows } from '../../../generated/en/time/words.ts'
import type { DayPart, Edge, Unit } from '../../../time/index.ts'
import { englishForm } from '../table.ts'

/** Facts of one word form for the time passes; roles as in `data/time/words.tsv`. */
export interface TimeWord {
  readonly month?: { readonly month: number; readonly needs: string }
  readonly weekday?: number
  /** An abbreviated weekday, which only stands beside a date. */
  readonly weekdayShort?: number
  readonly unit?: { readonly unit: Unit; readonly number: 'one' | 'two' | 'many' }
  readonly part?: DayPart
  readonly edge?: Edge
  readonly shift?: '-1' | '0' | '1' | 'before' | 'after' | 'same' | 'that' | 'recent'
  /** Days from today; `tonight`, `now`. */
  readonly day?: number | 'tonight' | 'now'
  readonly vague?: true
  readonly every?: true
  readonly set?: string
  readonly decade?: number
  readonly season?: number
  readonly half?: number
  readonly weekend?: true
  readonly zone?: string
  readonly in?: true
  /** "earlier" -1, "later" 1. */
  readonly earlier?: number
  readonly tense?: 'future' | 'past'
  /** May begin an expression: 0 never, 1 by itself, 2 only before a word of time or a number. */
  readonly starts: 0 | 1 | 2
}

type Facts = { -readonly [K in keyof TimeWord]?: TimeWord[K] }

const STARTERS: readonly (keyof TimeWord)[] = [
  'month',
  'weekday',
  'weekdayShort',
  'unit',
  'part',
  'edge',
  'day',
  'set',
  'decade',
  'season',
  'half',
  'weekend',
  'earlier',
]
const OPENERS: readonly (keyof TimeWord)[] = ['shift', 'vague', 'every']
const LEXICON: ReadonlyMap<string, Facts> = lexicon()

/** The facts of a folded `form`, or undefined when the word means nothing here. Called once a form. */
export function timeWord(form: string): TimeWord | undefined {
  const facts = LEXICON.get(form)
  if (facts !== undefined)
    return {
      ...facts,
      starts: STARTERS.some((key) => facts[key] !== undefined) ? 1 : OPENERS.some((key) => facts[key] !== undefined) ? 2 : 0,
    }
  if (form === 'a' || form === 'an' || form === 'the') return { starts: 2 }
  if (form.length > 4 && form.endsWith('ed') && !form.endsWith('eed')) return { tense: 'past', starts: 0 }
  return undefined
}

function lexicon(): Map<string, Facts> {
  const found = new Map<string, Facts>()
  const at = (form: string): Facts => {
    const key = englishForm(form)
    let facts = found.get(key)
    if (facts === undefined) found.set(key, (facts = {}))
    return facts
  }
  for (const row of monthRows) at(row.form).month = { month: Number(row.month), needs: row.needs }
  for (const row of unitRows) at(row.form).unit = { unit: row.unit as Unit, number: row.number as 'one' | 'two' | 'many' }
  for (const row of tenseRows) at(row.form).tense = row.tense as 'future' | 'past'
  for (const { form, role, value } of wordRows) assign(at(form), role, value)
  return found
}

function assign(facts: Facts, role: string, value: string): void {
  if (role === 'weekday' || role === 'decade' || role === 'season' || role === 'half' || role === 'earlier') facts[role] = Number(value)
  else if (role === 'weekday-short') facts.weekdayShort = Number(value)
  else if (role === 'part') facts.part = value as DayPart
  else if (role === 'edge') facts.edge = value as Edge
  else if (role === 'shift') facts.shift = value as NonNullable<TimeWord['shift']>
  else if (role === 'day') facts.day = value === 'now' || value === 'tonight' ? value : Number(value)
  else if (role === 'set' || role === 'zone') facts[role] = value
  else if (role === 'vague' || role === 'every' || role === 'weekend' || role === 'in') facts[role] = true
  else throw new Error(`words.tsv: unknown role ${role}`)
}
