// Slugs of Arabic names that no list knows, in plain Latin letters.

import { slugOf } from '../../../entities/index.ts'

const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ء: '',
}

/** The Arabic letters and the other letters that names are spelled with begin here; a table is the quickest to look a unit up in. */
const FIRST = 0x600
const LATIN: readonly (string | undefined)[] = Array.from({ length: 0x100 }, (_, i) => LETTERS[String.fromCharCode(FIRST + i)])
const HYPHEN = 0x2d

/** Folded words to one slug: «سامي ابو زهري» → `samy-abw-zhry`. Not pretty, but the same for the same spelling everywhere. */
export function personSlug(words: readonly string[]): string {
  // As numbers: every name that no list knows gets a slug, and a string for each of its letters is much to throw away.
  const units: number[] = []
  for (const word of words) {
    let apart = units.length > 0
    const article = word.length > 3 && word.startsWith('ال')
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      const latin = unit < FIRST ? undefined : LATIN[unit - FIRST]
      if (latin === undefined) return slugOf(words.map(inLatin).join('-')) || 'unnamed'
      if (latin === '') continue
      if (apart) units.push(HYPHEN)
      apart = article && i === 1
      for (let k = 0; k < latin.length; k++) units.push(latin.charCodeAt(k))
    }
  }
  return units.length === 0 ? 'unnamed' : String.fromCharCode(...units)
}

/** A word with letters that the table lacks, which are left as they are. */
function inLatin(word: string): string {
  const article = word.length > 3 && word.startsWith('ال') ? 'al-' : ''
  let out = ''
  for (const c of article === '' ? word : word.slice(2)) out += LETTERS[c] ?? c
  return article + out
}
