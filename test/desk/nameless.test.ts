// Sources without a name, in the desk of the other language: what they are is said in the reader's language, and the article's own words stand apart in theirs.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addText, type Running } from '../server/desk.ts'
import { path, settled, violations } from './in-browser.ts'
import { opened } from './opened.ts'
import { servedDesk } from './served.ts'

const ENGLISH = `Trains cross the bridge

SEOUL, June 26, 2024 - A South Korean official who asked not to be named said on Wednesday that 12 freight cars crossed the bridge on June 20, 2024.
`
const ARABIC = `سفن في الميناء

قال مسؤول أميركي لم تكشف هويته يوم الأربعاء 26 يونيو 2024 إن 7 سفن غادرت ميناء راجين في 20 يونيو 2024.
`

describe.skipIf(path === undefined)('sources without a name', () => {
  let server: Running
  let page: Page

  opened(
    () =>
      servedDesk(async (store) => {
        await addText(store, ENGLISH, { outlet: 'Northbound' })
        await addText(store, ARABIC, { outlet: 'المرفأ' })
      }),
    (desk) => ({ server, page } = desk),
  )

  it.each([
    ['ar', '12', 'مسؤول', 'A South Korean official', 'en', 'ltr'],
    ['en', '7', 'an official', 'مسؤول أميركي', 'ar', 'rtl'],
  ])('say in the desk of %s what they are', async (language, number, role, words, other, direction) => {
    await page.goto(`${server.base}/claims?lang=${language}&q=${number}`)
    await page.locator('[data-index="0"] a').first().click()
    await settled(page)
    const box = page.locator('svg.chain .node').filter({ hasText: role }).first()
    await box.waitFor()
    const line = box.locator(`text.name[lang="${other}"]`).first()
    expect(words.startsWith((await line.textContent())?.replace('…', '').trim() ?? '-')).toBe(true)
    expect(await line.evaluate((element) => getComputedStyle(element).direction)).toBe(direction)
    const told = page.locator(`.chain-words bdi[lang="${other}"]`).first()
    expect(await told.innerText()).toContain(words)
    expect(await page.locator('.chain-words').first().innerText()).toContain(`${role}: `)
    expect(await violations(page)).toEqual([])
  })
})

describe.skipIf(path === undefined)('the register of measures', () => {
  let server: Running
  let page: Page

  opened(servedDesk, (desk) => ({ server, page } = desk))

  it('names its sources by their titles, with the way to where they are', async () => {
    await page.goto(`${server.base}/measures?lang=ar`)
    await settled(page)
    const words = await page.locator('main').innerText()
    expect(words).toContain('Regulations implementing the UN resolutions on the DPRK')
    const { sources } = (await server.json('/v1/measures')) as { sources: Record<string, { title: string; address?: string }> }
    expect(
      Object.keys(sources).filter(
        (key) => new RegExp(`(?<![\\\\p{L}\\\\d/.-])${key}(?![\\\\p{L}\\\\d/.-])`, 'u').test(words) && key.includes('-'),
      ),
    ).toEqual([])
    const link = page.locator('.card a[href^="https://main.un.org/"]').first()
    expect(await link.getAttribute('rel')).toContain('noreferrer')
  })
})
