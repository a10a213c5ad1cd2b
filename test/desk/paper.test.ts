// On paper: dark on white whatever the screen was, nothing cut off that one would scroll to, and a sample says that it is one.

import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withSamples, type Running } from '../server/desk.ts'
import { path, settled } from './in-browser.ts'
import { opened } from './opened.ts'
import { servedDesk } from './served.ts'

describe.skipIf(path === undefined)('on paper', () => {
  let browser: Browser
  let server: Running
  let claim = ''

  opened(
    () => servedDesk(withSamples),
    async (desk) => {
      server = desk.server
      browser = desk.browser
      claim = (await server.store.ledger.claims({ denied: true }, 'articles', { limit: 1 })).claims[0]?.id ?? ''
    },
  )

  /** How light a colour is drawn, from 0 to 255. */
  const light = (page: Page, of: string, what: 'color' | 'backgroundColor'): Promise<number> =>
    page
      .locator(of)
      .first()
      .evaluate((element, property) => {
        const context = document.createElement('canvas').getContext('2d')
        if (context === null) throw new Error('no canvas')
        context.fillStyle = '#fff'
        context.fillRect(0, 0, 1, 1)
        context.fillStyle = getComputedStyle(element)[property]
        context.fillRect(0, 0, 1, 1)
        const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data
        return 0.3 * r + 0.6 * g + 0.1 * b
      }, what)

  it.each(['auto', 'dark'])('a claim is dark on white, its log and forms aside (theme %s)', async (theme) => {
    const page = await browser.newPage({ viewport: { width: 794, height: 1100 }, colorScheme: 'dark' })
    await page.addInitScript(
      (kept) => {
        localStorage.setItem('isnad.preferences', kept)
      },
      JSON.stringify({ language: 'ar', theme }),
    )
    await page.goto(`${server.base}/claims/${claim}`)
    await settled(page)
    expect(await light(page, 'html', 'backgroundColor')).toBeLessThan(80)
    await page.emulateMedia({ media: 'print' })
    expect(await light(page, 'html', 'backgroundColor')).toBeGreaterThan(240)
    for (const of of ['h1', '#denials h2', '#reports blockquote', '.card']) expect(await light(page, of, 'color')).toBeLessThan(130)
    expect(await light(page, '.card', 'backgroundColor')).toBeGreaterThan(230)
    for (const of of ['.top', '.side', '#notes form', '.actions']) expect(await page.locator(of).first().isVisible()).toBe(false)
    for (const of of ['#chain svg.chain', '#denials .edge-card', '#reports blockquote', '.notices .sample'])
      expect(await page.locator(of).first().isVisible()).toBe(true)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    await page.close()
  })

  it('cuts nothing off that one would scroll to', async () => {
    const page = await browser.newPage({ viewport: { width: 794, height: 1100 } })
    for (const address of ['/', '/sources', `/claims/${claim}`]) {
      await page.emulateMedia({ media: 'screen' })
      await page.goto(`${server.base}${address}?lang=en`)
      await settled(page)
      await page.emulateMedia({ media: 'print' })
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main *')]
          .filter((element) => element.scrollHeight > element.clientHeight + 2 && getComputedStyle(element).overflowY === 'auto')
          .map(({ className }) => className),
      )
      expect({ address, cut }).toEqual({ address, cut: [] })
    }
    await page.close()
  })
})
