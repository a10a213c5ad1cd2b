// The desk served, for tests that open it in a browser: over a dossier of the test's own, or as the program serves the samples.

import { spawn, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '../../src/dossier.ts'
import type { Desk } from '../../src/server/desk.ts'
import { running, type Running } from '../server/desk.ts'

/** A program that serves. */
interface Served {
  readonly base: string
  close(): void
}

/** Builds the desk when it is not built. */
export function ensureDesk(): void {
  if (!existsSync('dist/web/index.html')) execFileSync('npm', ['run', '--silent', 'web'], { stdio: 'inherit' })
}

/** Serves a dossier that is empty, or has what `fill` puts there; `given` is what this desk has otherwise than those of tests. */
export function servedDesk(fill?: (store: Store) => Promise<void>, given: Partial<Desk> = {}): Promise<Running> {
  ensureDesk()
  return running(given, fill, 'dist/web')
}

/** Serves the samples by the program itself. */
export async function servedSamples(): Promise<Served> {
  ensureDesk()
  const folder = mkdtempSync(join(tmpdir(), 'isnad-desk-'))
  const program = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'serve', 'samples', '--dossier', join(folder, 'desk.db'), '--port', '0'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  const base = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d{2,5}/.exec(said)?.[0]
      if (found !== undefined) resolve(found)
    }
    program.stdout.on('data', hear)
    program.stderr.on('data', hear)
    program.on('exit', () => {
      reject(new Error(`The server ended: ${said}`))
    })
  })
  return {
    base,
    close: () => {
      program.removeAllListeners('exit')
      program.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
