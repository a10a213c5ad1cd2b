// isnad voyages: from one port to another, ship by ship or month by month.

import type { Command } from 'commander'
import type { NamedVoyage } from '../../export/series-table.ts'
import type { Column } from '../../export/table.ts'
import type { Voyage, VoyageMonth } from '../../model/watch.ts'
import type { Store } from '../../store/index.ts'
import { day, listing, overDossier, say, type DossierOptions } from '../ledger/open.ts'
import { withHeard } from './dossier.ts'
import { subject } from './subject.ts'

interface Options extends DossierOptions {
  readonly from?: string
  readonly to?: string
  readonly since?: string
  readonly until?: string
  readonly months?: boolean
}

/** Adds the command to the program. */
export function addVoyages(program: Command): void {
  overDossier(program.command('voyages').description('List the voyages of ships between watched ports, with the silences on the way.'))
    .option('--from <site>', 'from this port')
    .option('--to <site>', 'to this port')
    .option('--since <day>', 'departed on this day (month, year) or later')
    .option('--until <day>', 'departed on this day (month, year) or earlier')
    .option('--months', 'count by month, with the hours that the feed heard anything at both ports')
    .action(voyagesCommand)
}

async function voyagesCommand(options: Options): Promise<void> {
  const format = listing(options.format)
  const since = options.since === undefined ? {} : { since: day('--since', options.since) }
  const until = options.until === undefined ? {} : { until: day('--until', options.until) }
  await withHeard(options.dossier, async (store) => {
    const { watchedVoyages } = await import('../../watched.ts')
    const from = options.from === undefined ? {} : { from: await subject(store, options.from) }
    const to = options.to === undefined ? {} : { to: await subject(store, options.to) }
    const { voyages, months, shared } = await watchedVoyages(store, { ...from, ...to, ...since, ...until })
    if (options.months === true) await say(months, monthColumns, format, 'The feed heard nothing near these ports.')
    else {
      const { voyageColumns } = await import('../../export/series-table.ts')
      await say(
        await withNames(store, voyages),
        voyageColumns,
        format,
        'No voyage was seen. An AIS feed shows only ships that send and are heard.',
      )
    }
    if (format === 'table' && shared.length > 0)
      process.stderr.write(`Numbers that more than one ship sends under, told apart as …#2: ${shared.join(', ')}\n`)
  })
}

async function withNames(store: Store, voyages: readonly Voyage[]): Promise<readonly NamedVoyage[]> {
  const facts = await store.watch.shipFacts([...new Set(voyages.map(({ mmsi }) => mmsi))])
  const of = (mmsi: number, fact: 'name' | 'imo'): string[] =>
    facts.filter((f) => f.mmsi === mmsi && f.fact === fact).map(({ value }) => value)
  return voyages.map((voyage) => ({ ...voyage, names: of(voyage.mmsi, 'name'), imos: of(voyage.mmsi, 'imo') }))
}

const monthColumns: readonly Column<VoyageMonth>[] = [
  { title: 'month', value: ({ month }) => month },
  { title: 'voyages', end: true, value: ({ voyages }) => voyages },
  { title: 'with silences', end: true, value: ({ withGaps }) => withGaps },
  { title: 'heard', end: true, value: ({ hours, ofHours }) => `${Math.round((hours / ofHours) * 100)} %` },
]
