// The journal by the API: what the watch finds stands in it beside what became of claims.

import { describe, expect, it } from 'vitest'
import { refreshWatch } from '../../src/watched.ts'
import { running } from './desk.ts'

/** Ten looks at one place, the last out of the ordinary. */
const LOOKS = [3, 2, 4, 3, 2, 3, 4, 2, 3, 70].map((count, i) => ({
  ...{ id: `o${i}`, subject: 'tumangang', quantity: 'railcars', kind: 'imagery' as const, method: 'count' },
  time: { from: `2023-0${i < 9 ? i + 1 : 9}-1${i}`, to: `2023-0${i < 9 ? i + 1 : 9}-1${i}` },
  ...{ value: { low: count, high: count, count }, evidence: { source: 'own' } },
}))

describe('the journal', () => {
  it('tells of anomalies and of links in another state, each once', async () => {
    interface Entry {
      readonly n: number
      readonly kind: string
      readonly subject?: string
      readonly claim?: string
      readonly detail?: { readonly state?: string; readonly before?: string; readonly direction?: string }
    }
    const own = await running({}, async (store) => {
      await store.watch.observe(LOOKS)
      await refreshWatch(store)
      await refreshWatch(store)
    })
    const entries = async (kind: string): Promise<readonly Entry[]> =>
      (await own.json(`/v1/changes?kind=${kind}&limit=500`))['items'] as Entry[]
    const [anomalies, links] = [await entries('anomaly'), await entries('link-state')]
    expect(anomalies).toEqual([
      expect.objectContaining({ subject: 'tumangang', detail: expect.objectContaining({ direction: 'above', observed: 70 }) }),
    ])
    expect(links.some(({ detail }) => detail?.before !== undefined && detail.before !== detail.state)).toBe(true)
    const marks = links.map(({ subject, detail }) => JSON.stringify([subject, detail]))
    expect(new Set(marks).size).toBe(marks.length)
    expect([...anomalies, ...links].some(({ claim }) => claim !== undefined)).toBe(false)
    await own.close()
  })

  it('says of what the watch finds no longer that it does not stand, and that it stands again', async () => {
    const own = await running()
    const standing = async (): Promise<readonly boolean[]> => {
      await refreshWatch(own.store)
      return ((await own.json('/v1/changes?kind=anomaly'))['items'] as { stands: boolean }[]).map(({ stands }) => stands)
    }
    await own.store.watch.observe(LOOKS)
    expect(await standing()).toEqual([true])
    // The watch finds nothing any more.
    await own.store.desk.tell([])
    expect(((await own.json('/v1/changes?kind=anomaly'))['items'] as { stands: boolean; detail: object }[])[0]).toMatchObject({
      stands: false,
      detail: expect.not.objectContaining({ withdrawn: expect.anything() }) as object,
    })
    expect(await standing()).toEqual([true])
    await own.close()
  })
})
