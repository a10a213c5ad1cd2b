// A desk and a browser that stand while the tests of a block run.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launched } from './in-browser.ts'

/** A window as large as a desk's. */
export const WINDOW = { viewport: { width: 1280, height: 900 } } as const

/** A server of the desk, however it was started. */
interface Server {
  /** Where it answers, without a slash at the end. */
  readonly base: string
  close(): void | Promise<void>
}

/** What stands from the first test of a block to its last. */
interface Opened<S extends Server> {
  readonly server: S
  readonly browser: Browser
  /** A page in a window of {@link WINDOW}'s size. */
  readonly page: Page
}

/** Opens a desk before the tests of the block that asks for it, gives it to `then`, and closes it after them. */
export function opened<S extends Server>(serve: () => Promise<S>, then: (desk: Opened<S>) => unknown): void {
  let server: S | undefined
  let browser: Browser | undefined
  // A hundred thousand claims, or a text of megabytes, take their time on a busy machine.
  beforeAll(async () => {
    server = await serve()
    browser = await launched()
    await then({ server, browser, page: await browser.newPage(WINDOW) })
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
}
