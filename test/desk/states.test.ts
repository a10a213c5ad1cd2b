// What stands while a view loads, when it fails and when it is asked again; what can be taken away; paper; calendars and digits.

import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { path, settled } from './in-browser.ts'
import { opened, WINDOW } from './opened.ts'
import { servedSamples } from './served.ts'

const VIEWS: readonly (readonly [string, RegExp])[] = [
  ['/', /\/v1\/(?:claims|changes)/],
  ['/claims', /\/v1\/claims/],
  ['/timeline', /\/v1\/timeline/],
  ['/articles', /\/v1\/articles/],
  ['/entities', /\/v1\/entities/],
  ['/sources', /\/v1\/(?:takings|sources)/],
  ['/watch', /\/v1\/watch/],
  ['/measures', /\/v1\/measures$/],
  ['/search?q=Russia', /\/v1\/search/],
]

describe.skipIf(path === undefined)('states of the desk', () => {
  let browser: Browser
  let base: string
  let page: Page

  opened(servedSamples, (desk) => {
    browser = desk.browser
    base = desk.server.base
  })

  const fresh = async (address: string, preferences: Record<string, string> = {}): Promise<void> => {
    page = await browser.newPage(WINDOW)
    await page.addInitScript(
      (kept) => {
        localStorage.setItem('isnad.preferences', kept)
      },
      JSON.stringify({ language: 'en', ...preferences }),
    )
    await page.goto(`${base}${address}`)
  }

  it.each(VIEWS)('%s says that it loads, that it failed and why, and comes when asked again', async (address, asked) => {
    await fresh('/add')
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    const problem = {
      code: 'internal',
      title: 'The ledger is elsewhere.',
      remedy: 'Look for it.',
      status: 500,
      type: '/v1#problem-internal',
    }
    await page.route(asked, async (route) => {
      await held
      await route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(problem) })
    })
    await page.goto(`${base}${address}`)
    await page.locator('.loading').first().waitFor()
    release()
    await page.getByText('The ledger is elsewhere.').first().waitFor()
    await page.getByText('Look for it.').first().waitFor()
    await page.unroute(asked)
    const again = page.getByRole('button', { name: 'Try again' })
    // What follows a part that comes again waits for it, with its own button.
    while ((await page.locator('.failed').count()) > 0)
      await again
        .first()
        .click({ timeout: 2000 })
        .catch(() => undefined)
    await settled(page)
    await page.close()
  })

  it('says so when the server does not answer at all', async () => {
    await fresh('/add')
    await page.route(/\/v1\/articles/, (route) => route.abort())
    await page.getByRole('link', { name: 'Articles', exact: true }).first().click()
    await page.getByText('The server does not answer.').waitFor()
    await page.close()
  })

  it.each([
    ['/claims', ['CSV', 'JSON']],
    ['/timeline', ['CSV', 'JSON', 'SVG', 'PNG']],
    ['/articles', ['CSV', 'JSON']],
    ['/entities', ['CSV', 'JSON']],
    ['/sources?as=network', ['CSV', 'JSON', 'SVG', 'PNG']],
    ['/watch', ['CSV', 'JSON', 'SVG', 'PNG']],
    ['/measures', ['CSV', 'JSON']],
    ['/search?q=Russia', ['CSV', 'JSON']],
    ['CLAIM', ['CSV', 'JSON', 'SVG', 'PNG']],
  ] as const)('%s gives %j', async (address, formats) => {
    const { items } = (await (await fetch(`${base}/v1/claims?limit=1`)).json()) as { items: { id: string }[] }
    await fresh(address === 'CLAIM' ? `/claims/${items[0]?.id ?? ''}` : address)
    await settled(page)
    for (const format of formats) {
      const control = page.locator('button:visible, a:visible').filter({ hasText: new RegExp(`^${format}$`) })
      await control.first().waitFor()
      const [file] = await Promise.all([page.waitForEvent('download'), control.first().click()])
      const bytes = readFileSync(await file.path())
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`))
      const head = bytes.subarray(0, 400).toString('utf8')
      if (format === 'JSON') expect(typeof JSON.parse(bytes.toString('utf8'))).toBe('object')
      if (format === 'CSV') expect(head).toContain(',')
      if (format === 'SVG') expect(head).toContain('xmlns="http://www.w3.org/2000/svg"')
      if (format === 'PNG') expect([...bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47])
      expect(bytes.length).toBeGreaterThan(60)
    }
    await page.close()
  })

  it('prints every row that is loaded, and none of the frame', async () => {
    await fresh('/claims')
    await page.locator('[data-index="0"]').waitFor()
    const drawn = await page.locator('[data-index]').count()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('[data-index]').count()).toBeGreaterThan(drawn)
    for (const part of ['.top', '.side', '.filters']) expect(await page.locator(part).first().isVisible()).toBe(false)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    await page.close()
  })

  it.each([
    [{ language: 'ar', calendar: 'gregorian', digits: 'latn' }, '5 أكتوبر 2023'],
    [{ language: 'ar', calendar: 'levantine', digits: 'latn' }, '5 تشرين الأول 2023'],
    [{ language: 'ar', calendar: 'gregorian', digits: 'arab' }, '٥ أكتوبر ٢٠٢٣'],
    [{ language: 'ar', calendar: 'hijri', digits: 'latn' }, '20 ربيع الأول 1445'],
    [{ language: 'en', calendar: 'gregorian', digits: 'latn' }, '5 Oct 2023'],
  ])('writes days in the calendar and digits of %j', async (preferences, day) => {
    await fresh('/claims', preferences)
    await page.locator('[data-index="0"]').waitFor()
    expect(await page.locator('main').innerText()).toContain(day)
    await page.close()
  })

  it('begins a visit where the last one ended', async () => {
    const context = await browser.newContext()
    const first = await context.newPage()
    await first.goto(`${base}/?lang=en`)
    await first.getByText('Your first visit').waitFor()
    await first.locator('.change').first().waitFor()
    await first.close()
    const second = await context.newPage()
    await second.goto(`${base}/?lang=en`)
    await second.getByText('Nothing new since your last visit.').waitFor()
    await second.getByRole('button', { name: 'Everything so far' }).click()
    await second.locator('.change').first().waitFor()
    await context.close()
  })

  it('opens the timeline where most events lie, and shows all of it when asked', async () => {
    await fresh('/timeline')
    await settled(page)
    const shown = page.locator('.timeline-steps > .soft')
    await expect.poll(() => shown.innerText()).toMatch(/^\d{1,2} \w{3,9} 202\d – /)
    const drawn = await page.locator('.timeline .bar').count()
    expect(drawn).toBeGreaterThan(20)
    await page.getByRole('button', { name: 'All of it' }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('from') ?? '2').toMatch(/^(?:19|200)/)
    await expect.poll(() => page.locator('.timeline .bar').count()).toBeGreaterThan(drawn)
    await page.close()
  })

  it('goes from decades to hours by keyboard, with the window in the address', async () => {
    await fresh('/timeline')
    await settled(page)
    await page.locator('.timeline .bar').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('.timeline .chosen').waitFor()
    await page.goto(`${base}/timeline?from=2023-10-04&to=2023-10-06`)
    await settled(page)
    await page.locator('.timeline .bar').first().focus()
    await page.keyboard.press('+')
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/T\d{2}:\d{2}$/)
    await expect.poll(() => page.locator('.timeline .axis').allTextContents()).toContainEqual(expect.stringMatching(/^\d{2}:00$/))
    await page.reload()
    await settled(page)
    await expect.poll(() => page.locator('.timeline .axis').allTextContents()).toContainEqual(expect.stringMatching(/^\d{2}:00$/))
    await page.getByText('As a table').click()
    await page.locator('.section table tbody tr').first().waitFor()
    await page.close()
  })

  it('names the claims that would touch a measure', async () => {
    await fresh('/measures?touched=true')
    await page
      .getByText(/241 of 241|of \d+ claims looked through/)
      .first()
      .waitFor()
    // The list may be drawn again while it is opened.
    const link = page.locator('.touching .mini a').first()
    await expect
      .poll(
        async () => {
          if (!(await link.isVisible())) await page.locator('.touching summary').first().click()
          return await link.isVisible()
        },
        { timeout: 20_000 },
      )
      .toBe(true)
    await link.click()
    await page.locator('#measures .card').first().waitFor()
    await page.close()
  })
})
