// Near words: one word in two spellings.

/** Words shorter than this are one only when they are equal. */
const SHORTEST = 4
/** From this length on two letters may differ. */
const LONG = 7
const LONGEST = 64

/**
 * Whether two words are spellings of one: a letter more, less, other or two changed about; two such from seven letters on. Names out of other
 * scripts, hamza seats and clitics that were not cut off differ by as much.
 */
export function nearWord(a: string, b: string): boolean {
  if (a === b) return true
  const [less, more] = a.length <= b.length ? [a, b] : [b, a]
  if (less.length < SHORTEST || more.length > LONGEST) return false
  const allowed = less.length >= LONG ? 2 : 1
  return more.length - less.length <= allowed && lettersApart(a, b) <= 2 * allowed && distance(less, more, allowed) <= allowed
}

/** Letters that one of the two has and the other has not, those with equal last five bits as one: never more than the edits allow. */
function lettersApart(a: string, b: string): number {
  let x = lettersOf(a) ^ lettersOf(b)
  let n = 0
  for (; x !== 0; n++) x &= x - 1
  return n
}

function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

let before = new Uint8Array(LONGEST + 1)
let row = new Uint8Array(LONGEST + 1)
let next = new Uint8Array(LONGEST + 1)

/** Edits with transpositions (optimal string alignment), within a band of `most`; more than `most` when there are more. */
function distance(a: string, b: string, most: number): number {
  const far = most + 1
  for (let j = 0; j <= b.length; j++) row[j] = Math.min(j, far)
  before.fill(far, 0, b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    next.fill(far, 0, b.length + 1)
    if (i <= most) next[0] = i
    let least = far
    const letter = a.charCodeAt(i - 1)
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const other = b.charCodeAt(j - 1)
      let edits = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (letter === other ? 0 : 1))
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        edits = Math.min(edits, (before[j - 2] as number) + 1)
      next[j] = edits
      if (edits < least) least = edits
    }
    if (least > most) return least
    ;[before, row, next] = [row, next, before]
  }
  return row[b.length] as number
}
