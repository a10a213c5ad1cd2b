// The Arabic attributions passes, in order.

import type { Attribution } from '../../../../model/annotation.ts'
import type { Span } from '../../../../text/index.ts'
import type { Draft, Pass } from '../../../draft.ts'
import type { ArabicWord } from '../../word.ts'
import { accordingReport } from './according-to.ts'
import { actionNounReport } from './action-noun.ts'
import { actOf } from './act.ts'
import { certaintyOf } from './certainty.ts'
import { trimmed } from './content.ts'
import { echoReport } from './echo.ts'
import { echoed } from './echoed.ts'
import { participleReport } from './participle.ts'
import { relayed, relayedAct } from './relay.ts'
import type { Range, Report } from './report.ts'
import { cueOf, isWord, offset, type Piece, type Scene } from './scene.ts'
import { scenesOf } from './scenes.ts'
import { settled } from './settle.ts'
import { chainOf, freshMemory, type Memory } from './source/chain.ts'
import { verbReport } from './verb.ts'
import { voiceOf } from './voice.ts'

const PASS = 'ar/attributions'

/** Reported claims, sentence by sentence; who is meant is remembered over the article. */
const reports: Pass<ArabicWord, 'attributions'> = {
  id: PASS,
  needs: ['times', 'mentions', 'quantities'],
  gives: 'attributions',
  run(draft) {
    const memory = freshMemory()
    let said: readonly Piece[] = []
    const found: Attribution[] = []
    let before: Scene | undefined
    for (const scene of scenesOf(draft)) {
      for (const report of settled(scene, reportsIn(scene))) {
        if (report.rule === 'echo' && report.content.length === 0) report.content = echoed(scene, report, said, before)
        const made = record(scene, report, memory)
        if (made === undefined) continue
        said = report.content
        found.push(made)
      }
      before = scene
    }
    return found
  },
}

/** Passes of this room. */
export const attributions: readonly Pass<ArabicWord>[] = [reports]

function reportsIn(scene: Scene): Report[] {
  const found: Report[] = []
  for (let i = scene.first; i < scene.last; i++) {
    if (cueOf(scene, i)?.opens !== true) continue
    const report = reportAt(scene, i)
    if (report !== undefined && !isTaken(report, found)) found.push(report)
  }
  return found
}

/** Whether an earlier cue has the same content, or still waits for its own. */
function isTaken(report: Report, found: readonly Report[]): boolean {
  for (let k = found.length - 1; k >= 0 && k > found.length - 5; k--) {
    const other = found[k] as Report
    if (other.tail) continue
    if (!report.tail && other.complement.content.first === report.complement.content.first) return true
    if ((report.rule === 'action-noun' || report.rule === 'participle') && report.cue.first < other.complement.at) return true
  }
  return false
}

function reportAt(scene: Scene, i: number): Report | undefined {
  const according = accordingReport(scene, i)
  if (according !== undefined) return according
  const echo = echoReport(scene, i)
  if (echo !== undefined) return echo
  const verb = verbReport(scene, i)
  const relay = verb === undefined ? undefined : relayed(scene, verb)
  if (relay !== undefined) return relayedAct(scene, relay)
  return participleReport(scene, i) ?? actionNounReport(scene, i)
}

function record(scene: Scene, report: Report, memory: Memory): Attribution | undefined {
  const { draft } = scene
  const pieces = report.content.map((piece) => trimmed(scene, piece)).filter((piece) => hasWord(scene, piece))
  const nested = chainOf(draft, report, memory)
  if (pieces.length === 0) return undefined
  report.content = pieces
  const outermost = report.wrappers[0] ?? report
  const act = actOf(scene, report, nested)
  const reading = outermost.reading
  return {
    kind: 'attribution',
    source: outermost.source === undefined ? null : spanOf(draft, outermost.source),
    cue: {
      start: offset(scene, outermost.cue.first, reading?.lead ?? cueOf(scene, outermost.cue.first)?.lead ?? 0),
      end: draft.tokens.end[outermost.cue.last - 1] as number,
    },
    content: pieces.map((piece) => ({ start: offset(scene, piece.first, piece.lead), end: draft.tokens.end[piece.last - 1] as number })),
    nested,
    voice: voiceOf(scene, pieces),
    act,
    certainty: certaintyOf(scene, report, act),
    by: { pass: PASS, rule: `${PASS}/${outermost.rule}` },
  }
}

function hasWord(scene: Scene, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (isWord(scene, i)) return true
  return false
}

function spanOf(draft: Draft<ArabicWord>, range: Range): Span {
  return { start: draft.tokens.start[range.first] as number, end: draft.tokens.end[range.last - 1] as number }
}
