// Antecedents: whom «الوكالة», «الوزير», «المصدر نفسه», «التقرير» point back to.

import { entityOf, holderOf, type State } from '../../../../../entities/index.ts'
import type { SpeakerForm } from '../../../words/speaker/lexicon.ts'
import { around, type Referent, type Registry } from './registry.ts'

/** What is asked for. */
export interface Wanted {
  readonly form: SpeakerForm
  readonly state: State | undefined
  readonly of: string | undefined
  /** Token of the noun. */
  readonly at: number
  /** First token after its phrase: a name inside the phrase is not who it means. */
  readonly end: number
  /** Something that resolves to no body or state narrows it («زعيم الحزب»): an office alone does not make one such a leader. */
  readonly narrow: boolean
  /** The noun stands in construct («رئيس لجنة …»): it is no title by itself. */
  readonly construct: boolean
  /** The role is spelt out («مدير المرصد»), so that the name may also come later. */
  readonly role: boolean
}

/** The latest referent before the noun that it can mean, those that have spoken first. */
export function antecedentOf(registry: Registry, spoken: ReadonlySet<string>, wanted: Wanted): Referent | undefined {
  const { noun } = wanted.form
  let best: Referent | undefined
  let bestScore = 0
  const consider = (referent: Referent, listed: boolean): void => {
    const score = scoreOf(referent, wanted, listed, spoken)
    if (score > bestScore || (score === bestScore && best !== undefined && isNearer(referent, best, wanted.at))) {
      best = referent
      bestScore = score
    }
  }
  for (const referent of around(registry.byNoun.get(noun.head), wanted.at)) consider(referent, false)
  for (const referent of registry.unnamed.get(noun.head) ?? []) consider(referent, false)
  for (const role of noun.roles) for (const referent of around(registry.byRole.get(role), wanted.at)) consider(referent, true)
  return best
}

function isNearer(one: Referent, other: Referent, at: number): boolean {
  if (one.token < at && other.token < at) return one.token > other.token
  return one.token < at || one.token < other.token
}

/** 0 when the noun cannot mean it; more the better it fits. */
function scoreOf(referent: Referent, wanted: Wanted, listed: boolean, spoken: ReadonlySet<string>): number {
  const { form, state, of } = wanted
  const later = referent.token >= wanted.at
  if (later && (!wanted.role || listed)) return 0
  if (later && referent.token < wanted.end) return 0
  // «رئيس لجنة الانتخابات في تركيا» is not Turkey's president, though he is called «الرئيس» too.
  if (wanted.narrow && (listed || (wanted.construct && holds(referent.entity, RULERS)))) return 0
  if (form.number !== referent.number && !(form.number === 1 && referent.number === 0)) return 0
  if (form.noun.kind === 'person' && referent.gender !== '' && (referent.gender === 'f') !== form.feminine) return 0
  if (
    !listed &&
    referent.noun !== undefined &&
    referent.noun !== form.noun &&
    referent.noun.rest !== undefined &&
    form.noun.rest !== undefined
  )
    return 0
  if (
    !listed &&
    form.noun.rest !== undefined &&
    referent.noun?.rest === undefined &&
    referent.type === 'PERSON' &&
    !holds(referent.entity, form.noun.roles)
  )
    return 0
  if (state !== undefined && referent.state !== undefined && referent.state.id !== state.id) return 0
  if (of !== undefined && referent.of !== undefined && referent.of !== of) return 0
  if (later && state === undefined && of === undefined && referent.of === undefined) return 1
  let score = listed ? 2 : 3
  if (spoken.has(referent.entity)) score += 2
  if (wanted.at - referent.token > FAR) score -= 1
  if (state !== undefined && referent.state?.id === state.id) score += 4
  if (of !== undefined && referent.of === of) score += 4
  if (state !== undefined && referent.state === undefined && listed) score = 0
  return later ? Math.min(score, 1) : score
}

/** Tokens after which one who has not spoken is no longer at hand. */
const FAR = 200

const RULERS = ['head-of-state']

function holds(entity: string, roles: readonly string[]): boolean {
  return entityOf(entity)?.roles.some((role) => roles.includes(role)) ?? false
}

const OFFICES: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister'])

/** Id of whoever held the office for the state on `date`, by the gazetteer. */
export function officeHolder(form: SpeakerForm, state: State, date: string | undefined): string | undefined {
  if (!form.noun.office || form.number !== 1 || state.iso === undefined || date === undefined) return undefined
  for (const role of form.noun.roles) {
    if (!OFFICES.has(role)) continue
    const holder = holderOf(role, state.iso, date)
    if (holder !== undefined) return holder.id
  }
  return undefined
}
