// Runs every case under src/lang/*/cases; the format is described in src/lang/cases.md.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { eventsOf } from '../src/events.ts'
import { read, type Annotation, type Argument, type EventMention, type Span } from '../src/index.ts'

interface Wording {
  text: string
  span?: string
  nth?: number
}
interface Case {
  rule?: string
  published?: string
  some?: boolean
  means?: Record<string, unknown>
  said?: Wording[]
  text?: string
  expect?: Record<string, unknown>[]
  nothing?: string[]
}
interface CaseFile {
  phenomenon: string
  layer: string
  published?: string
  cases: Case[]
}

const KIND: Record<string, string> = {
  times: 'time',
  mentions: 'mention',
  quantities: 'quantity',
  attributions: 'attribution',
  events: 'event',
}
const HEAD = '—\n\n'

for (const code of ['ar', 'en']) {
  const folder = `src/lang/${code}/cases`
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const { phenomenon, layer, published, cases } = parse(readFileSync(`${folder}/${file}`, 'utf8'), { schema: 'core' }) as CaseFile
    // Statements have a runner of their own.
    if (layer === 'statements') continue
    describe(`${code}/${file}: ${phenomenon}`, () => {
      for (const one of cases) run(one, code, KIND[layer] as string, one.published ?? published)
    })
  }
}

function run(one: Case, language: string, kind: string, published: string | undefined): void {
  const annotationsOf = (text: string): { whole: string; found: Shown[] } => {
    const whole = HEAD + text
    const reading = read(
      { text: whole, format: 'text', encoding: 'utf-8' },
      { language, ...(published === undefined ? {} : { published }) },
    )
    const found: readonly Shown[] = kind === 'event' ? eventsOf(reading).filter((e) => e.type !== 'statement') : reading.annotations
    return { whole, found: found.filter((a) => a.kind === kind) }
  }
  for (const { text, span, nth } of one.said ?? []) {
    it(`${span ?? ''} ← ${text}`, () => {
      const { whole, found } = annotationsOf(text)
      const seen = found.map((a) => shown(a, whole))
      const match = found.find(
        (a) => 'start' in a && whole.slice(a.start, a.end) === span && (nth === undefined || a.start === nthIndex(whole, span, nth)),
      )
      expect(match, `no ${kind} «${span}»; found ${JSON.stringify(seen)}`).toBeDefined()
      expect(shown(match as Shown, whole)).toMatchObject(one.means ?? {})
      if (one.rule !== undefined) expect((match as Shown).by.rule).toBe(one.rule)
    })
  }
  if (one.expect !== undefined) {
    it(one.text as string, () => {
      const { whole, found } = annotationsOf(one.text as string)
      const seen = found.map((a) => shown(a, whole))
      if (one.some === true) for (const wanted of one.expect ?? []) expect(seen).toContainEqual(expect.objectContaining(wanted))
      else expect(seen.map((s, i) => only(s, one.expect?.[i]))).toEqual(one.expect)
      if (one.rule !== undefined) expect(found.map((a) => a.by.rule)).toContain(one.rule)
    })
  }
  for (const text of one.nothing ?? []) {
    it(`nothing ← ${text}`, () => {
      const { whole, found } = annotationsOf(text)
      expect(found.map((a) => shown(a, whole))).toEqual([])
    })
  }
}

function nthIndex(text: string, part: string, nth: number): number {
  let at = -1
  for (let i = 0; i < nth; i++) at = text.indexOf(part, at + 1)
  return at
}

function only(seen: Record<string, unknown>, wanted: Record<string, unknown> | undefined): Record<string, unknown> {
  return wanted === undefined ? seen : Object.fromEntries(Object.keys(wanted).map((key) => [key, seen[key]]))
}

type Shown = Annotation | EventMention

function shown(a: Shown, whole: string): Record<string, unknown> {
  const words = (s: Span): string => whole.slice(s.start, s.end)
  if (a.kind === 'event') return { ...a, ...partsOf(a, words) }
  if (a.kind !== 'attribution') return { ...a, span: words(a) }
  const content = a.content.map(words)
  const source = a.source === null ? null : Array.isArray(a.source) ? a.source.map(words) : words(a.source as Span)
  return {
    ...a,
    source,
    cue: words(a.cue),
    content: content.length === 1 ? content[0] : content,
    nested: a.nested.map((hop) =>
      hop.members === undefined
        ? hop.entity
        : hop.members
            .map((m) => m.entity)
            .sort()
            .join('+'),
    ),
    bodies: a.nested.flatMap((hop) => hop.body ?? []),
  }
}

/** The parts of an event as a case writes them: ids, `soldier of afghanistan` where an adjective says whose; a quantity by its words, a time by its days. */
function partsOf(
  { start, end, actors, recipients, object, place, quantity, time, background }: EventMention,
  words: (s: Span) => string,
): Record<string, unknown> {
  const id = (a: Argument): string => (a.of === undefined ? a.id : `${a.id} of ${a.of}`)
  return {
    span: words({ start, end }),
    actors: actors.map(id),
    recipients: recipients.map(id),
    object: object === undefined ? null : id(object),
    place: place?.id ?? null,
    quantity: quantity === undefined ? null : words(quantity),
    time: time === undefined ? null : [time.from, time.to],
    background: background === true,
  }
}
