// The scene: one article while its names are being found; finders add to it in order and see what was found before.

import { entityOf } from '../../../../entities/index.ts'
import type { Mention, MentionType } from '../../../../model/annotation.ts'
import { mark, TokenKind } from '../../../../text/index.ts'
import type { Draft } from '../../../draft.ts'
import type { ArabicWord } from '../../word.ts'
import type { NameWord } from '../../words/name.ts'

/** A name as a finder proposes it: tokens `[first, last)`, `lead` folded units of proclitics left out. */
export interface Found {
  readonly first: number
  readonly last: number
  readonly lead: number
  readonly type: MentionType
  readonly entity: string
  readonly unlisted?: boolean
  /** For institutions named without their state: what their ids end with, so that a later finder may complete them. */
  readonly suffix?: string
  readonly finder: string
  readonly rule: string
}

/** One phenomenon of names. */
export interface Finder {
  readonly id: string
  find(scene: Scene): void
}

/** Names found so far, and what may become one. */
export class Scene {
  readonly draft: Draft<ArabicWord>
  readonly found: Map<number, Found> = new Map<number, Found>()
  /** For each token the first token of the name that covers it, or -1. */
  readonly at: Int32Array
  /** Listed names whose words are too common to trust by themselves. */
  readonly doubtful: Found[] = []

  constructor(draft: Draft<ArabicWord>) {
    this.draft = draft
    this.at = new Int32Array(draft.tokens.count).fill(-1)
  }

  /** The name that covers token `i`. */
  over(i: number): Found | undefined {
    const first = this.at[i]
    return first === undefined || first < 0 ? undefined : this.found.get(first)
  }

  /** Adds a name; of two that overlap the longer stays, of equals the earlier. Whether it was added. */
  add(name: Found): boolean {
    for (let i = name.first; i < name.last; i++) {
      const other = this.over(i)
      if (other !== undefined && other.last - other.first >= name.last - name.first) return false
    }
    for (let i = name.first; i < name.last; i++) {
      const other = this.over(i)
      if (other !== undefined) this.remove(other)
    }
    this.found.set(name.first, name)
    this.at.fill(name.first, name.first, name.last)
    return true
  }

  /** Puts `name` in the place of the one at its first token. */
  replace(name: Found): void {
    const other = this.over(name.first)
    if (other !== undefined) this.remove(other)
    this.found.set(name.first, name)
    this.at.fill(name.first, name.first, name.last)
  }

  remove(name: Found): void {
    this.found.delete(name.first)
    this.at.fill(-1, name.first, name.last)
  }

  /** What token `i` means to this room; undefined for marks and line ends. */
  word(i: number): NameWord | undefined {
    return this.draft.tokens.words[i]?.name
  }

  /** The folded form of token `i`. */
  form(i: number): string {
    return this.draft.tokens.words[i]?.form ?? ''
  }

  /** The mark at token `i`, '' when it is none. */
  mark(i: number): string {
    return this.draft.tokens.kind[i] === TokenKind.punctuation ? mark(this.draft.tokens, i) : ''
  }

  /** Names in reading order. */
  inOrder(): Found[] {
    return [...this.found.values()].sort((a, b) => a.first - b.first)
  }

  /** The folded words of a name without its proclitics and the marks between them. */
  words(name: Found): string[] {
    const words: string[] = []
    for (let i = name.first; i < name.last; i++) if (this.mark(i) === '') words.push(i === name.first ? this.form(i).slice(name.lead) : this.form(i))
    // «للكرملين»: the letters after the first ل stand for «الكرملين».
    const first = words[0]
    if (first?.startsWith('ل') === true && name.lead > 0 && this.form(name.first)[name.lead - 1] === 'ل' && first[1] !== undefined) words[0] = `ا${first}`
    return words
  }

  mentions(): Mention[] {
    const { tokens } = this.draft
    return this.inOrder().map((name) => ({
      kind: 'mention', start: tokens.folded.at[(tokens.from[name.first] as number) + name.lead] as number, end: tokens.end[name.last - 1] as number,
      type: name.type, entity: name.entity, ...(entityOf(name.entity) === undefined ? { unlisted: true } : {}), by: { pass: name.finder, rule: name.rule },
    }))
  }
}
