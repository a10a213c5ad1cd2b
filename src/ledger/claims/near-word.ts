// Near words: one word in two spellings.

/** Words shorter than this are one only when they are equal. */
const SHORTEST = 4
/** From this length on two letters may differ. */
const LONG = 7

/**
 * Whether two words are spellings of one: a letter more, less, other or two changed about; two such from seven letters on. Names out of other
 * scripts, hamza seats and clitics that were not cut off differ by as much.
 */
export function nearWord(a: string, b: string): boolean {
  if (a === b) return true
  const [less, more] = a.length <= b.length ? [a, b] : [b, a]
  if (less.length < SHORTEST) return false
  const allowed = less.length >= LONG ? 2 : 1
  return more.length - less.length <= allowed && distance(less, more, allowed) <= allowed
}

/** Edits with transpositions (optimal string alignment), within a band of `most`; more than `most` when there are more. */
function distance(a: string, b: string, most: number): number {
  let before = new Array<number>(b.length + 1).fill(0)
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = new Array<number>(b.length + 1).fill(most + 1)
    if (i <= most) next[0] = i
    let least = most + 1
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let edits = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (swapped) edits = Math.min(edits, (before[j - 2] as number) + 1)
      next[j] = edits
      if (edits < least) least = edits
    }
    if (least > most) return least
    before = row
    row = next
  }
  return row[b.length] as number
}
