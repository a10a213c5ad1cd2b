// Speakers whom no list knows: the unknown words between a verb of saying and what shows that a name ended there («وقال توم بيرندات، رئيس …»).

import { isServant } from '../../names/given.ts'
import { isEveryday, Noun } from '../../names/nouns.ts'
import { Role } from '../../words/cue/roles.ts'
import { Sign } from '../../words/name.ts'
import { addPerson } from './persons.ts'
import { isRareDefinite } from './kinds.ts'
import { COMPLETES, Part, partAt } from './part.ts'
import type { Finder, Scene } from './scene.ts'
import { sequenceAt } from './sequence.ts'

const RULE = 'ar/names/speaker'
/** Longest such name, in words. */
const LONGEST = 4
/** How far behind the verb of a relay «عن» may stand, in tokens. */
const REACH = 10

/** Names of two to four words: the mark, role or clause behind them tells where they end. */
export const speakers: Finder = {
  id: 'ar/names/speakers',
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i < range.last - 2; i++) {
        if (!scene.has(i, Sign.speech) || !introduces(scene, i, range.first)) continue
        const last = endOf(scene, i + 1, range.last)
        if (last > i + 2) addSpeaker(scene, i + 1, last)
        else inFull(scene, i + 1, range.last)
      }
    }
  },
}

/** «قال عبد السلام دوابشة رئيس المجلس»: given names, and a surname that ends as other words do, before a role. */
function inFull(scene: Scene, first: number, limit: number): void {
  if (scene.over(first) !== undefined) return
  const sequence = sequenceAt(scene, first, limit)
  if (sequence === undefined || (sequence.given === 0 && !isServant(scene.form(first)))) return
  const more = hasRole(scene, sequence.last) || scene.word(sequence.last)?.ordinary !== false ? 0 : 1
  const last = sequence.last + more
  if (
    sequence.parts + more < (isServant(scene.form(first)) ? 3 : 2) ||
    !hasRole(scene, last) ||
    (more === 1 && !isFree(scene, last - 1, first))
  )
    return
  addPerson(scene, first, { ...sequence, last, parts: sequence.parts + more }, scene.word(first)?.givenLead ?? 0, RULE)
}

/** Surnames alone, right between a verb of saying and what was said; and the same word wherever else the article has it. */
export const surnames: Finder = {
  id: 'ar/names/surnames',
  find(scene) {
    const found = new Set<string>()
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i < range.last - 2; i++) {
        if (
          !scene.has(i, Sign.speech) ||
          !scene.has(i + 1, Sign.person) ||
          !says(scene, i) ||
          scene.over(i + 1) !== undefined ||
          !isSurname(scene, i + 1) ||
          !opensWords(scene, i + 2)
        )
          continue
        addSpeaker(scene, i + 1, i + 2)
        found.add(scene.form(i + 1))
      }
    }
    if (found.size === 0) return
    for (const range of scene.draft.body)
      for (let i = range.first; i < range.last; i++)
        if (scene.at[i] === -1 && found.has(scene.form(i))) addSpeaker(scene, beginning(scene, i, range.first), i + 1)
  },
}

/** «سامي درويش» of «درويش»: where the given names before it begin. */
function beginning(scene: Scene, i: number, from: number): number {
  let first = i
  while (first > from && i - first < LONGEST && scene.at[first - 1] === -1) {
    const word = scene.word(first - 1)
    const part = partAt(scene, first - 1, true)
    if ((part !== Part.given && !COMPLETES.has(word?.form ?? '')) || word?.givenLead !== 0) break
    first--
  }
  return COMPLETES.has(scene.form(first)) ? i : first
}

/** Adds the name of a speaker whom no list knows. */
export function addSpeaker(scene: Scene, first: number, last: number): void {
  addPerson(scene, first, { last, parts: last - first, given: 0, unknown: last - first, sure: 0 }, 0, RULE)
}

/** Whether token `i` is a singular verb that takes words or a clause, without an object. */
export function says(scene: Scene, i: number): boolean {
  const verb = scene.draft.tokens.words[i]?.cue?.verb
  if (verb === undefined || verb.plural || verb.suffix !== '' || scene.at[i] !== -1) return false
  if (verb.cue.role === 'relay' || verb.cue.role === 'passive' || NOT_VERBS.test(scene.form(i))) return false
  const noun = ((scene.draft.tokens.words[i]?.cue?.roles ?? 0) & Role.nounlike) !== 0
  return (verb.cue.frames.that || verb.cue.frames.speech) && (verb.conjunction || !noun)
}

/** «بين», «فصل», «زاد» are hardly ever verbs of saying before a name. */
const NOT_VERBS = /^[وف]?(?:بين|فصل|شرح|زاد|سلم|وجد|ايد|جاء|سال)ت?$/u

/** Whether a name may begin right after token `i`: a verb of saying, «وكان», «عن» of a relay. */
function introduces(scene: Scene, i: number, from: number): boolean {
  if (says(scene, i)) return true
  const form = scene.form(i)
  if (form === 'وكان' || form === 'وكانت') return true
  if (form !== 'عن') return false
  for (let k = i - 1; k >= from && k > i - REACH; k--) {
    const cue = scene.draft.tokens.words[k]?.cue
    if (cue?.verb?.cue.role === 'relay' || /^و?نقلا$/u.test(scene.form(k))) return true
    if (scene.mark(k) !== '' && !'"«»“”()'.includes(scene.mark(k))) return false
  }
  return false
}

/** Where the name from token `first` ends; `first` when the words there are none or nothing shows their end. */
function endOf(scene: Scene, first: number, limit: number): number {
  const i = freeEnd(scene, first, limit)
  if (i === first) return first
  // «وكانت خارطة ميرغود في», «وكان فلان استقبل أمس»: without a verb of saying, or behind «ة», only a role tells.
  const sure = says(scene, first - 1) && (!scene.form(first).endsWith('ه') || (scene.word(first)?.given ?? 0) > 0)
  return sure || hasRole(scene, i) ? i : first
}

/** The end of two to four words that may be a name, where something behind them shows that it is over; else `first`. `afterRole` where a role ends right before. */
export function freeEnd(scene: Scene, first: number, limit: number, afterRole = false): number {
  let i = first
  for (; i < limit && i - first < LONGEST; i++) {
    const covering = scene.over(i)
    // «تريفور أوباما»: a listed surname may end the name, and never begins it.
    if (covering !== undefined) {
      const free = i > first && scene.word(first)?.ordinary === false && !/(?:ه|ا|هن)$/u.test(scene.form(first))
      // «المحلل تشارلز ليستر»: a town's name behind a given one.
      const town = covering.last === i + 1 && scene.word(first)?.given === 2
      if (free && (covering.type === 'PERSON' || town) && covering.first === i && covering.lead === 0) i = covering.last
      // «اللواء هادي رزين»: a surname known of another begins the name.
      else if (afterRole && i === first && covering.type === 'PERSON' && covering.last === i + 1 && scene.word(i)?.given === 1) continue
      break
    }
    if (!isFree(scene, i, first) && !(afterRole && i === first && isForeign(scene, i))) break
  }
  return i < first + 2 || !ends(scene, i, limit) ? first : i
}

/** «…، رئيس اللجنة», «… المتحدث باسم». */
function hasRole(scene: Scene, i: number): boolean {
  const at = scene.mark(i) === '،' || scene.mark(i) === ',' ? i + 1 : i
  const word = scene.word(at)
  return word !== undefined && word.preposition === '' && ((word.noun & Noun.title) !== 0 || (speaks(scene, at) && word.lead === 0))
}

/** Whether the word at `i` may be part of an unknown name that begins at `first`. */
function isFree(scene: Scene, i: number, first: number): boolean {
  const word = scene.word(i)
  if (word === undefined || !word.arabic || scene.draft.times.at[i] !== -1) return false
  const { form } = word
  if (form.length < 2 || POINTS.test(form) || word.adjectives.length > 0 || word.frames.length > 0 || speaks(scene, i)) return false
  const part = partAt(scene, i, i === first)
  if (part === Part.given || part === Part.particle) return true
  if ((word.noun & ~Noun.compound) !== 0 || word.future) return false
  if (form.startsWith('ال') && i > first) return isRareDefinite(scene, i) && (form.endsWith('ي') || isEnd(scene, i + 1))
  if (form.startsWith('ال') || isEveryday(form)) return false
  const cue = scene.draft.tokens.words[i]?.cue
  if (cue === undefined || cue.that !== undefined || cue.roles !== 0 || cue.participle !== undefined) return false
  // «ليجري», «ويتسن» could be cut into everyday words; beside a word that is none they are names.
  if (word.ordinary)
    return scene.word(i > first ? i - 1 : i + 1)?.ordinary === false && !HOLDS.test(form) && !(HOST.test(form) && isEveryday(form.slice(1)))
  if (HOST.test(form) && (isEveryday(form.slice(1)) || scene.word(i)?.given === 1)) return false
  return i > first || !/(?:ون|ين|ات|ان|وا|ها|هم)$/u.test(form) || form.length < 6
}

/** «كيفين هيلسون», «عيد عماد»: no everyday word, or one that names persons too, before a word that no list knows. */
function isForeign(scene: Scene, i: number): boolean {
  const word = scene.word(i)
  const next = scene.word(i + 1)
  if (word === undefined || next === undefined || next.ordinary || scene.over(i + 1) !== undefined || !isFree(scene, i + 1, i)) return false
  const cue = scene.draft.tokens.words[i]?.cue
  if (cue === undefined || cue.that !== undefined || cue.roles !== 0 || cue.verb !== undefined || cue.participle !== undefined) return false
  if (POINTS.test(word.form) || isEveryday(word.form) || word.lead > 0 || word.noun !== 0 || word.adjectives.length > 0) return false
  return !/^[وفبل]?ال|^لل|^و[اي]|(?:ها|هم|نا|وا|ات|ون)$/u.test(word.form)
}

const POINTS = /^[وفبلك]?(?:هذا|هذه|ذلك|تلك)$/u

/** Clitics at the edges of a word. */
const HOLDS = /^[وفبلكسيتن]?ال|^لل|(?:ها|هم|هما|نا|وا|ون|ين|ات)$/u
const HOST = /^[وفبلك].{2,}/u

/** Whether the lexicon of those who speak knows the word as a noun. */
function speaks(scene: Scene, i: number): boolean {
  return (scene.draft.tokens.words[i]?.speaker?.nouns.length ?? 0) > 0
}

/** What shows that a name is over at `i`: a clause, marks of speech, a role, a relative, where or to whom it was said. */
function ends(scene: Scene, i: number, limit: number): boolean {
  if (i >= limit) return false
  const comma = scene.mark(i) === '،' || scene.mark(i) === ','
  return opensWords(scene, i) || isEnd(scene, i) || (comma && isEnd(scene, i + 1))
}

function isEnd(scene: Scene, i: number): boolean {
  const word = scene.word(i)
  if (word === undefined) return scene.mark(i) === '(' || scene.mark(i) === ':'
  if (/^(?:الذي|التي|وهو|وهي|في|من|خلال|لدي|عبر|امس|قوله|قولها)$/u.test(word.form)) return true
  if (scene.draft.times.at[i] !== -1) return true
  const cue = scene.draft.tokens.words[i]?.cue
  return cue?.that !== undefined || ((word.noun & Noun.title) !== 0 && word.preposition === '') || (speaks(scene, i) && word.lead === 0)
}

/** Whether what was said begins at `i`, or those to whom it was said are named. */
function opensWords(scene: Scene, i: number): boolean {
  const mark = scene.mark(i)
  if (mark !== '') {
    if (mark === ':' || '"«“'.includes(mark)) return true
    const next = scene.draft.tokens.words[i + 1]?.cue
    return (mark === '،' || mark === ',') && (next?.that !== undefined || /^(?:وهو|وهي)$/u.test(scene.form(i + 1)))
  }
  const cue = scene.draft.tokens.words[i]?.cue
  if (cue === undefined) return false
  const preposition = (cue.roles & Role.prep) !== 0 && scene.draft.tokens.words[i + 1]?.cue?.that !== undefined
  return cue.that !== undefined || cue.toAudience || preposition || (scene.form(i) === 'ل' && scene.mark(i + 1) !== '')
}

/** A single word that can only be a name: unknown to every list, without the endings of plurals and feminines. */
function isSurname(scene: Scene, i: number): boolean {
  const word = scene.word(i)
  if (word === undefined || !word.arabic || word.ordinary || word.noun !== 0 || word.adjectives.length > 0 || word.frames.length > 0)
    return false
  const { form } = word
  if (form.length < 4 || speaks(scene, i) || scene.draft.times.at[i] !== -1 || form.startsWith('لل')) return false
  const cue = scene.draft.tokens.words[i]?.cue
  if (cue === undefined || cue.roles !== 0 || cue.verb !== undefined || cue.participle !== undefined || cue.masdar !== undefined)
    return false
  if (form.startsWith('ال')) return isRareDefinite(scene, i) && /[^ي]ي$/u.test(form) && form.length > 5
  if (HOST.test(form) && (isEveryday(form.slice(1)) || form.length < 5)) return false
  return !/(?:ون|ين|ات|ان|وا|ها|هم|نا|ه|يا|ا)$|^[يتن]|^[وفبلك]ال/u.test(form) && word.given !== 1
}
