// What sources without a name are, by the last word of their id: for readers of the other language than the one that calls them so.

import type { Language } from '../app/preferences.tsx'

type Words = Readonly<Record<Language, string>>

/** One, by the word that an id ends in. */
const ONE: Readonly<Record<string, Words>> = {
  adviser: { ar: 'مستشار', en: 'an adviser' },
  advisor: { ar: 'مستشار', en: 'an adviser' },
  agent: { ar: 'وكيل', en: 'an agent' },
  aide: { ar: 'معاون', en: 'an aide' },
  ambassador: { ar: 'سفير', en: 'an ambassador' },
  analyst: { ar: 'محلل', en: 'an analyst' },
  captain: { ar: 'قبطان', en: 'a captain' },
  commander: { ar: 'قائد', en: 'a commander' },
  diplomat: { ar: 'دبلوماسي', en: 'a diplomat' },
  director: { ar: 'مدير', en: 'a director' },
  employee: { ar: 'موظف', en: 'an employee' },
  envoy: { ar: 'مبعوث', en: 'an envoy' },
  expert: { ar: 'خبير', en: 'an expert' },
  governor: { ar: 'حاكم', en: 'a governor' },
  head: { ar: 'رئيس', en: 'a head' },
  journalist: { ar: 'صحفي', en: 'a journalist' },
  lawmaker: { ar: 'نائب', en: 'a lawmaker' },
  leader: { ar: 'زعيم', en: 'a leader' },
  minister: { ar: 'وزير', en: 'a minister' },
  officer: { ar: 'ضابط', en: 'an officer' },
  official: { ar: 'مسؤول', en: 'an official' },
  president: { ar: 'رئيس', en: 'a president' },
  professor: { ar: 'أستاذ', en: 'a professor' },
  representative: { ar: 'ممثل', en: 'a representative' },
  researcher: { ar: 'باحث', en: 'a researcher' },
  resident: { ar: 'أحد السكان', en: 'a resident' },
  soldier: { ar: 'جندي', en: 'a soldier' },
  source: { ar: 'مصدر', en: 'a source' },
  spokesman: { ar: 'متحدث', en: 'a spokesman' },
  spokesperson: { ar: 'متحدث', en: 'a spokesperson' },
  spokeswoman: { ar: 'متحدثة', en: 'a spokeswoman' },
  witness: { ar: 'شاهد', en: 'a witness' },
  worker: { ar: 'عامل', en: 'a worker' },
}

/** Several. */
const MANY: Readonly<Record<string, Words>> = {
  analysts: { ar: 'محللون', en: 'analysts' },
  diplomats: { ar: 'دبلوماسيون', en: 'diplomats' },
  experts: { ar: 'خبراء', en: 'experts' },
  media: { ar: 'وسائل إعلام', en: 'media' },
  observers: { ar: 'مراقبون', en: 'observers' },
  officials: { ar: 'مسؤولون', en: 'officials' },
  powers: { ar: 'قوى', en: 'powers' },
  reports: { ar: 'تقارير', en: 'reports' },
  residents: { ar: 'سكان', en: 'residents' },
  sources: { ar: 'مصادر', en: 'sources' },
  witnesses: { ar: 'شهود', en: 'witnesses' },
}

const ANYBODY: Words = { ar: 'جهة لم تُسمَّ', en: 'somebody unnamed' }

/** «an official», of `unnamed-us-official`. */
export function roleOf(id: string, language: Language): string {
  const last = id.split('-').at(-1) ?? ''
  return (ONE[last] ?? MANY[last] ?? ANYBODY)[language]
}

/** The language that words are written in, by their letters; undefined when they have none of either. */
export function languageOf(words: string): Language | undefined {
  if (/\p{Script=Arabic}/u.test(words)) return 'ar'
  return /\p{Script=Latin}/u.test(words) ? 'en' : undefined
}
