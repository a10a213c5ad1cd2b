// A hundred thousand claims in the browser: what is drawn stays bounded, however many there are and however far one scrolls.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { manyClaims } from '../server/many-claims.ts'
import { withSamples, type Running } from '../server/desk.ts'
import { path, settled } from './in-browser.ts'
import { opened } from './opened.ts'
import { servedDesk } from './served.ts'

const CLAIMS = 100_000
/** Rows of a window of 900 pixels and of those kept ready above and below, generously. */
const ROWS = 60

describe.skipIf(path === undefined)('a hundred thousand claims', () => {
  let server: Running
  let page: Page

  opened(
    () =>
      servedDesk(async (store) => {
        await withSamples(store)
        await manyClaims(store, CLAIMS)
      }),
    (desk) => ({ server, page } = desk),
  )

  const rows = (): Promise<number> => page.locator('[data-index]').count()
  const last = (): Promise<number> =>
    page.evaluate(() => Math.max(...[...document.querySelectorAll<HTMLElement>('[data-index]')].map((row) => Number(row.dataset['index']))))

  it('draws the rows in sight alone, at the head and far down', async () => {
    await page.goto(`${server.base}/claims?lang=en`)
    await page.locator('[data-index="0"]').waitFor()
    await page
      .getByText(/(?:99|100),\d{3} claims/)
      .first()
      .waitFor()
    expect(await rows()).toBeLessThan(ROWS)
    for (let i = 0; i < 12; i++) {
      const before = await last()
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight)
      })
      await expect.poll(last).toBeGreaterThan(before)
      expect(await rows()).toBeLessThan(ROWS)
    }
    expect(await last()).toBeGreaterThan(500)
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3000)
  }, 120_000)

  it('filters while the rows before stay in sight', async () => {
    await page.goto(`${server.base}/claims?lang=en`)
    await page.locator('[data-index="0"]').waitFor()
    await page.getByRole('button', { name: 'Denied', exact: true }).click()
    expect(await page.locator('.loading').count()).toBe(0)
    await page.locator('[data-index="0"] .tag.denied').waitFor()
    expect(await rows()).toBeLessThan(ROWS)
  }, 60_000)

  it('counts all of them on the timeline and draws as many as can be told apart', async () => {
    await page.goto(`${server.base}/timeline?lang=en`)
    await settled(page)
    await page.locator('.strip rect').first().waitFor()
    await page.getByText(/claims in this stretch are drawn/).waitFor({ timeout: 60_000 })
    expect(await page.locator('.timeline .bar').count()).toBeLessThan(2500)
    const counted = await page.locator('.strip rect title').allTextContents()
    const sum = counted.reduce((all, title) => all + Number((/([\d,]+) claims?$/.exec(title)?.[1] ?? '0').replaceAll(',', '')), 0)
    expect(sum).toBeGreaterThan(10_000)
  }, 120_000)
})
