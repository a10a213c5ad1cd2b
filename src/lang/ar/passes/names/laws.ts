// Resolutions by number and treaties by place: «القرار 2254», «اتفاقية جنيف».

import { TokenKind } from '../../../../text/index.ts'
import { slugOf, stateOf } from '../../../../entities/index.ts'
import { personSlug } from '../../names/slug.ts'
import { Sign } from '../../words/name.ts'
import type { Finder, Found, Scene } from './scene.ts'

const ID = 'ar/names/laws'
const NUMBERED = new Set(['القرار', 'قرار', 'القرارين'])
const PLACED = new Set(['اتفاق', 'اتفاقيه', 'اتفاقيات', 'معاهده', 'بروتوكول', 'اتفاقات', 'ميثاق', 'مذكره'])

/** A numbered resolution, or a treaty with the place it was made at. */
export const laws: Finder = {
  id: ID,
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i + 1 < range.last; i++) {
        if (!scene.has(i, Sign.law)) continue
        const splits = scene.draft.tokens.words[i]?.splits
        if (splits === undefined || scene.at[i] !== -1) continue
        for (const split of splits) {
          const numbered = NUMBERED.has(split.body)
          if (!numbered && !PLACED.has(split.body)) continue
          const name = numbered ? resolution(scene, i, range.last, split.lead) : treaty(scene, i, split.lead)
          if (name !== undefined) scene.add(name)
          break
        }
      }
    }
  },
}

function resolution(scene: Scene, i: number, limit: number, lead: number): Found | undefined {
  let j = i + 1
  while (
    j < limit &&
    j < i + 4 &&
    (scene.form(j) === 'رقم' || scene.form(j) === 'الدولي' || scene.form(j) === 'الاممي' || scene.mark(j) === '(')
  )
    j++
  if (j >= limit || scene.draft.tokens.kind[j] !== TokenKind.number) return undefined
  const digits = scene.form(j)
  // Three or four digits: «القرار 2254»; fewer is «قرار 5 دول».
  if (digits.length < 3 || digits.length > 4 || scene.draft.times.at[j] !== -1) return undefined
  return { first: i, last: j + 1, lead, type: 'LAW', entity: `resolution-${digits}`, finder: ID, rule: 'ar/names/resolution' }
}

function treaty(scene: Scene, i: number, lead: number): Found | undefined {
  const place = scene.over(i + 1)
  if (
    place === undefined ||
    place.first !== i + 1 ||
    place.type !== 'GPE' ||
    place.lead > 0 ||
    stateOf(place.entity) !== undefined ||
    scene.mark(place.last) === '-'
  )
    return undefined
  const draft: Found = { first: i, last: place.last, lead, type: 'LAW', entity: '', finder: ID, rule: 'ar/names/treaty' }
  return { ...draft, entity: slugOf(`${place.entity}-agreement`) || personSlug(scene.words(draft)) }
}
