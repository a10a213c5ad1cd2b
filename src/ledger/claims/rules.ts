// The rules that make two statements one claim, each with how sure it is and why.

import type { Statement } from '../../model/statement.ts'
import { countsOneKind, harmOf } from '../relations/harm.ts'
import { aligned, type Between } from './between.ts'
import { firstDeed, sameDay, sameDeed, sameKind, sameScript, wants } from './deed.ts'
import { ofOneFirst, saysNo } from './exclusion.ts'
import { likeness, namedIn, type Likeness } from './likeness.ts'
import { agree, sharedCount, sharedNumber } from './quantities.ts'
import { ofOneSide } from './side.ts'

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
const ALIKE = 0.6
/** Where one speaker is quoted, or where the texts are copies. */
const ALIKE_OF_ONE = 0.5
/** Where the articles tell of one affair. */
const ALIKE_IN_AFFAIR = 0.45
/** Where they tell of deeds of other kinds: much of it is who did it. */
const ALIKE_IN_OTHERS = 0.75
/** Of the one that says less, in the other. */
const HELD = 0.8
/** A denial names what it denies in many ways. */
const ALIKE_IN_DENIAL = 0.3
/** Words that say enough without any name. */
const UNNAMED = 6
/** Of two tellings of one deed. */
const ALIKE_IN_DEED = 0.5
/** Of two tellings of one deed that share a number as well. */
const ALIKE_IN_COUNT = 0.25
/** Twos and threes are counted of anything. */
const FEW = 3
/** Articles that name the same people and places tell of one affair. */
const ONE_AFFAIR = 0.4
/** Reports of one claim appear within so many days; later ones are found by the copies. */
export const DAYS = 5

/** A first is announced, happens and is remembered within so many days. */
const DAYS_OF_FIRST = 45

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
    id: 'first-since',
    score: ({ a, b, between: { days } }) =>
      ofOneFirst(a, b) && (days === undefined || days <= DAYS_OF_FIRST) && sharedNames(a, b) >= 2 ? 0.75 : undefined,
    because: 'both call one deed of the same parties the first since the same time',
  },
  {
    id: 'same-words',
    score: ({ a, b, likeness: { both, weight }, between }) =>
      near(between) && wants(a) === wants(b) && both >= enough(ALIKE, weight) && (sharedNames(a, b) > 0 || weight >= UNNAMED)
        ? both * 0.9
        : undefined,
    because: 'nearly all words and names are the same, in any order and spelling',
  },
  {
    id: 'reworded',
    score: ({ a, b, likeness: { both, weight }, between: { oneText } }) =>
      oneText && !rivals(a, b) && both >= enough(ALIKE_OF_ONE, weight) ? both * 0.85 : undefined,
    because: 'one text, and most words of the two are the same: an editor has put it otherwise',
  },
  {
    id: 'one-affair',
    score: ({ a, b, likeness: { both, lesser, weight }, between }) => {
      if (!near(between) || !ofOneAffair(between) || wants(a) !== wants(b)) return undefined
      if (sharedNames(a, b) === 0 && weight < UNNAMED) return undefined
      if (otherDeed(a, b) && both < ALIKE_IN_OTHERS) return undefined
      return both >= enough(ALIKE_IN_AFFAIR, weight) || (lesser >= HELD && weight >= UNNAMED) ? both * 0.85 : undefined
    },
    because: 'two articles of one affair, and most words and names are the same, or the one says all of the other and more',
  },
  {
    id: 'same-speaker',
    score: ({ a, b, likeness: { both, weight }, between }) =>
      near(between) && both >= enough(ALIKE_OF_ONE, weight) && sameSpeaker(a, b) ? both * 0.9 : undefined,
    because: 'one speaker, and most words and names are the same',
  },
  {
    id: 'same-speaker-deed',
    score: ({ a, b, likeness: { lesser }, between }) =>
      near(between) && ofOneAffair(between) && sameSpeaker(a, b) && sameDeed(a, b) && lesser >= ALIKE_IN_DENIAL
        ? 0.45 + lesser / 5
        : undefined,
    because: 'one speaker tells of one deed of the same parties, in articles of one affair',
  },
  {
    id: 'same-disputed',
    score: ({ a, b, between }) =>
      a.disputed === true && b.disputed === true && near(between) && ofOneAffair(between) && sameSpeaker(a, b) && sameDeed(a, b)
        ? 0.6
        : undefined,
    because: 'one speaker tells of one deed, and is quoted in order to deny it, in articles of one affair',
  },
  {
    id: 'same-denial',
    score: ({ a, b, likeness: { both, lesser }, between }) =>
      saysNo(a) && saysNo(b) && (a.act === 'deny' || b.act === 'deny') && near(between) && ofOneAffair(between) && ofOneSide(a, b)
        ? sameType(a, b) || both >= (a.act === b.act ? ALIKE_IN_DENIAL : ALIKE) || (a.act === b.act && lesser >= HELD)
          ? 0.5 + both / 4
          : undefined
        : undefined,
    because: 'one side denies what is much the same or a deed of one kind, in an article of the same affair',
  },
  {
    id: 'same-count',
    score: ({ a, b, between, likeness: { both } }) => {
      const count = sharedCount(a, b)
      if (count === undefined || !near(between) || !sameLemma(a, b)) return undefined
      if (between.oneText) return 0.7
      if (sharedNames(a, b) === 0 && !ofOneAffair(between)) return undefined
      return both >= (count > FEW ? ALIKE_IN_COUNT : ALIKE_IN_DEED) || !sameScript(a, b) ? 0.65 : undefined
    },
    because: 'one event with the same count, in other words or another language',
  },
  {
    id: 'same-toll',
    score: ({ a, b, between }) => {
      if (!near(between) || !ofOneAffair(between) || !sameToll(a, b)) return undefined
      const exact = a.quantities[0]?.value === b.quantities[0]?.value
      if (!between.oneText) return exact ? 0.6 : 0.55
      return exact || (a.signs.includes('tally') && b.signs.includes('tally')) ? 0.65 : undefined
    },
    because: 'two articles of one affair count the same harm, and their counts agree',
  },
  {
    id: 'same-facts',
    score: ({ a, b, between }) => {
      if (!near(between) || sameScript(a, b)) return undefined
      const named = sharedNames(a, b) > 0
      const number = sharedNumber(a, b) ?? 0
      if (number > FEW ? named || sameSpeaker(a, b) : named && number > 0 && sameDay(a, b)) return 0.65
      return (named || sameSpeaker(a, b)) && sameDay(a, b) && sameKind(a, b) ? 0.55 : undefined
    },
    because: 'two languages, one count or one kind of deed, of the same party or place and day',
  },
  {
    id: 'same-event',
    score: ({ a, b, between, likeness: { both } }) => {
      if (!near(between) || !sameDeed(a, b) || sharedNames(a, b) < 2 || (between.oneText && rivals(a, b))) return undefined
      if (!sameScript(a, b)) return sameDay(a, b) ? 0.6 : 0.55
      return both >= ALIKE_IN_DEED ? 0.35 + both / 3 : undefined
    },
    because: 'the same deed of the same parties, in other words or another language',
  },
]

/** Whether both count first the same harm to the same kind of people, more than a few, and the counts agree. */
function sameToll(a: Statement, b: Statement): boolean {
  const [x, y] = [a.quantities[0], b.quantities[0]]
  if (x === undefined || y === undefined || Math.min(x.value, y.value) <= FEW) return false
  const harm = harmOf(a)
  return harm !== undefined && harm === harmOf(b) && countsOneKind(x, y) && agree({ ...x, object: null }, y)
}

/** The less there is to compare, the more of it must be the same. */
function enough(least: number, weight: number): number {
  return Math.min(0.95, least + 1 / Math.max(1, weight))
}

/** Copies, or articles of the same days; where a date is missing, nothing speaks against it. */
function near({ oneText, days }: Between): boolean {
  return oneText || days === undefined || days <= DAYS
}

function ofOneAffair({ oneText, kin }: Between): boolean {
  return oneText || kin >= ONE_AFFAIR
}

function sameSpeaker(a: Statement, b: Statement): boolean {
  const speaker = a.nested.at(-1)?.entity
  return speaker !== undefined && speaker === b.nested.at(-1)?.entity
}

/** One text that quotes two speakers has them say two things, unless their words are nearly the same. */
function rivals(a: Statement, b: Statement): boolean {
  return a.nested.length > 0 && b.nested.length > 0 && !sameSpeaker(a, b)
}

function sameType(a: Statement, b: Statement): boolean {
  const [x, y] = [firstDeed(a), firstDeed(b)]
  return x !== undefined && x.type === y?.type
}

function sameLemma(a: Statement, b: Statement): boolean {
  return a.events.some((x) => b.events.some((y) => x.lemma === y.lemma && x.polarity === y.polarity))
}

function sharedNames(a: Statement, b: Statement): number {
  const other = namedIn(b)
  return [...namedIn(a)].filter((id) => other.has(id)).length
}

/** The pair as the rules see it. */
export function pairOf(a: Statement, b: Statement, between: Between): Pair {
  return { a, b, between, likeness: likeness(a, b) }
}

/** Whether both tell of deeds, and of none of one kind. */
function otherDeed(a: Statement, b: Statement): boolean {
  return firstDeed(a) !== undefined && firstDeed(b) !== undefined && !a.events.some((x) => b.events.some((y) => x.type === y.type))
}
