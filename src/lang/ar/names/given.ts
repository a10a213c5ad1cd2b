// Given names: which words begin a person's name; those of the list and the first names of listed persons.

import { lazy, listed, namesIn, typeAt } from '../../../entities/index.ts'
import { rows } from '../../../generated/ar/given-names.ts'
import { rows as listedNames } from '../../../generated/gazetteer/given_names.ts'
import { fold } from '../../../text/index.ts'
import { arabicForm, arabicTable } from '../table.ts'
import { isEveryday, nounOf } from './nouns.ts'

/** Spellings that fold into particles: «آن» is everywhere «أن». */
const NEVER = new Set([
  'اول',
  'راي',
  'هوا',
  'هي',
  'لاي',
  'باي',
  'متين',
  'ممتاز',
  'مسلم',
  'مطلق',
  'مفيد',
  'مقبل',
  'واثق',
  'واصل',
  'مويد',
  'ثاير',
  'تحسين',
  'نام',
  'نسيم',
  'رييس',
  'وزير',
  'مدير',
  'نايب',
  'كرم',
  'تمام',
  'ضيف',
  'انا',
  'عهد',
  'شمال',
  'خارج',
  'قوه',
  'حظا',
  'ابن',
  'ان',
  'الي',
  'علي',
  'باسم',
  'كان',
  'دون',
  'ابو',
  'عبد',
  'من',
  'بن',
  'لي',
  'لو',
  'نور الدين',
  'ما',
  'هو',
  'يان',
  'بان',
  'كل',
  'حق',
  'كامل',
  'سبق',
  'بلد',
  'نايب',
  'الملك',
  'ولد',
  'ايه',
  'جو',
  'جون كيري',
  'وانا',
  'اني',
  'نير',
  'فيتو',
  'دان',
  'سور',
  'امر',
])

const given = lazy(() => {
  const found = new Map<string, 1 | 2>()
  for (const word of fold(firstNames().join(' '), arabicTable).text.split(' ')) {
    if (word.length > 2 && nounOf(word) === 0 && !word.startsWith('ال') && !NEVER.has(word)) found.set(word, isEveryday(word) ? 1 : 2)
  }
  for (const row of listedNames) {
    const form = arabicForm(row.ar)
    if (row.kind === 'given' && !NEVER.has(form) && !form.includes(' '))
      found.set(form, row.common_word === '' && !isEveryday(form) ? 2 : 1)
  }
  for (const row of rows) {
    const form = arabicForm(row.name)
    if (!NEVER.has(form)) found.set(form, row.also === '' && !isEveryday(form) ? 2 : 1)
  }
  return found
})

const foreign = lazy(
  () => new Set(listedNames.filter((row) => row.kind === 'given' && FAR.has(row.origin)).map((row) => arabicForm(row.ar))),
)

const FAR = new Set(['western', 'slavic', 'other'])

/** Whether the folded word is a given name that no Arab language uses. */
export function isForeignGiven(word: string): boolean {
  return foreign().has(word)
}

const families = lazy(() => new Set(listedNames.filter((row) => row.kind === 'family').map((row) => arabicForm(row.ar))))

/** Whether the folded word is a family name. */
export function isFamily(word: string): boolean {
  return families().has(word)
}

/** 2 when the folded word is a given name, 1 when it is an everyday word too, 0 when it is none. */
export function givenOf(word: string): 0 | 1 | 2 {
  return given().get(word) ?? 0
}

/** Family names that come before the given name, as in Korean and Chinese. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  [
    'كيم',
    'لي',
    'ري',
    'بارك',
    'باك',
    'تشوي',
    'تشوه',
    'تشو',
    'تشانغ',
    'تشانج',
    'جانغ',
    'جانج',
    'شين',
    'شي',
    'وانغ',
    'وانج',
    'هو',
    'مون',
    'يون',
    'يانغ',
    'يانج',
    'هان',
    'كانغ',
    'كانج',
    'سونغ',
    'سونج',
    'باي',
    'هوانغ',
    'هوانج',
    'هونغ',
    'هونج',
    'جون',
    'جو',
    'ليم',
    'نو',
    'أوه',
    'رو',
    'سو',
    'باك',
    'تشين',
    'تشن',
    'ليو',
    'ليانغ',
    'وو',
    'وي',
    'تشاو',
    'تشنغ',
    'تشيونغ',
    'نغوين',
    'شيه',
    'غو',
    'كو',
    'بان',
    'ما',
    'دنغ',
    'ماو',
    'جيانغ',
    'جيانج',
    'قوه',
    'كيم',
    'هوه',
    'بو',
  ].map(arabicForm),
)

function firstNames(): string[] {
  const found: string[] = []
  const lines = namesIn('ar')
  for (let row = 0; row < listed; row++) {
    if (typeAt(row) !== 'PERSON') continue
    const name = (lines[row] as string).split('|', 1)[0] as string
    const end = name.indexOf(' ')
    if (end > 0) found.push(name.slice(0, end))
  }
  return found
}

const SERVANT = new Set(['عبد', 'وعبد', 'لعبد', 'بعبد'])

/** «عبد», the first half of «عبد القادر». */
export function isServant(form: string): boolean {
  return SERVANT.has(form)
}
