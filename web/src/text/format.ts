// Numbers, days and stretches of days in the reader's language, calendar and digits.

import { usePreferences, type Preferences } from '../app/preferences.tsx'

export interface OpenDays {
  readonly from: string | null
  readonly to: string | null
  readonly approx?: boolean
}

export interface Formats {
  readonly number: (n: number) => string
  readonly percent: (share: number) => string
  /** «3 copies»: the form's `#` becomes the number. */
  readonly counted: (form: (n: number) => string, n: number) => string
  /** A day `YYYY-MM-DD`, a month `YYYY-MM` or a year. */
  readonly day: (day: string) => string
  /** A day as a heading of an axis. */
  readonly tick: (moment: Date, unit: 'year' | 'month' | 'day' | 'hour') => string
  readonly days: (days: OpenDays) => string
  readonly moment: (iso: string) => string
}

/** The BCP 47 tag that gives the month names, calendar and digits asked for. */
export function localeOf({ language, calendar, digits }: Preferences): string {
  const numbers = `nu-${language === 'ar' ? digits : 'latn'}`
  if (calendar === 'hijri') return `${language === 'ar' ? 'ar-SA' : 'en-GB'}-u-ca-islamic-umalqura-${numbers}`
  const region = language === 'en' ? 'en-GB' : calendar === 'levantine' ? 'ar-SY' : 'ar-EG'
  return `${region}-u-ca-gregory-${numbers}`
}

/** What formats in these preferences. Days are civil days: no zone moves them. */
export function formats(preferences: Preferences): Formats {
  const locale = localeOf(preferences)
  const arabic = preferences.language === 'ar'
  const plain = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const shape = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  const full = shape({ day: 'numeric', month: 'short', year: 'numeric' })
  const dayOnly = shape({ day: 'numeric', month: 'short' })
  const month = shape({ month: 'long', year: 'numeric' })
  const hour = shape({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const year = shape({ year: 'numeric' })
  const stamp = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const gregorian = preferences.calendar !== 'hijri'
  const of = (text: string): Date => new Date(text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text.slice(0, 10))
  const day = (text: string): string => {
    const date = of(text)
    if (Number.isNaN(date.getTime())) return text
    const shown = (text.length === 4 ? year : text.length === 7 ? month : full).format(date)
    return text.length < 16 ? shown : `${shown}${arabic ? '، ' : ', '}${hour.format(new Date(`${text.slice(0, 16)}Z`))}`
  }
  const about = arabic ? 'نحو ' : 'about '
  const known = ({ from, to }: OpenDays): string => {
    if (from === null && to === null) return '…'
    if (from === null) return `${arabic ? 'حتى ' : 'until '}${day(to ?? '')}`
    if (to === null) return `${arabic ? 'منذ ' : 'since '}${day(from)}`
    if (from === to) return day(from)
    if (gregorian && from.endsWith('-01-01') && to.endsWith('-12-31')) {
      const [a, b] = [from.slice(0, 4), to.slice(0, 4)]
      return a === b ? day(a) : `${day(a)} – ${day(b)}`
    }
    if (gregorian && wholeMonth(from, to)) return day(from.slice(0, 7))
    return `${from.slice(0, 4) === to.slice(0, 4) && gregorian && from.length < 16 ? dayOnly.format(of(from)) : day(from)} – ${day(to)}`
  }
  return {
    number: (n) => plain.format(n),
    percent: (share) => percent.format(share),
    counted: (form, n) => form(n).replace('#', plain.format(n)),
    day,
    tick: (moment, unit) =>
      (unit === 'hour' ? (moment.getUTCHours() === 0 ? dayOnly : hour) : unit === 'year' ? year : unit === 'month' ? month : full).format(
        moment,
      ),
    days: (stretch) => (stretch.approx === true ? about : '') + known(stretch),
    moment: (iso) => stamp.format(new Date(iso)),
  }
}

function wholeMonth(from: string, to: string): boolean {
  if (from.slice(0, 7) !== to.slice(0, 7) || !from.endsWith('-01')) return false
  const next = new Date(`${to.slice(0, 10)}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.getUTCDate() === 1
}

/** Formats are dear to make, and every row of a table asks for them. */
const made = new WeakMap<Preferences, Formats>()

/** The formats of the reader's preferences. */
export function useFormats(): Formats {
  const [preferences] = usePreferences()
  const known = made.get(preferences)
  if (known !== undefined) return known
  const fresh = formats(preferences)
  made.set(preferences, fresh)
  return fresh
}
