// The ledger in a dossier is the ledger of its articles: whatever the order, whatever the batches, whatever came and went.

import { beforeAll, describe, expect, it } from 'vitest'
import { ledger, statementsOf } from '../../src/ledger.ts'
import type { Ledger } from '../../src/model/index.ts'
import type { Reading } from '../../src/model/reading.ts'
import { entryWith, refresh } from '../../src/refresh/index.ts'
import type { Store } from '../../src/store/index.ts'
import { onBoth } from './databases.ts'
import { readDossier } from '../../src/cli/dossier.ts'

type Relations = Pick<Ledger, 'claims' | 'denials' | 'conflicts' | 'supersedes'>

/** Everything the dossier's ledger says, in the order of a ledger made at once. */
async function kept(store: Store): Promise<Relations> {
  const claims = new Map<string, Ledger['claims'][number]>()
  const edges = { denials: new Map<string, unknown>(), conflicts: new Map<string, unknown>(), supersedes: new Map<string, unknown>() }
  for (let after: string | undefined; ;) {
    const page = await store.ledger.claims({}, 'articles', { limit: 97, ...(after === undefined ? {} : { after }) })
    for (const { id } of page.claims) {
      const file = await store.ledger.claim(id)
      if (file === undefined) throw new Error(`claim ${id} is listed and not there`)
      claims.set(id, file.claim)
      for (const kind of ['denials', 'conflicts', 'supersedes'] as const)
        for (const edge of file[kind]) edges[kind].set(JSON.stringify(edge), edge)
    }
    after = page.next
    if (after === undefined) break
  }
  const sorted = (map: Map<string, unknown>): never[] => [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge as never)
  return {
    claims: [...claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    denials: sorted(edges.denials),
    conflicts: sorted(edges.conflicts),
    supersedes: sorted(edges.supersedes),
  }
}

function atOnce(readings: readonly Reading[]): Relations {
  const { claims, denials, conflicts, supersedes } = ledger(readings)
  const sorted = <T>(list: readonly T[]): readonly T[] => [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  return { claims, denials: sorted(denials), conflicts: sorted(conflicts), supersedes: sorted(supersedes) }
}

onBoth((database) => {
  let readings: readonly Reading[] = []
  beforeAll(async () => {
    readings = (await readDossier('samples')).readings.map(({ reading }) => reading)
  })

  describe('the ledger of a dossier', () => {
    it.each([1, 5, 100])('is that of its articles, added %i at a time', async (step) => {
      const store = await database.open()
      const order = step === 5 ? [...readings].reverse() : readings
      for (let i = 0; i < order.length; i += step) {
        await store.add(
          order.slice(i, i + step).map((reading) => (step === 5 ? entryWith({ reading, statements: statementsOf(reading) }) : { reading })),
        )
        await refresh(store)
      }
      expect(await kept(store)).toEqual(atOnce(readings))
    })

    it('forgets an article that is removed, and what it made of others', async () => {
      const store = await database.open()
      await store.add(readings.map((reading) => ({ reading })))
      await refresh(store)
      const gone = readings.filter((_, i) => i % 4 === 0).map(({ article }) => article.id)
      for (const id of gone) await store.remove(id)
      await refresh(store)
      expect(await kept(store)).toEqual(atOnce(readings.filter(({ article }) => !gone.includes(article.id))))
    })

    it('is made once by two that work at it together', async () => {
      const store = await database.open()
      await store.add(readings.map((reading) => ({ reading })))
      await Promise.all([refresh(store), refresh(store)])
      expect(await kept(store)).toEqual(atOnce(readings))
    })
  })
})
