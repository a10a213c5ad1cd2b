// Loads a bundled script with the code that V8 compiled of it before, kept in a file beside it; without that file it is compiled as usual and the file made.

'use strict'

const { readFileSync, renameSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { cachedDataVersionTag } = require('node:v8')
const { Script } = require('node:vm')

/**
 * What the script `path` exports. The file of compiled code is named after V8's version and flags and after the script's last characters, its digest:
 * what another Node or another build made is never met. Nothing depends on the file: one that cannot be read or written is done without.
 */
module.exports = function compiled(path) {
  const source = readFileSync(path, 'latin1')
  const kept = `${path}.${cachedDataVersionTag().toString(36)}.${source.slice(-16)}`
  let cachedData
  try {
    cachedData = readFileSync(kept)
  } catch {
    // The first run of this build on this Node.
  }
  const script = new Script(source, { filename: path, cachedData })
  const loaded = { exports: {} }
  script.runInThisContext()(loaded, loaded.exports, createRequire(path), path)
  if (cachedData === undefined || script.cachedDataRejected) process.once('exit', () => keep(script, kept))
  return loaded.exports
}

/** Writes what has been compiled by now, the functions that ran among it. */
function keep(script, kept) {
  const own = `${kept}.${process.pid}`
  try {
    writeFileSync(own, script.createCachedData())
    renameSync(own, kept)
  } catch {
    // A folder that is not ours to write to: the next start compiles again.
  }
}
