// A stream of news without end: the texts at hand made into others, among them copies and edits whose lineage is known.

import { swaps } from './swaps.ts'

/** An article of the stream. */
export interface Planted {
  readonly text: string
  /** `YYYY-MM-DD`. */
  readonly published: string
  readonly outlet: string
  /** Number of the article whose text it is, or was before an editor had it; its own for a new text. */
  readonly origin: number
  readonly kind: 'new' | 'copy' | 'edit'
}

/** Shares as monitors of news see them: a quarter goes round as it came, a seventh is edited. */
export const COPIES = 0.25
export const EDITS = 0.15
const A_DAY = 1000
/** How far back the text of a copy lies. */
const BACK = 1500
const BEGIN = Date.UTC(2024, 0, 1)
const OUTLETS = 60
const CREDITED = 0.3
const CREDITS = ['(رويترز)', '(أ ف ب)', 'وكالات']
const WORD = /\p{L}+|\p{Nd}+/gu

/** The first `count` articles of the stream over `texts`; the same ones each time. */
export function* stream(count: number, texts: readonly { readonly text: string }[]): Generator<Planted> {
  const random = uniform(20240101)
  const vary = swaps(texts.map(({ text }) => text))
  const recent: { readonly text: string; readonly origin: number }[] = []
  let made = 0
  for (let n = 0; n < count; n++) {
    const published = new Date(BEGIN + Math.floor(n / A_DAY) * 86_400_000).toISOString().slice(0, 10)
    const outlet = `outlet-${Math.floor(random() * OUTLETS)}.example`
    const chance = random()
    const kind = n === 0 || chance >= COPIES + EDITS ? 'new' : chance < COPIES ? 'copy' : 'edit'
    const fresh = (): string => {
      const at = made++
      return vary(texts[(at * 1009) % texts.length]?.text ?? '', Math.floor(at / texts.length) + 1)
    }
    const source = kind === 'new' ? undefined : recent[Math.floor(random() * recent.length)]
    const origin = source?.origin ?? n
    const whole = source?.text ?? fresh()
    const put = kind === 'new' ? whole : kind === 'copy' ? copied(whole, random) : edited(whole, random)
    const credit = kind !== 'new' && random() < CREDITED ? `\n\n${CREDITS[Math.floor(random() * CREDITS.length)] ?? ''}` : ''
    yield { text: `${put}${credit}\n`, published, outlet, origin, kind }
    if (recent.length < BACK) recent.push({ text: whole, origin })
    else recent[n % BACK] = { text: whole, origin }
  }
}

/** The same below another headline: what does not differ at all would be the same article. */
function copied(text: string, random: () => number): string {
  const [title = '', ...rest] = text.split('\n')
  const words = title.split(' ')
  const at = Math.floor(random() * words.length)
  return [[...words.slice(at), ...words.slice(0, at)].join(' '), ...rest].join('\n')
}

/** A copy from which sentences are dropped and in which some words are put otherwise. */
function edited(text: string, random: () => number): string {
  const sentences = copied(text, random).split(/(?<=[.!؟?]\s)/u)
  const kept = sentences.filter((_, i) => i === 0 || random() > 0.15)
  return kept.join('').replace(WORD, (word) => (word.length > 3 && random() < 0.03 ? `${word} أيضا` : word))
}

/** Numbers in [0, 1): the same ones for one seed (mulberry32). */
function uniform(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
