// Noun cues: «the ministry's claim that …», «an American allegation that …», «accusations by rights groups that …».

import type { TokenRange } from '../../../../text/index.ts'
import { clause } from './clause.ts'
import { CLAIM_NOUNS } from './claim-noun.ts'
import { leastPhrase } from './phrase.ts'
import type { Report } from './report.ts'
import type { Scene } from './scene.ts'

const REACH = 8
const SUBJECT_REACH = 5
const AUTHOR_WORDS = new Set(['by', 'from', 'of', 'among'])

/** The report of a claim noun at token `at` that «that» follows; undefined when nobody's claim it is. */
export function nounReport(scene: Scene, at: number, statement: TokenRange, from: number): Report | undefined {
  const stance = CLAIM_NOUNS.get(scene.form(at))
  if (stance === undefined) return undefined
  const behind = authorBehind(scene, at, statement.last)
  const that = behind?.last ?? at + 1
  if (scene.form(that) !== 'that') return undefined
  const source = behind ?? authorBefore(scene, at, from)
  if (source === undefined) return undefined
  const whole = clause(scene, that + 1, statement.last)
  // «Despite denials by Moscow that it was involved, …»: the adjunct ends at its comma.
  const adjunct = whole !== undefined && scene.is(statement.first, 'preposition') && at - statement.first < SUBJECT_REACH
  const content = adjunct ? upToComma(scene, whole) : subjectClause(scene, whole, at - statement.first < SUBJECT_REACH)
  if (content === undefined) return undefined
  return { rule: 'noun-cue', verb: undefined, stance, cue: { first: at, last: at + 1 }, source, content: [content] }
}

function upToComma(scene: Scene, whole: TokenRange): TokenRange {
  for (let i = whole.first + 1; i < whole.last; i++) if (scene.mark(i) === ',' && !scene.isQuoted(i)) return { first: whole.first, last: i }
  return whole
}

/** «The claim that the depot was empty has not been checked»: where the noun is its sentence's subject, the claim ends before the sentence's own verb. */
function subjectClause(scene: Scene, content: TokenRange | undefined, opens: boolean): TokenRange | undefined {
  if (content === undefined || !opens) return content
  let seen = false
  for (let i = content.first + 1; i < content.last; i++) {
    if (
      !scene.is(i, 'auxiliary') ||
      scene.is(i - 1, 'auxiliary') ||
      scene.is(i - 1, 'negation') ||
      scene.is(i - 1, 'adverb') ||
      scene.is(i - 1, 'pronoun') ||
      scene.is(i - 1, 'conjunction')
    )
      continue
    if (seen) return { first: content.first, last: i }
    seen = true
  }
  return content
}

/** «claims by the rebels that». */
function authorBehind(scene: Scene, at: number, last: number): TokenRange | undefined {
  if (!AUTHOR_WORDS.has(scene.form(at + 1))) return undefined
  for (let i = at + 2; i < Math.min(last, at + 2 + REACH); i++) {
    if (scene.form(i) === 'that' && i > at + 2) return { first: at + 2, last: i }
    if (!scene.isWord(i)) return undefined
  }
  return undefined
}

/** «Moscow's claim», «an American allegation», «their earlier promise». */
function authorBefore(scene: Scene, at: number, from: number): TokenRange | undefined {
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    if (scene.form(i) === "'s") return leastPhrase(scene, i, from)
    if (scene.is(i, 'determiner')) return ['his', 'her', 'their', 'its'].includes(scene.form(i)) ? { first: i, last: i + 1 } : undefined
    const adjectives = scene.draft.tokens.words[i]?.name?.adjectives ?? []
    if (adjectives.length > 0 && scene.isCapital(i)) return { first: i, last: i + 1 }
    if (!scene.isWord(i) || scene.is(i, 'preposition')) return undefined
  }
  return undefined
}
