// The reading page in a real browser: layers switch, nothing is fetched, no accessibility finding, on desk and phone, light and dark.

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readingHtml } from '../../src/export/reading-html.ts'
import { read } from '../../src/index.ts'
import { chromiumPath, FLAGS, HOW } from './chromium.ts'

const path = chromiumPath()
if (path === undefined) process.stderr.write(`${HOW}\n`)
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const TEXT =
  'روسيا تشغل قطار ركاب جديداً\n\nموسكو (رويترز) - قال المتحدث باسم الكرملين دميتري بيسكوف يوم الأربعاء إن القطار سيصل لأول مرة منذ أربع سنوات في يوليو المقبل حاملاً 70 سائحاً.\n\nونفت بيونغ يانغ ذلك نفياً قاطعاً.\n\nاقرأ أيضاً: قطار آخر\n'

describe.skipIf(path === undefined)('the reading page in a browser', () => {
  let browser: Browser
  let address: string

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path as string, args: FLAGS })
    const file = join(mkdtempSync(join(tmpdir(), 'isnad-page-')), 'reading.html')
    writeFileSync(file, readingHtml(read({ text: TEXT, format: 'text', encoding: 'utf-8' }, { published: '2024-06-26', outlet: 'نبأ' })))
    address = pathToFileURL(file).href
    mkdirSync('coverage/screenshots', { recursive: true })
  })

  afterAll(async () => {
    await browser.close()
  })

  it.each([
    ['desk, light', 1280, 'light'],
    ['desk, dark', 1280, 'dark'],
    ['phone, light', 390, 'light'],
    ['phone, dark', 390, 'dark'],
  ] as const)('%s', async (name, width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
    const { problems, requests } = watch(page)
    await page.goto(address)
    expect(await page.locator('h3').count()).toBeGreaterThanOrEqual(2)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await page.addScriptTag({ content: AXE })
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> }
      }
      return (await axe.run()).violations
        .filter((v) => v.impact === 'serious' || v.impact === 'critical')
        .map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)
    })
    expect(found).toEqual([])
    await page.screenshot({ path: `coverage/screenshots/reading-${name.replace(/\W+/g, '-')}.png`, fullPage: true })
    expect(problems).toEqual([])
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([])
    await page.close()
  })

  it('switches layers by mouse and by keyboard', async () => {
    const page = await browser.newPage()
    await page.goto(address)
    const furniture = page.locator('.row[data-role="related"]').first()
    expect(await furniture.isVisible()).toBe(false)
    await page.locator('label[for="show-furniture"]').click()
    expect(await furniture.isVisible()).toBe(true)
    const card = page.locator('.card').first()
    expect(await card.isVisible()).toBe(true)
    await page.locator('#show-claims').focus()
    await page.keyboard.press('Space')
    expect(await card.isVisible()).toBe(false)
    await page.close()
  })
})

function watch(page: Page): { problems: string[]; requests: string[] } {
  const problems: string[] = []
  const requests: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('request', (request) => requests.push(request.url()))
  return { problems, requests }
}
