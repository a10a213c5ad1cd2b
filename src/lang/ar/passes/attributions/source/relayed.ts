// Relays beside a source: «ذكرت X نقلاً عن Y», «بحسب ما أوردت X عن Y», whose second hop stands behind the first.

import type { Range, Report } from '../report.ts'
import { cueOf, formAt, inName, isComma, isWord, type Scene } from '../scene.ts'
import { sourcePhrase } from './phrase.ts'

const REACH = 14

/** The phrase that follows «نقلاً عن» after the last source of `report`, before what it reports; undefined when there is none. */
export function relayedFrom(scene: Scene, report: Report): Range | undefined {
  const source = report.speaker ?? report.source
  if (source === undefined) return undefined
  const told = report.tail && report.reading !== undefined && report.speaker === undefined
  return relayedBehind(scene, source, report.tail ? scene.last : Math.max(report.complement.at, source.last), told, report.tail)
}

/** The phrase that follows «نقلاً عن» after `source`, before token `limit`; also a bare «عن» where the source has been `told` («ما نقلته X عن Y»). */
export function relayedBehind(scene: Scene, source: Range, limit: number, told: boolean, tail: boolean): Range | undefined {
  const to = Math.min(limit, source.last + REACH)
  for (let i = source.last; i < to; i++) {
    const form = formAt(scene, i)
    if (/^(?:و?نقلا|استنادا|مستشهد[اه]|مستند[اه])$/u.test(form)) {
      let k = i + 1
      while (/^(?:عن|الي|ب)$/u.test(formAt(scene, k))) k++
      if (k > i + 1 && formAt(scene, k) === 'ما' && isWord(scene, k + 1)) k = pastVerb(scene, k + 1)
      return k > i + 1 ? sourcePhrase(scene.draft, k, limit) : undefined
    }
    if (isComma(scene, i)) continue
    // «على لسان مصدر».
    if (form === 'علي' && formAt(scene, i + 1) === 'لسان') return sourcePhrase(scene.draft, i + 2, limit)
    if (form === 'عن' && i === source.last && told) return sourcePhrase(scene.draft, i + 1, limit)
    if (!inName(scene, i) && (cueOf(scene, i)?.that !== undefined || (tail && cueOf(scene, i)?.verb !== undefined))) return undefined
  }
  return undefined
}

/** «استنادا إلى ما خلص إليه خبراء»: past the verb and its pronoun. */
function pastVerb(scene: Scene, i: number): number {
  let k = i + 1
  while (/^(?:الي|عن|علي|في|ب|ل)(?:ه|ها)$/u.test(formAt(scene, k))) k++
  return k
}
