// Beside: where a clause or an action noun joined by «و» or a comma begins a proposition of its own.

import { Clausal } from '../../words/clause.ts'
import { isFinite, leadAt, verbFrom } from './finite.ts'
import type { View } from './view.ts'
import type { Walk } from './walk.ts'

/** How far a subject may reach before its verb: «، وقوات البحرية الملكية أفشلت …». */
const SUBJECT = 6

/** Whether a clause coordinate with the one under way begins at `k`. */
export function beginsBeside(view: View, walk: Walk, k: number): boolean {
  if (walk.depth > 0 || walk.conditional) return false
  return (
    joinedVerb(view, walk, k) ||
    joinedThat(view, walk, k) ||
    pronoun(view, walk, k) ||
    joinedSubject(view, walk, k) ||
    counted(view, walk, k)
  )
}

/** «… ودمر بالكامل»; after a comma without «و» as well. */
function joinedVerb(view: View, walk: Walk, k: number): boolean {
  const verb = verbFrom(view, k)
  if (verb < 0) return false
  const lead = leadAt(view, k)
  const comma = view.isComma(view.before(k))
  if (verb === k && view.word(k)?.verb?.sure === false && isBare(view, k)) return false
  if (lead === 0) return comma && (walk.stated || walk.fronted) && !(walk.inRelative && !walk.stated)
  if (walk.subjunctive && verb === k && view.word(k)?.verb?.tense === 'imperfect') return false
  if (walk.inRelative && !walk.stated) return false
  return walk.stated || walk.words > 2
}

/** «وأن …», «وبأنه …». */
function joinedThat(view: View, walk: Walk, k: number): boolean {
  const that = view.word(k)?.cue?.that
  return that !== undefined && (that.conjunction === 'و' ? walk.words > 1 : that.conjunction === 'ف' && walk.stated)
}

/** «، وهي …», «، وهناك …». */
function pronoun(view: View, walk: Walk, k: number): boolean {
  return walk.stated && view.is(k, Clausal.pronoun) && view.isComma(view.before(k))
}

/** «، والقوات انسحبت …», «، وفي اليوم نفسه غادرت …». */
function joinedSubject(view: View, walk: Walk, k: number): boolean {
  const word = view.word(k)
  if (!walk.stated || word === undefined || !view.is(k, Clausal.waw) || !view.isComma(view.before(k))) return false
  const phrase = view.is(k, Clausal.phrase)
  if (!phrase && !view.inName(k) && word.cue?.definite !== true) return false
  if (!phrase && !word.splits.some((s) => s.conjunction === 'و' && s.preposition === '' && (s.definite || view.inName(k)))) return false
  for (let n = k + 1; n < k + SUBJECT; n++) {
    if (!view.isWord(n) || view.opener(n) !== undefined || view.word(n)?.cue?.that !== undefined) return false
    const verb = view.word(n)?.verb
    if (verb?.lead === 0 && verb.sure && isFinite(view, n)) return !/^(?:الذي|التي|الذين|ما|من)$/u.test(view.form(n - 1))
  }
  return false
}

/** «مقتل عشرة وإصابة أربعة»: an action noun with a number of its own beside another. */
function counted(view: View, walk: Walk, k: number): boolean {
  const word = view.word(k)
  if (word === undefined || !view.is(k, Clausal.waw) || walk.words === 0 || view.inName(k)) return false
  if (!isActionNoun(view, k) || isBare(view, k) || !hasCount(view, walk.first, k)) return false
  for (let n = k + 1; n < k + 4; n++) {
    if (view.isComma(n) || view.isHard(n)) return false
    if (view.inQuantity(n)) return true
  }
  return false
}

/** «مقتل وجرح العشرات»: the noun before has its number with this one. */
function isBare(view: View, k: number): boolean {
  return view.before(k) === k - 1 && CASUALTY.has(view.form(k - 1))
}

/** Whether the word at `k`, behind «و», is a noun of something that happens. */
export function isActionNoun(view: View, k: number): boolean {
  const word = view.word(k)
  if (word === undefined || !view.isWord(k)) return false
  return word.cue?.action === true || word.splits.some((s) => s.preposition === '' && !s.definite && CASUALTY.has(s.stem))
}

const CASUALTY = new Set([
  'مقتل',
  'اصابه',
  'جرح',
  'قتل',
  'اسر',
  'خطف',
  'فقدان',
  'وفاه',
  'مصرع',
  'استشهاد',
  'نزوح',
  'وصول',
  'سقوط',
  'اعتقال',
  'تدمير',
])

function hasCount(view: View, first: number, k: number): boolean {
  for (let n = Math.max(first, k - 40); n < k; n++) if (view.inQuantity(n)) return true
  return false
}
