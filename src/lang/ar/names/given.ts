// Given names: which words begin a person's name; those of the list and the first names of listed persons.

import { listings } from '../../../entities/index.ts'
import { rows } from '../../../generated/ar/given-names.ts'
import { fold } from '../../../text/index.ts'
import { arabicForm, arabicTable } from '../table.ts'
import { isEveryday, nounOf } from './nouns.ts'

/** Spellings that fold into particles: «آن» is everywhere «أن». */
const NEVER = new Set(['كرم', 'تمام', 'ضيف', 'انا', 'عهد', 'شمال', 'خارج', 'قوه', 'حظا', 'ابن', 'ان', 'الي', 'علي', 'باسم', 'كان', 'دون', 'ابو', 'عبد', 'من', 'بن', 'لي', 'لو', 'نور الدين', 'ما', 'هو', 'يان', 'بان', 'كل', 'حق', 'كامل', 'سبق', 'بلد', 'نايب', 'الملك', 'ولد', 'ايه', 'جو', 'جون كيري'])

const given = new Map<string, 1 | 2>()
for (const word of fold(listings.flatMap((listing) => (listing.type === 'PERSON' && listing.cell('ar').includes(' ') ? [listing.cell('ar').slice(0, listing.cell('ar').indexOf(' '))] : [])).join(' '), arabicTable).text.split(' ')) {
  if (word.length > 2 && nounOf(word) === 0 && !word.startsWith('ال') && !NEVER.has(word)) given.set(word, isEveryday(word) ? 1 : 2)
}
for (const row of rows) {
  const form = arabicForm(row.name)
  if (!NEVER.has(form)) given.set(form, row.also === '' && !isEveryday(form) ? 2 : 1)
}

/** 2 when the folded word is a given name, 1 when it is an everyday word too, 0 when it is none. */
export function givenOf(word: string): 0 | 1 | 2 {
  return given.get(word) ?? 0
}

/** Family names that come before the given name, as in Korean and Chinese. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  ['كيم', 'لي', 'ري', 'بارك', 'باك', 'تشوي', 'تشوه', 'تشو', 'تشانغ', 'تشانج', 'جانغ', 'جانج', 'شين', 'شي', 'وانغ', 'وانج', 'هو', 'مون', 'يون', 'يانغ', 'يانج', 'هان', 'كانغ', 'كانج', 'سونغ', 'سونج', 'باي', 'هوانغ', 'هوانج', 'هونغ', 'هونج', 'جون', 'جو', 'ليم', 'نو', 'أوه', 'رو', 'سو', 'باك', 'تشين', 'تشن', 'ليو', 'ليانغ', 'وو', 'وي', 'تشاو', 'تشنغ', 'تشيونغ', 'نغوين', 'شيه', 'غو', 'كو', 'بان', 'ما', 'دنغ', 'ماو', 'جيانغ', 'جيانج', 'قوه', 'كيم', 'هوه', 'بو'].map(arabicForm),
)
