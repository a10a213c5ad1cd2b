// The desk served over the sample dossier, for tests that open it in a browser.

import { spawn, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server that runs. */
export interface Served {
  readonly address: string
  stop(): void
}

/** Builds the desk when it is not built. */
export function ensureDesk(): void {
  if (!existsSync('dist/web/index.html')) execFileSync('npm', ['run', '--silent', 'web'], { stdio: 'inherit' })
}

/** Serves the samples on a free port of this machine. */
export async function servedSamples(): Promise<Served> {
  ensureDesk()
  const folder = mkdtempSync(join(tmpdir(), 'isnad-desk-'))
  const program = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'serve', 'samples', '--dossier', join(folder, 'desk.db'), '--port', '0'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
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
    address,
    stop: () => {
      program.removeAllListeners('exit')
      program.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
