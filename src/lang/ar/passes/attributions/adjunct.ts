// Adjuncts that lead up to a verb whose subject is left out: «وعن العمال قال إن», «وردا على سؤال أوضح أن».

import { Role } from '../../words/cue/roles.ts'
import { cueOf, formAt, has, inName, inTime, isComma, isWord, type Scene } from './scene.ts'

/** How long such an adjunct may be, in tokens. */
const REACH = 18
/** Openers of adjuncts that are no prepositions themselves. */
const OPENS = /^[وف]?(?:ردا|تعليقا|جوابا|تعقيبا|بخصوص|بالنسبه|فيما|حول|بشان|لدي|عند)$/u
/** «فيما يخص», «فيما يتعلق بـ», «في ما يخص». */
const CONCERNS = /^(?:يخص|تخص|يتعلق|يتصل)$/u

/** The comma or first token of the adjunct that ends right before the verb at token `i` and opens its clause; -1 when none does. */
export function adjunctBefore(scene: Scene, i: number): number {
  const last = i - 1
  if (last < scene.first || !isWord(scene, last)) return -1
  const facts = cueOf(scene, last)
  const ends = facts?.closed === true || inName(scene, last) || inTime(scene, last) || /^سوال$/u.test(formAt(scene, last))
  if (!ends) return -1
  for (let k = last; k >= scene.first && k > i - REACH; k--) {
    if (!isWord(scene, k)) return -1
    const word = cueOf(scene, k)
    if (word?.that !== undefined || has(scene, k, Role.according)) return -1
    const concerns = CONCERNS.test(formAt(scene, k))
    if (word?.verb !== undefined && !inName(scene, k) && !concerns && !has(scene, k, Role.nounlike)) return -1
    const bounded = k === scene.first || isComma(scene, k - 1)
    if (!bounded) continue
    const opens = OPENS.test(formAt(scene, k)) || (has(scene, k, Role.prep) && !inName(scene, k))
    if (!opens || (/^[وف]?فيما$/u.test(formAt(scene, k)) && !CONCERNS.test(formAt(scene, k + 1)))) return -1
    return k === scene.first ? k : k - 1
  }
  return -1
}
