// Splits: every way to cut an Arabic word into proclitics, article, stem and suffix pronoun.

/** One way to cut a folded word. `lead` folded units of proclitics come before `body`; `body` is the stem with its article. */
export interface Split {
  /** Units of proclitics (و ف ب ل ك س); for «للـ» the second ل belongs to the body. */
  readonly lead: number
  /** Conjunction و or ف. */
  readonly conjunction: '' | 'و' | 'ف'
  /** Preposition ب, ل or ك. */
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
  /** Future س before a verb. */
  readonly future: boolean
  /** The article ال (also inside «لل»). */
  readonly definite: boolean
  /** Without article and suffix: «جيش» of «للجيش». */
  readonly stem: string
  /** Stem with its article, as a name or noun is listed: «الجيش» of «للجيش». */
  readonly body: string
  /** Suffix pronoun, '' when there is none. */
  readonly suffix: string
}

const SUFFIXES: readonly string[] = ['هما', 'كما', 'ها', 'هم', 'هن', 'نا', 'كم', 'ني', 'ه', 'ك', 'ي']
/** Last letters of suffix pronouns: most words end otherwise, and one look says so. */
const ENDINGS: ReadonlySet<string> = new Set(SUFFIXES.map((suffix) => suffix.charAt(suffix.length - 1)))
const PREFIXES = { و: true, ف: true } as const

/** All splits of `form`, fewest proclitics first, without suffix before with; stems of fewer than two letters are none. */
export function splitsOf(form: string): readonly Split[] {
  const bare: Split[] = []
  const suffixed: Split[] = []
  cut(bare, suffixed, form, '')
  const first = form.charAt(0)
  if (form.length > 2 && Object.hasOwn(PREFIXES, first)) cut(bare, suffixed, form.slice(1), first as 'و' | 'ف')
  for (const split of suffixed) bare.push(split)
  return bare
}

/** Cuts prepositions and the future «س» off `rest`, what a conjunction left. */
function cut(bare: Split[], suffixed: Split[], rest: string, conjunction: Split['conjunction']): void {
  const lead = conjunction.length
  add(bare, suffixed, rest, lead, conjunction, '', false)
  const c = rest.charAt(0)
  if (rest.length > 2 && (c === 'ب' || c === 'ل' || c === 'ك')) add(bare, suffixed, rest.slice(1), lead + 1, conjunction, c, false)
  if (rest.length > 3 && c === 'س' && 'يتنا'.includes(rest.charAt(1))) add(bare, suffixed, rest.slice(1), lead + 1, conjunction, '', true)
}

function add(
  bare: Split[],
  suffixed: Split[],
  rest: string,
  lead: number,
  conjunction: Split['conjunction'],
  preposition: Split['preposition'],
  future: boolean,
): void {
  const article = rest.length > 3 && rest.startsWith('ال')
  const joined = !article && preposition === 'ل' && rest.length > 2 && rest.charAt(0) === 'ل'
  const definite = article || joined
  const stem = article ? rest.slice(2) : joined ? rest.slice(1) : rest
  if (stem.length < 2) return
  // «الجنة» cut as «ال» is one reading; the plain word «ال…» (ألمانيا, الله) is another.
  if (article) bare.push({ lead, conjunction, preposition, future, definite: false, stem: rest, body: rest, suffix: '' })
  bare.push({ lead, conjunction, preposition, future, definite, stem, body: definite ? `ال${stem}` : rest, suffix: '' })
  if (definite || !ENDINGS.has(stem.charAt(stem.length - 1))) return
  for (const suffix of SUFFIXES) {
    if (stem.length - suffix.length >= 2 && stem.endsWith(suffix)) {
      const body = stem.slice(0, -suffix.length)
      suffixed.push({ lead, conjunction, preposition, future, definite: false, stem: body, body, suffix })
    }
  }
}
