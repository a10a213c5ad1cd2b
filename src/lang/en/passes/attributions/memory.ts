// Who has spoken so far: what pronouns and short forms find their sources in.

import type { Hop } from '../../../../model/annotation.ts'

/** What a speaker is, as far as pronouns care. */
export type SpeakerKind = 'person' | 'body' | 'plural' | 'text'

/** The speakers of an article so far. */
export interface Memory {
  person: Hop | undefined
  man: Hop | undefined
  woman: Hop | undefined
  body: Hop | undefined
  plural: Hop | undefined
  last: Hop | undefined
  /** Nouns of a speaker («observatory», «governor») → hop. */
  readonly byNoun: Map<string, Hop>
  /** Person → the body or state of the first role given. */
  readonly bodies: Map<string, string>
}

/** An empty memory, for the first statement of an article. */
export function newMemory(): Memory {
  return {
    person: undefined,
    man: undefined,
    woman: undefined,
    body: undefined,
    plural: undefined,
    last: undefined,
    byNoun: new Map(),
    bodies: new Map(),
  }
}

/** Remembers that `hop` has spoken. */
export function remember(memory: Memory, hop: Hop, kind: SpeakerKind, gender: 'man' | 'woman' | undefined, nouns: readonly string[]): Hop {
  memory.last = hop
  if (kind === 'person') {
    memory.person = hop
    if (gender !== undefined) memory[gender] = hop
  } else if (kind === 'plural') memory.plural = hop
  else memory.body = hop
  for (const noun of nouns) memory.byNoun.set(noun, hop)
  return hop
}

/** The speaker that a pronoun stands for. */
export function antecedent(memory: Memory, pronoun: string): Hop | undefined {
  if (pronoun === 'he') {
    const found = memory.person !== undefined && memory.person.entity === memory.woman?.entity ? memory.man : memory.person
    if (found !== undefined) memory.man = found
    return found
  }
  if (pronoun === 'she') {
    const found = memory.person !== undefined && memory.person.entity === memory.man?.entity ? memory.woman : memory.person
    if (found !== undefined) memory.woman = found
    return found
  }
  if (pronoun === 'it') return memory.body
  if (pronoun === 'they' || pronoun === 'we' || pronoun === 'both' || pronoun === 'all') {
    const last = memory.last
    return last !== undefined && last.entity !== memory.person?.entity ? last : (memory.plural ?? memory.body)
  }
  return undefined
}
