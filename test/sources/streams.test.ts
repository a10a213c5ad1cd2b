// Large files in pieces: lines, stretches of packed files, WARC, and what ends too early or is made to fill memory.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { Failure } from '../../src/model/failure.ts'
import { gunzipped } from '../../src/sources/gunzip.ts'
import { linesOf, type Line } from '../../src/sources/lines.ts'
import { Stretches } from '../../src/sources/stretch.ts'
import { unpacked } from '../../src/sources/unpack.ts'
import { warcContent, warcRecords, type WarcRecord } from '../../src/sources/warc.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-streams-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
async function* chunked(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1
    yield await Promise.resolve(bytes.subarray(at, at + size))
    at += size
  }
}
/** All that `from` gives, and the failure that it ends with. */
async function all<T>(from: AsyncIterable<T>): Promise<{ given: T[]; failure?: Failure }> {
  const given: T[] = []
  try {
    for await (const one of from) given.push(one)
  } catch (error) {
    if (error instanceof Failure) return { given, failure: error }
    throw error
  }
  return { given }
}

describe('lines', () => {
  it('are those of the whole text, whatever the chunks', async () => {
    const lines = fc.array(fc.stringMatching(/^[a-z\p{Script=Arabic} {}]{0,30}$/u), { maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(lines, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), fc.boolean(), async (texts, sizes, ended) => {
        const bytes = Buffer.from(texts.join('\n') + (ended ? '\n' : ''))
        const { given } = await all(linesOf(chunked(bytes, sizes), 1000))
        expect(given.map((line) => Buffer.from(line.bytes as Uint8Array).toString())).toEqual(texts.filter((text) => text.trim() !== ''))
        for (const { offset, length, bytes: own } of given)
          expect(Buffer.from(own as Uint8Array)).toEqual(bytes.subarray(offset, offset + length))
      }),
      { numRuns: 60 },
    )
  })
  it('that are too long keep their place and nothing else, and the next one is whole', async () => {
    const { given } = await all<Line>(linesOf(chunked(Buffer.from(`a\n${'b'.repeat(500)}\nc`), [7]), 100))
    expect(given.map(({ offset, length, bytes }) => [offset, length, bytes === undefined])).toEqual([
      [0, 1, false],
      [2, 500, true],
      [503, 1, false],
    ])
  })
})

describe('stretches', () => {
  const bytes = Uint8Array.from({ length: 700_000 }, (_, i) => (i * 2654435761) >>> 24)
  it.each([
    ['plain', file('plain.bin', bytes)],
    ['packed', file('packed.bin.gz', gzipSync(bytes, { level: 1 }))],
    ['packed in two parts', file('parts.bin.gz', Buffer.concat([gzipSync(bytes.subarray(0, 300_000)), gzipSync(bytes.subarray(300_000))]))],
  ])('of a %s file are what stands there, in any order', async (_what, path) => {
    const pieces = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(5000)), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(pieces, async (wanted) => {
        const stretches = new Stretches(path)
        for (const [offset, length] of wanted) {
          const size = Math.min(length, bytes.length - offset)
          expect(Buffer.from(await stretches.read(offset, size)).equals(bytes.subarray(offset, offset + size))).toBe(true)
        }
        await stretches.close()
      }),
      { numRuns: 15 },
    )
    const short = new Stretches(path)
    await expect(short.read(bytes.length - 5, 10)).rejects.toMatchObject({ code: 'not-readable' })
    await short.close()
  })
})

describe('packed files', () => {
  it('that unpack to far more than they are get refused on the way', async () => {
    const { given, failure } = await all(unpacked(file('bomb.gz', gzipSync(Buffer.alloc(90_000_000)))))
    expect(failure).toMatchObject({ code: 'too-large' })
    expect(given.reduce((n, chunk) => n + chunk.length, 0)).toBeLessThan(70_000_000)
  })
  it('that are cut short give what they have and say so', async () => {
    const packed = gzipSync(Buffer.from(Array.from({ length: 5000 }, (_, i) => `line ${i * 7919}`).join('\n')))
    const { given, failure } = await all(unpacked(file('cut.gz', packed.subarray(0, packed.length / 2))))
    expect(given.length).toBeGreaterThan(0)
    expect(failure?.message).toContain('ends too early')
  })
  it('that are damaged say so', async () => {
    const packed = gzipSync(Buffer.from(Array.from({ length: 5000 }, (_, i) => `line ${i * 7919}`).join('\n')))
    packed.fill(0xff, 2000, 2100)
    expect((await all(unpacked(file('damaged.gz', packed)))).failure?.message).toContain('damaged')
  })
  it('in memory keep to the limit', () => {
    expect(() => gunzipped(gzipSync(Buffer.alloc(1_000_000)), 'x', 1000)).toThrow(Failure)
    expect(Buffer.from(gunzipped(gzipSync('news'), 'x', 1000)).toString()).toBe('news')
  })
})

const html = (i: number): string =>
  `<html><head><title>News ${i}</title></head><body><p>${`The ferry left on day ${i}. `.repeat(20)}</p></body></html>`
async function record(i: number, more: { status?: string; type?: string; encoded?: boolean } = {}): Promise<Uint8Array> {
  const { status = 'HTTP/1.1 200 OK', type = 'text/html; charset=utf-8', encoded = false } = more
  const body = encoded ? gzipSync(html(i)) : Buffer.from(html(i))
  const made = WARCRecord.create(
    {
      url: `https://news.example/${i}`,
      date: '2024-06-18T10:00:00Z',
      type: 'response',
      statusline: status,
      httpHeaders: { 'Content-Type': type, ...(encoded ? { 'Content-Encoding': 'gzip' } : {}) },
    },
    chunked(body, [1000]),
  )
  return await WARCSerializer.serialize(made)
}
const archive = async (): Promise<Uint8Array[]> => [
  await WARCSerializer.serialize(WARCRecord.createWARCInfo({ filename: 'x.warc' }, { software: 'test' })),
  await record(1),
  await record(2, { status: 'HTTP/1.1 404 Not Found' }),
  await record(3, { encoded: true }),
  await record(4, { type: 'image/png' }),
  await record(5),
]
const contents = async (path: string, records: readonly WarcRecord[]): Promise<string[]> => {
  const stretches = new Stretches(path)
  const found: string[] = []
  for (const { offset, length } of records) {
    const content = await warcContent(await stretches.read(offset, length), 1_000_000)
    if (content !== undefined)
      found.push(`${content.origin.url ?? ''} ${/<title>(.*)<\/title>.*<\/html>/su.exec(Buffer.from(content.bytes).toString())?.[1] ?? ''}`)
  }
  await stretches.close()
  return found
}

describe('WARC', async () => {
  const parts = await archive()
  const whole = Buffer.concat(parts)
  const pages = [1, 3, 5].map((i) => `https://news.example/${i} News ${i}`)
  it.each([
    ['plain', file('a.warc', whole)],
    ['a gzip member a record', file('a.warc.gz', Buffer.concat(parts.map((part) => gzipSync(part))))],
    ['one gzip', file('b.warc.gz', gzipSync(whole))],
  ])('%s: pages that were found, unpacked', async (_what, path) => {
    const { given, failure } = await all(warcRecords(unpacked(path), path, 1_000_000))
    expect(failure).toBeUndefined()
    expect(await contents(path, given)).toEqual(pages)
  })
  it('cut short anywhere: what is whole is given, and the rest is missed', async () => {
    const packed = Buffer.concat(parts.map((part) => gzipSync(part)))
    const ends: number[] = []
    for (const part of parts) ends.push((ends.at(-1) ?? 0) + gzipSync(part).length)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 20, max: packed.length - 1 }), async (cut) => {
        const path = file('cut.warc.gz', packed.subarray(0, cut))
        const { given, failure } = await all(warcRecords(unpacked(path), path, 1_000_000))
        if (!ends.includes(cut)) expect(failure?.message).toContain('ends too early')
        const found = await contents(path, given)
        expect(found).toEqual(pages.slice(0, found.length))
        // The checksum at a member's end may be missing from a page that is whole.
        expect(found.length).toBeGreaterThanOrEqual([1, 3, 5].filter((i) => (ends[i] as number) <= cut).length)
      }),
      { numRuns: 25 },
    )
  })
  it('cut short without being packed', async () => {
    const path = file('cut.warc', whole.subarray(0, whole.length - 300))
    const { given, failure } = await all(warcRecords(unpacked(path), path, 1_000_000))
    expect(failure?.message).toContain('ends too early')
    expect(await contents(path, given)).toEqual(pages.slice(0, 2))
  })
  it('that is none is refused', async () => {
    const path = file('none.warc', 'WARC/1.0\r\nhello: x\r\n\r\n\r\n\r\nand so on\r\n'.repeat(9))
    expect((await all(warcRecords(unpacked(path), path, 1000))).failure?.code).toBe('binary')
  })
})
