// Traits: what the words around a noun say of a source that they do not name.

import { entityOf, stateOf, type State } from '../../../../../entities/index.ts'
import type { Mention } from '../../../../../model/annotation.ts'
import type { Draft } from '../../../../draft.ts'
import { frameNames, frames } from '../../../names/frames.ts'
import type { ArabicWord } from '../../../word.ts'
import { Role } from '../../../words/cue/roles.ts'
import type { SpeakerForm } from '../../../words/speaker/lexicon.ts'
import type { Range } from '../report.ts'
import { has, isComma, markAt, type Scene } from '../scene.ts'
import { slugOfTraits } from './slug.ts'
import { formOf, mentionAt, mentionEnd, mentionStart, nationalAt, nounAt, speakerAt } from './words.ts'

/** What stands beside the noun. */
export interface Seen {
  readonly state: State | undefined
  /** Body or place that it belongs to. */
  readonly of: string | undefined
  /** The body that the noun only introduces: «وكالة رويترز». */
  readonly named: string | undefined
  /** Who made a text: «دراسة أعدها معهد …», «تقرير للأمم المتحدة». */
  readonly maker: string | undefined
  /** «وزير الطاقة»: the office in English. */
  readonly office: string | undefined
  readonly adjectives: readonly (readonly [number, string])[]
  /** A noun, name or nationality completes it: «مدير المرصد». */
  readonly bound: boolean
  /** Something other than a nationality narrows it. */
  readonly qualified: boolean
  /** Nothing but the nationality or state stands beside it. */
  readonly plain: boolean
}

/** «أعدها», «حللها», «أصدره»: verbs by which a text has its maker. */
const MADE = /^(?:اعد|اصدر|اجر|حلل|نشر|التقط|جمع|انجز|اطلق)/u

/** What the words of `range` after the noun at `head` say. */
export function traitsOf(scene: Scene, form: SpeakerForm, head: number, range: Range, bodyAt: (i: number) => string | undefined): Seen {
  const { draft } = scene
  const adjectives: [number, string][] = []
  let state: State | undefined
  let of: string | undefined
  let named: string | undefined
  let maker: string | undefined
  let qualified = false
  let words = 0
  // «وزير الدفاع»: the second word's article makes the whole definite.
  let bound = form.noun.rest !== undefined && formOf(draft, head + 1).startsWith('ال')
  let prep = false
  const chain: string[] = []
  let clause = false
  const definite = speakerAt(draft, head)?.definite === true
  const start = head + (form.noun.rest === undefined ? 1 : 2)
  for (let i = start; i < range.last; i++) {
    if (isComma(scene, i)) break
    if (markAt(scene, i) !== '') continue
    const mention = mentionAt(draft, i)
    if (mention !== undefined) {
      // «رئيسة [الحكومة البريطانية]»: the noun's own second word opens the name, so that it only tells the state.
      const owner = i === start && mentionStart(draft, i) < start ? undefined : ownerOf(mention)
      if (owner === undefined && form.noun.kind === 'person') {
        const country = entityOf(mention.entity)?.country
        if (mentionStart(draft, i) < start && i === start) state ??= country === undefined ? nationalIn(draft, i) : stateOf(country)
        i = mentionEnd(draft, i) - 1
        continue
      }
      if (owner !== undefined && !clause) {
        if (form.noun.kind === 'text') maker ??= owner
        else if (mention.type === 'ORG' && form.noun.kind === 'body' && form.number === 1 && !form.noun.held && words === 0) named ??= owner
        else of ??= owner
        if (mention.type === 'GPE') state ??= stateOf(mention.entity)
      } else if (clause && form.noun.kind === 'text') maker ??= owner
      if (i === start && mention.start === draft.tokens.start[i]) bound = true
      words++
      i = mentionEnd(draft, i) - 1
      continue
    }
    if (has(scene, i, Role.relative)) break
    if (i === start && formOf(draft, i).startsWith('ال') && (speakerAt(draft, i)?.adjectives.length ?? 0) === 0) bound = true
    if (form.noun.kind === 'text' && MADE.test(formOf(draft, i))) {
      clause = true
      continue
    }
    if (clause) continue
    if (has(scene, i, Role.prep)) prep = true
    const turned = TURNS.get(formOf(draft, i - 1))
    const national = prep && !formOf(draft, i).startsWith('ال') ? undefined : nationalAt(draft, i)
    if (national !== undefined) {
      if (turned === undefined) state ??= national.state
      i = national.last - 1
      continue
    }
    const field = speakerAt(draft, i)?.adjectives.find((one) => one.state === undefined)
    if (field !== undefined && !prep) {
      adjectives.push([field.rank, turned === undefined ? field.english : turned(field.english)])
      qualified = true
      continue
    }
    if (PAST.has(formOf(draft, i))) continue
    const body = nounAt(draft, i)
    // «قائد قوات التحالف», «رئيس لجنة الصيد»: bodies one within another.
    if (body?.noun.kind === 'body' && form.noun.kind !== 'text' && !prep && i === start + chain.length && chain.length < 3)
      chain.unshift(body.number === 1 ? body.noun.english : body.noun.plural)
    if (body?.noun.kind === 'body' && form.noun.kind === 'person' && of === undefined) {
      if (speakerAt(draft, i)?.definite === true) of = bodyAt(i)
      if (i === start && speakerAt(draft, i)?.lead === 0 && formOf(draft, i + 1).startsWith('ال')) bound = true
    }
    // «بثت الوزارة صوراً»: an indefinite noun behind a definite one is the verb's object.
    if (definite && !prep && !has(scene, i, Role.prep) && !/^(?:ال|[وبل])/u.test(formOf(draft, i))) break
    words++
    // «التقرير الذي …» narrows nothing, «مدير المرصد» does.
    if (!prep) qualified = true
  }
  // «مسؤول أميركي في إدارة الرئيس فلان»: the state says more than the person.
  if (state !== undefined && (of === undefined || (prep && form.noun.kind === 'person' && entityOf(of)?.type === 'PERSON'))) of = state.id
  else if (
    state !== undefined &&
    of !== undefined &&
    stateOf(of) === undefined &&
    entityOf(of)?.country === undefined &&
    entityOf(of)?.type === 'GPE'
  )
    of = state.id
  return {
    state,
    of,
    named,
    maker,
    adjectives,
    office: officeOf(draft, form, start) ?? (of === undefined && chain.length > 0 ? chain.join(' ') : undefined),
    bound,
    qualified,
    plain: words === 0 || (words === 1 && state !== undefined && stateOf(state.id) !== undefined && of === state.id),
  }
}

/** The state whose adjective stands in the rest of a name. */
function nationalIn(draft: Draft<ArabicWord>, first: number): State | undefined {
  for (let i = first; i < mentionEnd(draft, first); i++) {
    const found = nationalAt(draft, i)
    if (found !== undefined) return found.state
  }
  return undefined
}

/** The ministry of the minister at `at`, as the frames of institutions name it: `energy`. */
function officeOf(draft: Draft<ArabicWord>, form: SpeakerForm, at: number): string | undefined {
  if (form.noun.head !== 'وزير' || form.noun.rest !== undefined) return undefined
  const node = frameNames().start('وزاره')
  const next = node === undefined ? undefined : frameNames().step(node, formOf(draft, at))
  const frame = next?.ends[0] === undefined ? undefined : frames[next.ends[0]]
  return frame?.suffix.replace(/-ministry$/u, '')
}

/** «غير رسمية», «شبه رسمية»: words that turn the adjective behind them. */
const TURNS: ReadonlyMap<string, (english: string) => string> = new Map([
  ['غير', (english: string) => (english === 'official' ? 'unofficial' : `non-${english}`)],
  ['شبه', (english: string) => `semi-${english}`],
])

/** Words that only point back. */
const PAST = new Set(['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'المذكور', 'المذكوره', 'انفسهم', 'عينه', 'عينها', 'الاخير', 'الاخيره'])

function ownerOf(mention: Mention): string | undefined {
  return mention.type === 'ORG' || mention.type === 'GPE' || mention.type === 'LOC' || mention.type === 'PERSON' || mention.type === 'LAW'
    ? mention.entity
    : undefined
}

/** The id of a source by its traits. */
export function unnamedSlug(seen: Seen, form: SpeakerForm, known: boolean): string {
  // «رئيس لجنة الصيد» is no president.
  const head: SpeakerForm =
    form.noun.head === 'رييس' && form.noun.rest === undefined && !seen.plain
      ? { ...form, noun: { ...form.noun, english: 'head', plural: 'heads' } }
      : form
  return slugOfTraits({
    form: head,
    number: form.number === 2 ? 3 : form.number,
    adjectives: seen.adjectives,
    of: seen.of,
    office: seen.office,
    known,
  })
}
