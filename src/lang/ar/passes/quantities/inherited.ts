// What a bare number takes over from what the sentence said before: its object, its bound.

import type { Quantity } from '../../../../model/annotation.ts'
import type { Tokens } from '../../../../text/index.ts'
import type { ArabicWord } from '../../word.ts'

/** After these a bare number counts people. */
const CASUALTIES: ReadonlySet<string> = new Set([
  'مقتل',
  'بمقتل',
  'ومقتل',
  'قتل',
  'وقتل',
  'اصابه',
  'واصابه',
  'باصابه',
  'اصيب',
  'واصيب',
  'جرح',
  'وجرح',
  'بينهم',
  'منهم',
  'عددهم',
  'وعددهم',
  'بجرح',
  'استشهاد',
  'واستشهاد',
  'اعتقال',
  'واعتقال',
  'توقيف',
  'وفاه',
])

/** What an earlier quantity of the sentence tells of a bare one: its object («وإصابة 173»), and the bound it is restated with («…، أو 15 %»). */
export function inherited(tokens: Tokens<ArabicWord>, quantity: Quantity, before: Quantity | undefined, k: number): Quantity {
  const previous = tokens.words[k - 1]?.form ?? ''
  if (before !== undefined && before.unit !== null && quantity.unit === '%' && quantity.comparator === '=' && previous === 'او')
    return { ...quantity, comparator: before.comparator }
  if (quantity.object !== null || quantity.unit !== null) return quantity
  if (CASUALTIES.has(previous)) return { ...quantity, object: 'person' }
  return before?.unit === null && before.object !== null ? { ...quantity, object: before.object } : quantity
}
