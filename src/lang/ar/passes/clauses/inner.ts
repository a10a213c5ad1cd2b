// Inner clauses: what a relative clause says of its noun in the middle of another, as a proposition of its own.

import { recordAt } from '../../../draft.ts'
import { lazy } from '../../../../entities/index.ts'
import { rows } from '../../../../generated/ar/stating-participles.ts'
import type { Piece } from '../../../clauses/index.ts'
import { Clausal } from '../../words/clause.ts'
import { arabicForm } from '../../table.ts'
import { isFinite } from './finite.ts'
import type { View } from './view.ts'

/** Farthest a noun phrase reaches back from its relative pronoun, in words. */
const NOUN = 3
/** Fewest and most words that a relative clause has to stand alone, its pronoun counted. */
const LEAST = 5
const MOST = 25
const participles = lazy((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { word, before } of rows) {
    const stem = arabicForm(word)
    for (const form of [stem, `${stem}ه`, `${stem}ين`, `${stem}ون`, `${stem}ات`])
      found.set(`ال${form}`, [...(found.get(`ال${form}`) ?? []), arabicForm(before)])
  }
  return found
})

/** Relative clauses with their nouns inside `piece`, where they name somebody, a number or a time. */
export function innerOf(view: View, piece: Piece): Piece[] {
  const found: Piece[] = []
  let depth = 0
  for (let k = piece.first + 1; k < piece.last; k++) {
    const c = view.mark(k)
    if (c === '(') depth++
    if (c === ')') depth--
    if (c !== '' || depth > 0) continue
    const first = opensInner(view, k) ? nounBefore(view, k, piece.first) : unmarked(view, k, piece.first)
    if (first < 0) continue
    const last = endOf(view, k, piece.last)
    if ((first <= piece.first && last >= piece.last) || !names(view, k + 1, last)) continue
    found.push({ first, last, lead: leadOf(view, first), inner: true })
    k = last - 1
  }
  return found
}

function opensInner(view: View, k: number): boolean {
  if (view.is(k, Clausal.relative)) {
    for (let n = k + 1; n < k + 4; n++) if (isFinite(view, n)) return true
    return false
  }
  return (
    participles()
      .get(view.form(k))
      ?.some((before) => view.form(k + 1).startsWith(before)) === true
  )
}

/** «أحبطت هجوما استهدف ناقلة»: after an indefinite noun a relative clause needs no pronoun. Where that noun stands, or -1. */
function unmarked(view: View, k: number, limit: number): number {
  const verb = view.word(k)?.verb
  if (verb?.tense !== 'perfect' || verb.lead > 0 || view.is(k - 1, Clausal.edge) || !(isFinite(view, k) || isOwned(view, k))) return -1
  let noun = -1
  for (let n = k - 1; n > limit && n > k - OBJECT; n--) {
    if (view.isComma(n) || view.opener(n) !== undefined || view.word(n)?.cue?.that !== undefined) return -1
    if (view.is(n, Clausal.object) && view.word(n)?.cue?.definite === false && !view.inName(n) && !view.inTime(n) && !isFinite(view, n))
      noun = n
    if (isFinite(view, n)) return AUXILIARY.test(view.form(n)) ? -1 : noun
  }
  return isFinite(view, limit) && !AUXILIARY.test(view.form(limit)) ? noun : -1
}

/** «صاروخا أطلقته …»: long enough to be no noun with its pronoun. */
function isOwned(view: View, k: number): boolean {
  const word = view.word(k)
  return word?.verb !== undefined && word.verb.suffix !== '' && word.form.length > 5 && word.cue?.action !== true && !view.inName(k)
}

/** «بالميناء الذي …»: without the preposition before the article. */
function leadOf(view: View, k: number): number {
  const { mentions, tokens } = view.draft
  const name = recordAt(mentions, view.token(k))
  if (name !== undefined) return Math.max(0, name.start - (tokens.start[view.token(k)] as number))
  // «للقوات» keeps its ل: without it the article would be half a word.
  const split = view.form(k).startsWith('لل') ? undefined : view.word(k)?.splits.find((s) => s.definite && s.lead > 0)
  return split === undefined || split.preposition === '' ? 0 : split.lead
}

const AUXILIARY = /^[وف]?(?:كان|كانت|كانوا|[يت]كون|بات|باتت|قد)$/u
/** Farthest object that an unmarked relative clause may belong to. */
const OBJECT = 12

/** Where the noun phrase that ends before `k` begins, or -1 when there is none. */
function nounBefore(view: View, k: number, limit: number): number {
  let at = view.before(k)
  if (view.isComma(at)) at = view.before(at)
  let first = -1
  for (let words = 0; at >= limit && words < NOUN; at--) {
    if (QUOTES.has(view.mark(at))) continue
    if (!view.isWord(at) || view.inTime(at) || view.is(at, Clausal.edge) || isFinite(view, at) || LIKE.test(view.form(at))) break
    // «… العسكرية عدد القوات التي»: with a noun that is completed another phrase begins.
    if (first >= 0 && view.word(first)?.cue?.definite === false && view.word(at)?.cue?.definite === true && !view.inName(first)) break
    first = at
    words++
    if (view.word(at)?.splits.some((s) => s.preposition !== '' && s.definite) === true) break
  }
  return first
}

/** Words that only set a noun beside another. */
const LIKE = /^[وفب]?(?:مثل|نفسه|نفسها|ذاته|ذاتها|نفس|كل)$/u

const QUOTES = new Set(['"', '«', '»', '“', '”'])

function endOf(view: View, k: number, limit: number): number {
  let words = 0
  let verb = -1
  for (let n = k; n < limit; n++) {
    if (view.isComma(n) || view.mark(n) === ')' || view.mark(n) === '؛' || (n > k && view.isHard(n))) return n
    if (view.isWord(n) && ++words > MOST) return n
    if (verb >= 0 && (takesOver(view, n) || closesObject(view, verb, n))) return n
    if (verb < 0 && isFinite(view, n)) verb = n
  }
  return limit
}

/** «القوات التي تقاتل في عدن سيطرت …»: a second verb without a conjunction is that of the clause around. */
function takesOver(view: View, n: number): boolean {
  const verb = view.word(n)?.verb
  if (
    verb === undefined ||
    verb.lead > 0 ||
    view.inName(n) ||
    view.is(n - 1, Clausal.edge) ||
    /^(?:ما|من|التي|الذي|الذين|قد|لم|لا|لن)$/u.test(view.form(n - 1))
  )
    return false
  return isFinite(view, n) || (verb.tense === 'perfect' && verb.suffix === '' && view.word(n - 1)?.cue?.definite === true)
}

/** «التحالف الذي تقوده الرياض على …»: the verb has its object and its subject; what follows belongs to the clause around. */
function closesObject(view: View, verb: number, n: number): boolean {
  return (view.word(verb)?.verb?.suffix ?? '') !== '' && n > verb + 1 && view.inName(n - 1) && view.is(n, Clausal.edge)
}

function names(view: View, first: number, last: number): boolean {
  let words = 1
  let telling = false
  for (let n = first; n < last; n++) {
    if (view.mark(n) === '') words++
    if (view.inName(n) || view.inQuantity(n) || view.inTime(n)) telling = true
  }
  return telling && words >= LEAST
}
