// Moments out of bytes: ISO 8601 with T or space, or day first with slashes as the Danish authority writes them.

import { dayOf, isCivil } from '../../time/civil.ts'

/** Seconds since 1970, UTC; NaN when the bytes are no moment. A time without a zone is UTC. */
export function momentAt(bytes: Uint8Array, start: number, end: number, dayFirst: boolean): number {
  if (end - start < 10) return NaN
  const year = digits(bytes, dayFirst ? start + 6 : start, 4)
  const month = digits(bytes, dayFirst ? start + 3 : start + 5, 2)
  const day = digits(bytes, dayFirst ? start : start + 8, 2)
  const mark = dayFirst ? 0x2f : 0x2d
  if (bytes[start + (dayFirst ? 2 : 4)] !== mark || bytes[start + (dayFirst ? 5 : 7)] !== mark || !isCivil(year, month, day)) return NaN
  const midnight = dayOf(year, month, day) * 86_400
  if (end - start === 10) return midnight
  if (end - start < 16) return NaN
  const hour = digits(bytes, start + 11, 2)
  const minute = digits(bytes, start + 14, 2)
  const hasSecond = end - start >= 19 && bytes[start + 16] === 0x3a
  const second = hasSecond ? digits(bytes, start + 17, 2) : 0
  if (!(hour < 24 && minute < 60 && second < 61) || bytes[start + 13] !== 0x3a) return NaN
  return midnight + hour * 3600 + minute * 60 + second - offsetAt(bytes, start + (hasSecond ? 19 : 16), end)
}

/** Seconds that the zone after a clock time is ahead of UTC; fractions of a second are passed over. */
function offsetAt(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  if (bytes[at] === 0x2e && at < end) {
    at++
    while (at < end && (bytes[at] as number) >= 0x30 && (bytes[at] as number) <= 0x39) at++
  }
  if (at >= end || (end - at === 1 && (bytes[at] === 0x5a || bytes[at] === 0x7a))) return 0
  const sign = bytes[at] === 0x2b ? 1 : bytes[at] === 0x2d ? -1 : NaN
  const hours = digits(bytes, at + 1, 2)
  const minutes = end - at >= 5 ? digits(bytes, end - 2, 2) : 0
  return sign * (hours * 3600 + minutes * 60)
}

function digits(bytes: Uint8Array, from: number, count: number): number {
  let value = 0
  for (let i = from; i < from + count; i++) {
    const digit = (bytes[i] as number) - 0x30
    if (!(digit >= 0 && digit <= 9)) return NaN
    value = value * 10 + digit
  }
  return value
}
