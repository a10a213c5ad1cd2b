// What an Arabic word means to the name room.

import type { NameNode } from '../../../entities/index.ts'
import { adjectivesOf, type Adjective } from '../names/adjectives.ts'
import { frameNames } from '../names/frames.ts'
import { givenOf, isFamily } from '../names/given.ts'
import { arabicNames, latinNames } from '../names/listed.ts'
import { isEveryday, isOrdinary, Noun, nounOf } from '../names/nouns.ts'
import type { Split } from '../splits.ts'

/** A list's branch that a word opens behind `lead` units of proclitics. */
export interface Opening {
  readonly lead: number
  readonly node: NameNode
  /** The word only sounds like the listed one. */
  readonly loose: boolean
}

/** What may begin at a word; bits, so that a finder passes over other words at the cost of one look. */
export const Sign = {
  listed: 1,
  frame: 2,
  title: 4,
  place: 8,
  facility: 16,
  organisation: 32,
  announces: 64,
  law: 128,
  person: 256,
  /** A verb of saying, or what else may stand before one who speaks. */
  speech: 512,
} as const

/** Facts of one word form for the name passes. */
export interface NameWord {
  readonly form: string
  /** Branches of listed names, fewest proclitics first. */
  readonly listed: readonly Opening[]
  /** The one branch the word opens when no listed name ends with it: the next word alone tells whether to walk on. */
  readonly only: NameNode | undefined
  /** Branches of institutions' frames. */
  readonly frames: readonly Opening[]
  /** Nationality adjectives the word may be. */
  readonly adjectives: readonly Adjective[]
  /** Bits of `Noun`, of the reading with the fewest proclitics that is a noun. */
  readonly noun: number
  /** Units of proclitics before that noun, or before the word as it stands. */
  readonly lead: number
  /** Whether that noun has the article. */
  readonly definite: boolean
  /** Prepositions ب ل ك glued to the word. */
  readonly preposition: Split['preposition']
  /** The word without proclitics and article. */
  readonly stem: string
  /** 2 a given name, 1 a given name that is an everyday word too, 0 none; `givenLead` units before it. */
  readonly given: 0 | 1 | 2
  readonly givenLead: number
  readonly family: boolean
  readonly ordinary: boolean
  /** An everyday verb behind the particle of the future: «سيرشح». */
  readonly future: boolean
  /** Arabic letters; false for Latin words. */
  readonly arabic: boolean
  /** Bits of {@link Sign}. */
  readonly signs: number
  /** The word behind each reading of its proclitics. */
  readonly bodies: readonly Pick<Split, 'lead' | 'body'>[]
}

/** The facts of a folded `form` cut as `splits`, which `says` when it is a verb of saying; undefined when the word means nothing here. Called once a form. */
export function nameWord(form: string, splits: readonly Split[], says: boolean): NameWord | undefined {
  const unit = form.charCodeAt(0)
  const arabic = unit >= 0x0621 && unit <= 0x06d3
  if (!arabic) {
    if (!/^[\p{L}\d]/u.test(form)) return undefined
    const listed = [arabicNames().start(form), latinNames().start(form)]
      .filter((node) => node !== undefined)
      .map((node) => ({ lead: 0, node, loose: false }))
    return {
      form,
      listed,
      only: undefined,
      frames: NO_OPENINGS,
      adjectives: [],
      noun: 0,
      lead: 0,
      definite: false,
      preposition: '',
      stem: form,
      given: 0,
      givenLead: 0,
      family: false,
      ordinary: false,
      future: false,
      arabic,
      signs: listed.length > 0 ? Sign.listed : 0,
      bodies: [],
    }
  }
  const listed: Opening[] = []
  const frames: Opening[] = []
  let adjectives: readonly Adjective[] = []
  let noun = 0
  let main: Split | undefined
  let given: 0 | 1 | 2 = 0
  let givenLead = 0
  let ordinary = isOrdinary(form)
  let future = false
  for (const split of splits) {
    if (split.future) {
      if (isOrdinary(split.stem)) future = true
      continue
    }
    if (isOrdinary(split.stem)) ordinary = true
    if (split.suffix === '') {
      open(listed, split, arabicNames().start(split.body), false)
      open(frames, split, frameNames().start(split.body), false)
      if (adjectives.length === 0) adjectives = adjectivesOf(split.stem)
      const g = split.definite && split.preposition !== '' ? 0 : givenOf(split.body)
      if (g > given && (split.lead === 0 || (!isEveryday(form) && split.body.length > 3))) {
        given = g
        givenLead = split.lead
      }
    }
    // Titles may carry a pronoun («نظيره»), generic nouns beside a name never do.
    const bits = split.suffix === '' ? nounOf(split.stem) : nounOf(split.stem) & Noun.title
    if (bits !== 0 && noun === 0) {
      noun = bits
      main = split
    }
  }
  // «أ ف ب»: a letter by itself has no proclitics.
  if (form.length === 1) open(listed, LETTER, arabicNames().start(form), false)
  if (!ordinary)
    for (const split of splits)
      if (split.suffix === '' && !split.definite && split.lead < 2) open(listed, split, arabicNames().startAlike(split.body), true)
  main ??= splits.find((split) => split.lead === 0 && split.suffix === '' && split.definite) ?? splits[0]
  const signs =
    (listed.length > 0 ? Sign.listed : 0) |
    (frames.length > 0 ? Sign.frame : 0) |
    ((noun & Noun.title) !== 0 ? Sign.title : 0) |
    ((noun & (Noun.place | Noun.region)) !== 0 ? Sign.place : 0) |
    ((noun & Noun.facility) !== 0 ? Sign.facility : 0) |
    ((noun & Noun.organisation) !== 0 ? Sign.organisation : 0) |
    ((noun & (Noun.product | Noun.drop | Noun.event | Noun.organisation | Noun.facility)) !== 0 ? Sign.announces : 0) |
    (form === 'ل' ? Sign.announces : 0) |
    ((noun & Noun.law) !== 0 ? Sign.law : 0) |
    (given > 0 || (noun & Noun.particle) !== 0 || (!ordinary && noun === 0) ? Sign.person : 0) |
    (says || BEFORE_SPEAKERS.has(form) ? Sign.speech : 0)
  const bodies = splits.filter((split) => split.suffix === '' && !split.future && split.body.length > 1)
  const only = listed.length === 1 && isOpen((listed[0] as Opening).node) ? (listed[0] as Opening).node : undefined
  return {
    form,
    listed: listed.length > 0 ? listed : NO_OPENINGS,
    only,
    frames: frames.length > 0 ? frames : NO_OPENINGS,
    adjectives,
    noun,
    signs,
    bodies,
    lead: main?.lead ?? 0,
    definite: main?.definite ?? false,
    preposition: main?.preposition ?? '',
    stem: main?.stem ?? form,
    given,
    givenLead,
    family: (noun & Noun.title) === 0 && isFamily(form),
    ordinary,
    future,
    arabic,
  }
}

/** Whether names only go on from `node`, by words that must match as they are. */
function isOpen(node: NameNode): boolean {
  return node.ends.length === 0 && node.alike.size === 0
}

/** «وكان فلان يتحدث», «نقلا عن فلان». */
const BEFORE_SPEAKERS: ReadonlySet<string> = new Set(['وكان', 'وكانت', 'عن'])

const LETTER = { lead: 0 }

function open(list: Opening[], split: Pick<Split, 'lead'>, node: NameNode | undefined, loose: boolean): void {
  if (node !== undefined && !list.some((o) => o.lead === split.lead && o.node === node)) list.push({ lead: split.lead, node, loose })
}

const NO_OPENINGS: readonly Opening[] = []
