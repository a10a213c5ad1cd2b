// The lexicon of finite verbs: the third persons of every verb that news was seen to use, folded.

import { lazy } from '../../../../entities/index.ts'
import { rows as cueRows } from '../../../../generated/ar/cues.ts'
import { rows as eventRows } from '../../../../generated/ar/events.ts'
import { rows as notRows } from '../../../../generated/ar/not-verbs.ts'
import { rows as verbRows } from '../../../../generated/ar/verbs.ts'
import { arabicForm } from '../../table.ts'
import { imperfect, perfect } from '../cue/inflect.ts'

/** What a listed form is; `sure` when it is hardly ever anything else. */
export interface Finite {
  readonly tense: 'perfect' | 'imperfect'
  readonly sure: boolean
  /** The perfect it is a form of, folded. */
  readonly base: string
}

/** Words that look like verbs and are none. */
export const isNoVerb: () => ReadonlySet<string> = lazy(() => new Set(notRows.map(({ word }) => arabicForm(word))))

/** Finite verbs by folded form. */
export const finiteForms: () => ReadonlyMap<string, Finite> = lazy(() => {
  const found = new Map<string, Finite>()
  const nouns = new Set(verbRows.filter((row) => row.noun !== '').map((row) => arabicForm(row.perfect)))
  for (const row of eventRows) for (const noun of row.noun.split('|')) nouns.add(arabicForm(noun))
  for (const row of cueRows) if (row.masdar !== '') nouns.add(arabicForm(row.masdar))
  const add = (form: string, tense: Finite['tense'], base: string): void => {
    const key = arabicForm(form)
    if (key.length < 2 || isNoVerb().has(key)) return
    const sure = !nouns.has(key)
    if (found.get(key)?.sure !== true) found.set(key, { tense, sure, base: arabicForm(base) })
  }
  for (const [base, listed] of bases()) {
    for (const { form } of perfect(base)) if (!isAccusative(form, base)) add(form, 'perfect', base)
    for (const { form } of imperfect(listed === '' ? presentOf(base) : listed)) add(form, 'imperfect', base)
  }
  return found
})

function* bases(): Generator<readonly [perfect: string, imperfect: string]> {
  for (const row of cueRows) yield [row.verb, row.imperfect]
  for (const row of eventRows) if (row.perfect !== '') yield [row.perfect, row.imperfect]
  for (const row of verbRows) yield [row.perfect, row.imperfect]
}

/** «قتلا»: the dual of the perfect is spelled like an accusative noun, which news uses more. */
function isAccusative(form: string, base: string): boolean {
  return form === `${base}ا`
}

/** The imperfect of a strong verb or a derived stem: «استهدف» → «يستهدف», «أعاد» → «يعيد», «وصل» → «يصل». */
function presentOf(base: string): string {
  const form = arabicForm(base)
  if (form.length === 3 && form.startsWith('و')) return `ي${form.slice(1)}`
  if (!form.startsWith('ا') || form.length < 4) return `ي${form}`
  const body = form.slice(1)
  const hollow = body.length >= 3 && body[body.length - 2] === 'ا' && (body.length === 3 || body.startsWith('ست'))
  return hollow ? `ي${body.slice(0, -2)}ي${body.slice(-1)}` : `ي${body}`
}
