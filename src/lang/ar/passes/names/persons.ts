// Persons whom no list knows: by their given names, after titles, and before their roles.

import { entityOf } from '../../../../entities/index.ts'
import { TokenKind } from '../../../../text/index.ts'
import { isServant } from '../../names/given.ts'
import { Noun } from '../../names/nouns.ts'
import { personSlug } from '../../names/slug.ts'
import { soundKey } from '../../names/sound.ts'
import { arabicForm } from '../../table.ts'
import { Sign } from '../../words/name.ts'
import { goesOn } from './goes-on.ts'
import { personKey } from './person-key.ts'
import type { Finder, Scene } from './scene.ts'
import { looksInflected, Part, partAt } from './part.ts'
import { sequenceAt, type Sequence } from './sequence.ts'

const ID = 'ar/names/persons'

/** Names that begin with a given name, and foreign ones beside a role or a verb of saying. */
export const persons: Finder = {
  id: ID,
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i < range.last; i++) {
        if (!scene.has(i, Sign.person) && (scene.form(i) !== 'علي' || scene.at[i] !== -1)) continue
        const name = nameAt(scene, i, range.first, range.last)
        if (name === undefined) continue
        addPerson(scene, i, name.sequence, name.lead, name.rule)
        i = Math.max(i, name.sequence.last - 1)
      }
    }
  },
}

/** Adds a person's name; where a listed name begins it, that referent keeps the longer name. */
export function addPerson(scene: Scene, first: number, sequence: Sequence, lead: number, rule: string): boolean {
  const covering = scene.over(first)
  const inside = covering ?? scene.over(sequence.last - 1)
  const add = (entity: string, behind: number): boolean =>
    scene.add({ first, last: sequence.last, lead: behind, type: 'PERSON', entity, finder: ID, rule })
  if (covering !== undefined && covering.first === first && covering.type === 'PERSON' && covering.last - first >= 2)
    return add(covering.entity, covering.lead)
  if (
    inside !== undefined &&
    inside.type === 'PERSON' &&
    covering === undefined &&
    (inside.last - inside.first >= 2 || isTheirs(scene, first, inside.entity))
  )
    return add(inside.entity, lead)
  const words = scene.words({ first, last: sequence.last, lead })
  // A name that the article has already given, or one that sounds the same, keeps its referent.
  const key = personKey(words)
  const known = scene.persons.latest(key)?.entity
  if (!add(known ?? personSlug(words), lead)) return false
  if (sequence.last - first > 1) scene.persons.learn(key)
  return true
}

/** Whether the listed person with this id has the given name at token `first`, so that «مسعود برزاني» is he. */
function isTheirs(scene: Scene, first: number, entity: string): boolean {
  const own = arabicForm(entityOf(entity)?.names['ar'] ?? '').split(' ', 1)[0] ?? ''
  const form = scene.form(first)
  return own !== '' && (own === form || (soundKey(own) !== '' && soundKey(own) === soundKey(form)))
}

interface Candidate {
  readonly sequence: Sequence
  readonly lead: number
  readonly rule: string
}

function nameAt(scene: Scene, i: number, from: number, limit: number): Candidate | undefined {
  const word = scene.word(i)
  if (word === undefined || !word.arabic) return undefined
  const covering = scene.over(i)
  if (covering !== undefined && (covering.type !== 'PERSON' || covering.first !== i)) return undefined
  if (covering !== undefined && covering.last - i >= 2 && !goesOn(scene, covering)) return undefined
  const part = partAt(scene, i, true)
  if (part === Part.given) {
    const sequence = sequenceAt(scene, i, limit)
    if (sequence === undefined || sequence.parts < 2) return undefined
    if (
      sequence.sure > 0 ||
      isSetOff(scene, i, sequence.last) ||
      isCalled(scene, i) ||
      hasAge(scene, sequence.last) ||
      (covering === undefined && isIntroduced(scene, i, sequence.last, limit))
    )
      return { sequence, lead: word.givenLead, rule: 'ar/names/given-name' }
    return undefined
  }
  if (part === Part.particle && PATRONYMS.has(word.form) && covering === undefined) {
    const sequence = sequenceAt(scene, i, limit)
    const next = scene.word(i + 1)
    if (
      sequence !== undefined &&
      sequence.parts >= 2 &&
      next !== undefined &&
      !next.ordinary &&
      (word.form === 'ابو' || next.given === 2) &&
      partAt(scene, i + 1, false) !== Part.none
    )
      return { sequence, lead: 0, rule: 'ar/names/patronym' }
    return undefined
  }
  // «وعبد الله بن سليمان الربيعان», «ومرعي بن بركة»: the father's name tells.
  if (covering === undefined && (isServant(word.form) || (scene.form(i + 1) === 'بن' && part === Part.unknown))) {
    const sequence = sequenceAt(scene, i, limit)
    if (
      sequence !== undefined &&
      sequence.parts >= 3 &&
      ((isServant(word.form) && endsAsFamily(scene, sequence.last - 1)) || sequence.given > 0 || sequence.sure > 0)
    )
      return { sequence, lead: word.form.startsWith('و') && word.form.length > 3 ? 1 : 0, rule: 'ar/names/patronym' }
  }
  if (part !== Part.unknown || (looksInflected(word.form) && !isCalled(scene, i))) return undefined
  const sequence = sequenceAt(scene, i, limit)
  if (sequence === undefined || sequence.parts < 2 || sequence.parts > 4) return undefined
  // «استضاف ترامب», «صهر أردوغان»: an unknown word before a person whom the list knows is no given name of theirs.
  if (word.form.startsWith('و') || holdsAnother(scene, i, sequence.last)) return undefined
  if (sequence.sure > 0 && scene.word(sequence.last - 1)?.family === true && !/^[فبلك]/u.test(word.form))
    return { sequence, lead: 0, rule: 'ar/names/family-name' }
  if (sequence.given > 0 && sequence.unknown + sequence.given === sequence.parts && sequence.sure > 0 && !/^[وفبلك]/u.test(word.form))
    return { sequence, lead: 0, rule: 'ar/names/given-name' }
  const before = i > from ? scene.draft.tokens.words[i - 1] : undefined
  if (before?.cue?.verb !== undefined && hasLookOfName(scene, i, sequence.last)) return { sequence, lead: 0, rule: 'ar/names/speaker' }
  if ((isCalled(scene, i) || hasAge(scene, sequence.last)) && hasLookOfName(scene, i, sequence.last))
    return { sequence, lead: 0, rule: 'ar/names/called' }
  if (isRole(scene, sequence.last, limit) && hasLookOfName(scene, i, sequence.last))
    return { sequence, lead: 0, rule: 'ar/names/apposition' }
  return undefined
}

/** «وقال صبري نادر المتحدث باسم», «وكان علي … وزير النفط»: between a verb and a role. */
function isIntroduced(scene: Scene, i: number, last: number, limit: number): boolean {
  const before = scene.draft.tokens.words[i - 1]
  const verb = before?.cue?.verb !== undefined || /^و?كان$/u.test(before?.form ?? '')
  return verb && isRole(scene, last, limit) && (hasLookOfName(scene, i, last) || isRareFamily(scene, last - 1))
}

/** «العمير»: a definite word that is nothing else. */
function isRareFamily(scene: Scene, i: number): boolean {
  const word = scene.word(i)
  return word !== undefined && word.form.startsWith('ال') && !word.ordinary && word.noun === 0 && word.adjectives.length === 0
}

const CALLED = new Set(['يدعي', 'تدعي', 'ويدعي', 'وتدعي', 'اسمه', 'اسمها', 'واسمه', 'واسمها', 'المدعو', 'المدعوه', 'للمدعو'])

/** «ويدعى سمير جولي»: the word before says that a name follows. */
function isCalled(scene: Scene, i: number): boolean {
  return CALLED.has(scene.form(i - 1))
}

/** «نصرة أحمد (18 عاما)»: the age in brackets. */
function hasAge(scene: Scene, i: number): boolean {
  return scene.mark(i) === '(' && scene.draft.tokens.kind[i + 1] === TokenKind.number && AGES.has(scene.form(i + 2))
}

const AGES = new Set(['عاما', 'عام', 'سنه', 'سنوات', 'اعوام'])

/** «عبد الوهاب الآنسي», «عبد الرحمن رحيمي», but not «عبد العزيز اشترى». */
function endsAsFamily(scene: Scene, i: number): boolean {
  const { form } = scene.word(i) ?? { form: '' }
  const { tokens, article } = scene.draft
  return form.startsWith('ال') || (/^[^ايت].+ي$/u.test(form) && article.text.charAt((tokens.end[i] as number) - 1) === 'ي')
}

/** Between commas: «مسؤول المكتب، سعيد ممزين، إن». */
function isSetOff(scene: Scene, first: number, last: number): boolean {
  return COMMAS.has(scene.mark(first - 1)) && COMMAS.has(scene.mark(last))
}

const COMMAS = new Set(['،', ','])
const PATRONYMS = new Set(['ابو', 'ام'])

/** Whether a listed person with another given name stands in the sequence. */
function holdsAnother(scene: Scene, first: number, last: number): boolean {
  for (let k = first + 1; k < last; k++) {
    const name = scene.over(k)
    if (name !== undefined && name.type === 'PERSON' && !isTheirs(scene, first, name.entity)) return true
  }
  return false
}

/** Whether no later word has an ending that names lack, or the article without being a family name. */
function hasLookOfName(scene: Scene, first: number, last: number): boolean {
  for (let k = first + 1; k < last; k++) {
    const word = scene.word(k)
    if (word === undefined || word.given > 0 || word.family || (word.noun & Noun.particle) !== 0) continue
    if (word.form.startsWith('ال') ? !word.form.endsWith('ي') || word.ordinary : looksInflected(word.form) && !/^[تين]/u.test(word.form))
      return false
  }
  return true
}

/** Whether a role follows: «…، وزير الخارجية», «… ممثل الحزب». */
function isRole(scene: Scene, i: number, limit: number): boolean {
  const at = scene.mark(i) === '،' || scene.mark(i) === ',' ? i + 1 : i
  if (at >= limit) return false
  const word = scene.word(at)
  return word !== undefined && word.lead === 0 && (word.noun & Noun.title) !== 0
}
