// Sound keys: one key for the spellings that one foreign name takes in Arabic letters.

/** States whose own names are Arabic and are spelled one way; ISO 3166-1. */
export const ARAB_STATES: ReadonlySet<string> = new Set([
  'ae',
  'bh',
  'dj',
  'dz',
  'eg',
  'iq',
  'jo',
  'km',
  'kw',
  'lb',
  'ly',
  'ma',
  'mr',
  'om',
  'ps',
  'qa',
  'sa',
  'sd',
  'so',
  'sy',
  'tn',
  'ye',
  'eh',
  'td',
])

const SAME: Readonly<Record<string, string>> = { ج: 'غ', ق: 'غ', ط: 'ت', ث: 'ت', ص: 'س', ذ: 'د', ض: 'د', ظ: 'ز', ح: 'ه' }
const MUTE = 'اويعه'
const FIRST = 0x600
/** For each unit from U+0600 the letter that stands for its sound, '' for a mute one: looked up by number, a letter costs no string. */
const SOUNDS: readonly string[] = Array.from({ length: 0x100 }, (_, i) => {
  const letter = String.fromCharCode(FIRST + i)
  return MUTE.includes(letter) ? '' : (SAME[letter] ?? letter)
})

/**
 * The key of a folded word: its consonants, letters that stand for one foreign sound being one, doubled letters single.
 * '' for what must match as it is: words with the article, short words, other scripts.
 */
export function soundKey(word: string): string {
  const first = word.charCodeAt(0)
  if (word.length < 3 || word.startsWith('ال') || first < 0x0621 || first > 0x064a) return ''
  let key = soundOf(first) || word.charAt(0)
  let last = key
  for (let i = 1; i < word.length; i++) {
    const sound = soundOf(word.charCodeAt(i))
    if (sound === '') continue
    if (sound !== last) key += sound
    last = sound
  }
  return key.length < 3 ? '' : key
}

function soundOf(unit: number): string {
  return unit < FIRST ? String.fromCharCode(unit) : (SOUNDS[unit - FIRST] ?? String.fromCharCode(unit))
}

/** «عبدالملك» for «عبد الملك» and the other way round, «المسلمين» for «المسلمون»; themselves not among them. */
export function jointsOf(name: string): readonly string[] {
  const found: string[] = []
  if (name.includes('عبد ال')) found.push(name.replaceAll('عبد ال', 'عبدال'))
  else if (name.includes('عبدال')) found.push(name.replaceAll('عبدال', 'عبد ال'))
  if (name.includes('ون') && name.startsWith('ال')) {
    const oblique = name.replace(/(?<= ال\p{L}{3,12}|^ال\p{L}{3,12})ون(?= |$)/gu, 'ين')
    if (oblique !== name) found.push(oblique)
  }
  return found
}

/** Spellings of a foreign name of one word with its «g» written otherwise: «بيونج» for «بيونغ»; itself not among them. */
export function spellingsOf(name: string): readonly string[] {
  if (!name.includes('ج') && !name.includes('غ') && !name.includes('ق')) return []
  const found = new Set<string>()
  for (const c of 'جغق') found.add(name.replace(/[جغ]/gu, c))
  found.add(name.replaceAll('ق', 'غ'))
  found.add(name.replaceAll('ق', 'ج'))
  found.delete(name)
  return [...found]
}
