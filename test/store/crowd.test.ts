// A key that too many statements bear leads nowhere: whatever the order, and again when articles went.

import { describe, expect, it } from 'vitest'
import { account, ledger } from '../../src/ledger.ts'
import { CROWD } from '../../src/ledger/claims/index.ts'
import type { Reading } from '../../src/model/reading.ts'
import { entryWith, refresh } from '../../src/refresh/index.ts'
import { ledgerOfDossier } from '../../src/refresh/whole.ts'
import type { Store } from '../../src/store/index.ts'
import { onBoth } from './databases.ts'

const TOWNS = ['حلب', 'حمص', 'درعا', 'إدلب', 'الرقة', 'دير الزور', 'حماة', 'اللاذقية']
const MANY = CROWD + 12

/** Reports that all share a speaker and a number, and more than that with some others only. */
const accounts = Array.from({ length: MANY }, (_, i) =>
  account(
    {
      text: `خبر رقم ${i} من ${TOWNS[i % 8] ?? ''}\n\nأعلنت وزارة الدفاع الروسية مقتل 37 مسلحا في ${TOWNS[i % 8] ?? ''} خلال ${i % 3 === 0 ? 'عملية عسكرية واسعة' : 'غارة جوية نفذتها الطائرات'}.\n\nوقال المتحدث إن ${TOWNS[(i * 3) % 8] ?? ''} تشهد هدوءا حذرا منذ ${2 + (i % 5)} أيام.\n`,
      format: 'text',
      encoding: 'utf-8',
    },
    { published: `2024-06-1${i % 4}`, outlet: `outlet-${i}.example` },
  ),
)

/** What the ledger of a dossier and that of its articles have in common, in one order. */
async function bothOf(store: Store, readings: readonly Reading[]): Promise<readonly [unknown, unknown]> {
  const sorted = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort()
  const told = ({ claims, denials, conflicts, supersedes }: ReturnType<typeof ledger>): unknown =>
    [claims, denials, conflicts, supersedes].map(sorted)
  return [told(await ledgerOfDossier(store)), told(ledger(readings))]
}

onBoth((database) => {
  describe('a crowded key', () => {
    it('gives the ledger of all articles at once, and of those that stay when some go', async () => {
      const store = await database.open()
      const [first, last] = [accounts.slice(0, CROWD - 6), accounts.slice(CROWD - 6)]
      for (const some of [first.slice(0, 20), first.slice(20), last]) {
        await store.add(some.map((one) => entryWith(one)))
        await refresh(store)
      }
      const readings = accounts.map(({ reading }) => reading)
      const [kept, whole] = await bothOf(store, readings)
      expect(kept).toEqual(whole)
      for (const { reading } of last) await store.remove(reading.article.id)
      await refresh(store)
      const [left, fewer] = await bothOf(
        store,
        readings.filter((reading) => !last.some((one) => one.reading === reading)),
      )
      expect(left).toEqual(fewer)
      expect(left).not.toEqual(kept)
    })
  })
})
