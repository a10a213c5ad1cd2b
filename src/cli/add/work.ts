// The work: items are taken from the queue, opened, read and kept, until there are none; whoever else works on the dossier takes others.

import { Failure } from '../../model/failure.ts'
import { BATCH, refreshSome } from '../../refresh/index.ts'
import type { Leased, QueueItem, RefusedItem } from '../../store/index.ts'
import { collectGarbage } from '../collect.ts'
import { ReadingEnded } from '../reading.ts'
import type { Adding } from './adding.ts'
import { entryOf } from './article.ts'
import { Basket } from './basket.ts'
import { detailsOf } from './details.ts'
import type { Kept } from './keep.ts'
import { openItem, SEEN, type Found } from './open-item.ts'
import { abandonDead, ownerName } from './owner.ts'
import { whyOf } from './report.ts'

/** Items that are taken at once: as many as are read ahead, and at least so many. */
const TAKEN = 128
/** How long they are held, in milliseconds, and how often the lease is renewed. */
const LEASE = 60_000
const RENEWAL = 15_000
/** Addresses that are fetched at the same time; of one host it is one after the other. */
const FETCHES = 8
/** Kinds of item that are fetched. */
const FAR: ReadonlySet<string> = new Set(['address', 'map', 'entry'])
/** How long to wait before asking whether others, who hold all that is left, are done. */
const PATIENCE = 250
/** An item that was begun more often than this is taken by itself: it may be what ends its workers, and shall not take others along. */
const SUSPECT = 2

/** Works until the queue is empty, or until the user asks to stop. @throws {Failure} when the dossier cannot be read or written. */
export async function work(adding: Adding): Promise<void> {
  const { queue } = adding.store
  const owner = ownerName()
  const held = new Set<string>()
  let broken: Error | undefined
  const renewal = setInterval(() => {
    queue.renew(owner, [...held], LEASE).catch((error: unknown) => (broken = errorOf(error)))
  }, RENEWAL)
  // What was taken before and is being read while more is taken.
  let before = Promise.resolve()
  let settled = 0
  try {
    await abandonDead(queue)
    while (!adding.stopping()) {
      if (broken !== undefined) throw broken
      const items = await taken(adding, owner, () => before)
      if (items.length > 0) {
        for (const { id } of items) held.add(id)
        const { opened, kept } = done(items, adding)
        const own = kept.then(() => {
          for (const { id } of items) held.delete(id)
        })
        // Told when it is waited for.
        own.catch(() => undefined)
        await Promise.race([opened, adding.stopped])
        await before
        before = own
        if (adding.reading.ahead > 1 && adding.report.added - settled >= BATCH) {
          settled = adding.report.added
          await refreshSome(adding.store)
          collectGarbage()
        }
        continue
      }
      if (held.size > 0) await before
      else if ((await queue.tally()).leased === 0) break
      else {
        await new Promise((resolve) => setTimeout(resolve, PATIENCE))
        await abandonDead(queue)
      }
    }
    await before
  } finally {
    clearInterval(renewal)
    // When the dossier cannot be written, the leases run out by themselves.
    await queue.release(owner).catch(() => undefined)
  }
}

async function taken(
  { store: { queue }, places, reading, report }: Adding,
  owner: string,
  before: () => Promise<void>,
): Promise<readonly Leased[]> {
  const refused = (spent: readonly RefusedItem[]): void => {
    for (const { source, why } of spent) report.refuse(source, why)
  }
  const items = await queue.lease(owner, Math.max(TAKEN, reading.ahead), LEASE, places.machine, refused)
  if (items.length < 2 || items.every(({ attempts }) => attempts <= SUSPECT)) return items
  await before()
  await queue.release(owner)
  return await queue.lease(owner, 1, LEASE, places.machine, refused)
}

/** Opens, reads and keeps: `opened` settles when nothing is left to open, `kept` when all is kept, or fails. */
function done(items: readonly Leased[], adding: Adding): { readonly opened: Promise<unknown>; readonly kept: Promise<void> } {
  const basket = new Basket(adding.store, adding.report)
  let broken: Error | undefined
  const each = async (some: Iterable<Leased>, ahead: number): Promise<readonly Promise<void>[]> => {
    const begun = new Set<Promise<void>>()
    for (const item of some) {
      if (adding.stopping() || broken !== undefined) break
      const found = await openItem(item, adding).catch((error: unknown) => ({ why: whyOf(error) }))
      const one = rest(item, found, adding, basket).catch((error: unknown) => {
        broken ??= errorOf(error)
      })
      begun.add(one)
      void one.then(() => begun.delete(one))
      if (begun.size >= ahead) await Promise.race(begun)
    }
    return [...begun]
  }
  const isFar = (item: Leased): boolean => FAR.has(detailsOf(item).kind)
  // All fetchers take from one list.
  const far = inTurns(items.filter(isFar)).values()
  const near = items.filter((item) => !isFar(item))
  const opened = Promise.all([each(near, adding.reading.ahead), ...Array.from({ length: FETCHES }, () => each(far, 1))])
  const all = opened.then((begun) => Promise.all(begun.flat()))
  const kept = Promise.race([all, adding.stopped]).then(async () => {
    if (broken !== undefined) throw broken
    await basket.empty()
  })
  return { opened, kept }
}

/** Addresses host by host in turns, so that no host that wants long pauses holds up the others. */
function inTurns(items: readonly Leased[]): readonly Leased[] {
  const count = new Map<string, number>()
  const turn = new Map(
    items.map((item) => {
      const host = URL.canParse(item.source) ? new URL(item.source).host : ''
      const n = count.get(host) ?? 0
      count.set(host, n + 1)
      return [item, n]
    }),
  )
  return [...items].sort((a, b) => (turn.get(a) as number) - (turn.get(b) as number))
}

/** Reads and keeps what was opened. */
async function rest(item: Leased, found: Found | { readonly why: string }, adding: Adding, basket: Basket): Promise<void> {
  const { store, report } = adding
  if ('why' in found) {
    await basket.refuse(item.id, item.source, found.why)
    return
  }
  let articles: readonly Kept[]
  try {
    articles = await read(item, found, adding)
  } catch (error) {
    if (error instanceof ReadingEnded) throw error
    await basket.refuse(item.id, item.source, whyOf(error))
    return
  }
  if (found.items !== undefined) {
    const end = await put(found.items, adding)
    // Begun again by whoever takes it next.
    if (end === 'stopped') return
    if (end !== 'whole') {
      await basket.refuse(item.id, item.source, end.why)
      return
    }
  } else if (found.articles.length === 0) report.known++
  await basket.done(item.id, articles)
  if (found.validators === undefined) return
  // Only when all that the answer held is kept may the server be told that it is known.
  await basket.empty()
  await store.set(SEEN + found.validators.url, found.validators.value)
}

/** Reads what was found. Of several articles those that are none are refused by themselves. @throws {Failure} when it is one and none. */
async function read(item: Leased, { articles }: Found, adding: Adding): Promise<readonly Kept[]> {
  const details = detailsOf(item)
  const kept: Kept[] = []
  for (const opened of articles) {
    try {
      if (opened instanceof Failure) throw opened
      kept.push({ entry: await entryOf(opened, details, adding), source: item.source, id: item.id })
    } catch (error) {
      if (articles.length === 1 || error instanceof ReadingEnded) throw error
      adding.report.refuse(item.source, whyOf(error))
    }
  }
  return kept
}

/** Puts the items of a list into the queue, some at a time. */
async function put(
  lists: NonNullable<Found['items']>,
  { store: { queue }, report, ...adding }: Adding,
): Promise<'whole' | 'stopped' | { why: string }> {
  const iterator = lists[Symbol.asyncIterator]()
  for (;;) {
    let batch: IteratorResult<readonly QueueItem[]>
    try {
      batch = await iterator.next()
    } catch (error) {
      return { why: whyOf(error) }
    }
    if (batch.done === true) return 'whole'
    report.known += await queue.done(batch.value)
    await queue.put(batch.value, ['refused'])
    if (adding.stopping()) return 'stopped'
  }
}

function errorOf(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
