// Figures as people write them in tables.

/** Zeros of the scripts whose digits are read: European, Arabic, Persian. */
const ZEROS = ['0', '\u0660', '\u06f0'] as const

/** The number of `text`, of any sign; `undefined` when it is none or may be read in two ways («1,200»). */
export function figureOf(text: string): number | undefined {
  const plain = Array.from(text)
    .map((c) => {
      const zero = ZEROS.find((z) => c >= z && c.charCodeAt(0) <= z.charCodeAt(0) + 9)
      return zero === undefined ? c : String(c.charCodeAt(0) - zero.charCodeAt(0))
    })
    .join('')
  return /^[+-]?\d{1,15}(?:\.\d{1,6})?$/u.test(plain) ? Number(plain) : undefined
}
