// Short forms of persons named in full elsewhere in the article: «ريابكوف», «عبد الرحمن», «كيم».

import { entityOf } from '../../../../entities/index.ts'
import { TokenKind } from '../../../../text/index.ts'
import { lastBefore } from '../../../nearest-name.ts'
import { FAMILY_FIRST } from '../../names/given.ts'
import { isEveryday, Noun } from '../../names/nouns.ts'
import { isRareDefinite } from './kinds.ts'
import { COMPLETES } from './part.ts'
import type { Finder, Found, Scene } from './scene.ts'
import { Shorts, type Short } from './shorts.ts'

const ID = 'ar/names/short-forms'
const EAST = new Set(['kp', 'kr', 'cn', 'tw', 'vn'])

/** Every later (or earlier) mention by family name alone takes the referent of the full name nearest before it. */
export const shortForms: Finder = {
  id: ID,
  find(scene) {
    const names = scene.inOrder().filter(isShortened)
    if (names.length === 0) return
    let longest = 2
    for (const name of names) longest = Math.max(longest, name.last - name.first - 1)
    const ends = endsOfFree(scene, longest)
    const byFirst = shortFormsOf(scene, names, ends)
    if (byFirst.size === 0) return
    const { kind, to, folded, words } = scene.draft.tokens
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i < range.last; i++) {
        if (kind[i] !== TokenKind.word || ends[endOf(folded.text, to[i] as number)] !== BEGINS || stays(scene, i, longest)) continue
        for (const { lead, body } of words[i]?.name?.bodies ?? []) {
          const shorts = byFirst.get(body)
          const found = shorts === undefined ? undefined : matching(scene, shorts, i, range.last)
          if (found === undefined) continue
          if (place(scene, found, i, lead, range.first)) break
        }
      }
    }
  },
}

/** Persons, and «منطقة المأذنية» … «وتعد المأذنية»: a place once told by its noun. */
function isShortened(name: Found): boolean {
  return name.type === 'PERSON' || (name.type === 'GPE' && name.rule === 'ar/names/place-noun')
}

/** Whether the name over token `i` stays, whatever short form stands there: only one of a person that begins here, of no more words, may give way. */
function stays(scene: Scene, i: number, longest: number): boolean {
  const covering = scene.over(i)
  return covering !== undefined && (covering.type !== 'PERSON' || covering.first !== i || covering.last - i > longest)
}

const ENDS = 1024
/** What is known of words that end with the same two letters: that some are free for a short form, and that a short form begins with one. */
const FREE = 1
const BEGINS = 2

/**
 * A form ends as its bodies do, so its last two letters rule most words out: here those that end as no word does which is outside every longer
 * name; the text at hand tells them sooner than the word does.
 */
function endsOfFree(scene: Scene, longest: number): Uint8Array {
  const { kind, to, folded } = scene.draft.tokens
  const ends = new Uint8Array(ENDS)
  for (const range of scene.draft.sentences) {
    for (let i = range.first; i < range.last; i++) {
      if (kind[i] !== TokenKind.word) continue
      const covering = scene.over(i)
      if (covering === undefined || covering.last - covering.first <= longest) ends[endOf(folded.text, to[i] as number)] = FREE
    }
  }
  return ends
}

/** Of the two letters before `end`. */
function endOf(text: string, end: number): number {
  return (text.charCodeAt(end - 1) * 31 + text.charCodeAt(end - 2)) & (ENDS - 1)
}

/** The short forms of `names` by their first word, those that no free word can begin left out; marks in `ends` what they begin with. */
function shortFormsOf(scene: Scene, names: readonly Found[], ends: Uint8Array): Map<string, Shorts> {
  const byFirst = new Map<string, Shorts>()
  const add = (words: readonly string[], name: Found): void => {
    const first = words[0]
    if (first === undefined || first.length < 2) return
    const end = endOf(first, first.length)
    if (ends[end] === 0) return
    ends[end] = BEGINS
    let shorts = byFirst.get(first)
    if (shorts === undefined) byFirst.set(first, (shorts = new Shorts()))
    shorts.add(words, name)
  }
  for (const name of names) {
    const words = scene.words(name)
    if (name.type !== 'PERSON') {
      if (words.length === 1 && isTelling(scene, name.first)) add(words, name)
      continue
    }
    if (words.length < 2) {
      if (name.rule === 'ar/names/titled') add(words, name)
      continue
    }
    const country = entityOf(name.entity)?.country
    const first = words[0] as string
    if (
      (country !== undefined && EAST.has(country)) ||
      (country === undefined && FAMILY_FIRST.has(first) && words.length <= 3 && words.every((word) => word.length <= 6))
    ) {
      add([first], name)
      if (words.length > 2) add(words.slice(1), name)
      continue
    }
    const tail = words.slice(-2)
    if (JOINS.has(tail[0] as string) || COMPLETES.has(words.at(-1) as string)) {
      add(tail, name)
      if (words.length > 2 && tail[0] === 'ال') continue
    } else if (!ORDINALS.has(words.at(-1) as string)) add(words.slice(-1), name)
    // «أحمد بن حلي» is «ابن حلي» too.
    if (tail[0] === 'بن') add(['ابن', tail[1] as string], name)
    if (words.length > 2 && !JOINS.has(tail[0] as string)) add(tail, name)
    if (first === 'عبد' && words.length > 2) add(words.slice(0, 2), name)
    if (first.startsWith('عبدال')) add(['عبد', first.slice(3)], name)
  }
  return byFirst
}

/** A word that cannot be mistaken: definite and unknown, or unknown and long. */
function isTelling(scene: Scene, i: number): boolean {
  return isRareDefinite(scene, i) || (scene.form(i).length > 6 && scene.word(i)?.ordinary === false)
}

/** «عبد الله الثاني» is never «الثاني». */
const ORDINALS = new Set(['الاول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'الابن', 'الاب'])

/** Nouns that a person's short name completes: «حكومة هادي». */
const HELD = new Set(['حكومه', 'اداره', 'نظام', 'حكم', 'انصار', 'حزب', 'معسكر', 'خطه', 'عهد'])
const JOINS = new Set(['عبد', 'ابو', 'ابن', 'بن', 'ال', 'دي', 'فان', 'فون', 'لو'])

/** The form of most words that stands at token `i`. */
function matching(scene: Scene, shorts: Shorts, i: number, limit: number): Short | undefined {
  if (i + 1 < limit) for (const short of shorts.longer(scene.form(i + 1))) if (matches(scene, short, i, limit)) return short
  return shorts.alone
}

function matches(scene: Scene, short: Short, i: number, limit: number): boolean {
  for (let k = 1; k < short.words.length; k++) if (i + k >= limit || scene.form(i + k) !== short.words[k]) return false
  return true
}

function place(scene: Scene, short: Short, i: number, lead: number, from: number): boolean {
  const last = i + short.words.length
  const covering = scene.over(i)
  // Of several called «كيم» the one who rules is meant.
  if (short.ruler === undefined) short.ruler = rulerOf(short) ?? null
  const referent = short.ruler ?? lastBefore(short.names, i) ?? short.names[0]
  if (referent === undefined) return false
  if (covering !== undefined) {
    // A listed surname means the person whom this article names in full, unless the listed one is named in full too.
    if (
      covering.type === 'PERSON' &&
      covering.first === i &&
      covering.last === last &&
      covering.entity !== referent.entity &&
      scene.inFull.latest(covering.entity) === undefined
    )
      scene.replace(called(referent, i, last, covering.lead))
    return true
  }
  const next = scene.word(last)
  if (next !== undefined && scene.at[last] === -1 && next.given === 2 && next.givenLead === 0) return false
  const word = short.words[0] as string
  const bare = word.startsWith('ال') ? word.slice(2) : word
  if (
    short.words.length === 1 &&
    (isEveryday(word) || isEveryday(bare) || (scene.word(i)?.noun ?? 0) !== 0 || (scene.word(i)?.adjectives.length ?? 0) > 0)
  ) {
    const before = i > from ? scene.draft.tokens.words[i - 1] : undefined
    if (
      before?.cue?.verb === undefined &&
      ((before?.name?.noun ?? 0) & (Noun.title | Noun.drop)) === 0 &&
      !HELD.has(before?.name?.stem ?? '') &&
      !(lead > 0 && scene.word(i)?.preposition === 'ل')
    )
      return false
  }
  return scene.add(called(referent, i, last, lead))
}

function called({ type, entity }: Found, first: number, last: number, lead: number): Found {
  return { first, last, lead, type, entity, finder: ID, rule: 'ar/names/short-form' }
}

function rulerOf({ words, names }: Short): Found | undefined {
  if (words.length > 1 || !FAMILY_FIRST.has(words[0] as string)) return undefined
  return names.find((name) => entityOf(name.entity)?.roles.includes('head-of-state') === true)
}
