// Logging in and out in a browser, where the server has users; what each role may; cookies that nobody gave.

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { passwordHash } from '../../src/server/security/password.ts'
import { withSamples, type Running } from '../server/desk.ts'
import { complaints, path, settled, violations } from './in-browser.ts'
import { opened, WINDOW } from './opened.ts'
import { servedDesk } from './served.ts'

const SECRET = 'a long enough secret'

describe.skipIf(path === undefined)('logging in', () => {
  let browser: Browser
  let server: Running

  opened(
    () =>
      servedDesk(
        async (store) => {
          await withSamples(store)
          const hash = await passwordHash(SECRET)
          for (const role of ['reader', 'analyst'] as const) await store.desk.putUser(role, role, hash)
        },
        { mode: 'users' },
      ),
    (desk) => ({ server, browser } = desk),
  )

  const fill = async (page: Page, name: string, password: string): Promise<void> => {
    await page.locator('input[name="name"]').fill(name)
    await page.locator('input[name="password"]').fill(password)
    await page.locator('main form button').click()
  }

  const loggedIn = async (name: string): Promise<readonly [BrowserContext, Page]> => {
    const context = await browser.newContext(WINDOW)
    const page = await context.newPage()
    await page.goto(`${server.base}/add?lang=en`)
    await fill(page, name, SECRET)
    await page.locator('.side .account').waitFor()
    return [context, page]
  }

  it('shows nothing but the way in before, and says what was wrong', async () => {
    const page = await browser.newPage()
    const problems = complaints(page, server.base, [401])
    await page.goto(`${server.base}/claims?lang=ar`)
    await page.locator('input[name="password"]').waitFor()
    expect(await page.locator('[data-index]').count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await fill(page, 'analyst', 'not it')
    await page.getByText('الاسم أو كلمة السر خطأ').waitFor()
    expect(problems).toEqual([])
    await page.close()
  })

  it('lets in, keeps the session over a reload, and out again', async () => {
    const [context, page] = await loggedIn('analyst')
    const cookies = await context.cookies()
    expect(cookies.map(({ httpOnly, sameSite }) => [httpOnly, sameSite])).toEqual([[true, 'Strict']])
    expect(await page.evaluate(() => document.cookie)).toBe('')
    await page.locator('main form.card:visible').waitFor()
    await page.reload()
    await page.locator('.side .account').waitFor()
    await page.goto(`${server.base}/claims`)
    await page.locator('[data-index="0"]').waitFor()
    await page.locator('.side .account button').click()
    await page.locator('input[name="password"]').waitFor()
    expect(await page.locator('[data-index]').count()).toBe(0)
    expect(
      (await server.ask('/v1/claims', { headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') } })).status,
    ).toBe(401)
    await context.close()
  })

  it('gives a reader no form to write with', async () => {
    const [context, page] = await loggedIn('reader')
    await settled(page)
    await page.getByText('need the role analyst').waitFor()
    expect(await page.locator('main form:visible').count()).toBe(0)
    await page.goto(`${server.base}/claims`)
    await page.locator('[data-index="0"] a').first().click()
    await page.locator('#notes').waitFor()
    expect(await page.locator('#notes form:visible').count()).toBe(0)
    await context.close()
  })

  it('shows the way in again when a session has ended or a cookie is forged', async () => {
    const [context, page] = await loggedIn('analyst')
    const [cookie] = await context.cookies()
    await context.addCookies([{ ...(cookie as NonNullable<typeof cookie>), value: 'f'.repeat(64) }])
    await page.getByRole('link', { name: 'Claims' }).first().click()
    await page.locator('input[name="password"]').waitFor()
    await context.close()
  })
})
