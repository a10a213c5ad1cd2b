// While another process writes to the file, a store that wants to write waits without keeping anybody from reading.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { openDossier } from '../../src/dossier.ts'

test('what waits to write lets others read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-waiting-'))
  const path = join(folder, 'isnad.db')
  const store = await openDossier(path)
  const other = new Database(path)
  try {
    await store.set('a', 1)
    other.exec('begin immediate')
    let isWritten = false
    const writing = store.set('a', 2).then(() => {
      isWritten = true
    })
    for (let i = 0; i < 20; i++) expect(await store.setting('a')).toBe(1)
    expect(isWritten).toBe(false)
    other.exec('commit')
    await writing
    expect(await store.setting('a')).toBe(2)
  } finally {
    other.close()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
