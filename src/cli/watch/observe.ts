// isnad observe: what a user counted, one by one or as a CSV file; bounds that speakers state.

import { Option, type Command } from 'commander'
import { Failure } from '../../model/failure.ts'
import type { StatedBound } from '../../model/watch.ts'
import type { Store } from '../../store/index.ts'
import type { WrittenObservation } from '../../watch/observations/index.ts'
import { today, withWatch } from './dossier.ts'
import { subject } from './subject.ts'

interface Options extends Readonly<Record<string, string | undefined>> {
  readonly dossier: string
}

/** Adds the commands to the program. */
export function addObserve(program: Command): void {
  const observe = program.command('observe').description('Keep observations: counts with their date, method and source.')
  const add = observe
    .command('add')
    .description('Keep one count; or, with --over, what a speaker says was never passed in a period.')
    .argument('<site>', 'id or name of the site or link')
    .argument('<quantity>', 'what was counted: railcars, ships, containers …')
    .option('--date <period>', 'when that was which was counted: 2023-10-05, 2023-10, 2023-10-01/2023-10-07')
    .option('--count <number>', 'the count')
    .option('--low <number>', 'at least so many')
    .option('--high <number>', 'at most so many')
    .option('--over <period>', 'the period that a stated bound is of; then --low or --high is the bound and --speaker says who states it')
    .option('--speaker <name>', 'who states the bound')
  common(add)
    .addOption(new Option('--seen <answer>', 'no: one looked and could not see').choices(['yes', 'no']))
    .action(addCommand)
  common(
    observe
      .command('import')
      .description('Keep the rows of a CSV file: date, count, low, high, method, source, url, note; bad rows are told one by one.')
      .argument('<file>', 'the CSV file, or - for standard input')
      .option('--site <site>', 'id or name of the site or link, when no column «site» says')
      .option('--quantity <quantity>', 'what was counted, when no column «quantity» says')
      .option('--encoding <name>', 'windows-1256, for example, when it is guessed wrong'),
  ).action(importCommand)
  observe
    .command('remove')
    .description('Take back an observation or a bound.')
    .argument('<id>', 'its id, as isnad watch SITE shows it')
    .option('--dossier <address>', 'the dossier: a file, or postgres://…', './isnad.db')
    .action(removeCommand)
}

function common(command: Command): Command {
  return command
    .option('--kind <kind>', 'press, imagery, ais, official', 'imagery')
    .option('--method <words>', 'how it was counted; only counts of one method compare')
    .option('--source <name>', 'who counted')
    .option('--url <address>', 'where it can be read')
    .option('--said <day>', 'the day it was stated')
    .option('--note <words>', 'what should be known beside it')
    .option('--effort <number>', 'how hard one looked')
    .option('--effort-unit <unit>', 'of what: images, hours, articles')
    .option('--certainty <word>', 'certain, probable, possible: the hedge of the source')
    .option('--dossier <address>', 'the dossier: a file, made when absent, or postgres://…', './isnad.db')
}

async function addCommand(site: string, quantity: string, options: Options): Promise<void> {
  await withWatch(options.dossier, false, async (store) => {
    const id = await subject(store, site)
    if (options['over'] !== undefined) {
      await addBound(store, id, quantity, options)
      return
    }
    const { readObservation } = await import('../../watch/observations/index.ts')
    const read = readObservation({ ...fixed(options), site: id, quantity }, today(), (name) => name)
    if ('field' in read) throw new Failure('usage', `${read.field}: ${read.why}.`, `Say it with --${read.field.replace('_', '-')}.`)
    const [fresh] = await store.watch.observe([read])
    process.stdout.write(`${read.id}: ${fresh === true ? 'kept' : 'kept before'}\n`)
  })
}

async function addBound(store: Store, id: string, quantity: string, options: Options): Promise<void> {
  const { figureOf, periodOf, statedBound } = await import('../../watch/observations/index.ts')
  const { low, high, over = '', speaker, url, said, note } = options
  const period = periodOf(over)
  if (period === undefined) throw new Failure('usage', `«${over}» is no period.`, 'Write --over as 2018-10-05/2023-10-05.')
  if ((low === undefined) === (high === undefined) || speaker === undefined)
    throw new Failure('usage', 'A bound has one end and a speaker.', 'For «no more than 20»: --high 20 --speaker NAME.')
  const amount = figureOf(high ?? low ?? '')
  if (amount === undefined || amount < 0) throw new Failure('usage', `«${high ?? low ?? ''}» is no number.`, 'Write 1200 or 12.5.')
  const bound: StatedBound = statedBound({
    subject: id,
    quantity,
    comparator: high === undefined ? '>=' : '<=',
    amount,
    over: period,
    speaker,
    evidence: {
      source: options['source'] ?? speaker,
      ...(url === undefined ? {} : { url }),
      ...(said === undefined ? {} : { said }),
      ...(note === undefined ? {} : { note }),
    },
  })
  const [fresh] = await store.watch.bound([bound])
  process.stdout.write(`${bound.id}: ${fresh === true ? 'kept' : 'kept before'}\n`)
}

async function importCommand(path: string, options: Options): Promise<void> {
  const { importObservations } = await import('../../watch/observations/index.ts')
  const { readFileBytes, readStandardInput } = await import('../../sources/file.ts')
  const { DEFAULT_LIMIT } = await import('../../sources/bytes.ts')
  const { decode } = await import('../../sources/encoding.ts')
  const bytes = path === '-' ? await readStandardInput(DEFAULT_LIMIT) : await readFileBytes(path, DEFAULT_LIMIT)
  const { text, encoding } = await decode(bytes, options['encoding'] === undefined ? undefined : `text/csv; charset=${options['encoding']}`)
  const { found, fresh } = await withWatch(options.dossier, false, async (store) => {
    const { watchedIn } = await import('../../watched.ts')
    const { subjectIn } = await import('../../watch-registry.ts')
    const site = options['site'] === undefined ? undefined : await subject(store, options['site'])
    const watched = await watchedIn(store)
    const rows = importObservations(text, path, { ...fixed(options), ...(site === undefined ? {} : { site }) }, today(), (name) =>
      subjectIn(watched, name),
    )
    return { found: rows, fresh: await store.watch.observe(rows.observations.map((o) => o.observation)) }
  })
  const added = fresh.filter(Boolean).length
  process.stdout.write(`${path}: ${added} observations kept, ${fresh.length - added} there before, ${found.refused.length} rows refused\n`)
  if (encoding !== 'utf-8') process.stderr.write(`${path}: read as ${encoding}; --encoding names another\n`)
  if (found.unknown.length > 0) process.stderr.write(`${path}: columns left out: ${found.unknown.join(', ')}\n`)
  for (const { line, field, why } of found.refused)
    process.stderr.write(`${path}:${line}: refused: ${field === undefined ? 'the row' : field} ${why}\n`)
}

async function removeCommand(id: string, options: { readonly dossier: string }): Promise<void> {
  const gone = await withWatch(options.dossier, true, (store) => store.watch.forget(id))
  if (!gone) throw new Failure('not-found', `There is no observation or bound «${id}».`, 'isnad watch SITE shows their ids.')
  process.stdout.write(`${id}: taken back\n`)
}

/** The options that are fields of an observation. */
function fixed(options: Options): WrittenObservation {
  const { quantity, kind, date, count, low, high, seen, method, source, url, note, effort, effortUnit, said, certainty } = options
  const fields = {
    quantity,
    kind,
    date,
    count,
    low,
    high,
    seen,
    method,
    source,
    url,
    note,
    effort,
    effort_unit: effortUnit,
    said,
    certainty,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
