// What an Arabic word means to the room of events.

import type { Split } from '../splits.ts'
import { speakerAdjectives, type SpeakerAdjective } from './speaker/adjectives.ts'
import { governorsOf, triggersOf, type Governor, type Trigger } from './event/lexicon.ts'

/** One way to read a word as a trigger or a governor, with the clitics around it. */
export interface Reading<T> {
  readonly of: T
  readonly kind: 'perfect' | 'imperfect' | 'noun'
  readonly plural: boolean
  /** Folded units of proclitics before the form. */
  readonly lead: number
  readonly conjunction: boolean
  readonly preposition: Split['preposition']
  readonly future: boolean
  readonly definite: boolean
  readonly suffix: string
}

/** Facts of one word form for the event passes. */
export interface EventWord {
  readonly triggers: readonly Reading<Trigger>[]
  readonly governors: readonly Reading<Governor>[]
  /** Reads as a verb and as nothing else. */
  readonly verb: boolean
  /** Nationalities that the word may be in the accusative, which the room of speakers never meets: «أفغانيا». */
  readonly national: readonly SpeakerAdjective[]
}

/** The facts of a folded form cut as `splits`, undefined when the word tells of no event. Called once a form. */
export function eventWord(form: string, splits: readonly Split[]): EventWord | undefined {
  const unit = form.charCodeAt(0)
  if (unit < 0x0600 || unit > 0x06ff || form.length < 2) return undefined
  const triggers = readings(splits, triggersOf)
  const governors = readings(splits, governorsOf)
  const national = form.endsWith('يا') ? speakerAdjectives(form.slice(0, -1)) : NONE
  if (triggers.length === 0 && governors.length === 0 && national.length === 0) return undefined
  const verb = triggers.length + governors.length > 0 && [...triggers, ...governors].every((r) => r.kind !== 'noun')
  return { triggers, governors, verb, national }
}

const NONE: readonly SpeakerAdjective[] = []

const SUFFIXES: ReadonlySet<string> = new Set(['ه', 'ها', 'هم', 'هن', 'هما'])

function readings<T>(
  splits: readonly Split[],
  entriesOf: (stem: string) => readonly { readonly of: T; readonly kind: Reading<T>['kind']; readonly plural: boolean }[],
): Reading<T>[] {
  const found: Reading<T>[] = []
  for (const split of splits) {
    for (const { of, kind, plural } of entriesOf(split.stem)) {
      const { lead, preposition, future, definite, suffix } = split
      if (
        kind === 'noun' ? future || preposition === 'ك' : definite || (preposition !== '' && !(preposition === 'ل' && kind === 'imperfect'))
      )
        continue
      // News tells of third persons: «هناك» is no «هنّأ» with «ك».
      if (suffix !== '' && !SUFFIXES.has(suffix)) continue
      if (future && kind !== 'imperfect') continue
      // The fewest clitics win: «وصل» is no «و» with «صل».
      if (found.some((r) => r.of === of && r.kind === kind)) continue
      if (found.length > 0 && found.every((r) => r.lead < lead && r.suffix === '') && suffix !== '') continue
      found.push({ of, kind, plural, lead, conjunction: split.conjunction !== '', preposition, future, definite, suffix })
    }
  }
  return found
}
