// What belongs to a listed name further right than the list says.

import { entityOf } from '../../../../entities/index.ts'
import { TokenKind } from '../../../../text/index.ts'
import { Noun } from '../../names/nouns.ts'
import type { Found, Scene } from './scene.ts'

/** A listed name with what belongs to it further right: «حزب … التركي», «كأس … لكرة القدم», «كأس … 2019», «أوبك+». */
export function extended(scene: Scene, name: Found): Found {
  const { tokens } = scene.draft
  const next = scene.word(name.last)
  if (name.type === 'ORG' && next === undefined && scene.mark(name.last) === '+') {
    const plus = `${name.entity}-plus`
    if (entityOf(plus) !== undefined) return { ...name, last: name.last + 1, entity: plus }
  }
  if (next === undefined) return name
  if (name.type === 'EVENT' || name.type === 'ORG') {
    if (next.form === 'لكره' && BALLS.has(scene.form(name.last + 1))) return extended(scene, { ...name, last: name.last + 2 })
    if (
      name.type === 'EVENT' &&
      CUPS.has(scene.word(name.first)?.stem ?? '') &&
      tokens.kind[name.last] === TokenKind.number &&
      next.form.length === 4
    )
      return { ...name, last: name.last + 1 }
  }
  if (name.type !== 'ORG' || name.last - name.first < 2 || next.adjectives.length === 0 || !next.form.startsWith('ال')) return name
  const head = scene.word(name.first)
  const second = scene.form(name.first + 1)
  if (head === undefined || head.definite || (head.noun & Noun.organisation) === 0 || !second.startsWith('ال') || second === 'الله')
    return name
  const country = entityOf(name.entity)?.country
  const own = country !== undefined && next.adjectives.some((adjective) => adjective.rest === undefined && adjective.state.iso === country)
  return own ? { ...name, last: name.last + 1 } : name
}

const BALLS = new Set(['القدم', 'السله', 'اليد', 'الطايره'])
const CUPS = new Set(['كاس', 'بطوله', 'مونديال', 'اولمبياد', 'دوره', 'اكسبو', 'يورو', 'خليجي'])
