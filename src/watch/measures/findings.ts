// Findings: every clause of a reading that bears on a register, with what it would touch if it were true, and who denies it.

import type { OpenDays } from '../../model/link.ts'
import type { DenialNote, MatchedWords, MeasureFinding, Register, Touch } from '../../model/measure.ts'
import type { TokenRange } from '../../text/index.ts'
import { clausesOf, type WatchedClause } from '../clauses.ts'
import { spanOf, wordsOfSpan, type Scene } from '../scene.ts'
import { statedDays } from './act-days.ts'
import type { Flow } from './flow.ts'
import { flowsIn } from './flows.ts'
import { touchesOf } from './touch.ts'

/** Findings of the reading, in reading order; clauses that touch nothing and name nothing that is expressly free are left out. */
export function measureFindings(scene: Scene, register: Register): readonly MeasureFinding[] {
  const found = clausesOf(scene).flatMap((clause) => {
    const finding = findingOf(scene, clause, register, flowsIn(scene, clause, register.state))
    return finding.touches.length + finding.uncovered.length > 0 ? [finding] : []
  })
  const denials = denialsByCategory(found)
  return found.map((finding) => (finding.act === 'deny' ? finding : { ...finding, denied: denialsOf(finding, denials) }))
}

/** One clause against the register, given what flows in it. `act` overrides when the caller knows the day. */
export function findingOf(scene: Scene, clause: WatchedClause, register: Register, flows: readonly Flow[], act?: OpenDays): MeasureFinding {
  const first = clause.ranges[0] as TokenRange
  const last = clause.ranges.at(-1) as TokenRange
  const { start, end } = spanOf(scene.tokens, { first: first.first, last: last.last })
  const words = clause.ranges.map((range) => wordsOfSpan(scene, spanOf(scene.tokens, range))).join(' … ')
  const touches = new Map<string, Touch>()
  const uncovered: { category: string; matched: MatchedWords }[] = []
  for (const flow of flows) {
    // A way that the clause states elsewhere for the same goods settles what one of its words leaves open.
    if (flow.direction === 'unstated' && flows.some((f) => f.goods.category === flow.goods.category && isStated(f))) continue
    const matched = flow.words.map((range) => matchedWords(scene, range)).sort((a, b) => a.start - b.start)
    const free = register.uncovered.find((u) => u.category === flow.goods.category)
    if (free !== undefined) {
      if (flow.direction !== 'from' && !uncovered.some((u) => u.category === free.category))
        uncovered.push({ category: free.category, matched: matched.at(-1) as MatchedWords })
      continue
    }
    const days = act ?? statedDays(scene, clause.ranges, flow.words)
    const said = scene.reading.article.published ?? null
    const on = days ?? { from: said, to: said }
    for (const touch of touchesOf(flow, register, on, days === undefined ? 'statement' : 'act', distinct(matched))) {
      const key = `${touch.measure} ${touch.direction}`
      const known = touches.get(key)
      touches.set(key, known === undefined ? touch : { ...known, matched: distinct([...known.matched, ...touch.matched]) })
    }
  }
  const { chain, act: speech, certainty } = clause
  const denied: readonly DenialNote[] = speech === 'deny' ? [{ chain, words }] : []
  return { words, start, end, chain, act: speech, certainty, touches: [...touches.values()], uncovered, denied }
}

/** Denials of the reading by category, one for each chain of sources. */
function denialsByCategory(findings: readonly MeasureFinding[]): ReadonlyMap<string, ReadonlyMap<string, DenialNote>> {
  const found = new Map<string, Map<string, DenialNote>>()
  for (const { act, touches, chain, words } of findings) {
    if (act !== 'deny') continue
    const by = chain.map((hop) => hop.entity).join(' ')
    for (const { category } of touches) {
      const notes = found.get(category) ?? new Map<string, DenialNote>()
      if (!notes.has(by)) notes.set(by, { chain, words })
      found.set(category, notes)
    }
  }
  return found
}

/** Denials in the same reading of what touches the same categories: a denied claim is shown with its denial. */
function denialsOf(finding: MeasureFinding, denials: ReturnType<typeof denialsByCategory>): readonly DenialNote[] {
  const notes = new Map<string, DenialNote>()
  for (const { category } of finding.touches) for (const [by, note] of denials.get(category) ?? []) notes.set(by, note)
  return [...notes.values()]
}

function isStated({ direction }: Flow): boolean {
  return direction === 'to' || direction === 'from'
}

function matchedWords(scene: Scene, range: TokenRange): MatchedWords {
  const span = spanOf(scene.tokens, range)
  return { ...span, words: wordsOfSpan(scene, span) }
}

function distinct(words: readonly MatchedWords[]): readonly MatchedWords[] {
  return words.filter((word, i) => words.findIndex((other) => other.start === word.start && other.end === word.end) === i)
}
