// A thread that reads: pages come in, entries go out, in the order in which they came; started by reading.ts.

import { parentPort, workerData } from 'node:worker_threads'
import { accountWith } from '../ledger.ts'
import { Failure } from '../model/failure.ts'
import { entryWith } from '../refresh/index.ts'
import type { Answer, Question, ThreadData } from './reading.ts'

const read = accountWith((workerData as ThreadData).own)

parentPort?.on('message', ({ number, page, options }: Question) => {
  parentPort?.postMessage({ number, ...answered(() => entryWith(read(page, options))) } satisfies Answer)
})

function answered(work: () => ReturnType<typeof entryWith>): Omit<Answer, 'number'> {
  try {
    return { entry: work() }
  } catch (error) {
    if (error instanceof Failure) return { failure: { code: error.code, message: error.message, remedy: error.remedy } }
    return { defect: error instanceof Error ? error.message : String(error) }
  }
}
