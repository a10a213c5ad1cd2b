// What is kept is given back as it was; adding twice, in another order, and removing leave what they should.

import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/index.ts'
import type { Store } from '../../src/store/index.ts'
import { onBoth } from './databases.ts'
import { dump } from './dump.ts'
import { made, readingOf } from './readings.ts'
import { samples } from './samples.ts'

const entries = (readings: readonly Reading[]): { reading: Reading }[] => readings.map((reading) => ({ reading }))
const many = (n: number): Reading[] => Array.from({ length: n }, (_, i) => made(i))

onBoth((database) => {
  describe('readings', () => {
    it('come back exactly as they were added', async () => {
      const store = await database.open()
      const all = [...many(3), ...samples()]
      expect((await store.add(entries(all))).map((o) => o.outcome)).toEqual(all.map(() => 'added'))
      for (const reading of all) expect(await store.reading(reading.article.id)).toStrictEqual(reading)
      expect(await store.reading('nothing')).toBeUndefined()
      const read: Reading[] = []
      for await (const reading of store.readings()) read.push(reading)
      expect(read.map((r) => r.article.id)).toEqual(all.map((r) => r.article.id).sort())
    })

    it('added twice change nothing', async () => {
      const store = await database.open()
      await store.add(entries(many(5)))
      const before = await dump(store)
      expect((await store.add(entries(many(5)))).map((o) => o.outcome)).toEqual(many(5).map(() => 'known'))
      await store.add(entries([made(1), made(1)]))
      expect(await dump(store)).toEqual(before)
    })

    it('removed leave no trace', async () => {
      const store = await database.open()
      await store.add(entries(many(4)))
      const before = await dump(store)
      await store.add(entries([made(7), made(8)]))
      expect(await store.remove(made(7).article.id)).toBe(true)
      expect(await store.remove(made(8).article.id)).toBe(true)
      expect(await store.remove(made(8).article.id)).toBe(false)
      expect(await dump(store)).toEqual(before)
      for (const { article } of many(4)) await store.remove(article.id)
      expect(await dump(store)).toEqual([])
    })

    it('in any order and in any batches give the same', async () => {
      const [one, other] = [await database.open(), await database.open()]
      await one.add(entries(many(9)))
      for (const reading of many(9).reverse()) await other.add([{ reading }])
      expect(await dump(other)).toEqual(await dump(one))
    })

    it('of one text at two outlets are one article with two pages; the earliest published stands, whichever came first', async () => {
      const text = 'وصل القطار\nوصل القطار إلى الميناء.'
      const mention = { kind: 'mention', start: 4, end: 10, type: 'PRODUCT', by: { pass: 'p', rule: 'r' } } as const
      const early = readingOf(text, { outlet: 'ب', published: '2024-06-01' }, [{ ...mention, entity: 'early' }])
      const late = readingOf(text, { outlet: 'ا', published: '2024-06-02' }, [{ ...mention, entity: 'late' }])
      const [one, other] = [await database.open(), await database.open()]
      expect([(await one.add([{ reading: early }]))[0]?.outcome, (await one.add([{ reading: late }]))[0]?.outcome]).toEqual([
        'added',
        'elsewhere',
      ])
      expect([(await other.add([{ reading: late }]))[0]?.outcome, (await other.add([{ reading: early }]))[0]?.outcome]).toEqual([
        'added',
        'elsewhere',
      ])
      expect(await dump(other)).toEqual(await dump(one))
      expect(await other.reading(early.article.id)).toStrictEqual(early)
      expect((await other.pages(early.article.id)).map((page) => page.outlet)).toEqual(['ا', 'ب'])
      expect((await other.entities()).map((e) => e.entity)).toEqual(['early'])
      expect((await other.add([{ reading: early }, { reading: late }])).map((o) => o.outcome)).toEqual(['known', 'known'])
    })

    it('that no database keeps unchanged are refused, the rest goes on', async () => {
      const store = await database.open()
      const outcomes = await store.add(
        entries([readingOf('عنوان\nنص\0نص'), made(1), readingOf('عنوان\nنص \ud83d'), readingOf('عنوان\nنص', { title: 'a\0' })]),
      )
      expect(outcomes.map((o) => o.outcome)).toEqual(['refused', 'added', 'refused', 'refused'])
      expect(outcomes[0]?.why).toMatchObject({ code: 'unstorable', start: 8, end: 9 })
      expect((await store.counts()).articles).toBe(1)
    })

    it('are kept all or none', async () => {
      const store = await database.open()
      const broken = { ...made(3), annotations: [{ ...made(3).annotations[1], entity: undefined }] } as unknown as Reading
      await expect(store.add(entries([made(1), made(2), broken]))).rejects.toThrow()
      expect(await dump(store)).toEqual([])
      expect((await store.add(entries([made(1)])))[0]?.outcome).toBe('added')
    })
  })

  describe('lists', () => {
    it('narrow by outlet, language, days and entity, newest first', async () => {
      const store = await database.open()
      await store.add(entries([...many(6), readingOf('Train\nA train came.', { language: 'en' })]))
      const titles = async (filter: Parameters<Store['articles']>[0]): Promise<(string | undefined)[]> =>
        (await store.articles(filter)).map((a) => a.title)
      expect(await titles({ outlet: 'صحيفة 1' })).toEqual(['خبر 4 🚆', 'خبر 1 🚆'])
      expect(await titles({ from: '2024-06-02', to: '2024-06-03' })).toEqual(['خبر 2 🚆', 'خبر 1 🚆'])
      expect(await titles({ language: 'en' })).toEqual(['Train'])
      expect(await titles({ entity: 'ministry', outlet: 'صحيفة 0' })).toEqual(['خبر 3 🚆', 'خبر 0 🚆'])
      expect(await titles({ ids: [] })).toEqual([])
      expect((await titles({})).at(-1)).toBe('Train')
      expect(await store.articles({}, { limit: 1, offset: 1 })).toEqual([
        {
          id: made(4).article.id,
          language: 'ar',
          title: 'خبر 4 🚆',
          outlet: 'صحيفة 1',
          url: 'https://example.org/4',
          published: '2024-06-05',
        },
      ])
    })

    it('count, and say what is known', async () => {
      const store = await database.open()
      await store.add([
        {
          reading: made(1),
          page: {
            digest: 'bytes',
            name: 'a.html',
            format: 'html',
            encoding: 'windows-1256',
            retrieved: '2024-06-02T10:00:00Z',
            meta: { etag: 'x' },
          },
        },
      ])
      await store.add([
        {
          reading: made(1),
          page: {
            digest: 'bytes',
            name: 'a.html',
            format: 'html',
            encoding: 'windows-1256',
            retrieved: '2024-06-01T10:00:00Z',
            meta: { etag: 'x' },
          },
        },
      ])
      expect(await store.counts()).toEqual({ articles: 1, pages: 1, mentions: 2, times: 3, quantities: 2, attributions: 3 })
      expect(await store.known([made(1).article.digest, made(2).article.digest])).toEqual(new Set([made(1).article.digest]))
      expect(await store.pages(made(1).article.id)).toEqual([
        {
          digest: 'bytes',
          name: 'a.html',
          url: 'https://example.org/1',
          format: 'html',
          encoding: 'windows-1256',
          outlet: 'صحيفة 1',
          published: '2024-06-02',
          retrieved: '2024-06-01T10:00:00Z',
          meta: { etag: 'x' },
        },
      ])
      expect(await store.entities({ limit: 1 })).toEqual([{ entity: 'ministry', type: 'ORG', unlisted: false, articles: 1, mentions: 1 }])
    })

    it('keep settings', async () => {
      const store = await database.open()
      await store.set('outlets', { list: ['ا'] })
      await store.set('outlets', { list: ['ب'] })
      expect(await store.setting('outlets')).toEqual({ list: ['ب'] })
      await store.set('outlets', undefined)
      expect(await store.setting('outlets')).toBeUndefined()
    })

    it("answer queries of one's own, which cannot write", async () => {
      const store = await database.open()
      await store.add(entries(many(2)))
      expect(
        await store.query('select content from statements where entity = ? and to_origin = 0 and part = 1 and act = ?', [
          'ministry',
          'assert',
        ]),
      ).toEqual([{ content: 'الميناء' }, { content: 'الميناء' }])
      await expect(store.query('delete from articles')).rejects.toThrow()
      await expect(store.query('drop table articles')).rejects.toThrow()
      // One statement is all that runs: PostgreSQL says so, SQLite leaves the rest.
      await store.query('select 1; delete from articles').catch(() => undefined)
      expect((await store.counts()).articles).toBe(2)
      await store.add(entries([made(5)]))
      expect((await store.counts()).articles).toBe(3)
    })
  })
})
