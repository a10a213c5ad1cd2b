// The analyst's log in a browser: a grade, a right of reply, each with author and time; what is refused; nothing written is ever overwritten.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { passwordHash } from '../../src/server/security/password.ts'
import { withSamples, type Running } from '../server/desk.ts'
import { path } from './in-browser.ts'
import { opened } from './opened.ts'
import { servedDesk } from './served.ts'

const SECRET = 'a long enough secret'

describe.skipIf(path === undefined)('the log of a claim', () => {
  let server: Running
  let page: Page
  let claim = ''

  opened(
    () =>
      servedDesk(
        async (store) => {
          await withSamples(store)
          await store.desk.putUser('sama', 'analyst', await passwordHash(SECRET))
          claim = (await store.ledger.claims({ denied: true }, 'articles', { limit: 1 })).claims[0]?.id ?? ''
        },
        { mode: 'users' },
      ),
    async (desk) => {
      server = desk.server
      page = desk.page
      await page.goto(`${server.base}/claims/${claim}?lang=en`)
      await page.locator('input[name="name"]').fill('sama')
      await page.locator('input[name="password"]').fill(SECRET)
      await page.locator('main form button').click()
      await page.locator('#notes form').waitFor()
    },
  )

  const entries = () => page.locator('#notes .log > li')
  const form = () => page.locator('#notes form')
  const save = () => form().getByRole('button', { name: 'Add the entry' }).click()
  const kept = async (): Promise<readonly Record<string, unknown>[]> => (await server.store.desk.notes(claim)) as never

  it('keeps a grade by the Admiralty scale, with who gave it and when', async () => {
    await form().getByRole('button', { name: 'Grade', exact: false }).first().click()
    await form().locator('select[name="reliability"]').selectOption('B')
    await form().locator('select[name="credibility"]').selectOption('2')
    await form().locator('textarea').fill('two outlets that are usually right')
    await save()
    await expect.poll(() => entries().count()).toBe(1)
    expect(await entries().first().locator('.grade').innerText()).toBe('B2')
    const words = await entries().first().innerText()
    expect(words).toContain('sama')
    expect(words).toContain('two outlets that are usually right')
    const at = (await entries().first().locator('time').getAttribute('datetime')) ?? ''
    expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(600_000)
  })

  it('keeps a right of reply: asked when, answered what, assessed how', async () => {
    await form().getByRole('button', { name: 'Right of reply' }).click()
    await form().locator('input[name="whom"]').fill('the embassy')
    await form().locator('input[name="asked"]').fill('٢٠٢٤-٠٦-٢٧')
    await form().locator('input[name="answeredOn"]').fill('2024-06-30')
    await form().locator('textarea[name="answered"]').fill('«ليس لدينا ما نضيفه»')
    await form().locator('textarea[name="assessed"]').fill('no answer to the question')
    await save()
    await expect.poll(() => entries().count()).toBe(2)
    const words = await page.locator('#notes .log').innerText()
    for (const part of ['the embassy', '27 Jun 2024', '30 Jun 2024', '«ليس لدينا ما نضيفه»', 'no answer to the question'])
      expect(words).toContain(part)
    // An Arabic answer is read from the right in an English page.
    const answer = page.locator('#notes .log dd', { hasText: 'ليس لدينا' })
    expect(await answer.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  })

  it('refuses a day that no month has, says so, and keeps what was written', async () => {
    await form().getByRole('button', { name: 'Right of reply' }).click()
    await form().locator('input[name="whom"]').fill('the ministry')
    await form().locator('input[name="asked"]').fill('2024-02-31')
    await form().locator('textarea[name="assessed"]').fill('asked by letter')
    await save()
    await expect.poll(async () => (await form().locator('.failed, [role="alert"], :invalid').count()) > 0, { timeout: 20_000 }).toBe(true)
    expect(await form().locator('input[name="whom"]').inputValue()).toBe('the ministry')
    expect(await form().locator('textarea[name="assessed"]').inputValue()).toBe('asked by letter')
    expect(await entries().count()).toBe(2)
  })

  it('adds another grade beside the first, which stays as it was', async () => {
    const before = await kept()
    await page.reload()
    await form().getByRole('button', { name: 'Grade', exact: false }).first().click()
    await form().locator('select[name="reliability"]').selectOption('D')
    await form().locator('select[name="credibility"]').selectOption('5')
    await save()
    await expect.poll(() => entries().count()).toBe(3)
    expect((await page.locator('#notes .grade').allInnerTexts()).sort()).toEqual(['B2', 'D5'])
    const after = await kept()
    for (const entry of before) expect(after).toContainEqual(entry)
    // There is no way to change or to remove an entry, on the page or by the API.
    expect(await page.locator('#notes .log button, #notes .log a, #notes .log textarea').count()).toBe(0)
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const answer = await server.ask(`/v1/claims/${claim}/notes`, { method, headers: { cookie } })
      expect(answer.status).toBeGreaterThanOrEqual(400)
    }
    expect(await kept()).toEqual(after)
  })

  it('shows the log in the Arabic desk', async () => {
    await page.goto(`${server.base}/claims/${claim}?lang=ar`)
    await expect.poll(() => entries().count()).toBe(3)
    const words = await page.locator('#notes .log').innerText()
    for (const part of ['sama', 'B2', 'موثوق']) expect(words).toContain(part)
  })
})
