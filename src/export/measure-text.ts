// Text of either direction in a terminal: isolates around it, width by grapheme, lines broken at spaces.

import { eastAsianWidth } from 'get-east-asian-width'
import { Kind, kindOf } from '../text/character.ts'

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** Bidi controls and other invisible formatting of an article's own text, which must not steer the terminal; escapes become visible. */
// eslint-disable-next-line no-control-regex -- control characters are what this removes
const CONTROLS = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** Words of an article, safe beside words of the program: isolated, one line, controls taken out. */
export function isolated(words: string): string {
  return `${FIRST_STRONG_ISOLATE}${plain(words)}${POP_ISOLATE}`
}

/** Words of an article on one line, without controls. */
export function plain(words: string): string {
  return words.replace(CONTROLS, '').replace(/\s+/g, ' ').trim()
}

/** Columns that `text` takes in a terminal: marks and controls none, wide characters two (Unicode Standard Annex 11). */
export function columns(text: string): number {
  let width = 0
  for (const character of text) {
    const unit = character.charCodeAt(0)
    if (kindOf(unit) !== Kind.mark && unit >= 0x20) width += eastAsianWidth(character.codePointAt(0) as number)
  }
  return width
}

/** Pads `text` to `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}

/** Joins whole items with commas into lines of at most `width` columns; an item is never broken. */
export function flowed(items: readonly string[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const item of items) {
    if (line !== '' && columns(line) + 2 + columns(item) > width) {
      lines.push(`${line},`)
      line = item
    } else line = line === '' ? item : `${line}, ${item}`
  }
  return line === '' ? lines : [...lines, line]
}

/** Breaks `text` at spaces into lines of at most `width` columns; a longer word stands alone. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const size = columns(word)
    if (line !== '' && used + 1 + size > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line = line === '' ? word : `${line} ${word}`
    used += size + (used === 0 ? 0 : 1)
  }
  if (line !== '') lines.push(line)
  return lines
}
