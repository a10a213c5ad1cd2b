// Makes the ledger of every event of a gold folder and writes one JSON an event, for the scorer: read-ledger.ts GOLD_DIR OUT_DIR.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, type ReadOptions } from '../src/index.ts'
import { ledger } from '../src/ledger.ts'

const [goldDir, outDir] = process.argv.slice(2)
if (goldDir === undefined || outDir === undefined) {
  console.error('usage: read-ledger.ts GOLD_DIR OUT_DIR')
  process.exit(2)
}
mkdirSync(outDir, { recursive: true })
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
for (const file of readdirSync(goldDir).filter((name) => name.endsWith('.json'))) {
  const gold = json(join(goldDir, file)) as { readonly articles: readonly { readonly id: string }[] }
  const readings = gold.articles.map(({ id }) => {
    const meta = join(goldDir, 'texts', `${id}.meta.json`)
    const text = readFileSync(join(goldDir, 'texts', `${id}.txt`), 'utf8')
    const reading = read(
      { text, format: 'text', encoding: 'utf-8', name: `${id}.txt` },
      existsSync(meta) ? (json(meta) as ReadOptions) : {},
    )
    return { ...reading, article: { ...reading.article, id } }
  })
  writeFileSync(join(outDir, file), JSON.stringify(ledger(readings)))
}
