// The same origin: whether two sources are one, could be one, or are certainly two.

import type { Speaker } from './speaker.ts'

/** `one`: counted once. `perhaps`: two only in the upper bound. `apart`: certainly two. */
export type Kinship = 'one' | 'perhaps' | 'apart'

const NAMED: ReadonlySet<string> = new Set(['person', 'body', 'state', 'media'])

/** Whether the source has a name, so that it is itself and nobody else. */
export function isNamed({ kind }: Speaker): boolean {
  return NAMED.has(kind)
}

/** How two sources stand to each other. `together`: the same text quotes both, each for itself. Where nothing is known they may be one. */
export function kinship(a: Speaker, b: Speaker, together: boolean): Kinship {
  if (a.id === b.id) return isNamed(a) || a.single || together ? 'one' : 'perhaps'
  if (isNamed(a) && isNamed(b)) return ofNamed(a, b)
  if (!isNamed(a) && !isNamed(b)) return ofUnnamed(a, b)
  return isNamed(a) ? ofBoth(a, b, together) : ofBoth(b, a, together)
}

function ofNamed(a: Speaker, b: Speaker): Kinship {
  if (a.kind === 'person' && b.kind === 'person') return oneName(a.id, b.id) ? 'one' : 'apart'
  if (a.kind === 'body' && b.of === a.id) return 'one'
  if (b.kind === 'body' && a.of === b.id) return 'one'
  if (statesDiffer(a, b)) return 'apart'
  if (a.kind === 'media' || b.kind === 'media') return a.official || b.official ? ofState(a, b) : 'apart'
  if (a.official && b.official && a.country === b.country) {
    return a.kind === 'state' || b.kind === 'state' || a.spokesperson || b.spokesperson ? 'one' : 'perhaps'
  }
  // Whose director, leader or lawyer somebody is, no list tells.
  return a.kind === 'person' || b.kind === 'person' ? 'perhaps' : 'apart'
}

/** An agency that a state owns tells what its officials say. */
function ofState(a: Speaker, b: Speaker): Kinship {
  return a.country !== undefined && a.country === b.country ? 'perhaps' : 'apart'
}

function ofUnnamed(a: Speaker, b: Speaker): Kinship {
  if ((a.kind === 'eye') !== (b.kind === 'eye')) return 'apart'
  if (a.of !== undefined && a.of === b.of) return a.single === b.single ? 'one' : 'perhaps'
  return statesDiffer(a, b) ? 'apart' : 'perhaps'
}

/** A text that quotes a named source and «an official» means two; «officials» may sum up whom it names. */
function ofBoth(named: Speaker, unnamed: Speaker, together: boolean): Kinship {
  if (unnamed.of === named.id) return 'one'
  if (unnamed.kind === 'eye') return 'apart'
  if (unnamed.kind === 'medium') return 'perhaps'
  if (named.kind === 'state' && named.country === unnamed.country && unnamed.country !== undefined) return 'one'
  if (named.kind === 'media' || statesDiffer(named, unnamed)) return 'apart'
  return together && unnamed.single && named.kind === 'person' ? 'apart' : 'perhaps'
}

function statesDiffer(a: Speaker, b: Speaker): boolean {
  return a.country !== undefined && b.country !== undefined && a.country !== b.country
}

/** Whether two ids spell one name: the same consonants, or a surname beside the whole name. */
function oneName(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)]
  const [less, more] = x.length <= y.length ? [x, y] : [y, x]
  return less.length > 0 && less.every((part) => more.includes(part)) && (less.length > 1 || (less[0] as string).length >= 3)
}

/** Names from another script keep their consonants; which vowels are written is chance. */
function partsOf(id: string): readonly string[] {
  return id
    .split('-')
    .filter((part) => !['al', 'el', 'bin', 'ibn', 'abu', 'the'].includes(part))
    .map((part) =>
      part
        .replace(/[aeiouyw]/g, '')
        .replace(/[gjq]/g, 'k')
        .replace(/(.)\1/g, '$1'),
    )
    .filter((part) => part !== '')
}
