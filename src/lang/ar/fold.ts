// Arabic folding: the letters that news writes one way or another for the same word.

import type { FoldRules } from '../../text/index.ts'

const ALIKE: readonly (readonly [to: string, from: string])[] = [
  ['ا', 'أإآٱٲٳ'],
  ['ي', 'ىیئےې'],
  ['و', 'ؤۆۇۋ'],
  ['ه', 'ةھہۀەۂ'],
  ['ك', 'کگڪ'],
  ['ب', 'پ'],
  ['ج', 'چ'],
  ['ف', 'ڤڥ'],
  ['ز', 'ژ'],
  ['ه', 'ۃ'],
]

/** Letters alike, marks and tatweel away, presentation forms to their letters, digits to ASCII. Unicode NFKC is the source for presentation forms. */
export const arabicFold: FoldRules = [...rules()]

function* rules(): Generator<readonly [string, string]> {
  const same = new Map<string, string>()
  for (const [to, from] of ALIKE) for (const c of from) same.set(c, to)
  const plain = (s: string): string =>
    Array.from(s, (c) => same.get(c) ?? c)
      .filter((c) => !/\p{M}|ـ/u.test(c))
      .join('')
  for (let unit = 0xfb50; unit <= 0xfeff; unit++) {
    const c = String.fromCharCode(unit)
    const letters = c.normalize('NFKC')
    if (letters !== c && !letters.includes(' ')) yield [c, plain(letters).slice(0, 8)]
  }
  for (const [c, to] of same) yield [c, to]
  for (let unit = 0x0610; unit <= 0x061a; unit++) yield [String.fromCharCode(unit), '']
  for (let unit = 0x064b; unit <= 0x065f; unit++) yield [String.fromCharCode(unit), '']
  yield ['\u0670', '']
  for (let unit = 0x06d6; unit <= 0x06ed; unit++)
    if (unit !== 0x06dd && unit !== 0x06de && unit !== 0x06e9 && unit !== 0x06e5 && unit !== 0x06e6) yield [String.fromCharCode(unit), '']
  yield ['\u0640', '']
  for (let d = 0; d < 10; d++) {
    yield [String.fromCharCode(0x0660 + d), String(d)]
    yield [String.fromCharCode(0x06f0 + d), String(d)]
  }
}
