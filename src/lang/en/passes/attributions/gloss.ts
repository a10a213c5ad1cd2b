// The writer's glosses within a source's words: «“terrorists” - its term for rebels - fired …».

import type { TokenRange } from '../../../../text/index.ts'
import type { Scene } from './scene.ts'

const TERMS = new Set(['term', 'word', 'name', 'reference', 'shorthand', 'phrase'])
const LONGEST = 16

/** The parts of a claim outside glosses between dashes or brackets. */
export function withoutGlosses(scene: Scene, { first, last }: TokenRange): TokenRange[] {
  const parts: TokenRange[] = []
  let begin = first
  for (let i = first; i < last; i++) {
    const c = scene.mark(i)
    if (!(c === '(' || scene.isDash(i)) || !scene.is(i + 1, 'determiner') || !TERMS.has(scene.form(i + 2))) continue
    let end = i + 2
    while (end < last && end - i < LONGEST && !(c === '(' ? scene.mark(end) === ')' : scene.isDash(end))) end++
    if (end >= last || end - i >= LONGEST) continue
    parts.push({ first: begin, last: i })
    begin = end + 1
    i = end
  }
  parts.push({ first: begin, last })
  return parts
}
