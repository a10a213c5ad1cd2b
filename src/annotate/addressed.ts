// The addressed: whom an accusation accuses and a demand asks, where the words name them between the report and what is reported.

import type { Act, Attribution, Mention } from '../model/annotation.ts'
import { overlap, type Span } from '../text/index.ts'

/** Acts whose object is the one who did, or shall do, what is reported. */
const ADDRESSING: ReadonlySet<Act> = new Set<Act>(['accuse', 'demand'])
const PARTIES: ReadonlySet<Mention['type']> = new Set<Mention['type']>(['PERSON', 'ORG', 'GPE'])
/** Characters that lead in may take: «بـ», «إلى أن», “of having”. */
const LEAD = 16
/** A name behind one of these is no object of the verb. */
const BEHIND = /(?:^|\s)(?:في|من|عن|على|إلى|الى|مع|خلال|بعد|قبل|ضد|حول|أمام|in|at|from|to|with|on|of|by|against|after|before)\s+$/u
/** How far back a preposition is looked for, in characters. */
const WINDOW = 12

/** Whom `attribution` addresses by name: «اتهمت واشنطن بيونغ يانغ بـ…», “urged Tehran to …”; undefined when nobody. `mentions` are in reading order. */
export function addressed({ act, cue, content, nested }: Attribution, mentions: readonly Mention[], text: string): Mention | undefined {
  const first = content[0]
  if (first === undefined || !ADDRESSING.has(act) || first.start < cue.end) return undefined
  const named = lastBefore(mentions, first.start)
  if (named === undefined || named.start < cue.end || first.start - named.end > LEAD || !PARTIES.has(named.type)) return undefined
  const sources = nested.flatMap(({ start, end }): Span[] => (start === undefined || end === undefined ? [] : [{ start, end }]))
  if (sources.some((source) => overlap(source, named) > 0)) return undefined
  return BEHIND.test(text.slice(Math.max(0, named.start - WINDOW), named.start)) ? undefined : named
}

/** The last mention that ends at or before `at`. */
function lastBefore(mentions: readonly Mention[], at: number): Mention | undefined {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).end <= at) low = middle + 1
    else high = middle
  }
  return mentions[low - 1]
}
