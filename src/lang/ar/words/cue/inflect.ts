// Inflection: the forms of a verb of reporting that news uses, made from one row of data/cues.tsv.

/** What a form is, without its clitics. */
export interface Inflected {
  readonly form: string
  readonly kind: 'perfect' | 'imperfect' | 'participle' | 'masdar'
  readonly feminine: boolean
  readonly plural: boolean
}

/** Third persons of the perfect from the masculine singular: «قال» → قالت قالوا قالا قالتا; weak ends («نفى», «دعا») fall away before endings, «لقي» before the plural's. */
export function perfect(base: string): Inflected[] {
  if (base === '') return []
  const weak = /[ىا]$/.test(base)
  const stem = weak ? base.slice(0, -1) : base
  const many = base.endsWith('ي') ? base.slice(0, -1) : stem
  const back = base.endsWith('ا') ? 'و' : 'ي'
  const made = (form: string, feminine: boolean, plural: boolean): Inflected => ({ form, kind: 'perfect', feminine, plural })
  return [
    made(base, false, false),
    // Before a suffix pronoun: «نفاها», «اتهموها».
    ...(base.endsWith('ى') ? [made(`${stem}ا`, false, false)] : []),
    made(`${stem}ت`, true, false),
    made(`${many}وا`, false, true),
    made(`${many}و`, false, true),
    made(weak ? `${stem}${back}ا` : `${base}ا`, false, true),
    made(`${stem}تا`, true, true),
  ]
}

/** Third persons of the imperfect from the masculine singular: «يقول» → تقول يقولون يقولان تقولان. */
export function imperfect(base: string): Inflected[] {
  if (base === '') return []
  const weak = /[ىيو]$/.test(base)
  const stem = weak ? base.slice(0, -1) : base
  const dual = weak ? `${stem}${base.endsWith('و') ? 'و' : 'ي'}ان` : `${base}ان`
  const she = (form: string): string => `ت${form.slice(1)}`
  const made = (form: string, feminine: boolean, plural: boolean): Inflected => ({ form, kind: 'imperfect', feminine, plural })
  return [
    made(base, false, false),
    made(she(base), true, false),
    made(`${stem}ون`, false, true),
    made(`${stem}وا`, false, true),
    made(dual, false, true),
    made(she(dual), true, true),
    ...(base.endsWith('ى') ? [made(`${stem}ا`, false, false), made(`${she(stem)}ا`, true, false)] : []),
  ]
}

/** Accusative participles from «مؤكدًا»: مؤكدة مؤكدين; the nominative is too often an adjective. */
export function participle(base: string): Inflected[] {
  if (base === '') return []
  const stem = base.replace(/ً?ا$|اً$/, '')
  const made = (form: string, feminine: boolean, plural: boolean): Inflected => ({ form, kind: 'participle', feminine, plural })
  const many = stem.endsWith('ي') ? stem.slice(0, -1) : stem
  return [made(base, false, false), made(`${stem}ة`, true, false), made(`${many}ين`, false, true), made(`${stem}تين`, true, true)]
}

/** The action noun, singular and plural: «اتهام» → اتهامات. */
export function masdar(base: string): Inflected[] {
  if (base === '') return []
  const stem = base.endsWith('ة') ? base.slice(0, -1) : base
  const made = (form: string, plural: boolean): Inflected => ({ form, kind: 'masdar', feminine: base.endsWith('ة'), plural })
  return base.endsWith('ات')
    ? [made(base, true)]
    : [
        made(base, false),
        ...(stem === base ? [made(`${base}ا`, false)] : []),
        ...(stem === base ? [] : [made(`${stem}ت`, false)]),
        made(`${stem}ات`, true),
      ]
}
