// In force: which measures and caps held on the days of an act.

import type { OpenDays } from '../../model/link.ts'
import type { Cap, Machinery, Measure, Register } from '../../model/measure.ts'

/** Whether a window that may be open to the right meets the days of an act, which may be open at both ends. */
export function meets(window: { readonly from: string; readonly to?: string }, days: OpenDays): boolean {
  return (days.to === null || window.from <= days.to) && (days.from === null || window.to === undefined || window.to >= days.from)
}

/** Measures in force on any of `days`. */
export function measuresOn(register: Register, days: OpenDays): readonly Measure[] {
  return register.measures.filter((measure) => meets(measure, days))
}

/** The caps of `subject` on any of `days`. */
export function capsOn(register: Register, subject: string, days: OpenDays): readonly Cap[] {
  return register.caps.filter((cap) => cap.subject === subject && meets(cap, days))
}

/** What watched over the measures on `day`; events of a single day are left out. */
export function machineryOn(register: Register, day: string): readonly Machinery[] {
  return register.machinery.filter((m) => m.from !== m.to && meets(m, { from: day, to: day }))
}
