// Clauses: contents of attributions and what the writer says himself, each cut into its propositions.

import { mark, TokenKind, type Span, type TokenRange, type Word } from '../../text/index.ts'
import type { Draft } from '../draft.ts'
import type { Clause } from '../language.ts'
import { confirmation } from './confirmation.ts'
import type { Cutter, Piece, Run } from './cutter.ts'
import { echoClause } from './echo.ts'
import { rangesOf, spansOf } from './spans.ts'
import { Frame, isEcho, territoryOf, indicesOf, type Holding, type Territory } from './territory.ts'

export type { Cutter, Piece, Pointing } from './cutter.ts'
export { indicesOf } from './territory.ts'
export { RunView } from './view.ts'

const NONE: ReadonlySet<number> = new Set()
const COMMAS = new Set(['،', ','])
/** Fewest words before a report that state something of their own. */
const HEAD = 3

/** Fewest words that state something: of somebody's report, and of the writer's own amid others' words. */
const LEAST = { reported: 2, own: 3 } as const

/** Cuts the body of a finished draft by the rules of `cutter`: clauses in reading order. Linear in the text and its contents. */
export function clausesBy<W extends Word, V>(cutter: Cutter<W, V>): (draft: Draft<W>) => readonly Clause[] {
  return (draft) => {
    const territory = territoryOf(draft)
    const found: Clause[] = []
    for (const holding of territory.holdings) reported(draft, cutter, holding, territory, found)
    draft.sentences.forEach((sentence) => {
      if (draft.article.blocks[sentence.block]?.role === 'subheading' || isQuestion(draft, sentence)) return
      for (const run of ownRuns(sentence, territory)) own(draft, cutter, territory, run, found)
    })
    return found.sort((a, b) => order(a) - order(b) || end(b) - end(a))
  }
}

/** What an attribution reports, clause by clause; what somebody else is quoted with inside it is left to that report. */
function reported<W extends Word, V>(draft: Draft<W>, cutter: Cutter<W, V>, holding: Holding, territory: Territory, found: Clause[]): void {
  const { attribution, tokens, inner } = holding
  const echo = isEcho(attribution) ? echoClause(draft, holding, territory) : undefined
  if (echo !== undefined) {
    found.push(echo)
    return
  }
  const run: Run = { tokens, attributed: true, ...(attribution.act === 'deny' ? { denied: true } : {}) }
  const view = cutter.view(draft, run)
  const taken = inner.length === 0 ? NONE : new Set(inner.flatMap((h) => h.tokens))
  const cues = inner.length === 0 ? NONE : new Set(inner.flatMap(({ attribution: { cue } }) => indicesOf(draft, cue)))
  for (const piece of cutter.pieces(view)) {
    if (attribution.act !== 'question' && asks(draft, run, piece)) continue
    const all = tokens.slice(piece.first, piece.last)
    const free = taken.size === 0 ? all : all.filter((i) => !taken.has(i))
    if (!free.some((i) => isWord(draft, i))) continue
    const cue = cues.size === 0 ? undefined : free.find((i) => cues.has(i))
    if (cue === undefined) push(draft, cutter, view, run, piece, free, found, { attribution })
    // «ما ذكره الرئيس بأن … غير صحيح» says something of what was said, and who denies «تقارير تفيد بأن» denies these; «وقالت إن …» only reports it.
    else if (attribution.act === 'deny' || states(draft, cutter, view, run, piece, (i) => cues.has(i)) || goesOn(draft, all, taken))
      push(draft, cutter, view, run, piece, all, found, { attribution })
    else push(draft, cutter, view, run, piece, beforeFrame(draft, all, cue), found, { attribution })
  }
}

/** What the writer says between attributed words; the words that only report are nothing. */
function own<W extends Word, V>(draft: Draft<W>, cutter: Cutter<W, V>, { frame, held }: Territory, run: Run, found: Clause[]): void {
  const view = cutter.view(draft, run)
  for (const piece of cutter.pieces(view)) {
    const tokens = run.tokens.slice(piece.first, piece.last)
    const cue = tokens.find((i) => frame[i] === Frame.cue)
    const stated = states(draft, cutter, view, run, piece, (i) => (frame[i] as number) > 0)
    if (cue === undefined) {
      const bySource = tokens.some((i) => frame[i] === Frame.source)
      if (!bySource || (cutter.opensWith(view, piece) >= 0 && (stated || !leadsToContent(draft, run, piece, held))))
        push(draft, cutter, view, run, piece, tokens, found, {})
    } else if (stated) push(draft, cutter, view, run, piece, tokens, found, {})
    else if (cutter.opensWith(view, piece) >= 0) push(draft, cutter, view, run, piece, beforeFrame(draft, tokens, cue), found, {})
  }
}

/** Whether reported words follow right behind the piece. */
function leadsToContent<W extends Word>(draft: Draft<W>, run: Run, piece: Piece, held: Uint8Array): boolean {
  for (let k = piece.last + 1; k < run.tokens.length; k++) if (isWord(draft, run.tokens[k] as number)) return false
  return held[(run.tokens[run.tokens.length - 1] as number) + 1] === 1
}

/** Whether the piece begins with a verb that is not the report's, with a subject that is not its source. */
function states<W extends Word, V>(
  draft: Draft<W>,
  cutter: Cutter<W, V>,
  view: V,
  run: Run,
  piece: Piece,
  reports: (token: number) => boolean,
): boolean {
  const verb = cutter.opensWith(view, piece)
  if (verb < 0 || reports(run.tokens[verb] as number)) return false
  const next = run.tokens.slice(verb + 1, piece.last).find((i) => isWord(draft, i))
  return next !== undefined && !reports(next)
}

/** Whether words follow what somebody else is quoted with. */
function goesOn<W extends Word>(draft: Draft<W>, all: readonly number[], taken: ReadonlySet<number>): boolean {
  let last = -1
  all.forEach((i, n) => {
    if (taken.has(i)) last = n
  })
  return last >= 0 && all.slice(last + 1).some((i) => isWord(draft, i))
}

/** The words up to the last comma before the cue, where enough stand there. */
function beforeFrame<W extends Word>(draft: Draft<W>, tokens: readonly number[], cue: number): readonly number[] {
  const at = tokens.indexOf(cue)
  for (let n = at - 1; n > 0; n--) {
    if (!COMMAS.has(markAt(draft, tokens[n] as number))) continue
    const head = tokens.slice(0, n)
    return head.filter((i) => isWord(draft, i)).length >= HEAD ? head : []
  }
  return []
}

function push<W extends Word, V>(
  draft: Draft<W>,
  cutter: Cutter<W, V>,
  view: V,
  run: Run,
  piece: Piece,
  tokens: readonly number[],
  found: Clause[],
  voice: Pick<Clause, 'attribution'>,
): void {
  const ranges = rangesOf(draft, tokens)
  const pointing = cutter.pointing(view, piece)
  const least = voice.attribution === undefined && !isSentence(draft, run) ? LEAST.own : LEAST.reported
  if (pointing === undefined && tokens.filter((i) => isWord(draft, i)).length < least) return
  if (ranges.length === 0) return
  const confirmed = pointing === undefined || voice.attribution !== undefined ? undefined : confirmation(draft, run, piece, pointing)
  if (confirmed !== undefined && pointing !== undefined) {
    const words = rangesOf(draft, run.tokens.slice(pointing.first, pointing.last))
    const clause = { sentence: sentenceOf(draft, words), tokens: words, spans: spansOf(draft, words, 0), negated: false }
    found.push({ ...clause, attribution: confirmed, points: pointing.to })
    return
  }
  found.push({
    spans: clamped(spansOf(draft, ranges, ranges[0]?.first === run.tokens[piece.first] ? piece.lead : 0), voice.attribution?.content),
    tokens: ranges,
    sentence: sentenceOf(draft, ranges),
    ...voice,
    negated: cutter.isNegated(view, piece),
    ...(pointing === undefined ? {} : { points: pointing.to }),
    ...(piece.about === undefined ? {} : { about: run.tokens[piece.about] as number }),
    ...(piece.inner === true ? { inner: true as const } : {}),
  })
}

/** Whether the run is all of its sentence. */
function isSentence<W extends Word>({ sentences, sentenceAt }: Draft<W>, { tokens }: Run): boolean {
  const sentence = sentences[sentenceAt[tokens[0] as number] as number]
  return sentence !== undefined && tokens[0] === sentence.first && tokens.length === sentence.last - sentence.first
}

/** The sentences around token ranges. */
function sentenceOf<W extends Word>({ sentences, sentenceAt }: Draft<W>, ranges: readonly TokenRange[]): TokenRange {
  const [from, to] = [ranges[0]?.first ?? 0, (ranges[ranges.length - 1]?.last ?? 1) - 1]
  return { first: sentences[sentenceAt[from] as number]?.first ?? 0, last: sentences[sentenceAt[to] as number]?.last ?? 0 }
}

/** Stretches of a sentence that nobody is reported to have said. */
function* ownRuns({ first, last }: TokenRange, { held }: Territory): Generator<Run> {
  let tokens: number[] = []
  for (let i = first; i <= last; i++) {
    if (i < last && held[i] === 0) tokens.push(i)
    else if (tokens.length > 0) {
      yield { tokens, attributed: false }
      tokens = []
    }
  }
}

/** Whether the sentence of the piece ends with a question mark. */
function asks<W extends Word>(draft: Draft<W>, run: Run, piece: Piece): boolean {
  const sentence = draft.sentences[draft.sentenceAt[run.tokens[piece.last - 1] as number] as number]
  return sentence !== undefined && isQuestion(draft, sentence)
}

function isQuestion<W extends Word>({ tokens, article }: Draft<W>, { first, last }: TokenRange): boolean {
  for (let i = last - 1; i >= first && i > last - 4; i--) {
    const c = article.text.charAt(tokens.start[i] as number)
    if (c === '؟' || c === '?') return true
  }
  return false
}

function isWord<W extends Word>({ tokens }: Draft<W>, i: number): boolean {
  return tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number
}

function markAt<W extends Word>({ tokens }: Draft<W>, i: number): string {
  return tokens.kind[i] === TokenKind.punctuation ? mark(tokens, i) : ''
}

/** A content may begin inside a word: «بإغلاق». */
function clamped(spans: Span[], content: readonly Span[] = []): Span[] {
  return spans.map((span) => {
    const start = content.find(
      (c) => c.start > span.start && c.start < span.end && !content.some((o) => o.start <= span.start && o.end > span.start),
    )
    return start === undefined ? span : { start: start.start, end: span.end }
  })
}

function order({ spans }: Clause): number {
  return spans[0]?.start ?? 0
}

function end({ spans }: Clause): number {
  return spans[spans.length - 1]?.end ?? 0
}
