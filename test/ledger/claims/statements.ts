// Statements made by hand: what a reading would have found, said in a line.

import type { CopyPair, CopyReport } from '../../../src/model/copy.ts'
import type { Hop } from '../../../src/model/annotation.ts'
import type { EventMention } from '../../../src/model/event.ts'
import type { StatedQuantity, Statement } from '../../../src/model/statement.ts'
import { groupsOf, type Material } from '../../../src/ledger/claims/index.ts'
import type { MadeGroup } from '../../../src/ledger/group.ts'

/** What a test says of a statement; the rest is as in most. `by`: the chain, nearest the article first, `person@body` where the article gives a role. `at`: place in the text. */
export interface Told {
  readonly article: string
  readonly words: string
  readonly at?: number
  readonly by?: readonly string[]
  readonly entities?: readonly string[]
  readonly counts?: readonly (readonly [value: number, object: string, comparator?: StatedQuantity['comparator']])[]
  readonly day?: string
  readonly lemma?: string
  readonly type?: EventMention['type']
  readonly realis?: EventMention['realis']
  readonly act?: Statement['act']
  readonly negated?: boolean
  readonly pointsTo?: string
  readonly echo?: true
  readonly disputed?: true
  /** Place of the statement whose sentence this one stands in; its own when absent. */
  readonly within?: number
}

/** Characters that a statement takes up: tests place the next one behind it. */
export const ROOM = 100

/** The statement that `told` describes; its id is its article and place. */
export function statement(told: Told): Statement {
  const { article, words, at = 0, by = [], entities = [], counts = [], day, lemma, realis = 'actual' } = told
  const span = { start: at * ROOM, end: at * ROOM + ROOM - 10 }
  const time = day === undefined ? undefined : { ...span, from: day, to: day }
  return {
    id: `${article}-${String(at)}`,
    article,
    content: [span],
    sentence: told.within === undefined ? span : { start: told.within * ROOM, end: span.end },
    nested: by.map(hopOf),
    act: told.act ?? 'assert',
    certainty: 'certain',
    voice: by.length === 0 ? 'own' : 'indirect',
    words: words.split(' '),
    entities,
    quantities: counts.map(([value, object, comparator = '=']) => ({
      ...span,
      value,
      max: null,
      comparator,
      object,
      unit: null,
      per: null,
    })),
    times: time === undefined ? [] : [{ ...time, approx: false }],
    events:
      lemma === undefined
        ? []
        : [
            {
              kind: 'event',
              ...span,
              type: told.type ?? 'assault',
              lemma,
              polarity: 'affirmed',
              realis,
              actors: [],
              recipients: [],
              clause: span,
              by: { pass: 'test', rule: 'test' },
              ...(time === undefined ? {} : { time }),
            },
          ],
    signs: [],
    negated: told.negated ?? false,
    ...(told.pointsTo === undefined ? {} : { pointsTo: told.pointsTo }),
    ...(told.echo === undefined ? {} : { echo: told.echo }),
    ...(told.disputed === undefined ? {} : { disputed: told.disputed }),
  }
}

/** What stands around the statements: which articles are copies of each other word for word, whose text each is, who published it and when. */
export interface Setting {
  readonly copies?: readonly (readonly [string, string])[]
  readonly upstream?: Readonly<Record<string, string>>
  readonly outlets?: Readonly<Record<string, string>>
  readonly published?: string
}

/** The groups of the statements in their setting. */
export function groups(statements: readonly Statement[], setting: Setting = {}): readonly MadeGroup[] {
  return groupsOf(material(statements, setting))
}

function material(
  statements: readonly Statement[],
  { copies = [], upstream = {}, outlets = {}, published = '2024-05-02' }: Setting,
): Material {
  const articles = [...new Set(statements.map(({ article }) => article))].sort()
  const end = Math.max(...statements.flatMap(({ content }) => content.map((span) => span.end)))
  return {
    statements,
    copies: copyReport(articles, copies, upstream, outlets),
    published: new Map(articles.map((article) => [article, published])),
    stretches: () => [{ a: { start: 0, end }, b: { start: 0, end } }],
    quote: ({ words }) => words.join(' '),
  }
}

function copyReport(
  articles: readonly string[],
  copies: readonly (readonly [string, string])[],
  upstream: Readonly<Record<string, string>>,
  outlets: Readonly<Record<string, string>>,
): CopyReport {
  const pairs = copies
    .filter((pair) => pair.every((id) => articles.includes(id)))
    .map((pair): CopyPair => {
      const [a, b] = [...pair].sort() as [string, string]
      return { a, b, kind: 'same', similarity: 1, coverage: 1 }
    })
  const joined = new Map<string, Set<string>>()
  for (const { a, b } of pairs) {
    const family = new Set([a, b, ...(joined.get(a) ?? []), ...(joined.get(b) ?? [])])
    for (const id of family) joined.set(id, family)
  }
  return {
    pairs,
    families: [...new Set(joined.values())].map((family) => {
      const ids = [...family].sort()
      return { id: ids[0] as string, articles: ids, outlets: ids.map((id) => outlets[id] ?? id) }
    }),
    lineages: articles.map((article) => ({
      article,
      outlet: outlets[article] ?? article,
      upstream: upstream[article] === undefined ? [] : [{ entity: upstream[article], certainty: 'stated', evidence: [] }],
    })),
  }
}

function hopOf(told: string): Hop {
  const [entity = '', body] = told.split('@')
  return body === undefined ? { entity, label: entity } : { entity, label: entity, body }
}
