// What opening a view costs in a browser, in counts and not in seconds: requests, bytes, nodes, how far things move after they were shown.

import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withSamples, type Running } from '../server/desk.ts'
import { manyClaims } from '../server/many-claims.ts'
import { path, settled } from './in-browser.ts'
import { opened, WINDOW } from './opened.ts'
import { servedDesk } from './served.ts'

/** Bytes of a first visit as they come, scripts compressed, fonts included. */
const BYTES = 800_000
const REQUESTS = 40
const NODES = 4000
/** Browsers call 0.1 good, which quiet machines keep to; letters that come late on a busy one may double it. */
const SHIFT = 0.2

interface Cost {
  readonly requests: number
  readonly bytes: number
  readonly nodes: number
  readonly shift: number
  /** Milliseconds of processor time of the page's main thread. */
  readonly work: number
}

describe.skipIf(path === undefined)('opening a view', () => {
  let browser: Browser
  let server: Running

  opened(
    () => servedDesk(withSamples),
    (desk) => ({ server, browser } = desk),
  )

  /** Opens a view as somebody does who was never here. */
  const cost = async (base: string, address: string, width: number): Promise<Cost> => {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    const page: Page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    let requests = 0
    let bytes = 0
    devtools.on('Network.requestWillBeSent', () => requests++)
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    await devtools.send('Network.enable')
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.addInitScript(() => {
      const kept = globalThis as unknown as { shifted: number }
      kept.shifted = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
          if (!entry.hadRecentInput) kept.shifted += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`${base}${address}`)
    await settled(page)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(drawn))))
    const { metrics } = await devtools.send('Performance.getMetrics')
    const work = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Infinity)
    const shift = await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted)
    const nodes = await page.locator('*').count()
    await context.close()
    return { requests, bytes, nodes, shift, work }
  }

  it.each([
    ['ar', 1280],
    ['en', 390],
  ])(
    'asks for little and lets nothing jump (%s, %i wide)',
    async (language, width) => {
      const [claim] = (await server.store.ledger.claims({}, 'articles', { limit: 1 })).claims
      const found: Record<string, unknown> = {}
      for (const address of [
        '/',
        '/claims',
        `/claims/${claim?.id ?? ''}`,
        '/timeline',
        '/articles',
        '/entities',
        '/sources',
        '/measures',
        '/add',
      ]) {
        const { requests, bytes, nodes, shift } = await cost(server.base, `${address}?lang=${language}`, width)
        if (requests > REQUESTS || bytes > BYTES || nodes > NODES || shift > SHIFT) found[address] = { requests, bytes, nodes, shift }
      }
      expect(found).toEqual({})
    },
    180_000,
  )

  it('makes what formats days and numbers once, not for every row', async () => {
    const page = await browser.newPage(WINDOW)
    await page.addInitScript(() => {
      const kept = globalThis as unknown as { made: number }
      kept.made = 0
      for (const name of ['DateTimeFormat', 'NumberFormat'] as const)
        Intl[name] = new Proxy(Intl[name] as never, {
          construct(target: new (...of: unknown[]) => object, given: unknown[]) {
            kept.made++
            return new target(...given)
          },
        }) as never
    })
    await page.goto(`${server.base}/claims?lang=ar`)
    await page.locator('[data-index="0"]').waitFor()
    for (let i = 0; i < 10; i++) await page.mouse.wheel(0, 700)
    await expect.poll(() => page.locator('[data-index]').last().getAttribute('data-index').then(Number)).toBeGreaterThan(30)
    const made = await page.evaluate(() => (globalThis as unknown as { made: number }).made)
    expect(made).toBeGreaterThan(0)
    expect(made).toBeLessThan(40)
    await page.close()
  }, 60_000)

  it('takes no more work for a hundred thousand claims', async () => {
    const many = await servedDesk(async (store) => {
      await withSamples(store)
      await manyClaims(store, 100_000)
    })
    const least = async (base: string): Promise<number> => {
      const taken: number[] = []
      for (let i = 0; i < 3; i++) taken.push((await cost(base, '/claims?lang=en', 1280)).work)
      return Math.min(...taken)
    }
    try {
      expect(await least(many.base)).toBeLessThan(2 * (await least(server.base)))
    } finally {
      await many.close()
    }
  }, 240_000)
})
