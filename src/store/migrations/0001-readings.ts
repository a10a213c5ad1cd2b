// Tables of articles, where they were seen, and what was read out of them.

import type { Migration } from 'kysely'
import type { SchemaParts } from './parts.ts'
import { made } from './tables.ts'

/** Makes and drops the tables of readings. */
export function readings({ key, ordered, newest }: SchemaParts): Migration {
  const of = 'article integer not null'
  const span = 'start_at integer not null, end_at integer not null'
  const record = `${of}, n integer not null, ${span}`
  const byRule = 'rule integer not null, primary key (article, n)'
  const tables: Readonly<Record<string, string>> = {
    articles: `(key ${key}, id text not null unique, digest text not null, language text not null, title text, outlet text, url text, published text, stated text,
      text text not null, found text not null, diagnostics text not null)`,
    pages: `(id text not null primary key, ${of}, digest text not null, url text, name text, format text, encoding text, outlet text, published text, retrieved text, meta text)`,
    blocks: `(${record}, role text not null, primary key (article, n)) ${ordered}`,
    credits: `(${of}, role text not null, n integer not null, value text not null, primary key (article, role, n)) ${ordered}`,
    astral: `(${of}, at integer not null, primary key (article, at)) ${ordered}`,
    rules: `(key ${key}, pass text not null, rule text not null, unique (pass, rule))`,
    mentions: `(${record}, type text not null, entity text not null, unlisted integer, ${byRule}) ${ordered}`,
    times: `(${record}, type text not null, earliest text, latest text, approx integer, duration text, comparator text, stated text, ${byRule}) ${ordered}`,
    quantities: `(${record}, amount double precision not null, amount_max double precision, comparator text not null, object text, unit text, per text, ${byRule}) ${ordered}`,
    attributions: `(${record}, voice text not null, act text not null, certainty text not null, sources text not null, ${byRule}) ${ordered}`,
    spans: `(${of}, attribution integer not null, role text not null, n integer not null, ${span}, primary key (article, attribution, role, n)) ${ordered}`,
    hops: `(${of}, attribution integer not null, depth integer not null, member integer not null, to_origin integer not null, entity text not null, label text not null,
      start_at integer, end_at integer, primary key (article, attribution, depth, member)) ${ordered}`,
    entities: `(entity text not null, type text not null, unlisted integer not null, articles integer not null, mentions integer not null, primary key (entity, type, unlisted)) ${ordered}`,
  }
  const indexes: readonly string[] = [
    `articles_published on articles (published ${newest}, id)`,
    'articles_outlet on articles (outlet, published)',
    'pages_article on pages (article)',
    'mentions_entity on mentions (entity, article)',
    'hops_entity on hops (entity, article)',
    'entities_articles on entities (articles, entity)',
  ]
  return made(tables, indexes)
}
