// The scene of Arabic names.

import { NameScene, type Found, type NameFinder } from '../../../name-scene.ts'
import type { ArabicWord } from '../../word.ts'
import type { NameWord } from '../../words/name.ts'

export type { Found }

/** One phenomenon of Arabic names. */
export type Finder = NameFinder<Scene>

/** An Arabic article while its names are being found. */
export class Scene extends NameScene<ArabicWord> {
  /** What token `i` means to this room; undefined for marks and line ends. */
  word(i: number): NameWord | undefined {
    return this.draft.tokens.words[i]?.name
  }

  override words(name: Found): string[] {
    const words = super.words(name)
    // «للكرملين»: the letters after the first ل stand for «الكرملين».
    const first = words[0]
    if (first?.startsWith('ل') === true && name.lead > 0 && this.form(name.first)[name.lead - 1] === 'ل' && first[1] !== undefined) words[0] = `ا${first}`
    return words
  }
}
