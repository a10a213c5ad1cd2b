// The lexicon of events: every form of the rows of events.tsv and events/governors.tsv, with what it may be.

import { lazy } from '../../../../entities/index.ts'
import { rows } from '../../../../generated/en/events.ts'
import { rows as frameRows } from '../../../../generated/en/events/frames.ts'
import { rows as governorRows } from '../../../../generated/en/events/governors.ts'
import { rows as peopleRows } from '../../../../generated/en/events/people.ts'
import type { EventType } from '../../../../model/event.ts'
import { frameOf, type Frame } from '../../../event-frame.ts'
import { formsOf, type VerbForm } from '../inflect.ts'

/** One row of events.tsv. */
export interface Trigger {
  readonly type: EventType
  readonly lemma: string
  readonly frame: Frame
  /** Words one of which must be near, undefined when the word is enough by itself. */
  readonly near: ReadonlySet<string> | undefined
  readonly voice: 'active' | 'passive' | 'either'
  /** An event only with an actor or a recipient. */
  readonly weak: boolean
}

/** What a governor says of the event noun after it. */
export type Effect = 'actor' | 'recipient' | 'occurs' | 'undone' | 'future' | 'hypothetical'

/** One form of a trigger; nouns of two words («air strike») hold the second in `rest`. */
export interface Entry {
  readonly of: Trigger
  readonly form: VerbForm | 'noun'
  readonly rest: string | undefined
}

const lexicon = lazy(build)
const people: ReadonlySet<string> = new Set(peopleRows.map((row) => row.lemma))

/** The triggers that a form may be, rows with company first. */
export function triggersOf(form: string): readonly Entry[] {
  return lexicon().triggers.get(form) ?? NONE
}

/** What a form says of an event noun after it, undefined when nothing. */
export function effectOf(form: string): Effect | undefined {
  return lexicon().governors.get(form)
}

/** Whether a counted noun's lemma is a person. */
export function isPerson(lemma: string): boolean {
  return people.has(lemma)
}

const NONE: readonly never[] = []

function build(): { triggers: ReadonlyMap<string, readonly Entry[]>; governors: ReadonlyMap<string, Effect> } {
  const same = (word: string): string => word
  const usual = new Map(frameRows.map((row) => [row.type, frameOf(row.frame, undefined, same)]))
  const triggers = new Map<string, Entry[]>()
  const add = (text: string, entry: Omit<Entry, 'rest'>): void => {
    const [first, ...rest] = text.split(' ') as [string, ...string[]]
    const made: Entry = { ...entry, rest: rest.length === 0 ? undefined : rest.join(' ') }
    const list = triggers.get(first)
    if (list === undefined) triggers.set(first, [made])
    else if (!list.some((e) => e.of === made.of && e.form === made.form && e.rest === made.rest)) list.push(made)
  }
  for (const row of rows) {
    const flags = row.flags.split(' ')
    const of: Trigger = {
      type: row.type as EventType,
      lemma: row.lemma,
      frame: frameOf(row.frame, usual.get(row.type), same),
      near: row.with === '' ? undefined : new Set(row.with.split('|')),
      voice: flags.includes('passive') ? 'passive' : flags.includes('either') ? 'either' : 'active',
      weak: flags.includes('weak'),
    }
    if (row.verb !== '') for (const [text, form] of formsOf(row.verb, row.forms)) add(text, { of, form })
    for (const noun of row.noun === '' ? [] : row.noun.split('|'))
      for (const text of noun.endsWith('s') ? [noun] : [noun, pluralOf(noun)]) add(text, { of, form: 'noun' })
  }
  for (const list of triggers.values())
    list.sort((a, b) => Number(a.of.near === undefined) - Number(b.of.near === undefined) || rank(a) - rank(b))
  return {
    triggers,
    governors: new Map(governorRows.flatMap((row) => formsOf(row.verb, row.forms).map(([text]) => [text, row.effect as Effect] as const))),
  }
}

/** Passives are tried first, as they ask for more; names of two words before one. */
function rank({ of, rest }: Entry): number {
  return (of.voice === 'passive' ? 0 : 2) + (rest === undefined ? 1 : 0)
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:[sxz]|[cs]h)$/.test(noun) ? `${noun}es` : `${noun}s`
}
