// A stream of news without end: the texts at hand made into others, among them copies and edits whose lineage is known.

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
const COPIES = 0.25
const EDITS = 0.15
const A_DAY = 1000
/** How far back the text of a copy lies. */
const BACK = 1500
const BEGIN = Date.UTC(2024, 0, 1)
const OUTLETS = 60
/** So many of the commonest words stay: what carries the grammar, says and counts. */
const COMMON = 500
const CREDITED = 0.3
const CREDITS = ['(رويترز)', '(أ ف ب)', 'وكالات']
const WORD = /\p{L}+|\p{Nd}+/gu

/** The first `count` articles of the stream over `texts`; the same ones each time. */
export function* stream(count: number, texts: readonly { readonly text: string }[]): Generator<Planted> {
  const random = uniform(20240101)
  const vary = variation(texts.map(({ text }) => text))
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

/** Gives `round` of a text: rarer words changed about with words of like form and frequency, numbers changed; all alike within one round. */
function variation(texts: readonly string[]): (text: string, round: number) => string {
  const counts = new Map<string, number>()
  for (const text of texts) for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const classes = new Map<string, string[]>()
  const placeOf = new Map<string, readonly [readonly string[], number]>()
  for (const [word, n] of ranked.slice(COMMON)) {
    if (/^\p{Nd}/u.test(word)) continue
    const prefix = /^(?:[وفبكل]?ال|لل|[A-Z])/u.exec(word)?.[0] ?? (/^[a-z]/.test(word) ? 'a' : '')
    const key = `${prefix} ${Math.min(word.length, 8)} ${Math.floor(Math.log2(n) / 2)}`
    const list = classes.get(key) ?? []
    placeOf.set(word, [list, list.length])
    list.push(word)
    classes.set(key, list)
  }
  return (text, round) =>
    text.replace(WORD, (word) => {
      if (/^\p{Nd}/u.test(word)) return /^(?:19|20)\d\d$/.test(word) ? word : numbered(word, round)
      const [list, at] = placeOf.get(word) ?? []
      return list === undefined || at === undefined ? word : (list[(at + round * 7919) % list.length] as string)
    })
}

function numbered(word: string, round: number): string {
  return word.replace(/[1-9]/g, (digit) => String(1 + ((Number(digit) + round * 5 - 1) % 9)))
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
