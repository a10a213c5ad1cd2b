// Hostile articles in the browser: nothing of them runs, nothing of them reads as what it is not, and a text of megabytes does not still the page.

import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/index.ts'
import { refresh } from '../../src/refresh/index.ts'
import type { Running } from '../server/desk.ts'
import { complaints, path, settled, violations } from './in-browser.ts'
import { opened, WINDOW } from './opened.ts'
import { servedDesk } from './served.ts'

const SCRIPT = '<img src=x onerror="window.owned=1"><script>window.owned=1</script><svg onload="window.owned=1">'
/** Turns what follows: «cod.exe» would read «exe.doc». */
const TURNED = '\u202Ecod.exe\u202C \u2066left\u2069'
const UNSEEN = 'ki\u200Bm jo\u2060ng\uFEFF un'
const MEGABYTES = 10_000_000

const ARABIC = `${SCRIPT} عنوان ${TURNED}

بيونغ يانغ (${SCRIPT}) - قال المتحدث باسم الكرملين دميتري بيسكوف ${SCRIPT} يوم الأربعاء 26 يونيو 2024 إن روسيا أرسلت 70 عربة ${TURNED} إلى كوريا الشمالية.

ونفت كوريا الشمالية ${UNSEEN} إرسال أي عربات إلى روسيا {{7*7}} \${7*7} javascript:window.owned=1.
`
const ENGLISH = `Report ${TURNED} ${SCRIPT}

MOSCOW, June 26, 2024 - An official ${SCRIPT} said on Wednesday that Russia sent 70 wagons to North Korea. "${TURNED}" he added.

Pyongyang denied ${UNSEEN} that it received 70 wagons from Russia.
`
const SENTENCE = 'وقال المتحدث باسم الكرملين دميتري بيسكوف إن 20 عربة عبرت الجسر في 5 أكتوبر 2023. '
const LONG = `نص طويل\n\n${SENTENCE.repeat(2000)}${'كلمة '.repeat((MEGABYTES - SENTENCE.length * 2000) / 5)}\n`

describe.skipIf(path === undefined)('hostile articles', () => {
  let browser: Browser
  let server: Running
  let long = ''
  const short: string[] = []

  opened(
    () =>
      servedDesk(async (store) => {
        const known = { published: '2024-06-26', outlet: `${SCRIPT} ${TURNED}` }
        for (const [language, text] of [
          ['ar', ARABIC],
          ['en', ENGLISH],
        ] as const) {
          const reading = read({ text, format: 'text', encoding: 'utf-8', url: 'javascript:window.owned=1' }, { ...known, language })
          await store.add([{ reading, page: { digest: reading.article.digest, url: 'javascript:window.owned=1', name: SCRIPT } }])
          short.push(reading.article.id)
        }
        const reading = read({ text: LONG, format: 'text', encoding: 'utf-8' }, { published: '2024-06-27', outlet: 'نبأ' })
        await store.add([{ reading }])
        long = reading.article.id
        await refresh(store)
      }),
    (desk) => ({ server, browser } = desk),
  )

  const seen = (page: Page): Promise<{ owned: unknown; scripts: number; images: number; turning: boolean; links: string[] }> =>
    page.evaluate(() => ({
      owned: (globalThis as unknown as { owned?: unknown }).owned,
      scripts: [...document.querySelectorAll('script')].filter((script) => !script.src.startsWith(location.origin)).length,
      images: document.querySelectorAll('img, iframe, object, embed').length,
      turning: /[\u202A-\u202E\u2066-\u2069]/.test(document.documentElement.textContent),
      links: [...document.querySelectorAll('a')].map((link) => new URL(link.getAttribute('href') ?? '', location.href).protocol),
    }))

  it('runs nothing and turns nothing, on any view', async () => {
    const claims: { id: string }[] = []
    for (const id of short) claims.push(...((await server.json(`/v1/claims?article=${id}`))['items'] as { id: string }[]).slice(0, 2))
    const unlisted = ((await server.json('/v1/entities?limit=50'))['items'] as { id: string }[]).map(({ id }) => id)
    expect(claims.length).toBeGreaterThan(1)
    const addresses = [
      ...['/', '/claims', '/timeline', '/articles', '/entities', '/sources', '/sources?as=network', '/watch', '/measures'],
      ...['/search?q=Russia', `/search?q=${encodeURIComponent(SCRIPT)}`, `/articles?outlet=${encodeURIComponent(SCRIPT)}`],
      ...short.map((id) => `/articles/${id}`),
      `/articles/${short.join('/beside/')}`,
      ...claims.map(({ id }) => `/claims/${id}`),
      ...unlisted.slice(0, 3).map((id) => `/entities/${encodeURIComponent(id)}`),
    ]
    const page = await browser.newPage(WINDOW)
    const problems = complaints(page, server.base)
    for (const language of ['ar', 'en'])
      // What is drawn of an article is the same in both languages on the lists.
      for (const address of language === 'ar' ? addresses : addresses.slice(12)) {
        await page.goto(`${server.base}${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
        await settled(page)
        const { links, ...rest } = await seen(page)
        expect({ address, ...rest }).toEqual({ address, owned: undefined, scripts: 0, images: 0, turning: false })
        expect(links.filter((protocol) => !/^(?:https?|blob):$/.test(protocol))).toEqual([])
      }
    expect(problems).toEqual([])
    await page.close()
  }, 240_000)

  it('shows where a sign would have turned the text, and what is script as the words that it is', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.base}/articles/${short[1] ?? ''}?lang=en`)
    await page.getByText('hidden signs that turn its direction').waitFor()
    const words = await page.locator('.reading').innerText()
    expect(words).toContain('▯cod.exe▯')
    expect(words).toContain('<script>window.owned=1</script>')
    await page.close()
  })

  it('draws a paragraph of ten megabytes in parts', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.base}/articles/${long}?lang=ar`)
    await page.locator('.more-text').waitFor({ timeout: 60_000 })
    const size = (): Promise<number> => page.evaluate(() => (document.querySelector('.reading') as Element).textContent.length)
    const first = await size()
    expect(first).toBeLessThan(60_000)
    await page.locator('.more-text').first().click()
    await expect.poll(size).toBeGreaterThan(first)
    expect(await size()).toBeLessThan(120_000)
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(12_000)
    await page.close()
  }, 120_000)

  it('shows the claims of such a text in a few lines', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.base}/claims?lang=ar&article=${long}`)
    await page.locator('[data-index="0"] a').first().click()
    await page.locator('#reports').waitFor({ timeout: 60_000 })
    expect(await page.evaluate(() => document.body.innerText.length)).toBeLessThan(400_000)
    expect(await violations(page)).toEqual([])
    await page.close()
  }, 120_000)
})
