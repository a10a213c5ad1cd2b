// The English attribution pass: reports found statement by statement, chained, and turned into records.

import type { Attribution, Hop } from '../../../../model/annotation.ts'
import type { Span, TokenRange } from '../../../../text/index.ts'
import type { Draft, Pass } from '../../../draft.ts'
import type { EnglishWord } from '../../word.ts'
import { accordingReport } from './according.ts'
import type { Report } from './report.ts'
import { Scene } from './scene.ts'
import { newMemory, speaker, type Memory } from './speaker.ts'
import { stanceOf } from './stance.ts'
import { pointsBack, verdictOn } from './verdict.ts'
import { verbReport } from './verb.ts'
import { voiceOf } from './voice.ts'

const PASS = 'en/attributions'

const reportedClaims: Pass<EnglishWord, 'attributions'> = {
  id: PASS,
  needs: ['times', 'mentions'],
  gives: 'attributions',
  run(draft: Draft<EnglishWord>): readonly Attribution[] {
    const scene = new Scene(draft)
    const memory = newMemory()
    const groups: { readonly statement: TokenRange; readonly reports: Report[] }[] = []
    for (const statement of scene.statements()) groups.push({ statement, reports: reportsOf(scene, statement, groups.at(-1)?.reports.at(-1)) })
    groups.forEach((group, i) => {
      if (group.reports.length === 0) continueSpeech(scene, group.statement, lastReport(groups, i))
    })
    return groups.flatMap(({ reports }) => records(scene, reports, memory))
  },
}

/** Passes of this room. */
export const attributions: readonly Pass<EnglishWord>[] = [reportedClaims]

function reportsOf(scene: Scene, statement: TokenRange, before: Report | undefined): Report[] {
  const reports: Report[] = []
  let begin = statement.first
  for (let i = statement.first; i < statement.last; i++) {
    if (scene.isQuoted(i)) continue
    const inside = reports.findLast((r) => r.content.some((c) => c.first <= i && i < c.last))
    const limit = inside === undefined ? begin : Math.max(begin, (inside.content.find((c) => c.first <= i && i < c.last) as TokenRange).first)
    const within = inside === undefined ? statement : { first: limit, last: (inside.content.find((c) => i < c.last) as TokenRange).last }
    const cited = reports.at(-1)
    const phrase = scene.form(i) === 'citing' && scene.mark(i - 1) === ',' ? citedPhrase(scene, i + 1, statement.last) : undefined
    if (cited !== undefined && phrase !== undefined && cited.speaker === undefined) {
      cited.speaker = phrase
      const content = cited.content.at(-1)
      if (content !== undefined && content.first < i && i < content.last) cited.content[cited.content.length - 1] = { first: content.first, last: i - 1 }
      continue
    }
    const verdict = cited !== undefined && scene.mark(i - 1) === ',' ? verdictOn(scene, cited, i, statement.last) : undefined
    const report = verdict ?? accordingReport(scene, i, within, limit) ?? verbReport(scene, i, within, limit)
    if (report === undefined || (inside !== undefined && !speaksInside(scene, report))) continue
    reports.push(report)
    if (pointsBack(scene, report)) {
      const denied = cited ?? before
      report.content.splice(0, report.content.length, ...(denied?.content ?? []).map((c) => ({ ...c })))
    }
    if (verdict !== undefined) {
      begin = Math.max(begin, verdict.cue.last)
      i = verdict.cue.last - 1
      continue
    }
    if (inside === undefined) begin = Math.max(report.cue.last, report.source?.last ?? 0, ...report.content.filter((c) => c.first > i).map(() => report.cue.last))
  }
  return reports
}

/** «…, citing the ministry»: the phrase up to a pause or a stop. */
function citedPhrase(scene: Scene, first: number, last: number): TokenRange | undefined {
  let end = first
  while (end < last && end - first < 16 && !scene.isPause(end) && !scene.isStop(end) && scene.form(end) !== 'that') end++
  return end > first ? { first, last: end } : undefined
}

/** Inside another's words only plain speech counts: «the minister said that Kyiv had told …». */
function speaksInside(scene: Scene, report: Report): boolean {
  if (report.verb === undefined) return true
  if (!report.verb.frames.has('speech') && !report.verb.frames.has('tell-that') && report.verb.act !== 'accuse' && report.verb.act !== 'deny') return false
  return report.source === undefined || !scene.is(report.source.first, 'negation')
}

/** The report right before group `i`, over statements that only went on with its speech. */
function lastReport(groups: readonly { readonly statement: TokenRange; readonly reports: readonly Report[] }[], i: number): Report | undefined {
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const last = groups[k]?.reports.at(-1)
    if (last !== undefined) return last.content.some((c) => c.last > (groups[i - 1] as { statement: TokenRange }).statement.first) || k === i - 1 ? last : undefined
  }
  return undefined
}

/** A statement that is one quotation and names nobody goes on with the speech before it («“…,” he said. “…”»). */
function continueSpeech(scene: Scene, statement: TokenRange, last: Report | undefined): void {
  const quotation = scene.opensAt(statement.first)
  if (last === undefined || quotation === undefined || statement.last - quotation.close > 2) return
  const isSpeech = last.content.some((c) => scene.isQuoted(c.last - 1) || scene.closesAt(c.last) !== undefined)
  if (isSpeech) last.content.push({ first: quotation.open + 1, last: quotation.close })
}

function records(scene: Scene, reports: readonly Report[], memory: Memory): Attribution[] {
  const found: Attribution[] = []
  const chains = new Map<Report, readonly Hop[]>()
  const stacked = new Set<Report>()
  for (const report of reports) {
    const outer = reports.findLast((other) => other !== report && other.cue.first < report.cue.first && holds(other, report))
    const own = speaker(scene, report.source, memory)
    const above = outer === undefined ? [] : (chains.get(outer) ?? [])
    const outerHops = above.at(-1)?.entity === own.entity ? above : [...above, own]
    const hops = report.speaker === undefined ? outerHops : [...outerHops, speaker(scene, report.speaker, memory)]
    chains.set(report, hops)
    if (outer !== undefined && isStacked(outer, report)) stacked.add(outer)
  }
  for (const report of reports) {
    if (stacked.has(report)) continue
    const content = report.content.map((c) => scene.span(c.first, c.last)).filter((s): s is Span => s !== undefined)
    if (content.length === 0) continue
    const outermost = reports.find((other) => stacked.has(other) && holds(other, report) && isStacked(other, report)) ?? report
    const source = outermost.source === undefined ? undefined : scene.span(outermost.source.first, outermost.source.last)
    found.push({
      kind: 'attribution',
      source: source ?? null,
      cue: scene.span(outermost.cue.first, outermost.cue.last) as Span,
      content,
      nested: chains.get(report) as readonly Hop[],
      voice: voiceOf(scene, report.content),
      ...stanceOf(scene, report.verb, report.content),
      by: { pass: PASS, rule: `${PASS}/${report.rule}` },
    })
  }
  return found
}

function holds(outer: Report, inner: Report): boolean {
  return outer.content.some((c) => c.first <= inner.cue.first && inner.cue.last <= c.last)
}

/** «TASS reported that the ministry said that …»: the inner source opens the outer claim, so both report one content. */
function isStacked(outer: Report, inner: Report): boolean {
  return inner.source !== undefined && outer.content.length === 1 && inner.content.length === 1 && outer.content[0]?.first === inner.source.first && outer.content[0].last === inner.content[0]?.last
}
