// Several processes on one dossier, and processes that are killed: nothing acknowledged is lost, nothing doubled, the content is that of one.

import { spawn, type ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { buildSync } from 'esbuild'
import { afterAll, expect, it } from 'vitest'
import { onBoth } from './databases.ts'
import { dump } from './dump.ts'
import { made, plainWords } from './readings.ts'

/** ISNAD_TEST_KILLS=100 kills as often as the requirement says. */
const KILLS = Number(process.env['ISNAD_TEST_KILLS'] ?? 20)
const MINUTES = 60_000

/** Built once, beside the packages it needs: it starts some fifty times. */
const WORKER = `node_modules/.cache/isnad/store-worker-${process.pid}.mjs`
buildSync({
  entryPoints: ['test/store/worker.ts'],
  outfile: WORKER,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  splitting: false,
})
afterAll(() => rmSync(WORKER))

interface Worker {
  readonly child: ChildProcess
  /** When it has opened the dossier. */
  readonly open: Promise<void>
  /** What it acknowledged, once it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly ids: readonly string[] }>
}

function worker(...args: readonly string[]): Worker {
  const child = spawn(process.execPath, [WORKER, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  const open = new Promise<void>((resolve) => {
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString()
      resolve()
    })
    child.on('exit', () => resolve())
  })
  // A line that was cut by the kill was not acknowledged.
  const ended = new Promise<{ code: number | null; ids: string[] }>((resolve) =>
    child.on('close', (code) => resolve({ code, ids: out.split('\n').slice(1, -1) })),
  )
  return { child, open, ended }
}

onBoth((database) => {
  const whole = async (n: number): Promise<readonly string[]> => {
    const store = await database.open(undefined, plainWords)
    await store.add(Array.from({ length: n }, (_, i) => ({ reading: made(i) })))
    return await dump(store)
  }

  it('two processes that write at once, half of it the same, give what one gives', { timeout: 2 * MINUTES }, async () => {
    const address = await database.address()
    // Neither finds the tables made: they migrate at the same moment too.
    const results = await Promise.all([worker('add', address, '0', '90').ended, worker('add', address, '45', '140').ended])
    expect(results.map((r) => r.code)).toEqual([0, 0])
    expect(await dump(await database.open(address, plainWords))).toEqual(await whole(140))
  })

  it('workers that share a queue, one of which dies, give what one gives', { timeout: 2 * MINUTES }, async () => {
    const address = await database.address()
    const store = await database.open(address, plainWords)
    await store.queue.put(Array.from({ length: 150 }, (_, i) => ({ source: String(i) })))
    const [first, second, third] = [worker('queue', address), worker('queue', address), worker('queue', address)]
    await first.open
    first.child.kill('SIGKILL')
    const results = await Promise.all([second.ended, third.ended])
    expect(results.map((r) => r.code)).toEqual([0, 0])
    expect(await store.queue.tally()).toEqual({ waiting: 0, leased: 0, done: 150, refused: 0 })
    expect(await dump(store)).toEqual(await whole(150))
  })

  it(
    `killed ${KILLS} times at random moments, it loses nothing it acknowledged and doubles nothing`,
    { timeout: (KILLS / 4 + 2) * MINUTES },
    async () => {
      const address = await database.address()
      const acknowledged = new Set<string>()
      for (let kill = 0; kill < KILLS; kill++) {
        const { child, open, ended } = worker('add', address, String(kill * 40), String(kill * 40 + 400))
        await open
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 250))
        child.kill('SIGKILL')
        for (const id of (await ended).ids) acknowledged.add(id)
      }
      const store = await database.open(address, plainWords)
      const kept: number[] = []
      const ids = new Set((await store.articles({}, { limit: 1_000_000 })).map((article) => article.id))
      for (let i = 0; i < KILLS * 40 + 400; i++) if (ids.has(made(i).article.id)) kept.push(i)
      expect(acknowledged.size).toBeGreaterThan(KILLS)
      expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([])
      // Whole articles or none: what is there is what adding just these gives.
      const fresh = await database.open(undefined, plainWords)
      await fresh.add(kept.map((i) => ({ reading: made(i) })))
      expect(await dump(store)).toEqual(await dump(fresh))
      if (database.name === 'SQLite') expect(await store.query('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
    },
  )

  it('what one process adds another that has the dossier open sees', async () => {
    const address = await database.address()
    const [one, other] = [await database.open(address, plainWords), await database.open(address, plainWords)]
    const reading = one.readings()[Symbol.asyncIterator]()
    await one.add([{ reading: made(1) }])
    await reading.next()
    await other.add([{ reading: made(2) }])
    expect((await one.counts()).articles).toBe(2)
    expect((await one.search('قطار')).length).toBe(2)
    await one.remove(made(2).article.id)
    expect(await other.reading(made(2).article.id)).toBeUndefined()
  })
})
