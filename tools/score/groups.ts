// Groups of measuring data: where each lies, how it is scored, and the fingerprint that says which data it was.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../../src/index.ts'
import { ledger } from '../../src/ledger.ts'
import { shared } from '../shared.ts'
import { scoreArticle } from './articles.ts'
import { goldArticle, goldIds } from './gold.ts'
import { goldLedger, goldLedgerIds } from './gold-ledger.ts'
import { scoreLedger } from './ledger.ts'
import { Figures } from './measure.ts'

/** One group's figures and the data they were measured on. */
export interface Measured {
  readonly group: string
  readonly figures: Figures
  readonly of: string
  readonly fingerprint: string
}

/** Scores every gold set at hand: the project's own, and those beside the clone. */
export function goldGroups(): Measured[] {
  return [
    measureGold('own gold', 'test/gold'),
    measureGold('gold dev, beside the clone', shared('gold/dev')),
    measureGold('gold seeds, beside the clone', shared('gold/seeds')),
    measureLedgers('own ledgers', 'test/gold-ledger'),
    measureLedgers('gold ledgers, beside the clone', shared('gold/ledger')),
  ].filter((g): g is Measured => g !== undefined)
}

/** Scores the gold folder `folder`; undefined when it is not there. */
function measureGold(group: string, folder: string): Measured | undefined {
  const ids = goldIds(folder)
  if (ids.length === 0) return undefined
  const figures = new Figures()
  for (const id of ids) {
    const gold = goldArticle(folder, id)
    const published = gold.file.published
    scoreArticle(
      gold,
      read({ text: gold.text, format: 'text', encoding: 'utf-8', name: `${id}.txt` }, published === null ? {} : { published }),
      figures,
    )
  }
  return { group, figures, of: `${ids.length} articles`, fingerprint: fingerprint(folder) }
}

/** Scores the ledgers of the events in `folder`; undefined when it is not there. */
function measureLedgers(group: string, folder: string): Measured | undefined {
  const ids = goldLedgerIds(folder)
  if (ids.length === 0) return undefined
  const figures = new Figures()
  let articles = 0
  for (const id of ids) {
    const { gold, texts, readings } = goldLedger(folder, id)
    articles += readings.length
    scoreLedger(gold, ledger(readings), texts, figures)
  }
  return { group, figures, of: `${ids.length} events, ${articles} articles`, fingerprint: fingerprint(folder) }
}

/** First 12 hex digits of the SHA-256 over every file under `path`, names and bytes. */
export function fingerprint(path: string): string {
  const hash = createHash('sha256')
  const add = (file: string, name: string): void => {
    if (statSync(file).isDirectory()) for (const entry of readdirSync(file).sort()) add(join(file, entry), `${name}/${entry}`)
    else hash.update(name).update('\0').update(readFileSync(file)).update('\0')
  }
  if (existsSync(path)) add(path, '')
  return hash.digest('hex').slice(0, 12)
}
