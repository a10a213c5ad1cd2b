// The lexicon of events: every folded form of the rows of events.tsv and events/governors.tsv, with what it may be.

import { rows } from '../../../../generated/ar/events.ts'
import { rows as frameRows } from '../../../../generated/ar/events/frames.ts'
import { rows as governorRows } from '../../../../generated/ar/events/governors.ts'
import { lazy } from '../../../../entities/index.ts'
import type { EventType } from '../../../../model/event.ts'
import { frameOf, type Frame } from '../../../event-frame.ts'
import { arabicForm as folded } from '../../table.ts'
import { imperfect, masdar, perfect, type Inflected } from '../cue/inflect.ts'

/** One row of events.tsv. */
export interface Trigger {
  readonly type: EventType
  readonly lemma: string
  readonly frame: Frame
  /** Folded words one of which must be near, undefined when the word is enough by itself. */
  readonly near: ReadonlySet<string> | undefined
  /** The perfect is a passive; active or passive, by what follows. */
  readonly voice: 'active' | 'passive' | 'either'
  /** An event only with an actor or a recipient. */
  readonly weak: boolean
}

/** What a governor says of the event noun after it. */
export type Effect = 'actor' | 'recipient' | 'place' | 'occurs' | 'undone' | 'future' | 'hypothetical'

/** One row of events/governors.tsv. */
export interface Governor {
  /** Folded preposition that the event stands behind, '' for none. */
  readonly preposition: string
  readonly effect: Effect
}

/** One form of a trigger or of a governor. */
export interface Entry<T> {
  readonly of: T
  readonly kind: 'perfect' | 'imperfect' | 'noun'
  readonly plural: boolean
}

interface Lexicon {
  readonly triggers: ReadonlyMap<string, readonly Entry<Trigger>[]>
  readonly governors: ReadonlyMap<string, readonly Entry<Governor>[]>
}

const lexicon = lazy(build)

/** The triggers that the folded stem may be, rows with company first. */
export function triggersOf(stem: string): readonly Entry<Trigger>[] {
  return lexicon().triggers.get(stem) ?? NONE
}

/** The governors that the folded stem may be. */
export function governorsOf(stem: string): readonly Entry<Governor>[] {
  return lexicon().governors.get(stem) ?? NONE
}

const NONE: readonly never[] = []

function build(): Lexicon {
  const usual = new Map(frameRows.map((row) => [row.type, frameOf(row.frame, undefined, folded)]))
  const triggers = new Map<string, Entry<Trigger>[]>()
  for (const row of rows) {
    const flags = row.flags.split(' ')
    const near = list(row.with).map(folded)
    const frame = frameOf(row.frame, usual.get(row.type), folded)
    const transitive = frame.has('obj') && row.perfect !== ''
    const trigger: Trigger = {
      type: row.type as EventType,
      lemma: row.lemma,
      frame: frame.has('gen') || row.frame.includes('gen=-') || transitive ? frame : new Map(frame).set('gen', 'actor'),
      near: near.length === 0 ? undefined : new Set(near),
      voice: flags.includes('passive') ? 'passive' : flags.includes('either') ? 'either' : 'active',
      weak: flags.includes('weak'),
    }
    addForms(triggers, trigger, row)
  }
  for (const entries of triggers.values())
    entries.sort((a, b) => Number(a.of.near === undefined) - Number(b.of.near === undefined) || rank(a) - rank(b))
  const governors = new Map<string, Entry<Governor>[]>()
  for (const row of governorRows) addForms(governors, { preposition: folded(row.preposition), effect: row.effect as Effect }, row)
  return { triggers, governors }
}

/** Passives are tried first, as they ask for more. */
function rank({ of }: Entry<Trigger>): number {
  return of.voice === 'passive' ? 0 : 1
}

function addForms<T>(
  found: Map<string, Entry<T>[]>,
  of: T,
  row: { readonly perfect: string; readonly imperfect: string; readonly noun: string },
): void {
  const add = ({ form, kind, plural }: Pick<Inflected, 'form' | 'kind' | 'plural'>): void => {
    const entry: Entry<T> = { of, kind: kind === 'masdar' || kind === 'participle' ? 'noun' : kind, plural }
    const entries = found.get(folded(form))
    if (entries === undefined) found.set(folded(form), [entry])
    else if (!entries.some((e) => e.of === of && e.kind === entry.kind)) entries.push(entry)
  }
  perfect(row.perfect).forEach(add)
  imperfect(row.imperfect).forEach(add)
  for (const noun of list(row.noun)) {
    masdar(noun).forEach(add)
    for (const form of duals(noun)) add({ form, kind: 'masdar', plural: true })
  }
}

/** «هجومين», «غارتان», and the seat that a final hamza takes before a pronoun («إجلائهم»). */
function duals(noun: string): readonly string[] {
  const stem = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun
  const seat = noun.endsWith('اء') ? [`${noun.slice(0, -1)}ئ`, `${noun.slice(0, -1)}ؤ`] : []
  return noun.endsWith('ات') ? seat : [`${stem}ان`, `${stem}ين`, ...seat]
}

function list(cell: string): string[] {
  return cell.split('|').filter((x) => x !== '')
}
