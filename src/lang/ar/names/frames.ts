// Frames: the common names of institutions («وزارة الخارجية», «الجيش») that a nationality or a state completes.

import { lazy, NameIndex, nameList, packNames } from '../../../entities/index.ts'
import { rows } from '../../../generated/gazetteer/frames.ts'
import type { MentionType } from '../../../model/annotation.ts'
import { arabicTable } from '../table.ts'

/** One way to name a kind of institution. */
export interface Frame {
  /** `ministry`, `army`, `embassy` … */
  readonly kind: string
  /** How the ids of such institutions end: `foreign-ministry`. */
  readonly suffix: string
  readonly type: MentionType
  /** Whether a state must follow («الجيش السوري»), may be left out («وزارة الدفاع»), or is in the words already. */
  readonly needs: string
}

/** Every frame, one a listed wording. */
export const frames: readonly Frame[] = rows.map((row) => ({
  kind: row.kind,
  suffix: row.id_suffix,
  type: row.type as MentionType,
  needs: row.needs,
}))

/** The wordings of all frames. */
export const frameNames: () => NameIndex = lazy(() => new NameIndex(packNames(nameList(rows.map((row) => row.ar).join('\n')), arabicTable)))
