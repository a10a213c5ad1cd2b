// The public surface: what `isnad` exports, that a reading is plain data, and that the engine needs nothing of Node.

import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import * as isnad from '../src/index.ts'

describe('the public surface', () => {
  it('is small and named', () => {
    expect(Object.keys(isnad).sort()).toEqual(['Failure', 'read', 'readerWith'])
  })

  it('gives the same facts for the same page', () => {
    const page = { text: 'خبر\n\nأعلنت وزارة الدفاع الروسية أن السفينة وصلت.', format: 'text', encoding: 'utf-8' } as const
    expect(isnad.read(page)).toEqual(isnad.read(page))
  })

  it('bundles for a browser without a module of Node', async () => {
    const result = await build({
      entryPoints: ['src/index.ts'],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
    })
    expect(result.errors).toEqual([])
    const size = (result.outputFiles[0] as { contents: Uint8Array }).contents.length
    expect(size).toBeGreaterThan(100_000)
  })
})
