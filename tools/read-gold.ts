// Reads every text of a gold folder and writes one JSON a text, for the scorer: read-gold.ts GOLD_DIR OUT_DIR.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../src/index.ts'

const [goldDir, outDir] = process.argv.slice(2)
if (goldDir === undefined || outDir === undefined) {
  console.error('usage: read-gold.ts GOLD_DIR OUT_DIR')
  process.exit(2)
}
mkdirSync(outDir, { recursive: true })
for (const file of readdirSync(join(goldDir, 'texts'))
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const id = file.slice(0, -4)
  const gold = JSON.parse(readFileSync(join(goldDir, `${id}.json`), 'utf8')) as { published: string | null }
  const text = readFileSync(join(goldDir, 'texts', file), 'utf8')
  const reading = read(
    { text, format: 'text', encoding: 'utf-8', name: file },
    gold.published === null ? {} : { published: gold.published },
  )
  writeFileSync(join(outDir, `${id}.json`), JSON.stringify(reading))
}
