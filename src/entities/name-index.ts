// The name index: listed names by their first word, then word by word; a branch is made when its first word is met.

import { ownNames, type OwnNames } from './own.ts'
import { linesOf, type PackedTable } from './packed-table.ts'

/** Where a name may go on or end. */
export interface NameNode {
  /** Next words, folded. */
  readonly next: Map<string, NameNode>
  /** Next words by sound key, for names that are transliterated in many ways. */
  readonly alike: Map<string, NameNode>
  /** Numbers of the entries whose name ends here, in listed order. */
  readonly ends: number[]
}

/** Names packed by their first word: see {@link packNames}. */
export interface PackedNames {
  readonly first: PackedTable
  readonly alike: PackedTable
}

/** Names folded with one language's table, found by their first word. */
export class NameIndex {
  readonly #packed: PackedNames
  readonly #nodes = new Map<string, NameNode>()
  readonly #soundKey: (word: string) => string
  readonly #packOwn: ((own: OwnNames) => PackedNames) | undefined
  readonly #own = new WeakMap<OwnNames, { readonly packed: PackedNames; readonly nodes: Map<string, NameNode> }>()

  /**
   * `soundKey` gives words that sound alike the same key, and '' to words that must match as they are; the names were packed with it.
   * `packOwn` packs own names as the listed ones are; without it there are none here.
   */
  constructor(packed: PackedNames, soundKey: (word: string) => string = () => '', packOwn?: (own: OwnNames) => PackedNames) {
    this.#packed = packed
    this.#soundKey = soundKey
    this.#packOwn = packOwn
  }

  /** The branch of names whose first word is exactly `word`, folded. */
  start(word: string): NameNode | undefined {
    return this.#ownBranch(word) ?? this.#branchOf(word, this.#packed.first, word)
  }

  /** The branch of loosely matched names whose first word sounds like `word`. */
  startAlike(word: string): NameNode | undefined {
    const key = this.#soundKey(word)
    return key === '' ? undefined : this.#branchOf(`~${key}`, this.#packed.alike, key)
  }

  /** The branch after `node` that a next word takes, or undefined. */
  step(node: NameNode, word: string): NameNode | undefined {
    const exact = node.next.get(word)
    if (exact !== undefined || node.alike.size === 0) return exact
    const key = this.#soundKey(word)
    return key === '' ? undefined : node.alike.get(key)
  }

  /** The branch of own names, the listed ones of the same first word after them. */
  #ownBranch(word: string): NameNode | undefined {
    const own = ownNames()
    if (own === undefined || this.#packOwn === undefined) return undefined
    let made = this.#own.get(own)
    if (made === undefined) this.#own.set(own, (made = { packed: this.#packOwn(own), nodes: new Map() }))
    const known = made.nodes.get(word)
    if (known !== undefined) return known
    const lines = linesOf(made.packed.first, word)
    if (lines.length === 0) return undefined
    const branch = this.#branch([...lines, ...linesOf(this.#packed.first, word)])
    made.nodes.set(word, branch)
    return branch
  }

  #branchOf(id: string, packed: PackedTable, key: string): NameNode | undefined {
    const known = this.#nodes.get(id)
    if (known !== undefined) return known
    const lines = linesOf(packed, key)
    if (lines.length === 0) return undefined
    const branch = this.#branch(lines)
    this.#nodes.set(id, branch)
    return branch
  }

  #branch(lines: readonly string[]): NameNode {
    const root: NameNode = { next: new Map(), alike: new Map(), ends: [] }
    for (const line of lines) {
      const [entry, loose, rest] = line.split('\t') as [string, string, string]
      let node = root
      for (const word of rest === '' ? [] : rest.split(' ')) {
        const key = loose === '1' ? this.#soundKey(word) : ''
        // Spellings that sound alike share one branch, so that a mixed spelling finds its end too.
        let child = node.next.get(word) ?? (key === '' ? undefined : node.alike.get(key))
        child ??= { next: new Map(), alike: new Map(), ends: [] }
        node.next.set(word, child)
        if (key !== '' && !node.alike.has(key)) node.alike.set(key, child)
        node = child
      }
      if (!node.ends.includes(Number(entry))) node.ends.push(Number(entry))
    }
    return root
  }
}
