// Measures for the eye: the register as rows, and what a claim would touch if it were true, in words that never say more than that.

import type { Hop } from '../model/annotation.ts'
import type { OpenDays } from '../model/link.ts'
import type { Mark } from '../model/mark.ts'
import type { Measure, MeasureFinding, Register, Touch } from '../model/measure.ts'
import { isolated, wrapped } from './measure-text.ts'
import type { Column } from './table.ts'

const MARKS: Readonly<Record<Mark, string>> = {
  verified: 'checked',
  'number-from-memory': 'unchecked: number from memory',
  'from-memory': 'unchecked: from memory',
}

/** The register row by row, its texts in `language` where it has them. */
export function measureColumns(language: string): readonly Column<Measure>[] {
  return [
    { title: 'id', value: (m) => m.id },
    { title: 'paragraph', value: paragraphOf },
    { title: 'direction', value: (m) => m.direction },
    { title: 'in force', value: (m) => `${m.from} – ${m.to ?? ''}`.trim() },
    { title: 'text', value: (m) => textIn(m.text, language), words: true },
    { title: 'checked', value: (m) => MARKS[m.mark], words: true },
    { title: 'source', value: (m) => m.source.join(', '), words: true },
  ]
}

/** One line a touch, for CSV, Markdown and the like. */
export interface TouchRow {
  readonly finding: MeasureFinding
  readonly touch: Touch
  readonly measure: Measure
}

/** Every touch of the findings with its paragraph. */
export function touchRows(findings: readonly MeasureFinding[], register: Register): readonly TouchRow[] {
  const byId = new Map(register.measures.map((measure) => [measure.id, measure]))
  return findings.flatMap((finding) =>
    finding.touches.flatMap((touch) => {
      const measure = byId.get(touch.measure)
      return measure === undefined ? [] : [{ finding, touch, measure }]
    }),
  )
}

/** Columns of {@link touchRows}. */
export function touchColumns(language: string): readonly Column<TouchRow>[] {
  return [
    { title: 'would touch if true', value: (row) => paragraphOf(row.measure) },
    { title: 'direction', value: (row) => row.touch.direction },
    { title: 'act', value: (row) => daysOf(row.touch) },
    { title: 'words', value: (row) => row.touch.matched.map(({ words }) => words).join(' · '), words: true },
    { title: 'claim', value: (row) => row.finding.words, words: true },
    { title: 'by', value: (row) => chainOf(row.finding.chain) },
    { title: 'denied by', value: (row) => row.finding.denied.map(({ chain }) => chainOf(chain)).join('; ') },
    { title: 'text', value: (row) => textIn(row.measure.text, language), words: true },
    { title: 'checked', value: (row) => `${MARKS[row.measure.mark]}${row.touch.disputed ? ', reading disputed' : ''}` },
  ]
}

/** Findings as paragraphs of at most `width` columns; says so when nothing is touched. */
export function findingsText(findings: readonly MeasureFinding[], register: Register, language: string, width: number): string {
  if (findings.length === 0) return 'Nothing here would touch a measure.\n'
  return findings.map((finding) => findingText(finding, register, language, width)).join('\n')
}

function findingText(finding: MeasureFinding, register: Register, language: string, width: number): string {
  const by = chainOf(finding.chain) || 'the article itself'
  const lines = [...wrapped(`«${finding.words}»`, width).map(isolated), `  ${by} · ${finding.act} · ${finding.certainty}`]
  for (const { chain, words } of finding.denied) lines.push(...wrapped(`  denied by ${chainOf(chain)}: «${words}»`, width).map(isolated))
  if (finding.touches.length === 0) lines.push('  touches no measure')
  else lines.push('  would touch, if true:')
  for (const { touch, measure } of touchRows([finding], register)) {
    const marks = [touch.direction, MARKS[measure.mark], ...(touch.disputed ? ['reading disputed'] : []), daysOf(touch)]
    lines.push(`    ${paragraphOf(measure)} · ${marks.join(' · ')}`)
    lines.push(...wrapped(`      ${textIn(measure.text, language)}`, width).map((line) => `      ${isolated(line)}`))
    lines.push(`      by the words ${touch.matched.map(({ words }) => isolated(`«${words}»`)).join(' ')}`)
  }
  for (const { category, matched } of finding.uncovered) {
    const text = register.uncovered.find((u) => u.category === category)?.text
    lines.push(`  ${isolated(`«${matched.words}»`)}: ${text === undefined ? 'under no ban' : textIn(text, language)}`)
  }
  return `${lines.join('\n')}\n`
}

/** «1718 ¶8(b)». */
export function paragraphOf(measure: Pick<Measure, 'resolution' | 'paragraph'>): string {
  return `${measure.resolution} ¶${measure.paragraph}`
}

function textIn(text: Readonly<Record<string, string>>, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? ''
}

function daysOf({ on, dated }: Touch): string {
  const words = openDays(on)
  return dated === 'act' ? `act ${words}` : `act not dated, law as of ${words}`
}

function openDays({ from, to }: OpenDays): string {
  if (from === to) return from ?? 'an unknown day'
  return `${from ?? '…'} – ${to ?? '…'}`
}

function chainOf(chain: readonly Hop[]): string {
  return chain.map(({ label, entity }) => isolated(label || entity)).join(' ← ')
}
