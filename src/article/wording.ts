// A language's article lexicon folded for look-up, and the words of a line as that look-up needs them.

import type { ArticleLexicon, ArticleWord, ArticleWordKind } from '../lang/article-lexicon.ts'
import { foldWord, Kind, kindOf, type FoldTable } from '../text/index.ts'

/** Longest form of the lexicon in words. */
const WORDS = 5

/** One word or number of a line: `[from, to)` in its folded text. */
export interface LineWord {
  readonly form: string
  readonly from: number
  readonly to: number
}

/** A folded lexicon: for each form, its kinds with their values. */
export interface Wording {
  readonly forms: ReadonlyMap<string, ReadonlyMap<ArticleWordKind, string>>
  /** First words of all forms: most words of a text begin none, and one look says so. */
  readonly firsts: ReadonlySet<string>
  /** Function words as they are spelled, unfolded: «على» is one, the name «علي» is none. */
  readonly spelled: ReadonlySet<string>
  readonly lexicon: ArticleLexicon
  readonly table: FoldTable
}

/** A lexicon form found at a place in a line: its kinds, and the index of the word after it. */
export interface Match {
  readonly kinds: ReadonlyMap<ArticleWordKind, string>
  readonly next: number
}

const made = new WeakMap<ArticleLexicon, Wording>()

/** Kinds that pages in one language borrow from another: dates, and the furniture of their software. */
const BORROWED: ReadonlySet<string> = new Set([
  'month',
  'weekday',
  'clock',
  'era',
  'published',
  'updated',
  'reading',
  'caption',
  'furniture',
  'furniture-line',
])

/** `lexicon` folded with `table`, and what its pages borrow from `others`; made once a lexicon. */
export function wordingOf(lexicon: ArticleLexicon, others: readonly ArticleLexicon[], table: FoldTable): Wording {
  const before = made.get(lexicon)
  if (before !== undefined && before.table === table) return before
  const forms = new Map<string, Map<ArticleWordKind, string>>()
  const add = ({ form, kind, value }: ArticleWord): void => {
    const key = wordsOf(foldedPart(form, table))
      .map((word) => word.form)
      .join(' ')
    const kinds = forms.get(key) ?? new Map<ArticleWordKind, string>()
    if (!kinds.has(kind as ArticleWordKind)) kinds.set(kind as ArticleWordKind, value)
    forms.set(key, kinds)
  }
  for (const word of lexicon.words) add(word)
  for (const other of others) for (const word of other.words) if (BORROWED.has(word.kind)) add(word)
  const firsts = new Set([...forms.keys()].map((form) => form.split(' ', 1)[0] as string))
  const spelled = new Set(lexicon.words.filter(({ kind }) => kind === 'continues' || kind === 'inside').map(({ form }) => form))
  const wording = { forms, firsts, spelled, lexicon, table }
  made.set(lexicon, wording)
  return wording
}

const scratch = new Uint16Array(512)

/** Part of a text folded, when offsets do not matter and the part is short (512 code units at most are folded). */
export function foldedPart(text: string, table: FoldTable, from: number = 0, to: number = text.length): string {
  const stop = Math.min(to, text.length, from + scratch.length)
  let n = 0
  for (let i = from; i < stop; i++) {
    const folded = table.units[text.charCodeAt(i)] as number
    if (folded === 0) continue
    // Few units expand; the rest of such a part is folded the slow way.
    if (folded === 0xffff) return foldWord(text.slice(from, stop), table)
    scratch[n++] = folded
  }
  return String.fromCharCode.apply(null, scratch.subarray(0, n) as unknown as number[])
}

/** Words and numbers of folded text, at most `most`. */
export function wordsOf(folded: string, most: number = Infinity): LineWord[] {
  const words: LineWord[] = []
  let i = 0
  while (i < folded.length && words.length < most) {
    const kind = kindOf(folded.charCodeAt(i))
    if (kind !== Kind.arabic && kind !== Kind.latin && kind !== Kind.letter && kind !== Kind.digit) {
      i++
      continue
    }
    const from = i
    while (i < folded.length && joins(folded, i, kind)) i++
    words.push({ form: folded.slice(from, i), from, to: i })
  }
  return words
}

/** Letters of one script, or digits; an apostrophe between Latin letters joins them. */
function joins(folded: string, i: number, kind: Kind): boolean {
  const unit = folded.charCodeAt(i)
  const here = kindOf(unit)
  return here === kind || here === Kind.mark || (unit === 0x27 && kind === Kind.latin && kindOf(folded.charCodeAt(i + 1)) === Kind.latin)
}

/** The longest lexicon form that begins at word `i` and has one of `kinds`. */
export function matchAt(wording: Wording, words: readonly LineWord[], i: number, ...kinds: readonly ArticleWordKind[]): Match | undefined {
  const first = words[i]
  if (first === undefined || !wording.firsts.has(first.form)) return undefined
  let key = ''
  let found: Match | undefined
  for (let k = i; k < words.length && k < i + WORDS; k++) {
    key = key === '' ? (words[k] as LineWord).form : `${key} ${(words[k] as LineWord).form}`
    const known = wording.forms.get(key)
    if (known !== undefined && (kinds.length === 0 || kinds.some((kind) => known.has(kind)))) found = { kinds: known, next: k + 1 }
  }
  return found
}

/** Whether the single folded word `form` has `kind`. */
export function has(wording: Wording, form: string, kind: ArticleWordKind): boolean {
  return wording.forms.get(form)?.has(kind) === true
}
