// Frames: the common names of institutions («foreign ministry», «army») that a nationality or a state completes.

import { lazy, NameIndex, nameList, packNames } from '../../../entities/index.ts'
import { rows } from '../../../generated/gazetteer/frames.ts'
import type { MentionType } from '../../../model/annotation.ts'
import { englishTable } from '../table.ts'

/** One kind of institution. */
export interface Frame {
  readonly kind: string
  readonly suffix: string
  readonly type: MentionType
  readonly needs: string
}

/** Every frame; the index answers with its number. */
export const frames: readonly Frame[] = rows.map((row) => ({
  kind: row.kind,
  suffix: row.id_suffix,
  type: row.type as MentionType,
  needs: row.needs,
}))

/** The wordings of all frames. */
export const frameNames: () => NameIndex = lazy(
  () => new NameIndex(packNames(nameList(rows.map((row) => row.en).join('\n')), englishTable)),
)
