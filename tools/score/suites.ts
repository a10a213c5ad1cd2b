// The suites of others for numbers, times and events, each scored by its own room.

import { scoreEventSuites } from '../score-suites/events.ts'
import { scoreNumberSuites } from '../score-suites/numbers.ts'
import { scoreTimeSuites } from '../score-suites/times.ts'
import type { Figures } from './measure.ts'

/** Adds every suite found in `folder` to the figures. */
export function scoreSuites(folder: string, figures: Figures): void {
  for (const { name, hit, of } of [...scoreNumberSuites(folder), ...scoreTimeSuites(folder)]) figures.rate(name, hit, of)
  scoreEventSuites(folder, figures)
}
