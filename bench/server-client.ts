// Who asks the server in its benchmark: a process of its own, so that asking does not wait for answering.

import { Agent, request } from 'undici'

/** What is asked, how often and how long. */
export interface Burst {
  readonly address: string
  readonly paths: readonly string[]
  readonly rate: number
  readonly seconds: number
}

/** Milliseconds that answers took, ascending. */
export interface Latencies {
  readonly taken: readonly number[]
  readonly failed: number
}

const { address, paths, rate, seconds } = await new Promise<Burst>((resolve) =>
  process.once('message', (message) => {
    resolve(message as Burst)
  }),
)
const agent = new Agent({ connections: 32, pipelining: 1 })
const taken: number[] = []
let failed = 0
const open: Promise<void>[] = []
const began = performance.now()
for (let n = 0; n < rate * seconds; n++) {
  // Asked at its time, whether or not answers come.
  const due = began + (n * 1000) / rate
  const wait = due - performance.now()
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
  open.push(ask(paths[n % paths.length] ?? '', due))
}
await Promise.all(open)
process.send?.({ taken: taken.sort((a, b) => a - b), failed } satisfies Latencies)
process.disconnect()
await agent.close()

async function ask(path: string, due: number): Promise<void> {
  try {
    // Not fetch, which takes more processor time than the answer.
    const { statusCode, body } = await request(`${address}${path}`, { dispatcher: agent })
    await body.dump({ limit: Infinity })
    if (statusCode === 200) taken.push(performance.now() - due)
    else failed++
  } catch {
    failed++
  }
}
