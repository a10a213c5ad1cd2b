// npm start: installs, builds, reads the sample dossier, prints what it found, and serves the reading page.

import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkNode, ensureBuilt } from './ensure.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
checkNode()
ensureBuilt(root)
const program = spawn(process.execPath, ['bin/isnad.js', 'serve', 'samples', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => program.kill(signal))
program.on('exit', (code) => process.exit(code ?? 0))
