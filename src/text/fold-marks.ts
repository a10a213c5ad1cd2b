// Folding that every script shares: invisible controls away, one kind of space, dash and apostrophe, lower case.

import type { FoldRules } from './fold.ts'

/** The zero of every script that has ten digits in one code unit each; the others follow it in order. A test asks Unicode for them. */
const ZEROS: readonly number[] = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040,
  0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50,
  0xabf0, 0xff10,
]

/** Bidi controls, zero-width characters and soft hyphens vanish; typographic variants become one. */
export const sharedFold: FoldRules = [...rules()]

function* rules(): Generator<readonly [string, string]> {
  for (const range of [
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2069],
    [0xfe00, 0xfe0f],
  ] as const)
    for (let unit = range[0]; unit <= range[1]; unit++) yield [String.fromCharCode(unit), '']
  for (const c of '\u00ad\ufeff\u061c') yield [c, '']
  for (const c of '\u00a0\u202f\u2007\u2009\u3000') yield [c, ' ']
  for (const c of '‐‑‒–—―−') yield [c, '-']
  for (const c of '’‘‛ʼ`´') yield [c, "'"]
  for (const c of '‟″＂') yield [c, '"']
  for (let unit = 0x41; unit < 0x0250; unit++) {
    const c = String.fromCharCode(unit)
    const lower = c.toLowerCase()
    if (lower !== c && lower.length === 1) yield [c, lower]
  }
  yield* digits()
}

/** Decimal digits of every script to ASCII. */
function* digits(): Generator<readonly [string, string]> {
  for (const zero of ZEROS) for (let d = 0; d < 10; d++) yield [String.fromCharCode(zero + d), String(d)]
}
