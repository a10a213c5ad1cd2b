// Folding that every script shares: invisible controls away, one kind of space, dash and apostrophe, lower case.

import type { FoldRules } from './fold.ts'

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

/** Decimal digits of every script to ASCII: Unicode keeps each script's ten in order, from zero to nine. */
function* digits(): Generator<readonly [string, string]> {
  for (let row = 0; row < 0xd800; row += 0x100) {
    const block = String.fromCharCode(...Array.from({ length: 0x100 }, (_, i) => row + i))
    for (const { index, 0: run } of block.matchAll(/\p{Nd}+/gu))
      for (let k = 0; k < run.length; k++) yield [block.charAt(index + k), String(k % 10)]
  }
  for (let d = 0; d < 10; d++) yield [String.fromCharCode(0xff10 + d), String(d)]
}
