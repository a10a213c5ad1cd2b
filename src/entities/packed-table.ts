// Tables packed when the program is built: lines by key, found by a hash, so that nothing is parsed before the first question is asked.

/**
 * Lines by key, as text alone. `lines` holds «key TAB line» for every line, those of one key together in their order; `slots` is a hash table of two
 * code units a slot, fifteen bits each: one more than where in `lines` a key's first line begins, or 0 in an empty slot.
 */
export interface PackedTable {
  readonly slots: string
  readonly lines: string
}

const TAB = 0x09
const BITS = 15

/** Packs lines by key; of keys neither TAB nor line end is a part, of lines no line end. */
export function packTable(groups: Iterable<readonly [key: string, lines: readonly string[]]>): PackedTable {
  const begins: [key: string, at: number][] = []
  let lines = ''
  for (const [key, own] of groups) {
    begins.push([key, lines.length])
    for (const line of own) lines += `${key}\t${line}\n`
  }
  let size = 1
  while (size < begins.length * 2) size *= 2
  const slots = new Int32Array(size)
  for (const [key, at] of begins) {
    let slot = hashOf(key) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = at + 1
  }
  const units = [...slots].map((at) => String.fromCharCode(at >>> BITS, at & ((1 << BITS) - 1)))
  return { slots: units.join(''), lines }
}

/** The lines of `key`, none when the table does not know it. */
export function linesOf({ slots, lines }: PackedTable, key: string): readonly string[] {
  let at = beginOf(slots, lines, key)
  const found: string[] = []
  for (; at >= 0 && isKeyAt(lines, at, key); at = lines.indexOf('\n', at) + 1)
    found.push(lines.slice(at + key.length + 1, lines.indexOf('\n', at)))
  return found
}

/** Where the first line of `key` begins, or -1. */
function beginOf(slots: string, lines: string, key: string): number {
  const last = slots.length / 2 - 1
  for (let slot = hashOf(key) & last; ; slot = (slot + 1) & last) {
    const at = ((slots.charCodeAt(2 * slot) << BITS) | slots.charCodeAt(2 * slot + 1)) - 1
    if (at < 0 || isKeyAt(lines, at, key)) return at
  }
}

function isKeyAt(lines: string, at: number, key: string): boolean {
  if (lines.charCodeAt(at + key.length) !== TAB) return false
  for (let i = 0; i < key.length; i++) if (lines.charCodeAt(at + i) !== key.charCodeAt(i)) return false
  return true
}

/** FNV-1a over the code units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 16)
}
