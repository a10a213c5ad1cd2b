// Complements of reporting verbs: for each frame of data/cues.tsv, how its claim is found behind the verb.

import type { TokenRange } from '../../../../text/index.ts'
import type { Frame, VerbCue } from '../../words/cue.ts'
import { opening } from './aside.ts'
import { clause, clauseAfter, isClause } from './clause.ts'
import { CLAIM_NOUNS, VERDICT_NOUNS } from './claim-noun.ts'
import { named } from './naming.ts'
import type { Scene } from './scene.ts'

const REACH = 14
/** Words whose own «to» follows. */
const LED_TO = new Set(['response', 'reply', 'answer', 'reaction', 'addition', 'relation', 'reference', 'due', 'contrary'])

type Complement = (scene: Scene, at: number, last: number, verb: VerbCue) => TokenRange | undefined

/** Frames in the order they are tried. */
export const COMPLEMENTS: readonly (readonly [Frame, Complement])[] = [
  [
    'call-for',
    (scene, at, last) => {
      if (scene.form(at + 1) === 'for') return clause(scene, at + 2, last)
      return scene.form(at + 1) === 'on' || scene.form(at + 1) === 'upon' ? clauseAfter(scene, at + 2, last, 'to', REACH) : undefined
    },
  ],
  ['accuse-of', (scene, at, last) => clauseAfter(scene, at + 1, last, 'of', REACH)],
  ['blame-for', (scene, at, last) => clauseAfter(scene, at + 1, last, 'for', REACH)],
  [
    'blame-on',
    (scene, at, last) => (clauseAfter(scene, at + 1, last, 'on', REACH) === undefined ? undefined : clause(scene, at + 1, last)),
  ],
  ['blame-as', (scene, at, last) => condemned(scene, at + 1, last)],
  [
    'whether',
    (scene, at, last) =>
      ['whether', 'if', 'why', 'how', 'what', 'who', 'when', 'where'].includes(scene.form(at + 1))
        ? clause(scene, at + 1, last)
        : undefined,
  ],
  ['to', (scene, at, last) => (scene.form(at + 1) === 'to' ? clause(scene, at + 2, last) : undefined)],
  ['of', (scene, at, last) => (scene.form(at + 1) === 'of' || scene.form(at + 1) === 'against' ? clause(scene, at + 2, last) : undefined)],
  [
    'out',
    (scene, at, last) =>
      scene.form(at + 1) === 'out' || scene.form(at + 1) === 'to' ? opened(scene, at + 1, last, ['that', 'clause'], false) : undefined,
  ],
  [
    'obj-to',
    (scene, at, last) => {
      const told = scene.form(at + 1) === 'that' ? undefined : clauseAfter(scene, at + 1, last, 'to', REACH)
      // «told reporters in response to a question»: no infinitive.
      return told !== undefined && LED_TO.has(scene.form(told.first - 2)) ? undefined : told
    },
  ],
  ['at', (scene, at, last) => measured(scene, at + 1, last)],
  ['tell-that', (scene, at, last) => opened(scene, at, last, ['that', 'speech', 'words'], true)],
  ['that', (scene, at, last, verb) => alleged(scene, at + 1, last) ?? opened(scene, at, last, verb.frames, false)],
  ['speech', (scene, at, last, verb) => (verb.frames.has('that') ? undefined : opened(scene, at, last, ['speech'], false))],
  ['as', (scene, at, last) => clauseAfter(scene, at + 1, last, 'as', REACH)],
  [
    'as-claim',
    (scene, at, last) => {
      if (scene.form(at + 1) === 'as') return alleged(scene, at + 2, last) ?? clause(scene, at + 2, last)
      return clauseAfter(scene, at + 1, last, 'as', REACH) === undefined ? undefined : objectBeforeAs(scene, at + 1, last)
    },
  ],
  ['naming', named],
  [
    'quoted',
    (scene, at, last) => {
      for (let i = at + 1; i < Math.min(last, at + REACH); i++) if (scene.opensAt(i) !== undefined) return clause(scene, i, last)
      return undefined
    },
  ],
  ['noun', (scene, at, last) => alleged(scene, at + 1, last) ?? (isNounPhrase(scene, at + 1) ? clause(scene, at + 1, last) : undefined)],
]

/** «rejected the request», «rejected an Iranian offer»: what is asked for is refused, and not denied. */
export function isAsked(scene: Scene, first: number): boolean {
  for (let i = first; i < first + 5 && scene.isWord(i) && !scene.is(i, 'preposition'); i++) if (ASKED.has(scene.form(i))) return true
  return false
}

const ASKED = new Set([
  'request',
  'requests',
  'offer',
  'offers',
  'proposal',
  'proposals',
  'bid',
  'bids',
  'appeal',
  'appeals',
  'invitation',
  'plan',
  'plans',
])

/** The claim behind asides; `allowed` are the ways it may be led in. */
function opened(
  scene: Scene,
  at: number,
  last: number,
  allowed: ReadonlySet<Frame> | readonly Frame[],
  listener: boolean,
): TokenRange | undefined {
  const frames = new Set<Frame>(allowed)
  const found = opening(scene, at, last, listener)
  if (found === undefined) return undefined
  if (found.lead === 'clause' && !frames.has('words') && !(frames.has('clause') && isClause(scene, found.at, last))) return undefined
  return clause(scene, found.at, last)
}

/** Of «the allegation that …» what is alleged. */
function alleged(scene: Scene, first: number, last: number): TokenRange | undefined {
  if (!scene.is(first, 'determiner') && !scene.isWord(first)) return undefined
  for (let i = first + 1; i < Math.min(last, first + 8); i++) {
    if (!CLAIM_NOUNS.has(scene.form(i - 1))) continue
    if (scene.form(i) === 'that' || (scene.form(i) === 'of' && CHARGES.has(scene.form(i - 1)))) return clause(scene, i + 1, last)
    // «reports claiming that …».
    if (CLAIMING.has(scene.form(i)) && scene.form(i + 1) === 'that') return clause(scene, i + 2, last)
  }
  return undefined
}

/** «allegations of torture»: what they charge follows. */
const CHARGES = new Set(['allegation', 'allegations', 'accusation', 'accusations'])

/** What reports and rumours do. */
const CLAIMING = new Set(['claiming', 'saying', 'alleging', 'suggesting', 'indicating', 'stating'])

/** «dismissed the report as baseless»: the claim that was dismissed, up to «as»; a thing with what it was called. */
function objectBeforeAs(scene: Scene, first: number, last: number): TokenRange | undefined {
  for (let i = first + 1; i < Math.min(last, first + REACH); i++)
    if (scene.form(i) === 'as') return alleged(scene, first, i) ?? clause(scene, first, VERDICT_NOUNS.has(scene.form(i - 1)) ? i : last)
  return undefined
}

/** «condemned the raid as a crime»: with «as», the thing and what it is called; with «for», what it is blamed for. Where commas are lost, a new clause behind «but» is not part of it. */
function condemned(scene: Scene, first: number, last: number): TokenRange | undefined {
  const found = clauseAfter(scene, first, last, 'as', REACH)
  if (found === undefined) return clauseAfter(scene, first, last, 'for', REACH)
  for (let i = found.first; i < found.last; i++) if (scene.form(i) === 'but' && scene.is(i + 1, 'pronoun')) return { first, last: i }
  return { first, last: found.last }
}

/** «the toll at five», «the damage at more than $10 billion»: a number within a few words of «at». */
function measured(scene: Scene, first: number, last: number): TokenRange | undefined {
  for (let i = first + 1; i < Math.min(last, first + REACH); i++) {
    if (scene.isStop(i) || scene.mark(i) === ',') return undefined
    if (scene.form(i) !== 'at') continue
    for (let k = i + 1; k < Math.min(last, i + 6); k++)
      if (scene.isNumber(k) || (scene.draft.quantities.at[k] ?? -1) >= 0) return clause(scene, first, last)
  }
  return undefined
}

function isNounPhrase(scene: Scene, i: number): boolean {
  if (scene.opensAt(i) !== undefined || scene.mark(i) === '$') return true
  if (scene.cue(i)?.verb?.form === 'ing') return false // «reported, quoting a source»
  return (
    scene.isWord(i) &&
    !scene.is(i, 'preposition') &&
    !scene.is(i, 'conjunction') &&
    !scene.is(i, 'adverb') &&
    !scene.isTime(i) &&
    scene.form(i) !== 'that' &&
    scene.form(i) !== 'including'
  )
}
