// The lexicon of reporting: every folded form of the rows of cues.tsv and cue-nouns.tsv, with what it may be.

import { rows as nounRows } from '../../../../generated/ar/cue-nouns.ts'
import { rows as verbRows } from '../../../../generated/ar/cues.ts'
import type { Act, Certainty } from '../../../../model/annotation.ts'
import { arabicForm as folded } from '../../table.ts'
import { imperfect, masdar, participle, perfect, type Inflected } from './inflect.ts'

/** How much a complement must look like a claim: a clause, an action noun, or any noun phrase. */
export const Strength = { none: 0, clause: 1, masdar: 2, any: 3 } as const

/** One of {@link Strength}. */
export type Strength = (typeof Strength)[keyof typeof Strength]

/** Prepositions that may lead to a content. */
export type Preposition = 'ب' | 'ل' | 'من' | 'عن' | 'الي' | 'علي' | 'في'

/** What a cue takes after it. */
export interface Frames {
  /** «أن …» without a preposition. */
  readonly that: boolean
  /** Words in quotation marks or after a colon. */
  readonly speech: boolean
  readonly question: boolean
  /** «عن أمله في أن …». */
  readonly feeling: boolean
  /** «رفض الاتهامات». */
  readonly allegation: boolean
  /** «حمّل … مسؤولية …». */
  readonly responsibility: boolean
  /** «اتهامه ب…» needs nothing between. */
  readonly bare: boolean
  /** The verb is plural, so that no subject follows it. */
  readonly plural: boolean
  /** The cue is a noun: a verb in the way ends its reach. */
  readonly nominal: boolean
  /** The verb opens its sentence without a conjunction, so that its subject must follow. */
  readonly lone: boolean
  /** «طلب من X مغادرة …»: the one asked stands after «من» and need not be definite. */
  readonly from: boolean
  /** Any word with ب may follow («وصفه بالناجح»). */
  readonly loose: boolean
  readonly noun: Strength
  readonly after: ReadonlyMap<Preposition, Strength>
}

/** What sets a cue apart from plain verbs of saying. */
export type CueRole = '' | 'passive' | 'express' | 'describe' | 'accuse' | 'blame' | 'relay' | 'ascribe'

/** One word that reports. */
export interface Cue {
  /** The row's headword. */
  readonly lemma: string
  readonly frames: Frames
  readonly act: Act
  readonly certainty: Certainty
  readonly role: CueRole
}

/** One form of a cue. */
export interface Entry extends Inflected {
  readonly cue: Cue
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['ب', 'ل', 'من', 'عن', 'الي', 'علي', 'في'])
const NOUN = /^noun(?::any)?$/

const entries: ReadonlyMap<string, readonly Entry[]> = build()

/** What the folded stem `form` may be, in the order of the rows. */
export function entriesOf(form: string): readonly Entry[] | undefined {
  return entries.get(form)
}

function framesOf(cell: string, row: string): Frames {
  const words = cell.split(' ').filter((w) => w !== '')
  const after = new Map<Preposition, Strength>()
  for (const word of words) {
    const [head, limit] = word.split(':') as [string, string | undefined]
    const preposition = folded(head)
    if (!PREPOSITIONS.has(preposition)) {
      if (!NOUN.test(word) && !['that', 'speech', 'question', 'feeling', 'allegation', 'responsibility', 'bare'].includes(word))
        throw new Error(`no frame «${word}» in the row of «${row}»`)
      continue
    }
    if (limit === 'feeling') continue
    after.set(preposition as Preposition, limit === 'that' ? Strength.clause : limit === 'masdar' ? Strength.masdar : Strength.any)
  }
  const has = (word: string): boolean => words.includes(word)
  return {
    that: has('that'),
    speech: has('speech'),
    question: has('question'),
    feeling: has('feeling') || words.some((w) => w.endsWith(':feeling')),
    allegation: has('allegation'),
    responsibility: has('responsibility'),
    bare: has('bare'),
    plural: false,
    nominal: false,
    lone: false,
    from: false,
    loose: false,
    noun: has('noun:any') ? Strength.any : has('noun') ? Strength.masdar : Strength.none,
    after,
  }
}

function build(): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>()
  const add = (cue: Cue, forms: readonly Inflected[]): void => {
    for (const inflected of forms) {
      const form = folded(inflected.form)
      const known = found.get(form)
      if (known === undefined) found.set(form, [{ ...inflected, form, cue }])
      else if (!known.some((e) => e.cue === cue && e.kind === inflected.kind)) known.push({ ...inflected, form, cue })
    }
  }
  for (const row of nounRows) add(cueOf(row.noun, row.frames, row.act, row.certainty, ''), masdar(row.noun))
  for (const row of verbRows) {
    const cue = cueOf(row.verb, row.frames, row.act, row.certainty, row.role)
    add(cue, [...perfect(row.verb), ...imperfect(row.imperfect), ...participle(row.participle)])
    if (row.masdar !== '' && !nounRows.some((n) => n.noun === row.masdar)) add(cue, masdar(row.masdar))
  }
  return found
}

function cueOf(lemma: string, frames: string, act: string, certainty: string, role: string): Cue {
  return {
    lemma: folded(lemma),
    frames: framesOf(frames, lemma),
    act: act as Act,
    certainty: certainty as Certainty,
    role: role as CueRole,
  }
}
