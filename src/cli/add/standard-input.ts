// Standard input: one article, or one a line for as long as they come. It cannot be read twice, so it is kept as it comes, without the queue.

import { Failure } from '../../model/failure.ts'
import { pageFromBytes } from '../../sources/bytes.ts'
import { collect, tooLarge } from '../../sources/file.ts'
import { kindOf, TELLING } from '../../sources/kind.ts'
import { linesOf } from '../../sources/lines.ts'
import { ReadingEnded } from '../reading.ts'
import type { Adding } from './adding.ts'
import { digestOf, entryOf, type Opened } from './article.ts'
import type { Details, Inherited } from './details.ts'
import { keep, type Kept } from './keep.ts'
import { record } from './open-item.ts'
import { whyOf } from './report.ts'

const NAME = 'standard input'
/** Articles that are kept at once, and how long a few may wait for more, in milliseconds. */
const FULL = 32
const LONG = 1000

/** Adds what comes from `input` to its end. @throws {Failure} when the dossier cannot be written. */
export async function addStandardInput(input: AsyncIterable<Uint8Array>, known: Inherited, adding: Adding): Promise<void> {
  const details: Details = { kind: 'line', ...known }
  const chunks = input[Symbol.asyncIterator]()
  const { head, isLines } = await beginning(chunks, adding.limit)
  const all = follow(head, chunks)
  if (isLines) {
    await lines(all, details, adding)
    return
  }
  try {
    const kind = kindOf(head.subarray(0, TELLING), '')
    if ((head[0] === 0x1f && head[1] === 0x8b) || (kind !== 'page' && kind !== 'record'))
      throw new Failure(
        'usage',
        'Standard input is an archive or a list, not an article.',
        'Save it to a file and add the file: that can be taken up again when it breaks off.',
      )
    const bytes = await collect(all, NAME, adding.limit)
    const opened: Opened =
      kind === 'record'
        ? await record(bytes, { name: NAME }, details, adding)
        : { page: await pageFromBytes(bytes, { name: NAME, retrieved: new Date().toISOString() }), known: {}, digest: digestOf(bytes) }
    await keep(adding.store, [await kept(opened, details, adding)], [], adding.report)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    adding.report.unopened.push(error)
    adding.report.refuse(NAME, whyOf(error))
  }
}

async function lines(input: AsyncIterable<Uint8Array>, details: Details, adding: Adding): Promise<void> {
  let batch: Kept[] = []
  let since = Date.now()
  const flush = async (): Promise<void> => {
    await keep(adding.store, batch, [], adding.report)
    batch = []
    since = Date.now()
  }
  for await (const { offset, bytes } of linesOf(input, adding.limit)) {
    try {
      if (bytes === undefined) throw tooLarge(`The line at byte ${offset}`, adding.limit)
      batch.push(await kept(await record(bytes, { name: NAME }, details, adding), details, adding))
    } catch (error) {
      if (error instanceof ReadingEnded) throw error
      adding.report.refuse(`${NAME}#${offset}`, whyOf(error))
    }
    if (batch.length >= FULL || Date.now() - since > LONG) await flush()
    if (adding.stopping()) break
  }
  if (batch.length > 0) await flush()
}

async function kept(opened: Opened, details: Details, adding: Adding): Promise<Kept> {
  return { entry: await entryOf(opened, details, adding), source: NAME, id: undefined }
}

/** The input up to its first line's end, and whether that line is a record by itself. */
async function beginning(chunks: AsyncIterator<Uint8Array>, limit: number): Promise<{ head: Uint8Array; isLines: boolean }> {
  let head = new Uint8Array(0)
  for (;;) {
    const next = await chunks.next()
    if (next.done !== true) head = Buffer.concat([head, next.value])
    const end = head.indexOf(0x0a)
    if (next.done !== true && end < 0 && head.length <= limit && (head.length === 0 || head[0] === 0x7b)) continue
    return { head, isLines: head[0] === 0x7b && end >= 0 && isJson(head.subarray(0, end)) }
  }
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes))
    return true
  } catch {
    return false
  }
}

async function* follow(head: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  for (;;) {
    const next = await chunks.next()
    if (next.done === true) return
    yield next.value
  }
}
