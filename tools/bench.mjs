// npm run bench: builds, then measures speed, scaling, hostile text, start-up and memory on the built program, and the ledger in a dossier.

import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkNode, ensureBuilt } from './ensure.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
checkNode()
ensureBuilt(root)
for (const bench of ['bench/run.ts', 'bench/ledger.ts']) {
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', bench, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
