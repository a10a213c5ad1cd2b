// «called it a lie», «called the report “baseless”», «described the talks as useful»: what somebody is or is not, in a source's words.

import type { TokenRange } from '../../../../text/index.ts'
import { clause } from './clause.ts'
import { VERDICT_NOUNS } from './claim-noun.ts'
import type { Scene } from './scene.ts'

const REACH = 14

/** The predicate of «called OBJECT PREDICATE» for the verb at `at`; undefined when no predicate shows. */
export function named(scene: Scene, at: number, last: number): TokenRange | undefined {
  const first = at + 1
  if (scene.opensAt(first) !== undefined) return clause(scene, first, last)
  if (!scene.isWord(first) || scene.is(first, 'preposition') || scene.is(first, 'conjunction')) return undefined
  const single = scene.is(first, 'pronoun') || ['that', 'this', 'these', 'those'].includes(scene.form(first))
  if (single && (scene.isWord(first + 1) || scene.opensAt(first + 1) !== undefined)) return clause(scene, first + 1, last)
  for (let i = first + 1; i < Math.min(last, first + REACH); i++) {
    if (scene.isStop(i)) return undefined
    if (scene.opensAt(i) !== undefined || scene.form(i) === 'a' || scene.form(i) === 'an' || scene.is(i, 'verdict'))
      return clause(scene, i, last)
    if (scene.isPause(i) || scene.form(i) === 'to' || scene.form(i) === 'that') return undefined
  }
  return undefined
}

/** Whether a report of the verb at `at` with `content` says that something said before is untrue. */
export function isVerdict(scene: Scene, at: number, content: TokenRange): boolean {
  for (let i = content.first; i < Math.min(content.last, content.first + 6); i++) if (scene.is(i, 'verdict')) return true
  for (let i = at + 1; i < content.first; i++) if (VERDICT_NOUNS.has(scene.form(i)) && scene.is(i - 1, 'determiner')) return true
  return false
}
