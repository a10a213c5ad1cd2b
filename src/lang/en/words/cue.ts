// What an English word means to the attribution room: a form of a reporting verb, a closed-class word, a hedge, a kind of speaker.

import { rows as closedRows } from '../../../generated/en/closed-class.ts'
import { rows as cueRows } from '../../../generated/en/cues.ts'
import { rows as hedgeRows } from '../../../generated/en/hedges.ts'
import { rows as speakerRows } from '../../../generated/en/speakers.ts'
import type { Act, Certainty } from '../../../model/annotation.ts'
import { formsOf, type VerbForm } from './inflect.ts'

/** A complement that a reporting verb takes; see data/cues.tsv. */
export type Frame =
  | 'that'
  | 'clause'
  | 'words'
  | 'speech'
  | 'tell-that'
  | 'noun'
  | 'of'
  | 'out'
  | 'at'
  | 'to'
  | 'obj-to'
  | 'call-for'
  | 'whether'
  | 'accuse-of'
  | 'blame-for'
  | 'blame-on'
  | 'blame-as'
  | 'as'
  | 'as-claim'
  | 'naming'
  | 'quoted'
  | 'as-saying'

/** A form of a reporting verb. */
export interface VerbCue {
  readonly lemma: string
  readonly form: VerbForm
  readonly frames: ReadonlySet<Frame>
  readonly act: Act
  readonly certainty: Certainty
  /** The bare and the -s form are everyday nouns too, or `often` nouns. */
  readonly noun: boolean
  readonly often: boolean
}

/** Classes of words that bound phrases. */
export type ClosedClass =
  'determiner' | 'preposition' | 'pronoun' | 'auxiliary' | 'adverb' | 'conjunction' | 'negation' | 'weekday' | 'finite' | 'verdict'

/** Facts of one word form for the attribution passes. */
export interface CueWord {
  readonly form: string
  readonly verb: VerbCue | undefined
  readonly closed: ReadonlySet<ClosedClass>
  readonly hedge: Certainty | undefined
  readonly speaker: 'person' | 'body' | 'text' | undefined
}

const NONE: ReadonlySet<ClosedClass> = new Set()
const verbs = new Map<string, VerbCue>()
for (const row of cueRows) {
  const base = {
    lemma: row.verb,
    frames: new Set(row.frames.split(' ') as Frame[]),
    act: row.act as Act,
    certainty: row.certainty as Certainty,
    noun: row.noun !== '',
    often: row.noun === 'often',
  }
  // «put» and «forecast» are their own past tense, which news uses more.
  for (const [text, form] of formsOf(row.verb, row.forms))
    if (!verbs.has(text) || (form === 'past' && text === row.verb)) verbs.set(text, { ...base, form })
}
const closed = new Map<string, Set<ClosedClass>>()
for (const { word, class: kind } of closedRows) closed.set(word, (closed.get(word) ?? new Set()).add(kind as ClosedClass))
const hedges = new Map(hedgeRows.map((row) => [row.word, row.certainty as Certainty]))
const speakers = new Map(speakerRows.map((row) => [row.noun, row.kind as 'person' | 'body' | 'text']))

/** The facts of a folded `form`, or undefined when the word means nothing here. Called once a form. */
export function cueWord(form: string): CueWord | undefined {
  const verb = verbs.get(form)
  const classes = closed.get(form) ?? (form.length > 4 && form.endsWith('ly') ? new Set<ClosedClass>(['adverb']) : NONE)
  const hedge = hedges.get(form)
  const speaker = speakers.get(form)
  if (verb === undefined && classes.size === 0 && hedge === undefined && speaker === undefined) return undefined
  return { form, verb, closed: classes, hedge, speaker }
}
