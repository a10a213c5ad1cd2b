// What entities are called that no gazetteer lists: in the words of the dossier's own articles, by their language.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { addText, running, type Running } from './desk.ts'

interface Answer {
  readonly items: readonly { readonly source?: string; readonly id?: string; readonly words?: string; readonly language?: string }[]
  readonly names: Readonly<Record<string, { readonly ar?: string; readonly en?: string }>>
}

let server: Running

beforeAll(async () => {
  server = await running({}, async (store) => {
    await addText(
      store,
      'ميناء مغلق\n\nقال مسؤول أميركي رفيع طلب عدم نشر اسمه إن ميناء راجين أُغلق أمام السفن في 5 مارس 2024.\n\nوقال الخبير الأوكراني دميترو تشوبينكو إن الميناء فارغ.\n',
      { published: '2024-03-06', outlet: 'نبأ' },
    )
  })
}, 120_000)
afterAll(() => server.close())

it('calls unnamed sources as the article does', async () => {
  const { items, names } = (await server.json('/v1/sources')) as unknown as Answer
  const unnamed = items.find(({ source }) => source?.startsWith('unnamed-') === true)?.source ?? ''
  expect(names[unnamed]?.ar).toContain('مسؤول أميركي')
  expect(names[unnamed]?.en).toBeUndefined()
})

it('tells the words of the claims that the journal names', async () => {
  const { items } = (await server.json('/v1/changes')) as unknown as Answer
  expect(items.map(({ language }) => language)).toContain('ar')
  expect(items.some(({ words }) => words?.includes('ميناء راجين') === true)).toBe(true)
})
