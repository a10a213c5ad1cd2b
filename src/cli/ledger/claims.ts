// isnad claims, isnad timeline: the ledger as a list.

import type { Command } from 'commander'
import type { Column } from '../../export/table.ts'
import type { FirstCheck } from '../../model/ledger.ts'
import type { ClaimCard, ClaimOrder, Store } from '../../store/index.ts'
import { days, interval } from '../../export/ledger-table.ts'
import { Failure } from '../../model/failure.ts'
import { filtered, filterOf, type FilterOptions } from './filter.ts'
import { count, listing, overDossier, say, withDossier, type DossierOptions } from './open.ts'

type Options = DossierOptions & FilterOptions & { readonly order?: string }

/** Adds the commands to the program. */
export function addClaims(program: Command): void {
  filtered(overDossier(program.command('claims').description('List the claims of a dossier, those that most articles carry first.')))
    .option('--order <order>', 'articles, origins, event or published', 'articles')
    .action((options: Options) => list(options, orderOf(options.order ?? 'articles'), columns))
  filtered(
    overDossier(program.command('timeline').description('List the claims of a dossier by the day of the event, newest first.')),
  ).action((options: Options) => list(options, 'event', timelineColumns))
}

function orderOf(text: string): ClaimOrder {
  const known = (['articles', 'origins', 'event', 'published'] as const).find((order) => order === text)
  if (known === undefined) throw new Failure('usage', `There is no order «${text}».`, 'Use one of: articles, origins, event, published.')
  return known
}

async function list(options: Options, order: ClaimOrder, shown: readonly Column<ClaimCard>[]): Promise<void> {
  const format = listing(options.format)
  const filter = filterOf(options)
  const limit = count('--limit', options.limit)
  await withDossier(options, async (store) => {
    const { claims, next } = await store.ledger.claims(filter, order, { limit })
    const rows = options.firsts === true ? await withChecks(store, claims) : claims
    await say(
      rows,
      options.firsts === true ? [...shown, checkColumn] : shown,
      format,
      'No claim matches. isnad claims without filters lists all.',
    )
    if (next !== undefined && format === 'table') process.stdout.write(`… and more; --limit shows up to as many as you like.\n`)
  })
}

interface Checked extends ClaimCard {
  readonly check?: FirstCheck
}

async function withChecks(store: Store, claims: readonly ClaimCard[]): Promise<readonly Checked[]> {
  const { firstChecked } = await import('../../refresh/firsts.ts')
  return await Promise.all(
    claims.map(async (card) => {
      const file = await store.ledger.claim(card.id)
      const check = file === undefined ? undefined : await firstChecked(store, file.claim)
      return check === undefined ? card : { ...card, check }
    }),
  )
}

const checkColumn: Column<Checked> = {
  title: 'the first, by this dossier',
  value: ({ check }) => (check === undefined ? undefined : [check.verdict, ...check.by.map((id) => id.slice(0, 8))].join(' ')),
}

const columns: readonly Column<ClaimCard>[] = [
  { title: 'claim', value: ({ id }) => id.slice(0, 8) },
  { title: 'what', words: true, value: ({ gloss }) => gloss },
  { title: 'act', value: ({ act }) => act },
  { title: 'when', value: ({ event }) => days(event) },
  { title: 'articles', end: true, value: ({ articles }) => articles },
  { title: 'origins', end: true, value: ({ origins }) => interval(origins) },
  { title: 'who', words: true, value: ({ origins }) => origins.list.join(', ') },
  { title: 'denied', end: true, value: ({ denied }) => denied || undefined },
  { title: 'conflicts', end: true, value: ({ conflicting }) => conflicting || undefined },
]

const timelineColumns: readonly Column<ClaimCard>[] = [
  { title: 'event', value: ({ event }) => days(event) ?? '?' },
  { title: 'said', value: ({ said }) => days(said) },
  { title: 'seen', value: ({ seen }) => days(seen) },
  { title: 'published', value: ({ published }) => published },
  { title: 'claim', value: ({ id }) => id.slice(0, 8) },
  { title: 'what', words: true, value: ({ gloss }) => gloss },
  { title: 'origins', end: true, value: ({ origins }) => interval(origins) },
  { title: 'denied', end: true, value: ({ denied }) => denied || undefined },
  { title: 'superseded', end: true, value: ({ superseded }) => superseded || undefined },
]
