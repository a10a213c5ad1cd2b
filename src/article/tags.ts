// Tags glued on to the text's last line: «… انتهى الخبر. سمات: نفط أسعار», «… انتهى الخبر. #نفط #أسعار» stand on a line of their own.

import type { Line } from './line.ts'
import { foldedPart, matchAt, wordsOf, type Wording } from './wording.ts'

/** How far from the end of the last line its tags may begin. */
const REACH = 240
const CLOSES = '.!؟?»"”…'

/** Cuts the last of `lines` where tags begin behind a closed sentence; false when there are none. */
export function cutTags(text: string, lines: Line[], wording: Wording): boolean {
  const last = lines[lines.length - 1]
  if (last === undefined || CLOSES.includes(text.charAt(last.to - 1))) return false
  for (let i = last.to - 1; i > last.from && i > last.to - REACH; i--) {
    if (!CLOSES.includes(text.charAt(i)) || !/\s/u.test(text.charAt(i + 1))) continue
    let from = i + 1
    while (from < last.to && /\s/u.test(text.charAt(from))) from++
    if (from >= last.to || !opensTags(text, from, last.to, wording)) return false
    lines.pop()
    lines.push({ ...last, end: from, to: i + 1 }, { start: from, end: last.end, from, to: last.to })
    return true
  }
  return false
}

function opensTags(text: string, from: number, to: number, wording: Wording): boolean {
  const tail = text.slice(from, to)
  if (tail.startsWith('#')) return tail.split(/\s/u).every((word) => word === '' || /^#[^\s#]/u.test(word))
  const words = wordsOf(foldedPart(text, wording.table, from, to), 8)
  const match = matchAt(wording, words, 0, 'keywords')
  return match !== undefined && match.next < words.length
}
