// Manners: phrases that say how or how often something was said («بشكل قاطع», «في وقت سابق», «جملة وتفصيلا»).

import { rows } from '../../../../generated/ar/manners.ts'
import { phraseAt, phraseTable, type PhraseTable } from '../../../phrase.ts'
import { arabicForm } from '../../table.ts'
import { cueOf, formAt, inName, isWord, markAt, type Scene } from './scene.ts'

/** Longest manner that is looked for before a token, in tokens. */
const BACK = 6

const manners: PhraseTable<'open' | 'closed'> = phraseTable(() =>
  rows.map((row) => ({ words: arabicForm(row.phrase).split(' '), means: row.open === 'yes' ? 'open' : 'closed' })),
)

/** The first token after the manners that begin at token `i`; `i` itself when none does. */
export function pastManner(scene: Scene, i: number): number {
  let at = i
  while (at < scene.last) {
    const found = phraseAt(manners, scene.draft.tokens, at, scene.last)
    if (found === undefined || inName(scene, at) || isAgent(scene, at, found.last) || isAction(scene, at, found.last)) return at
    const next = found.means === 'open' ? pastAdjectives(scene, found.last) : found.last
    if (next === found.last && found.means === 'open') return at
    at = next
  }
  return at
}

/** The end of a piece that begins at `first` and ends before token `last`, without the manners at its end. */
export function beforeManner(scene: Scene, first: number, last: number): number {
  for (let i = Math.max(first + 1, last - BACK); i < last; i++) if (pastManner(scene, i) === last) return i
  return last
}

/** «"بشكل قاطع"»: the closing mark of a quotation opened at `i` that holds nothing but a manner, or `i` when it holds more. */
export function quotedManner(scene: Scene, i: number, close: number): number {
  return close > i + 1 && pastManner(scene, i + 1) === close ? close : i
}

/** «باستمرار الدعم» is «with the support going on». */
function isAction(scene: Scene, first: number, last: number): boolean {
  return last === first + 1 && cueOf(scene, first)?.bAction === true && cueOf(scene, last)?.definite === true && !inName(scene, last)
}

/** «من قبل الحكومة» is «by the government». */
function isAgent(scene: Scene, first: number, last: number): boolean {
  return formAt(scene, first) === 'من' && (inName(scene, last) || cueOf(scene, last)?.definite === true)
}

/** «قاطع», «"قاطع"», «قاطع ونهائي» after «بشكل». */
function pastAdjectives(scene: Scene, i: number): number {
  const quoted = markAt(scene, i) !== ''
  let at = quoted ? i + 1 : i
  if (!isWord(scene, at) || cueOf(scene, at)?.definite === true) return i
  at++
  if (formAt(scene, at).startsWith('و') && /^و[^ا].{2,}$/u.test(formAt(scene, at)) && isTwin(scene, at - 1, at)) at++
  return quoted && markAt(scene, at) !== '' ? at + 1 : at
}

/** «قاطع ونهائي», «تام وقاطع»: an adjective beside another, and no clause. */
function isTwin(scene: Scene, one: number, other: number): boolean {
  const facts = cueOf(scene, other)
  if (facts?.verb !== undefined || facts?.definite === true || inName(scene, other)) return false
  return formAt(scene, one).endsWith('ه') === formAt(scene, other).endsWith('ه') && !/^و[يت]/u.test(formAt(scene, other))
}
