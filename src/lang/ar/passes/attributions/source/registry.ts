// The registry: which names of the article carry which noun beside them («وكالة», «وزير الدفاع»), so that the noun alone can mean them.

import { entityOf, stateOf, type State } from '../../../../../entities/index.ts'
import type { Mention } from '../../../../../model/annotation.ts'
import { lowest } from '../../../../../text/index.ts'
import type { Draft } from '../../../../draft.ts'
import type { ArabicWord } from '../../../word.ts'
import type { SpeakerForm, SpeakerNoun } from '../../../words/speaker/lexicon.ts'
import type { Gender } from './party.ts'
import { formOf, isMark, mentionAt, mentionEnd, nationalAt, nounAt, speakerAt } from './words.ts'

/** A name, or an unnamed source, that a noun may point back to. */
export interface Referent {
  readonly entity: string
  readonly label: string
  /** Token where it stands. */
  readonly token: number
  /** The noun beside it; undefined when only the gazetteer tells what it is. */
  readonly noun: SpeakerNoun | undefined
  readonly state: State | undefined
  readonly gender: Gender
  readonly number: 0 | 1 | 2 | 3
  /** Body the role is held in, where the words say it. */
  readonly of: string | undefined
  readonly type: Mention['type'] | undefined
}

/** Referents by head noun and by the gazetteer's roles, in reading order. */
export interface Registry {
  readonly byNoun: Map<string, Referent[]>
  readonly byRole: Map<string, Referent[]>
  /** Sources without a name, by head noun, each id once, the latest last. */
  readonly unnamed: Map<string, Referent[]>
  /** Gender that a title gives a person. */
  readonly genders: Map<string, Gender>
  /** Body or state that the first role given to a person that no list knows is held for. */
  readonly bodies: Map<string, string>
}

const BACK = 12

/** The registry of an article's names. */
export function registryOf(draft: Draft<ArabicWord>): Registry {
  const registry: Registry = { byNoun: new Map(), byRole: new Map(), unnamed: new Map(), genders: new Map(), bodies: new Map() }
  for (let i = 0; i < draft.tokens.count; i++) {
    const mention = mentionAt(draft, i)
    if (mention === undefined) continue
    const last = mentionEnd(draft, i)
    if (mention.type === 'PERSON') person(draft, registry, mention, i, last)
    else if (mention.type === 'ORG' || mention.type === 'LAW') body(draft, registry, mention, i)
    i = last - 1
  }
  return registry
}

/** Adds what a noun may point back to. */
export function register(registry: Registry, referent: Referent): void {
  if (referent.noun === undefined) return
  const list =
    registry.unnamed
      .get(referent.noun.head)
      ?.filter((one) => one.entity !== referent.entity)
      .slice(-REMEMBERED) ?? []
  list.push(referent)
  registry.unnamed.set(referent.noun.head, list)
}

/** How many sources without a name one noun may point back to. */
const REMEMBERED = 24

/** Those of a list, in reading order, that stand within reach of token `at`. */
export function around(list: readonly Referent[] | undefined, at: number): readonly Referent[] {
  if (list === undefined || list.length <= NEAR_BEFORE) return list ?? []
  const first = lowest(list.length, (n) => (list[n] as Referent).token >= at)
  return list.slice(Math.max(0, first - NEAR_BEFORE), first + NEAR_AFTER)
}

const NEAR_BEFORE = 40
const NEAR_AFTER = 8

function push(map: Map<string, Referent[]>, key: string, referent: Referent): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [referent])
  else list.push(referent)
}

function made(
  draft: Draft<ArabicWord>,
  mention: Mention,
  token: number,
  form: SpeakerForm | undefined,
  state: State | undefined,
  of: string | undefined,
): Referent {
  const country = entityOf(mention.entity)?.country
  return {
    entity: mention.entity,
    label: draft.article.text.slice(mention.start, mention.end),
    token,
    noun: form?.noun,
    state: state ?? (country === undefined ? undefined : stateOf(country)),
    gender: form === undefined ? '' : form.feminine ? 'f' : 'm',
    number: 1,
    of,
    type: mention.type,
  }
}

function rolesOf(mention: Mention): readonly string[] {
  return entityOf(mention.entity)?.roles ?? []
}

/** «وكالة إنترفاكس», «وزارة الخارجية الروسية», «خلية "بيوند باراليل"». */
function body(draft: Draft<ArabicWord>, registry: Registry, mention: Mention, first: number): void {
  let before = first - 1
  while (before >= 0 && before > first - 3 && (draft.tokens.words[before]?.form ?? '').length < 2) before--
  const own = nounAt(draft, first)
  const outside = mentionAt(draft, before) === undefined ? nounAt(draft, before) : undefined
  const form = own ?? (outside !== undefined && outside.noun.kind !== 'person' && outside.number === 1 ? outside : undefined)
  const roles = rolesOf(mention)
  if (form === undefined && roles.length === 0) return
  const referent = made(draft, mention, first, form, undefined, undefined)
  if (form !== undefined) push(registry.byNoun, form.noun.head, referent)
  for (const role of roles) push(registry.byRole, role, referent)
}

/** «مدير المرصد رامي عبد الرحمن», «سيرغي لافروف، وزير الخارجية الروسي». */
function person(draft: Draft<ArabicWord>, registry: Registry, mention: Mention, first: number, last: number): void {
  const found = titleBefore(draft, first)
  const add = (form: SpeakerForm, complement: Complement, sure = false): void => {
    const { state, of } = complement
    const body = entityOf(mention.entity) === undefined ? bodyOf(form, complement) : undefined
    if (body !== undefined && !registry.bodies.has(mention.entity)) registry.bodies.set(mention.entity, body)
    if (form.feminine && (sure || state !== undefined || of !== undefined)) registry.genders.set(mention.entity, 'f')
    push(registry.byNoun, form.noun.head, made(draft, mention, first, form, state, of))
  }
  if (found !== undefined) add(found.form, found)
  const near = mentionAt(draft, first - 1) === undefined ? nounAt(draft, first - 1) : undefined
  if (near !== undefined && near.noun.kind === 'person' && near !== found?.form && speakerAt(draft, first - 1)?.definite === true)
    add(near, { state: found?.state, of: undefined, first: undefined }, true)
  const comma = /^[،,]$/u.test(formOf(draft, last)) ? last : -1
  const after = comma < 0 ? undefined : nounAt(draft, comma + 1)
  if (after !== undefined && after.noun.kind === 'person' && after.number === 1) {
    add(after, complementOf(draft, comma + 2, Math.min(draft.tokens.count, comma + 9)), true)
  }
  const roles = rolesOf(mention)
  if (roles.length === 0) return
  const referent = made(draft, mention, first, undefined, found?.state, undefined)
  for (const role of roles) push(registry.byRole, role, referent)
}

/** The role that leads up to a personal name: its first noun, the state and the body in it. */
function titleBefore(draft: Draft<ArabicWord>, first: number): (Complement & { form: SpeakerForm }) | undefined {
  let found: SpeakerForm | undefined
  let at = first
  let commas = 0
  for (let i = first - 1; i >= 0 && i > first - BACK; i--) {
    const mention = mentionAt(draft, i)
    if (mention !== undefined) {
      if (mention.type === 'PERSON') break
      continue
    }
    const form = formOf(draft, i)
    if (isMark(draft, i)) {
      if (++commas > 1) break
      continue
    }
    const noun = nounAt(draft, i)
    if (noun?.noun.kind === 'person' && noun.number === 1) {
      found = noun
      at = i
      // «المؤرخ والباحث فلان»: both are his.
      if (speakerAt(draft, i)?.lead !== 0 && nounAt(draft, i - 1)?.noun.kind !== 'person') break
      continue
    }
    if (
      noun !== undefined ||
      form === 'باسم' ||
      form.startsWith('ال') ||
      form.startsWith('لل') ||
      (speakerAt(draft, i)?.adjectives.length ?? 0) > 0
    )
      continue
    const cue = draft.tokens.words[i]?.cue
    if (cue?.verb !== undefined || cue?.that !== undefined || (form !== 'في' && form !== 'لدي' && (cue?.roles ?? 0) !== 0)) break
    if (draft.tokens.words[i]?.name?.noun === 0 && i < first - 5) break
  }
  return found === undefined ? undefined : { form: found, ...complementOf(draft, at + 1, first) }
}

/** What the words of a role name. */
interface Complement {
  readonly state: State | undefined
  readonly of: string | undefined
  /** Which of both stands first. */
  readonly first: string | undefined
}

/** Whom a role is held for: an envoy is sent by the first named and to the other. */
function bodyOf({ noun }: SpeakerForm, { state, of, first }: Complement): string | undefined {
  return SENT.has(noun.english) ? first : (of ?? state?.id)
}

const SENT: ReadonlySet<string> = new Set(['ambassador', 'envoy', 'representative', 'delegate'])

/** The state and the body that tokens `[first, last)` of a role name. */
function complementOf(draft: Draft<ArabicWord>, first: number, last: number): Complement {
  let state: State | undefined
  let of: string | undefined
  let lead: string | undefined
  for (let i = first; i < last; i++) {
    const mention = mentionAt(draft, i)
    if (mention === undefined) {
      if (isMark(draft, i)) break
      const national = nationalAt(draft, i)
      if (national !== undefined) {
        state ??= national.state
        lead ??= national.state.id
        i = national.last - 1
      }
      continue
    }
    if (mention.type === 'PERSON') break
    if (mention.type === 'GPE') {
      state ??= stateOf(mention.entity)
      lead ??= state?.id
    } else if (mention.type === 'ORG') {
      of ??= mention.entity
      lead ??= of
      const country = entityOf(mention.entity)?.country
      if (country !== undefined) state ??= stateOf(country)
    }
    i = mentionEnd(draft, i) - 1
  }
  return { state, of, first: lead }
}
