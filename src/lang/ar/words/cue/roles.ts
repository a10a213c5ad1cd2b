// Roles: what a word does in the syntax of a report, as bits read from data/cue-roles.tsv.

import { rows } from '../../../../generated/ar/cue-roles.ts'
import { arabicForm as folded } from '../../table.ts'

/** One bit a role; the names are those of the `role` column. */
export const Role = {
  /** «الذي», «التي», «ما»: a clause that says more of the noun before. */
  relative: 1 << 0,
  /** «لكن», «بيد», «إلا»: opens a clause of the writer's own. */
  contrast: 1 << 1,
  /** «فيما», «بينما», «حيث»: the same, at the same time. */
  while: 1 << 2,
  /** «بحسب», «وفق»: names a source without a verb. */
  according: 1 << 3,
  /** «كان», «قد», «سبق»: stands before a verb and means nothing to the report. */
  be: 1 << 4,
  prep: 1 << 5,
  adverb: 1 << 6,
  negation: 1 << 7,
  /** «بيان», «مقابلة»: where words are said. */
  speech: 1 << 8,
  /** «الصحفيين», «وكالة»: to whom they are said. */
  audience: 1 << 9,
  /** «وكالة», «سفينة»: a name in quotation marks may follow. */
  namehead: 1 << 10,
  /** «أمله», «مخاوف»: what «أعرب عن» takes when a claim follows. */
  feeling: 1 << 11,
  probable: 1 << 12,
  possible: 1 << 13,
  ought: 1 << 14,
  falsehood: 1 << 15,
  /** Nouns other than action nouns that open a reported noun phrase («ضرورة», «عدم»). */
  hosts: 1 << 16,
  /** Nouns that look like action nouns and are sources («اتحاد»). */
  sourcehead: 1 << 17,
  allegation: 1 << 18,
  mine: 1 << 19,
  headon: 1 << 20,
  question: 1 << 21,
  /** «قوله», «القول»: a second cue that repeats the first. */
  quoting: 1 << 22,
  responsibility: 1 << 23,
  /** Words whose first letter و is no conjunction («وصلت», «وزير»). */
  lexicalWaw: 1 << 24,
  /** Perfects that are nouns as well («طلب», «نقل»). */
  nounlike: 1 << 25,
  /** Nouns of wrongdoing, by which a description accuses. */
  charge: 1 << 26,
  /** Evidence that «يشير إلى» something: «صور», «بيانات». */
  evidence: 1 << 27,
} as const

const roles: ReadonlyMap<string, number> = build()

/** The roles of a folded form as it stands, 0 when it has none. */
export function rolesOf(form: string): number {
  return roles.get(form) ?? 0
}

function build(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { form, role } of rows) {
    const bit = (Role as Readonly<Record<string, number>>)[role]
    if (bit === undefined) throw new Error(`cue-roles.tsv: no role «${role}» for «${form}»`)
    const key = folded(form)
    found.set(key, (found.get(key) ?? 0) | bit)
  }
  return found
}
