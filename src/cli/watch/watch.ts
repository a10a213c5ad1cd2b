// isnad watch: every series with its last look, what is usual, what is not; one site with its observations.

import type { Command } from 'commander'
import { listing, overDossier, say, type DossierOptions } from '../ledger/open.ts'
import { withWatch } from './dossier.ts'
import { subject } from './subject.ts'

/** Adds the command to the program. */
export function addWatch(program: Command): void {
  overDossier(program.command('watch').description('Show what is counted at sites and on links, and what is out of the ordinary.'))
    .argument('[site]', 'id or name of a site or link; all when left out')
    .action(watchCommand)
}

async function watchCommand(site: string | undefined, options: DossierOptions): Promise<void> {
  const format = listing(options.format)
  const id = site === undefined ? undefined : await subject(site)
  await withWatch(options.dossier, true, async (store) => {
    const { watchedSeries } = await import('../../watched.ts')
    const { observationColumns, seriesColumns } = await import('../../export/series-table.ts')
    const states = await watchedSeries(store, id)
    const none = 'Nothing was observed. isnad observe, isnad ais and isnad add bring observations.'
    await say(states, seriesColumns(format === 'table' && process.stdout.isTTY), format, none)
    if (id === undefined || states.length === 0 || format === 'json' || format === 'csv') return
    process.stdout.write('\n')
    await say(
      states.flatMap(({ series }) => series.observations),
      observationColumns,
      format,
      none,
    )
  })
}
