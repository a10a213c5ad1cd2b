// The scene: one stretch of the article as the constructions look at it, token by token.

import { recordAt, type Draft } from '../../../draft.ts'
import { lowest, mark as markOf, Shape, sourceAt, TokenKind, type Quotation } from '../../../../text/index.ts'
import type { ArabicWord } from '../../word.ts'
import type { CueWord } from '../../words/cue.ts'
import { Role } from '../../words/cue/roles.ts'

/** A half-open range of tokens, `lead` folded units into its first. */
export interface Piece {
  readonly first: number
  readonly last: number
  readonly lead: number
}

/** One sentence, or several that a quotation holds together: tokens `[first, last)`. */
export interface Scene {
  readonly draft: Draft<ArabicWord>
  readonly first: number
  readonly last: number
}

/** What the attribution room knows of token `i`. */
export function cueOf(scene: Scene, i: number): CueWord | undefined {
  return scene.draft.tokens.words[i]?.cue
}

/** Whether token `i` has one of the roles in `bits`. «علي» with ي is a name and no preposition. */
export function has(scene: Scene, i: number, bits: number): boolean {
  const cue = scene.draft.tokens.words[i]?.cue
  if (cue === undefined || (cue.roles & bits) === 0) return false
  return !ALI.test(cue.form) || lastLetter(scene, i) !== 'ي'
}

const ALI = /^[وف]?علي$/u

/** The last letter of token `i` as the source writes it, where folding makes ى and ي, ه and ة alike. */
export function lastLetter(scene: Scene, i: number): string {
  const { draft } = scene
  return draft.article.text.charAt((draft.tokens.end[i] as number) - 1)
}

/** The folded character of punctuation token `i`, '' for any other token. */
export function markAt(scene: Scene, i: number): string {
  const { tokens } = scene.draft
  return i < tokens.count && tokens.kind[i] === TokenKind.punctuation ? markOf(tokens, i) : ''
}

/** The folded form of token `i`. */
export function formAt(scene: Scene, i: number): string {
  return scene.draft.tokens.words[i]?.form ?? ''
}

/** Whether token `i` is a comma of any script. */
export function isComma(scene: Scene, i: number): boolean {
  const c = markAt(scene, i)
  return c === '،' || c === ','
}

/** Whether token `i` is a word. */
export function isWord(scene: Scene, i: number): boolean {
  return scene.draft.tokens.kind[i] === TokenKind.word
}

/** Whether nothing but the word boundary stands before token `i`: no gap, as in «بـ"». */
export function isGlued(scene: Scene, i: number): boolean {
  return ((scene.draft.tokens.shape[i] as number) & Shape.gap) === 0
}

/** The quotation whose opening mark is token `i`. */
export function quotationFrom(scene: Scene, i: number): Quotation | undefined {
  const { quotations } = scene.draft
  const found = quotations[lowest(quotations.length, (n) => (quotations[n] as Quotation).open >= i)]
  return found?.open === i ? found : undefined
}

/** The innermost quotation around token `i`. */
export function quotationAround(scene: Scene, i: number): Quotation | undefined {
  const index = scene.draft.quotationAt[i]
  return index === undefined || index < 0 ? undefined : scene.draft.quotations[index]
}

/** Whether a quotation only sets off a name: short, and after «وكالة», «سفينة», or all of it a listed name. */
export function isNameQuote(scene: Scene, q: Quotation): boolean {
  const length = q.close - q.open - 1
  if (length === 0 || length > 6) return false
  if ((length < 4 && has(scene, q.open - 1, Role.namehead)) || (q.open > 1 && has(scene, q.open - 2, Role.namehead) && length < 4))
    return true
  const { mentions, tokens } = scene.draft
  for (let i = q.open + 1; i < q.close; i++) {
    const mention = recordAt(mentions, i)
    if (mention === undefined ? ((tokens.shape[i] as number) & Shape.latin) === 0 : length > 3 && mention.unlisted === true) return false
  }
  return true
}

/** Whether a mention, or a time expression, ends with token `i`. */
export function endsName(scene: Scene, i: number): boolean {
  const { mentions, times } = scene.draft
  const mention = mentions.at[i] as number
  if (mention >= 0 && mentions.at[i + 1] !== mention) return true
  const time = times.at[i] as number
  return time >= 0 && times.at[i + 1] !== time
}

/** Whether token `i` lies in a time expression. */
export function inTime(scene: Scene, i: number): boolean {
  return (scene.draft.times.at[i] as number) >= 0
}

/** Whether token `i` lies in a name. */
export function inName(scene: Scene, i: number): boolean {
  return (scene.draft.mentions.at[i] as number) >= 0
}

/** The source offset `lead` folded units into token `i`. */
export function offset(scene: Scene, i: number, lead: number): number {
  const { tokens } = scene.draft
  return lead === 0 ? (tokens.start[i] as number) : sourceAt(tokens, (tokens.from[i] as number) + lead)
}

/** Whether a mention starts at the very first letter of token `i`. */
export function startsName(scene: Scene, i: number): boolean {
  const index = scene.draft.mentions.at[i] as number
  return index >= 0 && scene.draft.mentions.items[index]?.start === scene.draft.tokens.start[i]
}
