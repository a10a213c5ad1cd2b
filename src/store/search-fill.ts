// Indexes articles anew when the dossier was indexed by other words than the program now has.

import type { Selectable } from 'kysely'
import type { Article } from '../model/index.ts'
import type { Adapter } from './adapter.ts'
import type { SearchWords } from './port.ts'
import { readingsOf } from './reading.ts'
import type { ArticlesTable } from './schema.ts'
import { searchRow } from './search-row.ts'
import { setSetting, settingOf } from './settings.ts'

/** The setting that says which words the index holds. */
const SETTING = 'isnad.search-words'
const BATCH = 200

/** Makes the index hold what `words` gives; does nothing when it does. Ends whole or not at all. */
export async function fillSearch(adapter: Adapter, words: SearchWords): Promise<void> {
  if ((await settingOf(adapter.db, SETTING)) === words.version) return
  await adapter.write(async (db) => {
    if ((await settingOf(db, SETTING)) === words.version) return
    for (let after = 0; ;) {
      const rows: readonly Selectable<ArticlesTable>[] = await db
        .selectFrom('articles')
        .selectAll()
        .where('key', '>', after)
        .orderBy('key')
        .limit(BATCH)
        .execute()
      if (rows.length === 0) break
      const keys = rows.map((row) => row.key)
      const articles: readonly Article[] = (await readingsOf(db, rows, new Map())).map((reading) => reading.article)
      await adapter.search.remove(db, keys)
      await adapter.search.put(
        db,
        articles.map((article, i) => searchRow(keys[i] as number, article, words)),
      )
      after = keys.at(-1) as number
    }
    await setSetting(db, SETTING, words.version)
  })
}
