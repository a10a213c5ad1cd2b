// Civil days as plain integers: days since 1970-01-01 in the proleptic Gregorian calendar, no clock and no zone.

/** Days since 1970-01-01; may be negative. */
export type Day = number

/** Year, month 1–12 and day of the month 1–31. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day of a civil date. Days beyond the month's length run into the next month. Algorithm: H. Hinnant, days_from_civil. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yoe = y - era * 400
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy
  return era * 146097 + doe - 719468
}

/** The civil date of a day; the inverse of {@link dayOf}. */
export function civilOf(value: Day): Civil {
  const z = value + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp + (mp < 10 ? 3 : -9)
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 }
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(value: Day): number {
  return ((((value + 3) % 7) + 7) % 7) + 1
}

/** Days in a month. */
export function monthLength(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether the date exists. */
export function isCivil(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

/** `YYYY-MM-DD`. */
export function formatDay(value: Day): string {
  const { year, month, day } = civilOf(value)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** `YYYY-MM-DDThh:mm` of minutes since 1970-01-01T00:00. */
export function formatMinute(value: number): string {
  const day = Math.floor(value / 1440)
  const rest = value - day * 1440
  return `${formatDay(day)}T${pad(Math.floor(rest / 60), 2)}:${pad(rest % 60, 2)}`
}

/** The day of `YYYY-MM-DD…`, undefined when the text is none. */
export function parseDay(text: string | undefined): Day | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8, 10))
  return isCivil(year, month, day) ? dayOf(year, month, day) : undefined
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function pad(value: number, width: number): string {
  return value < 0 ? `-${String(-value).padStart(width, '0')}` : String(value).padStart(width, '0')
}
