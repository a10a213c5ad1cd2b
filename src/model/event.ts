// The event mention: a word that tells that something happened, with who, to whom, what, where, when and how much.

import type { Span } from '../text/span.ts'
import type { Act, Provenance } from './annotation.ts'

/**
 * The sixteen categories of PLOVER, the political event ontology (source: the PLOVER manual of 2022; `plover-manual` in data/bibliography.yaml):
 * verbal cooperation, material cooperation, verbal conflict, material conflict.
 */
export type PloverCategory =
  | 'agree'
  | 'consult'
  | 'support'
  | 'concede'
  | 'cooperate'
  | 'aid'
  | 'retreat'
  | 'demand'
  | 'accuse'
  | 'reject'
  | 'threaten'
  | 'protest'
  | 'sanction'
  | 'mobilize'
  | 'coerce'
  | 'assault'

/** What an event is: a PLOVER category, or a narrower kind that a ledger tells apart; `statement` is a speech act that PLOVER drops. */
export type EventType =
  | PloverCategory
  | 'transport-link'
  | 'shipment'
  | 'visit'
  | 'agreement'
  | 'treaty'
  | 'launch'
  | 'exercise'
  | 'sanction-measure'
  | 'vote'
  | 'casualty'
  | 'incident'
  | 'statement'

/** Whether the clause says that it happened (its own negation only: «لم يرسل»; a denied report is the denial's affair). */
export type Polarity = 'affirmed' | 'negated'

/** Whether it is told as a fact, as what is to come, or as what may, should or might be (ERE's realis, TimeML's modality). */
export type Realis = 'actual' | 'future' | 'hypothetical'

/** Someone or something that takes part in an event, with the words that tell. */
export interface Argument extends Span {
  /** Entity id where `named`, else the English lemma of a common noun («soldier», «shell»). */
  readonly id: string
  readonly named: boolean
  /** The state that an adjective beside the common noun names: «جنديا أفغانيا» is a soldier of `afghanistan`. */
  readonly of?: string
}

/** One event that a clause tells; `start` and `end` are its trigger. */
export interface EventMention extends Span {
  readonly kind: 'event'
  readonly type: EventType
  /** English lemma of the trigger, the same for all languages and parts of speech: «مقتل», «قُتل» and “killing” are `kill`. */
  readonly lemma: string
  readonly polarity: Polarity
  readonly realis: Realis
  /** What the speaker does by it, where the trigger is the cue of a report. */
  readonly act?: Act
  readonly actors: readonly Argument[]
  readonly recipients: readonly Argument[]
  readonly object?: Argument
  readonly place?: Argument
  /** The time expression that dates it, as resolved; its span is that of the `TimeExpression`. */
  readonly time?: Span & { readonly from: string | null; readonly to: string | null }
  /** Span of the `Quantity` that counts its object, recipients or actors. */
  readonly quantity?: Span
  /** Nothing asserts it here: the words take it as known («بعد مقتل …», “since the attack on …”). */
  readonly background?: true
  /** The clause that tells it. */
  readonly clause: Span
  readonly by: Provenance
}
