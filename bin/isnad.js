#!/usr/bin/env node
// Starts the program; in a clone that was never built, builds it first.

import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const main = new URL('../dist/bundle/main.js', import.meta.url)
if (!existsSync(main)) {
  const ensure = new URL('../tools/ensure.mjs', import.meta.url)
  if (!existsSync(ensure)) {
    console.error('isnad: the package is incomplete (no dist/). Install it again.')
    process.exit(70)
  }
  const { ensureBuilt } = await import(ensure.href)
  ensureBuilt(fileURLToPath(new URL('..', import.meta.url)), process.stderr)
}
if (process.argv[2] === 'read') {
  const require = module.createRequire(import.meta.url)
  await require('./compiled.cjs')(require.resolve('../dist/bundle/read.cjs')).readMain(process.argv)
} else {
  module.enableCompileCache?.() // Node 22 and later
  await import(main.href)
}
