// Dates: one expression out of weekday, day, month, year, part of day and clock time in whatever order they stand.

import { meaningOf, type Fields, type Reading, type Shift } from '../../../../time/index.ts'
import { clockAt } from './clock.ts'
import { readMonthDay, readMonth } from './month.ts'
import { readNumeric } from './numeric.ts'
import { digits, form, isCapital, isGlued, time, type Scan } from './scan.ts'
import { yearAt } from './year.ts'

type Component = 'weekday' | 'date' | 'month' | 'day-word' | 'clock' | 'part' | 'numeric' | 'relation'

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
}

/** The date or time of day that begins at `i`. */
export function readDate(s: Scan, i: number): Reading | undefined {
  let state: State = { fields: {}, rule: undefined, last: undefined }
  const begin = opening(s, i, state)
  if (begin === undefined) return undefined
  let end: number = begin
  for (let round = 0; round < 8; round++) {
    const trial: State = { ...state, fields: { ...state.fields } }
    const next: number | undefined = component(s, end, trial) ?? glued(s, end, trial)
    if (next === undefined) break
    state = trial
    end = next
  }
  const { fields } = state
  if (!isAnchored(fields)) return undefined
  if (fields.edge !== undefined && fields.month === undefined) {
    // "early on Friday", "late Tuesday": hours of that day.
    const day = fields.weekday !== undefined || fields.offset !== undefined
    if (day && fields.part === undefined && fields.clock === undefined && fields.edge !== 'mid')
      fields.part = fields.edge === 'early' ? 'dawn' : 'night'
    delete fields.edge
  }
  const asks =
    fields.year === undefined &&
    fields.shift === undefined &&
    fields.offset === undefined &&
    fields.yearShift === undefined &&
    fields.weekShift === undefined
  const alone = fields.offset === undefined && fields.weekday === undefined && fields.month === undefined && fields.day === undefined
  const anchor = alone && s.ref?.from != null && s.ref.from === s.ref.to ? s.ref.from : s.anchor
  return {
    first: i,
    last: end,
    lead: 0,
    rule: `en/times/${state.rule ?? 'part'}`,
    meaning: meaningOf(fields, anchor, asks ? s.tense(i) : undefined),
  }
}

/** The first component, with "early", "late", "last", "earlier on" before it. */
function opening(s: Scan, i: number, state: State): number | undefined {
  const facts = time(s, i)
  const { fields } = state
  if (facts?.edge !== undefined && facts.unit === undefined) {
    let k = i + 1
    if (form(s, i) === 'end' || form(s, i) === 'beginning' || form(s, i) === 'start' || form(s, i) === 'middle') {
      if (form(s, k) !== 'of') return undefined
      k++
    } else if (form(s, k) === '-' || form(s, k) === 'in') k++
    else if (form(s, k) === 'on' && time(s, k + 1)?.weekday !== undefined) k++
    fields.edge = facts.edge
    const next = component(s, k, state)
    return next === undefined || (fields.day !== undefined && state.rule === 'numeric') ? undefined : next
  }
  if (facts?.earlier === -1) {
    const at = form(s, i + 1) === 'on' ? i + 2 : i + 1
    return time(s, at)?.weekday !== undefined || time(s, at)?.day === 0 ? component(s, at, state) : undefined
  }
  if (facts?.shift === '-1' || facts?.shift === '0' || facts?.shift === '1') {
    const next = time(s, i + 1)
    if (next?.weekday === undefined && (next?.month === undefined || !isCapital(s, i + 1) || next.month.needs === 'day')) {
      if (next?.part === undefined || form(s, i) === 'past' || form(s, i) === 'current') return undefined
      fields.offset = facts.shift === '-1' ? -1 : 0
      fields.part = next.part
      state.rule = state.last = 'part'
      return i + 2
    }
    const ofWeek = next.weekday !== undefined
    const end = ofWeek ? component(s, i + 1, state) : readMonth(s, i + 1, fields, true)
    state.rule = state.last = ofWeek ? 'weekday' : 'month'
    if (end !== undefined && fields.year === undefined && !(facts.shift === '0' && ofWeek)) fields.shift = Number(facts.shift) as Shift
    return end
  }
  return component(s, i, state)
}

function component(s: Scan, p: number, state: State): number | undefined {
  if (p >= s.last) return undefined
  const { fields } = state
  const facts = time(s, p)
  const took = (c: Component, next: number): number => {
    if (state.rule === undefined || RANK[c] > RANK[state.rule]) state.rule = c
    state.last = c
    return next
  }
  if (fields.month === undefined && fields.offset === undefined) {
    const numeric = readNumeric(s, p, fields)
    if (numeric !== undefined) return took('numeric', numeric)
    const date = readMonthDay(s, p, fields)
    if (date !== undefined) return took('date', date)
    if (fields.weekday === undefined && fields.part === undefined) {
      const month = readMonth(s, p, fields, false)
      if (month !== undefined) return took('month', month)
    }
  }
  if (
    facts === undefined ||
    facts.part !== undefined ||
    facts.day !== undefined ||
    facts.weekday !== undefined ||
    facts.weekdayShort !== undefined ||
    facts.shift !== undefined ||
    facts.zone === undefined
  ) {
    const word = dayWord(s, p, fields, state)
    if (word !== undefined) return took(word.component, word.next)
  }
  if (fields.clock === undefined) {
    const clock = clockAt(s, p)
    if (clock !== undefined) {
      fields.clock = clock.clock
      if (clock.part !== undefined) fields.part = clock.part
      if (clock.zone !== undefined) fields.zone = clock.zone
      return took('clock', clock.next)
    }
  }
  return undefined
}

function dayWord(s: Scan, p: number, fields: Fields, state: State): { component: Component; next: number } | undefined {
  const facts = time(s, p)
  if (facts === undefined) return undefined
  if (facts.weekday !== undefined && fields.weekday === undefined && isCapital(s, p) && fields.offset === undefined) {
    fields.weekday = facts.weekday
    const and = form(s, p + 1) === 'and' || form(s, p + 1) === '-' ? time(s, p + 2)?.weekday : undefined
    if (and !== undefined && (form(s, p - 1) === 'between' || form(s, p + 1) === '-')) {
      fields.weekdayTo = and
      return { component: 'weekday', next: p + 3 }
    }
    return { component: 'weekday', next: p + 1 }
  }
  if (facts.weekdayShort !== undefined && isCapital(s, p) && fields.weekday === undefined) {
    const k = form(s, p + 1) === '.' || form(s, p + 1) === ',' ? p + 2 : p + 1
    if (readMonthDay(s, k, {}) === undefined) return undefined
    fields.weekday = facts.weekdayShort
    return { component: 'weekday', next: k }
  }
  if (fields.offset === undefined && fields.weekday === undefined && fields.month === undefined) {
    if (typeof facts.day === 'number' && !(form(s, p - 1) === 'usa' || (form(s, p - 1) === 'russia' && isCapital(s, p)))) {
      fields.offset = facts.day
      return { component: 'day-word', next: p + 1 }
    }
    if (facts.day === 'tonight') {
      fields.offset = 0
      fields.part = 'night'
      return { component: 'day-word', next: p + 1 }
    }
  }
  if (facts.part !== undefined && fields.part === undefined) {
    const after = state.last
    if (after === undefined && facts.part !== 'midnight' && facts.part !== 'noon') {
      if (form(s, p + 1) !== 'of') return undefined
      fields.part = facts.part
      return { component: 'part', next: p + 2 }
    }
    if (after !== undefined && after !== 'weekday' && after !== 'day-word' && after !== 'date' && after !== 'clock' && after !== 'numeric')
      return undefined
    fields.part = facts.part
    return { component: 'part', next: p + 1 }
  }
  const unit = time(s, p + 1)?.unit
  if (
    state.last === 'weekday' &&
    fields.weekShift === undefined &&
    unit?.unit === 'week' &&
    (facts.shift === '-1' || facts.shift === '0' || facts.shift === '1')
  ) {
    fields.weekShift = Number(facts.shift)
    return { component: 'relation', next: p + 2 }
  }
  return undefined
}

/** A component after a comma, "at", "on", "of", "in the". */
function glued(s: Scan, end: number, state: State): number | undefined {
  const mark = form(s, end)
  const { last, fields } = state
  if (mark === ',' && last === 'weekday') return readMonthDay(s, end + 1, {}) === undefined ? undefined : component(s, end + 1, state)
  if (mark === ',' && last === 'clock')
    return time(s, end + 1)?.weekday === undefined && readMonthDay(s, end + 1, {}) === undefined ? undefined : component(s, end + 1, state)
  if ((mark === ',' || mark === 'at') && fields.clock === undefined && last !== 'month') {
    const at = form(s, end + 1) === 'at' || form(s, end + 1) === 'about' || form(s, end + 1) === 'around' ? end + 2 : end + 1
    const found =
      clockAt(s, at) !== undefined || time(s, at)?.part === 'midnight' || time(s, at)?.part === 'noon' || time(s, at)?.part === 'dawn'
    return found ? component(s, at, state) : undefined
  }
  if (mark === 'on' && (last === 'clock' || last === 'part')) return component(s, end + 1, state)
  if (mark === 'of' && last === 'weekday' && time(s, end + 2)?.unit?.unit === 'week') return component(s, end + 1, state)
  if (mark === 'in' && form(s, end + 1) === 'the' && last === 'clock' && time(s, end + 2)?.part !== undefined) {
    fields.part = time(s, end + 2)?.part as NonNullable<Fields['part']>
    return end + 3
  }
  // "Monday 21 Apr 2014", then the year of a date that has none.
  if (
    last === 'date' &&
    fields.year === undefined &&
    fields.shift === undefined &&
    mark === ',' &&
    digits(s, end + 1, 4, 4) !== undefined &&
    !isGlued(s, end + 2)
  ) {
    const year = yearAt(s, end + 1)
    if (year === undefined) return undefined
    fields.year = year.year
    return year.next
  }
  return undefined
}

function isAnchored(fields: Fields): boolean {
  const { offset, weekday, month, day, clock, part } = fields
  return (
    offset !== undefined || weekday !== undefined || month !== undefined || day !== undefined || clock !== undefined || part === 'midnight'
  )
}
