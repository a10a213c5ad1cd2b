// Views that say in words what the tables say in offsets: who said what, and what names stand where.

import { sql, type Kysely, type Migration } from 'kysely'

/** SQL counts characters outside the basic plane once, UTF-16 twice: `astral` says how many lie before an offset. */
function words(span: string): string {
  const before = `(select count(*) from astral x where x.article = ${span}.article and x.at < ${span}.start_at)`
  const within = `(select count(*) from astral x where x.article = ${span}.article and x.at >= ${span}.start_at and x.at < ${span}.end_at)`
  return `substr(a.text, cast(${span}.start_at + 1 - ${before} as integer), cast(${span}.end_at - ${span}.start_at - ${within} as integer))`
}

const VIEWS: Readonly<Record<string, string>> = {
  statements: `select a.id as article, a.outlet, a.published, h.attribution, c.n as part, h.entity, h.label, h.depth, h.member, h.to_origin, t.act, t.voice, t.certainty,
      ${words('t')} as cue, ${words('c')} as content, r.pass, r.rule
    from hops h
    join attributions t on t.article = h.article and t.n = h.attribution
    join articles a on a.key = h.article
    join spans c on c.article = h.article and c.attribution = h.attribution and c.role = 'content'
    join rules r on r.key = t.rule`,
  named: `select a.id as article, a.outlet, a.published, m.entity, m.type, m.unlisted, m.start_at, m.end_at, ${words('m')} as words, r.pass, r.rule
    from mentions m join articles a on a.key = m.article join rules r on r.key = m.rule`,
  dated: `select a.id as article, a.outlet, a.published, t.type, t.earliest, t.latest, t.approx, t.duration, t.comparator, t.start_at, t.end_at, ${words('t')} as words, r.pass, r.rule
    from times t join articles a on a.key = t.article join rules r on r.key = t.rule`,
  counted: `select a.id as article, a.outlet, a.published, q.amount, q.amount_max, q.comparator, q.object, q.unit, q.per, q.start_at, q.end_at, ${words('q')} as words, r.pass, r.rule
    from quantities q join articles a on a.key = q.article join rules r on r.key = q.rule`,
}

/** The views. */
export const views: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const [name, query] of Object.entries(VIEWS)) await sql.raw(`create view ${name} as ${query}`).execute(db)
  },
  async down(db: Kysely<unknown>): Promise<void> {
    for (const name of Object.keys(VIEWS)) await sql.raw(`drop view ${name}`).execute(db)
  },
}
