// The queue: one worker an item, leases that run out, nothing lost and nothing done twice.

import { expect, it } from 'vitest'
import type { RefusedItem } from '../../src/store/index.ts'
import { onBoth } from './databases.ts'
import { made } from './readings.ts'

const LONG = 60_000
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

onBoth((database) => {
  it('takes an item once and hands it to one worker', async () => {
    const { queue } = await database.open()
    expect(await queue.put([{ source: 'a' }, { source: 'b', digest: '1' }, { source: 'a' }])).toBe(2)
    expect(await queue.put([{ source: 'a' }, { source: 'b', digest: '2', details: { published: '2024-06-01' } }])).toBe(1)
    const first = await queue.lease('one', 2, LONG)
    expect(first.map(({ source, digest, attempts }) => ({ source, digest, attempts }))).toEqual([
      { source: 'a', attempts: 1 },
      { source: 'b', digest: '1', attempts: 1 },
    ])
    expect((await queue.lease('other', 5, LONG)).map((item) => item.details)).toEqual([{ published: '2024-06-01' }])
    expect(await queue.lease('other', 5, LONG)).toEqual([])
    expect(await queue.tally()).toEqual({ waiting: 0, leased: 3, done: 0, refused: 0 })
  })

  it('marks items done with what they gave, or not at all', async () => {
    const store = await database.open()
    await store.queue.put([{ source: 'a' }, { source: 'b' }])
    const [a, b] = await store.queue.lease('one', 2, LONG)
    await store.add([{ reading: made(1) }], [a?.id ?? ''])
    const broken = { ...made(2), annotations: [{ ...made(2).annotations[1], entity: undefined }] }
    await expect(store.add([{ reading: broken as never }], [b?.id ?? ''])).rejects.toThrow()
    expect(await store.queue.tally()).toEqual({ waiting: 0, leased: 1, done: 1, refused: 0 })
    await store.queue.refuse([{ id: b?.id ?? '', why: 'It is a picture.' }])
    expect(await store.queue.refused()).toEqual([{ id: b?.id, source: 'b', why: 'It is a picture.' }])
    await store.add([], [b?.id ?? ''])
    expect(await store.queue.tally()).toEqual({ waiting: 0, leased: 0, done: 2, refused: 0 })
    expect(await store.queue.put([{ source: 'a' }])).toBe(0)
  })

  it('hands out again what a dead worker held, and holds what a living one renews', async () => {
    const { queue } = await database.open()
    await queue.put([{ source: 'a' }, { source: 'b' }])
    const [a, b] = await queue.lease('dead', 2, 1)
    await sleep(20)
    expect((await queue.lease('one', 1, LONG)).map((item) => [item.id, item.attempts])).toEqual([[a?.id, 2]])
    expect(await queue.renew('dead', [a?.id ?? '', b?.id ?? ''], LONG)).toEqual([b?.id])
    expect(await queue.lease('one', 2, LONG)).toEqual([])
    await queue.release('one')
    expect((await queue.lease('two', 2, LONG)).map((item) => [item.id, item.attempts])).toEqual([[a?.id, 2]])
  })

  it('refuses what ends its workers again and again', async () => {
    const { queue } = await database.open()
    await queue.put([{ source: 'bomb' }, { source: 'good' }])
    for (let i = 0; i < 5; i++) {
      expect(await queue.lease(`worker ${i}`, 1, 1)).toHaveLength(1)
      await sleep(5)
    }
    const told: RefusedItem[] = []
    expect((await queue.lease('last', 5, LONG, undefined, (items) => told.push(...items))).map((item) => item.source)).toEqual(['good'])
    expect(told).toEqual([{ id: told[0]?.id, source: 'bomb', why: expect.stringContaining('begun 5 times') as string }])
    expect(await queue.refused()).toEqual(told)
  })

  it('opens again what ended as the caller says, and counts what is done', async () => {
    const store = await database.open()
    const { queue } = store
    const items = [{ source: 'read' }, { source: 'refused' }, { source: 'open' }]
    await queue.put(items)
    const [read, refused, open] = await queue.lease('one', 3, LONG)
    await store.add([], [read?.id ?? ''])
    await queue.refuse([{ id: refused?.id ?? '', why: 'It is a picture.' }])
    expect(await queue.done(items)).toBe(1)
    expect(await queue.done([])).toBe(0)
    expect(await queue.put(items, ['refused'])).toBe(1)
    expect((await queue.lease('two', 9, LONG)).map(({ id, attempts }) => [id, attempts])).toEqual([[refused?.id, 1]])
    expect(await queue.put([...items, { source: 'new' }], ['refused', 'done'])).toBe(2)
    expect((await queue.lease('two', 9, LONG)).map(({ source }) => source)).toEqual(['read', 'new'])
    expect(await queue.renew('one', [open?.id ?? ''], LONG)).toEqual([open?.id])
  })

  it('takes at once what a dead worker held; its attempt counts', async () => {
    const { queue } = await database.open()
    await queue.put([{ source: 'a' }, { source: 'b' }])
    await queue.lease('dead', 1, LONG)
    await queue.lease('living', 1, LONG)
    expect([...(await queue.owners())].sort()).toEqual(['dead', 'living'])
    await queue.abandon('dead')
    expect(await queue.owners()).toEqual(['living'])
    expect((await queue.lease('other', 9, LONG)).map(({ source, attempts }) => [source, attempts])).toEqual([['a', 2]])
  })

  it('leaves files of other machines to them', async () => {
    const { queue } = await database.open()
    await queue.put([{ source: 'file://one/a' }, { source: 'file://two/a' }, { source: 'https://a.example/' }])
    expect((await queue.lease('w', 9, LONG, 'two')).map(({ source }) => source)).toEqual(['file://two/a', 'https://a.example/'])
    expect((await queue.lease('w', 9, LONG)).map(({ source }) => source)).toEqual(['file://one/a'])
  })
})
