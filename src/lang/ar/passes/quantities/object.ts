// What is counted: the unit or noun after a number, with its English lemma and where it ends.

import { isGlued } from '../../../../number/index.ts'
import { TokenKind, type Tokens } from '../../../../text/index.ts'
import { phraseAt } from '../../../phrase.ts'
import { compounds, units } from '../../quantity/phrases.ts'
import type { ArabicWord } from '../../word.ts'

/** What is counted, up to token `last`; `last` is where the number ended when nothing followed. */
export interface Counted {
  readonly object: string | null
  readonly unit: string | null
  readonly kind: 'noun' | 'unit' | 'percent' | 'none'
  readonly last: number
  /** «من» parts the number from the noun. */
  readonly of: boolean
}

type T = Tokens<ArabicWord>

/** Heads that say nothing of the kind: «ثلاثة من كبار المسؤولين», «عشرات من عناصر الجيش». */
const PARTITIVE: ReadonlySet<string> = new Set(['كبار', 'ابرز', 'اهم', 'اكبر', 'اشهر', 'اصل', 'بين', 'ابناء', 'افراد', 'عناصر', 'رجال', 'قوات', 'سكان', 'طاقم', 'قيمه', 'اجمالي', 'مجموع'])
const OTHERS: ReadonlySet<string> = new Set(['اخرين', 'اخرون', 'اخر', 'اخري', 'اخران', 'اخريات', 'اخرا'])
const MASS: ReadonlySet<string> = new Set(['mass', 'volume', 'area', 'money'])
const MEASURED: Readonly<Record<string, string>> = { length: 'distance', area: 'area', mass: 'weight', volume: 'volume', power: 'power', temperature: 'temperature', money: 'money' }

/** Reads what is counted from token `k`, before `last`. */
export function countedAt(tokens: T, k: number, last: number): Counted {
  const none: Counted = { object: null, unit: null, kind: 'none', last: k, of: false }
  if (k >= last) return none
  // «تسعة "عناصر» opens a quotation, «منطقة 918" جزء» closes one.
  const opens = (tokens.words[k]?.form === '"' && !isGlued(tokens, k)) || tokens.words[k]?.form === '«'
  const quote = opens ? 1 : 0
  const unit = phraseAt(units, tokens, k, last)
  if (unit !== undefined && !(unit.means.two && unit.means.kind !== '')) {
    const of = MASS.has(unit.means.kind) || unit.means.kind === 'percent' ? ofNoun(tokens, unit.last, last) : undefined
    const beside = of === undefined && unit.means.kind === 'volume' ? nounAt(tokens, unit.last, last) : undefined
    const named = of ?? beside
    const kind = unit.means.kind === 'percent' ? 'percent' : 'unit'
    const end = unit.means.kind === 'percent' || unit.means.kind === 'money' ? unit.last : (named?.last ?? unit.last)
    return { object: named?.object ?? MEASURED[unit.means.kind] ?? null, unit: unit.means.unit, kind, last: end, of: false }
  }
  // «مئات الملايين من الدولارات».
  const stuff = tokens.words[k]?.form === 'من' ? phraseAt(units, tokens, k + 1, last) : undefined
  if (stuff !== undefined && tokens.words[k + 1]?.form.startsWith('ال') === true) return { object: MEASURED[stuff.means.kind] ?? null, unit: stuff.means.unit, kind: 'unit', last: stuff.last, of: true }
  const noun = nounAt(tokens, k + quote, last)
  if (noun !== undefined) return { ...noun, unit: null, kind: 'noun', of: false }
  if (OTHERS.has(tokens.words[k]?.form ?? '')) return { object: 'person', unit: null, kind: 'noun', last: k + 1, of: false }
  const of = ofNoun(tokens, k, last)
  return of === undefined ? none : { ...of, unit: null, kind: 'noun', of: true }
}

/** A counted noun without preposition at `k`. */
function nounAt(tokens: T, k: number, last: number): { object: string; last: number } | undefined {
  const compound = phraseAt(compounds, tokens, k, last)
  if (compound !== undefined) return { object: compound.means, last: compound.last }
  const word = k < last ? tokens.words[k]?.number : undefined
  if (word?.noun === undefined || word.noun.lead > 0 || word.time === true) return undefined
  return { object: word.noun.lemma, last: k + 1 + (OTHERS.has(tokens.words[k + 1]?.form ?? '') && k + 1 < last ? 1 : 0) }
}

/** «من القادة», «، من المواد», «من كبار المسؤولين», «منهم». */
function ofNoun(tokens: T, k: number, last: number): { object: string | null; last: number } | undefined {
  let i = k
  if (i < last && tokens.words[i]?.form === '،' && tokens.words[i + 1]?.form === 'من') i++
  const form = i < last ? tokens.words[i]?.form : undefined
  const whole = form === 'من' ? tokens.words[i + 1]?.number?.numeral : undefined
  // «أربعة من التسعة»: the part counts.
  if (whole?.kind === 'unit' && whole.definite && whole.lead === 0) return { object: null, last: i + 2 }
  if (form === 'منهم' || form === 'منهن') return { object: 'person', last: i + 1 }
  if (form !== 'من' || i + 1 >= last || tokens.kind[i + 1] !== TokenKind.word) return undefined
  let head = i + 1
  let noun = tokens.words[head]?.number?.noun
  if (PARTITIVE.has(tokens.words[head]?.form ?? '')) {
    const next = head + 1 < last ? tokens.words[head + 1]?.number?.noun : undefined
    if (next !== undefined && next.lead === 0) {
      head++
      noun = next
    }
  }
  if (noun === undefined || noun.lead > 0 || tokens.words[head]?.number?.time === true) return undefined
  // «ثلاثة من القادة», «اثنين من مواطنيها»: a part of a plural, or of a stuff.
  return noun.definite || noun.suffix !== '' || noun.number === 'many' ? { object: noun.lemma, last: head + 1 } : undefined
}
