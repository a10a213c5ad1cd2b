// The scene of English names: capitals are its first sign.

import { Shape, TokenKind } from '../../../../text/index.ts'
import { NameScene, type Found, type NameFinder } from '../../../name-scene.ts'
import type { EnglishWord } from '../../word.ts'
import type { NameWord } from '../../words/name.ts'

export type { Found }

/** One phenomenon of English names. */
export type Finder = NameFinder<Scene>

/** An English article while its names are being found. */
export class Scene extends NameScene<EnglishWord> {
  /** What token `i` means to this room; undefined for marks and line ends. */
  word(i: number): NameWord | undefined {
    return this.draft.tokens.words[i]?.name
  }

  isCapital(i: number): boolean {
    return ((this.draft.tokens.shape[i] ?? 0) & Shape.capital) !== 0
  }

  /** Two or more letters, all capitals. */
  isCapitals(i: number): boolean {
    return ((this.draft.tokens.shape[i] ?? 0) & Shape.capitals) !== 0
  }

  /** No space before token `i`. */
  isGlued(i: number): boolean {
    return i < this.draft.tokens.count && ((this.draft.tokens.shape[i] as number) & Shape.gap) === 0
  }

  isNumber(i: number): boolean {
    return this.draft.tokens.kind[i] === TokenKind.number
  }

  /** The first word of its sentence or of a quotation, where a capital says nothing. */
  isStart(i: number): boolean {
    const sentence = this.draft.sentences[this.draft.sentenceAt[i] ?? -1]
    if (sentence === undefined) return true
    for (let k = i - 1; k >= sentence.first; k--) {
      const c = this.mark(k)
      if (c === '"' || c === '“' || c === ':' || c === '«') return true
      if (c === '' || c === ',') return false
    }
    return true
  }
}
