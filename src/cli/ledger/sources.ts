// isnad sources, isnad entities, isnad search: who takes from whom, who is named, where words stand.

import type { Command } from 'commander'
import type { Column } from '../../export/table.ts'
import type { Hit, SeenEntity, SourceRecord, Taking } from '../../store/index.ts'
import { count, listing, overDossier, say, withDossier, type DossierOptions } from './open.ts'

type Options = DossierOptions & { readonly limit: string }

/** Adds the commands to the program. */
export function addSources(program: Command): void {
  const limited = (command: Command): Command => overDossier(command).option('--limit <count>', 'at most so many rows', '50')
  limited(program.command('sources').description('Who takes from whom, with credit and without, and what became of what each source said.'))
    .option('--takings', 'who takes from whom instead')
    .action(async (options: Options & { readonly takings?: boolean }) => {
      const format = listing(options.format)
      const limit = count('--limit', options.limit)
      await withDossier(options, async (store) => {
        if (options.takings === true)
          await say(await store.ledger.takings({ limit }), takings, format, 'No article of this dossier has a known upstream.')
        else await say(await store.ledger.sources({ limit }), records, format, 'No source put out a claim in this dossier.')
      })
    })
  limited(program.command('entities').description('Who and what the articles of a dossier name.')).action(async (options: Options) => {
    const format = listing(options.format)
    const limit = count('--limit', options.limit)
    await withDossier(options, async (store) =>
      say(await store.entities({ limit }), entities, format, 'No name was found in this dossier.'),
    )
  })
  limited(
    program.command('search').description('Articles of a dossier that hold all of some words; spelling is folded.').argument('<words>'),
  ).action(async (words: string, options: Options) => {
    const format = listing(options.format)
    const limit = count('--limit', options.limit)
    await withDossier(options, async (store) => say(await store.search(words, {}, { limit }), hits, format, `No article holds «${words}».`))
  })
}

const records: readonly Column<SourceRecord>[] = [
  { title: 'source', words: true, value: ({ source }) => source },
  { title: 'claims', end: true, value: ({ claims }) => claims },
  { title: 'corroborated', end: true, value: ({ corroborated, claims }) => `${corroborated}/${claims}` },
  { title: 'denied', end: true, value: ({ denied, claims }) => `${denied}/${claims}` },
  { title: 'conflicting', end: true, value: ({ conflicting, claims }) => `${conflicting}/${claims}` },
  { title: 'superseded', end: true, value: ({ superseded, claims }) => `${superseded}/${claims}` },
]

const takings: readonly Column<Taking>[] = [
  { title: 'outlet', words: true, value: ({ outlet }) => outlet },
  { title: 'takes from', words: true, value: ({ from }) => from },
  { title: 'articles', end: true, value: ({ articles }) => articles },
  { title: 'with credit', end: true, value: ({ credited, articles }) => `${credited}/${articles}` },
]

const entities: readonly Column<SeenEntity>[] = [
  { title: 'entity', words: true, value: ({ entity }) => entity },
  { title: 'type', value: ({ type }) => type },
  { title: 'listed', value: ({ unlisted }) => (unlisted ? 'no' : 'yes') },
  { title: 'articles', end: true, value: ({ articles }) => articles },
  { title: 'mentions', end: true, value: ({ mentions }) => mentions },
]

const hits: readonly Column<Hit>[] = [
  { title: 'article', value: ({ id }) => id },
  { title: 'published', value: ({ published }) => published },
  { title: 'outlet', words: true, value: ({ outlet }) => outlet },
  { title: 'title', words: true, value: ({ title }) => title },
  { title: 'exact', value: ({ exact }) => (exact ? 'yes' : 'no') },
]
