// What a word next to a generic noun may be: part of a name, an adjective that ends it, or neither.

import { isEveryday } from '../../names/nouns.ts'
import { personSlug } from '../../names/slug.ts'
import type { MentionType } from '../../../../model/annotation.ts'
import type { Found, Scene } from './scene.ts'
import { isOutside } from './outside.ts'
import { Part, partAt } from './part.ts'

/** A word with the article and no proclitics, fit to be part of a body's name. */
export function isDefinite(scene: Scene, i: number): boolean {
  const form = scene.form(i)
  return form.length > 3 && form.startsWith('ال') && !isOutside(form) && scene.draft.times.at[i] === -1
}

/** A definite word that is no everyday one: «الوهط», «الربيعي». */
export function isRareDefinite(scene: Scene, i: number): boolean {
  const word = scene.word(i)
  return (
    word !== undefined &&
    isDefinite(scene, i) &&
    !word.ordinary &&
    word.noun === 0 &&
    word.adjectives.length === 0 &&
    !isEveryday(word.stem)
  )
}

/** A word that no list and no everyday vocabulary knows. */
export function isRare(scene: Scene, i: number): boolean {
  const word = scene.word(i)
  return (
    word !== undefined &&
    word.arabic &&
    scene.at[i] === -1 &&
    partAt(scene, i, true) === Part.unknown &&
    word.form.length > 2 &&
    !/^(?:ي\p{L}{4,}|ن[تس]\p{L}{3,}|[وفبلك]ال\p{L}+|لل\p{L}+)$/u.test(word.form)
  )
}

/** Whether `i` opens a quotation of at most `most` words; the token after its last word, or -1. */
export function quotedEnd(scene: Scene, i: number, limit: number, most: number): number {
  const open = scene.mark(i)
  if (open === '' || !'«"“('.includes(open) || (open === '(' && most > 2)) return -1
  for (let j = i + 1, words = 0; j < limit; j++) {
    const mark = scene.mark(j)
    if (mark !== '' && '»"”)'.includes(mark)) return words === 0 ? -1 : j
    if (mark !== '' && mark !== '-' && mark !== '_' && mark !== '.') return -1
    if (mark === '' && ++words > most) return -1
    const cue = scene.draft.tokens.words[j]?.cue
    if (cue !== undefined && cue.that !== undefined) return -1
  }
  return -1
}

/** A name of the words `[first, last)` that no list knows. */
export function unlisted(scene: Scene, first: number, last: number, lead: number, type: MentionType, finder: string, rule: string): Found {
  return { first, last, lead, type, entity: personSlug(scene.words({ first, last, lead })), finder, rule }
}
