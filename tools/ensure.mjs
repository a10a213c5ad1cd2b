// Makes a clone ready: installs packages when they are missing, builds when sources are newer than the build.

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const OLDEST = [20, 19]

/** Stops with a plain sentence on a Node that is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  console.error(`Isnad needs Node ${OLDEST.join('.')} or later; this is ${process.versions.node}.`)
  process.exit(69)
}

/** Installs the packages of the lock file unless they are installed already. */
export function ensureInstalled(root, log = process.stdout) {
  const lock = join(root, 'package-lock.json')
  const stamp = join(root, 'node_modules/.package-lock.json')
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return
  log.write('Installing packages …\n')
  run(root, npm(), ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  const now = new Date()
  if (existsSync(stamp)) utimesSync(stamp, now, now)
}

/** Builds `dist/` unless it is newer than every source. */
export function ensureBuilt(root, log = process.stdout) {
  ensureInstalled(root, log)
  const stamp = join(root, 'dist/.built')
  const sources = [
    'src',
    'data',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'tools/compile-data.mjs',
    'tools/compile-indexes.ts',
    'tools/bundle.mjs',
    'web/index.html',
    'web/vite.config.ts',
    'web/generate-types.ts',
    'web/public',
    'web/src',
  ]
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= Math.max(...sources.map((s) => newest(join(root, s))))) return
  log.write('Building …\n')
  run(root, npm(), ['run', '--silent', 'build'])
  writeFileSync(stamp, '')
}

function newest(path) {
  if (!existsSync(path)) return 0
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs
  return readdirSync(path)
    .filter((name) => name !== 'generated')
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0)
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm'
}

function run(cwd, command, args) {
  try {
    execFileSync(command, args, { cwd, stdio: ['ignore', 2, 2] })
  } catch {
    console.error(`«${command} ${args.join(' ')}» failed; its own words are above. Nothing else was done.`)
    process.exit(70)
  }
}
