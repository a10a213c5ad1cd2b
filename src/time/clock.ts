// Clock times and parts of the day in minutes after midnight.

/** Parts of the day that news names. `night` is the evening's stretch of its day. */
export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight'

/** Hour 0–23 and minute 0–59. */
export interface ClockTime {
  readonly hour: number
  readonly minute: number
}

const SPANS: Readonly<Record<DayPart, readonly [from: number, to: number]>> = {
  dawn: [0, 359],
  morning: [360, 719],
  noon: [720, 1079],
  afternoon: [720, 1079],
  evening: [1080, 1439],
  night: [1080, 1439],
  midnight: [0, 0],
}

/** First and last minute of a part of the day, inclusive. */
export function partSpan(part: DayPart): readonly [from: number, to: number] {
  return SPANS[part]
}

/** The 24-hour time of an hour that stands beside a part of the day: 3 in the afternoon is 15:00, 12 at night is 0:00. */
export function clockIn(time: ClockTime, part: DayPart | undefined): ClockTime {
  const { hour, minute } = time
  if (part === undefined || hour > 12) return time
  if (part === 'dawn' || part === 'morning') return { hour: hour === 12 && part === 'dawn' ? 0 : hour % 24, minute }
  if (part === 'midnight' || (part === 'night' && (hour === 12 || hour < 5))) return { hour: hour === 12 ? 0 : hour, minute }
  if (part === 'noon' && hour >= 10) return time
  return { hour: hour === 12 ? 12 : hour + 12, minute }
}
