// Checks the project's own gold files: every quoted span is found, lies in the body, and carries known values.

import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Span {
  text: string
  nth?: number
}
interface Valued extends Span {
  type?: string
  ref?: string
  from?: string | null
  to?: string | null
  duration?: string
  value?: number
  max?: number | null
  comparator?: string
  object?: string
}
interface Attribution {
  source: Span | Span[] | null
  cue: Span | Span[]
  content: Span | Span[]
  nested: string[]
  voice: string
  act: string
  certainty: string
}
interface Gold {
  id: string
  lang: string
  published: string | null
  publishedInText: boolean
  title: string | null
  body: [number, number][]
  mentions: Valued[]
  times: Valued[]
  quantities: Valued[]
  attributions: Attribution[]
}

const dir = join(import.meta.dirname, 'gold')
const ids = readdirSync(dir)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
const ENTITY = ['PERSON', 'ORG', 'GPE', 'LOC', 'FACILITY', 'PRODUCT', 'LAW', 'EVENT']
const TIME = ['DATE', 'TIME', 'DURATION', 'SET']
const COMPARATOR = ['=', '>=', '<=', '>', '<', '~']
const ACT = ['assert', 'assess', 'accuse', 'deny', 'warn', 'demand', 'pledge', 'question']
const SLUG = /^[a-z0-9]+(?:[-+][a-z0-9]+)*$/

const listed = (span: Span | Span[] | null): Span[] => (span === null ? [] : Array.isArray(span) ? span : [span])

/** The start of the nth occurrence of a span's text, -1 when there is none. */
function locate(text: string, span: Span): number {
  let at = -1
  for (let i = 0; i < (span.nth ?? 1); i++) {
    at = text.indexOf(span.text, at + 1)
    if (at < 0) return -1
  }
  return at
}

/** Whether a stretch lies whole within one of the body's lines. */
function inBody(text: string, gold: Gold, start: number, end: number): boolean {
  const line = text.slice(0, start).split('\n').length
  return !text.slice(start, end).includes('\n') && gold.body.some(([a, b]) => line >= a && line <= b)
}

test('the set is as large as it says', () => {
  expect(ids.filter((id) => read(id).lang === 'ar').length).toBeGreaterThanOrEqual(30)
  expect(ids.filter((id) => read(id).lang === 'en').length).toBeGreaterThanOrEqual(15)
})

function read(id: string): Gold {
  return JSON.parse(readFileSync(join(dir, `${id}.json`), 'utf8')) as Gold
}

describe.each(ids)('%s', (id) => {
  const gold = read(id)
  const path = join(dir, 'texts', `${id}.txt`)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''

  test('head and body', () => {
    expect(gold.id).toBe(id)
    expect(['ar', 'en']).toContain(gold.lang)
    expect(text).not.toBe('')
    expect(text).toBe(text.normalize('NFC'))
    if (gold.title !== null) expect(text).toContain(gold.title)
    const lines = text.split('\n').length
    for (const [first, last] of gold.body) expect(first <= last && first >= 1 && last <= lines).toBe(true)
    if (gold.publishedInText) expect(gold.published).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('every span is found in the body', () => {
    const spans: Span[] = [...gold.mentions, ...gold.times, ...gold.quantities]
    for (const a of gold.attributions) spans.push(...listed(a.source), ...listed(a.cue), ...listed(a.content))
    for (const span of spans) {
      const start = locate(text, span)
      expect(start, span.text).toBeGreaterThanOrEqual(0)
      expect(inBody(text, gold, start, start + span.text.length), span.text).toBe(true)
      expect(span.text).toBe(span.text.trim())
    }
  })

  test('values are known ones', () => {
    for (const m of gold.mentions) {
      expect(ENTITY).toContain(m.type)
      expect(m.ref).toMatch(SLUG)
    }
    for (const t of gold.times) {
      expect(TIME).toContain(t.type)
      if (t.type === 'DURATION' || t.type === 'SET') expect(t.duration).toMatch(/^P/)
      else if (t.from != null && t.to != null) expect(t.from <= t.to, t.text).toBe(true)
    }
    for (const q of gold.quantities) {
      expect(Number.isFinite(q.value), q.text).toBe(true)
      expect(COMPARATOR).toContain(q.comparator)
      expect(q.object).toBeTruthy()
    }
    for (const a of gold.attributions) {
      expect(ACT).toContain(a.act)
      expect(['direct', 'mixed', 'indirect']).toContain(a.voice)
      expect(['certain', 'probable', 'possible']).toContain(a.certainty)
      expect(a.nested.length).toBeGreaterThan(0)
      for (const ref of a.nested) expect(ref).toMatch(SLUG)
    }
  })

  test('no two names, times or quantities overlap', () => {
    for (const layer of [gold.mentions, gold.times, gold.quantities]) {
      const at = layer.map((s) => [locate(text, s), locate(text, s) + s.text.length] as const)
      at.sort((a, b) => a[0] - b[0])
      for (let i = 1; i < at.length; i++) expect((at[i]?.[0] ?? 0) >= (at[i - 1]?.[1] ?? 0)).toBe(true)
    }
  })
})
