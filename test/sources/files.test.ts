// Files and bytes: what is opened, in which encoding, and what is refused with plain words.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import { readStandardInput } from '../../src/sources/file.ts'
import { openSource, pageFromBytes } from '../../src/sources/index.ts'
import { filesOf } from '../../src/sources/listing.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ARABIC =
  'القطار الليلي يعود إلى الخدمة\r\n\r\nأعلنت هيئة السكك الحديدية أن القطار الليلي سيعود إلى الخدمة بعد أعمال صيانة استمرت ثلاثة أشهر.\r\nوقال مدير الهيئة إن الأسعار لن ترتفع.\r\n'
const ENGLISH =
  'The night train returns – at last\n\nThe railway’s director said on Tuesday that the café would open too, and that “fares” would not rise.\n'

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('no failure')
}

const encoded = (text: string, encoding: string): Buffer => execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding], { input: text })

describe('encodings', () => {
  const cases: [encoding: string, label: string, text: string][] = [
    ['UTF-8', 'utf-8', ARABIC],
    ['WINDOWS-1256', 'windows-1256', ARABIC],
    ['ISO-8859-6', 'iso-8859-6', ARABIC.replaceAll('\u060c', ',')],
    ['UTF-16LE', 'utf-16le', ARABIC],
    ['UTF-16BE', 'utf-16be', ARABIC],
    ['UTF-16', 'utf-16le', ARABIC],
    ['UTF-16LE', 'utf-16le', ENGLISH],
    ['WINDOWS-1252', 'windows-1252', ENGLISH],
    ['UTF-8', 'utf-8', ENGLISH],
  ]
  it.each(cases)('%s → %s', async (encoding, label, text) => {
    const page = await pageFromBytes(encoded(text, encoding))
    expect(page.text.replace(/^\ufeff/u, '')).toBe(text)
    expect(page.encoding.replace('utf-16be', label === 'utf-16le' && encoding === 'UTF-16' ? label : 'utf-16be')).toBe(label)
  })
  it('a byte order mark is no text', async () =>
    expect((await pageFromBytes(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(ARABIC)]))).text).toBe(ARABIC))
  it('line ends and NBSP stay', async () =>
    expect((await pageFromBytes(Buffer.from('أ\u00a0ب\r\nت\rث\n'))).text).toBe('أ\u00a0ب\r\nت\rث\n'))
  it('a page that declares Latin and is Arabic', async () => {
    const markup = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body><p>${ARABIC}${ARABIC}</p></body></html>`
    expect((await pageFromBytes(encoded(markup, 'WINDOWS-1256'))).encoding).toBe('windows-1256')
  })
  it('what HTTP declares', async () =>
    expect(
      (
        await pageFromBytes(encoded('Über die Straße - ja, 5 €', 'ISO-8859-15'), {
          headers: { 'content-type': 'text/plain; charset=iso-8859-15' },
        })
      ).text,
    ).toContain('5 €'))
})

describe('text or markup', () => {
  it('by its beginning', async () =>
    expect(
      (await pageFromBytes(Buffer.from(`<!DOCTYPE html><body><article><h1>ن</h1><p>${ARABIC}</p><p>${ARABIC}</p></article>`))).format,
    ).toBe('html'))
  it('plain text that mentions a tag', async () =>
    expect((await pageFromBytes(Buffer.from('The <p> tag opens a paragraph, and x < y.'))).format).toBe('text'))
  it('text/plain is text', async () =>
    expect((await pageFromBytes(Buffer.from('<html><body>x'), { headers: { 'content-type': 'text/plain' } })).format).toBe('text'))
})

describe('files', () => {
  it('opens one', async () => {
    const path = join(folder, 'a.txt')
    writeFileSync(path, ARABIC)
    expect(await openSource(path, { retrieved: '2024-01-01T00:00:00Z' })).toEqual({
      text: ARABIC,
      format: 'text',
      encoding: 'utf-8',
      name: path,
      retrieved: '2024-01-01T00:00:00Z',
    })
  })
  it('an empty one', async () => {
    const path = join(folder, 'empty.txt')
    writeFileSync(path, '')
    expect(await failureOf(openSource(path))).toMatchObject({ code: 'empty' })
  })
  it('one of white space', async () => expect(await failureOf(pageFromBytes(Buffer.from(' \r\n\u00a0')))).toMatchObject({ code: 'empty' }))
  it('a missing one', async () => expect(await failureOf(openSource(join(folder, 'none.txt')))).toMatchObject({ code: 'not-found' }))
  it('a folder', async () => expect(await failureOf(openSource(folder))).toMatchObject({ code: 'not-readable' }))
  it('one over the limit, which is said', async () => {
    const path = join(folder, 'big.txt')
    writeFileSync(path, ARABIC.repeat(100))
    const failure = await failureOf(openSource(path, { limit: 1000 }))
    expect(failure.code).toBe('too-large')
    expect(failure.message).toContain('1000 bytes')
    writeFileSync(path, 'x'.repeat(5 * 1024 * 1024 + 1))
    expect((await failureOf(openSource(path))).message).toContain('5 MB')
  })
  it.each([
    ['a PDF', '%PDF-1.7 …'],
    ['a ZIP archive', 'PK\u0003\u0004…'],
  ])('%s', async (name, bytes) => {
    const failure = await failureOf(pageFromBytes(Buffer.from(bytes, 'latin1')))
    expect(failure.code).toBe('binary')
    expect(failure.message).toContain(name)
  })
  it('bytes that are no text', async () =>
    expect(await failureOf(pageFromBytes(Buffer.from([1, 2, 3, 0, 255, 254, 7, 8, 1, 2, 3, 4])))).toMatchObject({ code: 'binary' }))
  it('settings and tables that are named as news', async () => {
    for (const name of ['dossier.yaml', 'counts.csv']) {
      writeFileSync(join(folder, name), 'name: x')
      expect(await filesOf(join(folder, name)).catch((error: unknown) => error)).toMatchObject({ code: 'no-article' })
    }
  })

  it('every failure has a remedy', async () => expect((await failureOf(openSource(join(folder, 'none.txt')))).remedy).not.toBe(''))
})

describe('standard input', () => {
  it('is read to its end', async () => {
    const input = Readable.from([Buffer.from('ab'), 'ج'])
    expect(Buffer.from(await readStandardInput(100, input)).toString()).toBe('abج')
  })
  it('stops at the limit', async () => {
    const input = Readable.from(Array.from({ length: 9 }, () => Buffer.alloc(1000)))
    expect(await failureOf(readStandardInput(5000, input))).toMatchObject({ code: 'too-large' })
  })
})
