// Packing names: a list of names folded and grouped by first word, so that an index opens without being built.

import { fold, Kind, kindOf, type FoldTable } from '../text/index.ts'
import type { PackedNames } from './name-index.ts'
import { packTable } from './packed-table.ts'

/** Names, one a line, with what the index answers for each (`entries`) and whether words that sound alike match too (`loose`). */
export interface NameList {
  readonly text: string
  readonly entries: ArrayLike<number>
  readonly loose?: ArrayLike<number>
}

/**
 * Packs `names`: under each folded first word the lines «entry TAB loose TAB further words», in listed order; loose names also under the
 * sound key of their first word. Made when the program is built.
 */
export function packNames(names: NameList, table: FoldTable, soundKey: (word: string) => string = () => ''): PackedNames {
  const first = new Map<string, string[]>()
  const alike = new Map<string, string[]>()
  fold(names.text, table)
    .text.split('\n')
    .forEach((line, i) => {
      const [word, ...rest] = wordsOf(line)
      if (word === undefined) return
      const loose = names.loose?.[i] === 1
      const packed = `${names.entries[i] ?? -1}\t${loose ? 1 : 0}\t${rest.join(' ')}`
      put(first, word, packed)
      const key = loose ? soundKey(word) : ''
      if (key !== '') put(alike, key, packed)
    })
  return { first: packTable(first), alike: packTable(alike) }
}

function put(into: Map<string, string[]>, key: string, line: string): void {
  const lines = into.get(key)
  if (lines === undefined) into.set(key, [line])
  else lines.push(line)
}

/** The words and numbers of a folded name, cut as an article's tokens are; marks between them do not count. */
export function wordsOf(folded: string): string[] {
  const words: string[] = []
  for (let i = 0; i < folded.length;) {
    const end = wordEnd(folded, i)
    if (end > i) words.push(folded.slice(i, end))
    i = Math.max(end, i + 1)
  }
  return words
}

/** End of the word or number that begins at `i`, or `i` when none does. Agrees with the tokenizer. */
function wordEnd(text: string, i: number): number {
  const kind = kindOf(text.charCodeAt(i))
  if (kind !== Kind.arabic && kind !== Kind.latin && kind !== Kind.letter && kind !== Kind.digit) {
    return text.charCodeAt(i) === 0x27 && i > 0 && text.charCodeAt(i + 1) === 0x73 && !isLatin(text, i + 2) && isLatin(text, i - 1)
      ? i + 2
      : i
  }
  let j = i + 1
  for (; j < text.length; j++) {
    const next = kindOf(text.charCodeAt(j))
    if (next === kind || (next === Kind.mark && kind !== Kind.digit)) continue
    // An apostrophe inside a Latin word belongs to it, but «'s» is a word of its own.
    if (
      text.charCodeAt(j) === 0x27 &&
      kind === Kind.latin &&
      isLatin(text, j + 1) &&
      !(text.charCodeAt(j + 1) === 0x73 && !isLatin(text, j + 2))
    )
      continue
    break
  }
  return j
}

function isLatin(text: string, i: number): boolean {
  return i < text.length && kindOf(text.charCodeAt(i)) === Kind.latin
}

/** A list made of lines of names that «|» separates; each name answers with the number of its line. */
export function nameList(lines: string): NameList {
  const entries: number[] = []
  let line = 0
  for (let at = 0; at <= lines.length; at++) {
    const c = at === lines.length ? LINE : lines.charCodeAt(at)
    if (c !== LINE && c !== BAR) continue
    entries.push(line)
    if (c === LINE) line++
  }
  return { text: lines.replaceAll('|', '\n'), entries }
}

const LINE = 0x0a
const BAR = 0x7c
