// Peers in the same run: tokens of wink-nlp and dates of chrono-node.

import * as chrono from 'chrono-node'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { best } from './timing.ts'

/**
 * Characters a second of each peer on `texts`, read as articles of a usual length. wink-nlp is asked as its guide says: a model, and of its layers the named
 * ones. It knows English; of Arabic it cuts words at spaces and Latin marks («الأوسط،» stays one), so only the English figures are of like work. Warm, as
 * all here: its tokens of the first fifteen thousand characters of a program come at 0.7 to 0.85 million a second, those of the millionth at ten times that.
 */
export function peers(texts: readonly string[]): Record<string, number> {
  const size = texts.reduce((n, t) => n + t.length, 0)
  const tokens = winkNLP(model, [])
  const sentences = winkNLP(model, ['sbd'])
  const all = winkNLP(model)
  const rate = (work: (text: string) => unknown): number => size / (best(3, () => texts.forEach(work)) / 1000)
  return {
    'wink-nlp: tokens alone': rate((text) => tokens.readDoc(text).tokens().length()),
    'wink-nlp: tokens and sentences': rate((text) => sentences.readDoc(text).sentences().length()),
    'wink-nlp: all its layers': rate((text) => all.readDoc(text).entities().length()),
    'chrono-node: dates': rate((text) => chrono.parse(text).length),
  }
}
