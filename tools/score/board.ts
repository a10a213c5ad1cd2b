// The scoreboard: figures of all groups beside their bars, as a table for the terminal and for SCOREBOARD.md.

import { bars } from './bars.ts'
import type { Measured } from './groups.ts'
import { valueOf, type Figure } from './measure.ts'

/** SCOREBOARD.md as text. */
export function board(groups: readonly Measured[], version: string): string {
  const names = [...new Set(groups.flatMap((g) => [...g.figures.all.keys()]))]
  const head = ['figure', 'bar', 'people', ...groups.map((g) => g.group)]
  const rows = names.map((name) => [
    name,
    bars[name] === undefined ? '' : String(bars[name].atLeast),
    bars[name]?.people === undefined ? '' : String(bars[name].people),
    ...groups.map((g) => cell(name, g.figures.all.get(name))),
  ])
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  const data = groups.map((g) => `- **${g.group}**: ${g.of}, data fingerprint \`${g.fingerprint}\``)
  return [
    '# Scoreboard',
    '',
    `Written by \`npm run score\` (Isnad ${version}, Node ${process.versions.node.split('.')[0] ?? ''}). A cell shows F1 with precision and recall, or a rate with its counts; ⚠ marks a figure below its bar.`,
    "«people» is the agreement of two careful annotators. Groups marked «beside the clone» are other people's data that are not part of the repository;",
    'their figures are what the last run with the data at hand measured.',
    '',
    ...table,
    '',
    '## Data',
    '',
    ...data,
    '',
  ].join('\n')
}

function cell(name: string, figure: Figure | undefined): string {
  const value = figure === undefined ? undefined : valueOf(figure)
  if (figure === undefined || value === undefined) return ''
  const bar = bars[name]
  const sign = bar !== undefined && value < bar.atLeast - 0.0005 ? ' ⚠' : ''
  if (figure.kind === 'rate') return `${value.toFixed(3)}${sign} (${figure.hits}/${figure.of})`
  const precision = figure.found === 0 ? 1 : figure.hits / figure.found
  const recall = figure.gold === 0 ? 1 : figure.hits / figure.gold
  return `${value.toFixed(3)}${sign} (P ${precision.toFixed(2)} R ${recall.toFixed(2)})`
}
