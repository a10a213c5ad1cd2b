// Counted nouns: Arabic has six forms, English two.

import type { Language } from '../app/preferences.tsx'

/** Forms by plural category; `other` stands in for those left out. `#` is the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

const rules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') }

/** Counts in one language; the number itself is written later, in the reader's digits. */
export function counted(language: Language, forms: Forms): (n: number) => string {
  return (n) => forms[rules[language].select(n)] ?? forms.other
}
