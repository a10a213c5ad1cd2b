// A process of its own that adds to a dossier, built and started by processes.test.ts with MODE ADDRESS FROM TO. It says what was acknowledged, line by line.

import { writeSync } from 'node:fs'
import { openStore } from '../../src/store/index.ts'
import { made, plainWords } from './readings.ts'

const [mode, address, from, to] = process.argv.slice(2)
const store = await openStore(address as string, { words: plainWords })
writeSync(1, 'open\n')
if (mode === 'add') {
  // In batches of growing size, so that a kill finds both short and long transactions.
  for (let i = Number(from), size = 1; i < Number(to); i += size, size = (size % 12) + 1) {
    const readings = Array.from({ length: Math.min(size, Number(to) - i) }, (_, k) => made(i + k))
    await store.add(readings.map((reading) => ({ reading })))
    writeSync(1, readings.map((reading) => `${reading.article.id}\n`).join(''))
  }
} else {
  for (;;) {
    const items = await store.queue.lease(String(process.pid), 7, 2000)
    if (items.length === 0 && (await store.queue.tally()).leased === 0) break
    if (items.length === 0) await new Promise((resolve) => setTimeout(resolve, 50))
    else {
      const readings = items.map((item) => made(Number(item.source)))
      await store.add(
        readings.map((reading) => ({ reading })),
        items.map((item) => item.id),
      )
      writeSync(1, readings.map((reading) => `${reading.article.id}\n`).join(''))
    }
  }
}
await store.close()
