// Adding in a browser: a pasted text, dropped files, an address, a feed; what is refused and why; news of it without a reload.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { addText, type Running } from '../server/desk.ts'
import { complaints, path, settled } from './in-browser.ts'
import { opened } from './opened.ts'
import { servedDesk } from './served.ts'

const TEXT =
  'قطار جديد إلى راجين\n\nقال حاكم إقليم بريموريه أوليغ كوجيمياكو إن قطاراً يحمل 41 راكباً وصل إلى محطة تومانغانغ في 6 يونيو 2024.\n'
const OTHER = 'ميناء مغلق\n\nوقالت وزارة التوحيد الكورية الجنوبية إن ميناء راجين أُغلق أمام السفن في 5 مارس 2024.\n'

describe.skipIf(path === undefined)('adding', () => {
  let server: Running
  let page: Page
  let problems: string[]
  const folder = mkdtempSync(join(tmpdir(), 'isnad-dropped-'))

  opened(servedDesk, (desk) => {
    server = desk.server
    page = desk.page
    problems = complaints(page, server.base, [400, 422])
  })

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const job = (n: number) => page.locator('ul[aria-live] > li').nth(n)

  it('says what to do while there is nothing', async () => {
    for (const address of ['/', '/claims', '/timeline', '/articles', '/entities', '/sources']) {
      await page.goto(`${server.base}${address}?lang=en`)
      await settled(page)
      await page
        .getByText(/Nothing here yet|Nothing new since/)
        .first()
        .waitFor()
    }
  })

  it('takes a pasted text, tells how far it is, and the views have it without a reload', async () => {
    await page.goto(`${server.base}/add?lang=en`)
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    await page.locator('textarea').fill(TEXT)
    await page.locator('input[name="outlet"]').fill('نبأ')
    await page.locator('input[name="published"]').fill('٢٠٢٤-٠٦-٠٧')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await job(0).getByText('added: 1').waitFor({ timeout: 60_000 })
    await page.locator('.side .held').getByText('1 article').waitFor()
    await page.getByRole('link', { name: 'Articles', exact: true }).first().click()
    await page.getByText('قطار جديد إلى راجين').waitFor()
    await page.getByText('7 Jun 2024').waitFor()
  }, 120_000)

  it('takes files that are dropped, and tells of those that it refuses', async () => {
    await page.goto(`${server.base}/add?lang=en`)
    const field = page.locator('input[type="file"]')
    await field.waitFor()
    const files = [join(folder, 'port.txt'), join(folder, 'picture.png')]
    writeFileSync(files[0] as string, OTHER)
    writeFileSync(files[1] as string, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))
    // Dragged from outside the browser: a script's own event does not reach the field.
    const box = (await field.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const devtools = await page.context().newCDPSession(page)
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', {
        ...{ type, x: box.x + box.width / 2, y: box.y + box.height / 2 },
        data: { items: [], files, dragOperationsMask: 1 },
      })
    await page.getByText('picture.png').first().waitFor()
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await job(0).getByText('refused: 1').waitFor({ timeout: 60_000 })
    await job(0).getByText('added: 1').waitFor()
    expect(await job(0).locator('.bar-list').innerText()).toContain('picture.png')
  }, 120_000)

  it('does not let a file that misses the field take the place of the desk', async () => {
    await page.locator('h1').first().waitFor()
    const kept = await page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File(['x'], 'x.txt'))
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data })
      document.querySelector('h1')?.dispatchEvent(event)
      return event.defaultPrevented
    })
    expect(kept).toBe(true)
  })

  it.each([
    ['Address', 'address'],
    ['A feed to be remembered', 'feed'],
  ])(
    'refuses %s of this machine, and says why',
    async (label, name) => {
      await page.goto(`${server.base}/add?lang=ar`)
      await page.goto(`${server.base}/add?lang=en`)
      await page.getByRole('button', { name: label, exact: true }).click()
      await page.locator(`input[name="${name}"]`).fill('http://127.0.0.1:9/feed.xml')
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await expect
        .poll(() => page.locator('main').innerText(), { timeout: 60_000 })
        .toMatch(/127\.0\.0\.1:9[\s\S]{1,400}(?:refused|private|address|network)/i)
    },
    120_000,
  )

  it('hears of what others add', async () => {
    await page.goto(`${server.base}/claims?lang=en`)
    await settled(page)
    const before = await page.locator('.side .held').innerText()
    await addText(
      server.store,
      'North Korea sent 11 ships\n\nSouth Korea said on Monday that North Korea sent 11 ships to Vladivostok in May 2024.\n',
      {
        published: '2024-06-10',
        outlet: 'Northbound',
      },
    )
    await expect.poll(() => page.locator('.side .held').innerText(), { timeout: 30_000 }).not.toBe(before)
    await page.getByText('11 ships').first().waitFor()
    expect(problems).toEqual([])
  }, 60_000)
})
