// Nouns that stand for somebody's claim, and what their author does by it.

import type { Act, Certainty } from '../../../../model/annotation.ts'

const ACTS: Readonly<Record<string, readonly [Act, Certainty]>> = {
  charge: ['accuse', 'certain'],
  allegation: ['accuse', 'certain'],
  accusation: ['accuse', 'certain'],
  claim: ['assert', 'certain'],
  assertion: ['assert', 'certain'],
  report: ['assert', 'certain'],
  statement: ['assert', 'certain'],
  remark: ['assert', 'certain'],
  rumour: ['assert', 'possible'],
  rumor: ['assert', 'possible'],
  announcement: ['assert', 'certain'],
  testimony: ['assert', 'certain'],
  suggestion: ['assess', 'possible'],
  belief: ['assess', 'probable'],
  assessment: ['assess', 'certain'],
  estimate: ['assess', 'probable'],
  conclusion: ['assess', 'certain'],
  suspicion: ['assess', 'probable'],
  speculation: ['assess', 'possible'],
  argument: ['assess', 'certain'],
  fear: ['assess', 'possible'],
  concern: ['assess', 'possible'],
  hope: ['assess', 'possible'],
  warning: ['warn', 'certain'],
  denial: ['deny', 'certain'],
  demand: ['demand', 'certain'],
  promise: ['pledge', 'certain'],
  pledge: ['pledge', 'certain'],
}

/** Nouns by form, singular and plural. */
export const CLAIM_NOUNS: ReadonlyMap<string, readonly [Act, Certainty]> = new Map(
  Object.entries(ACTS).flatMap(
    ([noun, act]) =>
      [
        [noun, act],
        [`${noun}s`, act],
      ] as const,
  ),
)

/** Nouns a verdict («a claim the ministry denies») speaks of. */
export const VERDICT_NOUNS: ReadonlySet<string> = new Set([
  'criticism',
  'talk',
  'notion',
  'idea',
  ...[...CLAIM_NOUNS].filter(([, [act]]) => act === 'accuse' || act === 'assert' || act === 'assess').map(([noun]) => noun),
])
