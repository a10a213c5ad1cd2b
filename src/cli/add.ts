// isnad add: articles from files, folders, addresses, feeds and archives into a dossier.

import type { Command } from 'commander'
import { Failure } from '../model/failure.ts'
import type { AddOptions } from './add/options.ts'
import { giveWay } from './give-way.ts'
import { megabytesOf, readOptions } from './read.ts'

/** Adds the command to the program. */
export function addAdd(program: Command): void {
  program
    .command('add')
    .description(
      'Read articles into a dossier; interrupted, it goes on where it was. Without a source: the feeds and articles of dossier.yaml.',
    )
    .argument(
      '[sources...]',
      'files, folders, patterns, http(s) addresses of articles, feeds and sitemaps, JSON Lines, WARC, or - for standard input',
    )
    .option('--dossier <place>', 'a file, made when absent, or postgres://…', 'isnad.db')
    .option('--published <date>', 'the day all of them were published, YYYY-MM-DD')
    .option('--outlet <name>', 'who published all of them')
    .option('--language <code>', 'ar or en, when you know better')
    .option('--fields <file>', 'a YAML file that maps the fields of JSON records')
    .option('--limit <megabytes>', 'the largest article to read', '5')
    .option('--delay <seconds>', 'the pause between two requests to one host', '1')
    .option('--contact <address>', 'mail or page where a site can complain, told to every host')
    .action(addCommand)
}

async function addCommand(sources: readonly string[], options: AddOptions): Promise<void> {
  const known = readOptions(options)
  const limit = megabytesOf(options.limit)
  const delay = Number(options.delay)
  if (!(delay >= 0)) throw new Failure('usage', `--delay takes a number of seconds, not «${options.delay}».`, 'For example: --delay 2')
  giveWay()
  const { addSources } = await import('./add/run.ts')
  process.exitCode = await addSources(sources, options, { known, limit, delay: delay * 1000 })
}
