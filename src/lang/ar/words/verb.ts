// What an Arabic word means to the clause room: a finite verb behind its clitics, or a word that makes the next one so.

import type { Split } from '../splits.ts'
import { finiteForms, isNoVerb } from './verb/lexicon.ts'

/** Facts of one word form for the clause passes. */
export interface VerbWord {
  /** Folded units of the conjunction before the verb. */
  readonly lead: number
  readonly conjunction: '' | 'و' | 'ف'
  readonly tense: 'perfect' | 'imperfect'
  /** Hardly ever anything but a verb. */
  readonly sure: boolean
  /** «لتأمين», «ليصل»: with ل an imperfect says what for, and states nothing. */
  readonly purpose: boolean
  /** An object pronoun: «نفذتها». */
  readonly suffix: string
}

const IMPERFECT = /^ي[^اي].{1,8}$/u
const OBJECTS: ReadonlySet<string> = new Set(['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ني'])

/** The facts of a folded `form` cut as `splits`; undefined for what is no finite verb. Called once a form. */
export function verbWord(form: string, splits: readonly Split[]): VerbWord | undefined {
  const unit = form.charCodeAt(0)
  if (unit < 0x0600 || unit > 0x06ff || form.length < 2 || isNoVerb().has(form)) return undefined
  let best: VerbWord | undefined
  for (const split of splits) {
    const { stem, suffix, preposition, conjunction, definite } = split
    if (definite || preposition === 'ب' || preposition === 'ك' || stem.length < 2) continue
    if (suffix !== '' && !OBJECTS.has(suffix)) continue
    if (isNoVerb().has(stem)) continue
    const listed = finiteForms().get(stem)
    // «فيدرالي»: with ف only a listed verb, or one of the future, is sure to be one.
    const shaped = IMPERFECT.test(stem) && (conjunction !== 'ف' || split.future)
    if (listed === undefined && !shaped) continue
    const tense = listed?.tense ?? 'imperfect'
    if (preposition === 'ل' && tense !== 'imperfect') continue
    if (split.future && tense !== 'imperfect') continue
    // «وقتلها» may be «her killing» as well as «and killed her», «قيمتها» is no verb at all.
    const sure = split.future || ((listed?.sure ?? true) && (suffix === '' || tense === 'imperfect'))
    const found = { lead: split.lead, conjunction, tense, sure, purpose: preposition === 'ل', suffix }
    if (best === undefined || (!best.sure && sure && found.lead <= best.lead)) best = found
  }
  return best
}
