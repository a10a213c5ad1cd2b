// Clauses: what each source says and what the article says in its own voice, as token ranges.

import type { Act, Attribution, Certainty, Hop } from '../model/annotation.ts'
import { TokenKind, type TokenRange, tokensOf } from '../text/index.ts'
import { sentenceOf, type Scene } from './scene.ts'

/** One stretch of words with its speaker. */
export interface WatchedClause {
  /** Its own words. */
  readonly ranges: readonly TokenRange[]
  /** The sentence or sentences around it. */
  readonly sentence: TokenRange
  readonly chain: readonly Hop[]
  readonly act: Act
  readonly certainty: Certainty
}

/** Fewer words than this tell nothing of their own. */
const FEWEST = 3

/** Contents of attributions, and what is left of each sentence, in reading order. Contents inside contents are told once, by their own source. */
export function clausesOf(scene: Scene): readonly WatchedClause[] {
  const clauses: WatchedClause[] = []
  const taken = new Int32Array(scene.tokens.count).fill(-1)
  const inner = [...scene.attributions].sort((a, b) => lengthOf(a) - lengthOf(b))
  inner.forEach((attribution, n) => {
    const ranges = attribution.content.flatMap((span) => free(tokensOf(scene.tokens, span), taken))
    for (const span of [...attribution.content, attribution.cue]) mark(tokensOf(scene.tokens, span), taken, n)
    const [first] = ranges
    const last = ranges.at(-1)
    if (first === undefined || last === undefined) return
    const { nested, act, certainty } = attribution
    clauses.push({ ranges, sentence: around(scene, first.first, last.last), chain: nested, act, certainty })
  })
  scene.sentences.forEach((sentence, index) => {
    const ranges = free(sentence, taken).filter((range) => wordsIn(scene, range) >= FEWEST)
    if (ranges.length === 0) return
    // «ووصفت بيونغ يانغ الحديث عن شحنات السلاح بأنه شائعة»: what is left of a denial is what it denies.
    const denial = scene.reportsIn(index).find((a) => a.act === 'deny' && within(tokensOf(scene.tokens, a.cue), sentence))
    const voice: Pick<Attribution, 'nested' | 'act' | 'certainty'> = denial ?? { nested: [], act: 'assert', certainty: 'certain' }
    clauses.push({ ranges, sentence, chain: voice.nested, act: voice.act, certainty: voice.certainty })
  })
  return clauses.sort((a, b) => (a.ranges[0] as TokenRange).first - (b.ranges[0] as TokenRange).first)
}

function lengthOf(attribution: Attribution): number {
  return attribution.content.reduce((sum, span) => sum + span.end - span.start, 0)
}

/** Stretches of `range` that nobody has taken. */
function free(range: TokenRange, taken: Int32Array): TokenRange[] {
  const found: TokenRange[] = []
  let first = -1
  for (let k = range.first; k <= range.last; k++) {
    const open = k < range.last && taken[k] === -1
    if (open && first < 0) first = k
    if (!open && first >= 0) {
      found.push({ first, last: k })
      first = -1
    }
  }
  return found
}

function within(range: TokenRange, sentence: TokenRange): boolean {
  return range.first >= sentence.first && range.last <= sentence.last
}

function mark(range: TokenRange, taken: Int32Array, by: number): void {
  for (let k = range.first; k < range.last; k++) taken[k] = by
}

function around(scene: Scene, first: number, last: number): TokenRange {
  const a = sentenceOf(scene, first)
  const b = sentenceOf(scene, last - 1)
  return { first: scene.sentences[a]?.first ?? first, last: scene.sentences[b]?.last ?? last }
}

function wordsIn(scene: Scene, range: TokenRange): number {
  let n = 0
  for (let k = range.first; k < range.last; k++) if (scene.tokens.kind[k] === TokenKind.word) n++
  return n
}
