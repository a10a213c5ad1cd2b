// The unit: who one part of a source phrase is, by its name, its noun, or what the noun points back to.

import { entityOf, type State } from '../../../../../entities/index.ts'
import type { Mention } from '../../../../../model/annotation.ts'
import type { Draft } from '../../../../draft.ts'
import type { ArabicWord } from '../../../word.ts'
import { speakersOf, type SpeakerForm, type SpeakerKind } from '../../../words/speaker/lexicon.ts'
import { Role } from '../../../words/cue/roles.ts'
import type { Range } from '../report.ts'
import { has, isComma, type Scene } from '../scene.ts'
import { antecedentOf, officeHolder } from './antecedent.ts'
import { lastAgreeing, registryIn, type Memory } from './memory.ts'
import { OWN_WORDS } from './own-words.ts'
import { named, type Words } from './named.ts'
import { pairOf } from './pair.ts'
import { pastPicks } from './picks.ts'
import { agrees, type Gender, type Party } from './party.ts'
import { speakerName } from './person.ts'
import { register } from './registry.ts'
import { slugOfWords } from './slug.ts'
import { traitsOf, unnamedSlug } from './traits.ts'
import { bareOf, formOf, isMark, mentionAt, mentionEnd, mentionStart, nationalAt, nounAt, speakerAt, spanOfPhrase } from './words.ts'

const OFFICIAL = new Set(['مسوول', 'دبلوماسي', 'مصدر'])
/** «هذا المصدر»: it points back. */
const POINTS = /^(?:هذ[اه]|ذلك|تلك|نفس|ذات)$/u
/** Who `range` is. */
export function unitOf(scene: Scene, range: Range, memory: Memory, before?: Party, shared = false, owner?: Party): Party {
  const { draft } = scene
  const span = spanOfPhrase(draft, range)
  const words: Words = { start: span.start, end: span.end, label: draft.article.text.slice(span.start, span.end) }
  const name = speakerName(scene, range)
  if (name >= 0) return named(scene, memory, mentionAt(draft, name) as Mention, words, range)
  const { head, picked } = pastPicks(scene, range)
  const direct = mentionAt(draft, head)
  if (direct !== undefined && mentionStart(draft, head) >= range.first)
    return named(scene, memory, explained(draft, direct, head, range) ?? direct, words, { first: head, last: range.last })
  const own = nounAt(draft, head)
  // «حليفتها روسيا»: the name says who that is.
  const beside = mentionAt(draft, head + 1)
  if (own?.noun.kind === 'person' && speakerAt(draft, head)?.suffix !== '' && beside !== undefined && head + 1 < range.last)
    return named(scene, memory, beside, words, { first: head + 1, last: range.last })
  if (own === undefined && /^(?:ال)?اخيره?$/u.test(formOf(draft, head))) {
    const last = latter(scene, memory, head, formOf(draft, head).endsWith('ه') ? 'f' : 'm')
    if (last !== undefined) return { ...last, hop: { ...last.hop, ...words } }
  }
  const found = own ?? inherited(scene, head, before)
  const people = found === undefined ? nationalAt(draft, head) : undefined
  if (people !== undefined) return oneOfPeople(scene, head, picked, people, words)
  if (found === undefined) return unknown(scene, memory, range, words)
  // «الحكومتان السورية والروسية»: one government each.
  const form: SpeakerForm =
    shared && found.number === 2
      ? { ...found, number: 1 }
      : picked === 1
        ? { ...found, number: 1 }
        : picked === 3 && found.number === 1 && found.noun.kind === 'person'
          ? { ...found, number: 3 }
          : found
  return described(scene, memory, form, own === undefined ? head - 1 : head, range, words, picked !== undefined, before ?? owner)
}

/** «فلسطينيون», «أحد الإيرانيين»: people by their nationality alone. */
function oneOfPeople(scene: Scene, head: number, picked: 1 | 3 | undefined, people: { readonly state: State }, words: Words): Party {
  const form = formOf(scene.draft, head)
  const many = picked !== 1 && (picked === 3 || !/(?:ي|يه)$/u.test(form))
  const stem = people.state.stem === 'us' ? 'american' : people.state.stem
  const entity = many ? `${stem}${/(?:ese|ish|ch|ss)$/u.test(stem) ? '' : 's'}` : `unnamed-${stem}`
  return {
    hop: { entity, ...words },
    kind: 'person',
    gender: /يه$|ات$/u.test(form) ? 'f' : 'm',
    number: many ? 3 : 1,
    noun: undefined,
    state: people.state,
    vague: false,
  }
}

/** «مسؤولون أميركيون وكوريون جنوبيون»: the adjective speaks of the noun of the part before. */
function inherited(scene: Scene, head: number, before: Party | undefined): SpeakerForm | undefined {
  if (before?.noun === undefined || before.number === 0 || nationalAt(scene.draft, head) === undefined) return undefined
  const number = before.number === 2 ? 1 : before.number
  const noun = speakersOf(before.noun)[0]?.noun
  return noun === undefined ? undefined : { noun, number, feminine: before.gender === 'f' }
}

/** «الأخيرة»: the name last mentioned before it that agrees. */
function latter(scene: Scene, memory: Memory, at: number, gender: Gender): Party | undefined {
  const { draft } = scene
  for (let i = at - 1; i >= 0 && i > at - 80; i--) {
    const mention = mentionAt(draft, i)
    if (mention === undefined || (mention.type !== 'ORG' && mention.type !== 'GPE' && mention.type !== 'PERSON')) continue
    const first = mentionStart(draft, i)
    const party = named(scene, memory, mention, { label: '', start: mention.start, end: mention.end }, { first, last: i + 1 })
    if (agrees(party, { gender, number: 1 }) > 0) return party
    i = first
  }
  return undefined
}

/** «وكالة الأنباء الروسية "ريا نوفوستي"»: the listed name that explains one that no list knows. */
function explained(draft: Draft<ArabicWord>, mention: Mention, first: number, range: Range): Mention | undefined {
  if (mention.type !== 'ORG' || entityOf(mention.entity) !== undefined) return undefined
  const next = mentionEnd(draft, first) + 1
  const other = next < range.last && isMark(draft, next - 1) ? mentionAt(draft, next) : undefined
  return other?.type === 'ORG' && entityOf(other.entity) !== undefined ? other : undefined
}

/** A phrase none of whose nouns is listed: the first body or place in it, else its own words. */
function unknown(scene: Scene, memory: Memory, range: Range, words: Words): Party {
  const { draft } = scene
  for (let i = range.first; i < range.last && roleBehind(scene, range) === undefined; i++) {
    const mention = mentionAt(draft, i)
    if (mention === undefined) {
      if (i > range.first && (isComma(scene, i) || has(scene, i, Role.relative))) break
      continue
    }
    if (formOf(draft, i).startsWith('ل') && mention.start > (draft.tokens.start[i] as number)) break
    // «أحد السكان لمراسل الصحيفة»: the one who is told.
    if (i > range.first && speakerAt(draft, i - 1)?.preposition === 'ل') break
    if (mention.type === 'ORG' || mention.type === 'GPE' || mention.type === 'LAW' || mention.type === 'LOC')
      return named(scene, memory, mention, words, range)
    i = mentionEnd(draft, i) - 1
  }
  const role = roleBehind(scene, range)
  const forms: string[] = []
  if (role !== undefined) {
    for (let i = range.first; i < role.at; i++) forms.push(formOf(draft, i))
    return {
      hop: { entity: slugOfWords(forms), ...words },
      kind: 'person',
      gender: role.form.feminine ? 'f' : 'm',
      number: 1,
      noun: role.form.noun.head,
      state: undefined,
      vague: false,
    }
  }
  for (let i = range.first; i < range.last && forms.length < 4 && !/^وه[ويم]$/u.test(formOf(draft, i)); i++)
    if (formOf(draft, i) !== '') forms.push(bareOf(draft, i))
  return {
    hop: { entity: slugOfWords(forms), ...words },
    kind: 'person',
    gender: '',
    number: 0,
    noun: undefined,
    state: undefined,
    vague: true,
  }
}

/** «مايكل باليير الوكيل العقاري»: the definite role behind two or three words that no list knows, which are then a name. */
function roleBehind(scene: Scene, range: Range): { readonly at: number; readonly form: SpeakerForm } | undefined {
  const { draft } = scene
  for (let i = range.first; i < range.last && i < range.first + 4; i++) {
    const form = nounAt(draft, i)
    if (form !== undefined && speakerAt(draft, i)?.definite === true)
      return i > range.first + 1 && form.noun.kind === 'person' && form.number === 1 ? { at: i, form } : undefined
    // «فلان الفلاني نائب رئيس المجلس».
    if (form !== undefined && i > range.first + 1 && form.noun.kind === 'person' && form.number === 1 && speakerAt(draft, i)?.lead === 0)
      return { at: i, form }
    const word = draft.tokens.words[i]
    if (
      form !== undefined ||
      mentionAt(draft, i) !== undefined ||
      word === undefined ||
      (i === range.first && word.form.startsWith('ال')) ||
      (word.cue?.roles ?? 0) !== 0 ||
      word.cue?.verb !== undefined
    )
      return undefined
  }
  return undefined
}

function described(
  scene: Scene,
  memory: Memory,
  form: SpeakerForm,
  head: number,
  range: Range,
  words: Words,
  picked: boolean,
  before: Party | undefined,
): Party {
  const { draft } = scene
  const registry = registryIn(memory, draft)
  const bodyAt = (i: number): string | undefined => {
    const body = nounAt(draft, i)
    return body === undefined
      ? undefined
      : antecedentOf(registry, memory.spoken, {
          form: body,
          state: undefined,
          of: undefined,
          at: i,
          end: i,
          narrow: false,
          construct: false,
          role: true,
        })?.entity
  }
  const traits = traitsOf(scene, form, head, range, bodyAt)
  const word = nounAt(draft, head) === undefined ? undefined : speakerAt(draft, head)
  const gender: Gender = form.feminine ? 'f' : 'm'
  const party = (entity: string, kind: SpeakerKind = form.noun.kind, rest: Partial<Party['hop']> = {}): Party => {
    if (kind !== 'body' || traits.named === undefined)
      register(registry, {
        entity,
        label: words.label,
        token: head,
        noun: form.noun,
        state: traits.state,
        gender,
        number: form.number,
        of: traits.of,
        type: undefined,
      })
    const hop = { entity, ...words, ...rest }
    return { hop, kind, gender, number: form.number, noun: form.noun.head, state: traits.state, vague: false }
  }
  // Words and bodies are those who made or own them.
  const maker = makerOf(scene, memory, form, head, range)
  if (maker !== undefined) return party(maker)
  if (traits.maker !== undefined) return party(traits.maker)
  if (form.noun.kind !== 'person' && traits.named !== undefined) return party(traits.named)
  const definite = word !== undefined && word.definite && (!picked || POINTS.test(formOf(draft, head - 1)))
  const whole = definite || (traits.bound && form.number === 1)
  if (definite && form.number === 2) {
    const pair = pairOf(draft, form, head)
    if (pair !== undefined)
      return party(
        pair
          .map((one) => one.entity)
          .sort()
          .join('+'),
        form.noun.kind,
        { members: pair },
      )
  }
  if (whole) {
    const antecedent = antecedentOf(registry, memory.spoken, {
      form,
      state: traits.state,
      of: traits.of,
      at: head,
      end: range.last,
      role: traits.bound,
      construct: !definite,
      narrow:
        form.noun.office && form.noun.rest === undefined && traits.qualified && (traits.of === undefined || traits.of === traits.state?.id),
    })
    if (antecedent !== undefined && !(traits.qualified && form.noun.kind !== 'person')) return party(antecedent.entity)
    // «المسؤول الصيني»: the official who has just spoken by name; «المصدر» may be a body as well.
    if (
      definite &&
      OFFICIAL.has(form.noun.head) &&
      form.number === 1 &&
      traits.adjectives.length === 0 &&
      (traits.of === undefined || traits.of === traits.state?.id)
    ) {
      const last = lastAgreeing(memory, { gender: form.noun.head === 'مصدر' ? '' : gender, number: 1 }, 0, head, false)?.party
      const fits =
        last !== undefined &&
        (last.kind === 'person' || form.noun.head === 'مصدر') &&
        !last.vague &&
        (last.state === undefined || traits.state === undefined || last.state.id === traits.state.id)
      if (fits) return party(last.hop.entity)
    }
    if (form.noun.kind === 'text' && form.number === 1 && !traits.qualified && traits.state === undefined) {
      const author = lastAgreeing(memory, { gender: '', number: 0 }, 0, head, false)?.party
      if (author !== undefined && form.noun.rest === undefined && OWN_WORDS.has(form.noun.head)) return party(author.hop.entity)
    }
    const holder =
      traits.state === undefined || traits.qualified || !traits.plain
        ? undefined
        : officeHolder(form, traits.state, draft.article.published)
    if (holder !== undefined) return party(holder)
  }
  if (word !== undefined && word.suffix !== '') {
    // «أرقامها», «حلفاؤها»: whose is the last that agrees.
    const owner =
      before ??
      lastAgreeing(memory, { gender: word.suffix === 'ه' ? 'm' : word.suffix === 'ها' ? 'f' : '', number: 0 }, 0, head, false)?.party
    if (owner !== undefined && form.noun.kind === 'text') return party(owner.hop.entity)
    if (owner !== undefined) return party(unnamedSlug({ ...traits, of: owner.hop.entity }, form, false))
  }
  return party(unnamedSlug(traits, form, whole && (form.noun.office || (!definite && !form.noun.held))))
}

/** «مزاعم المعارضة السورية», «تقديرات خبراء»: those whose words they are. */
function makerOf(scene: Scene, memory: Memory, form: SpeakerForm, head: number, range: Range): string | undefined {
  if (form.noun.kind !== 'text') return undefined
  const next = head + (form.noun.rest === undefined ? 1 : 2)
  if (next >= range.last || mentionAt(scene.draft, next) !== undefined) return undefined
  const noun = nounAt(scene.draft, next)
  if (noun === undefined || noun.noun.kind === 'text') return undefined
  return unitOf(scene, { first: next, last: range.last }, memory).hop.entity
}
