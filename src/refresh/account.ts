// What the ledger keeps of one article: made once, from its reading alone.

import { datedText, factsOf, fingerprintsOf, type ArticleFacts } from '../ledger/copies/index.ts'
import { frameOf, keysOf, rankOf, type Frame } from '../ledger/claims/index.ts'
import { harms, traitsOf } from '../ledger/relations/index.ts'
import type { Reading } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import type { Account } from '../store/index.ts'
import type { FoldTable } from '../text/index.ts'

/** The facts of an article as its account keeps them. */
export interface KeptFacts {
  readonly article: ArticleFacts
  /** Whom and what it names. */
  readonly named: readonly string[]
  /** Whether it counts people who came to harm. */
  readonly harm: boolean
}

/** The account of a reading and its statements. */
export function keptAccount(reading: Reading, statements: readonly Statement[], table: FoldTable): Account {
  const { article } = reading
  const kept = [...new Map(statements.map((statement) => [statement.id, statement])).values()].map((statement) => ({
    statement,
    hashes: keysOf(statement, article.published),
    place: rankOf(statement, article.published),
    traits: traitsOf(statement),
  }))
  const facts: KeptFacts = {
    article: factsOf(reading, table),
    named: [...frameOf(article.id, article.published, statements).named].sort(),
    harm: kept.some(({ traits }) => harms(traits)),
  }
  return {
    article: article.id,
    facts,
    prints: Int32Array.from(fingerprintsOf(datedText(article, table).text)),
    statements: kept,
  }
}

const frames = new WeakMap<object, Frame>()

/** What a statement takes from its article, of facts as they were kept. */
export function frameFrom(facts: unknown): Frame {
  const { article, named } = facts as KeptFacts
  let frame = frames.get(facts as KeptFacts)
  if (frame === undefined) {
    const { id, published } = article
    frame = { article: id, ...(published === undefined ? {} : { published }), named: new Set(named) }
    frames.set(facts as KeptFacts, frame)
  }
  return frame
}

/** Whether an article counts people who came to harm, of facts as they were kept. */
export function tellsOfHarm(facts: unknown): boolean {
  return (facts as KeptFacts).harm
}
