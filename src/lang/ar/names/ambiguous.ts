// Listed names that are everyday words too, and what must stand beside them to be names.

import { lazy } from '../../../entities/index.ts'
import { rows as everyday } from '../../../generated/ar/everyday-names.ts'
import { rows } from '../../../generated/gazetteer/ambiguous.ts'
import { arabicForm } from '../table.ts'

/**
 * What an ambiguous name needs: `frame` a generic noun or quotation marks, here or elsewhere in the article; `place-prep` a place's preposition;
 * `never-bare` a generic noun here; `adjective` no noun before it that it would describe.
 */
export type Need = 'frame' | 'place-prep' | 'never-bare' | 'adjective'

const needs = lazy(() => new Map([...rows, ...everyday].map((row) => [arabicForm(row.form), row.needs as Need])))

/** What the folded name needs, undefined when it stands for itself. */
export function needOf(name: string): Need | undefined {
  return needs().get(name)
}
