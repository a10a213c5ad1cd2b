// isnad read: one article in, evidence out.

import type { Command } from 'commander'
import pc from 'picocolors'
import type { Paint } from '../export/reading-text.ts'
import { Failure } from '../model/failure.ts'
import type { ReadOptions } from '../model/page.ts'
import type { Reading } from '../model/reading.ts'

interface Options {
  readonly published?: string
  readonly outlet?: string
  readonly language?: string
  readonly format: string
  readonly limit: string
}

const FORMATS = ['text', 'json', 'html']

/** Adds the command to the program. */
export function addRead(program: Command): void {
  program
    .command('read')
    .description('Read one article: a file, an address, or - for standard input.')
    .argument('<source>', 'file, http(s) address, or -')
    .option('--published <date>', 'the day it was published, YYYY-MM-DD')
    .option('--outlet <name>', 'who published it')
    .option('--language <code>', 'ar or en, when you know better')
    .option('--format <format>', FORMATS.join(', '), 'text')
    .option('--limit <megabytes>', 'the largest input to read', '5')
    .action(readCommand)
}

async function readCommand(source: string, options: Options): Promise<void> {
  if (!FORMATS.includes(options.format))
    throw new Failure('usage', `There is no format «${options.format}».`, `Use one of: ${FORMATS.join(', ')}.`)
  const limit = megabytesOf(options.limit)
  const { openSource } = await import('../sources/open.ts')
  const { read } = await import('../index.ts')
  const page = await openSource(source, { limit })
  process.stdout.write(await rendered(read(page, readOptions(options)), options.format))
}

/** Bytes of a `--limit` in megabytes. @throws {Failure} when it is none. */
export function megabytesOf(limit: string): number {
  const megabytes = Number(limit)
  if (!(megabytes > 0)) throw new Failure('usage', `--limit takes a number of megabytes, not «${limit}».`, 'For example: --limit 20')
  return Math.round(megabytes * 1024 * 1024)
}

/** The caller's knowledge, checked. @throws {Failure} when a date is none. */
export function readOptions(options: { readonly published?: string; readonly outlet?: string; readonly language?: string }): ReadOptions {
  const { published, outlet, language } = options
  if (published !== undefined && !isDay(published)) {
    throw new Failure('usage', `«${published}» is no date.`, 'Write --published as YYYY-MM-DD, for example 2024-06-26.')
  }
  return {
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(language === undefined ? {} : { language }),
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

async function rendered(reading: Reading, format: string): Promise<string> {
  if (format === 'json') return (await import('../export/reading-json.ts')).readingJson(reading)
  if (format === 'html') return (await import('../export/reading-html.ts')).readingHtml(reading)
  const { noPaint, readingText } = await import('../export/reading-text.ts')
  const width = Math.min(process.stdout.columns || 80, 100)
  return readingText(reading, width, paint() ?? noPaint)
}

function paint(): Paint | undefined {
  if (!process.stdout.isTTY || process.env['NO_COLOR'] !== undefined) return undefined
  return { strong: pc.bold, dim: pc.dim, source: pc.cyan, alarm: pc.red }
}
