// isnad watch: every series with its last look, every link with its state, what is usual, what is not; one site or link with all that was said.

import type { Command } from 'commander'
import type { WatchRow } from '../../export/watch-table.ts'
import type { Store } from '../../store/index.ts'
import { listing, overDossier, say, type DossierOptions } from '../ledger/open.ts'
import { today, withHeard } from './dossier.ts'
import { subject } from './subject.ts'

/** Adds the command to the program. */
export function addWatch(program: Command): void {
  overDossier(
    program.command('watch').description('Show what is counted at sites and on links, how links stand, and what is out of the ordinary.'),
  )
    .argument('[site]', 'id or name of a site or link, or cap-refined, cap-crude, cap-coal; all when left out')
    .action(watchCommand)
}

const NONE = 'Nothing was observed. isnad observe, isnad ais and isnad add bring observations.'

async function watchCommand(site: string | undefined, options: DossierOptions): Promise<void> {
  const format = listing(options.format)
  await withHeard(options.dossier, async (store) => {
    const id = site === undefined ? undefined : await subject(store, site)
    const { statementColumns, watchColumns } = await import('../../export/watch-table.ts')
    const { observationColumns } = await import('../../export/series-table.ts')
    const rows = await rowsOf(store, id)
    await say(rows, watchColumns(format === 'table' && process.stdout.isTTY), format, NONE)
    if (format === 'json' || format === 'csv') return
    if (id === undefined) {
      if (format === 'table') process.stdout.write(await unobserved(store, rows))
      return
    }
    const statements = rows[0]?.statements ?? []
    const observations = rows.flatMap(({ series }) => series?.observations ?? [])
    if (statements.length > 0) {
      process.stdout.write('\n')
      await say(statements, statementColumns, format, NONE)
    }
    if (observations.length > 0) {
      process.stdout.write('\n')
      await say(observations, observationColumns, format, NONE)
    }
  })
}

/** Series, links and caps, or one subject's; of the many links only how they stand, of one all that was said. */
async function rowsOf(store: Store, id: string | undefined): Promise<readonly WatchRow[]> {
  const { watchedCaps, watchedLinkStates, watchedSeries } = await import('../../watched.ts')
  const series = await watchedSeries(store, id)
  const links = await watchedLinkStates(store, id)
  const caps = await watchedCaps(store, today(), id)
  const byLink = new Map(
    links.map(({ link, state, states, statements }) => [link.id, id === undefined ? { state } : { state, states, statements }]),
  )
  const counted = new Set(series.map((one) => one.series.subject))
  return [
    ...series.map((one): WatchRow => ({ subject: one.series.subject, ...byLink.get(one.series.subject), ...one })),
    ...links.filter(({ link }) => !counted.has(link.id)).map(({ link }): WatchRow => ({ subject: link.id, ...byLink.get(link.id) })),
    ...caps.map((cap): WatchRow => ({ subject: cap.subject, cap })),
  ]
}

/** The sites of which nothing was counted yet, in a line. */
async function unobserved(store: Store, rows: readonly WatchRow[]): Promise<string> {
  const { watchedIn } = await import('../../watched.ts')
  const counted = new Set(rows.map((row) => row.subject))
  const others = (await watchedIn(store)).sites.sites.filter(({ id, counts }) => counts.length > 0 && !counted.has(id))
  return others.length === 0 ? '' : `\nNothing counted yet at ${others.map(({ id }) => id).join(', ')}.\n`
}
