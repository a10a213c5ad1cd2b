// Reading pages into entries: the first few here, many in a thread of its own, so that one core reads while the other keeps.

import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { OwnEntity } from '../entities/index.ts'
import { accountWith } from '../ledger.ts'
import { Failure, type FailureCode } from '../model/failure.ts'
import type { Page, ReadOptions } from '../model/page.ts'
import { entryWith } from '../refresh/index.ts'
import type { Entry } from '../store/index.ts'

/** What reading gives of a page. */
export type ReadPage = Pick<Entry, 'reading' | 'account'>

/** Reads pages. */
export interface PageReading {
  /** @throws {Failure} (the promise fails) when the page holds no article; a {@link ReadingEnded} when nothing can be read any more. */
  read(page: Page, options: ReadOptions): Promise<ReadPage>
  /** Pages that it is worth asking for before the first is read. */
  readonly ahead: number
  close(): Promise<void>
}

/** The thread that reads has ended: what it was asked for is neither read nor refused. */
export class ReadingEnded extends Failure {
  constructor(why: string) {
    super('not-readable', `The thread that reads articles ended: ${why}.`, 'Run the same command again: it goes on where it was.')
  }
}

/** What the thread is told when it starts. */
export interface ThreadData {
  readonly own: readonly OwnEntity[]
}

export interface Question {
  readonly number: number
  readonly page: Page
  readonly options: ReadOptions
}

export interface Answer {
  readonly number: number
  readonly entry?: ReadPage
  readonly failure?: { readonly code: FailureCode; readonly message: string; readonly remedy: string }
  readonly defect?: string
}

/** So many are read here: for fewer a thread, which knows all names by itself, takes longer to start than to read them. */
const FEW = 64
/** As many as are read while the ledger takes in a batch. */
const AHEAD = 512
/** Characters of pages that wait in the thread; beyond that, more are not sent. */
const MOST_CHARACTERS = 32_000_000
/** Megabytes of the thread's heap: twice what it needs. An article that takes more ends it. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 }
/** Beside this module, in the package as in the bundle; without it everything is read here. */
const SCRIPT = new URL('./reader-thread.js', import.meta.url)

/** A reading that knows `own` entities beside the gazetteer's. */
export function pageReading(own: readonly OwnEntity[], script: URL = SCRIPT): PageReading {
  const account = accountWith(own)
  const mayThread = availableParallelism() > 1 && existsSync(fileURLToPath(script))
  let thread: ReadingThread | undefined
  let count = 0
  return {
    ahead: mayThread ? AHEAD : 1,
    async read(page, options) {
      if (!mayThread || ++count <= FEW) return entryWith(account(page, options))
      thread ??= new ReadingThread(script, own)
      return await thread.read(page, options)
    },
    close: async () => {
      await thread?.close()
    },
  }
}

interface Waiting {
  readonly characters: number
  readonly resolve: (entry: ReadPage) => void
  readonly reject: (error: Error) => void
}

/** One thread that reads. */
class ReadingThread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #number = 0
  #characters = 0
  #ended: ReadingEnded | undefined
  /** Settles when fewer pages wait than before. */
  #less: PromiseWithResolvers<void> = withResolvers()

  constructor(script: URL, own: readonly OwnEntity[]) {
    this.#worker = new Worker(script, { workerData: { own } satisfies ThreadData, resourceLimits: HEAP })
    this.#worker.on('message', (answer: Answer) => {
      this.#answered(answer)
    })
    this.#worker.on('error', (error: Error) => {
      this.#end(error.message)
    })
    this.#worker.on('exit', () => {
      this.#end('it was stopped')
    })
  }

  async read(page: Page, options: ReadOptions): Promise<ReadPage> {
    while (this.#characters > MOST_CHARACTERS) await this.#less.promise
    if (this.#ended !== undefined) throw this.#ended
    const number = this.#number++
    const characters = page.text.length
    this.#characters += characters
    return await new Promise((resolve, reject) => {
      this.#waiting.set(number, { characters, resolve, reject })
      this.#worker.postMessage({ number, page, options } satisfies Question)
    })
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #answered({ number, entry, failure, defect }: Answer): void {
    const waiting = this.#taken(number)
    if (waiting === undefined) return
    if (entry !== undefined) waiting.resolve(entry)
    else waiting.reject(failure === undefined ? new Error(defect) : new Failure(failure.code, failure.message, failure.remedy))
  }

  #end(why: string): void {
    this.#ended ??= new ReadingEnded(why)
    for (const number of [...this.#waiting.keys()]) this.#taken(number)?.reject(this.#ended)
  }

  #taken(number: number): Waiting | undefined {
    const waiting = this.#waiting.get(number)
    this.#waiting.delete(number)
    this.#characters -= waiting?.characters ?? 0
    this.#less.resolve()
    this.#less = withResolvers()
    return waiting
  }
}

/** `Promise.withResolvers` of Node 22. */
interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>
  readonly resolve: (value: T) => void
}

function withResolvers(): PromiseWithResolvers<void> {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((settle) => (resolve = settle))
  return { promise, resolve }
}
