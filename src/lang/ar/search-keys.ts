// Keys by which Arabic words are searched: without clitics, without the ending of a plural or a feminine. For search only; names keep their form.

import type { SearchKeys } from '../language.ts'
import { splitsOf, type Split } from './splits.ts'

/** A stem shorter than this is no key: too many words would share it. */
const SHORTEST = 3

/**
 * Endings of sound plurals, duals, feminines and the accusative, and the shortest stem each may leave, after the article and without it:
 * «بوتين», «لبنان» are neither plurals nor duals, nor is «السودان».
 */
const ENDINGS: readonly (readonly [ending: string, afterArticle: number, without: number])[] = [
  ['تين', 3, 3],
  ['تان', 3, 3],
  ['ات', 3, 3],
  ['ون', 3, 4],
  ['ين', 3, 4],
  ['ان', 4, 4],
  ['ه', 3, 3],
  ['ا', 4, 4],
]

/** Suffix pronouns that news uses and that seldom are a word's own end; ه is an ending above. */
const PRONOUNS: ReadonlySet<string> = new Set(['ها', 'هم', 'هما', 'نا'])

/** Arabic search keys. */
export const arabicSearchKeys: SearchKeys = {
  index(form: string): readonly string[] {
    if (!isArabic(form)) return []
    const keys = new Set<string>()
    const cuts = splitsOf(form)
    const definite = cuts.some((split) => split.definite)
    for (const split of cuts) {
      const { stem, suffix } = split
      if (stem.length < SHORTEST || (suffix !== '' && !PRONOUNS.has(suffix))) continue
      // Beside «القطارات» with its article stands only the name that begins so: «المانيا».
      if (definite && !split.definite && !stem.startsWith('ال')) continue
      keys.add(stem)
      if (definite === split.definite) for (const bare of withoutEnding(stem, split.definite)) keys.add(bare)
    }
    keys.delete(form)
    return [...keys]
  },
  query(form: string): readonly string[] {
    if (!isArabic(form)) return []
    const keys = new Set<string>()
    // The article proves the proclitics before it; without it a first و ب ل ك ف may be the word's own.
    const cut = splitsOf(form).filter(isSure)
    const definite = cut.filter((split) => split.definite)
    for (const { stem } of definite.length > 0 ? definite : cut) {
      if (stem.length < SHORTEST) continue
      keys.add(stem)
      for (const bare of withoutEnding(stem, definite.length > 0)) keys.add(bare)
    }
    keys.delete(form)
    return [...keys]
  },
}

function isSure({ lead, definite, suffix }: Split): boolean {
  return suffix === '' && (definite || lead === 0)
}

function withoutEnding(stem: string, definite: boolean): readonly string[] {
  const found: string[] = []
  for (const [ending, afterArticle, without] of ENDINGS) {
    const left = stem.length - ending.length
    if (left < (definite ? afterArticle : without) || !stem.endsWith(ending)) continue
    // «روسيا», «سوريا»: the ا is the name's own, no accusative.
    if (ending === 'ا' && stem[left - 1] === 'ي') continue
    found.push(stem.slice(0, left))
  }
  return found
}

function isArabic(form: string): boolean {
  const first = form.charCodeAt(0)
  return first >= 0x0600 && first <= 0x08ff
}
