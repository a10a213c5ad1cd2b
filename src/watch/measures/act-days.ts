// The days of the alleged act: the date stated nearest the words of the act, or nothing.

import type { OpenDays } from '../../model/link.ts'
import { type TokenRange, tokensOf, within } from '../../text/index.ts'
import { spanOf, type Scene } from '../scene.ts'
import { distance } from './senses.ts'

/** Days that the clause states for what `words` tell, from the date nearest to any of them; undefined when it states none. */
export function statedDays(scene: Scene, ranges: readonly TokenRange[], words: readonly TokenRange[]): OpenDays | undefined {
  let best: { readonly gap: number; readonly days: OpenDays } | undefined
  const [first, last] = [ranges[0], ranges.at(-1)]
  if (first === undefined || last === undefined) return undefined
  for (const time of within(scene.times, spanOf(scene.tokens, { first: first.first, last: last.last }))) {
    if ((time.type !== 'DATE' && time.type !== 'TIME') || time.from === undefined || (time.from === null && time.to === null)) continue
    const at = tokensOf(scene.tokens, time)
    if (!ranges.some((range) => at.first >= range.first && at.last <= range.last)) continue
    const gap = Math.min(...words.map((word) => distance(word, at)))
    if (best === undefined || gap < best.gap)
      best = { gap, days: { from: time.from?.slice(0, 10) ?? null, to: time.to?.slice(0, 10) ?? null } }
  }
  return best?.days
}
