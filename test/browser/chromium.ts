// Finds the machine's Chromium, installs Debian's where it may, and otherwise says how.

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** How to get a browser, for the message of a skipped test. */
export const HOW = 'No Chromium was found. Install it («apt-get install chromium» on Debian, as root) or set CHROMIUM to its path.'

/** Path of a Chromium, or undefined when there is none and none may be installed. */
export function chromiumPath(): string | undefined {
  const given = process.env['CHROMIUM']
  if (given !== undefined) return existsSync(given) ? given : undefined
  const found = PLACES.find((path) => existsSync(path))
  if (found !== undefined) return found
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstall) return undefined
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 240_000 })
  try {
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'], {
      stdio: 'ignore',
      timeout: 420_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } catch {
    return undefined
  }
  return PLACES.find((path) => existsSync(path))
}

/** Flags that keep it quiet and offline. */
export const FLAGS: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
