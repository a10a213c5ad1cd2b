// The reports of one statement, found from left to right, each with the words around it that are its own.

import type { TokenRange } from '../../../../text/index.ts'
import { afterAdverbs } from './adverbs.ts'
import { accordingReport, citedPhrase } from './according.ts'
import { isFiniteVerb } from './clause.ts'
import { closingVerb } from './edge.ts'
import { hearsay } from './hearsay.ts'
import { nounReport } from './noun-cue.ts'
import { quotedAs } from './quoted-as.ts'
import type { Report } from './report.ts'
import type { Scene } from './scene.ts'
import { verbReport } from './verb.ts'
import { isPronounOnly, pointsBack, verdictOn } from './verdict.ts'

/** No statement of news holds more; keeps hostile texts cheap. */
const MOST = 24

/** Reports of `statement`; `before` is the report right before it, which «denied it» may mean. */
export function reportsOf(scene: Scene, statement: TokenRange, before: Report | undefined): Report[] {
  const reports: Report[] = []
  let begin = statement.first
  /** Where a claim begins whose source ends the statement: the claims of others may stand inside it. */
  let clauseStart = statement.first
  for (let i = statement.first; i < statement.last && reports.length < MOST; i++) {
    if (scene.mark(i) === ';') clauseStart = i + 1
    if (!scene.isWord(i) || scene.isQuoted(i)) continue
    const last = reports.at(-1)
    if (last !== undefined && cites(scene, last, i, statement.last)) continue
    const outer = last === undefined ? undefined : relayed(scene, last, i, statement.last)
    if (outer !== undefined) {
      reports[reports.length - 1] = outer
      return reports
    }
    const inside = around(reports, i)
    const first = Math.max(begin, inside?.first ?? 0)
    const within = inside === undefined ? statement : { first, last: inside.last }
    const verdict = last !== undefined && scene.mark(i - 1) === ',' ? verdictOn(scene, last, i, statement.last) : undefined
    const report =
      verdict ??
      accordingReport(scene, i, within, first) ??
      quotedAs(scene, i, within, first) ??
      hearsay(scene, i, within, first) ??
      verbReport(scene, i, within, first, inside === undefined ? clauseStart : first) ??
      nounReport(scene, i, within, first)
    if (report === undefined || (inside !== undefined && !speaksInside(scene, report))) continue
    if (pointsBack(scene, report)) {
      const denied = (last ?? before)?.content
      // «Moscow denies the allegations», and nobody's claim before: the words themselves.
      if (denied === undefined && isPronounOnly(scene, report)) continue
      if (denied !== undefined) report.content.splice(0, report.content.length, ...denied.map((c) => ({ ...c })))
    }
    // «denied the rumour, saying that it had never met them»: what it says instead is the denial.
    if (
      last !== undefined &&
      report.rule === 'participle' &&
      report.source === undefined &&
      report.verb?.act === 'assert' &&
      pointsBack(scene, last)
    ) {
      reports[reports.length - 1] = { ...report, source: last.source, verb: { ...report.verb, act: 'deny' } }
      continue
    }
    reports.push(report)
    if (verdict !== undefined) {
      begin = Math.max(begin, verdict.cue.last)
      i = verdict.cue.last - 1
    } else if (inside === undefined) {
      const source = report.source === 'unspecified' ? 0 : (report.source?.last ?? 0)
      begin = Math.max(report.cue.last, source)
      if (report.content.some((c) => c.last <= report.cue.first)) clauseStart = begin
    }
  }
  return reports
}

/** «…, citing the ministry»: gives the report before it its inner speaker, and cuts its claim there. */
function cites(scene: Scene, report: Report, at: number, last: number): boolean {
  if (scene.form(at) !== 'citing' && scene.form(at) !== 'quoting') return false
  const phrase = citedPhrase(scene, at + 1, last)
  if (phrase === undefined || report.speaker !== undefined) return false
  report.speaker = phrase
  const content = report.content.at(-1)
  if (content !== undefined && content.first < at && at < content.last)
    report.content[report.content.length - 1] = { first: content.first, last: scene.isPause(at - 1) ? at - 1 : at }
  return true
}

/** «…, the governor said on Wednesday, Interfax reported»: `report` with whoever tells of it from token `i` on as its outer source. */
function relayed(scene: Scene, report: Report, i: number, last: number): Report | undefined {
  const { rule, cue, source, speaker } = report
  if (rule !== 'trailing' || speaker !== undefined || typeof source !== 'object' || scene.mark(i - 1) !== ',') return undefined
  // «…, the spokesman said on Monday, referring to the report, according to TASS».
  const cited = scene.form(i) === 'according' && scene.form(i + 1) === 'to' && !hasVerb(scene, cue.last, i)
  const phrase = cited ? citedPhrase(scene, i + 2, last) : undefined
  if (phrase !== undefined) return { ...report, source: phrase, speaker: source }
  if (afterAdverbs(scene, cue.last, i - 1) < i - 1) return undefined
  const verb = closingVerb(scene, i, last)
  return verb < 0 ? undefined : { ...report, source: { first: i, last: verb }, speaker: source }
}

/** Whether tokens `[first, last)` hold a finite verb or words in quotation marks, and so more than adjuncts. */
function hasVerb(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (scene.opensAt(i) !== undefined || (scene.isWord(i) && isFiniteVerb(scene, i))) return true
  return false
}

/** The claim that token `i` stands in. */
function around(reports: readonly Report[], i: number): TokenRange | undefined {
  for (let k = reports.length - 1; k >= 0; k--) {
    const found = reports[k]?.content.find((c) => c.first <= i && i < c.last)
    if (found !== undefined) return found
  }
  return undefined
}

/** Inside another's words only plain speech counts: «the minister said that Kyiv had told …». */
function speaksInside(scene: Scene, report: Report): boolean {
  if (report.rule.startsWith('hearsay')) return false
  const { verb, source } = report
  if (verb === undefined) return true
  if (!verb.frames.has('speech') && !verb.frames.has('tell-that') && verb.act !== 'accuse' && verb.act !== 'deny') return false
  return source === undefined || source === 'unspecified' || !scene.is(source.first, 'negation')
}
