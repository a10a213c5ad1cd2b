// isnad claim, isnad trace: one claim with everything that carries it or stands beside it.

import type { Command } from 'commander'
import { Failure } from '../../model/failure.ts'
import type { Reading } from '../../model/reading.ts'
import type { ClaimFile, Store } from '../../store/index.ts'
import { count, listing, overDossier, say, withDossier, type DossierOptions } from './open.ts'

type TraceOptions = DossierOptions & { readonly limit: string }

/** Adds the commands to the program. */
export function addClaim(program: Command): void {
  overDossier(
    program.command('claim').description('Show one claim: its reports, chains, origins, denials and conflicts.').argument('<id>'),
  ).action((id: string, options: DossierOptions) => showClaim(id, options))
  overDossier(program.command('trace').description('From words to the claims that carry them, and to their origins.').argument('<words>'))
    .option('--limit <count>', 'at most so many claims', '5')
    .action((words: string, options: TraceOptions) => trace(words, options))
}

async function showClaim(id: string, options: DossierOptions): Promise<void> {
  const format = listing(options.format)
  await withDossier(options, async (store) => {
    const file = await store.ledger.claim(id)
    if (file === undefined)
      throw new Failure('usage', `There is no claim «${id}».`, 'isnad claims lists them; the beginning of an id is enough.')
    await shown(store, [file], format)
  })
}

async function trace(words: string, options: TraceOptions): Promise<void> {
  const format = listing(options.format)
  const limit = count('--limit', options.limit)
  await withDossier(options, async (store) => {
    const { claimsWithWords } = await import('../../ledger-search.ts')
    const files = await claimsWithWords(store, words, limit)
    if (files.length === 0 && format === 'table')
      process.stdout.write(`No claim carries «${words}». isnad search looks through whole articles.\n`)
    else await shown(store, files, format)
  })
}

async function shown(store: Store, files: readonly ClaimFile[], format: ReturnType<typeof listing>): Promise<void> {
  const { claimText, reportColumns, reportRows } = await import('../../export/claim-text.ts')
  const articles = new Map<string, Reading['article']>()
  const ids = [...new Set(files.flatMap(({ claim }) => claim.reports.map(({ article }) => article)))]
  for await (const { article } of store.readings({ ids })) articles.set(article.id, article)
  if (format === 'json') process.stdout.write(`${JSON.stringify(files, null, 2)}\n`)
  else if (format === 'table') {
    const glosses = new Map<string, string>()
    for (const { denials, conflicts, supersedes } of files)
      for (const id of [
        ...denials.flatMap(({ denied, by }) => [denied, by]),
        ...conflicts.flatMap(({ claims }) => claims),
        ...supersedes.flatMap(({ older, newer }) => [older, newer]),
      ])
        if (!glosses.has(id)) glosses.set(id, (await store.ledger.claim(id))?.claim.gloss ?? '')
    const width = Math.min(process.stdout.columns || 100, 120)
    process.stdout.write(files.map((file) => claimText(file, articles, glosses, width)).join('\n'))
  } else await say(reportRows(files, articles), reportColumns, format, '')
}
