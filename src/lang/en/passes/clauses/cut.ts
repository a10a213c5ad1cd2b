// The cut: a run passed through once, with the positions where one proposition ends and the next begins.

import { lazy } from '../../../../entities/index.ts'
import { rows } from '../../../../generated/en/not-participles.ts'
import { isFinite, verbSoon } from './verbs.ts'
import type { View } from './view.ts'

/** A stretch of a run between two cuts; `soft` when it was cut off the one before inside one sentence. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly soft: boolean
}

/** What the clause under way has shown so far. */
interface Walk {
  first: number
  stated: boolean
  conditional: boolean
  /** It opened with «after», «while»: the main clause follows its comma. */
  fronted: boolean
  words: number
  depth: number
}

const SUBJECT = 9
const ASIDE = 40
const LONGEST = 2000
/** Fewest words on either side of a subordinate clause that stands alone. */
const LEAST = 3

const notParticiples = lazy((): ReadonlySet<string> => new Set(rows.map(({ word }) => word)))

/** Stretches of a run in order, all of it covered. */
export function cut(view: View): Stretch[] {
  const found: Stretch[] = []
  let walk = from(0)
  let soft = false
  for (let k = 0; k < view.length; k++) {
    const hard = k > 0 && view.isHard(k)
    if (hard || (k > walk.first && k - walk.first < LONGEST && walk.depth === 0 && begins(view, walk, k))) {
      const end = hard ? k : view.before(k) + 1
      if (end > walk.first) found.push({ first: walk.first, last: end, soft })
      walk = from(end)
      soft = !hard
    }
    step(view, walk, k)
  }
  if (view.length > walk.first) found.push({ first: walk.first, last: view.length, soft })
  return found
}

function from(first: number): Walk {
  return { first, stated: false, conditional: false, fronted: false, words: 0, depth: 0 }
}

function begins(view: View, walk: Walk, k: number): boolean {
  if (!view.isWord(k) || walk.conditional) return false
  const comma = view.isComma(view.before(k))
  // «After the strike hit the depot, the army …».
  if (walk.fronted && comma) return verbSoon(view, k, SUBJECT) >= 0
  const opens = view.opens(k)
  if (opens === 'join') return walk.stated && (view.form(k + 1) === 'that' || verbSoon(view, k + 1, SUBJECT) >= 0)
  if (opens === 'sub')
    return walk.stated && walk.words > LEAST && verbSoon(view, k + 1, SUBJECT) >= 0 && wordsUntilMark(view, k + 1) > LEAST
  if (opens === 'relative') return comma && walk.stated && verbSoon(view, k + 1, 4) >= 0 && !isAside(view, k + 1)
  return comma && walk.stated && isParticiple(view, k)
}

/** «, killing at least 12 people»: what followed or was done besides. */
function isParticiple(view: View, k: number): boolean {
  const form = view.form(k)
  return form.length > 5 && form.endsWith('ing') && !view.inName(k) && !notParticiples().has(form) && wordsUntilMark(view, k) >= LEAST
}

/** «the brigade, which fights in the north, said …». */
function isAside(view: View, first: number): boolean {
  for (let k = first; k < Math.min(view.length, first + ASIDE); k++) {
    if (view.isHard(k) && k > first) return false
    if (view.isComma(k)) return isFinite(view, k + 1) || view.isAuxiliary(k + 1)
  }
  return false
}

function wordsUntilMark(view: View, first: number): number {
  let n = 0
  for (let k = first; k < view.length && n <= LEAST; k++) {
    if (view.isComma(k) || (view.isHard(k) && k > first)) break
    if (view.mark(k) === '') n++
  }
  return n
}

function step(view: View, walk: Walk, k: number): void {
  const c = view.mark(k)
  if (c === '(' || c === '[') walk.depth++
  else if (c === ')' || c === ']') walk.depth = Math.max(0, walk.depth - 1)
  if (c !== '') return
  walk.words++
  const opens = view.opens(k)
  if (opens === 'if') walk.conditional = true
  if (walk.words === 1 && opens === 'sub') walk.fronted = true
  if (isFinite(view, k) && !walk.fronted) walk.stated = true
}
