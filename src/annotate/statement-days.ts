// The days of saying and of seeing: when a source spoke and when a picture was taken, as the words tell; neither is the event's own day.

import { recordAt, type Draft } from '../lang/draft.ts'
import type { Clause } from '../lang/language.ts'
import type { ToldWord } from '../lang/told-word.ts'
import type { Attribution, TimeExpression } from '../model/annotation.ts'
import type { EventMention } from '../model/event.ts'
import type { StatedDays } from '../model/statement.ts'
import { TokenKind, tokensOf, type Span, type TokenRange } from '../text/index.ts'
import { eventsIn } from './statement-events.ts'

/** Words that may stand between a report's verb and its day beside the source: «قال في مؤتمر صحفي يوم …», “told reporters on …”. */
const BESIDE = 5
/** Words before a day that opens a sentence: «وفي 12 أكتوبر أعلن …». */
const OPENING = 2
/** Tokens that are looked through from the verb, and from the beginning of its sentence. */
const NEAR = 40
/** Words from a picture to its being taken, and from there to the day. */
const TAKEN = 4
/** A longer stretch dates no saying and no picture. */
const LONGEST = 7 * 86_400_000
/** Events that are themselves ways of speaking: «قال في اجتماع أمس» was said there. */
const SPOKEN: ReadonlySet<string> = new Set(['statement', 'consult'])

/** What the words tell of saying and seeing. */
export interface SayingDays {
  readonly said?: StatedDays
  readonly seen?: StatedDays
}

/** Reads the days of saying and seeing of clauses in reading order; each report and each sentence is looked at once. */
export function sayingDays(draft: Draft<ToldWord>, events: readonly EventMention[]): (clause: Clause) => SayingDays {
  const reports = new Map<Attribution, SayingDays>()
  let sentence = -1
  let picture: { readonly after: number; readonly day: StatedDays } | undefined
  return (clause) => {
    const { attribution } = clause
    if (clause.sentence.first !== sentence) {
      sentence = clause.sentence.first
      picture = pictured(draft, clause.sentence)
    }
    let days: SayingDays = {}
    if (attribution !== undefined) {
      days = reports.get(attribution) ?? ofReport(draft, events, attribution)
      reports.set(attribution, days)
    }
    const isPictured = picture !== undefined && (clause.tokens.at(-1) as TokenRange).last > picture.after
    return isPictured && picture !== undefined ? { ...days, seen: picture.day } : days
  }
}

/** The day of a report; of a picture that «shows» it is the day of seeing. */
function ofReport(draft: Draft<ToldWord>, events: readonly EventMention[], report: Attribution): SayingDays {
  const { tokens, sentenceAt, sentences } = draft
  const cue = tokensOf(tokens, report.cue).first
  const around = sentences[sentenceAt[cue] as number]
  if (around === undefined) return {}
  const day = after(draft, events, report, cue, around) ?? opening(draft, report, cue, around)
  if (day === undefined) return {}
  const isPicture = sourcesOf(report).some((source) => {
    const { first, last } = tokensOf(tokens, source)
    return tokens.words.slice(first, last).some((word) => word.sign === 'picture')
  })
  return isPicture ? { seen: day } : { said: day }
}

/** After the verb, beside the source, before what is said: «قال الوزير، الثلاثاء، إن …», “…, Kirby told reporters on Wednesday”. */
function after(
  draft: Draft<ToldWord>,
  events: readonly EventMention[],
  report: Attribution,
  cue: number,
  { last }: TokenRange,
): StatedDays | undefined {
  const { tokens, times } = draft
  let words = 0
  for (let i = cue; i < Math.min(last, cue + NEAR) && words <= BESIDE; i++) {
    const start = tokens.start[i] as number
    if (isIn(start, report.content)) return undefined
    if (start < report.cue.end || isIn(start, sourcesOf(report))) continue
    const time = recordAt(times, i)
    if (time !== undefined) {
      const between = eventsIn(events, [{ start: report.cue.end, end: time.start }])
      return between.some(({ type }) => !SPOKEN.has(type)) ? undefined : daysOf(draft, time)
    }
    if (tokens.kind[i] === TokenKind.word) words++
  }
  return undefined
}

/** A day that opens the sentence of the report: «وفي 12 أكتوبر أعلن …», “On Tuesday, Kirby said …”. */
function opening(draft: Draft<ToldWord>, report: Attribution, cue: number, { first }: TokenRange): StatedDays | undefined {
  const { tokens, times } = draft
  if (cue - first > NEAR) return undefined
  let time: TimeExpression | undefined
  for (let i = first; i < cue; i++) {
    const start = tokens.start[i] as number
    if (isIn(start, report.content)) return undefined
    const here = recordAt(times, i)
    if (here !== undefined && i <= first + OPENING) time = here
    // Between the day and the verb stands nothing but who speaks.
    else if (here === undefined && time !== undefined && tokens.kind[i] === TokenKind.word && !isIn(start, sourcesOf(report)))
      return undefined
  }
  return time === undefined ? undefined : daysOf(draft, time)
}

/** The first picture of a sentence that the words date: «صور التقطت في 5 أكتوبر», “images taken on Oct. 5”. */
function pictured(draft: Draft<ToldWord>, { first, last }: TokenRange): { readonly after: number; readonly day: StatedDays } | undefined {
  const { tokens, times } = draft
  let [words, picture, taken] = [0, -Infinity, -Infinity]
  for (let i = first; i < last; i++) {
    const time = recordAt(times, i)
    if (time !== undefined && words - taken <= TAKEN) {
      const day = daysOf(draft, time)
      if (day !== undefined) return { after: i, day }
    }
    if (tokens.kind[i] !== TokenKind.word) continue
    words++
    const { sign } = tokens.words[i] as ToldWord
    if (sign === 'picture') picture = words
    else if (sign === 'taken' && words - picture <= TAKEN) taken = words
  }
  return undefined
}

/** A day, or few, not after the article's own. */
function daysOf({ article }: Draft<ToldWord>, { type, from, to, approx }: TimeExpression): StatedDays | undefined {
  if ((type !== 'DATE' && type !== 'TIME') || typeof from !== 'string' || typeof to !== 'string') return undefined
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)]
  if (Date.parse(last) - Date.parse(first) > LONGEST || last > (article.published ?? '9')) return undefined
  return { from: first, to: last, approx: approx ?? false }
}

function sourcesOf({ source }: Attribution): readonly Span[] {
  if (source === null) return []
  return 'start' in source ? [source] : source
}

function isIn(at: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= at && at < end)
}
