// Answers kept as they are sent until the ledger is another: what is asked again costs neither a list nor a hash.

import type { Store } from '../../store/index.ts'
import { ledgerRevision } from './kept.ts'
import { tagged, type Tagged } from './tagged.ts'

/** Bytes of the answers that are kept at hand, together. */
const ROOM = 32 * 1024 * 1024

interface Kept {
  readonly answer: Promise<Tagged>
  size: number
}

/** Keeps what `make` gives for each question until the ledger of the dossier is another; the least lately asked goes first. */
export function keptAnswers(store: Store): (question: string, make: () => Promise<unknown>) => Promise<Tagged> {
  let known = new Map<string, Kept>()
  let at = ''
  let size = 0
  return async (question, make) => {
    const now = await ledgerRevision(store)
    // A new memory: what is still being made for the one before is no longer counted.
    if (now !== at) [known, at, size] = [new Map<string, Kept>(), now, 0]
    const own = known
    const before = own.get(question)
    if (before !== undefined) {
      own.delete(question)
      own.set(question, before)
      return await before.answer
    }
    const kept = { answer: make().then(tagged), size: 0 }
    own.set(question, kept)
    const forget = (one: string): void => {
      if (own === known) size -= own.get(one)?.size ?? 0
      own.delete(one)
    }
    try {
      const answer = await kept.answer
      kept.size = answer.bytes.length
      if (own === known) size += kept.size
      for (const oldest of own.keys()) {
        if (own !== known || size <= ROOM) break
        forget(oldest)
      }
      return answer
    } catch (error) {
      // What failed is tried again by whoever asks next.
      forget(question)
      throw error
    }
  }
}
