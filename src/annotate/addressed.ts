// The addressed: whom an accusation accuses and a demand asks, where the words name them between the report and what is reported.

import type { Draft } from '../lang/draft.ts'
import type { ToldWord } from '../lang/told-word.ts'
import type { Act, Attribution, Mention } from '../model/annotation.ts'
import { lowest, overlap, tokensOf } from '../text/index.ts'

/** Acts whose object is the one who did, or shall do, what is reported. */
const ADDRESSING: ReadonlySet<Act> = new Set<Act>(['accuse', 'demand'])
const PARTIES: ReadonlySet<Mention['type']> = new Set<Mention['type']>(['PERSON', 'ORG', 'GPE'])
/** Characters that lead in may take: «بـ», «إلى أن», “of having”. */
const LEAD = 16

/** Whom `attribution` addresses by name: «اتهمت واشنطن بيونغ يانغ بـ…», “urged Tehran to …”; undefined when nobody. */
export function addressed({ act, cue, content, nested }: Attribution, { mentions, tokens }: Draft<ToldWord>): Mention | undefined {
  const first = content[0]
  if (first === undefined || !ADDRESSING.has(act) || first.start < cue.end) return undefined
  const { items } = mentions
  const named = items[lowest(items.length, (i) => (items[i] as Mention).end > first.start) - 1]
  if (named === undefined || named.start < cue.end || first.start - named.end > LEAD || !PARTIES.has(named.type)) return undefined
  if (nested.some(({ start, end }) => start !== undefined && end !== undefined && overlap({ start, end }, named) > 0)) return undefined
  const before = tokens.words[tokensOf(tokens, named).first - 1]
  return before?.isPreposition === true ? undefined : named
}
