// The desk's benchmark: a dossier of 100,000 claims in a browser; first row, steps of scrolling, filters. Run: node --import tsx bench/desk.ts [CLAIMS]

import { chromium, type Page } from 'playwright-core'
import { chromiumPath, FLAGS, HOW } from '../test/browser/chromium.ts'
import { ensureDesk } from '../test/desk/served.ts'
import { running, withSamples } from '../test/server/desk.ts'
import { manyClaims } from '../test/server/many-claims.ts'
import { report } from './timing.ts'

const [wanted = 100_000] = process.argv.slice(2).map(Number)
const path = chromiumPath()
if (path === undefined) throw new Error(HOW)
ensureDesk()
const server = await running(
  {},
  async (store) => {
    await withSamples(store)
    console.log(`${await manyClaims(store, wanted)} claims`)
  },
  'dist/web',
)
const browser = await chromium.launch({ executablePath: path, args: FLAGS })
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
// The loader of TypeScript names functions by a function of its own, which the page does not have.
await page.addInitScript('globalThis.__name = (named) => named')
await page.addInitScript(watchRows)

await opened()
const first = await best(5, opened)
report('from asking for the page to the first row', `${first.toFixed(0)} ms`, '< 1000 ms', first < 1000)
const steps = await scrolled(page, 60)
report('a step of scrolling, 95th percentile', `${steps.toFixed(0)} ms`, '< 100 ms', steps < 100)
for (const [name, label] of [
  ['denied', 'Denied'],
  ['conflicting', 'Conflicting'],
] as const) {
  const taken = await best(3, () => filtered(label))
  report(`a filter (${name}), to the first row of the answer`, `${taken.toFixed(0)} ms`, '< 100 ms', taken < 100)
}
await browser.close()
await server.close()

/** Notes in the page itself when the first row stands. */
function watchRows(): void {
  const seen = globalThis as unknown as { firstRow?: number }
  const look = (): void => {
    if (document.querySelector('[data-index="0"]') !== null) seen.firstRow = performance.now()
    else requestAnimationFrame(look)
  }
  look()
}

/** Milliseconds from the navigation to the first row. */
async function opened(): Promise<number> {
  await page.goto(`${server.base}/claims?lang=en`)
  await page.locator('[data-index="0"]').waitFor()
  return page.evaluate(() => (globalThis as unknown as { firstRow: number }).firstRow)
}

/** The 95th percentile of milliseconds from a step of scrolling to the frame that shows it. */
async function scrolled(on: Page, steps: number): Promise<number> {
  const taken = await on.evaluate(async (count) => {
    const all: number[] = []
    for (let i = 0; i < count; i++) {
      const began = performance.now()
      scrollBy(0, 700)
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      all.push(performance.now() - began)
    }
    return all
  }, steps)
  return taken.sort((a, b) => a - b)[Math.floor(taken.length * 0.95)] ?? NaN
}

/** Milliseconds from a click on a filter to the first row of its answer. */
async function filtered(label: string): Promise<number> {
  await opened()
  return page.evaluate(async (name) => {
    const row = (): string | undefined => document.querySelector('[role="table"]')?.getAttribute('aria-rowcount') ?? undefined
    const before = row()
    const began = performance.now()
    const button = [...document.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent === name)
    button?.click()
    while (row() === before && performance.now() - began < 20_000) await new Promise((resolve) => requestAnimationFrame(resolve))
    return performance.now() - began
  }, label)
}

async function best(times: number, measure: () => Promise<number>): Promise<number> {
  let least = Infinity
  for (let i = 0; i < times; i++) least = Math.min(least, await measure())
  return least
}
