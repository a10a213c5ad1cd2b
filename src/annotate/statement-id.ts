// The id of a statement: a short hash of its article, its place and its voice.

import type { Clause } from '../lang/language.ts'

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** 16 hex digits: two 32-bit FNV-1a hashes, the second over the units in turn with the first. Two voices may say the very same words: «… نفى ذلك». */
export function statementId(article: string, { spans, attribution }: Clause): string {
  let key = `${article}:`
  for (const { start, end } of spans) key += `${start}-${end},`
  if (attribution !== undefined) {
    for (const hop of attribution.nested) key += `/${hop.entity}`
    key += `:${attribution.act}`
  }
  let low = OFFSET
  let high = OFFSET ^ key.length
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    low = Math.imul(low ^ unit, PRIME)
    high = Math.imul(high ^ (unit + (low >>> 16)), PRIME)
  }
  return hex(high) + hex(low)
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0')
}
