// Hearsay: claims whose author the text leaves out («allegedly», «is said to have», «it was reported that», «was accused of»).

import type { Act, Certainty } from '../../../../model/annotation.ts'
import type { TokenRange } from '../../../../text/index.ts'
import { clause, hasWord } from './clause.ts'
import { claimEnd } from './edge.ts'
import { BE } from './finite.ts'
import { isEdge } from './phrase.ts'
import type { Report } from './report.ts'
import type { Scene } from './scene.ts'

const ADVERBS: ReadonlyMap<string, readonly [Act, Certainty]> = new Map([
  ['allegedly', ['accuse', 'certain']],
  ['reportedly', ['assert', 'certain']],
  ['purportedly', ['assert', 'certain']],
])
const PASSIVES: ReadonlyMap<string, readonly [Act, Certainty]> = new Map([
  ['said', ['assert', 'certain']],
  ['reported', ['assert', 'certain']],
  ['announced', ['assert', 'certain']],
  ['rumoured', ['assert', 'possible']],
  ['rumored', ['assert', 'possible']],
  ['alleged', ['accuse', 'certain']],
  ['believed', ['assess', 'probable']],
  ['thought', ['assess', 'probable']],
  ['estimated', ['assess', 'probable']],
  ['suspected', ['assess', 'probable']],
  ['feared', ['assess', 'possible']],
])
const BLAMED = new Set(['accused', 'suspected'])
const REACH = 40
const AGENT = 10

/** The report of a hearsay cue at token `at`; undefined when the word is none. */
export function hearsay(scene: Scene, at: number, statement: TokenRange, from: number): Report | undefined {
  const adverb = ADVERBS.get(scene.form(at))
  if (adverb !== undefined) return around(scene, at, at + 1, { rule: 'hearsay-adverb', stance: adverb }, statement, from)
  const past = scene.is(at - 1, 'adverb') ? at - 2 : at - 1
  if (!BE.has(scene.form(past))) return undefined
  if (BLAMED.has(scene.form(at))) return blamed(scene, at, statement)
  const passive = PASSIVES.get(scene.form(at))
  if (passive === undefined) return undefined
  const it = scene.form(past - 1) === 'it' || (scene.is(past - 1, 'auxiliary') && scene.form(past - 2) === 'it')
  const base = { verb: undefined, stance: passive, cue: { first: at, last: at + 1 }, source: 'unspecified' as const }
  if (it && scene.form(at + 1) === 'that') {
    const content = clause(scene, at + 2, statement.last)
    return content === undefined ? undefined : { rule: 'hearsay-it', ...base, content: [content] }
  }
  if (scene.form(at + 1) !== 'to' || (scene.form(at + 2) !== 'have' && scene.form(at + 2) !== 'be')) return undefined
  return around(scene, at, at + 1, { rule: 'hearsay-passive', stance: passive }, statement, from, past)
}

/** The clause around a cue, without it. */
function around(
  scene: Scene,
  at: number,
  after: number,
  base: Pick<Report, 'rule' | 'stance'>,
  statement: TokenRange,
  from: number,
  until: number = at,
): Report | undefined {
  let first = until
  const floor = Math.max(from, until - REACH)
  while (
    first > floor &&
    !scene.isPause(first - 1) &&
    scene.form(first - 1) !== 'that' &&
    (scene.isWord(first - 1) || !isEdge(scene, first - 1))
  )
    first--
  const last = claimEnd(scene, after, statement.last)
  const content = [
    { first, last: until },
    { first: after, last },
  ].filter((c) => hasWord(scene, c.first, c.last))
  return content.length < 2 ? undefined : { ...base, verb: undefined, cue: { first: at, last: at + 1 }, source: 'unspecified', content }
}

/** «was accused (by X) of …». */
function blamed(scene: Scene, at: number, { last }: TokenRange): Report | undefined {
  const by = scene.form(at + 1) === 'by'
  for (let i = at + 1; i < Math.min(last, at + AGENT); i++) {
    if (scene.isStop(i)) return undefined
    if (scene.form(i) !== 'of' || (by && !scene.form(i + 1).endsWith('ing') && i < at + 4)) continue
    const content = clause(scene, i + 1, last)
    if (content === undefined) return undefined
    return {
      rule: 'hearsay-blame',
      verb: undefined,
      stance: scene.form(at) === 'accused' ? ['accuse', 'certain'] : ['assess', 'probable'],
      cue: { first: at, last: at + 1 },
      source: by ? { first: at + 2, last: i } : 'unspecified',
      content: [content],
    }
  }
  return undefined
}
