// Scores times against test data that others made: times.ts [SUITES_DIR] [--misses]; prints one line where the folder is absent.
//
// How rows are read. Each phrase is the one-line body of an article published on the row's reference day. Suites were made for assistants,
// which look ahead; news looks back. So the expectation of a row is converted, never the reading:
// Duckling, times (reference 2013-02-12T04:30-02:00)
//  - interval ends are exclusive there, inclusive here; an hour that ends an interval is named by its beginning (15:00–17:00 «from 3 to 4»).
//  - a value with a grain is the whole unit: a week is Monday to Sunday. «Now» (grain second) is the reference day.
//  - a weekday without date or relation lies ahead there; here it is the same weekday up to and including the reference day.
//  - a day or month without a year that lies ahead there is here the last such day before the reference, unless a weekday beside the date fixes the year,
//    or the last one lies more than 300 days back and the coming one less than 45 ahead (the engine's own rule for a
//    day that states no direction; the early, middle or late part of a month always looks back).
//  - where the reading is `approx` («منتصف», «أوائل», «قبل أسبوع» are stretches here, days there), the expected day must lie inside it.
//  - a clock time without part of the day may be either half of the day there; hours are then compared modulo 12.
//  - a clock time with a zone keeps its own zone here; the expectation is moved from -02:00.
//  - «the coming three weeks» begin with the reference day here, with the next Monday there.
//  Left out: rows of holidays (names of feasts are no times here), and «within two weeks» (a length here, an interval there). The counts are printed.
// Duckling, durations: ISO 8601 values compared; the phrase must give one DURATION.
// Microsoft, dates (DateParser and DatePeriodParser, rows with trusted values): the row's past or future resolution must be among the readings of the
//  sentence; its exclusive end is made inclusive. Left out: rows whose resolution is empty (seasons). Rows resolved to 0001-01-01 expect nothing resolved.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotator, type Annotator } from '../../src/annotate/pipeline.ts'
import { arabic } from '../../src/lang/ar/index.ts'
import { english } from '../../src/lang/en/index.ts'
import type { Article, TimeExpression } from '../../src/model/index.ts'
import { foldTable, sharedFold } from '../../src/text/index.ts'
import { civilOf, dayOf, formatDay, isoDuration, nthWeekday, parseDay, weekdayOf, type Unit } from '../../src/time/index.ts'
import { shared } from '../shared.ts'

interface Expected {
  readonly kind?: string
  readonly start?: string
  readonly endExclusive?: string
  readonly grain?: string
  readonly holiday?: string
  readonly Value?: { readonly FutureResolution?: Record<string, string>; readonly PastResolution?: Record<string, string> }
}
interface Row {
  readonly text: string
  readonly refDate: string | null
  readonly dim?: string
  readonly model?: string
  readonly expected: readonly Expected[]
  readonly expectedRaw?: string
  readonly ignoreResolution?: boolean
}

/** One measured figure; `left` says how many rows were left out. */
export interface TimeSuiteFigure {
  readonly name: string
  readonly hit: number
  readonly of: number
  readonly left: number
  readonly misses: readonly string[]
}

const table = foldTable(sharedFold, arabic.fold, english.fold)
const readers: Readonly<Record<string, Annotator>> = { ar: annotator(arabic, table) }
const WEEKDAY = /(?:^|\s)(?:ال)?(?:[اإ]ثنين|ثلاثاء?|[اأ]ربعاء?|خميس|جمع[ةه]|سبت|[اأ]حد)(?:\s|،|$)/u
const RELATION = /ماض|سابق|منصرم|فائت|قادم|مقبل|جا[يئ]|حالي|هذا ال[اأ]سبوع|هذا الشهر|تالي/u
const PART = /صباح|صبح|فجر|ظهر|عصر|مساء|ليل|مغرب|عشاء/u
const MONTHLESS = /شهر|من|في|شباط|[اأآ]ذار|مارس|نيسان|[اأ]بريل|حزيران|تموز|يوليو|[اأ]غسطس|[اأ]يلول|سبتمبر|[اأ]كتوبر|تشرين/u

/** Scores every time suite found under `folder`. */
export function scoreTimeSuites(folder: string): TimeSuiteFigure[] {
  const duckling = rows(folder, 'duckling-ar.jsonl')
  const microsoft = rows(folder, 'ms-recognizers-ar.jsonl')
  return [
    figure(
      'Duckling Arabic: durations',
      duckling.filter((r) => r.dim === 'Duration'),
      duration('ar'),
    ),
    figure(
      'Duckling Arabic: times, news conventions',
      duckling.filter((r) => r.dim === 'Time'),
      newsTime,
    ),
    figure(
      'Microsoft Arabic: dates',
      microsoft.filter((r) => /Date(?:Period)?Parser$/.test(r.model ?? '') && r.ignoreResolution !== true),
      microsoftDate,
    ),
  ]
}

/** Whether a row counts as read, what was read, or undefined when it is left out. */
type Test = (row: Row) => readonly [boolean, unknown] | undefined

function figure(name: string, all: readonly Row[], test: Test): TimeSuiteFigure {
  const misses: string[] = []
  let hit = 0
  let of = 0
  for (const row of all) {
    const result = test(row)
    if (result === undefined) continue
    of++
    if (result[0]) hit++
    else misses.push(`${row.text}\t${JSON.stringify(row.expectedRaw ?? row.expected)}\t${JSON.stringify(result[1])}`)
  }
  return { name, hit, of, left: all.length - of, misses }
}

function rows(folder: string, file: string): Row[] {
  const path = join(folder, file)
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Row)
    : []
}

function timesOf(text: string, language: string, published: string): TimeExpression[] {
  const article: Article = {
    id: '',
    digest: '',
    language,
    text,
    published,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    authors: [],
    credits: [],
    dateline: [],
    found: {},
  }
  return (readers[language] as Annotator)(article).filter((a): a is TimeExpression => a.kind === 'time')
}

function duration(language: string): Test {
  return (row) => {
    const got = timesOf(row.text, language, (row.refDate ?? '2013-02-12').slice(0, 10))
    const raw = /DurationData (\d+) (\w+)/.exec(row.expectedRaw ?? '')
    if (raw === null) return row.expected.length === 0 ? [got.every((t) => t.type !== 'DURATION'), got] : undefined
    return [
      got.length === 1 && got[0]?.duration === isoDuration(Number(raw[1]), (raw[2] as string).toLowerCase() as Unit),
      got.map((t) => t.duration),
    ]
  }
}

function newsTime(row: Row): readonly [boolean, unknown] | undefined {
  const published = (row.refDate as string).slice(0, 10)
  const ref = parseDay(published) as number
  const wanted = row.expected[0]
  const got = timesOf(row.text, 'ar', published)
  if (wanted === undefined) return [got.length === 0, got]
  if (wanted.holiday !== undefined || /كريسماس/u.test(row.text) || /^خلال/u.test(row.text)) return undefined
  const [one] = got
  const seen = got.map((t) => [t.type, t.from, t.to, t.duration])
  if (one === undefined || got.length !== 1 || one.from == null || one.to == null) return [false, seen]
  const start = wanted.start as string
  const clock = wanted.grain === 'hour' || wanted.grain === 'minute' || (wanted.grain === 'second' && !start.endsWith('04:30:00'))
  if (clock || one.type === 'TIME') return [clockMatches(row, wanted, one, ref), seen]
  const from = pastDay(row.text, parseDay(start) as number, ref)
  if (wanted.kind === 'interval') {
    const length = (parseDay(wanted.endExclusive) as number) - (parseDay(start) as number)
    if (wanted.grain === 'week') return [one.from === formatDay(ref) && one.to === formatDay(ref + length), seen]
    return [one.from === formatDay(from) && one.to === formatDay(from + length - 1), seen]
  }
  if (one.approx === true) return [one.from <= formatDay(from) && formatDay(from) <= one.to, seen]
  const { year, month } = civilOf(from)
  const to =
    wanted.grain === 'week'
      ? from + 6
      : wanted.grain === 'month'
        ? dayOf(year, month + 1, 1) - 1
        : wanted.grain === 'year'
          ? dayOf(year, 12, 31)
          : from
  return [one.from === formatDay(from) && one.to === formatDay(to), seen]
}

/** The day that news means where an assistant means a coming one. */
function pastDay(text: string, day: number, ref: number): number {
  if (day <= ref || RELATION.test(text) || /غد|بكر/u.test(text)) return day
  const weekday = WEEKDAY.test(text)
  const dated = /\d|عشر|سابع|سادس|ثالث عشر/u.test(text.replace(/الساعة.*/u, ''))
  const month = MONTHLESS.test(text.replace(/(?:من )?الساعة.*/u, ''))
  if (weekday && !dated && !month) return day - 7 * Math.ceil((day - ref) / 7)
  if (/\d{4}|سنة|عام/u.test(text)) return day
  const { year, month: m, day: d } = civilOf(day)
  if (weekday && /[اأ]ول|ثاني|ثان|ثالث|رابع|[اأ]خر|[اأ]خير/u.test(text)) {
    const last = /[اأآ]خر|[اأ]خير/u.test(text)
    return nthWeekday(year - 1, m, weekdayOf(day), last ? -1 : Math.ceil(d / 7))
  }
  if (weekday || PART.test(text) || /الساعة/u.test(text)) return day
  const past = dayOf(year - 1, m, d)
  const edge = /منتصف|نصف|بداي|[اأ]وائل|[اأ]واخر/u.test(text)
  return !edge && ref - past > 300 && day - ref < 45 ? day : past
}

function clockMatches(row: Row, wanted: Expected, one: TimeExpression, ref: number): boolean {
  if (one.type !== 'TIME') return false
  const minute = (text: string, day: number): number => day * 1440 + Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16))
  const move = /gmt/iu.test(row.text) ? 120 : 0
  const from = minute(wanted.start as string, pastDay(row.text, parseDay(wanted.start) as number, ref)) + move
  const got = (text: string): number => minute(text, parseDay(text) as number)
  const same = (a: number, b: number): boolean => a === b || (!PART.test(row.text) && (a - b) % 720 === 0 && Math.abs(a - b) <= 720)
  if (wanted.kind !== 'interval') return same(got(one.from as string), from) && same(got(one.to as string), from)
  const moved = pastDay(row.text, parseDay(wanted.start) as number, ref) - (parseDay(wanted.start) as number)
  const end = minute(wanted.endExclusive as string, (parseDay(wanted.endExclusive) as number) + moved)
  if (/^حتى/u.test(row.text)) return same(got(one.to as string), end)
  const whole = got(one.to as string) === end - 1
  return same(got(one.from as string), from) && (whole || same(got(one.to as string), end - 60))
}

function microsoftDate(row: Row): readonly [boolean, unknown] | undefined {
  const wanted = row.expected.map((e) => [e.Value?.PastResolution, e.Value?.FutureResolution].map((r) => Object.values(r ?? {})))
  if (wanted.some((options) => options.every((values) => values.length === 0))) return undefined
  const got = timesOf(row.text, 'ar', (row.refDate as string).slice(0, 10))
  const fits = (t: TimeExpression, values: readonly string[]): boolean => {
    const [from, end] = values
    if (from === '0001-01-01') return t.from == null
    if (end === undefined) return t.from === from && t.to === from
    const to = parseDay(end) as number
    return t.from === from && (t.to === formatDay(to - 1) || t.to === end)
  }
  return [wanted.every((options) => got.some((t) => options.some((values) => fits(t, values)))), got.map((t) => [t.from, t.to, t.duration])]
}

if (process.argv[1]?.endsWith('score-suites/times.ts') === true) {
  const folder = process.argv.slice(2).find((a) => !a.startsWith('--')) ?? shared('suites')
  if (!existsSync(folder)) console.log(`no suites under ${folder}`)
  else {
    for (const f of scoreTimeSuites(folder)) {
      console.log(`${f.name.padEnd(44)} ${(f.hit / Math.max(1, f.of)).toFixed(3)}  (${f.hit}/${f.of}, left out ${f.left})`)
      if (process.argv.includes('--misses')) for (const m of f.misses) console.log(`    ${m}`)
    }
  }
}
