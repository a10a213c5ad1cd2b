// Leads: the words that open a content («أن», «:», «إلى») and where it begins behind them.

import { Strength, type Frames, type Preposition } from '../../words/cue/lexicon.ts'
import { Role } from '../../words/cue/roles.ts'
import type { Complement, Lead } from './report.ts'
import { cueOf, formAt, has, isComma, isWord, lastLetter, quotationFrom, type Scene } from './scene.ts'

const SKIPPED = Role.prep | Role.contrast

/** What only the one who speaks begins with: «لقد ناقشنا», «نحن مستعدون». */
const FIRST_PERSON: ReadonlySet<string> = new Set([
  'لقد',
  'نحن',
  'اننا',
  'لدينا',
  'علينا',
  'هدفنا',
  'موقفنا',
  'بلدنا',
  'شعبنا',
  'قواتنا',
  'حكومتنا',
  'نامل',
  'نريد',
  'نعتقد',
  'نعمل',
])

/** Nouns that only repeat the verb before them. */
const SAYING = /^(?:القول|التاكيد|الاشاره|التذكير|التنبيه)$/u

/** Whether token `i` begins somebody's own words without a mark. */
export function opensSpeech(scene: Scene, i: number): boolean {
  return FIRST_PERSON.has(formAt(scene, i))
}

/** «على» is written with ى; «علي» is a name. */
export function isPreposition(scene: Scene, i: number): boolean {
  return formAt(scene, i) !== 'علي' || lastLetter(scene, i) !== 'ي'
}

/** Whether the complementiser at `i` fits the frames, given the preposition on it or before it. */
export function allowed(scene: Scene, frames: Frames, i: number): boolean {
  if (cueOf(scene, i)?.that?.preposition === 'ب') return frames.after.has('ب')
  if (frames.after.has(formAt(scene, i - 1) as Preposition)) return true
  if (/^(?:شانه|شانها|يمكن|يجب|ينبغي|المتوقع|المقرر|المنتظر|المفترض|الممكن|المحتمل|لابد|بد)$/u.test(formAt(scene, i - 1))) return false
  // «في بيان لها أن»: the preposition has its pronoun and takes no clause.
  if (/^[وف]?ل(?:ه|ها|هم|هما|دي.*)$/u.test(formAt(scene, i - 1))) return frames.that
  // «وأبان أن», «وبيّن أن» look like «إبان», «بين».
  if (cueOf(scene, i - 1)?.verb?.cue.frames.that === true) return frames.that
  if (has(scene, i - 1, SKIPPED) || has(scene, i - 1, Role.while)) return false
  return frames.that
}

/** The clause that the complementiser at `i` opens; `at` is where the cue's own words end. */
export function clause(scene: Scene, i: number, at: number): Complement {
  let first = i + 1
  while (isComma(scene, first)) first++
  return { ...made('that', at, first, 0), pronoun: cueOf(scene, i)?.that?.suffix ?? '' }
}

/** What the preposition at `i` leads to: «أن …», or a noun as strong as the frame asks. */
export function prepositional(scene: Scene, i: number, strength: Strength): Complement | undefined {
  const next = cueOf(scene, i + 1)
  if (next?.that !== undefined) return clause(scene, i + 1, i)
  // «شدد على القول إن».
  if (SAYING.test(formAt(scene, i + 1)) && cueOf(scene, i + 2)?.that !== undefined) return clause(scene, i + 2, i)
  if (strength === Strength.clause) return undefined
  if (strength === Strength.any)
    return isWord(scene, i + 1) || quotationFrom(scene, i + 1) !== undefined ? made('preposition', i, i + 1, 0) : undefined
  const counted = (scene.draft.quantities.at[i + 1] as number) >= 0
  return next?.action === true || counted || quotationFrom(scene, i + 1) !== undefined ? made('preposition', i, i + 1, 0) : undefined
}

/** Speech that begins at `i`: an opening mark, or a colon with or without marks after it. */
export function spoken(scene: Scene, i: number, limit: number): Complement | undefined {
  const open = quotationFrom(scene, i) !== undefined ? i : i + 1
  const q = quotationFrom(scene, open)
  // «مضيفا "أن الوضع خطير"»: the complementiser is left out inside the marks as well.
  const that = q === undefined ? undefined : cueOf(scene, open + 1)?.that
  if (q !== undefined && that?.preposition === '' && that.conjunction === '' && that.suffix === '' && q.close - q.open > 4)
    return { ...made('speech', i, open + 2, 0), close: q.close }
  if (q !== undefined) return { ...made('speech', i, open + 1, 0), close: q.close }
  if (open >= limit) return undefined
  if (cueOf(scene, open)?.that !== undefined) return clause(scene, open, i)
  return made('speech', i, open, 0)
}

/** A complement whose content begins `units` folded units into token `first`. */
export function made(lead: Lead, at: number, first: number, units: number): Complement {
  return { lead, at, content: { first, last: first, lead: units }, pronoun: '', close: undefined }
}
