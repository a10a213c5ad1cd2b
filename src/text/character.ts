// Character classes: what kind each UTF-16 code unit is, in one table lookup.

/** Kinds of code unit, as tokenisation needs them. */
export const Kind = {
  space: 0,
  arabic: 1,
  latin: 2,
  letter: 3,
  digit: 4,
  mark: 5,
  newline: 6,
  punctuation: 7,
} as const

/** One of {@link Kind}. */
export type Kind = (typeof Kind)[keyof typeof Kind]

const TATWEEL = 0x0640
const NEWLINES: readonly number[] = [0x0a, 0x0d, 0x85, 0x2028, 0x2029]

const kinds: Uint8Array = build()

/** The kind of the UTF-16 code unit `unit`. Surrogates count as punctuation; they never join a word. */
export function kindOf(unit: number): Kind {
  return kinds[unit] as Kind
}

function build(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(Kind.punctuation)
  const plane = Array.from({ length: 0x100 }, (_, row) =>
    row >= 0xd8 && row <= 0xdf ? ' '.repeat(0x100) : String.fromCharCode(...Array.from({ length: 0x100 }, (_, i) => row * 0x100 + i)),
  ).join('')
  const paint = (runs: RegExp, kind: (unit: number) => Kind): void => {
    for (const { index, 0: run } of plane.matchAll(runs)) for (let unit = index; unit < index + run.length; unit++) table[unit] = kind(unit)
  }
  paint(/[\p{Z}\p{Cc}]+/gu, (unit) => (unit >= 0xd800 && unit <= 0xdfff ? Kind.punctuation : Kind.space))
  paint(/\p{L}+/gu, script)
  paint(/[\p{M}\p{Cf}]+/gu, () => Kind.mark)
  paint(/\p{Nd}+/gu, () => Kind.digit)
  for (const unit of NEWLINES) table[unit] = Kind.newline
  table[TATWEEL] = Kind.mark // it lengthens a word and means nothing
  return table
}

function script(unit: number): Kind {
  if ((unit >= 0x0600 && unit <= 0x08ff) || (unit >= 0xfb50 && unit <= 0xfeff)) return Kind.arabic
  if (unit < 0x0250 || (unit >= 0x1e00 && unit <= 0x1eff)) return Kind.latin
  return Kind.letter
}
