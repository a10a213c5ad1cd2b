// isnad measures: the register, and what a text, a file or a claim of the dossier would touch if it were true.

import { existsSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import type { Listing } from '../export/table.ts'
import { Failure } from '../model/failure.ts'
import type { DenialNote, MeasureFinding, Register } from '../model/measure.ts'
import type { Store } from '../store/index.ts'
import { day, listing, overDossier, say, withDossier, type DossierOptions } from './ledger/open.ts'
import { readOptions } from './read.ts'

interface Options extends DossierOptions {
  readonly text?: string
  readonly claim?: string
  readonly published?: string
  readonly on?: string
  readonly register?: string
  readonly language: string
}

/** Adds the command to the program. */
export function addMeasures(program: Command): void {
  overDossier(
    program
      .command('measures')
      .description('Show a register of measures, or what a claim would touch if it were true.')
      .argument('[source]', 'an article: file, http(s) address, or -'),
  )
    .option('--text <words>', 'a claim in your own words')
    .option('--claim <id>', 'a claim of the dossier')
    .option('--published <date>', 'the day the words were published, YYYY-MM-DD')
    .option('--on <date>', 'only measures in force on that day')
    .option('--register <file>', 'a register of your own, YAML')
    .option('--language <code>', 'language of the summaries', 'en')
    .action(measuresCommand)
}

async function measuresCommand(source: string | undefined, options: Options): Promise<void> {
  const format = listing(options.format)
  const register = await registerFor(options.register)
  if (source === undefined && options.text === undefined && options.claim === undefined) {
    const { measuresOn } = await import('../watch/measures/index.ts')
    const { measureColumns } = await import('../export/measures-table.ts')
    const on = options.on === undefined ? undefined : day('--on', options.on)
    const rows = on === undefined ? register.measures : measuresOn(register, { from: on, to: on })
    await say(rows, measureColumns(options.language), format, 'No measure was in force on that day.')
    if (format === 'table') process.stdout.write(await monitoring(register, options.language, on))
    return
  }
  await show(await findingsFor(source, options, register), register, format, options.language)
}

async function findingsFor(source: string | undefined, options: Options, register: Register): Promise<readonly MeasureFinding[]> {
  if (options.claim !== undefined) return findingsOfClaim(options, options.claim, register)
  const { touches, touchesOfClaim } = await import('../monitor.ts')
  if (source === undefined) {
    const { published } = readOptions(options.published === undefined ? {} : { published: options.published })
    return [touchesOfClaim({ text: options.text ?? '', ...(published === undefined ? {} : { said: published }) }, register)]
  }
  const { openSource } = await import('../sources/index.ts')
  const { read } = await import('../index.ts')
  const known = options.published === undefined ? {} : { published: options.published }
  return touches(read(await openSource(source, {}), readOptions(known)), register)
}

/** Findings of the articles that carry the claim, where they overlap its words, with the denials that the ledger knows. */
async function findingsOfClaim(options: Options, id: string, register: Register): Promise<readonly MeasureFinding[]> {
  return withDossier(options, async (store) => {
    const file = await store.ledger.claim(id)
    if (file === undefined)
      throw new Failure('usage', `There is no claim «${id}».`, 'isnad claims lists them; the beginning of an id is enough.')
    const { reports } = file.claim
    const denied: DenialNote[] = []
    for (const { by } of file.denials.filter((denial) => denial.denied === file.claim.id)) {
      const other = (await store.ledger.claim(by))?.claim
      if (other !== undefined) denied.push({ chain: other.reports[0]?.nested ?? [], words: other.gloss })
    }
    const byArticle = await findingsIn(
      store,
      [...new Set(reports.map(({ article }) => article))],
      options.register === undefined ? undefined : register,
    )
    return [...byArticle].flatMap(([article, all]) => {
      const spans = reports.filter((report) => report.article === article).flatMap(({ content }) => content)
      const near = all.filter((f) => spans.some((span) => span.start < f.end && f.start < span.end))
      return near.map((finding) => ({ ...finding, denied: [...finding.denied, ...denied] }))
    })
  })
}

/** Findings of these articles: those that the dossier keeps, or against a register of one's own made now. */
async function findingsIn(
  store: Store,
  ids: readonly string[],
  own: Register | undefined,
): Promise<ReadonlyMap<string, readonly MeasureFinding[]>> {
  const found = new Map<string, MeasureFinding[]>(ids.map((id) => [id, []]))
  if (own === undefined) {
    const { hearAll } = await import('../refresh/heard.ts')
    await hearAll(store)
    for (const { article, data } of await store.watch.told({ kinds: ['finding'], articles: ids }))
      found.get(article)?.push(data as MeasureFinding)
    return found
  }
  const { touches } = await import('../monitor.ts')
  for await (const reading of store.readings({ ids })) found.set(reading.article.id, [...touches(reading, own)])
  return found
}

async function registerFor(path: string | undefined): Promise<Register> {
  if (path === undefined) return (await import('../monitor.ts')).unMeasures()
  if (!existsSync(path))
    throw new Failure('not-found', `There is no ${path}.`, 'Name a YAML file; data/measures.yaml shows how one is written.')
  const { registerOf } = await import('../watch/measures/index.ts')
  const { parse } = await import('yaml')
  let record: unknown
  try {
    record = parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Failure('usage', `${path} is no YAML: ${error instanceof Error ? error.message : String(error)}`, 'Mend it and try again.')
  }
  return registerOf(record, path)
}

async function show(findings: readonly MeasureFinding[], register: Register, format: Listing, language: string): Promise<void> {
  if (format === 'json') process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`)
  else {
    const { findingsText, touchColumns, touchRows } = await import('../export/measures-table.ts')
    const width = Math.min(process.stdout.columns || 100, 120)
    if (format === 'table') process.stdout.write(findingsText(findings, register, language, width))
    else await say(touchRows(findings, register), touchColumns(language), format, '')
  }
}

async function monitoring(register: Register, language: string, on: string | undefined): Promise<string> {
  const { machineryOn } = await import('../watch/measures/index.ts')
  const rows = on === undefined ? register.machinery : machineryOn(register, on)
  const lines = rows.map(
    (m) => `  ${m.from}${m.to === undefined ? ' –' : m.to === m.from ? '' : ` – ${m.to}`}  ${m.text[language] ?? m.text['en'] ?? ''}`,
  )
  return lines.length === 0 ? '' : `\nMonitoring\n${lines.join('\n')}\n`
}
