// Rates: how many of one period another is, so that so many a day stand against so many a year.

/** Days of a year and months of it, as news reckons: 365 and 12. */
const DAYS: Readonly<Record<string, number>> = { Y: 365, M: 365 / 12, W: 7, D: 1 }
const CLOCK: Readonly<Record<string, number>> = { H: 1 / 24, M: 1 / 1440, S: 1 / 86400 }

/** Length of a plain ISO 8601 duration of one unit in days; undefined for vague and compound ones. */
export function daysOf(duration: string): number | undefined {
  const match = /^P(T?)(\d{1,6}(?:\.\d{1,6})?)([YMWDHS])$/.exec(duration)
  if (match === null) return undefined
  const [, clock, count, unit] = match as unknown as [string, string, string, string]
  const one = (clock === 'T' ? CLOCK : DAYS)[unit]
  return one === undefined ? undefined : Number(count) * one
}

/** The period that two rates are told in: the longer. */
export function longerOf(a: string, b: string): string {
  return (daysOf(a) ?? 0) >= (daysOf(b) ?? 0) ? a : b
}
