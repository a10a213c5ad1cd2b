// Reads gold ledgers: the file of an event, its articles' texts, and what the engine reads in them.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, type Reading } from '../../src/index.ts'
import type { GoldLedger } from './ledger.ts'

/** One event as written, with texts by article and the readings of all its articles. */
export interface GoldEvent {
  readonly gold: GoldLedger
  readonly texts: ReadonlyMap<string, string>
  readonly readings: readonly Reading[]
}

/** Ids of the events in `folder`, sorted; empty when there is no such folder. */
export function goldLedgerIds(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
}

/** Reads one event; an article's `.meta.json` says when and where it was published. */
export function goldLedger(folder: string, id: string): GoldEvent {
  const gold = json(join(folder, `${id}.json`)) as GoldLedger
  const texts = new Map(gold.articles.map((article) => [article.id, readFileSync(join(folder, 'texts', `${article.id}.txt`), 'utf8')]))
  const readings = [...texts].map(([name, text]): Reading => {
    const meta = join(folder, 'texts', `${name}.meta.json`)
    const reading = read({ text, format: 'text', encoding: 'utf-8', name: `${name}.txt` }, existsSync(meta) ? (json(meta) as object) : {})
    return { ...reading, article: { ...reading.article, id: name } }
  })
  return { gold, texts, readings }
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
