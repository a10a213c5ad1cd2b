// PolNeAR: English attributions of the suites' dev part, content spans compared as for our own gold.

import { existsSync, readFileSync } from 'node:fs'
import { read, type Span } from '../../src/index.ts'
import { dice, matched, type Figures } from './measure.ts'

interface Part {
  readonly spans: readonly (readonly [number, number])[]
}

interface Row {
  readonly id: string
  readonly text: string
  readonly attributions: readonly { readonly content?: readonly Part[] }[]
}

/** Adds the suite to the figures when the file is there. A text that two people annotated counts once for each. */
export function scorePolnear(path: string, figures: Figures): boolean {
  if (!existsSync(path)) return false
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue
    const row = JSON.parse(line) as Row
    const golds = row.attributions
      .map((a) => (a.content ?? []).flatMap((part) => part.spans.map(([start, end]): Span => ({ start, end }))))
      .filter((spans) => spans.length > 0)
    const reading = read({ text: row.text, format: 'text', encoding: 'utf-8' }, { language: 'en' })
    const founds = reading.annotations.filter((a) => a.kind === 'attribution')
    const pairs = matched(golds, founds, (g, f) => (dice(g, f.content) >= 0.5 ? dice(g, f.content) : 0))
    figures.f1('PolNeAR dev, English: content overlaps', pairs.length, golds.length, founds.length)
  }
  return true
}
