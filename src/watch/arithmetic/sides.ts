// The quantities of a reading as sides: each with its speaker, its day, and the stretch of time that makes an amount a rate.

import { parseDay } from '../../time/index.ts'
import type { Attribution, Quantity, TimeExpression } from '../../model/annotation.ts'
import { sentenceOf, spanOf, wordsOfSpan, type Scene } from '../scene.ts'
import { rangeOf, type Side } from './side.ts'
import { tokensOf, within } from '../../text/index.ts'

/** Every quantity of the reading as a side, in reading order. */
export function sidesOf(scene: Scene): readonly Side[] {
  return scene.quantities.map((quantity) => sideOf(scene, quantity))
}

/** One quantity as a side. An amount told for «this year» or «in 2023» is that much a year. */
export function sideOf(scene: Scene, quantity: Quantity): Side {
  const { published, outlet } = scene.reading.article
  const over = quantity.per === null ? yearBeside(scene, quantity) : undefined
  return {
    words: wordsOfSpan(scene, quantity),
    range: rangeOf(quantity),
    comparator: quantity.comparator,
    object: quantity.object,
    unit: quantity.unit,
    per: quantity.per ?? (over === undefined ? null : 'P1Y'),
    chain: innermost(scene, quantity)?.nested ?? [],
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { said: published }),
    ...(over === undefined ? {} : { because: `told for «${wordsOfSpan(scene, over)}»` }),
  }
}

/** The attribution whose content holds the quantity most narrowly. */
export function innermost(scene: Scene, span: { readonly start: number; readonly end: number }): Attribution | undefined {
  const size = (a: Attribution): number => a.content.reduce((sum, s) => sum + s.end - s.start, 0)
  return scene
    .reportsIn(sentenceOf(scene, tokensOf(scene.tokens, span).first))
    .filter((a) => a.content.some((s) => s.start <= span.start && span.end <= s.end))
    .sort((a, b) => size(a) - size(b))[0]
}

/** A whole calendar year named in the sentence of the quantity, when it is the only stretch of time there. */
function yearBeside(scene: Scene, quantity: Quantity): TimeExpression | undefined {
  const sentence = scene.sentences[sentenceOf(scene, tokensOf(scene.tokens, quantity).first)]
  if (sentence === undefined) return undefined
  const times = within(scene.times, spanOf(scene.tokens, sentence)).filter((time) => time.type === 'DATE')
  const [only] = times
  return times.length === 1 && only !== undefined && isYear(only) ? only : undefined
}

function isYear({ from, to }: TimeExpression): boolean {
  const [first, last] = [parseDay(from ?? undefined), parseDay(to ?? undefined)]
  return first !== undefined && last !== undefined && from?.endsWith('-01-01') === true && last - first >= 364 && last - first <= 365
}
