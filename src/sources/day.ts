// Days: the calendar day that a written time names, whatever notation and zone it is in.

const DAY = /^(\d{4})-(\d{2})-(\d{2})/u
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T|$|\d{4,6}$)/u

/** The calendar day `YYYY-MM-DD` that a time as pages and feeds write it names, in its own zone. */
export function dayOf(value: string | null | undefined): string | undefined {
  const match = DAY.exec((value ?? '').trim()) ?? COMPACT.exec((value ?? '').trim())
  if (match !== null) return validDay(match[1] as string, match[2] as string, match[3] as string)
  if (value === null || value === undefined || !/[a-z]{3}/iu.test(value) || !/\d{4}/u.test(value) || value.length > 60) return undefined
  // «Tue, 18 Jun 2024 20:16:00 +0300» and its like: the day as written, not as of Greenwich.
  const plain = (value.split('(', 1)[0] as string).trim().replace(/\s(?:[+-]\d{4}|[A-Z]{2,4})$/u, '')
  const time = Date.parse(`${plain} UTC`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
}

/** `YYYY-MM-DD`, when there is such a day since 1990. */
export function validDay(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month}-${day}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) || Number(year) < 1990 || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso
}
