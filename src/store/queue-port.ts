// The port of the ingest queue: work that several processes share, and that none of them can lose.

/** Something to be read: a file, an address, a line of a file. */
export interface QueueItem {
  readonly source: string
  /** Digest of the content, when known: the same source with other content is another item. */
  readonly digest?: string
  /** What the reader of it has to know: a published day, a position in the file. */
  readonly details?: Readonly<Record<string, string>>
}

/** An item that was handed out. */
export interface Leased extends QueueItem {
  readonly id: string
  /** How often it was handed out, this time included. */
  readonly attempts: number
}

/** An item that came to nothing, and why. */
export interface RefusedItem {
  readonly id: string
  readonly source: string
  readonly why: string
}

/** How much of the queue is in which state. */
export interface Tally {
  readonly waiting: number
  readonly leased: number
  readonly done: number
  readonly refused: number
}

/** The queue. An item is handed to one worker at a time; when its lease runs out it is handed out again. */
export interface Queue {
  /**
   * Puts items at the end; those that were ever put are left alone, unless they ended in one of the states `again`: these are opened anew.
   * @returns how many were new or opened.
   */
  put(items: readonly QueueItem[], again?: readonly ('refused' | 'done')[]): Promise<number>
  /** How many of these items are done. */
  done(items: readonly QueueItem[]): Promise<number>
  /**
   * Hands out up to `count` items, oldest first, for `milliseconds`. Items that failed their workers five times are refused.
   * With `machine`, items whose source is a file of another machine (`file://other/…`) are left for others. `refused` is told of those that were refused.
   */
  lease(
    owner: string,
    count: number,
    milliseconds: number,
    machine?: string,
    refused?: (items: readonly RefusedItem[]) => void,
  ): Promise<readonly Leased[]>
  /** Holds the items that `owner` still has for `milliseconds` from now. @returns the ids it still has. */
  renew(owner: string, ids: readonly string[], milliseconds: number): Promise<readonly string[]>
  /** Gives back what `owner` has, uncounted, as when it is asked to stop. */
  release(owner: string): Promise<void>
  /** Who holds items now. */
  owners(): Promise<readonly string[]>
  /** Gives back what a worker that died held, at once instead of when its lease runs out; its attempt counts. */
  abandon(owner: string): Promise<void>
  /** Marks items as come to nothing. */
  refuse(items: readonly { readonly id: string; readonly why: string }[]): Promise<void>
  /** What was refused, oldest first. */
  refused(): Promise<readonly RefusedItem[]>
  tally(): Promise<Tally>
}
