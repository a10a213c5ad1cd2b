// English folding: accents of foreign names away; case is folded for every script already.

import type { FoldRules } from '../../text/index.ts'

/** Latin letters with marks to their plain letter («é» → «e»), by canonical decomposition (Unicode NFD). */
export const englishFold: FoldRules = [...rules()]

function* rules(): Generator<readonly [string, string]> {
  for (let unit = 0xc0; unit < 0x0250; unit++) {
    const c = String.fromCharCode(unit)
    const plain = c.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    if (plain !== c && plain.length === 1) yield [c, plain]
  }
  for (const [from, to] of [
    ['ø', 'o'],
    ['Ø', 'o'],
    ['ł', 'l'],
    ['Ł', 'l'],
    ['đ', 'd'],
    ['ı', 'i'],
  ] as const)
    yield [from, to]
  for (let unit = 0x0300; unit <= 0x036f; unit++) yield [String.fromCharCode(unit), '']
}
