// A browser on a desk, for tests: what it complains of, and what it asks of others than the desk's own server.

import { readFileSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import { chromiumPath, FLAGS, HOW } from '../browser/chromium.ts'

/** Path of the browser, or undefined where there is none and none may be installed. */
export const path: string | undefined = chromiumPath()
if (path === undefined) process.stderr.write(`${HOW}\n`)

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** A browser without a window. */
export function launched(): Promise<Browser> {
  return chromium.launch({ executablePath: path as string, args: FLAGS })
}

/** Collects what a page complains of: errors, refused requests, requests to anybody else. `allowed` statuses are none. */
export function complaints(page: Page, own: string, allowed: readonly number[] = []): string[] {
  const problems: string[] = []
  page.on('console', (message) => {
    // The browser tells of a refused request on its own; the response is judged below.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('dialog', (dialog) => {
    problems.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !allowed.includes(response.status())) problems.push(`${response.status()} ${response.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(?:blob|data):/.test(request.url())) problems.push(`asked ${request.url()}`)
  })
  return problems
}

/** Waits until a view has its content: a heading, and nothing that still loads. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await page.locator('.loading').first().waitFor({ state: 'detached' })
}

/** Serious and critical findings of axe, with where they are; of all its rules, or of some. */
export async function violations(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  // The policy of the page lets no script in that is not its own; what the driver runs is none of the page's.
  return page.evaluate(
    async ([source, only]) => {
      const scope = globalThis as unknown as {
        axe?: { run: (asked: object) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> }
      }
      if (scope.axe === undefined) (0, eval)(source)
      const all = (await scope.axe?.run(only.length === 0 ? {} : { runOnly: only }))?.violations ?? []
      return all
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html.slice(0, 200))
              .join(' | ')}`,
        )
    },
    [AXE, rules] as const,
  )
}
