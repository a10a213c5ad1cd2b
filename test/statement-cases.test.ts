// Runs every case of the layer «statements» under src/lang/*/cases; the format is described in src/lang/cases.md.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Statement } from '../src/index.ts'
import { account } from '../src/ledger.ts'

interface Case {
  readonly text: string
  readonly expect: readonly (string | Record<string, unknown>)[]
}
interface CaseFile {
  readonly phenomenon: string
  readonly layer: string
  readonly published?: string
  readonly cases: readonly Case[]
}

const HEAD = '—\n\n'

for (const code of ['ar', 'en']) {
  const folder = `src/lang/${code}/cases`
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const { phenomenon, layer, published, cases } = parse(readFileSync(`${folder}/${file}`, 'utf8'), { schema: 'core' }) as CaseFile
    if (layer !== 'statements') continue
    describe(`${code}/${file}: ${phenomenon}`, () => {
      it.each(cases)('$text', ({ text, expect: wanted }) => {
        const options = { language: code, ...(published === undefined ? {} : { published }) }
        const { reading, statements } = account({ text: HEAD + text, format: 'text', encoding: 'utf-8' }, options)
        const seen = statements.map((statement) => shown(statement, statements, reading.article.text))
        expect(seen.map((s, i) => (typeof wanted[i] === 'string' ? s['content'] : only(s, wanted[i] ?? {})))).toEqual(wanted)
      })
    })
  }
}

function shown(statement: Statement, all: readonly Statement[], text: string): Record<string, unknown> {
  const words = ({ content }: Statement): string => content.map((span) => text.slice(span.start, span.end)).join(' … ')
  const target = all.find((other) => other.id === statement.pointsTo)
  return {
    ...statement,
    content: words(statement),
    nested: statement.nested.map((hop) => hop.entity),
    quantities: statement.quantities.map((quantity) => quantity.value),
    ...(target === undefined ? {} : { pointsTo: words(target) }),
  }
}

function only(seen: Record<string, unknown>, wanted: Record<string, unknown>): Record<string, unknown> {
  return Object.keys(wanted).length === 0 ? seen : Object.fromEntries(Object.keys(wanted).map((key) => [key, seen[key] ?? null]))
}
