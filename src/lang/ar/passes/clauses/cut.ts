// The cut: a run passed through once, with the positions where one proposition ends and the next begins.

import { Clausal } from '../../words/clause.ts'
import { isActionNoun, beginsBeside } from './beside.ts'
import { opensBesides } from './besides.ts'
import { isFinite, verbFrom } from './finite.ts'
import type { View } from './view.ts'
import { walkFrom, type Walk } from './walk.ts'

/** A stretch of a run between two cuts; `soft` when it was cut off the one before inside one sentence. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly soft: boolean
  readonly stated: boolean
}

/** Longest clause that is cut by its words, in tokens; beyond that only marks cut. */
const LONGEST = 2000

/** Stretches of a run in order, all of it covered. */
export function cut(view: View): Stretch[] {
  const found: Stretch[] = []
  let walk = walkFrom(0)
  let soft = false
  const close = (k: number, next: boolean): void => {
    if (k > walk.first) found.push({ first: walk.first, last: k, soft, stated: walk.stated || walk.fronted })
    walk = walkFrom(k)
    soft = next
  }
  for (let k = 0; k < view.length; k++) {
    if (k > 0 && view.isHard(k)) close(k, false)
    else if (
      k > walk.first &&
      k - walk.first < LONGEST &&
      view.is(k, Clausal.begins) &&
      view.isWord(k) &&
      (beginsBeside(view, walk, k) || opensBesides(view, walk, k) || isManner(view, walk, k))
    )
      close(view.before(k) + 1, true)
    step(view, walk, k)
  }
  close(view.length, false)
  return found
}

/** «، منتقدا …»: an accusative participle after a comma says what the subject did besides. */
function isManner(view: View, walk: Walk, k: number): boolean {
  if (!view.isComma(view.before(k))) return false
  if (walk.depth === 0 && view.word(k)?.cue?.participle !== undefined) return true
  if (walk.depth > 0 || !view.is(k, Clausal.manner) || view.inName(k) || view.inTime(k) || view.inQuantity(k)) return false
  return view.isWord(k + 1) && (walk.stated || !view.run.attributed)
}

function step(view: View, walk: Walk, k: number): void {
  const c = view.mark(k)
  if (c === '(' || c === '[') walk.depth++
  else if (c === ')' || c === ']') walk.depth = Math.max(0, walk.depth - 1)
  if (c !== '') return
  if (view.isWord(k) || view.draft.tokens.kind[view.token(k)] === 2) walk.words++
  const opener = view.opener(k)
  if (opener?.opens === 'if') walk.conditional = true
  if (opener?.opens === 'relative') walk.relative = true
  if (walk.words === 1 && (opener?.opens === 'sub' || (opener?.opens === 'join' && /فيما|بينما|وقت/u.test(view.form(opener.last - 1)))))
    walk.fronted = true
  if (walk.words === 1 && view.run.attributed && !view.inQuantity(k) && isActionNoun(view, k)) walk.stated = true
  const verb = view.word(k)?.verb
  if (verb === undefined || view.inQuantity(k)) return
  if (isFinite(view, k)) {
    const within = walk.relative || (walk.words > 1 && isBareWhat(view, k))
    walk.inRelative = within || (walk.inRelative && verb.conjunction !== '' && !walk.stated)
    if (!walk.inRelative && !(walk.fronted && !walk.stated) && !view.is(k, Clausal.auxiliary)) walk.stated = true
    walk.relative = false
    walk.subjunctive = false
  } else if (verb.tense === 'imperfect' && !view.inName(k) && verb.sure) walk.subjunctive = true
}

/** «ما ذكره»: «what», the first word of a relative clause without a noun. */
function isBareWhat(view: View, k: number): boolean {
  return /^(?:ما|من|مما|عما|بما)$/u.test(view.form(k - 1)) && verbFrom(view, k - 1) !== k
}
