// The bars: what each figure must reach, and where two careful people agree.

/** A bar for a figure; `people` is the agreement of two annotators, where measured. */
export interface Bar {
  readonly atLeast: number
  readonly people?: number
}

/** Bars by figure name. */
export const bars: Readonly<Record<string, Bar>> = {
  'body, characters': { atLeast: 0.985 },
  'publication date read from the text': { atLeast: 1 },
  'names, span': { atLeast: 0.9, people: 0.99 },
  'names, span and type': { atLeast: 0.87, people: 0.99 },
  'names, same referent (pairs)': { atLeast: 0.88, people: 0.99 },
  'times, span and value': { atLeast: 0.92, people: 0.99 },
  'quantities, value': { atLeast: 0.93, people: 1 },
  'quantities, value, bound and rate': { atLeast: 0.9, people: 1 },
  'attributions, content overlaps': { atLeast: 0.88, people: 0.97 },
  'attributions, exact content': { atLeast: 0.75, people: 0.9 },
  'attributions, content and speaker': { atLeast: 0.8, people: 0.86 },
  'attributions, content and whole chain': { atLeast: 0.75, people: 0.86 },
  'attributions, act (of matched)': { atLeast: 0.85, people: 0.89 },
  'attributions, certainty (of matched)': { atLeast: 0.92, people: 0.99 },
  'attributions, voice (of matched)': { atLeast: 0.95, people: 1 },
  denials: { atLeast: 0.85, people: 0.92 },
  'copies, pairs': { atLeast: 0.95 },
  'upstream agency named': { atLeast: 0.85 },
  'reports found': { atLeast: 0.8 },
  'same claim across articles, pairs': { atLeast: 0.75 },
  'independent origins within the bounds': { atLeast: 0.85 },
  'no false corroboration': { atLeast: 0.98 },
  'denial links': { atLeast: 0.75 },
  conflicts: { atLeast: 0.6 },
  supersessions: { atLeast: 0.6 },
  'Duckling ar, numerals and ordinals, value': { atLeast: 0.97 },
  'Duckling Arabic: durations': { atLeast: 0.95 },
  'Duckling Arabic: times, news conventions': { atLeast: 0.85 },
  'Microsoft Arabic: dates': { atLeast: 0.75 },
  'number words ar, value': { atLeast: 0.97 },
  'PolNeAR dev, English: content overlaps': { atLeast: 0.65 },
}
