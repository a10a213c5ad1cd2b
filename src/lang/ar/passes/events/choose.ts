// Choosing: which row of the lexicon a word is here, by its company and its part of speech.

import { Role } from '../../words/cue/roles.ts'
import type { Reading } from '../../words/event.ts'
import type { Trigger } from '../../words/event/lexicon.ts'
import { formAt, has, isStop, isVerb, leftOf, markAt, opensClause, wordAt, type View } from './view.ts'
import { isDefinite } from './tail.ts'

const AFTER_VERB = 9
const AFTER_NOUN = 4
const BEFORE_VERB = 5

/** Whether one of the words that `reading` needs is near token `at`; true when it needs none. */
export function inCompany(view: View, at: number, { of: { near }, kind }: Reading<Trigger>): boolean {
  if (near === undefined) return true
  let left = kind === 'noun' ? AFTER_NOUN : AFTER_VERB
  for (let i = at + 1; i < view.last && left > 0; i++) {
    if (isStop(view, i)) break
    if (isOneOf(view, i, near)) return true
    // «لقي ما لا يقل عن 115 مسلحا من الجبهة (فرع القاعدة) حتفهم»: numbers and brackets are one word long.
    if ((view.draft.quantities.at[i] as number) >= 0 && view.draft.quantities.at[i] === view.draft.quantities.at[i + 1]) continue
    if (markAt(view, i) === '(') i = closing(view, i)
    if (i > at + 1 && opensClause(view, i)) break
    left--
  }
  if (kind !== 'noun')
    for (let i = at - 1, words = BEFORE_VERB; i >= view.first && words > 0; i--) {
      if (isStop(view, i) || opensClause(view, i)) break
      if (isOneOf(view, i, near)) return true
      // A name is one word long.
      const name = view.draft.mentions.at[i] as number
      if (name < 0 || name !== view.draft.mentions.at[i - 1]) words--
    }
  return false
}

function closing(view: View, at: number): number {
  for (let i = at + 1; i < view.last && i < at + 12; i++) if (markAt(view, i) === ')') return i
  return at
}

function isOneOf(view: View, i: number, forms: ReadonlySet<string>): boolean {
  const word = wordAt(view, i)
  if (word === undefined) return false
  if (forms.has(word.form)) return true
  return word.splits.some((s) => !s.future && (forms.has(s.stem) || forms.has(s.body)))
}

/** Whether a form that may be a verb in the perfect or its action noun («قصف») stands where a verb does. */
export function standsAsVerb(view: View, at: number): boolean {
  // «قد "قتل"»: a verb that is set off stands as it would without the marks.
  const left = leftOf(view, at)
  const before = formAt(view, left)
  if ((wordAt(view, left)?.cue?.that?.suffix ?? '') !== '') return true
  if (left < view.first || isStop(view, left) || markAt(view, left) === ')' || before === '') return true
  if (has(view, left, Role.relative | Role.be | Role.while) || PARTICLES.has(before)) return true
  if (has(view, left, Role.prep | Role.negation) || before === 'ان') return false
  // «الجيش قصف»: after a noun with the article or a name; «أعلن قصف» is a noun.
  if (isVerb(view, left)) return false
  const inName = (view.draft.mentions.at[left] as number) >= 0
  if (afterThat(view, left + 1)) return true
  return (inName || isDefinite(view, left)) && !hasSubject(view, left)
}

const PARTICLES: ReadonlySet<string> = new Set([
  'قد',
  'وقد',
  'فقد',
  'لقد',
  'كما',
  'حيث',
  'فيما',
  'بينما',
  'عندما',
  'حين',
  'حينما',
  'ثم',
  'بعدما',
  'اذ',
])

/** «إن جنديا عراقيا قتل»: a clause behind «أن» whose subject stands before `at` and that has no verb yet. */
function afterThat(view: View, at: number): boolean {
  for (let k = at - 1; k >= view.first && k > at - 7; k--) {
    if (k < at - 1 && wordAt(view, k)?.cue?.that !== undefined) return true
    if (isStop(view, k) || opensClause(view, k) || has(view, k, Role.prep) || isVerb(view, k) || wordAt(view, k)?.event?.triggers.length)
      return false
  }
  return false
}

/** Whether a verb stands before token `i` in its clause, so that the noun at `i` is its subject. */
function hasSubject(view: View, i: number): boolean {
  for (let k = i; k >= view.first && k > i - 8; k--) {
    if (isStop(view, k) || opensClause(view, k)) return false
    if ((view.draft.mentions.at[k] as number) < 0 && isVerb(view, k)) return true
  }
  return false
}
