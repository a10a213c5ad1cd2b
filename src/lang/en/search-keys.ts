// Keys by which English words are searched: without the ending of a plural. For search only; names keep their form.

import type { SearchKeys } from '../language.ts'

/** A stem shorter than this is no key. */
const SHORTEST = 3

/** English search keys. */
export const englishSearchKeys: SearchKeys = { index: singulars, query: singulars }

function singulars(form: string): readonly string[] {
  if (!isLatin(form) || !form.endsWith('s') || form.endsWith('ss') || form.endsWith('us') || form.endsWith('is')) return []
  const found: string[] = []
  if (form.endsWith('ies') && form.length > SHORTEST + 2) found.push(`${form.slice(0, -3)}y`)
  else if (/(?:ch|sh|ss|[xzo])es$/.test(form)) found.push(form.slice(0, -2))
  found.push(form.slice(0, -1))
  return found.filter((stem) => stem.length >= SHORTEST)
}

function isLatin(form: string): boolean {
  const first = form.charCodeAt(0)
  return first >= 0x61 && first <= 0x7a
}
