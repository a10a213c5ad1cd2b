// npm start: installs, builds, reads the sample dossier into .isnad/, prints what it found, and serves the desk.

import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkNode, ensureBuilt } from './ensure.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
checkNode()
ensureBuilt(root)
mkdirSync(`${root}/.isnad`, { recursive: true })
const program = spawn(process.execPath, ['bin/isnad.js', 'serve', 'samples', '--dossier', '.isnad/samples.db', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => program.kill(signal))
program.on('exit', (code) => process.exit(code ?? 0))
