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

/** Folded words to one slug: «سامي ابو زهري» → `samy-abw-zhry`. Not pretty, but the same for the same spelling everywhere. */
export function personSlug(words: readonly string[]): string {
  return slugOf(words.map(latin).join('-')) || 'unnamed'
}

function latin(word: string): string {
  const article = word.length > 3 && word.startsWith('ال') ? 'al-' : ''
  let out = ''
  for (const c of article === '' ? word : word.slice(2)) out += LETTERS[c] ?? c
  return article + out
}
