// The rules that make two statements one claim, each with how sure it is and why.

import type { Statement } from '../../model/statement.ts'
import { aligned, type Between } from './between.ts'
import { likeness, namedIn, type Likeness } from './likeness.ts'
import { sharedCounts } from './quantities.ts'

/** Two statements that nothing keeps apart, with what they share. `a` lies in the first article of `between`. */
export interface Pair {
  readonly a: Statement
  readonly b: Statement
  readonly between: Between
  readonly likeness: Likeness
}

/** One reason to file two reports in one row. */
export interface Rule {
  readonly id: string
  /** How sure, 0 to 1; undefined where the rule does not hold. */
  readonly score: (pair: Pair) => number | undefined
  readonly because: string
}

/** Half of both lies opposite each other: the rest may be cut otherwise. */
const OPPOSITE = 0.5
const ALIKE = 0.66
/** Where one speaker is quoted. */
const ALIKE_OF_ONE = 0.56
const NEARLY_ALL = 0.85
/** Words and names that a statement must have to be known by them alone. */
const TELLING = 4
/** Articles that name the same people and places tell of one affair. */
const ONE_AFFAIR = 0.4
const DAYS = 5

/** All rules; the surest that holds counts. */
export const RULES: readonly Rule[] = [
  {
    id: 'aligned',
    score: ({ a, b, between: { stretches } }) => {
      if (stretches === undefined) return undefined
      const share = aligned(a, b, stretches)
      return share >= OPPOSITE ? 0.9 + share / 10 : undefined
    },
    because: 'the two stand opposite each other in the shared words of two copies',
  },
  {
    id: 'points-back',
    score: ({ a, b }) => (a.pointsTo === b.id || b.pointsTo === a.id ? 0.9 : undefined),
    because: '«this toll», «that»: one of them means the other',
  },
  {
    id: 'same-words',
    score: ({ likeness: { both, weight }, between }) =>
      near(between) && both >= (weight >= TELLING ? ALIKE : NEARLY_ALL) && (weight >= TELLING || ofOneAffair(between))
        ? both * 0.9
        : undefined,
    because: 'nearly all words and names are the same, in any order and spelling',
  },
  {
    id: 'same-speaker',
    score: ({ a, b, likeness: { both, weight }, between }) =>
      near(between) && weight >= TELLING && both >= ALIKE_OF_ONE && speakerOf(a) !== undefined && speakerOf(a) === speakerOf(b)
        ? both * 0.9
        : undefined,
    because: 'one speaker, and most words and names are the same',
  },
  {
    id: 'same-event',
    score: ({ a, b, between }) => {
      if (!near(between) || !sameLemma(a, b)) return undefined
      const counts = sharedCounts(a, b)
      const names = sharedNames(a, b)
      if (counts > 0 && (names > 0 || ofOneAffair(between))) return 0.7
      return names >= 2 && sameParts(a, b) ? 0.6 : undefined
    },
    because: 'one event with the same count, or with the same parties, in other words or another language',
  },
]

/** Copies, or articles of the same days; where a date is missing, nothing speaks against it. */
function near({ stretches, days }: Between): boolean {
  return stretches !== undefined || days === undefined || days <= DAYS
}

function ofOneAffair({ stretches, kin }: Between): boolean {
  return stretches !== undefined || kin >= ONE_AFFAIR
}

function speakerOf(statement: Statement): string | undefined {
  return statement.nested.at(-1)?.entity
}

function sameLemma(a: Statement, b: Statement): boolean {
  return a.events.some((x) => b.events.some((y) => x.lemma === y.lemma && x.type === y.type && x.polarity === y.polarity))
}

function sharedNames(a: Statement, b: Statement): number {
  const other = namedIn(b)
  return [...namedIn(a)].filter((id) => other.has(id)).length
}

/** Actors or recipients of an event of one lemma that both name, and none in the same part that differs. */
function sameParts(a: Statement, b: Statement): boolean {
  return a.events.some((x) =>
    b.events.some((y) => {
      if (x.lemma !== y.lemma || x.type !== y.type) return false
      const parts = [
        [x.actors, y.actors],
        [x.recipients, y.recipients],
      ] as const
      let shared = 0
      for (const [those, these] of parts) {
        if (those.length === 0 || these.length === 0) continue
        if (!those.some((p) => these.some((q) => p.id === q.id))) return false
        shared++
      }
      return shared > 0
    }),
  )
}

/** The pair as the rules see it. */
export function pairOf(a: Statement, b: Statement, between: Between): Pair {
  return { a, b, between, likeness: likeness(a, b) }
}
