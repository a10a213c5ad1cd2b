// Polarity and realis: negations, futures and doubts around a trigger.

import type { TokenRange } from '../../../../text/index.ts'
import type { Polarity, Realis } from '../../../../model/event.ts'
import { Role } from '../../words/cue/roles.ts'
import type { Reading } from '../../words/event.ts'
import type { Trigger } from '../../words/event/lexicon.ts'
import { CONDITIONS, formAt, has, isStop, isVerb, markAt, wordAt, type View } from './view.ts'

/** «There is», as negated: «لا يوجد», «لم يكن هناك», «لم يحدث». */
const EXISTS = /^[يت](?:وجد|كن|كون|حدث|تم|جر)$/u
const NOT: ReadonlySet<string> = new Set(['لم', 'لن', 'لا', 'ليس', 'ليست', 'ولم', 'ولن', 'ولا', 'فلم', 'فلن'])
const WITHOUT: ReadonlySet<string> = new Set(['عدم', 'دون', 'بدون', 'وعدم', 'بعدم', 'لعدم', 'غير', 'نفي', 'استبعاد', 'غياب'])
const FUTURE: ReadonlySet<string> = new Set(['سوف', 'لن', 'ولن', 'وسوف'])
/** «قبل أن», «منذ أن»: what follows did happen, or is to. */
const FACTUAL: ReadonlySet<string> = new Set(['بعد', 'منذ', 'قبل', 'سبق', 'الي', 'وبعد', 'وسبق', 'وقبل'])
const DOUBTS: ReadonlySet<string> = new Set([
  'اذا',
  'لو',
  'هل',
  'لولا',
  'كي',
  'لكي',
  'حال',
  'ربما',
  'قد',
  'وقد',
  'امكانيه',
  'احتمال',
  'ضروره',
  'بضروره',
  'خطر',
  'وجوب',
])

/** What surrounds a verb. */
export function ofVerb(view: View, at: number, clause: TokenRange, reading: Reading<Trigger>): { polarity: Polarity; realis: Realis } {
  const imperfect = reading.kind === 'imperfect'
  let polarity: Polarity = 'affirmed'
  let realis: Realis = reading.future ? 'future' : 'actual'
  for (let i = at - 1; i >= clause.first && i >= at - 3; i--) {
    const form = formAt(view, i)
    if (NOT.has(form)) polarity = 'negated'
    if (FUTURE.has(form)) realis = 'future'
    if (!has(view, i, Role.negation | Role.be | Role.adverb) && form !== 'سوف') break
  }
  if (imperfect) {
    const before = formAt(view, at - 1)
    if (reading.preposition === 'ل') realis = 'hypothetical'
    if ((before === 'ان' || before === 'الا' || before === 'بان') && !FACTUAL.has(formAt(view, at - 2))) realis = 'hypothetical'
    if (before === 'قد') realis = 'hypothetical'
  }
  if (realis === 'hypothetical' && planned(view, clause.first - 3, clause.first)) realis = 'future'
  return { polarity, realis: doubted(view, clause, at, imperfect) ? 'hypothetical' : realis }
}

/** What surrounds an event noun that nothing governs. */
export function ofNoun(view: View, at: number, clause: TokenRange, reading: Reading<Trigger>): { polarity: Polarity; realis: Realis } {
  const before = formAt(view, at - 1)
  const polarity = WITHOUT.has(before) || isNone(view, at) ? 'negated' : 'affirmed'
  if (doubted(view, clause, at, false) || DOUBTS.has(before) || isPurpose(reading)) return { polarity, realis: 'hypothetical' }
  return { polarity, realis: planned(view, clause.first, Math.min(clause.last, at + 4)) ? 'future' : 'actual' }
}

/** «ليس أي اتفاق», «ليس هناك أي اتفاق», «لا يوجد اتفاق», «لم يكن هناك اتفاق». */
function isNone(view: View, at: number): boolean {
  let k = at - 1
  const any = /^(?:اي|ايه)$/u.test(formAt(view, k))
  if (any) k--
  if (any && NOT.has(formAt(view, k))) return true
  if (formAt(view, k) === 'هناك') k--
  else if (!EXISTS.test(formAt(view, k))) return false
  if (EXISTS.test(formAt(view, k))) k--
  return NOT.has(formAt(view, k))
}

/** «لإرسال خبراء»: an action noun behind «ل» is what something is for. */
function isPurpose({ of, preposition, definite }: Reading<Trigger>): boolean {
  return preposition === 'ل' && !definite && of.frame.get('gen') !== 'actor' && of.type !== 'casualty' && of.type !== 'assault'
}

/** Whether the noun stands behind a preposition or belongs to another noun, so that nothing says it happened: «بعد مقتل …», «ذكرى اغتيال …». */
export function isBackground(view: View, at: number, clause: TokenRange, { preposition, definite }: Reading<Trigger>): boolean {
  if (preposition !== '' || definite) return true
  if (at === clause.first || at === view.first) return false
  if (has(view, at - 1, Role.prep)) return true
  return !isVerb(view, at - 1) && markAt(view, at - 1) === '' && wordAt(view, at - 1)?.event === undefined && !isReported(view, at)
}

/** Whether a verb of saying stands before with no more than its speaker between: «أعلنت الشرطة مقتل …». */
function isReported(view: View, at: number): boolean {
  for (let i = at - 1; i >= view.first && i > at - 12; i--) {
    if (isStop(view, i) || has(view, i, Role.prep)) return false
    if (wordAt(view, i)?.cue?.verb !== undefined) return true
  }
  return false
}

/** «إذا», «لو», «هل» open the clause; «قد» doubts only a present. */
function doubted(view: View, clause: TokenRange, at: number, imperfect: boolean): boolean {
  const opener = formAt(view, clause.first)
  if (opener !== 'ان' && opener !== 'الا' && CONDITIONS.has(opener)) return true
  return imperfect && at > 0 && DOUBTS.has(formAt(view, at - 1))
}

/** «المقرر», «المتوقع» among tokens `[first, last)`. */
function planned(view: View, first: number, last: number): boolean {
  for (let i = Math.max(first, view.first); i < last; i++)
    if (view.draft.tokens.words[i]?.time?.tense === 'future' && (view.draft.mentions.at[i] as number) < 0) return true
  return false
}
