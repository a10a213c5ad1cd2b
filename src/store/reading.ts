// Rows put together again into readings, exactly as they were added.

import type { Kysely, Selectable } from 'kysely'
import type {
  Act,
  Annotation,
  Article,
  BlockRole,
  Certainty,
  Comparator,
  Diagnostic,
  Finding,
  Hop,
  MentionType,
  Provenance,
  Reading,
  Span,
  StatedFields,
  TimeType,
  Voice,
} from '../model/index.ts'
import type {
  ArticlesTable,
  AttributionsTable,
  HopsTable,
  MentionsTable,
  QuantitiesTable,
  SpansTable,
  Tables,
  TimesTable,
} from './schema.ts'

type ArticleRow = Selectable<ArticlesTable>
type ByArticle<T> = ReadonlyMap<number, readonly T[]>

/** The readings of these articles, in their order. */
export async function readingsOf(
  db: Kysely<Tables>,
  articles: readonly ArticleRow[],
  rules: ReadonlyMap<number, Provenance>,
): Promise<readonly Reading[]> {
  if (articles.length === 0) return []
  const keys = articles.map((a) => a.key)
  const [blocks, credits, mentions, times, quantities, attributions, spans, hops] = [
    grouped(await db.selectFrom('blocks').selectAll().where('article', 'in', keys).orderBy('article').orderBy('n').execute()),
    grouped(await db.selectFrom('credits').selectAll().where('article', 'in', keys).orderBy('article').orderBy('n').execute()),
    grouped(await db.selectFrom('mentions').selectAll().where('article', 'in', keys).execute()),
    grouped(await db.selectFrom('times').selectAll().where('article', 'in', keys).execute()),
    grouped(await db.selectFrom('quantities').selectAll().where('article', 'in', keys).execute()),
    grouped(await db.selectFrom('attributions').selectAll().where('article', 'in', keys).execute()),
    grouped(
      await db
        .selectFrom('spans')
        .selectAll()
        .where('article', 'in', keys)
        .orderBy('article')
        .orderBy('attribution')
        .orderBy('n')
        .execute(),
    ),
    grouped(
      await db
        .selectFrom('hops')
        .selectAll()
        .where('article', 'in', keys)
        .orderBy('article')
        .orderBy('attribution')
        .orderBy('depth')
        .orderBy('member')
        .execute(),
    ),
  ]
  return articles.map((row) => {
    const of = <T>(rows: ByArticle<T>): readonly T[] => rows.get(row.key) ?? []
    const by = (rule: number): Provenance => rules.get(rule) as Provenance
    const annotations: Annotation[] = []
    for (const m of of(mentions)) annotations[m.n] = mention(m, by(m.rule))
    for (const t of of(times)) annotations[t.n] = time(t, by(t.rule))
    for (const q of of(quantities)) annotations[q.n] = quantity(q, by(q.rule))
    const spansOf = under(of(spans))
    const hopsOf = under(of(hops))
    for (const a of of(attributions)) annotations[a.n] = attribution(a, spansOf.get(a.n) ?? [], hopsOf.get(a.n) ?? [], by(a.rule))
    const listed = (role: string): readonly string[] =>
      of(credits)
        .filter((c) => c.role === role)
        .map((c) => c.value)
    const article: Article = {
      id: row.id,
      digest: row.digest,
      language: row.language,
      ...given({ title: row.title, outlet: row.outlet, url: row.url, published: row.published, publishedStated: row.stated }),
      authors: listed('author'),
      credits: listed('agency'),
      dateline: listed('dateline'),
      text: row.text,
      blocks: of(blocks).map((b) => ({ start: b.start_at, end: b.end_at, role: b.role as BlockRole })),
      found: JSON.parse(row.found) as Readonly<Record<string, Finding>>,
    }
    return { article, annotations, diagnostics: JSON.parse(row.diagnostics) as readonly Diagnostic[] }
  })
}

function mention(m: Selectable<MentionsTable>, by: Provenance): Annotation {
  return { kind: 'mention', ...span(m), type: m.type as MentionType, entity: m.entity, ...given({ unlisted: truth(m.unlisted) }), by }
}

function time(t: Selectable<TimesTable>, by: Provenance): Annotation {
  const day = t.type === 'DATE' || t.type === 'TIME'
  return {
    kind: 'time',
    ...span(t),
    type: t.type as TimeType,
    ...(day ? { from: t.earliest, to: t.latest } : {}),
    ...given({
      approx: truth(t.approx),
      duration: t.duration,
      comparator: t.comparator as Comparator | null,
      stated: t.stated === null ? null : (JSON.parse(t.stated) as StatedFields),
    }),
    by,
  }
}

function quantity(q: Selectable<QuantitiesTable>, by: Provenance): Annotation {
  return {
    kind: 'quantity',
    ...span(q),
    value: q.amount,
    max: q.amount_max,
    comparator: q.comparator as Comparator,
    object: q.object,
    unit: q.unit,
    per: q.per,
    by,
  }
}

function attribution(
  a: Selectable<AttributionsTable>,
  spans: readonly Selectable<SpansTable>[],
  hops: readonly Selectable<HopsTable>[],
  by: Provenance,
): Annotation {
  const named = spans.filter((s) => s.role === 'source').map(span)
  return {
    kind: 'attribution',
    source: a.sources === 'none' ? null : a.sources === 'many' ? named : (named[0] as Span),
    cue: span(a),
    content: spans.filter((s) => s.role === 'content').map(span),
    nested: hops.filter((h) => h.member === 0).map((h) => hop(h, hops)),
    voice: a.voice as Voice,
    act: a.act as Act,
    certainty: a.certainty as Certainty,
    by,
  }
}

function hop({ depth, entity, label, start_at, end_at, body }: Selectable<HopsTable>, all: readonly Selectable<HopsTable>[]): Hop {
  const members = all.filter((h) => h.depth === depth && h.member > 0).map((h) => ({ entity: h.entity, label: h.label }))
  return { entity, label, ...given({ start: start_at, end: end_at, body }), ...(members.length === 0 ? {} : { members }) }
}

function span(row: { readonly start_at: number; readonly end_at: number }): Span {
  return { start: row.start_at, end: row.end_at }
}

function truth(flag: number | null): boolean | null {
  return flag === null ? null : flag === 1
}

/** Leaves out what is null: absent is absent. */
export function given<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
}

function grouped<T extends { readonly article: number }>(rows: readonly T[]): ByArticle<T> {
  return collected(rows, (row) => row.article)
}

function under<T extends { readonly attribution: number }>(rows: readonly T[]): ReadonlyMap<number, readonly T[]> {
  return collected(rows, (row) => row.attribution)
}

function collected<T>(rows: readonly T[], key: (row: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group === undefined) groups.set(key(row), [row])
    else group.push(row)
  }
  return groups
}
