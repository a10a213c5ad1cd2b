// Who speaks decides what a statement does: «موسكو سترد» by a Russian is a promise, «المعركة ستطول» by an expert a judgement.

import { recordAt } from '../../../draft.ts'
import { entityOf, stateOf, stateOfCapital } from '../../../../entities/index.ts'
import type { Hop } from '../../../../model/annotation.ts'
import { Role } from '../../words/cue/roles.ts'
import { cueOf, formAt, has, isWord, markAt, startsName, type Scene } from './scene.ts'

/** How far into a claim its main verb may stand, in tokens. */
const LOOK = 7
const EXPERT = /(?:^|-)(?:analyst|expert|researcher|observer|economist|professor|specialist|commentator)s?(?:-|$)/u
const OFFICES = /^(?:head-of-state|head-of-government|(?:foreign-|defence-)?minister|spokesperson|security-adviser|ambassador)$/u
const SURE = /^(?:واثق|واثقه|واثقون|واثقين|يثق|تثق|نثق|اثق|مقتنع|مقتنعه|نومن|يومن|تومن)$/u
const COUNTS = /^(?:يعد|تعد|يعتبر|تعتبر)$/u

/** «سول ستتعاون»: a claim that begins with the speaker's own state and what it will do. */
export function isOwnPlan(scene: Scene, nested: readonly Hop[], first: number, last: number): boolean {
  const { mentions } = scene.draft
  const mention = startsName(scene, first) ? recordAt(mentions, first) : undefined
  const speaker = nested[nested.length - 1]?.entity
  if (mention?.type !== 'GPE' || speaker === undefined) return false
  const state = stateOf(mention.entity) ?? stateOfCapital(mention.entity)
  if (state === undefined || !speaksFor(speaker, state)) return false
  for (let i = first + 1; i < last && i < first + LOOK; i++) {
    if (has(scene, i, Role.relative) || cueOf(scene, i)?.that !== undefined) return false
    if (isFuture(formAt(scene, i))) return true
  }
  return false
}

function speaksFor(speaker: string, state: { readonly id: string; readonly stem: string }): boolean {
  if (speaker === state.id || speaker.split(/[-+]/u).join('-').includes(`${state.stem}-`)) return true
  const listed = entityOf(speaker)
  // A governor tells what the state will do and does not promise it.
  if (listed?.type === 'PERSON' && !listed.roles.some((role) => OFFICES.test(role))) return false
  const country = listed?.country
  return (stateOfCapital(speaker) ?? (country === undefined ? undefined : stateOf(country)))?.id === state.id
}

/** «واثق من أن», «الاتفاق يعد خطوة», and what an expert says will come. */
export function judges(scene: Scene, nested: readonly Hop[], first: number, last: number): boolean {
  const expert = EXPERT.test(nested[nested.length - 1]?.entity ?? '')
  for (let i = first; i < last && i < first + LOOK + LOOK; i++) {
    if (has(scene, i, Role.relative) || (i > first && cueOf(scene, i)?.that !== undefined) || markAt(scene, i) === '.') return false
    if (i < first + 3 && SURE.test(formAt(scene, i))) return true
    if (i > first && isWord(scene, i) && COUNTS.test(formAt(scene, i)) && !has(scene, i - 1, Role.negation)) return true
    if (expert && i < first + LOOK && isFuture(formAt(scene, i)) && !formAt(scene, i).startsWith('سن')) return true
  }
  return false
}

function isFuture(form: string): boolean {
  return /^س[يتن].{2,}/u.test(form) || form === 'سوف'
}
