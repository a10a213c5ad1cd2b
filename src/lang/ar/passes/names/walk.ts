// The walk: from a word that opens a listed name to the longest name the tokens spell.

import type { NameIndex, NameNode } from '../../../../entities/index.ts'
import { Shape, TokenKind } from '../../../../text/index.ts'
import type { Scene } from './scene.ts'

/** Where the longest name ends, and the entries it may stand for. */
export interface Reach {
  readonly last: number
  readonly entries: readonly number[]
}

const BRIDGES = new Set(['-', '_', '.', '#', "'", '&', '/', ',', '+'])
const OPENS = new Set(['"', '«', '“', '('])
const CLOSES = new Set(['"', '»', '”', ')', "'"])

/** Walks from token `first`, whose word opened `node`, up to `limit`. Hyphens, dots of acronyms and pairs of quotation marks inside a name do not count. */
export function walk(scene: Scene, index: NameIndex, node: NameNode, first: number, limit: number): Reach | undefined {
  let best: Reach | undefined
  let open = 0
  let i = first + 1
  let here = node
  for (;;) {
    if (here.ends.length > 0 && open === 0) best = { last: i, entries: here.ends }
    if (here.next.size === 0 && here.alike.size === 0) return best
    let j = i
    for (let skipped = 0; skipped < 2 && j < limit && scene.draft.tokens.kind[j] === TokenKind.punctuation; skipped++, j++) {
      const c = scene.mark(j)
      if (open > 0 && CLOSES.has(c)) open--
      else if (OPENS.has(c) || (c === "'" && opensMark(scene, j))) open++
      else if (!BRIDGES.has(c) || (c === ',' && !isAcronym(scene, j))) return best
      else if (c === '.' && !isAcronym(scene, j)) return best
    }
    if (j >= limit) return best
    const next = index.step(here, scene.form(j))
    if (next === undefined) return best
    here = next
    i = j + 1
  }
}

/** «تنظيم 'الدولة'»: behind a space a single mark opens. */
function opensMark(scene: Scene, at: number): boolean {
  return ((scene.draft.tokens.shape[at] as number) & Shape.gap) !== 0
}

/** A dot between single letters, or glued on both sides. */
function isAcronym(scene: Scene, dot: number): boolean {
  const { shape } = scene.draft.tokens
  return ((shape[dot] as number) & Shape.gap) === 0 && (scene.form(dot - 1).length <= 2 || ((shape[dot + 1] ?? 1) & Shape.gap) === 0)
}
