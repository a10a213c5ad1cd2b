// docs/store.md says what is there: its queries run on both databases, it names every table and column, its example runs.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { onBoth } from './databases.ts'
import { made, readingOf } from './readings.ts'

const page = readFileSync('docs/store.md', 'utf8')
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([^\`]*)\`\`\``, 'g'))].map((match) => match[1] as string)

onBoth((database) => {
  it('every query of the page runs and finds something', async () => {
    const store = await database.open()
    const unlisted = made(2)
    await store.add([{ reading: made(1) }, { reading: unlisted }])
    await store.add([{ reading: unlisted, page: { digest: 'x', outlet: 'صحيفة أخرى' } }])
    expect(blocks('sql').length).toBeGreaterThan(5)
    for (const query of blocks('sql')) expect((await store.query(query)).length, query).toBeGreaterThan(0)
    expect(await store.query(blocks('sql')[0] as string)).toMatchObject([{ entity: 'ahmad+ministry', cue: 'قال', content: 'وصلت' }, {}])
    expect((await store.query(blocks('sql')[1] as string))[0]).toEqual({ said_by: 'ministry', through: 'ahmad', articles: 2 })
  })

  it('the page names every table, view and column', async () => {
    const store = await database.open()
    const columns =
      database.name === 'SQLite'
        ? `select m.name as "table", p.name as "column" from sqlite_schema m join pragma_table_info(m.name) p where m.type in ('table', 'view') and m.name not like 'search%' and m.name not like 'migration%'`
        : `select table_name as "table", column_name as "column" from information_schema.columns where table_schema = 'public' and table_name <> 'search' and table_name not like 'migration%'`
    const rows = await store.query(columns)
    expect(rows.length).toBeGreaterThan(100)
    for (const row of rows) {
      const line = page.split('\n').find((text) => text.startsWith(`| \`${String(row['table'])}\` |`))
      expect(line, String(row['table'])).toContain(`\`${String(row['column'])}\``)
    }
  })
})

it('its example runs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-docs-'))
  const { openDossier } = await import('../../src/dossier.ts')
  const dossier = await openDossier(join(folder, 'isnad.db'))
  await dossier.add([{ reading: made(1) }, { reading: readingOf('قطار\nوصل.', { published: '2024-07-01' }) }])
  await dossier.close()
  const [example] = blocks('ts')
  writeFileSync(join(folder, 'example.mts'), (example as string).replace('isnad/dossier', resolve('src/dossier.ts')))
  const out = execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), 'example.mts'], { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(out).toContain('خبر 1')
  expect(out).toContain('statements: 3')
})
