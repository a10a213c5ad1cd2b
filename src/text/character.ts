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

/** A kind for each code unit whose row of 256 has been met; the rest are not worked out yet. */
const kinds = new Uint8Array(0x10000).fill(0xff)

/** The kind of the UTF-16 code unit `unit`. Surrogates count as punctuation; they never join a word. */
export function kindOf(unit: number): Kind {
  const kind = kinds[unit] as Kind | 0xff
  return kind === 0xff ? kindInNewRow(unit) : kind
}

/** Whether `text` is made of letters alone, of whatever script. */
export function areLetters(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind !== Kind.arabic && kind !== Kind.latin && kind !== Kind.letter) return false
  }
  return true
}

/** Works out the row of `unit`: a text meets a few of the 256, and all of them take as long as reading an article. */
function kindInNewRow(unit: number): Kind {
  const first = unit & 0xff00
  kinds.fill(Kind.punctuation, first, first + 0x100)
  // Half a surrogate pair is no letter of its own.
  if (first < 0xd800 || first > 0xdf00) {
    const row = String.fromCharCode(...Array.from({ length: 0x100 }, (_, i) => first + i))
    const paint = (runs: RegExp, kind: (unit: number) => Kind): void => {
      for (const { index, 0: run } of row.matchAll(runs))
        for (let i = first + index; i < first + index + run.length; i++) kinds[i] = kind(i)
    }
    paint(/[\p{Z}\p{Cc}]+/gu, () => Kind.space)
    paint(/\p{L}+/gu, script)
    paint(/[\p{M}\p{Cf}]+/gu, () => Kind.mark)
    paint(/\p{Nd}+/gu, () => Kind.digit)
    for (const newline of NEWLINES) if ((newline & 0xff00) === first) kinds[newline] = Kind.newline
    if ((TATWEEL & 0xff00) === first) kinds[TATWEEL] = Kind.mark // it lengthens a word and means nothing
  }
  return kinds[unit] as Kind
}

function script(unit: number): Kind {
  if ((unit >= 0x0600 && unit <= 0x08ff) || (unit >= 0xfb50 && unit <= 0xfeff)) return Kind.arabic
  if (unit < 0x0250 || (unit >= 0x1e00 && unit <= 0x1eff)) return Kind.latin
  return Kind.letter
}
