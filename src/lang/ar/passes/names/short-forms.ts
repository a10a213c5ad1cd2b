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
    const free = freeWords(scene, names)
    const byFirst = shortFormsOf(scene, names, free.bodies)
    if (byFirst.size === 0) return
    const { sentences, sentenceAt, tokens } = scene.draft
    for (const i of free.at) {
      const range = sentences[sentenceAt[i] as number]
      if (range === undefined || stays(scene, i, free.longest)) continue
      for (const { lead, body } of tokens.words[i]?.name?.bodies ?? []) {
        const shorts = byFirst.get(body)
        const found = shorts === undefined ? undefined : matching(scene, shorts, i, range.last)
        if (found === undefined) continue
        if (place(scene, body, found, i, lead, range.first)) break
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

/** Words that a short form may begin with: outside every name that is longer than short forms are. */
interface FreeWords {
  /** Where they stand, in order. */
  readonly at: readonly number[]
  /** What they are behind their proclitics. */
  readonly bodies: ReadonlySet<string>
  /** Most words of a short form of this article. */
  readonly longest: number
}

/** Words end as their bodies do, and two letters of the text at hand rule most out, of which then nothing else is looked at: those that end as no word of `names` does. */
function freeWords(scene: Scene, names: readonly Found[]): FreeWords {
  const { kind, to, folded, words } = scene.draft.tokens
  const ends = new Uint8Array(ENDS)
  for (const word of ADDED) ends[endOf(word, word.length)] = 1
  let longest = 2
  for (const { first, last, trail = 0, entity } of names) {
    // All but the family name, where that stands first; other names are two words in short.
    if (last - first - 1 > longest && EAST.has(entityOf(entity)?.country ?? '')) longest = last - first - 1
    for (let k = first; k < last; k++) ends[endOf(folded.text, (to[k] as number) - (k === last - 1 ? trail : 0))] = 1
  }
  const at: number[] = []
  const bodies = new Set<string>()
  for (const range of scene.draft.sentences) {
    for (let i = range.first; i < range.last; i++) {
      if (kind[i] !== TokenKind.word || ends[endOf(folded.text, to[i] as number)] === 0) continue
      const covering = scene.over(i)
      if (covering !== undefined && covering.last - covering.first > longest) continue
      at.push(i)
      for (const { body } of words[i]?.name?.bodies ?? []) bodies.add(body)
    }
  }
  return { at, bodies, longest }
}

const ENDS = 1024
/** First words of short forms that the name need not have. */
const ADDED = ['ابن', 'عبد']

/** Of the two letters before `end`. */
function endOf(text: string, end: number): number {
  return (text.charCodeAt(end - 1) * 31 + text.charCodeAt(end - 2)) & (ENDS - 1)
}

/** The short forms of `names` by their first word, which is one of `free`. */
function shortFormsOf(scene: Scene, names: readonly Found[], free: ReadonlySet<string>): Map<string, Shorts> {
  const byFirst = new Map<string, Shorts>()
  const add = (name: Found, first: string, second?: string, rest: readonly string[] = NONE): void => {
    if (first.length < 2 || !free.has(first)) return
    let shorts = byFirst.get(first)
    if (shorts === undefined) byFirst.set(first, (shorts = new Shorts()))
    shorts.add(name, second, rest)
  }
  for (const name of names) {
    const words = scene.words(name)
    const [first = '', second] = words
    if (name.type !== 'PERSON') {
      if (words.length === 1 && isTelling(scene, name.first)) add(name, first)
      continue
    }
    if (second === undefined) {
      if (name.rule === 'ar/names/titled') add(name, first)
      continue
    }
    const country = entityOf(name.entity)?.country
    if (
      (country !== undefined && EAST.has(country)) ||
      (country === undefined && FAMILY_FIRST.has(first) && words.length <= 3 && words.every((word) => word.length <= 6))
    ) {
      add(name, first)
      if (words.length > 2) add(name, second, words[2], words.slice(3))
      continue
    }
    const last = words[words.length - 1] as string
    const before = words[words.length - 2] as string
    if (JOINS.has(before) || COMPLETES.has(last)) {
      add(name, before, last)
      if (words.length > 2 && before === 'ال') continue
    } else if (!ORDINALS.has(last)) add(name, last)
    // «أحمد بن حلي» is «ابن حلي» too.
    if (before === 'بن') add(name, 'ابن', last)
    if (words.length > 2 && !JOINS.has(before)) add(name, before, last)
    if (first === 'عبد' && words.length > 2) add(name, first, second)
    if (first.startsWith('عبدال')) add(name, 'عبد', first.slice(3))
  }
  return byFirst
}

const NONE: readonly string[] = []

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
  if (i + 1 < limit)
    for (let one = shorts.longer(scene.form(i + 1)); one !== undefined; one = one.next) if (matches(scene, one, i, limit)) return one
  return shorts.alone
}

function matches(scene: Scene, { second, rest }: Short, i: number, limit: number): boolean {
  if (i + 1 + rest.length >= limit || scene.form(i + 1) !== second) return false
  for (let k = 0; k < rest.length; k++) if (scene.form(i + 2 + k) !== rest[k]) return false
  return true
}

/** Puts the short form that begins with `word` at token `i`, behind `lead` units, in a sentence from `from` on; false when no name stands there then. */
function place(scene: Scene, word: string, short: Short, i: number, lead: number, from: number): boolean {
  const alone = short.second === undefined
  const last = i + (alone ? 1 : 2) + short.rest.length
  const covering = scene.over(i)
  // Of several called «كيم» the one who rules is meant.
  if (short.ruler === undefined) short.ruler = (alone ? rulerOf(word, short) : undefined) ?? null
  const referent = short.ruler ?? lastBefore(short.names ?? [], i) ?? short.name
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
  const bare = word.startsWith('ال') ? word.slice(2) : word
  if (alone && (isEveryday(word) || isEveryday(bare) || (scene.word(i)?.noun ?? 0) !== 0 || (scene.word(i)?.adjectives.length ?? 0) > 0)) {
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

function rulerOf(word: string, { name, names }: Short): Found | undefined {
  if (!FAMILY_FIRST.has(word)) return undefined
  return (names ?? [name]).find(({ entity }) => entityOf(entity)?.roles.includes('head-of-state') === true)
}
