// The filters of a list of claims as they stand in an address.

import type { ClaimQuery } from './client.ts'

const ORDERS = ['articles', 'origins', 'event', 'published'] as const
const ACTS = ['assert', 'assess', 'accuse', 'deny', 'warn', 'demand', 'pledge', 'question'] as const
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

export { ACTS, ORDERS }

const MOMENT = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/

/** What the timeline shows: a window of days or, close by, of moments in UTC, and filters of claims. */
export interface TimelineSearch {
  readonly from?: string
  readonly to?: string
  readonly q?: string
  readonly category?: string
  readonly entity?: string
  readonly origin?: string
  readonly denied?: 'true' | 'false'
}

/** The window and the filters as the address holds them; what is none falls away. */
export function timelineSearch(search: Record<string, unknown>): TimelineSearch {
  const { q, category, entity, origin, denied } = claimSearch(search)
  const moment = (key: 'from' | 'to'): string | undefined => {
    const value = typeof search[key] === 'number' ? String(search[key]) : search[key]
    return typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined
  }
  const all = { from: moment('from'), to: moment('to'), q, category, entity, origin, denied }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/** Filters as the address holds them; what is no filter falls away. */
export function claimSearch(search: Record<string, unknown>): ClaimQuery {
  const text = (key: string): string | undefined => {
    const value = search[key]
    return typeof value === 'string' && value !== '' ? value.slice(0, 300) : typeof value === 'number' ? String(value) : undefined
  }
  const one = <T extends string>(key: string, of: readonly T[]): T | undefined => of.find((choice) => choice === search[key])
  const day = (key: string): string | undefined => {
    const value = text(key)
    return value !== undefined && DAY.test(value) ? value : undefined
  }
  const flag = (key: string): 'true' | 'false' | undefined =>
    search[key] === true || search[key] === 'true' ? 'true' : search[key] === false || search[key] === 'false' ? 'false' : undefined
  const origins = Number(search['origins'])
  const all = {
    q: text('q'),
    category: text('category'),
    act: one('act', ACTS),
    entity: text('entity'),
    origin: text('origin'),
    article: text('article'),
    from: day('from'),
    to: day('to'),
    by: one('by', ['event', 'published']),
    origins: Number.isInteger(origins) && origins > 0 ? origins : undefined,
    denied: flag('denied'),
    conflicting: flag('conflicting'),
    order: one('order', ORDERS),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}
