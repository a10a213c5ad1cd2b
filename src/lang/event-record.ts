// The record of an event: its arguments together with time, polarity and provenance.

import type { EventMention, EventType, Polarity, Realis } from '../model/event.ts'
import type { Span, TokenRange, Word } from '../text/index.ts'
import { recordAt, type Draft } from './draft.ts'
import type { Arguments } from './event-arguments.ts'

/** What a pass found of one event. */
export interface Found {
  readonly type: EventType
  readonly lemma: string
  readonly trigger: Span
  /** Token of the trigger. */
  readonly at: number
  /** Tokens of the clause. */
  readonly clause: TokenRange
  readonly args: Arguments
  readonly polarity: Polarity
  readonly realis: Realis
  readonly background?: boolean
  readonly rule: string
}

const HURT: ReadonlySet<string> = new Set(['kill', 'wound'])

/** The event mention of what a pass found, dated by the nearest date of its clause. */
export function eventOf<W extends Word>(draft: Draft<W>, found: Found, pass: string): EventMention {
  const { tokens, article } = draft
  const { actors, recipients, object, place, quantity } = found.args
  const time = timeOf(draft, found)
  const ahead = time?.from != null && article.published !== undefined && time.from.slice(0, 10) > article.published.slice(0, 10)
  return {
    kind: 'event',
    // Dead and wounded of whom nobody is said to have done it are a toll.
    type: found.type === 'assault' && HURT.has(found.lemma) && actors.length === 0 ? 'casualty' : found.type,
    lemma: found.lemma,
    ...found.trigger,
    polarity: found.polarity,
    realis: ahead && found.realis === 'actual' ? 'future' : found.realis,
    actors,
    recipients,
    ...(object === undefined ? {} : { object }),
    ...(place === undefined ? {} : { place }),
    ...(time === undefined ? {} : { time }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(found.background === true ? { background: true as const } : {}),
    clause: { start: tokens.start[found.clause.first] as number, end: tokens.end[found.clause.last - 1] as number },
    by: { pass, rule: found.rule },
  }
}

/** The date of the clause nearest to the trigger. */
function timeOf<W extends Word>(draft: Draft<W>, { at, clause }: Found): EventMention['time'] {
  let best: EventMention['time']
  let least = Infinity
  for (let i = clause.first; i < clause.last; i++) {
    const time = recordAt(draft.times, i)
    if (time === undefined || (time.type !== 'DATE' && time.type !== 'TIME') || time.from === undefined || Math.abs(i - at) >= least)
      continue
    // «الآن» tells how things stand, not when they were done.
    if (time.by.rule.endsWith('/now')) continue
    least = Math.abs(i - at)
    best = { start: time.start, end: time.end, from: time.from, to: time.to ?? null }
  }
  return best
}

const AGREEMENTS: ReadonlySet<EventType> = new Set<EventType>(['agreement', 'treaty', 'agree'])

/** Whether `one` is the noun of the agreement that the verb before has told already: «signed a treaty», «وقعت … اتفاقية». */
export function repeats(one: Found, previous: Found | undefined): boolean {
  if (previous === undefined || !AGREEMENTS.has(one.type) || !AGREEMENTS.has(previous.type)) return false
  return (one.rule.endsWith('/noun') || one.rule.endsWith('/governed')) && one.at < previous.clause.last
}
