// Observations and bounds with their ids: the hash of what they say, so that the same one is the same everywhere.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Observation, StatedBound } from '../../model/watch.ts'

/** The observation with its id. */
export function observation(parts: Omit<Observation, 'id'>): Observation {
  const { subject, quantity, kind, method, time, value, certainty, effort, evidence } = parts
  return { id: idOf(['observation', subject, quantity, kind, method, time, value, certainty, effort, evidence]), ...parts }
}

/** The bound with its id. */
export function statedBound(parts: Omit<StatedBound, 'id'>): StatedBound {
  const { subject, quantity, comparator, amount, over, speaker, evidence } = parts
  return { id: idOf(['bound', subject, quantity, comparator, amount, over, speaker, evidence]), ...parts }
}

function idOf(parts: readonly unknown[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts.map(sorted))))).slice(0, 16)
}

/** Fields in one order, whatever order they were written in. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
