// isnad compare: two stated quantities in one base, or why they do not compare.

import type { Command } from 'commander'
import { Failure } from '../model/failure.ts'
import type { Side } from '../watch/arithmetic/index.ts'
import { readOptions } from './read.ts'

interface Options {
  readonly in?: string
  readonly published?: string
  readonly format: string
}

const FORMATS = ['text', 'json', 'csv', 'md']

/** Adds the command to the program. */
export function addCompare(program: Command): void {
  program
    .command('compare')
    .description('Bring two stated quantities to one base: so many a day against so many a year.')
    .argument('<first>', 'words with a quantity, Arabic or English')
    .argument('<second>', 'words with a quantity')
    .option('--in <source>', 'the article in which both stand: its speakers and days are told')
    .option('--published <date>', 'the day it was published, YYYY-MM-DD')
    .option('--format <format>', FORMATS.join(', '), 'text')
    .action(compareCommand)
}

async function compareCommand(first: string, second: string, options: Options): Promise<void> {
  if (!FORMATS.includes(options.format))
    throw new Failure('usage', `There is no format «${options.format}».`, `Use one of: ${FORMATS.join(', ')}.`)
  const { compareSides } = await import('../watch/arithmetic/index.ts')
  const known = options.in === undefined ? undefined : await sidesOfArticle(options.in, options)
  const sides = [await sideFor(first, known), await sideFor(second, known)] as const
  const result = compareSides(sides[0], sides[1])
  if (options.format === 'json') process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  else if ('refused' in result) process.stdout.write(`These do not compare: ${result.why}.\n`)
  else {
    const { comparisonColumns, comparisonRows, comparisonText } = await import('../export/comparison-text.ts')
    const { listed } = await import('../export/table.ts')
    const { format } = options
    process.stdout.write(
      format === 'csv' || format === 'md' ? listed(comparisonRows(result), comparisonColumns, format) : comparisonText(result),
    )
  }
}

/** The quantity in `words`: as the article states it, or on its own. @throws {Failure} when there is none. */
async function sideFor(words: string, known: readonly Side[] | undefined): Promise<Side> {
  if (known !== undefined) {
    const side = known.find((s) => s.words.includes(words) || words.includes(s.words))
    if (side !== undefined) return side
    throw new Failure('usage', `The article states no «${words}».`, `It states: ${known.map((s) => `«${s.words}»`).join(', ')}.`)
  }
  const { readPhrase, watchScene } = await import('../monitor.ts')
  const { sidesOf } = await import('../watch/arithmetic/index.ts')
  const scene = watchScene(readPhrase(words))
  const [side] = scene === undefined ? [] : sidesOf(scene)
  if (side !== undefined) return side
  throw new Failure('usage', `«${words}» states no quantity.`, 'For example: "60 ألف طلقة يومياً" or "2.5 million shells a year".')
}

async function sidesOfArticle(source: string, options: Options): Promise<readonly Side[]> {
  const { openSource } = await import('../sources/index.ts')
  const { read } = await import('../index.ts')
  const { watchScene } = await import('../monitor.ts')
  const { sidesOf } = await import('../watch/arithmetic/index.ts')
  const scene = watchScene(
    read(await openSource(source, {}), readOptions({ ...(options.published === undefined ? {} : { published: options.published }) })),
  )
  return scene === undefined ? [] : sidesOf(scene)
}
