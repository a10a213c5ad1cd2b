// What changed between reports in the browser: drift along the chain of a claim, and two texts side by side with what differs marked.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addText, type Running } from '../server/desk.ts'
import { path } from './in-browser.ts'
import { opened } from './opened.ts'
import { servedDesk } from './served.ts'

const FIRST = `صور جديدة لمحطة تومانغانغ

سيول (وكالة ضفتين) - قالت وزارة الدفاع الكورية الجنوبية يوم الخميس إن 73 عربة شحن وصلت إلى محطة تومانغانغ في 5 أكتوبر 2023.

وذكرت الوزارة أن حركة القطارات في المحطة أكبر بكثير مما كانت عليه قبل الجائحة، وأنها تتابع الجسر من الجو منذ أسابيع.

جميع الحقوق محفوظة © 2023
`
const SECOND = `محطة تومانغانغ في صور جديدة

سيول (وكالة ضفتين) - قالت وزارة الدفاع الكورية الجنوبية يوم الخميس إن أكثر من 70 عربة شحن وصلت إلى محطة تومانغانغ في 5 أكتوبر 2023.

وذكرت الوزارة أن حركة القطارات في المحطة أكبر بكثير مما كانت عليه قبل الجائحة، وأنها تتابع الجسر من الجو منذ أسابيع.

جميع الحقوق محفوظة © 2023
`

describe.skipIf(path === undefined)('what changed between reports', () => {
  let server: Running
  let page: Page
  let [first, second] = ['', '']

  opened(
    () =>
      servedDesk(async (store) => {
        first = await addText(store, FIRST, { published: '2023-10-06', outlet: 'ضفتين' })
        second = await addText(store, SECOND, { published: '2023-10-07', outlet: 'المرفأ' })
      }),
    (desk) => ({ server, page } = desk),
  )

  it('shows which number an outlet made of which', async () => {
    const { items } = (await server.json(`/v1/claims?article=${second}&limit=50`)) as { items: { id: string }[] }
    const files = (await Promise.all(items.map(({ id }) => server.json(`/v1/claims/${id}`)))) as { id: string; drift: { on: string }[] }[]
    const drifted = files.find(({ drift }) => drift.some(({ on }) => on === 'number' || on === 'bound'))
    await page.goto(`${server.base}/claims/${drifted?.id ?? ''}?lang=en`)
    const row = page.locator('#drift tbody tr').first()
    await row.waitFor()
    const cells = (await row.locator('td').allInnerTexts()).map((cell) => cell.replaceAll(/[\u2066-\u2069]/gu, ''))
    expect(cells[0]).toMatch(/^73/)
    expect(cells[0]).toContain('ضفتين')
    expect(cells[1]).toMatch(/^> 70/)
    expect(cells[1]).toContain('المرفأ')
  })

  it.each(['ar', 'en'])('marks what only one of two texts has, and nothing that both have (%s)', async (language) => {
    await page.goto(`${server.base}/articles/${first}/beside/${second}?lang=${language}`)
    const sides = page.locator('.sides .card')
    await sides.nth(1).waitFor()
    const marked = async (n: number): Promise<string> => (await sides.nth(n).locator('.reading .only-here').allInnerTexts()).join(' | ')
    expect(await marked(0)).toContain('73')
    expect(await marked(1)).toContain('أكثر من 70')
    for (const n of [0, 1]) {
      expect(await marked(n)).not.toContain('الجائحة')
      // Nor what both have around the body.
      expect(await marked(n)).not.toContain('الحقوق')
      expect(await marked(n)).not.toContain('تومانغانغ في 5')
      // Marked by more than colour.
      const mark = sides.nth(n).locator('.reading .only-here').first()
      const style = await mark.evaluate((element) => {
        const { textDecorationLine, backgroundColor } = getComputedStyle(element)
        return { textDecorationLine, backgroundColor }
      })
      expect(style.textDecorationLine).toContain('underline')
      expect(style.backgroundColor).not.toBe('rgba(0, 0, 0, 0)')
      const text = await sides.nth(n).locator('.reading').innerText()
      expect(text.replaceAll(/\s+/gu, ' ').trim()).toBe((n === 0 ? FIRST : SECOND).replaceAll(/\s+/gu, ' ').trim())
    }
  })
})
