// Slots: the noun phrases after a trigger, each with the preposition it stands behind.

import type { NounPhrase } from '../../../event-arguments.ts'
import { Role } from '../../words/cue/roles.ts'
import { phraseAt } from './phrase.ts'
import { isPronominal, prepositionOf } from './prepositions.ts'
import { cliticAt, hasConjunction, isDefinite, mentionAt } from './tail.ts'
import { formAt, has, isStop, isVerb, markAt, opensClause, wordAt, type View } from './view.ts'

/** A phrase with its slot: '' for a bare one, else the folded preposition. */
export interface Slot {
  readonly slot: string
  readonly phrase: NounPhrase
  /** Joined by «و» to the phrase before. */
  readonly joined: boolean
}

/** Words that count or pick what follows and are looked through: «أي أسلحة», «عدد من الجنود», «أودى بحياة». */
const PICKS: ReadonlySet<string> = new Set(
  'اي بعض جميع كل كافه معظم عدد عددا العديد المزيد مزيد سلسله غالبيه اغلبيه نحو حوالي زهاء بحياه احد احدي عده كلا كلتا سياسيا عسكريا دبلوماسيا اقتصاديا اعلاميا امنيا ماليا قانونيا رسميا مختلف ذلك تلك هذا هذه'.split(
    ' ',
  ),
)
const REACH = 26

/** Phrases right of token `from` until the clause ends. */
export function slotsAfter(view: View, from: number): Slot[] {
  const found: Slot[] = []
  let slot = ''
  let k = from
  while (k < view.last && k < from + REACH) {
    if (setsOffDate(view, k)) {
      k++
      continue
    }
    const counted = (view.draft.quantities.at[k] as number) >= 0
    // «قتل ما لا يقل عن 17»: the words of a number open no clause.
    if (isStop(view, k) || (!counted && opensClause(view, k))) break
    const inRecord = counted || mentionAt(view, k) !== undefined
    if (markAt(view, k) !== '') k = pastBracket(view, k)
    else if ((view.draft.times.at[k] as number) >= 0) {
      if (slot !== '') slot = 'time'
      k++
    } else if (!inRecord && isPronominal(formAt(view, k))) k++
    else if (!inRecord && PICKS.has(formAt(view, k))) k += formAt(view, k + 1) === 'من' ? 2 : 1
    else if (!inRecord && prepositionOf(formAt(view, k)) !== undefined) slot = prepositionOf(formAt(view, k++)) as string
    else if (!inRecord && isVerb(view, k)) break
    else {
      const own = cliticAt(view, k)
      if (!inRecord && own === '' && has(view, k, Role.prep | Role.adverb | Role.negation | Role.be)) {
        if (has(view, k, Role.prep)) slot = 'other'
        k++
        continue
      }
      const phrase = phraseAt(view, k, view.last, leadOf(view, k))
      const joined = found.length > 0 && own === '' && hasConjunction(view, k)
      if (joined && phrase?.argument === undefined) break
      if (phrase === undefined) {
        k++
        continue
      }
      found.push({ slot: joined ? (found[found.length - 1] as Slot).slot : own === '' ? slot : own, phrase, joined })
      // A preposition governs one phrase; what comes bare after it is bare again, unless it belongs to a noun that nothing is known of.
      const open = slot !== '' && own === '' && phrase.argument === undefined && !isDefinite(view, k)
      if (!open) slot = ''
      k = Math.max(phrase.last, k + 1)
    }
  }
  return found
}

function leadOf(view: View, k: number): number {
  const word = wordAt(view, k)
  return word?.number?.noun?.lead ?? word?.speaker?.lead ?? 0
}

/** «، أمس، »: a comma beside a date. */
function setsOffDate(view: View, k: number): boolean {
  const { at } = view.draft.times
  const mark = markAt(view, k)
  return (
    (mark === '،' || mark === ',') &&
    ((at[k + 1] as number) >= 0 || (at[k - 1] as number) >= 0) &&
    !(k + 1 < view.last && hasConjunction(view, k + 1))
  )
}

/** Past a bracket, or past one mark. */
function pastBracket(view: View, k: number): number {
  if (markAt(view, k) === '(' || markAt(view, k) === '[')
    for (let i = k + 1; i < view.last && i < k + 10; i++) if (markAt(view, i) === ')' || markAt(view, i) === ']') return i + 1
  return k + 1
}
