// Reading in a thread: what it gives is what is read here; a thread that ends is told, and what it was asked for is not refused.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pageReading, ReadingEnded, type PageReading } from '../../src/cli/reading.ts'
import type { Page } from '../../src/model/page.ts'

/** More than are read before a thread is started. */
const MANY = 80
const FOLDER = `dist/test/reading-${process.pid}`

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true })
  buildSync({
    entryPoints: ['src/cli/reader-thread.ts'],
    outfile: `${FOLDER}/reader-thread.js`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  writeFileSync(`${FOLDER}/ends.js`, `import { parentPort } from 'node:worker_threads'\nparentPort.on('message', () => process.exit(3))\n`)
})
afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true })
})

function page(i: number): Page {
  const text = i % 7 === 3 ? '' : `القطار رقم ${i} يعود\n\nأعلنت وزارة الدفاع الروسية أن القطار رقم ${i} سيعود إلى الخدمة.\n`
  return { text, format: 'text', encoding: 'utf-8' }
}

async function all(reading: PageReading): Promise<readonly unknown[]> {
  const asked = Array.from({ length: MANY }, (_, i) =>
    reading.read(page(i), { published: '2024-06-19' }).catch((error: unknown) => [error instanceof ReadingEnded, String(error)]),
  )
  try {
    return JSON.parse(JSON.stringify(await Promise.all(asked))) as readonly unknown[]
  } finally {
    await reading.close()
  }
}

it('gives what is read without it, failures as well', async () => {
  const script = pathToFileURL(`${FOLDER}/reader-thread.js`)
  expect(await all(pageReading([], script))).toEqual(await all(pageReading([], pathToFileURL(`${FOLDER}/none.js`))))
})

it('tells in plain words that its thread ended, of every page that was not read', async () => {
  const read = await all(pageReading([], pathToFileURL(`${FOLDER}/ends.js`)))
  const ended = read.filter((one) => Array.isArray(one) && one[0] === true)
  expect(ended.length).toBe(MANY - 64)
  expect(ended[0]).toEqual([true, 'Failure: The thread that reads articles ended: it was stopped.'])
})
