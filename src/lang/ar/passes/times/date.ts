// Dates: one expression out of weekday, day, month, year, part of day and clock time in whatever order they stand.

import { meaningOf, resolveDays, type Fields, type Reading } from '../../../../time/index.ts'
import { clockAt, twinAt } from './clock.ts'
import { dateGlue, type Component } from './date-glue.ts'
import { readMonthDay, readMonthFirst } from './day-month.ts'
import { readDayWord } from './day-word.ts'
import { readMonth } from './month-alone.ts'
import { readDayMonth, readNumeric } from './numeric.ts'
import { hourOf, partAt, skipHourOf } from './part.ts'
import { relationAt } from './relation.ts'
import { form, time, type Scan } from './scan.ts'
import { readWeekday } from './weekday.ts'

/** The component that says most names the rule. */
const RANK: Readonly<Record<Component, number>> = {
  date: 5,
  numeric: 5,
  'day-word': 4,
  weekday: 4,
  month: 4,
  clock: 2,
  part: 1,
  relation: 0,
}

interface State {
  fields: Fields
  rule: Component | undefined
  last: Component | undefined
  /** The words name a time by themselves («بعد منتصف الليل»). */
  sure: boolean
}

/** The date or time of day that begins at `i`. */
export function readDate(s: Scan, i: number): Reading | undefined {
  let state: State = { fields: {}, rule: undefined, last: undefined, sure: false }
  const begin = skipHourOf(s, i)
  const hour = begin === i ? undefined : hourOf(s, i)
  let end = component(s, begin, state, false)
  if (end === undefined) return undefined
  for (let round = 0; round < 8; round++) {
    const direct = component(s, end, state, true)
    if (direct !== undefined) {
      end = direct
      continue
    }
    const glue = dateGlue(s, end, state.last as Component)
    if (glue === undefined) break
    const trial: State = { ...state, fields: { ...state.fields } }
    let next = component(s, glue.at, trial, true, glue.only)
    if (next !== undefined && glue.close !== undefined) next = form(s, next) === glue.close ? next + 1 : undefined
    if (next === undefined) break
    state = trial
    end = next
  }
  const { fields } = state
  if (!state.sure && !isAnchored(fields)) return undefined
  const asks =
    fields.year === undefined &&
    fields.shift === undefined &&
    fields.offset === undefined &&
    fields.yearShift === undefined &&
    fields.monthShift === undefined &&
    fields.weekShift === undefined
  if (fields.part === undefined && fields.clock === undefined && hour !== undefined && fields.edge === undefined) fields.part = hour
  const anchor = isTimeOnly(fields) && s.ref?.from != null && s.ref.from === s.ref.to ? s.ref.from : s.anchor
  const meaning = meaningOf(fields, anchor, asks ? s.tense(i) : undefined)
  const lead = time(s, i)?.lead ?? s.tokens.words[i]?.number?.numeral?.lead ?? 0
  return { first: i, last: end, lead, rule: `ar/times/${state.rule ?? 'part'}`, meaning, ...writingDay(s, fields) }
}

/** «اليوم الجمعة» in an article published on Saturday was written on Friday; a day or two, and only back. */
function writingDay(s: Scan, fields: Fields): { readonly writing?: number } {
  const { offset, weekday } = fields
  if (offset === undefined || weekday === undefined || s.anchor === undefined) return {}
  const days = resolveDays({ offset, weekday }, s.anchor, undefined)
  const writing = (days.from as number) - offset
  return writing <= s.anchor && s.anchor - writing <= 2 ? { writing } : {}
}

/** Reads one component at `p` into the state; gives the token after it. */
function component(s: Scan, p: number, state: State, inside: boolean, only?: readonly Component[]): number | undefined {
  if (p >= s.last) return undefined
  const { fields } = state
  const facts = time(s, p)
  const day =
    facts?.unit?.unit === 'day' &&
    !facts.definite &&
    (form(s, p).endsWith('يوم') || form(s, p).endsWith('يومي') || form(s, p).endsWith('ايام'))
  // «صباح هذا اليوم»
  if (inside && facts?.this === true && form(s, p) === 'هذا' && form(s, p + 1) === 'اليوم' && fields.offset === undefined) {
    fields.offset = 0
    return took(state, 'day-word', p + 2)
  }
  if (day && (!inside || facts.lead === 0) && time(s, p + 1)?.unit?.unit !== 'day') {
    const next = component(s, p + 1, state, true, ['weekday', 'date', 'numeric', 'day-word'])
    if (next !== undefined) return next
    const short = fields.month === undefined ? readDayMonth(s, p + 1, fields) : undefined
    return short === undefined ? undefined : took(state, 'numeric', short)
  }
  if (inside && facts !== undefined && facts.lead > 0 && facts.part === undefined && facts.preposition !== 'ل') return undefined
  if (may(only, 'numeric') && fields.month === undefined) {
    const next = readNumeric(s, p, fields) ?? (fields.weekday === undefined && !isPadded(s, p) ? undefined : readDayMonth(s, p, fields))
    if (next !== undefined) return took(state, 'numeric', next)
  }
  if (may(only, 'date') && fields.month === undefined && fields.day === undefined && fields.monthShift === undefined) {
    const next = readMonthDay(s, p, fields) ?? readMonthFirst(s, p, fields)
    if (next !== undefined) return took(state, 'date', next)
  }
  if (may(only, 'day-word') && fields.offset === undefined && fields.month === undefined) {
    const next = readDayWord(s, p, fields)
    if (next !== undefined) return took(state, 'day-word', next)
  }
  if (may(only, 'weekday') && fields.weekday === undefined) {
    const next = readWeekday(s, p, fields, inside)
    if (next !== undefined) return took(state, 'weekday', next)
  }
  if (
    may(only, 'month') &&
    fields.month === undefined &&
    fields.offset === undefined &&
    fields.weekday === undefined &&
    fields.part === undefined
  ) {
    const next = readMonth(s, p, fields)
    if (next !== undefined) return took(state, 'month', next)
  }
  if (may(only, 'clock') && fields.clock === undefined) {
    const found = clockAt(s, p)
    if (found !== undefined) {
      fields.clock = found.clock
      if (found.clockTo !== undefined) fields.clockTo = found.clockTo
      if (found.part !== undefined && fields.part === undefined) fields.part = found.part
      if (found.zone !== undefined) fields.zone = found.zone
      return took(state, 'clock', found.next)
    }
  }
  if (may(only, 'part') && fields.part === undefined) {
    const found = partAt(s, p)
    if (found !== undefined) {
      fields.part = found.part
      if (found.part === 'dawn' && found.next === p + 3) state.sure = true
      if (found.part === 'midnight') {
        const twin = twinAt(s, found.next)
        if (twin !== undefined) return took(state, 'part', twin.next)
      }
      return took(state, 'part', found.next)
    }
  }
  if (inside && may(only, 'relation')) {
    const next = relationAt(s, p, fields)
    if (next !== undefined) return took(state, 'relation', next)
  }
  return undefined
}

function may(only: readonly Component[] | undefined, c: Component): boolean {
  return only === undefined || only.includes(c)
}

function took(state: State, c: Component, next: number): number {
  if (state.rule === undefined || RANK[c] > RANK[state.rule]) state.rule = c
  state.last = c
  return next
}

/** «22/04»: a zero before the month is a date's. */
function isPadded(s: Scan, p: number): boolean {
  return /^0[1-9]$/.test(form(s, p + 2)) && form(s, p + 3) !== '/'
}

function isAnchored(fields: Fields): boolean {
  const { offset, weekday, month, day, clock, part, year } = fields
  return (
    offset !== undefined ||
    weekday !== undefined ||
    month !== undefined ||
    day !== undefined ||
    clock !== undefined ||
    year !== undefined ||
    part === 'midnight'
  )
}

function isTimeOnly(fields: Fields): boolean {
  const { offset, weekday, month, day } = fields
  return offset === undefined && weekday === undefined && month === undefined && day === undefined
}
