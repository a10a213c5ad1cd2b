// Jobs: what is being added, one after the other, and what became of it.

import { randomBytes } from 'node:crypto'
import { Failure } from '../../model/failure.ts'
import type { Ingest, IngestProgress, IngestRequest } from './ingest.ts'

/** What was refused, and why. */
export type Refusal = IngestProgress['refusals'][number]

/** A job as the document describes it. */
export interface Job extends Omit<IngestProgress, 'stage'> {
  readonly id: string
  readonly kind: 'add' | 'refresh'
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  readonly by: string
  readonly begun: string
  readonly ended?: string
  readonly sources: readonly string[]
  readonly stage?: IngestProgress['stage']
  readonly failure?: string
}

/** What a job is told beside its request. */
export interface JobFacts {
  readonly by: string
  /** Names that users know the sources by. */
  readonly sources: readonly string[]
  /** What users are told of a refusal: sources by the names that they know. */
  readonly called?: (refusal: Refusal) => Refusal
  /** Called when it is over, however it went. */
  readonly after?: () => Promise<void>
}

/** Finished jobs that are remembered, and jobs that may wait. */
const REMEMBERED = 100
const WAITING = 50

const NONE: Omit<IngestProgress, 'stage'> = { added: 0, elsewhere: 0, known: 0, refused: 0, waiting: 0, backlog: 0, refusals: [] }

/** The jobs of one server. */
export class Jobs {
  readonly #ingest: Ingest
  readonly #jobs = new Map<string, Job>()
  readonly #listeners = new Set<(job: Job) => void>()
  readonly #stop = new AbortController()
  #last: Promise<void> = Promise.resolve()

  constructor(ingest: Ingest) {
    this.#ingest = ingest
  }

  /** All that are remembered, the last first. */
  list(): readonly Job[] {
    return [...this.#jobs.values()].reverse()
  }

  get(id: string): Job | undefined {
    return this.#jobs.get(id)
  }

  /** Whether no more jobs may wait. */
  get full(): boolean {
    return this.list().filter(({ state }) => state === 'waiting').length >= WAITING
  }

  /** Whether any is waiting or running. */
  get busy(): boolean {
    return this.list().some(({ state }) => state === 'waiting' || state === 'running')
  }

  /** Begins a job, or lets it wait for those before it. */
  start(request: IngestRequest, { by, sources, after, called = (refusal) => refusal }: JobFacts): Job {
    const id = randomBytes(8).toString('hex')
    const kind = request.sources.length === 0 ? 'refresh' : 'add'
    const job: Job = { ...NONE, id, kind, state: 'waiting', by, begun: new Date().toISOString(), sources }
    this.#put(job)
    this.#last = this.#last.then(() => this.#run(id, request, called)).then(after)
    for (const old of this.list().slice(REMEMBERED)) if (old.state === 'done' || old.state === 'failed') this.#jobs.delete(old.id)
    return job
  }

  /** Settles when every job is over. */
  async idle(): Promise<void> {
    await this.#last
  }

  /** Tells of every step of every job; gives what ends that. */
  listen(listener: (job: Job) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Ends what is running; what was read is kept. */
  close(): void {
    this.#stop.abort()
  }

  async #run(id: string, request: IngestRequest, called: (refusal: Refusal) => Refusal): Promise<void> {
    this.#change(id, { state: 'running', stage: 'planning' })
    try {
      await this.#ingest(
        request,
        (progress) => {
          this.#change(id, { ...progress, refusals: progress.refusals.map(called) })
        },
        this.#stop.signal,
      )
      this.#change(id, { state: 'done', stage: 'done', ended: new Date().toISOString() })
    } catch (error) {
      const failure = error instanceof Failure ? `${error.message} ${error.remedy}` : 'Something went wrong inside the program.'
      this.#change(id, { state: 'failed', failure, ended: new Date().toISOString() })
    }
  }

  #change(id: string, to: Partial<Job>): void {
    const job = this.#jobs.get(id)
    if (job !== undefined) this.#put({ ...job, ...to })
  }

  #put(job: Job): void {
    this.#jobs.set(job.id, job)
    for (const listener of this.#listeners) listener(job)
  }
}
