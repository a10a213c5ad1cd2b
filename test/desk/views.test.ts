// Every view of the desk in a browser: both languages, light and dark, desk and phone; nothing on the console, nothing for axe, pictures kept.

import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { complaints, path, settled, violations } from './in-browser.ts'
import { opened } from './opened.ts'
import { servedSamples } from './served.ts'

const FOLDER = 'coverage/screenshots/desk'
/** An id is machine's talk: letters of the Latin alphabet with hyphens between. */
const RAW_ID = /(?<![\p{L}\p{N}-])(?:unnamed|may-be|named|accusation|same|lineage|of-one)-[a-z-]{2,40}/gu

interface Cards {
  readonly items: readonly { readonly id: string; readonly article: string }[]
}

describe.skipIf(path === undefined)('the desk in a browser', () => {
  let browser: Browser
  let base: string
  let views: readonly (readonly [string, string])[] = []

  opened(servedSamples, async (desk) => {
    mkdirSync(FOLDER, { recursive: true })
    browser = desk.browser
    base = desk.server.base
    const ask = async <T>(of: string): Promise<T> => (await (await fetch(`${base}/v1/${of}`)).json()) as T
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
      ['timeline-hours', '/timeline?from=2023-10-05T00:00&to=2023-10-07T00:00'],
      ['articles', '/articles'],
      ['reader', `/articles/${articles}`],
      ['beside', `/articles/${one ?? ''}/beside/${other ?? ''}`],
      ['entities', '/entities'],
      ['entity', '/entities/north-korea'],
      ['sources', '/sources'],
      ['network', '/sources?as=network'],
      ['watch', '/watch'],
      ['measures', '/measures'],
      ['search', '/search?q=Tumangang'],
      ['add', '/add'],
      ['nowhere', '/no/such/page'],
    ]
  })

  it.each([
    ['ar', 1400],
    ['ar', 390],
    ['en', 1400],
    ['en', 390],
  ] as const)(
    '%s, %i wide, light and dark: every view',
    async (language, width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: 'light' })
      const problems = complaints(page, base)
      const found: string[] = []
      for (const [name, address] of views) {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.goto(`${base}${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
        await settled(page)
        expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
          language,
          language === 'ar' ? 'rtl' : 'ltr',
        ])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        if (wide > 0) found.push(`${name}: ${wide} px wider than the window`)
        const words = await page.locator('main').innerText()
        for (const id of new Set(words.match(RAW_ID))) found.push(`${name}: shows the id ${id}`)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          // The colours alone are others in the dark.
          const rules = colorScheme === 'dark' ? ['color-contrast'] : []
          found.push(...(await violations(page, rules)).map((violation) => `${name}, ${colorScheme}: ${violation}`))
          await page.screenshot({ path: `${FOLDER}/${name}-${language}-${width}-${colorScheme}.png`, fullPage: name !== 'claims' })
        }
      }
      expect(found).toEqual([])
      expect(problems).toEqual([])
      await page.close()
    },
    240_000,
  )
})
