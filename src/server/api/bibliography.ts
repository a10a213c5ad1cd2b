// What the sources of records are called, and where they are found.

import { record } from '../../generated/bibliography.ts'

/** A source as the bibliography has it. */
export interface Cited {
  readonly title: string
  readonly address?: string
}

/** Those of `keys` that the bibliography has, by key. */
export function cited(keys: Iterable<string>): Readonly<Record<string, Cited>> {
  const all = record as Readonly<Record<string, Cited>>
  return Object.fromEntries(
    [...new Set(keys)].flatMap((key) => {
      const entry = Object.hasOwn(all, key) ? all[key] : undefined
      if (entry === undefined) return []
      const { title, address } = entry
      return [[key, { title, ...(address === undefined ? {} : { address }) }]]
    }),
  )
}
