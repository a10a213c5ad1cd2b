// Statements: sentences of the body put together where a quotation or an abbreviation runs across their ends, datelines inside lines cut off.

import type { TokenRange } from '../../../../text/index.ts'
import type { Scene } from './scene.ts'

/** No statement is longer, so that texts without full stops cost no more than others. */
const LONGEST = 800
const DATELINE_REACH = 40

/** Statements of the body's paragraphs in order. */
export function statements(scene: Scene): TokenRange[] {
  const found: { first: number; last: number }[] = []
  let open: { first: number; last: number; block: number } | undefined
  for (const { first, last, block } of scene.draft.sentences) {
    if (scene.draft.article.blocks[block]?.role === 'subheading') continue
    if (open !== undefined && open.block === block && open.last - open.first < LONGEST && isJoined(scene, open, first)) open.last = last
    else {
      const begin = open?.block === block ? first : pastDateline(scene, first, last)
      open = { first: begin, last, block }
      found.push(open)
    }
  }
  return found.flatMap((one) => pieces(one))
}

function isJoined(scene: Scene, open: TokenRange, first: number): boolean {
  if (scene.isQuoted(first) && scene.isQuoted(open.last - 1)) return true
  if (scene.goesOn(first)) return true
  // «“Is anybody there?” Marlow asked.»
  const asked = scene.closesAt(open.last - 1)
  if (asked === undefined || !'!?'.includes(scene.mark(asked.close - 1) || ' ')) return false
  for (let i = first; i < first + 6; i++) if (scene.cue(i)?.verb?.frames.has('speech') === true) return true
  return false
}

/** «NICOSIA March 3 2015 Three people died …»: a date with its year right before the first sentence's words. */
function pastDateline(scene: Scene, first: number, last: number): number {
  const { at, items } = scene.draft.times
  for (let i = first; i < Math.min(last, first + DATELINE_REACH); i++) {
    const time = at[i] ?? -1
    if (time < 0 || at[i + 1] === time || i + 1 >= last) continue
    const item = items[time]
    const text = item === undefined ? '' : scene.draft.article.text.slice(item.start, item.end)
    if (!/\d{4}/.test(text) || (!scene.isCapital(i + 1) && !scene.isNumber(i + 1))) continue
    let begin = i
    while (begin > first && at[begin - 1] === time) begin--
    if (!scene.is(begin - 1, 'preposition') && !scene.is(begin - 1, 'determiner')) return i + 1
  }
  return first
}

function pieces({ first, last }: TokenRange): TokenRange[] {
  const found: TokenRange[] = []
  for (let i = first; i < last; i += LONGEST) found.push({ first: i, last: Math.min(last, i + LONGEST) })
  return found
}
