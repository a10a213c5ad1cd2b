// Listed names that are everyday words too, and what must stand beside them to be names.

import { rows } from '../../../generated/gazetteer/ambiguous.ts'
import { arabicForm } from '../table.ts'

/** What an ambiguous name needs: a generic noun before it, or a place's preposition, or a mention made sure elsewhere in the article. */
export type Need = 'frame' | 'place-prep' | 'never-bare'

const needs = new Map(rows.map((row) => [arabicForm(row.form), row.needs as Need]))

/** What the folded name needs, undefined when it stands for itself. */
export function needOf(name: string): Need | undefined {
  return needs.get(name)
}
