// Keys by which Arabic words are searched: without clitics, without the ending of a plural or a feminine. For search only; names keep their form.

import type { SearchKeys } from '../language.ts'
import { splitsOf, type Split } from './splits.ts'

/** A stem shorter than this is no key: too many words would share it. */
const SHORTEST = 3

/** Endings of sound plurals, duals and feminines, longest first, and the shortest stem each may leave. */
const ENDINGS: readonly (readonly [ending: string, leaves: number])[] = [
  ['تين', 3],
  ['تان', 3],
  ['يات', 3],
  ['يون', 3],
  ['يين', 3],
  ['يه', 3],
  ['ات', 3],
  ['ون', 3],
  ['ين', 3],
  // «لبنان», «ايران», «سودان» are no duals.
  ['ان', 4],
  ['ه', 3],
  ['ا', 4],
]

/** A query drops an ending without article only from a word this much longer than the ending: «لبنان» never asks for «لبن». */
const SURE = 4

/** Arabic search keys. */
export const arabicSearchKeys: SearchKeys = {
  index(form: string): readonly string[] {
    if (!isArabic(form)) return []
    const keys = new Set<string>()
    for (const { stem } of splitsOf(form)) {
      if (stem.length < SHORTEST) continue
      keys.add(stem)
      for (const bare of withoutEnding(stem, SHORTEST)) keys.add(bare)
    }
    keys.delete(form)
    return [...keys]
  },
  query(form: string): readonly string[] {
    if (!isArabic(form)) return []
    const keys = new Set<string>()
    // The article proves the proclitics before it; without it a first و ب ل ك ف may be the word's own.
    const cut = splitsOf(form).filter(isSure)
    for (const { stem, definite } of cut.some((split) => split.definite) ? cut.filter((split) => split.definite) : cut) {
      if (stem.length < SHORTEST) continue
      keys.add(stem)
      for (const bare of withoutEnding(stem, definite ? SHORTEST : SURE)) keys.add(bare)
    }
    keys.delete(form)
    return [...keys]
  },
}

function isSure({ lead, definite, suffix }: Split): boolean {
  return suffix === '' && (definite || lead === 0)
}

function withoutEnding(stem: string, shortest: number): readonly string[] {
  return ENDINGS.filter(([ending, leaves]) => stem.endsWith(ending) && stem.length - ending.length >= Math.max(leaves, shortest)).map(([ending]) => stem.slice(0, -ending.length))
}

function isArabic(form: string): boolean {
  const first = form.charCodeAt(0)
  return first >= 0x0600 && first <= 0x08ff
}
