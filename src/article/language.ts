// Which language a text is in: by script, by letters that only one language uses, by its commonest function words.

import { rows } from '../generated/languages.ts'
import { Failure } from '../model/failure.ts'
import { foldWord, Kind, kindOf, type FoldTable } from '../text/index.ts'
import { wordsOf } from './wording.ts'

/** How many code units of a text are looked at first, and how many when the first look finds nothing readable. */
const GLANCE = 600
const SAMPLE = 24_000

/** Letters below which a text is too short to tell languages of one script apart by their words. */
const FEW = 40

interface Profile {
  readonly code: string
  readonly name: string
  readonly script: string
}

/** The languages, and which of them a function word or a letter speaks for. */
interface Evidence {
  readonly profiles: readonly Profile[]
  readonly words: ReadonlyMap<string, readonly Profile[]>
  /** By code unit. */
  readonly letters: ReadonlyMap<number, readonly Profile[]>
  /** 1 for the code units in `letters`: most units of a text speak for nobody. */
  readonly telling: Uint8Array
}

const made = new WeakMap<FoldTable, Evidence>()

const SCRIPTS: readonly (readonly [script: string, letter: RegExp])[] = [
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['georgian', /\p{Script=Georgian}/u],
  ['ethiopic', /\p{Script=Ethiopic}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['bengali', /\p{Script=Bengali}/u],
  ['tamil', /\p{Script=Tamil}/u],
  ['thai', /\p{Script=Thai}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['han', /\p{Script=Han}/u],
]

/** The code of the language that `text` is in, one of `readable`. @throws {Failure} naming what the text looks like when it is none of them. */
export function languageOf(text: string, readable: readonly string[], table: FoldTable): string {
  const glance = guess(sampleOf(text, GLANCE), table)
  if (glance.best !== undefined && readable.includes(glance.best.code)) return glance.best.code
  const { script, best } = guess(sampleOf(text, SAMPLE), table)
  if (script === undefined) throw new Failure('no-article', 'The text holds no words.', 'Give the text of a news article.')
  if (best !== undefined && readable.includes(best.code)) return best.code
  const known = evidenceOf(table)
    .profiles.filter((profile) => readable.includes(profile.code))
    .map((profile) => `${profile.name} (${profile.code})`)
  const looks = best === undefined ? `a language in ${script} script that is not known` : best.name
  throw new Failure(
    'language',
    `The text looks like ${looks}, which cannot be read.`,
    `Give an article in ${known.join(' or ')}, or name the language if this is wrong.`,
  )
}

function guess(sample: string, table: FoldTable): { script: string | undefined; best: Profile | undefined } {
  const script = scriptOf(sample)
  return { script, best: bestOf(evidenceOf(table), script, sample, table) }
}

/** Beginning, middle and end of a long text: a menu in another language must not decide. */
function sampleOf(text: string, size: number): string {
  if (text.length <= size) return text
  const third = size / 3
  const middle = Math.floor((text.length - third) / 2)
  return `${text.slice(0, third)}\n${text.slice(middle, middle + third)}\n${text.slice(-third)}`
}

function scriptOf(sample: string): string | undefined {
  const counts = new Map<string, number>()
  let [arabic, latin] = [0, 0]
  for (let i = 0; i < sample.length; i++) {
    const kind = kindOf(sample.charCodeAt(i))
    if (kind === Kind.arabic) arabic++
    else if (kind === Kind.latin) latin++
    else if (kind === Kind.letter) {
      const c = sample.charAt(i)
      const script = SCRIPTS.find(([, letter]) => letter.test(c))?.[0]
      // One Han character is worth two letters.
      if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + (script === 'han' ? 2 : 1))
    }
  }
  if (arabic > 0) counts.set('arabic', arabic)
  if (latin > 0) counts.set('latin', latin)
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  // Kana among Han characters say Japanese.
  if (first?.[0] === 'han' && (counts.get('kana') ?? 0) * 10 > first[1]) return 'kana'
  return first?.[0]
}

/** Function words as a share of all words, and a language's own letters, against the other languages of the script. */
function bestOf(evidence: Evidence, script: string | undefined, sample: string, table: FoldTable): Profile | undefined {
  const profiles = evidence.profiles.filter((profile) => profile.script === script)
  if (profiles.length <= 1) return profiles[0]
  const words = wordsOf(foldWord(sample, table))
  const scores = new Map<Profile, number>()
  const speak = (speakers: readonly Profile[] | undefined, weight: number): void => {
    for (const profile of speakers ?? []) scores.set(profile, (scores.get(profile) ?? 0) + weight)
  }
  for (const word of words) speak(evidence.words.get(word.form), 1)
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i)
    if (evidence.telling[unit] === 1) speak(evidence.letters.get(unit), 1 / 4)
  }
  const ranked = profiles
    .map((profile, rank) => ({ profile, rank, score: scores.get(profile) ?? 0 }))
    .sort((a, b) => b.score - a.score || a.rank - b.rank)
  const [first, second] = ranked
  if (first === undefined) return undefined
  const byDefault = ranked.reduce((a, b) => (b.rank < a.rank ? b : a))
  const total = words.reduce((sum, word) => sum + word.form.length, 0)
  // A headline without one function word is the script's first language unless letters say otherwise.
  if (total < FEW && first.score - byDefault.score < 1) return byDefault.profile
  if (first.score * 25 < words.length) return total < 4 * FEW && byDefault === first ? first.profile : undefined
  // On a close call the script's first language has the right of way: neighbours share function words with it.
  return second !== undefined && second === byDefault && first.score < second.score * 1.15 ? second.profile : first.profile
}

function evidenceOf(table: FoldTable): Evidence {
  const before = made.get(table)
  if (before !== undefined) return before
  const words = new Map<string, Profile[]>()
  const letters = new Map<number, Profile[]>()
  const add = <K>(to: Map<K, Profile[]>, key: K, profile: Profile): void => {
    const speakers = to.get(key)
    if (speakers === undefined) to.set(key, [profile])
    else if (!speakers.includes(profile)) speakers.push(profile)
  }
  const profiles = rows.map((row) => {
    const profile = { code: row.code, name: row.en, script: row.script }
    for (const word of row.words.split('|')) if (word !== '') add(words, foldWord(word, table), profile)
    for (const letter of row.letters)
      for (const form of new Set([letter, letter.toUpperCase()])) if (form.length === 1) add(letters, form.charCodeAt(0), profile)
    return profile
  })
  const telling = new Uint8Array(0x10000)
  for (const unit of letters.keys()) telling[unit] = 1
  const evidence = { profiles, words, letters, telling }
  made.set(table, evidence)
  return evidence
}
