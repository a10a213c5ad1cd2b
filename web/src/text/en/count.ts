// Counted nouns in English: two forms.

import { counted } from '../plural.ts'

/** «3 copies»: `#` stands for the number. */
export const count = (one: string, other: string): ((n: number) => string) => counted('en', { one, other })
