// الأسماء المعدودة · counted nouns in Arabic: six forms.

import { counted } from '../plural.ts'

/** «3 copies»: `#` stands for the number. */
export const count = (one: string, two: string, few: string, many: string, other: string = many): ((n: number) => string) =>
  counted('ar', { zero: `# ${other}`, one, two, few: `# ${few}`, many: `# ${many}`, other: `# ${other}` })
