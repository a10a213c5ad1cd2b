// How articles are added for the desk: whoever starts the server says how, as it knows how to read.

/** What is to be done: sources read and the ledger brought up to date, or the latter alone. */
export interface IngestRequest {
  /** Paths of files and addresses. */
  readonly sources: readonly string[]
  readonly published?: string
  readonly outlet?: string
  readonly language?: string
}

/** How far it is. */
export interface IngestProgress {
  readonly stage: 'planning' | 'reading' | 'ledger' | 'done'
  readonly added: number
  readonly elsewhere: number
  readonly known: number
  readonly refused: number
  /** Still to be read. */
  readonly waiting: number
  /** Articles that the ledger does not know yet. */
  readonly backlog: number
  /** The first thousand. */
  readonly refusals: readonly { readonly source: string; readonly why: string }[]
}

/** Does it, telling how far it is; rejects with what a user is to be told. */
export type Ingest = (request: IngestRequest, told: (progress: IngestProgress) => void, stop: AbortSignal) => Promise<void>
