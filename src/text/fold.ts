// Folding: one spelling for the many that mean one word, with a way back to every source offset.

/**
 * What a language contributes to folding. `to` maps one UTF-16 code unit to its replacement:
 * `''` deletes it, one unit replaces it, several expand it.
 */
export type FoldRules = readonly (readonly [from: string, to: string])[]

/** Compiled rules: a replacement for each UTF-16 code unit, 0 for deletion, and the few that expand. */
export interface FoldTable {
  readonly units: Uint16Array
  readonly expansions: ReadonlyMap<number, string>
}

/** Folded text. `at[i]` is the source index of folded unit `i`; `at[text.length]` is the source length. */
export interface Folded {
  readonly source: string
  readonly text: string
  readonly at: Uint32Array
}

const EXPANDS = 0xffff

const unchanged = new Uint16Array(0x10000)
for (let i = 0; i < 0x10000; i++) unchanged[i] = i

/** Compiles fold rules into one table; later rules win over earlier ones. */
export function foldTable(...sets: readonly FoldRules[]): FoldTable {
  const units = unchanged.slice()
  const expansions = new Map<number, string>()
  for (const rules of sets) {
    for (const [from, to] of rules) {
      const unit = from.charCodeAt(0)
      if (from.length !== 1) throw new RangeError(`a fold rule takes one code unit, not «${from}»`)
      expansions.delete(unit)
      units[unit] = to.length === 0 ? 0 : to.length === 1 ? to.charCodeAt(0) : EXPANDS
      if (to.length > 1) expansions.set(unit, to)
    }
  }
  return { units, expansions }
}

/** Folds `source` in one pass. Folding folded text again changes nothing. */
export function fold(source: string, table: FoldTable): Folded {
  const { units, expansions } = table
  const length = source.length
  let room = length + 16
  let out = new Uint16Array(room)
  let at = new Uint32Array(room + 1)
  let n = 0
  for (let i = 0; i < length; i++) {
    const unit = source.charCodeAt(i)
    const to = units[unit] as number
    if (to === 0) continue
    if (n + 8 > room) {
      room *= 2
      const wider = new Uint16Array(room)
      wider.set(out)
      out = wider
      const further = new Uint32Array(room + 1)
      further.set(at)
      at = further
    }
    const expansion = to === EXPANDS ? expansions.get(unit) : undefined
    if (expansion === undefined) {
      at[n] = i
      out[n++] = to
    } else {
      for (let k = 0; k < expansion.length && k < 8; k++) {
        at[n] = i
        out[n++] = expansion.charCodeAt(k)
      }
    }
  }
  at[n] = length
  return { source, text: unitsToString(out, n), at: at.subarray(0, n + 1) }
}

/** The folded form of a short string, when offsets do not matter. */
export function foldWord(source: string, table: FoldTable): string {
  const { units, expansions } = table
  let text = ''
  let from = 0 // the part before `from` is in `text`
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i)
    const to = units[unit] as number
    if (to === unit) continue
    text += source.slice(from, i) + (to === 0 ? '' : to === EXPANDS ? (expansions.get(unit) ?? '\uffff') : String.fromCharCode(to))
    from = i + 1
  }
  return from === 0 ? source : text + source.slice(from)
}

function unitsToString(units: Uint16Array, length: number): string {
  const CHUNK = 0x2000
  let text = ''
  for (let i = 0; i < length; i += CHUNK) {
    text += String.fromCharCode.apply(null, units.subarray(i, Math.min(length, i + CHUNK)) as unknown as number[])
  }
  return text
}
