// The day of the image: four dates are never mixed, so only what the words give the picture itself dates a count from it.

import type { TimeExpression } from '../../model/annotation.ts'
import type { Days } from '../../model/watch.ts'
import { formatDay, parseDay } from '../../time/index.ts'
import { type TokenRange, tokensOf, within } from '../../text/index.ts'
import { innermost } from '../arithmetic/sides.ts'
import { sentenceOf, spanOf, type Scene } from '../scene.ts'
import { points, sees, type PressCount } from './counts.ts'

/** A report that does not date its picture is held to speak of one of the last so many days; the observation says so. */
const UNDATED = 30
/** Sentences around a count in which the picture may be dated, nearest first. */
const BESIDE = [1, -1, 2, -2]
/** A stretch at least this long is what a speaker looks back over, not when something was seen. */
const LONG = 60

/** When something was seen, and whether the words say so. */
export interface SeenDays {
  readonly time: Days
  readonly stated: boolean
}

/**
 * The days of a count: a date beside it in what the source says, or in the sentence about the picture before or after it; «since …» opens
 * it to the day of the statement. Undefined when not even that day is known.
 */
export function seenDays(scene: Scene, count: PressCount): SeenDays | undefined {
  const said = scene.reading.article.published
  if (said === undefined) return undefined
  const dates = datesFor(scene, count).filter((time) => !isLong(time))
  const [time] = dates
  if (time === undefined) {
    // «وكانت واشنطن أعلنت في 13 أكتوبر»: told long ago, seen before that.
    const told = inSentence(scene, count.sentence).find((date) => typeof date.to === 'string' && date.to < said && !isLong(date))
    const last = told?.to?.slice(0, 10) ?? said
    const day = parseDay(last)
    return day === undefined ? undefined : { time: { from: formatDay(day - UNDATED), to: last }, stated: false }
  }
  const from = time.from?.slice(0, 10) ?? said
  const to = isSince(scene, time) ? said : (time.to?.slice(0, 10) ?? said)
  return { time: { from, to: to > said ? said : to }, stated: true }
}

/** The stretch that a speaker looks back over, when the sentence names one: «خلال السنوات الخمس الماضية», “since 2018”. */
export function lookedBack(scene: Scene, count: PressCount): Days | undefined {
  const said = scene.reading.article.published
  for (const time of inSentence(scene, count.sentence)) {
    if (typeof time.from !== 'string' || said === undefined) continue
    const to = isSince(scene, time) ? said : typeof time.to === 'string' ? time.to.slice(0, 10) : said
    if (length(time.from.slice(0, 10), to) >= LONG) return { from: time.from.slice(0, 10), to }
  }
  return undefined
}

function datesFor(scene: Scene, count: PressCount): readonly TimeExpression[] {
  const own = innermost(scene, count.quantity)
  const here = inSentence(scene, count.sentence).filter((time) =>
    own === undefined
      ? points(scene, count.sentence, 'image') || isSince(scene, time)
      : own.content.some((span) => span.start <= time.start && time.end <= span.end),
  )
  if (here.length > 0) return here
  // «ونُشرت الجمعة»: days of other sentences count only where those speak of the picture, or name the link that is counted on.
  const beside = BESIDE.map((away) => count.sentence + away).filter((i) => points(scene, i, 'image') && !hasCount(scene, i))
  const named = count.named === count.sentence ? [] : [count.named]
  return [
    ...beside.flatMap((i) => inSentence(scene, i).filter((time) => !outsideWords(scene, time))),
    ...named.flatMap((i) => inSentence(scene, i).filter((time) => isSince(scene, time))),
  ]
}

/** A date that only says when somebody spoke: in a sentence with a report, but outside what is reported. */
function outsideWords(scene: Scene, time: TimeExpression): boolean {
  const at = sentenceOf(scene, tokensOf(scene.tokens, time).first)
  const reports = scene.reportsIn(at)
  return reports.length > 0 && !reports.some((a) => a.content.some((span) => span.start <= time.start && time.end <= span.end))
}

function inSentence(scene: Scene, i: number): readonly TimeExpression[] {
  const sentence = scene.sentences[i]
  if (sentence === undefined) return []
  return within(scene.times, spanOf(scene.tokens, sentence)).filter((time) => time.type === 'DATE' && time.from !== undefined)
}

function hasCount(scene: Scene, i: number): boolean {
  const sentence = scene.sentences[i]
  return sentence !== undefined && within(scene.quantities, spanOf(scene.tokens, sentence)).length > 0
}

function isSince(scene: Scene, time: TimeExpression): boolean {
  const { first } = tokensOf(scene.tokens, time)
  const before: TokenRange = { first: Math.max(0, first - 2), last: first }
  return sees(scene, scene.lexicon.traffic, before, 'since')
}

function isLong(time: TimeExpression): boolean {
  return typeof time.from === 'string' && typeof time.to === 'string' && length(time.from.slice(0, 10), time.to.slice(0, 10)) >= LONG
}

function length(from: string, to: string): number {
  return (parseDay(to) ?? 0) - (parseDay(from) ?? 0)
}
