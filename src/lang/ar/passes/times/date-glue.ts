// Glue: what may stand between two components of one date, and which components it lets through.

import { form, time, type Scan } from './scan.ts'

/** What a component of a date is. */
export type Component = 'weekday' | 'date' | 'month' | 'day-word' | 'clock' | 'part' | 'numeric' | 'relation'

/** Where the next component begins, what it may be, and what must close it. */
export interface Glue {
  readonly at: number
  readonly only?: readonly Component[]
  readonly close?: string
}

/** The glue at `k` after a component of kind `last`. */
export function dateGlue(s: Scan, k: number, last: Component): Glue | undefined {
  const mark = form(s, k)
  if (mark === '،' || mark === ',') {
    if (last === 'weekday' || last === 'day-word') return { at: k + 1, only: ['date', 'numeric', 'clock'] }
    if (last === 'date' || last === 'numeric') return { at: k + 1, only: ['clock'] }
    return undefined
  }
  if (mark === '(' && (last === 'weekday' || last === 'day-word' || last === 'date' || last === 'part'))
    return { at: k + 1, only: ['weekday', 'date', 'numeric'], close: ')' }
  if (mark === '/' && last === 'day-word') return { at: k + 1, only: ['weekday'], close: '/' }
  if (mark === '-' && (last === 'weekday' || last === 'day-word')) return { at: k + 1, only: ['date', 'numeric'] }
  if (mark === '|' || (mark === '-' && (last === 'date' || last === 'numeric'))) return { at: k + 1, only: ['clock'] }
  if (mark === 'الموافق' || mark === 'المصادف') return { at: k + 1, only: ['date', 'numeric'] }
  if (mark === 'من')
    return last === 'clock' || last === 'part' ? { at: k + 1 } : last === 'weekday' ? { at: k + 1, only: ['relation', 'clock'] } : undefined
  if (mark === 'في' && last === 'weekday') return { at: k + 1, only: ['date', 'numeric', 'clock'] }
  if ((mark === 'عند' || mark === 'في' || mark === 'حوالي' || mark === 'نحو') && form(s, k + 1) === 'الساعه')
    return { at: k + 1, only: ['clock'] }
  if (mark === 'عند' && time(s, k + 1)?.definite === true) return { at: k + 1, only: ['clock'] }
  return undefined
}
