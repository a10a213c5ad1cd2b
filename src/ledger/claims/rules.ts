// The rules that make two statements one claim, each with how sure it is and why.

import type { EventMention } from '../../model/event.ts'
import type { Statement } from '../../model/statement.ts'
import { aligned, type Between } from './between.ts'
import { daysOf } from './exclusion.ts'
import { actorOf, likeness, namedIn, type Likeness } from './likeness.ts'
import { sharedCount } from './quantities.ts'

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

/** Nearly half of both lies opposite each other: the rest may be cut otherwise. */
const OPPOSITE = 0.45
const ALIKE = 0.66
/** Where one speaker is quoted, or where the texts are copies. */
const ALIKE_OF_ONE = 0.56
const NEARLY_ALL = 0.85
/** Words and names that a statement must have to be known by them alone. */
const TELLING = 4
const TELLING_IN_COPIES = 6
/** Of two tellings of one deed. */
const ALIKE_IN_DEED = 0.5
/** Twos and threes are counted of anything. */
const FEW = 3
const TALK: ReadonlySet<string> = new Set(['agree', 'consult', 'demand', 'statement', 'support'])
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
    score: ({ a, b, likeness: { both, weight }, between }) =>
      near(between) &&
      wants(a) === wants(b) &&
      both >= (weight >= TELLING ? ALIKE : NEARLY_ALL) &&
      (weight >= TELLING || ofOneAffair(between))
        ? both * 0.9
        : undefined,
    because: 'nearly all words and names are the same, in any order and spelling',
  },
  {
    id: 'reworded',
    score: ({ likeness: { both, weight }, between: { stretches } }) =>
      stretches !== undefined && weight >= TELLING_IN_COPIES && both >= ALIKE_OF_ONE ? both * 0.85 : undefined,
    because: 'one text, and most words of the two are the same: an editor has put it otherwise',
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
    id: 'same-count',
    score: ({ a, b, between, likeness: { both } }) => {
      const count = sharedCount(a, b)
      if (count === undefined || !near(between) || !sameLemma(a, b)) return undefined
      if (between.stretches !== undefined) return 0.7
      if (sharedNames(a, b) === 0 && !ofOneAffair(between)) return undefined
      return count > FEW || both >= ALIKE_IN_DEED || !sameScript(a, b) ? 0.65 : undefined
    },
    because: 'one event with the same count, in other words or another language',
  },
  {
    id: 'same-event',
    score: ({ a, b, between, likeness: { both } }) => {
      if (!near(between) || !sameDeed(a, b) || sharedNames(a, b) < 2) return undefined
      if (!sameScript(a, b)) return sameDay(a, b) ? 0.6 : 0.55
      return both >= ALIKE_IN_DEED ? 0.35 + both / 3 : undefined
    },
    because: 'the same deed of the same parties, in other words or another language',
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
  return a.events.some((x) => b.events.some((y) => x.lemma === y.lemma && x.polarity === y.polarity))
}

function sharedNames(a: Statement, b: Statement): number {
  const other = namedIn(b)
  return [...namedIn(a)].filter((id) => other.has(id)).length
}

/** Whether both tell first of one deed, by parties of whom none differs in the same part. Talks and statements are told of anything. */
function sameDeed(a: Statement, b: Statement): boolean {
  const [x, y] = [firstDeed(a), firstDeed(b)]
  if (x === undefined || y?.lemma !== x.lemma || x.realis !== y.realis) return false
  return wants(a) === wants(b) && partsAgree(x.actors, y.actors) && partsAgree(x.recipients, y.recipients)
}

/** Whether the speaker wants something done rather than says that it is so. */
function wants({ act }: Statement): boolean {
  return act === 'demand' || act === 'question'
}

function firstDeed({ events }: Statement): EventMention | undefined {
  return events.find(({ type }) => !TALK.has(type))
}

function partsAgree(these: EventMention['actors'], those: EventMention['actors']): boolean {
  const [named, others] = [these.filter((part) => part.named), those.filter((part) => part.named)]
  return named.length === 0 || others.length === 0 || named.some((p) => others.some((q) => actorOf(p.id) === actorOf(q.id)))
}

function sameDay(a: Statement, b: Statement): boolean {
  const [x, y] = [daysOf(a), daysOf(b)]
  return x !== undefined && y !== undefined && x[0] === y[0] && x[1] === y[1]
}

/** Words of two scripts are never alike, so that likeness says nothing there. */
function sameScript(a: Statement, b: Statement): boolean {
  const latin = ({ words }: Statement): boolean => words.some((word) => /^[a-z]/.test(word))
  return latin(a) === latin(b)
}

/** The pair as the rules see it. */
export function pairOf(a: Statement, b: Statement, between: Between): Pair {
  return { a, b, between, likeness: likeness(a, b) }
}
