// The scene of Arabic names.

import type { Draft } from '../../../draft.ts'
import { NameScene, type Found, type NameFinder, type Stretch } from '../../../name-scene.ts'
import type { ArabicWord } from '../../word.ts'
import { isServant } from '../../names/given.ts'
import type { NameWord } from '../../words/name.ts'
import { personKey } from './person-key.ts'
import { Standing } from './standing.ts'

export type { Found }

/** One phenomenon of Arabic names. */
export type Finder = NameFinder<Scene>

/** An Arabic article while its names are being found. */
export class Scene extends NameScene<ArabicWord> {
  /** For each token of the body the bits of `Sign`. */
  readonly signs: Uint16Array
  /** Persons named in two words or more, by what their names sound like. */
  readonly persons: Standing = new Standing(this, (name) =>
    name.type === 'PERSON' && name.last - name.first > 1 ? personKey(this.words(name)) : undefined,
  )
  /** All names by referent. */
  readonly named: Standing = new Standing(this, (name) => name.entity)
  /** Names of two words or more, by referent; «عبد الرحمن» is one. */
  readonly inFull: Standing = new Standing(this, (name) =>
    name.last - name.first > (isServant(this.form(name.first)) ? 2 : 1) ? name.entity : undefined,
  )

  constructor(draft: Draft<ArabicWord>) {
    super(draft)
    const { words, count } = draft.tokens
    this.signs = new Uint16Array(count)
    for (const range of draft.body) for (let i = range.first; i < range.last; i++) this.signs[i] = words[i]?.name?.signs ?? 0
  }

  /** Whether token `i` bears one of these bits of `Sign`. */
  has(i: number, signs: number): boolean {
    return ((this.signs[i] as number) & signs) !== 0
  }

  /** What token `i` means to this room; undefined for marks and line ends. */
  word(i: number): NameWord | undefined {
    return this.draft.tokens.words[i]?.name
  }

  override words(name: Stretch): string[] {
    const words = super.words(name)
    // «للكرملين»: the letters after the first ل stand for «الكرملين».
    const first = words[0]
    if (first?.startsWith('ل') === true && name.lead > 0 && this.form(name.first)[name.lead - 1] === 'ل' && first[1] !== undefined)
      words[0] = `ا${first}`
    return words
  }
}
