// The verdict: whether what two texts share makes them copies, and of which kind.

import type { CopyKind } from '../../model/copy.ts'
import { align } from './alignment.ts'
import type { WordSequence } from './body-words.ts'

/** What two texts have in common. Shares are of the shorter text's words, 0 to 1, unless said otherwise. */
export interface Comparison {
  readonly coverage: number
  /** Shared and outside quotation marks in both. */
  readonly free: number
  /** Shared in runs too long to be set phrases. */
  readonly long: number
  /** Shared words of the longer text's words. */
  readonly ofLonger: number
  /** Dice: shared words of the words of both. */
  readonly similarity: number
  /** Whether a shared run lies in the shorter text's opening. */
  readonly opening: boolean
  readonly shared: number
}

/** What surrounds the two texts: days between their publications, absent when unknown; whether one outlet published both; whether both are copies of a third. */
export interface Circumstances {
  readonly days?: number
  readonly oneOutlet?: boolean
  readonly kin?: boolean
}

/** Words of a run that no title or set phrase reaches. */
const LONG_RUN = 8
/** An opening is a quarter of the text, these many words at least. */
const OPENING = 40

/** Compares two texts word by word. */
export function compare(a: WordSequence, b: WordSequence): Comparison {
  const [less, more] = [Math.min(a.words.length, b.words.length), Math.max(a.words.length, b.words.length)]
  const opens = Math.max(OPENING, less / 4)
  let shared = 0
  let free = 0
  let long = 0
  let opening = false
  for (const run of align(a, b)) {
    shared += run.words
    if (run.words >= LONG_RUN) long += run.words
    if ((a.words.length === less && run.a < opens) || (b.words.length === less && run.b < opens)) opening = true
    for (let k = 0; k < run.words; k++) if (a.quoted[run.a + k] === 0 && b.quoted[run.b + k] === 0) free++
  }
  const of = (n: number, all: number): number => (all === 0 ? 0 : n / all)
  return {
    coverage: of(shared, less),
    free: of(free, less),
    long: of(long, less),
    ofLonger: of(shared, more),
    similarity: of(2 * shared, less + more),
    opening,
    shared,
  }
}

/** Fewer shared words are a flash or a set phrase; only texts that are alike as a whole are copies with as few. */
const FEWEST = 20
const FEWEST_WHOLE = 8

/**
 * The kind of copy that two texts are, or undefined. A third of the shorter text must be shared, most of it outside quotation marks: many report one
 * statement in their own frame. Where the statement is most of both texts, they are one text all the same. Copies appear within a day or two;
 * what is shared across more days is background that outlets keep and paste, unless it is most of the text; so is
 * what one outlet's stories of one day share. Kin of a third text need less.
 */
export function verdict(c: Comparison, { days = 0, oneOutlet = false, kin = false }: Circumstances = {}): CopyKind | undefined {
  if (c.coverage >= 0.9 && c.ofLonger >= 0.9 && c.shared >= FEWEST_WHOLE) return 'same'
  if (c.shared < FEWEST) return undefined
  if (days > 1) return c.long >= 0.5 && c.free >= 0.4 ? kindOf(c) : undefined
  const text =
    (oneOutlet ? c.coverage >= 0.45 && c.free >= 0.3 : c.coverage >= 0.3 && c.free >= 0.2) &&
    c.long >= 0.18 &&
    (c.opening || c.coverage >= 0.5)
  const statement = c.coverage >= 0.55 && c.long >= 0.45
  const cousin = kin && c.long >= 0.12 && ((c.coverage >= 0.2 && c.free >= 0.15) || (c.coverage >= 0.25 && c.free >= 0.1))
  return text || statement || cousin ? kindOf(c) : undefined
}

function kindOf(c: Comparison): CopyKind {
  return c.coverage >= 0.8 && c.ofLonger >= 0.7 && c.free >= 0.4 ? 'same' : 'edited'
}
