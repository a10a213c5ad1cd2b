// From the first page in three clicks: a chain, the copies of a wire story, the denial of the arms claims, in both languages; filters in the address, a note.

import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { path } from './in-browser.ts'
import { opened, WINDOW } from './opened.ts'
import { servedSamples } from './served.ts'

/** What stands on the first page of each language. */
const WORDS = {
  en: { wagons: '73 freight wagons', beside: 'Beside its copy' },
  ar: { wagons: '73 عربة', beside: 'بجانب نسخته' },
} as const

describe.skipIf(path === undefined)('from the first page', () => {
  let browser: Browser
  let base: string
  let page: Page

  opened(servedSamples, (desk) => {
    browser = desk.browser
    base = desk.server.base
  })

  const open = async (language: string): Promise<void> => {
    page = await browser.newPage(WINDOW)
    await page.goto(`${base}/?lang=${language}`)
    await page.locator('.mini').first().waitFor()
  }

  describe.each(['en', 'ar'] as const)('in three clicks (%s)', (language) => {
    const words = WORDS[language]

    it('shows the chain of a claim', async () => {
      await open(language)
      await page.locator('.mini a', { hasText: words.wagons }).first().click()
      await page.locator('svg.chain .node.origin').first().waitFor()
      expect(await page.locator('svg.chain .node').count()).toBeGreaterThan(2)
      expect(await page.locator('svg.chain .edge').count()).toBeGreaterThan(1)
      await page.close()
    })

    it('opens the copies of a wire story, and puts two side by side', async () => {
      await open(language)
      await page.locator('.mini a', { hasText: words.wagons }).first().click()
      const folded = page.locator('svg.chain [role="button"]').first()
      await folded.waitFor()
      const before = await page.locator('svg.chain .node').count()
      await folded.click()
      await expect.poll(() => page.locator('svg.chain .node').count()).toBeGreaterThan(before)
      await page.getByText(words.beside).first().click()
      await page.locator('.sides .card').nth(1).waitFor()
      await page.close()
    })

    it('shows the denial of the arms claims beside them', async () => {
      await open(language)
      await page
        .locator('.mini', { has: page.locator('.tag.denied') })
        .first()
        .locator('a')
        .first()
        .click()
      await page.locator('#denials .sides .edge-card.denied').first().waitFor()
      await page.close()
    })
  })

  it('lets Tab begin with the way past the frame', async () => {
    await open('ar')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.close()
  })

  it('keeps filters in the address', async () => {
    page = await browser.newPage(WINDOW)
    await page.goto(`${base}/claims?lang=en`)
    await page.getByRole('button', { name: 'Denied', exact: true }).click()
    await expect.poll(() => new URL(page.url()).search).toContain('denied=')
    await expect.poll(() => page.locator('[data-index]').count()).toBeGreaterThan(0)
    await page.reload()
    expect(await page.getByRole('button', { name: 'Denied', exact: true }).getAttribute('aria-pressed')).toBe('true')
    await page.close()
  })

  it('adds a note that stays', async () => {
    await open('en')
    await page.getByText('73 freight wagons').first().click()
    await page.locator('#notes textarea').fill('seen on two images')
    await page.getByText('Add the entry').click()
    await page.locator('#notes .log').getByText('seen on two images').waitFor()
    await page.close()
  })
})
