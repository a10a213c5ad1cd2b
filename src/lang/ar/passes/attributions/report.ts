// A report while it is being read: the cue, what follows it, and who is named beside it; edges and chain come later.

import type { Reading } from '../../words/cue.ts'
import type { Cue } from '../../words/cue/lexicon.ts'
import type { Piece } from './scene.ts'

/** How the words of a content are led in. */
export type Lead = 'that' | 'speech' | 'noun' | 'preposition' | 'sentence'

/** A half-open range of tokens. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** What a cue was found to take. */
export interface Complement {
  readonly lead: Lead
  /** The token that leads in («أن», «:», «إلى», the opening mark), or the content's own first. */
  readonly at: number
  readonly content: Piece
  /** The pronoun on «أنّ», '' when there is none. */
  readonly pronoun: string
  /** The content is a whole quotation that begins here: token of its closing mark. */
  readonly close: number | undefined
}

/** Where the source of a report is to be looked for. */
export type Subject = 'named' | 'elided' | 'before' | 'agentless'

/** The part of a report that its clause decides. */
export type Place = Pick<Report, 'rule' | 'opens' | 'source' | 'subject' | 'inside'>

/** One report as its construction found it. */
export interface Report {
  /** Id of the construction, below `ar/attributions/`. */
  readonly rule: string
  readonly cue: Range
  readonly meaning: Cue
  readonly reading: Reading | undefined
  /** First token that belongs to this report and no longer to the one before. */
  readonly opens: number
  readonly source: Range | undefined
  /** «نقلت X عن Y»: Y. */
  readonly speaker: Range | undefined
  readonly subject: Subject
  readonly complement: Complement
  /** Opens a clause inside another's content («الذي», «تفيد») rather than beside it. */
  readonly inside: boolean
  /** For reports that stand after or amid what they report. */
  readonly tail: boolean
  content: Piece[]
  /** The report whose content this one stands in. */
  outer: Report | undefined
  /** Reports whose only content this one is, outermost first: «ذكرت تاس أن الوزارة قالت إن», «…، بحسب رويترز». */
  wrappers: Report[]
  /** Is only a wrapper of another and no record of its own. */
  merged: boolean
}

/** A report that stands by itself. One that stands after or amid what it reports (`tail`) waits for its content. All are made here, so that they have one shape. */
export function reportOf(
  place: Place,
  cue: Range,
  meaning: Cue,
  reading: Reading | undefined,
  complement: Complement,
  tail: boolean = false,
): Report {
  const { rule, opens, source, subject, inside } = place
  const content = tail ? [] : [complement.content]
  return {
    rule,
    cue,
    meaning,
    reading,
    opens,
    source,
    speaker: undefined,
    subject,
    complement,
    inside,
    tail,
    content,
    outer: undefined,
    wrappers: [],
    merged: false,
  }
}
