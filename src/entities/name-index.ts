// The name index: listed names by their first word, then word by word; a branch is made when its first word is met.

import { fold, Kind, kindOf, type FoldTable } from '../text/index.ts'

/** Where a name may go on or end. */
export interface NameNode {
  /** Next words, folded. */
  readonly next: Map<string, NameNode>
  /** Next words by sound key, for names that are transliterated in many ways. */
  readonly alike: Map<string, NameNode>
  /** Numbers of the entries whose name ends here, in listed order. */
  readonly ends: number[]
}

/** Names, one a line, with what the index answers for each (`entries`) and whether words that sound alike match too (`loose`). */
export interface NameList {
  readonly text: string
  readonly entries: ArrayLike<number>
  readonly loose?: ArrayLike<number>
}

const NONE = -1

/** Names folded with one language's table, found by their first word. */
export class NameIndex {
  readonly #text: string
  /** Where each line of `#text` begins; one more at the end. */
  readonly #begin: Int32Array
  readonly #entries: Int32Array
  readonly #loose: Uint8Array
  readonly #nextLine: Int32Array
  readonly #first = new Map<string, number>()
  readonly #alike = new Map<string, number>()
  readonly #nextAlike: Int32Array
  readonly #nodes = new Map<string, NameNode | undefined>()
  readonly #soundKey: (word: string) => string

  /** `soundKey` gives words that sound alike the same key, and '' to words that must match as they are. */
  constructor(names: NameList, table: FoldTable, soundKey: (word: string) => string = () => '') {
    const count = names.entries.length
    // One fold over all names together: folding thousands of short strings one by one costs ten times as much.
    this.#text = fold(names.text, table).text
    this.#begin = lineStarts(this.#text, count)
    this.#entries = Int32Array.from(names.entries)
    this.#loose = names.loose === undefined ? new Uint8Array(count) : Uint8Array.from(names.loose)
    this.#nextLine = new Int32Array(count).fill(NONE)
    this.#nextAlike = new Int32Array(count).fill(NONE)
    this.#soundKey = soundKey
    for (let i = count - 1; i >= 0; i--) {
      const word = firstWord(this.#text, this.#begin[i] as number, (this.#begin[i + 1] as number) - 1)
      if (word === '') continue
      this.#nextLine[i] = this.#first.get(word) ?? NONE
      this.#first.set(word, i)
      if (this.#loose[i] === 0) continue
      const key = soundKey(word)
      if (key === '') continue
      this.#nextAlike[i] = this.#alike.get(key) ?? NONE
      this.#alike.set(key, i)
    }
  }

  /** The branch of names whose first word is exactly `word`, folded. */
  start(word: string): NameNode | undefined {
    if (!this.#first.has(word)) return undefined
    if (!this.#nodes.has(word)) this.#nodes.set(word, this.#branch(this.#first.get(word) as number, this.#nextLine))
    return this.#nodes.get(word)
  }

  /** The branch of loosely matched names whose first word sounds like `word`. */
  startAlike(word: string): NameNode | undefined {
    const key = this.#soundKey(word)
    if (key === '' || !this.#alike.has(key)) return undefined
    const id = `~${key}`
    if (!this.#nodes.has(id)) this.#nodes.set(id, this.#branch(this.#alike.get(key) as number, this.#nextAlike))
    return this.#nodes.get(id)
  }

  /** The branch after `node` that a next word takes, or undefined. */
  step(node: NameNode, word: string): NameNode | undefined {
    const exact = node.next.get(word)
    if (exact !== undefined || node.alike.size === 0) return exact
    const key = this.#soundKey(word)
    return key === '' ? undefined : node.alike.get(key)
  }

  #branch(line: number, nextOf: Int32Array): NameNode {
    const root: NameNode = { next: new Map(), alike: new Map(), ends: [] }
    for (let i = line; i !== NONE; i = nextOf[i] as number) {
      let node = root
      for (const word of wordsOf(this.#text.slice(this.#begin[i], (this.#begin[i + 1] as number) - 1)).slice(1)) {
        const key = this.#loose[i] === 1 ? this.#soundKey(word) : ''
        // Spellings that sound alike share one branch, so that a mixed spelling finds its end too.
        let child = node.next.get(word) ?? (key === '' ? undefined : node.alike.get(key))
        child ??= { next: new Map(), alike: new Map(), ends: [] }
        node.next.set(word, child)
        if (key !== '' && !node.alike.has(key)) node.alike.set(key, child)
        node = child
      }
      const entry = this.#entries[i] as number
      if (!node.ends.includes(entry)) node.ends.push(entry)
    }
    return root
  }
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

function firstWord(text: string, begin: number, end: number): string {
  for (let i = begin; i < end; i++) {
    const stop = wordEnd(text, i)
    if (stop > i) return text.slice(i, Math.min(stop, end))
  }
  return ''
}

function lineStarts(text: string, lines: number): Int32Array {
  const begin = new Int32Array(lines + 1)
  for (let i = 1, at = 0; i < lines; i++) begin[i] = at = text.indexOf('\n', at) + 1
  begin[lines] = text.length + 1
  return begin
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
