// The table of claims by keyboard alone: from row to row, by pages, to the ends, and what takes no part in it.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withSamples, type Running } from '../server/desk.ts'
import { path } from './in-browser.ts'
import { opened } from './opened.ts'
import { servedDesk } from './served.ts'

describe.skipIf(path === undefined)('the table of claims by keyboard', () => {
  let server: Running
  let page: Page

  opened(
    () => servedDesk(withSamples),
    (desk) => ({ server, page } = desk),
  )

  const at = (): Promise<number> =>
    page.evaluate(() => Number(document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1))
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      const before = await at()
      await page.keyboard.press(key)
      await expect.poll(at).not.toBe(before)
    }
  }
  const inSight = (): Promise<boolean> =>
    page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect()
      return box !== undefined && box.bottom > 0 && box.top < innerHeight
    })

  it.each(['ar', 'en'])(
    'goes by rows, by pages and to both ends, always in sight (%s)',
    async (language) => {
      await page.goto(`${server.base}/claims?lang=${language}`)
      await page.locator('[data-index="0"] a').first().focus()
      await press('ArrowDown', 'j', 'j', 'k')
      expect(await at()).toBe(2)
      await press('PageDown')
      expect(await at()).toBe(10)
      await press('PageUp', 'ArrowUp')
      expect(await at()).toBe(1)
      await press('End')
      expect(await at()).toBeGreaterThan(80)
      expect(await inSight()).toBe(true)
      await press('Home')
      expect(await at()).toBe(0)
      expect(await inSight()).toBe(true)
      // There is nothing above the first.
      await page.keyboard.press('ArrowUp')
      expect(await at()).toBe(0)
      await press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.locator('#reports').waitFor()
    },
    60_000,
  )

  it('leaves keys with Control to the browser, and letters to fields', async () => {
    await page.goto(`${server.base}/claims?lang=en`)
    await page.locator('[data-index="0"] a').first().focus()
    await page.keyboard.press('Control+j')
    expect(await at()).toBe(0)
    const words = page.locator('.filters input[name="q"], .filters input[type="search"]').first()
    await words.fill('')
    await words.press('j')
    expect(await words.inputValue()).toBe('j')
  })

  it('sorts by its headings, which say how it is sorted', async () => {
    await page.goto(`${server.base}/claims?lang=en`)
    await page.locator('[data-index="0"] a').first().waitFor()
    const heading = page.locator('[role="columnheader"]', { has: page.getByRole('button', { name: 'Event', exact: false }) }).first()
    await heading.locator('button').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => heading.getAttribute('aria-sort')).toBe('descending')
    await expect.poll(() => new URL(page.url()).searchParams.get('order')).toBe('event')
  })
})
