// A calendar unit as readers hand it on: «الأسبوع الماضي», «عام 2011», «التسعينيات».

import type { CalendarUnit, Interval } from '../../../../time/index.ts'

/** A calendar unit found at a token. `bare` when neither relation nor number stands beside («العام» after «نهاية»). */
export interface FoundUnit {
  readonly unit: CalendarUnit
  readonly interval: Interval
  readonly next: number
  readonly approx: boolean
  readonly bare: boolean
  readonly year?: number
}
