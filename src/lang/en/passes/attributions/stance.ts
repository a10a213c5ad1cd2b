// Act and certainty of a claim: what its source does by it and commits to, from the cue and from the claim's own words.

import type { Act, Certainty } from '../../../../model/annotation.ts'
import type { TokenRange } from '../../../../text/index.ts'
import type { Report } from './report.ts'
import type { Scene } from './scene.ts'

const OWN_DENIALS = new Set(['deny', 'denied', 'reject', 'refute', 'dispute'])
const MUST = new Set(['must', 'should', 'ought'])
const ASKING = new Set(['why', 'whether', 'how', 'what', 'who', 'when', 'if', 'where'])
const SELF = new Set(['we', 'i', 'it', 'they', 'he', 'she'])
const OWN_WILL = new Set(["we'll", "i'll", "it'll", "they'll", "he'll", "she'll", "he'd", "she'd", "they'd", "we'd", "i'd"])
const WILL = new Set(['will', 'would'])
const STATES = new Set(['be', 'have', 'not', 'never', 'like', 'take', 'probably', 'likely', 'also'])
const ESTIMATES = new Set(['estimate', 'estimates', 'forecast', 'forecasts', 'projection', 'projections'])
/** What follows «no» or «nothing» where somebody rejects a claim. */
const DENIED = new Set([
  'truth',
  'basis',
  'involvement',
  'role',
  'part',
  'connection',
  'link',
  'links',
  'knowledge',
  'intention',
  'plan',
  'plans',
  'foundation',
  'to',
])
/** How far into a claim its own main verb may stand. */
const REACH = 14

/** Act and certainty of the claim in a report. */
export function stanceOf(scene: Scene, report: Report): { act: Act; certainty: Certainty } {
  const { verb, content } = report
  const act = report.stance?.[0] ?? verb?.act ?? 'assert'
  let certainty: Certainty = report.stance?.[1] ?? verb?.certainty ?? 'certain'
  if (act === 'deny') return { act, certainty: 'certain' }
  const first = content[0]
  if (first === undefined) return { act, certainty }
  if (verb?.lemma === 'ask' && (ASKING.has(scene.form(first.first)) || scene.mark(first.last - 1) === '?'))
    return { act: 'question', certainty: 'certain' }
  let found: Act | undefined =
    act === 'assert' && (deniesItself(scene, first.first) || insistsNot(scene, report, first.first)) ? 'deny' : undefined
  const limit = Math.min(first.last, first.first + REACH)
  for (let i = first.first; i < limit; i++) {
    const hedge = scene.cue(i)?.hedge
    if (hedge !== undefined && certainty === 'certain' && !isName(scene, i)) certainty = hedge
    found ??= actOf(scene, i, first.first)
  }
  if (act !== 'assert') return { act, certainty }
  if (report.source !== undefined && report.source !== 'unspecified' && certainty === 'certain' && estimates(scene, report.source))
    certainty = 'probable'
  return { act: found ?? (certainty === 'certain' ? 'assert' : 'assess'), certainty }
}

/** «“We categorically deny these accusations”». */
function deniesItself(scene: Scene, first: number): boolean {
  const at = scene.isWord(first) ? first : first + 1
  if (scene.form(at) !== 'we' && scene.form(at) !== 'i') return false
  for (let i = at + 1; i < at + 4; i++)
    if (OWN_DENIALS.has(scene.form(i))) return !scene.is(i - 1, 'negation') && scene.form(i - 1) !== 'not'
  return false
}

/** «insisted that he had not met the contractor». */
function insistsNot(scene: Scene, report: Report, first: number): boolean {
  if (report.verb?.lemma !== 'insist' && report.verb?.lemma !== 'maintain') return false
  for (let i = first; i < first + 5; i++)
    if (scene.form(i) === 'not' || scene.form(i) === 'never' || scene.form(i).endsWith("n't")) return true
  return false
}

/** What the claim's own words plainly do on the source's behalf. */
function actOf(scene: Scene, i: number, first: number): Act | undefined {
  const form = scene.form(i)
  if (MUST.has(form) && !scene.is(i - 1, 'negation') && scene.form(i + 1) !== 'have') return 'demand'
  if ((form === 'no' || form === 'nothing') && DENIED.has(scene.form(i + 1)) && (form === 'no' || scene.form(i + 2) === 'do')) return 'deny'
  if (form === 'no' && scene.form(i + 1) === 'evidence' && scene.form(i - 1) === 'on') return 'deny' // «rest on no evidence»
  if (scene.is(i, 'verdict') && i > first && !scene.is(i - 1, 'negation') && isPredicate(scene, i)) return 'deny'
  const own = SELF.has(scene.form(first)) || isOwnPhrase(scene, first)
  if (!own || i > first + 4) return undefined
  if (form === 'never' && i <= first + 3) return 'deny'
  if (form === 'committed' && scene.form(i - 1) === 'remained') return 'pledge'
  const will = (WILL.has(form) && (i === first + 1 || isOwnPhrase(scene, first))) || (OWN_WILL.has(form) && i === first)
  return will && !STATES.has(scene.form(i + 1)) ? 'pledge' : undefined
}

/** «The report is a lie», «the claims are false»: behind «to be». */
function isPredicate(scene: Scene, i: number): boolean {
  for (let k = i - 1; k > i - 4; k--) if (scene.is(k, 'auxiliary') || scene.form(k) === "'s") return true
  return false
}

/** «his client», «its forces». */
function isOwnPhrase(scene: Scene, first: number): boolean {
  return ['his', 'her', 'its', 'their', 'our', 'my'].includes(scene.form(first))
}

/** «Ukrainian estimates», «an estimate by the fire service». */
function estimates(scene: Scene, { first, last }: TokenRange): boolean {
  for (let i = first; i < Math.min(last, first + 4); i++) if (ESTIMATES.has(scene.form(i))) return true
  return false
}

/** The month of May, or a word of a name. */
function isName(scene: Scene, i: number): boolean {
  return (scene.form(i) === 'may' && scene.isTime(i)) || scene.name(i) >= 0
}
