// Peers in the same run: tokens of wink-nlp and dates of chrono-node.

import * as chrono from 'chrono-node'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { best } from './timing.ts'

/** Characters a second of each peer on `texts`, read as articles of a usual length. */
export function peers(texts: readonly string[]): Record<string, number> {
  const size = texts.reduce((n, t) => n + t.length, 0)
  const tokens = winkNLP(model, ['sbd'])
  const all = winkNLP(model)
  const rate = (work: (text: string) => unknown): number => size / (best(3, () => texts.forEach(work)) / 1000)
  return {
    'wink-nlp: tokens and sentences': rate((text) => tokens.readDoc(text).tokens().length()),
    'wink-nlp: all its layers': rate((text) => all.readDoc(text).entities().length()),
    'chrono-node: dates': rate((text) => chrono.parse(text).length),
  }
}
