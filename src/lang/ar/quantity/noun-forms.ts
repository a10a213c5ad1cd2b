// Forms of counted nouns: singular, dual and plural of every listed noun, worked out when the program is built.

import { packTable } from '../../../entities/index.ts'
import { rows } from '../../../generated/ar/counted-nouns.ts'
import { rows as otherwiseRows } from '../../../generated/ar/counted-otherwise.ts'
import { rows as states } from '../../../generated/gazetteer/states.ts'
import { arabicForm } from '../table.ts'
import { packNoun, type CountedNoun, type PackedNouns } from './packed-noun.ts'

/** Derived forms that are other, commoner words: «آلتي» folds to «التي». */
const OTHERWISE: ReadonlySet<string> = new Set(otherwiseRows.map((r) => arabicForm(r.form)))

/** All forms, packed. */
export function packNouns(): PackedNouns {
  return { forms: packTable([...countedForms()].map(([form, noun]) => [form, [packNoun(noun)]])) }
}

/** Every folded form of every listed noun; of two nouns with one form the commoner reading wins: singulars, then plurals, then what derives from them. */
function countedForms(): ReadonlyMap<string, CountedNoun> {
  const forms = new Map<string, CountedNoun>()
  const put = (form: string, noun: CountedNoun): void => {
    if (!forms.has(form)) forms.set(form, noun)
  }
  const nouns = [
    ...rows.map((r) => ({
      lemma: r.lemma,
      singular: list(r.singular),
      plural: list(r.plural),
      person: r.kind === 'person',
      national: false,
      mass: r.kind === 'mass',
    })),
    ...states.flatMap((s) => peopleOf(s.en_adj, s.ar_m, s.ar_f, s.ar_pl).map((p) => ({ ...p, mass: false }))),
  ]
  const base = { construct: false, unsure: false }
  for (const { lemma, singular, person, national } of nouns) {
    for (const form of singular) put(arabicForm(form), { ...base, lemma, number: 'one', person, national })
  }
  for (const { lemma, plural, person, national } of nouns) {
    for (const form of plural) put(arabicForm(form), { ...base, unsure: form.endsWith('ين'), lemma, number: 'many', person, national })
  }
  for (const { lemma, plural, person, national } of nouns) {
    for (const form of plural) for (const [f, of] of pluralForms(form)) put(f, { ...base, lemma, person, national, ...of })
  }
  for (const { lemma, singular, plural, person, national, mass } of nouns) {
    // Stuff has no dual.
    if (mass) continue
    const sound = new Set(plural.filter((p) => p.endsWith('ين')).map(arabicForm))
    for (const form of singular)
      for (const [f, of] of derived(form, sound)) if (!OTHERWISE.has(f)) put(f, { ...base, lemma, person, national, ...of })
  }
  return forms
}

type Derived = readonly (readonly [form: string, of: Pick<CountedNoun, 'number'> & Partial<CountedNoun>])[]

/** Accusative and duals of a singular. */
function derived(singular: string, sound: ReadonlySet<string>): Derived {
  const folded = arabicForm(singular)
  if (/[اى]$/u.test(singular) && !singular.endsWith('ى')) return []
  if (singular.endsWith('ة')) {
    const stem = `${folded.slice(0, -1)}ت`
    return [
      [`${stem}ان`, { number: 'two' }],
      [`${stem}ين`, { number: 'two' }],
      [`${stem}ا`, { number: 'two', construct: true }],
      [`${stem}ي`, { number: 'two', construct: true }],
      [stem, { number: 'one' }],
    ]
  }
  // «ميناء»: the hamza takes a seat before ي («مينائين»).
  if (folded.endsWith('اء')) {
    const stem = `${folded.slice(0, -1)}ي`
    return [
      [`${folded}ا`, { number: 'one', unsure: true }],
      [`${folded}ان`, { number: 'two' }],
      [`${folded}ين`, { number: 'two' }],
      [`${stem}ين`, { number: 'two' }],
      [`${stem}ي`, { number: 'two', construct: true, unsure: true }],
    ]
  }
  const oblique = `${folded}ين`
  const weak = /[يى]$/u.test(singular)
  return [
    [`${folded}ان`, { number: 'two' }],
    [oblique, sound.has(oblique) ? { number: 'many', unsure: true } : { number: 'two' }],
    // «وزيرا» is taken for the accusative unless the construct is plain; «قطاعي» may be an adjective.
    [`${folded}ا`, { number: 'one', unsure: true }],
    ...(weak ? [] : ([[`${folded}ي`, { number: 'two', construct: true, unsure: true }]] as const)),
  ]
}

/** Accusative and construct of a plural. */
function pluralForms(plural: string): Derived {
  const folded = arabicForm(plural)
  if (/(?:ون|ين)$/u.test(plural)) return [[folded.slice(0, -1), { number: 'many' }]]
  // «أبنائه», «قضاتها»: before a suffix the hamza takes a seat and ة its ت.
  if (plural.endsWith('اء'))
    return [
      [`${folded.slice(0, -1)}ي`, { number: 'many' }],
      [`${folded.slice(0, -1)}و`, { number: 'many' }],
    ]
  if (plural.endsWith('ة')) return [[`${folded.slice(0, -1)}ت`, { number: 'many' }]]
  return /(?:ات|اء|[ىاية])$/u.test(plural) ? [] : [[`${folded}ا`, { number: 'many' }]]
}

/** Nationals, as «فلسطيني», «فلسطينيون», «أفغان». */
function peopleOf(
  adjective: string,
  masculine: string,
  feminine: string,
  plural: string,
): { lemma: string; singular: string[]; plural: string[]; person: boolean; national: boolean }[] {
  const lemma = list(adjective)[0]
  if (lemma === undefined) return []
  const men = list(masculine)
  const women = list(feminine)
  return [
    { lemma, singular: men, plural: [...list(plural), ...men.flatMap((m) => [`${m}ون`, `${m}ين`])], person: true, national: true },
    { lemma, singular: women, plural: women.map((w) => `${w.slice(0, -1)}ات`), person: true, national: true },
  ]
}

function list(cell: string): string[] {
  return cell.split('|').filter((x) => x !== '')
}
