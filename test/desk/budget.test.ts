// What the first view costs: its JavaScript compressed, and that maps and graphs are not part of it.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureDesk } from './served.ts'

const ROOT = 'dist/web'
const LIMIT = 250_000
const IMPORT = /(?:from|import)\s{0,3}["'](\.\/[^"']{1,120}\.js)["']/g

/** The script of the page and all that it imports at once. */
function firstView(): ReadonlyMap<string, number> {
  const page = readFileSync(join(ROOT, 'index.html'), 'utf8')
  const queue = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]{1,120}\.js)"/g)].map(([, name]) => name ?? '')
  const sizes = new Map<string, number>()
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (sizes.has(name)) continue
    const text = readFileSync(join(ROOT, name), 'utf8')
    sizes.set(name, gzipSync(text).length)
    for (const [, other] of text.matchAll(IMPORT)) queue.push(`/assets/${(other ?? '').slice(2)}`)
  }
  return sizes
}

describe('the first view', () => {
  beforeAll(ensureDesk, 120_000)

  it('is under 250 kB of compressed JavaScript', () => {
    const sizes = firstView()
    expect(sizes.size).toBeGreaterThan(0)
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(LIMIT)
  })

  it('loads no map and no graph', () => {
    expect([...firstView().keys()].filter((name) => /\/(?:map|chain|network|timeline)-/.test(name))).toEqual([])
  })

  it('has no inline script', () => {
    const page = readFileSync(join(ROOT, 'index.html'), 'utf8')
    expect([...page.matchAll(/<script(?![^>]{0,200}\ssrc=)/g)]).toEqual([])
  })
})
