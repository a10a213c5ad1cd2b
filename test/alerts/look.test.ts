// Rules find what they ask for, once: after more of the same, in another process, after claims were made anew.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lookThrough } from '../../src/alerts/index.ts'
import type { AlertRule } from '../../src/alerts/rules.ts'
import type { Store } from '../../src/dossier.ts'
import { onBoth } from '../store/databases.ts'
import { add, open, texts } from './dossier.ts'

const AT = '2024-07-01T00:00:00.000Z'
const titles = async (store: Store, ...rules: readonly AlertRule[]): Promise<string[]> =>
  (await lookThrough(store, rules, ['terminal'], AT)).map(({ title }) => title)

describe('a claim of a category with so many origins', () => {
  it('is told when the second comes, and never again', async () => {
    const store = await open()
    const rule = { id: 'shells', when: 'claim', category: 'shipment', origins: 2 } as const
    await add(store, texts.first)
    expect(await titles(store, rule)).toEqual([])
    await add(store, texts.second)
    const found = await lookThrough(store, [rule], ['terminal'], AT)
    expect(found).toMatchObject([{ rule: 'shells', kind: 'claim', at: AT }])
    expect(found[0]?.lines.join(' ')).toMatch(/origins 2.*2 articles/)
    expect(await titles(store, rule)).toEqual([])
    // An earlier report gives the claim another id.
    await add(store, { ...texts.first, text: `${texts.first.text}More follows.\n`, outlet: 'Fell Herald', published: '2023-10-12' })
    expect(await titles(store, rule)).toEqual([])
    // Another rule has not told it.
    expect(await titles(store, { ...rule, id: 'other' })).toHaveLength(1)
    await store.close()
  })

  it('is asked for by words, source and day as well', async () => {
    const store = await open()
    await add(store, texts.first, texts.train)
    expect(await titles(store, { id: 'a', when: 'claim', words: 'shells rail' })).toHaveLength(1)
    expect(await titles(store, { id: 'b', when: 'claim', words: 'shells', from: '2023-10-14' })).toEqual([])
    expect(await titles(store, { id: 'c', when: 'claim', category: 'shipment', origin: 'white-house' })).toHaveLength(1)
    await store.close()
  })
})

it('a denial of a watched claim is told with the claim and the denial', async () => {
  const store = await open()
  await add(store, texts.first)
  const rule = { id: 'denied', when: 'denial', words: 'shells' } as const
  expect(await titles(store, rule)).toEqual([])
  await add(store, texts.denial)
  const [alert, ...others] = await lookThrough(store, [rule], [], AT)
  expect(alert?.title).toMatch(/^denied \(/)
  expect(alert?.lines.join(' ')).toContain('russia')
  expect([others, await titles(store, rule)]).toEqual([[], []])
  expect(await titles(store, { ...rule, id: 'elsewhere', words: 'tanks' })).toEqual([])
  await store.close()
})

describe('counts', () => {
  it('beyond what a speaker said are told once, however many articles carry them', async () => {
    const store = await open()
    await add(store, texts.wagons)
    const rule = { id: 'counts', when: 'anomaly', subject: 'Tumangang' } as const
    const found = await lookThrough(store, [rule], [], AT)
    expect(found.map(({ title }) => title)).toEqual(['tumangang: railcars above the reported maximum'])
    await add(store, { ...texts.wagons, text: texts.wagons.text.replace('A full station', 'A very full station'), outlet: 'Fell Herald' })
    expect(await titles(store, rule)).toEqual([])
    await store.close()
  })

  it('that are unlikely are told with their chance', async () => {
    const store = await open()
    const day = (i: number): string => `2023-${String(1 + (i >> 1)).padStart(2, '0')}-${i % 2 === 0 ? '05' : '20'}`
    const counts = [14, 17, 15, 13, 16, 18, 14, 15, 17, 16, 15, 60]
    await store.watch.observe(
      counts.map((count, i) => ({ id: `o${i}`, subject: 'khasan', quantity: 'railcars', kind: 'imagery', method: 'by eye', time: { from: day(i), to: day(i) }, value: { count }, evidence: { source: 'own' } })), // prettier-ignore
    )
    const found = await lookThrough(store, [{ id: 'counts', when: 'anomaly' }], [], AT)
    expect(found.map(({ title, subject }) => [title, subject])).toEqual([['khasan: railcars above the ordinary', 'khasan']])
    expect(found[0]?.lines[0]).toMatch(/60, above the expected 15\.\d; chance/)
    await store.close()
  })

  it('of a site that is not known are refused', async () => {
    const store = await open()
    await expect(titles(store, { id: 'counts', when: 'anomaly', subject: 'nowhere' })).rejects.toThrow(/no site or link is called so/)
    await store.close()
  })
})

it('a change of state of a link is told when an article tells it; what the registry holds is none', async () => {
  const store = await open()
  const rule = { id: 'trains', when: 'link', subject: 'passenger-vladivostok-rason' } as const
  expect(await titles(store, { id: 'all', when: 'link' })).toEqual([])
  // The registry knows of this announcement, so that it changes nothing.
  await add(store, texts.train)
  expect(await titles(store, rule)).toEqual([])
  await add(store, {
    text: `A train arrives\n\nRussian Railways said on Monday that the passenger train from Vladivostok to Rason resumed service on Sunday.\n`,
    outlet: 'Fell Herald',
    published: '2025-08-04',
  })
  expect(await titles(store, { ...rule, id: 'stops', state: 'suspended' })).toEqual([])
  expect(await titles(store, rule)).toEqual([expect.stringContaining('operating since 2025-08-03')])
  expect(await titles(store, rule)).toEqual([])
  await store.close()
})

it('words are told with every article that holds them', async () => {
  const store = await open()
  await add(store, texts.first, texts.train)
  const rule = { id: 'najin', when: 'words', words: '"artillery shells"' } as const
  expect(await titles(store, rule)).toHaveLength(1)
  await add(store, texts.second)
  expect(await titles(store, rule)).toHaveLength(1)
  await store.close()
})

onBoth((database) => {
  it('two that look at once tell a thing once', async () => {
    const address = await database.address()
    const [one, two] = [await open(address), await open(address)]
    await add(one, texts.first, texts.second, texts.train)
    const rules = [{ id: 'words', when: 'words', words: 'Russia' }] as const
    const look = (store: Store) => lookThrough(store, rules, ['terminal'], AT)
    // Two connections of one thread to one SQLite file would wait for each other; processes do not.
    const found = database.name === 'SQLite' ? [await look(one), await look(two)] : await Promise.all([look(one), look(two)])
    expect(found.map(({ length }) => length).sort()).toEqual([0, 2])
    expect(await two.alerts.lease('terminal', 10, 1000)).toHaveLength(2)
    expect(await one.alerts.lease('terminal', 10, 1000)).toEqual([])
    await one.close()
    await two.close()
  })
})

describe('after a restart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-alerts-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('nothing is told again, and what was not delivered still is', async () => {
    const path = join(folder, 'isnad.db')
    const rule = { id: 'w', when: 'words', words: 'shells' } as const
    let store = await open(path)
    await add(store, texts.first, texts.second)
    expect(await titles(store, rule)).toHaveLength(2)
    const [first] = await store.alerts.lease('terminal', 1, 0)
    await store.alerts.delivered('terminal', [first!.alert.id])
    await store.close()
    store = await open(path)
    expect(await titles(store, rule)).toEqual([])
    const left = await store.alerts.lease('terminal', 10, 60_000)
    expect(left.map(({ alert }) => alert.id)).not.toContain(first!.alert.id)
    expect(left).toHaveLength(1)
    await store.close()
  })
})
