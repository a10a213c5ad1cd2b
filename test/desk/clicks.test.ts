// From the first page in three clicks: a chain, the copies of a wire story, the denial of the arms claims; and the keyboard alone.

import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, FLAGS } from '../browser/chromium.ts'
import { servedSamples, type Served } from './served.ts'

const path = chromiumPath()

describe.skipIf(path === undefined)('in three clicks', () => {
  let browser: Browser
  let served: Served
  let page: Page

  beforeAll(async () => {
    served = await servedSamples()
    browser = await chromium.launch({ executablePath: path as string, args: FLAGS })
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    served.stop()
  })

  const open = async (): Promise<void> => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(`${served.address}/?lang=en`)
    await page.locator('.mini').first().waitFor()
  }

  it('shows the chain of a claim', async () => {
    await open()
    await page.getByText('73 freight wagons').first().click()
    await page.locator('svg.chain .node.origin').first().waitFor()
    expect(await page.locator('svg.chain .node').count()).toBeGreaterThan(2)
    await page.close()
  })

  it('opens the copies of a wire story, and puts two side by side', async () => {
    await open()
    await page.getByText('73 freight wagons').first().click()
    const folded = page.locator('svg.chain [role="button"]').first()
    await folded.waitFor()
    const before = await page.locator('svg.chain .node').count()
    await folded.click()
    await expect.poll(() => page.locator('svg.chain .node').count()).toBeGreaterThan(before)
    await page.getByText('Beside its copy').first().click()
    await page.locator('.sides .card').nth(1).waitFor()
    await page.close()
  })

  it('shows the denial of the arms claims beside them', async () => {
    await open()
    await page
      .locator('.mini', { has: page.locator('.tag.denied') })
      .first()
      .locator('a')
      .first()
      .click()
    await page.locator('#denials .sides .edge-card.denied').first().waitFor()
    await page.close()
  })

  it('goes through the ledger by keyboard', async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(`${served.address}/claims?lang=ar`)
    await page.locator('[data-index="0"] a').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-index]')?.getAttribute('data-index'))).toBe('2')
    await page.keyboard.press('Enter')
    await page.locator('#reports').waitFor()
    await page.goto(`${served.address}/`)
    await page.locator('main h1').waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.close()
  })

  it('keeps filters in the address', async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(`${served.address}/claims?lang=en`)
    await page.getByRole('button', { name: 'Denied', exact: true }).click()
    await expect.poll(() => new URL(page.url()).search).toContain('denied=')
    await expect.poll(() => page.locator('[data-index]').count()).toBeGreaterThan(0)
    await page.reload()
    expect(await page.getByRole('button', { name: 'Denied', exact: true }).getAttribute('aria-pressed')).toBe('true')
    await page.close()
  })

  it('adds a note that stays', async () => {
    await open()
    await page.getByText('73 freight wagons').first().click()
    await page.locator('#notes textarea').fill('seen on two images')
    await page.getByText('Add the entry').click()
    await page.locator('#notes .log').getByText('seen on two images').waitFor()
    await page.close()
  })
})
