// npm run check: everything a change must pass, one step after the other, with a summary at the end.

import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkNode, ensureBuilt } from './ensure.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
checkNode()
ensureBuilt(root)
const steps = ['format', 'types', 'lint', 'layers', 'text-lint', 'dead', 'test', 'docs']
const results = steps.map((step) => {
  console.log(`\n── ${step}`)
  const began = Date.now()
  const { status } = spawnSync('npm', ['run', '--silent', step], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  return { step, passed: status === 0, seconds: (Date.now() - began) / 1000 }
})
console.log('')
for (const { step, passed, seconds } of results) console.log(`${passed ? 'passed' : 'FAILED'}  ${step.padEnd(10)} ${seconds.toFixed(1)} s`)
process.exit(results.every((r) => r.passed) ? 0 : 1)
