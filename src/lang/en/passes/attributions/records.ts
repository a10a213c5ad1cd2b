// Reports turned into records: chains put together, sources and claims as spans.

import type { Attribution, Hop } from '../../../../model/annotation.ts'
import type { Span } from '../../../../text/index.ts'
import { withoutGlosses } from './gloss.ts'
import type { Memory } from './memory.ts'
import type { Report } from './report.ts'
import type { Scene } from './scene.ts'
import { speaker, trimmed } from './speaker.ts'
import { stanceOf } from './stance.ts'
import { voiceOf } from './voice.ts'

/** Provenance of this room's records. */
export const PASS = 'en/attributions'

/** The records of one statement's reports; remembers their speakers. */
export function records(scene: Scene, reports: readonly Report[], memory: Memory): Attribution[] {
  const chains = new Map<Report, readonly Hop[]>()
  /** Reports whose whole claim is another report's, by that inner report. */
  const outermost = new Map<Report, Report>()
  const stacked = new Set<Report>()
  const own = new Map(reports.map((report) => [report, hopsOf(scene, report, memory)] as const))
  // Outer claims first: a claim before its source comes after those inside it.
  for (const report of [...reports].sort((a, b) => size(b) - size(a))) {
    const outer = reports
      .filter((other) => other !== report && chains.has(other) && holds(other, report))
      .sort((a, b) => size(a) - size(b))[0]
    const above = outer === undefined ? [] : (chains.get(outer) ?? [])
    const hops = own.get(report) as readonly Hop[]
    chains.set(report, above.at(-1)?.entity === hops[0]?.entity ? [...above, ...hops.slice(1)] : [...above, ...hops])
    if (outer === undefined || !isStacked(outer, report)) continue
    stacked.add(outer)
    outermost.set(report, outermost.get(outer) ?? outer)
  }
  const found: Attribution[] = []
  for (const report of reports) {
    if (stacked.has(report)) continue
    const content = report.content
      .flatMap((c) => withoutGlosses(scene, c))
      .map((c) => scene.span(c.first, c.last))
      .filter((s): s is Span => s !== undefined)
    if (content.length === 0) continue
    const top = outermost.get(report) ?? report
    const phrase = top.source === undefined || top.source === 'unspecified' ? undefined : trimmed(scene, top.source)
    const source = phrase === undefined ? undefined : scene.span(phrase.first, phrase.last)
    found.push({
      kind: 'attribution',
      source: source ?? null,
      cue: scene.span(top.cue.first, top.cue.last) as Span,
      content,
      nested: chains.get(report) as readonly Hop[],
      voice: voiceOf(scene, report.content),
      ...stanceOf(scene, report),
      by: { pass: PASS, rule: `${PASS}/${report.rule}` },
    })
  }
  return found
}

/** The source of a report and whom it cites. */
function hopsOf(scene: Scene, report: Report, memory: Memory): readonly Hop[] {
  const hop = speaker(scene, report.source, memory)
  const cited = report.speaker ?? citedIn(scene, report)
  return cited === undefined ? [hop] : [hop, speaker(scene, cited, memory)]
}

/** Tokens that a report spans, from its cue to the end of its claim. */
function size(report: Report): number {
  const ends = report.content.flatMap((c) => [c.first, c.last])
  return Math.max(report.cue.last, ...ends) - Math.min(report.cue.first, ...ends)
}

/** «Bloomberg, citing a person close to the talks, reported»; «reported, citing people familiar with it, that». */
function citedIn(scene: Scene, report: Report): { first: number; last: number } | undefined {
  if (report.source === undefined || report.source === 'unspecified') return undefined
  const limit = Math.min(report.content[0]?.first ?? 0, report.cue.last + 30)
  return (
    citing(scene, report.source.first, report.source.last) ?? (limit > report.cue.last ? citing(scene, report.cue.last, limit) : undefined)
  )
}

function citing(scene: Scene, first: number, last: number): { first: number; last: number } | undefined {
  for (let i = first; i < last; i++) {
    if (scene.form(i) !== 'citing' && scene.form(i) !== 'quoting') continue
    let end = i + 1
    while (end < last && !scene.isPause(end) && scene.form(end) !== 'that') end++
    return end > i + 1 ? { first: i + 1, last: end } : undefined
  }
  return undefined
}

function holds(outer: Report, inner: Report): boolean {
  return outer.content.some((c) => c.first <= inner.cue.first && inner.cue.last <= c.last)
}

/** «TASS reported that the ministry said that …»: the inner source opens the outer claim, so both report one content. */
function isStacked(outer: Report, inner: Report): boolean {
  if (
    inner.source === undefined ||
    inner.source === 'unspecified' ||
    inner.rule === 'refusal' ||
    outer.content.length !== 1 ||
    inner.content.length !== 1
  )
    return false
  return outer.content[0]?.first === inner.source.first && outer.content[0].last === inner.content[0]?.last
}
