// The name scene: one article while its names are being found; finders add to it in order and see what was found before.

import { entityOf, type Listing } from '../entities/index.ts'
import type { Mention, MentionType } from '../model/annotation.ts'
import { mark, TokenKind, type Word } from '../text/index.ts'
import type { Draft } from './draft.ts'

/** A name as a finder proposes it: tokens `[first, last)`, without `lead` folded units of proclitics and `trail` units at its end. */
export interface Found {
  readonly first: number
  readonly last: number
  readonly lead: number
  readonly trail?: number
  readonly type: MentionType
  readonly entity: string
  /** For institutions: what their ids end with, so that one named without its state may be completed. */
  readonly suffix?: string
  /** The referents in several countries that share a listed name, this one among them. */
  readonly among?: readonly Listing[] | undefined
  readonly finder: string
  readonly rule: string
}

/** The tokens of a name and the units at its ends that are none of it. */
export type Stretch = Pick<Found, 'first' | 'last' | 'lead' | 'trail'>

/** One phenomenon of names, seen in a scene of type `S`. */
export interface NameFinder<S> {
  readonly id: string
  find(scene: S): void
}

/** Names found so far in one article, and what may become one. */
export class NameScene<W extends Word> {
  readonly draft: Draft<W>
  /** Every name ever added, in order; some have been replaced since. */
  readonly added: Found[] = []
  /** For each token the index in `added` of the name that covers it, or -1. */
  readonly at: Int32Array
  /** Listed names whose words are too common to trust by themselves. */
  readonly doubtful: Found[] = []
  /** What `inOrder` gave, until a name is added or taken away. */
  #order: readonly Found[] | undefined

  constructor(draft: Draft<W>) {
    this.draft = draft
    this.at = new Int32Array(draft.tokens.count).fill(-1)
  }

  /** The name that covers token `i`. */
  over(i: number): Found | undefined {
    const index = this.at[i]
    return index === undefined || index < 0 ? undefined : this.added[index]
  }

  /** Adds a name; of two that overlap the longer stays, of equals the earlier. Whether it was added. */
  add(name: Found): boolean {
    for (let i = name.first; i < name.last; i++) {
      const other = this.over(i)
      if (other !== undefined && other.last - other.first >= name.last - name.first) return false
    }
    this.replace(name)
    return true
  }

  /** Puts `name` in the place of all that it overlaps. */
  replace(name: Found): void {
    for (let i = name.first; i < name.last; i++) {
      const other = this.over(i)
      if (other !== undefined) this.remove(other)
    }
    this.#order = undefined
    this.at.fill(this.added.length, name.first, name.last)
    this.added.push(name)
  }

  /** Takes a name away again. */
  remove(name: Found): void {
    this.#order = undefined
    this.at.fill(-1, name.first, name.last)
  }

  /** The folded form of token `i`, '' past the end. */
  form(i: number): string {
    return this.draft.tokens.words[i]?.form ?? ''
  }

  /** The mark at token `i`, '' when it is none. */
  mark(i: number): string {
    return this.draft.tokens.kind[i] === TokenKind.punctuation ? mark(this.draft.tokens, i) : ''
  }

  /** Names that stand, in reading order; the list is not touched by what is added or taken away later. */
  inOrder(): readonly Found[] {
    if (this.#order !== undefined) return this.#order
    const names: Found[] = []
    for (let i = 0; i < this.at.length; i++) {
      const name = this.over(i)
      if (name === undefined) continue
      names.push(name)
      i = name.last - 1
    }
    return (this.#order = names)
  }

  /** The folded words of a name without its proclitics and the marks between them. */
  words(name: Stretch): string[] {
    const words: string[] = []
    for (let i = name.first; i < name.last; i++) {
      if (this.mark(i) !== '') continue
      const form = this.form(i)
      words.push(form.slice(i === name.first ? name.lead : 0, i === name.last - 1 ? form.length - (name.trail ?? 0) : form.length))
    }
    return words
  }

  /** The records that the names become. */
  mentions(): Mention[] {
    const { tokens } = this.draft
    const at = (index: number): number => tokens.folded.at[index] as number
    // Made once a rule: a name is a small record, and half of it would be this.
    const rules = new Map<string, Mention['by']>()
    return this.inOrder().map(({ first, last, lead, trail, type, entity, finder, rule }) => {
      const start = at((tokens.from[first] as number) + lead)
      const end = trail === undefined ? (tokens.end[last - 1] as number) : at((tokens.to[last - 1] as number) - trail)
      let by = rules.get(rule)
      if (by?.pass !== finder) rules.set(rule, (by = { pass: finder, rule }))
      return entityOf(entity) === undefined
        ? { kind: 'mention', start, end, type, entity, unlisted: true, by }
        : { kind: 'mention', start, end, type, entity, by }
    })
  }
}
