// What an Arabic word means to the time room.

import { rows as monthRows } from '../../../generated/ar/time/months.ts'
import { rows as notFutureRows } from '../../../generated/ar/time/not-future.ts'
import { rows as tenseRows } from '../../../generated/ar/time/tense.ts'
import { rows as unitRows } from '../../../generated/ar/time/units.ts'
import { rows as wordRows } from '../../../generated/ar/time/words.ts'
import type { DayPart, Edge, Unit } from '../../../time/index.ts'
import type { Split } from '../splits.ts'
import { arabicForm } from '../table.ts'

/** A month by name. `needs` says that the name means other things too. */
export interface MonthName {
  readonly month: number
  readonly calendar: 'gregorian' | 'hijri'
  readonly company: boolean
}

/** A unit of time: one of it, two (the dual), or many. `bare` as in `data/time/units.tsv`. */
export interface UnitName {
  readonly unit: Unit
  readonly number: 'one' | 'two' | 'many'
  readonly bare: '' | 'signal' | 'free' | 'whole'
}

/** Direction of a clause, as one of its words tells it. */
export type TenseMark = 'future' | 'planned' | 'past' | 'punctual'

/** Facts of one word form for the time passes; roles as in `data/time/words.tsv`. */
export interface TimeWord {
  /** Folded units of proclitics that stay out of a span that begins here. */
  readonly lead: number
  readonly conjunction: '' | 'و' | 'ف'
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
  readonly definite: boolean
  /** Without proclitics, with the article. */
  readonly body: string
  readonly month: MonthName | undefined
  /** Second words that make a month's name with this one («كانون» + «الثاني»). */
  readonly months: ReadonlyMap<string, MonthName> | undefined
  readonly weekday: number | undefined
  /** A weekday's name without article, which other words share. */
  readonly weekdayBare: number | undefined
  readonly part: DayPart | undefined
  readonly edge: Edge | undefined
  readonly shift: '-1' | '0' | '1' | 'last' | 'before' | 'after' | 'same' | undefined
  /** Days from today; `now` for «الآن». */
  readonly day: number | 'now' | undefined
  readonly unit: UnitName | undefined
  readonly this: true | undefined
  readonly that: true | undefined
  readonly signal: 'ago' | 'since' | 'length' | undefined
  readonly in: true | undefined
  readonly bound: '~' | undefined
  readonly vague: true | undefined
  readonly every: true | undefined
  readonly set: string | undefined
  readonly decade: number | undefined
  readonly season: number | undefined
  readonly half: number | undefined
  readonly age: true | undefined
  /** «الفترة», «الآونة», «الوقت». */
  readonly period: true | undefined
  /** «عطلة». */
  readonly holiday: true | undefined
  readonly gone: true | undefined
  readonly zone: string | undefined
  /** «أول» 1, «آخر» -1 before a weekday or a length. */
  readonly nth: number | undefined
  readonly tense: TenseMark | undefined
  /** May begin an expression: 0 never, 1 by itself, 2 only before a word of time or a number. */
  readonly starts: 0 | 1 | 2
}

type Facts = { -readonly [K in keyof TimeWord]?: TimeWord[K] }

/** A word that tells nothing of time. All words have these fields in this order, so that reading one costs the same whatever the word. */
const NOTHING: TimeWord = {
  lead: 0,
  conjunction: '',
  preposition: '',
  definite: false,
  body: '',
  month: undefined,
  months: undefined,
  weekday: undefined,
  weekdayBare: undefined,
  part: undefined,
  edge: undefined,
  shift: undefined,
  day: undefined,
  unit: undefined,
  this: undefined,
  that: undefined,
  signal: undefined,
  in: undefined,
  bound: undefined,
  vague: undefined,
  every: undefined,
  set: undefined,
  decade: undefined,
  season: undefined,
  half: undefined,
  age: undefined,
  period: undefined,
  holiday: undefined,
  gone: undefined,
  zone: undefined,
  nth: undefined,
  tense: undefined,
  starts: 0,
}

const LEXICON: ReadonlyMap<string, Facts> = lexicon()
const STARTERS: readonly (keyof TimeWord)[] = [
  'month',
  'months',
  'weekday',
  'part',
  'edge',
  'day',
  'unit',
  'set',
  'decade',
  'season',
  'period',
  'holiday',
]
const OPENERS: readonly (keyof TimeWord)[] = ['weekdayBare', 'this', 'that', 'every', 'half', 'vague', 'nth', 'signal']
const IMPERFECT = 'يتن'
const NOT_FUTURE: readonly string[] = notFutureRows.map((row) => row.stem)

/** The facts of a folded `form` cut as `splits`, or undefined when the word means nothing here. Called once a form. */
export function timeWord(form: string, splits: readonly Split[]): TimeWord | undefined {
  for (const split of splits) {
    if (split.suffix !== '' || split.future) continue
    // A listed word that begins with ال is found by its body; a noun with an article by its stem.
    const facts = LEXICON.get(split.body) ?? (split.definite ? definiteOf(LEXICON.get(split.stem)) : undefined)
    if (facts === undefined) continue
    const { lead, conjunction, preposition, body } = split
    const definite = split.definite || body.startsWith('ال')
    return { ...NOTHING, ...facts, lead, conjunction, preposition, definite, body, starts: startOf(facts) }
  }
  if (form.length > 4 && splits.some((s) => s.future) && isFuture(form)) return { ...NOTHING, body: form, tense: 'future' }
  return undefined
}

function startOf(facts: Facts): 0 | 1 | 2 {
  if (STARTERS.some((key) => facts[key] !== undefined)) return 1
  return OPENERS.some((key) => facts[key] !== undefined) ? 2 : 0
}

/** With the article only nouns of time keep their sense: «الشهر», «اليوم»; «القبل» is none. */
function definiteOf(facts: Facts | undefined): Facts | undefined {
  if (facts === undefined) return undefined
  const { unit, month, months, decade } = facts
  if (unit === undefined && month === undefined && months === undefined && decade === undefined) return undefined
  return { unit, month, months, decade }
}

/** «سيزور», «وستبدأ», «فسنرى», but not nouns such as «سيارة», «سياسي», «ستون», «سنوات», which news uses far more. */
function isFuture(form: string): boolean {
  const at = form[0] === 'س' ? 1 : 2
  if (form[at - 1] !== 'س' || !IMPERFECT.includes(form[at] as string)) return false
  const rest = form.slice(at)
  // Four letters are as often a noun or a name; `tense.tsv` lists the verbs.
  if (rest.length < 4) return false
  return (
    !(rest.endsWith('ه') && rest.length < 6) &&
    !NOT_FUTURE.some((stem) => (stem.endsWith('$') ? rest === stem.slice(0, -1) : rest.startsWith(stem)))
  )
}

function lexicon(): Map<string, Facts> {
  const found = new Map<string, Facts>()
  const at = (form: string): Facts => {
    const key = arabicForm(form)
    let facts = found.get(key)
    if (facts === undefined) found.set(key, (facts = {}))
    return facts
  }
  for (const row of monthRows) {
    const name: MonthName = { month: Number(row.month), calendar: row.calendar as MonthName['calendar'], company: row.needs === 'company' }
    const [first, second] = row.form.split(' ') as [string, string?]
    if (second === undefined) at(first).month = name
    else ((at(first).months ??= new Map()) as Map<string, MonthName>).set(arabicForm(second), name)
  }
  for (const row of unitRows)
    at(row.form).unit = { unit: row.unit as Unit, number: row.number as UnitName['number'], bare: row.bare as UnitName['bare'] }
  for (const row of tenseRows) at(row.form).tense = row.tense as TenseMark
  for (const { form, role, value } of wordRows) assign(at(form), role, value)
  return found
}

function assign(facts: Facts, role: string, value: string): void {
  if (role === 'weekday') facts.weekday = Number(value)
  else if (role === 'weekday-bare') facts.weekdayBare = Number(value)
  else if (role === 'part') facts.part = value as DayPart
  else if (role === 'edge') facts.edge = value as Edge
  else if (role === 'shift') facts.shift = value as NonNullable<TimeWord['shift']>
  else if (role === 'day') facts.day = value === 'now' ? 'now' : Number(value)
  else if (role === 'signal') facts.signal = value as NonNullable<TimeWord['signal']>
  else if (role === 'decade' || role === 'season' || role === 'half' || role === 'nth') facts[role] = Number(value)
  else if (role === 'set' || role === 'zone') facts[role] = value
  else if (role === 'bound') facts.bound = '~'
  else if (role === 'pastword') facts.gone = true
  else if (
    role === 'this' ||
    role === 'that' ||
    role === 'in' ||
    role === 'vague' ||
    role === 'every' ||
    role === 'age' ||
    role === 'period' ||
    role === 'holiday'
  )
    facts[role] = true
  else throw new Error(`words.tsv: unknown role ${role}`)
}
