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

const kinds: Uint8Array = build()

/** The kind of the UTF-16 code unit `unit`. Surrogates count as punctuation; they never join a word. */
export function kindOf(unit: number): Kind {
  return kinds[unit] as Kind
}

function build(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(Kind.punctuation)
  const space = /^[\p{Z}\p{Cc}]$/u
  const letter = /^\p{L}$/u
  const mark = /^[\p{M}\p{Cf}]$/u
  const digit = /^\p{Nd}$/u
  const ranges: readonly (readonly [number, number])[] = [[0, 0xd7ff], [0xe000, 0xffff]]
  for (const [first, last] of ranges) {
    for (let unit = first; unit <= last; unit++) {
      const c = String.fromCharCode(unit)
      table[unit] = letter.test(c)
        ? script(unit)
        : mark.test(c)
          ? Kind.mark
          : digit.test(c)
            ? Kind.digit
            : space.test(c)
              ? Kind.space
              : Kind.punctuation
    }
  }
  table[0x0a] = Kind.newline
  table[0x0d] = Kind.newline
  table[0x2028] = Kind.newline
  table[0x2029] = Kind.newline
  table[0x85] = Kind.newline
  table[0x0640] = Kind.mark // tatweel lengthens a word and means nothing
  return table
}

function script(unit: number): Kind {
  if ((unit >= 0x0600 && unit <= 0x08ff) || (unit >= 0xfb50 && unit <= 0xfeff)) return Kind.arabic
  if (unit < 0x0250 || (unit >= 0x1e00 && unit <= 0x1eff)) return Kind.latin
  return Kind.letter
}
