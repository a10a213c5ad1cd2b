// Claims as rows: what the ledger keeps of them, with their own words and who denies them.

import type { ClaimCard as KeptCard, Store } from '../../store/index.ts'
import { namesIn } from './called.ts'
import { shownDays, type Shown } from './days.ts'
import type { NamesById } from './names.ts'

/** A claim as a row, as the document describes it. */
export type ClaimRow = Omit<KeptCard, 'first' | 'event' | 'said' | 'seen' | 'category' | 'published'> & {
  readonly category: string | undefined
  readonly published: string | undefined
  readonly event: Shown | undefined
  readonly said: Shown | undefined
  readonly seen: Shown | undefined
  readonly words: string
  readonly article: string
  readonly language: string | undefined
  readonly certainty: string
  readonly deniedBy: readonly string[]
}

/** Longest words of a row, in UTF-16 code units. */
const LONGEST = 600
/** Quotations kept at hand: a report's words never change. */
const KEPT = 20_000
const quotes = new Map<string, { readonly words: string; readonly language: string }>()

/** The rows of these claims, in their order, and the names in them. */
export async function claimRows(store: Store, cards: readonly KeptCard[]): Promise<{ items: readonly ClaimRow[]; names: NamesById }> {
  await quote(store, cards)
  const deniers = await deniersOf(store, cards)
  const items = cards.map((card) => rowOf(card, deniers.get(card.id) ?? []))
  return {
    items,
    names: await namesIn(
      store,
      items.flatMap(({ origins, deniedBy }) => [...origins.list, ...deniedBy]),
    ),
  }
}

/** Field by field: gathering the rest of an object and spreading it again takes several times as long, and there are hundreds in an answer. */
function rowOf(card: KeptCard, deniedBy: readonly string[]): ClaimRow {
  const { first, event, said, seen } = card
  const quoted = first === undefined ? undefined : quotes.get(first.id)
  return {
    id: card.id,
    gloss: card.gloss,
    category: card.category,
    published: card.published,
    act: card.act,
    articles: card.articles,
    reports: card.reports,
    denied: card.denied,
    conflicting: card.conflicting,
    superseded: card.superseded,
    origins: card.origins,
    event: event === undefined ? undefined : shownDays(event),
    said: said === undefined ? undefined : shownDays(said),
    seen: seen === undefined ? undefined : shownDays(seen),
    words: quoted?.words ?? card.gloss,
    article: first?.article ?? '',
    language: quoted?.language,
    certainty: first?.certainty ?? 'certain',
    deniedBy,
  }
}

async function quote(store: Store, cards: readonly KeptCard[]): Promise<void> {
  const missing = cards.flatMap(({ first }) => (first === undefined || quotes.has(first.id) ? [] : [first]))
  if (missing.length === 0) return
  const ids = [...new Set(missing.map(({ article }) => article))]
  const rows = await store.query(`select id, language, text from articles where id in (${marks(ids)})`, ids)
  const texts = new Map(rows.map((row) => [row['id'], { text: row['text'] as string, language: row['language'] as string }]))
  if (quotes.size > KEPT) quotes.clear()
  for (const { id, article, content } of missing) {
    const from = texts.get(article)
    if (from === undefined) continue
    const words = content.map(({ start, end }) => from.text.slice(start, end)).join(' … ')
    quotes.set(id, { words: words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words, language: from.language })
  }
}

/** Who first said what denies each claim. */
async function deniersOf(store: Store, cards: readonly KeptCard[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = cards.filter(({ denied }) => denied > 0).map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const rows = await store.query(
    // By the claims of the page: in any other order all denials of the dossier would be gone through.
    `select distinct c.id as claim, o.entity as entity from relations r join claims c on c.key = r.a join claim_origins o on o.claim = r.b
      where r.kind = 'denial' and r.a in (select key from claims where id in (${marks(ids)})) order by c.id, o.entity`,
    ids,
  )
  const found = new Map<string, string[]>()
  for (const row of rows) {
    const [claim, entity] = [row['claim'] as string, row['entity'] as string]
    found.set(claim, [...(found.get(claim) ?? []), entity])
  }
  return found
}

/** `?, ?, ?`. */
export function marks(list: readonly unknown[]): string {
  return list.map(() => '?').join(', ')
}

/** The rows of claims by their ids, by id; those that are gone are left out. */
export async function rowsOfClaims(
  store: Store,
  ids: readonly string[],
): Promise<{ byId: ReadonlyMap<string, ClaimRow>; names: NamesById }> {
  const { items, names } = await claimRows(store, await store.ledger.cards(ids))
  return { byId: new Map(items.map((item) => [item.id, item])), names }
}
