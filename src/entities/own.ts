// Own names: entities, further names and outlets that a dossier brings beside what the gazetteer lists.

import type { MentionType } from '../model/annotation.ts'
import type { Entity } from './entity.ts'

/** An entity of one's own, or further names of a listed one when `id` is listed. */
export interface OwnEntity {
  /** Lower-case slug, the same in every language. */
  readonly id: string
  readonly type: MentionType
  /** Names by language code, the canonical one first. */
  readonly names: Readonly<Record<string, readonly string[]>>
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** `outlet`, `news-agency`, `city` …, as in the gazetteer. */
  readonly roles?: readonly string[] | undefined
}

/** Own entities, as the indexes ask for them. Entries of own names are negative: -1 is the first entity. */
export class OwnNames {
  readonly #own: readonly OwnEntity[]
  readonly #byId: ReadonlyMap<string, Entity>

  constructor(own: readonly OwnEntity[]) {
    this.#own = own
    this.#byId = new Map(
      own.map(({ id, type, names, country, from, to, roles }): [string, Entity] => [
        id,
        { id, type, names: firstOf(names), country, from, to, roles: roles ?? [] },
      ]),
    )
  }

  /** The entity with this id, when it is one's own. */
  get(id: string): Entity | undefined {
    return this.#byId.get(id)
  }

  /** The entity behind an entry of {@link names}. */
  at(entry: number): Entity | undefined {
    return this.#byId.get(this.#own[-1 - entry]?.id ?? '')
  }

  /** Names in one language, a line each, with their entries. */
  names(code: string): { readonly text: string; readonly entries: readonly number[] } {
    const all = this.#own.flatMap(({ names }, i) => (names[code] ?? []).map((name) => [name, -1 - i] as const))
    return { text: all.map(([name]) => name.replace(/[\n|]/gu, ' ')).join('\n'), entries: all.map(([, entry]) => entry) }
  }

  /** All names in all languages. */
  forms(): readonly (readonly [name: string, entity: Entity])[] {
    return this.#own.flatMap(({ id, names }) =>
      Object.values(names)
        .flat()
        .map((name) => [name, this.#byId.get(id) as Entity] as const),
    )
  }
}

let current: OwnNames | undefined

/** Runs `work`, which must not wait for anything, with `own` beside the gazetteer. */
export function withOwnNames<T>(own: OwnNames | undefined, work: () => T): T {
  const before = current
  current = own
  try {
    return work()
  } finally {
    current = before
  }
}

/** The own names that the article being read is read with. */
export function ownNames(): OwnNames | undefined {
  return current
}

function firstOf(names: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(names).flatMap(([code, [first]]) => (first === undefined ? [] : [[code, first]])))
}
