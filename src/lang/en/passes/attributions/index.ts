// The English attribution pass: reports found statement by statement, chained, and turned into records.

import type { Attribution } from '../../../../model/annotation.ts'
import type { TokenRange } from '../../../../text/index.ts'
import type { Draft, Pass } from '../../../draft.ts'
import type { EnglishWord } from '../../word.ts'
import { newMemory } from './memory.ts'
import { PASS, records } from './records.ts'
import type { Report } from './report.ts'
import { reportsOf } from './reports.ts'
import { Scene } from './scene.ts'
import { statements } from './statement.ts'

/** How many statements of quoted words may follow one another. */
const LONGEST_SPEECH = 6

interface Group {
  readonly statement: TokenRange
  readonly reports: Report[]
}

const reportedClaims: Pass<EnglishWord, 'attributions'> = {
  id: PASS,
  needs: ['times', 'mentions'],
  gives: 'attributions',
  run(draft: Draft<EnglishWord>): readonly Attribution[] {
    const scene = new Scene(draft)
    const memory = newMemory()
    const groups: Group[] = []
    for (const statement of statements(scene))
      groups.push({ statement, reports: reportsOf(scene, statement, groups.at(-1)?.reports.at(-1)) })
    groups.forEach((group, i) => {
      if (group.reports.length === 0) continueSpeech(scene, group, lastReport(groups, i))
    })
    return groups.flatMap(({ reports }) => records(scene, reports, memory))
  },
}

/** Passes of this room. */
export const attributions: readonly Pass<EnglishWord>[] = [reportedClaims]

/** The report right before group `i`, over statements that only went on with its speech. */
function lastReport(groups: readonly Group[], i: number): Report | undefined {
  const before = groups[i - 1]
  for (let k = i - 1; k >= 0 && k > i - LONGEST_SPEECH; k--) {
    const last = groups[k]?.reports.at(-1)
    if (last !== undefined) return k === i - 1 || last.content.some((c) => c.last > (before as Group).statement.first) ? last : undefined
  }
  return undefined
}

/** A statement that is one quotation and names nobody goes on with the speech before it («“…,” he said. “…”»). */
function continueSpeech(scene: Scene, { statement, reports }: Group, last: Report | undefined): void {
  const quotation = scene.opensAt(statement.first)
  if (last === undefined || quotation === undefined || statement.last - quotation.close > 2) return
  const content = { first: quotation.open + 1, last: quotation.close }
  // «… said the report was groundless, quote:» and the quotation in a line of its own.
  if (followsColon(scene, statement.first) && last.content.some((c) => !scene.isQuoted(c.first) && scene.opensAt(c.first) === undefined)) {
    reports.push({ ...last, rule: 'quoted-below', content: [content] })
    return
  }
  const isSpeech = last.content.some((c) => scene.isQuoted(c.last - 1) || scene.closesAt(c.last) !== undefined)
  if (isSpeech) last.content.push(content)
}

/** Whether the line before the statement at token `first` ended with a colon. */
function followsColon(scene: Scene, first: number): boolean {
  let i = first - 1
  while (i > first - 4 && !scene.isWord(i) && scene.mark(i) === '') i--
  return scene.mark(i) === ':'
}
