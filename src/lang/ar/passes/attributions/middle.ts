// The middle: the tokens between a verb and its complement, where the source of a verb-first report stands.

import { Role } from '../../words/cue/roles.ts'
import { pastManner } from './manner.ts'
import type { Range } from './report.ts'
import { cueOf, formAt, has, inName, inTime, isComma, isWord, markAt, startsName, type Scene } from './scene.ts'
import { sourcePhrase } from './source/phrase.ts'

/** «فيها», «عليه», «له»: between a verb and its subject. */
const ADJUNCT = /^(?:(?:في|علي|ل|ب|من|عن|الي|مع|لدي|خلال|بعد|قبل|حول|بشان)(?:ه|ها|هم|هما|نا)|مني|لي|عني|بذلك|بهذا|لذلك)$/u

/** «متوجهاً إلى», «مدافعاً»: how one spoke. */
const MANNER = /^مت?(?:[^ا]{3,4}|[^ا]{1,2}ا[^ا]{2})ا$/u

/** The source in tokens `[first, limit)` after a verb, past adverbs, dates and «له»; undefined when only adjuncts stand there. */
export function sourceIn(scene: Scene, first: number, limit: number): Range | undefined {
  let i = first
  while (i < limit) {
    const past = pastManner(scene, i)
    if (past > i) i = past
    else if (isComma(scene, i) || inTime(scene, i)) i++
    else if (inName(scene, i) && !isNameAddressed(scene, i)) break
    else if (has(scene, i, Role.adverb) || ADJUNCT.test(formAt(scene, i))) i++
    else if (
      isNameAddressed(scene, i) ||
      MANNER.test(formAt(scene, i)) ||
      has(scene, i, Role.prep) ||
      isAddressee(scene, i) ||
      has(scene, i, Role.quoting)
    ) {
      // An adjunct runs to its comma, or to the end.
      const comma = commaAfter(scene, i, limit)
      if (comma < 0) return undefined
      i = comma + 1
    } else break
  }
  if (i >= limit) return undefined
  // «3 مصادر».
  const counted = (scene.draft.tokens.words[i + 1]?.speaker?.nouns.length ?? 0) > 0 && /^\d+$/u.test(formAt(scene, i))
  if (
    !isWord(scene, i) &&
    !counted &&
    markAt(scene, i) !== '"' &&
    markAt(scene, i) !== '«' &&
    markAt(scene, i) !== '“' &&
    markAt(scene, i) !== '#'
  )
    return undefined
  // «أخبرته بعدم امتلاكي المال»: what is told.
  if (cueOf(scene, i)?.bAction === true && !inName(scene, i)) return undefined
  // «متحدثة باسم السفارة» is a participle as well.
  const speaks = scene.draft.tokens.words[i]?.speaker?.nouns.some((one) => one.noun.kind === 'person') === true
  if (cueOf(scene, i)?.participle !== undefined && !inName(scene, i) && !speaks) return undefined
  return sourcePhrase(scene.draft, i, limit)
}

/** «لفرانس برس»: the name of the one spoken to. */
function isNameAddressed(scene: Scene, i: number): boolean {
  return inName(scene, i) && !startsName(scene, i) && (cueOf(scene, i)?.ل ?? 0) > 0 && !inName(scene, i - 1)
}

function isAddressee(scene: Scene, i: number): boolean {
  const facts = cueOf(scene, i)
  // «لجنة», «لواء» begin with their own ل.
  return facts !== undefined && facts.ل > 0 && !inName(scene, i) && scene.draft.tokens.words[i]?.speaker?.lead !== 0
}

function commaAfter(scene: Scene, i: number, limit: number): number {
  for (let k = i + 1; k < limit; k++) if (isComma(scene, k)) return k
  return -1
}
