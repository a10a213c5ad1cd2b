// Every view of the desk in a browser: both languages, light and dark, desk and phone; nothing on the console, nothing for axe, pictures kept.

import { mkdirSync, readFileSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, FLAGS, HOW } from '../browser/chromium.ts'
import { servedSamples, type Served } from './served.ts'

const path = chromiumPath()
if (path === undefined) process.stderr.write(`${HOW}\n`)
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const FOLDER = 'coverage/screenshots/desk'

interface Cards {
  readonly items: readonly { readonly id: string; readonly article: string }[]
}

describe.skipIf(path === undefined)('the desk in a browser', () => {
  let browser: Browser
  let served: Served
  let views: readonly (readonly [string, string])[] = []

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true })
    served = await servedSamples()
    browser = await chromium.launch({ executablePath: path as string, args: FLAGS })
    const ask = async <T>(of: string): Promise<T> => (await (await fetch(`${served.address}/v1/${of}`)).json()) as T
    const spread = await ask<Cards>('claims?limit=1')
    const denied = await ask<Cards>('claims?denied=true&limit=1')
    const articles = spread.items[0]?.article ?? ''
    const file = await ask<{ families: { articles: string[] }[] }>(`claims/${spread.items[0]?.id ?? ''}`)
    const [one, other] = file.families[0]?.articles ?? []
    views = [
      ['changes', '/'],
      ['claims', '/claims'],
      ['claim', `/claims/${spread.items[0]?.id ?? ''}`],
      ['denied-claim', `/claims/${denied.items[0]?.id ?? ''}`],
      ['timeline', '/timeline'],
      ['articles', '/articles'],
      ['reader', `/articles/${articles}`],
      ['beside', `/articles/${one ?? ''}/beside/${other ?? ''}`],
      ['entities', '/entities'],
      ['entity', '/entities/north-korea'],
      ['sources', '/sources'],
      ['watch', '/watch'],
      ['measures', '/measures'],
      ['search', '/search?q=Tumangang'],
      ['add', '/add'],
      ['nowhere', '/no/such/page'],
    ]
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    served.stop()
  })

  it.each([
    ['ar', 'light', 1280],
    ['ar', 'dark', 390],
    ['en', 'light', 390],
    ['en', 'dark', 1280],
  ] as const)(
    '%s, %s, %i wide: every view',
    async (language, colorScheme, width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      const problems: string[] = []
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
      page.on('pageerror', (error) => problems.push(error.message))
      page.on('response', (response) => response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`))
      page.on('request', (request) => {
        if (!request.url().startsWith(served.address) && !/^(?:blob|data):/.test(request.url())) problems.push(`asked ${request.url()}`)
      })
      const found: string[] = []
      for (const [name, address] of views) {
        await page.goto(`${served.address}${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
        await page.locator('main h1').first().waitFor()
        await page.locator('.loading').first().waitFor({ state: 'detached' })
        expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
          language,
          language === 'ar' ? 'rtl' : 'ltr',
        ])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        if (wide > 0) found.push(`${name}: ${wide} px wider than the window`)
        found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`))
        await page.screenshot({ path: `${FOLDER}/${language}-${colorScheme}-${width}-${name}.png`, fullPage: name !== 'claims' })
      }
      expect(found).toEqual([])
      expect(problems).toEqual([])
      await page.close()
    },
    240_000,
  )
})

async function violations(page: Page): Promise<readonly string[]> {
  // The policy of the page lets no script in that is not its own; what the driver runs is none of the page's.
  return page.evaluate(async (source) => {
    const scope = globalThis as unknown as {
      axe?: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> }
    }
    if (scope.axe === undefined) (0, eval)(source)
    const all = (await scope.axe?.run())?.violations ?? []
    return all
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 200))
            .join(' | ')}`,
      )
  }, AXE)
}
