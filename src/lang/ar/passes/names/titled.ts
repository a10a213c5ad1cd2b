// Persons after their titles and roles: «الرئيس …», «وزير الخارجية الروسي …», «المتحدث باسم الكرملين، …».

import { looksLikeAction } from '../../words/cue/action-noun.ts'
import { isEveryday, Noun } from '../../names/nouns.ts'
import { Sign } from '../../words/name.ts'
import { goesOn } from './goes-on.ts'
import { addPerson } from './persons.ts'
import type { Finder, Scene } from './scene.ts'
import { looksInflected, Part, partAt } from './part.ts'
import { sequenceAt } from './sequence.ts'

const FARTHEST = 14

/** From each title over the rest of the role to the name that it introduces. */
export const titled: Finder = {
  id: 'ar/names/titled',
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i < range.last; i++) {
        if (!scene.has(i, Sign.title)) continue
        const word = scene.word(i)
        if (word === undefined || (word.noun & Noun.title) === 0 || !word.arabic) continue
        if (scene.over(i)?.type === 'PERSON') continue
        nameAfter(scene, i, Math.min(range.last, i + FARTHEST))
      }
    }
  },
}

const LINKS = new Set([
  'باسم',
  'بلسان',
  'في',
  'لدي',
  'لشوون',
  'شوون',
  'علي',
  'عن',
  'من',
  'بـ',
  'السابق',
  'الراحل',
  'لدي',
  'الي',
  'ب',
  'ل',
  'لل',
  'العام',
  'اول',
  'ثاني',
])
const COMMAS = new Set(['،', ','])

function nameAfter(scene: Scene, title: number, limit: number): void {
  let comma = false
  for (let j = title + 1; j < limit; j++) {
    const mark = scene.mark(j)
    if (mark !== '') {
      if (mark === '#' || mark === '_') continue
      if ((mark === '"' || mark === '«' || mark === '»') && !comma) continue
      if (!COMMAS.has(mark) || comma) return
      comma = true
      continue
    }
    const name = scene.over(j)
    if (name !== undefined) {
      if (name.type === 'PERSON' && name.first === j) extend(scene, j, limit)
      if (name.type === 'PERSON' || comma) return
      j = name.last - 1
      continue
    }
    const word = scene.word(j)
    if (word === undefined || !word.arabic) return
    const part = partAt(scene, j, true)
    const near =
      j === title + 1 ||
      scene.mark(j - 1) !== '' ||
      scene.over(j - 1) !== undefined ||
      scene.form(j - 1).startsWith('ال') ||
      scene.form(j - 1).startsWith('لل')
    if (part !== Part.none && part !== Part.definite && word.lead === (word.given > 0 ? word.givenLead : word.lead) && near) {
      const sequence = sequenceAt(scene, j, limit + 6)
      if (
        part === Part.unknown &&
        looksInflected(word.form) &&
        !/^[يتن]/u.test(word.form) &&
        ((sequence?.parts ?? 0) < 2 || /^[وفبلك]/u.test(word.form))
      )
        return
      if (sequence !== undefined && sequence.last > j) {
        const enough = sequence.parts >= 2 || (!comma && isEnoughAlone(scene, title, j, part))
        if (enough && (part !== Part.given || word.givenLead === 0)) addPerson(scene, j, sequence, 0, 'ar/names/titled')
      }
      return
    }
    if (comma || RELATIVE.has(word.form)) return
    if (
      part === Part.definite &&
      j === title + 1 &&
      scene.word(title)?.definite === true &&
      word.form.endsWith('ي') &&
      !isEveryday(word.stem) &&
      word.adjectives.length === 0 &&
      BARE_TITLES.has(scene.word(title)?.stem ?? '')
    ) {
      const sequence = { last: j + 1, parts: 1, given: 0, unknown: 0, sure: 0 }
      addPerson(scene, j, sequence, 0, 'ar/names/titled')
      return
    }
    if (
      LINKS.has(word.form) ||
      word.form.startsWith('ال') ||
      word.form.startsWith('وال') ||
      word.form.startsWith('لل') ||
      word.form.startsWith('بال')
    )
      continue
    if (
      scene.draft.tokens.words[j]?.cue?.verb !== undefined ||
      word.lead > 0 ||
      !(word.ordinary || word.noun !== 0) ||
      VERBS.test(word.form)
    )
      return
  }
}

const RELATIVE = new Set(['الذي', 'التي', 'الذين'])
const VERBS = /^(?:ان|انه|انها|قد|لم|لن|كان|كانت|الذي|التي|يوم|امس|خلال|بعد|قبل|منذ|مع|هو|وهو|او|اثر|ضمن|حول)$|^[يت]\p{L}{3,}$/u
const BARE_TITLES = new Set([
  'سيد',
  'شيخ',
  'دكتور',
  'لواء',
  'عميد',
  'عقيد',
  'جنرال',
  'امير',
  'مستشار',
  'استاذ',
  'مهندس',
  'نايب',
  'مقدم',
  'رايد',
  'نقيب',
  'مشير',
  'فريق',
  'حاج',
  'سيده',
  'دكتوره',
])

/** Whether one word is a name after this title: a plain given name, one that is a word too right after a title with the article, or an unknown word there. */
function isEnoughAlone(scene: Scene, title: number, j: number, part: Part): boolean {
  const word = scene.word(j)
  if (word === undefined || word.adjectives.length > 0) return false
  if (part === Part.given) return word.given === 2 || (j === title + 1 && scene.word(title)?.definite === true)
  return (
    part === Part.unknown &&
    word.form.length > 3 &&
    !looksInflected(word.form) &&
    !/^[وفبلكس]/u.test(word.form) &&
    !looksLikeAction(word.form) &&
    isDefiniteTitle(scene, title, j)
  )
}

/** «الرئيس هادي» but not «رئيس هادي». */
function isDefiniteTitle(scene: Scene, title: number, at: number): boolean {
  return scene.word(title)?.definite === true || at > title + 1
}

/** A listed person's name may go on: «سلمان بن عبد العزيز» + «آل سعود». */
function extend(scene: Scene, first: number, limit: number): void {
  const name = scene.over(first)
  const sequence = sequenceAt(scene, first, limit + 4)
  if (name !== undefined && sequence !== undefined && sequence.last > name.last && goesOn(scene, name))
    addPerson(scene, first, sequence, name.lead, 'ar/names/titled')
}
