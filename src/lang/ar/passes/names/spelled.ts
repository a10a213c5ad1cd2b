// Names spelled out letter by letter: «أن.بي.أو», «سي تي في»: broadcasters and companies that no list knows.

import { entityOf } from '../../../../entities/index.ts'
import { Shape } from '../../../../text/index.ts'
import { unlisted } from './kinds.ts'
import type { Finder, Scene } from './scene.ts'

const ID = 'ar/names/spelled'
/** Names of Latin letters that are Arabic words as well. */
const WORDS = new Set(['ان', 'اي', 'ال', 'او', 'في', 'ام', 'اس', 'او'])
const LETTERS = new Set([
  ...WORDS,
  'بي',
  'سي',
  'دي',
  'تي',
  'جي',
  'كيه',
  'كي',
  'يو',
  'اف',
  'اتش',
  'ار',
  'ايه',
  'كيو',
  'اكس',
  'واي',
  'زد',
  'جيه',
  'اتس',
])
/** Longest name of a letter. */
const LONGEST = 3
/** Fewest letters of such a name. */
const FEWEST = 3

/** Runs of three or more letters, apart by dots without a space, or by spaces when the first is no word. */
export const spelled: Finder = {
  id: ID,
  find(scene) {
    const { from, to } = scene.draft.tokens
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i + FEWEST <= range.last; i++) {
        if ((to[i] as number) - (from[i] as number) > LONGEST || !isOpen(scene, i) || !LETTERS.has(scene.form(i))) continue
        const dots = isGluedDot(scene, i + 1)
        const quoted = scene.mark(i - 1) !== '' && '"«“'.includes(scene.mark(i - 1))
        if (!dots && !quoted && WORDS.has(scene.form(i))) continue
        const last = runFrom(scene, i, scene.draft.tokens.count, dots)
        if (last.letters >= FEWEST) {
          scene.add(unlisted(scene, i, last.at, 0, 'ORG', ID, 'ar/names/spelled'))
          i = last.at - 1
        }
      }
    }
  },
}

function runFrom(scene: Scene, first: number, limit: number, dots: boolean): { readonly at: number; readonly letters: number } {
  let at = first + 1
  let letters = 1
  while (at < limit) {
    const next = dots ? at + 1 : at
    if (dots && !isGluedDot(scene, at)) break
    if (!isOpen(scene, next) || !LETTERS.has(scene.form(next))) break
    at = next + 1
    letters++
  }
  // «وقالت سي تي في إن»: the clause has begun.
  const closed = scene.mark(at) !== '' && '"»”'.includes(scene.mark(at))
  while (!dots && !closed && letters > 1 && scene.form(at - 1) === 'ان') {
    at--
    letters--
  }
  return { at, letters }
}

/** Whether no name covers token `i`, unless a person's that was only guessed. */
function isOpen(scene: Scene, i: number): boolean {
  const name = scene.over(i)
  return name === undefined || (name.type === 'PERSON' && entityOf(name.entity) === undefined)
}

/** A stop with no space on either side. */
function isGluedDot(scene: Scene, i: number): boolean {
  const { shape } = scene.draft.tokens
  if (scene.mark(i) !== '.' || ((shape[i] as number) & Shape.gap) !== 0) return false
  return ((shape[i + 1] as number) & Shape.gap) === 0
}
