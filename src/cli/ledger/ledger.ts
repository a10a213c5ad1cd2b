// isnad ledger: many articles in, one evidence ledger out.

import type { Command } from 'commander'
import type { Ledger } from '../../model/ledger.ts'
import type { Reading } from '../../model/reading.ts'
import { LISTINGS, type Listing } from '../../export/table.ts'
import { listing, withDossier, type DossierOptions } from './open.ts'

/** Adds the command to the program. */
export function addLedger(program: Command): void {
  program
    .command('ledger')
    .description('The ledger of some articles, or of a dossier: claims, origins, denials, conflicts.')
    .argument(
      '[articles...]',
      'text or HTML files; ARTICLE.meta.json beside one may give published, outlet, title, url, language; without any, the dossier',
    )
    .option('--dossier <address>', 'the dossier: a file, or postgres://…', './isnad.db')
    .option('--format <format>', LISTINGS.join(', '), 'table')
    .action(ledgerCommand)
}

async function ledgerCommand(articles: readonly string[], options: DossierOptions): Promise<void> {
  const format = listing(options.format)
  if (articles.length === 0) {
    await withDossier(options, async (store) => {
      const { ledgerOfDossier } = await import('../../refresh/whole.ts')
      process.stdout.write(await rendered(await ledgerOfDossier(store), format))
    })
    return
  }
  const { ledger } = await import('../../ledger.ts')
  const readings: Reading[] = []
  for (const path of articles) readings.push(await readingOf(path))
  process.stdout.write(await rendered(ledger(readings), format))
}

/** One article file, read with its sidecar; its name is its id. */
async function readingOf(path: string): Promise<Reading> {
  const { articleName, openSource, sidecarOf } = await import('../../sources/index.ts')
  const { read } = await import('../../index.ts')
  const { published, outlet, language, url } = await sidecarOf(path)
  const page = await openSource(path)
  const reading = read(url === undefined ? page : { ...page, url }, {
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(language === undefined ? {} : { language }),
  })
  return { ...reading, article: { ...reading.article, id: articleName(path) } }
}

async function rendered(ledger: Ledger, format: Listing): Promise<string> {
  if (format === 'json') return `${JSON.stringify(ledger, null, 2)}\n`
  const { listed } = await import('../../export/table.ts')
  const { claimColumns, claimRows } = await import('../../export/ledger-table.ts')
  return listed(claimRows(ledger), claimColumns, format, process.stdout.columns || 120)
}
