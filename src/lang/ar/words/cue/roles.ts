// Roles: what a word does in the syntax of a report, as bits read from data/cue-roles.tsv.

import { rows } from '../../../../generated/ar/cue-roles.ts'
import { arabicForm as folded } from '../../table.ts'

/** One bit a role; the names are those of the `role` column. */
export const Role = {
  /** «الذي», «التي», «ما»: a clause that says more of the noun before. */
  relative: 0x1,
  /** «لكن», «بيد», «إلا»: opens a clause of the writer's own. */
  contrast: 0x2,
  /** «فيما», «بينما», «حيث»: the same, at the same time. */
  while: 0x4,
  /** «بحسب», «وفق»: names a source without a verb. */
  according: 0x8,
  /** «كان», «قد», «سبق»: stands before a verb and means nothing to the report. */
  be: 0x10,
  prep: 0x20,
  adverb: 0x40,
  negation: 0x80,
  /** «بيان», «مقابلة»: where words are said. */
  speech: 0x100,
  /** «الصحفيين», «وكالة»: to whom they are said. */
  audience: 0x200,
  /** «وكالة», «سفينة»: a name in quotation marks may follow. */
  namehead: 0x400,
  /** «أمله», «مخاوف»: what «أعرب عن» takes when a claim follows. */
  feeling: 0x800,
  probable: 0x1000,
  possible: 0x2000,
  ought: 0x4000,
  falsehood: 0x8000,
  /** Nouns other than action nouns that open a reported noun phrase («ضرورة», «عدم»). */
  hosts: 0x10000,
  /** Nouns that look like action nouns and are sources («اتحاد»). */
  sourcehead: 0x20000,
  allegation: 0x40000,
  /** «الضلوع», «التهم», «المعلومات»: what one denies and nobody says. */
  deniable: 0x80000,
  headon: 0x100000,
  /** «هل», «عما»: opens what is asked. */
  question: 0x200000,
  /** «قوله», «القول»: a second cue that repeats the first. */
  quoting: 0x400000,
  responsibility: 0x800000,
  /** Words whose first letter و is no conjunction («وصلت», «وزير»). */
  lexicalWaw: 0x1000000,
  /** Perfects that are nouns as well («طلب», «نقل»). */
  nounlike: 0x2000000,
  /** Nouns of wrongdoing, by which a description accuses. */
  charge: 0x4000000,
  /** What one acts in line with and nobody says: «وفقاً للقانون». */
  norm: 0x10000000,
  /** Perfects that begin with ت or ي and so look like imperfects after «قد» («تم», «تعرض»). */
  perfectTa: 0x20000000,
  /** Words whose first letter ب is no preposition, or that are adverbs with it («بلاده», «بشكل»). */
  lexicalBa: 0x40000000,
  /** Evidence that «يشير إلى» something: «صور», «بيانات». */
  evidence: 0x8000000,
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
