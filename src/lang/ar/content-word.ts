// What an Arabic word adds to a comparison: the same for all that are one word to a reader, or nothing.

import { lazy } from '../../entities/index.ts'
import { rows } from '../../generated/ar/function-words.ts'
import type { Split } from './splits.ts'
import { arabicForm } from './table.ts'
import type { EventWord } from './words/event.ts'
import { finiteForms } from './words/verb/lexicon.ts'
import type { ArabicWord } from './word.ts'

/** A stem shorter than this is not cut further: too many words would share what is left. */
const SHORTEST = 3

const functionWords = lazy((): ReadonlySet<string> => new Set(rows.map(({ word }) => arabicForm(word))))

/**
 * What stands for the word: the English lemma of what it counts or tells («جنود» → `soldier`, «مقتل» → `kill`), a number's digits, the perfect of a
 * verb, else the folded stem without clitics and endings. Absent for function words. Called once a form.
 */
export function arabicContentWord(word: ArabicWord, event: EventWord | undefined): string | undefined {
  const { form, splits, number } = word
  if (/^\d/u.test(form)) return form
  if (isFunctionWord(form, splits)) return undefined
  if (number?.numeral?.value !== undefined) return String(number.numeral.value)
  // Whether «مواطنين» are two or many, or «مدنيا» an adverb, the noun in it is the same.
  if (number?.noun !== undefined && number.noun.preposition !== 'ك') return number.noun.lemma
  const trigger = event?.triggers.find(({ of }) => of.near === undefined && of.lemma !== '')
  if (trigger !== undefined) return trigger.of.lemma
  return (verbStem(word) ?? nounStem(word)) || undefined
}

function isFunctionWord(form: string, splits: readonly Split[]): boolean {
  const all = functionWords()
  if (form.length < 2 || all.has(form)) return true
  return splits.some((s) => !s.definite && s.suffix === '' && s.lead > 0 && all.has(s.stem))
}

/** A listed verb's perfect; another's imperfect without the letters of its person. */
function verbStem({ verb, splits }: ArabicWord): string | undefined {
  if (verb?.sure !== true) return undefined
  const split = splits.find((s) => s.lead === verb.lead && s.suffix === verb.suffix && !s.definite)
  if (split === undefined) return undefined
  const base = finiteForms().get(split.stem)?.base
  if (base !== undefined) return base
  const bare = split.stem.slice(1).replace(/(?:ون|وا|ان)$/u, '')
  return bare.length < SHORTEST ? split.stem : bare
}

function nounStem({ form, splits, cue }: ArabicWord): string {
  const sure = splits.find((s) => s.definite) ?? splits.find((s) => isSure(s, form, cue?.action === true))
  const stem = sure?.stem ?? form
  return withoutEnding(withoutPronoun(stem, sure?.definite === true), sure?.definite === true)
}

/** «وصواريخ», «بصواريخ»: without the article a clitic is sure only before a long stem, and و more than ب or ل. */
function isSure({ lead, conjunction, preposition, suffix, stem, future }: Split, form: string, action: boolean): boolean {
  if (suffix !== '' || future || lead === 0) return false
  if (preposition === '') return conjunction === 'و' && stem.length > 4 && !LEXICAL.test(form)
  return action ? false : stem.length > 5 && preposition !== 'ك'
}

/** Words whose و is their own. */
const LEXICAL =
  /^و(?:زار|كال|لاي|سائل|سايل|ثيق|ثايق|اشنط|ظيف|ظايف|اقع|اسع|اضح|جود|صول|قوع|حد|زراء|كلاء|اجب|ارد|احد|سيط|ساط|طني|فيات|قود|قوف)/u

function withoutPronoun(stem: string, definite: boolean): string {
  const found = definite ? null : /(?:هما|ها|هم)$/u.exec(stem)
  return found !== null && stem.length - found[0].length >= SHORTEST ? stem.slice(0, -found[0].length) : stem
}

/** Endings of sound plurals, duals, feminines, relations and the accusative, with the shortest stem each may leave. */
const ENDINGS: readonly (readonly [ending: string, left: number])[] = [
  ['يين', 3],
  ['يون', 3],
  ['تين', 3],
  ['تان', 3],
  ['يات', 3],
  ['يه', 3],
  ['ات', 3],
  ['ون', 4],
  ['ين', 4],
  ['ان', 4],
  ['يا', 3],
  ['ه', 3],
  ['ت', 4],
  ['ا', 3],
  ['ي', 4],
]

function withoutEnding(stem: string, definite: boolean): string {
  for (const [ending, left] of ENDINGS) {
    if (stem.length - ending.length >= (definite ? left : Math.max(left, 4) - (ending.length > 1 ? 1 : 0)) && stem.endsWith(ending))
      return stem.slice(0, -ending.length)
  }
  return stem
}
