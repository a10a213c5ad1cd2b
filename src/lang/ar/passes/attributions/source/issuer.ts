// The issuer: who put out the text that «البيان» points back to, where the article says so («أصدر القادة بيانا مشتركا … وقال البيان»).

import type { Range } from '../report.ts'
import { sourceIn } from '../middle.ts'
import type { Scene } from '../scene.ts'
import { OWN_WORDS } from './own-words.ts'
import { formOf, nounAt, speakerAt } from './words.ts'

/** How far back the text may have been told of, in tokens. */
const FAR = 400
/** How far before its text the verb may stand, in tokens. */
const NEAR = 30
const ISSUED = /^[وف]?(?:اصدر|نشر|وزع|وقع|وجه)(?:ت|وا)?$/u

/** The words that name who issued the text of which `range` speaks again by one definite word; undefined when the article does not tell. */
export function issuerOf(scene: Scene, range: Range): Range | undefined {
  const { draft } = scene
  const noun = nounAt(draft, range.first)?.noun.head ?? ''
  const definite = range.last === range.first + 1 && OWN_WORDS.has(noun) && speakerAt(draft, range.first)?.definite === true
  const floor = definite ? Math.max(0, range.first - FAR) : range.first
  for (let i = range.first - 1; i >= floor; i--) {
    if (formOf(draft, i) !== `${noun}ا` && formOf(draft, i) !== noun) continue
    const first = draft.sentences[draft.sentenceAt[i] ?? -1]?.first ?? i
    for (let k = i - 1; k >= first && k > i - NEAR; k--)
      if (ISSUED.test(formOf(draft, k))) return sourceIn({ draft, first, last: i }, k + 1, i)
    return undefined
  }
  return undefined
}
