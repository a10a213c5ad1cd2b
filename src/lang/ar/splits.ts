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

/** All splits of `form`, fewest proclitics first, without suffix before with; stems of fewer than two letters are none. */
export function splitsOf(form: string): readonly Split[] {
  const found: Split[] = []
  for (const conjunction of form.length > 2 && (form[0] === 'و' || form[0] === 'ف') ? (['', form[0]] as const) : ([''] as const)) {
    const rest = form.slice(conjunction.length)
    add(found, rest, conjunction.length, conjunction, '', false)
    const c = rest[0]
    if (rest.length > 2 && (c === 'ب' || c === 'ل' || c === 'ك')) add(found, rest.slice(1), conjunction.length + 1, conjunction, c, false)
    if (rest.length > 3 && c === 'س' && 'يتنا'.includes(rest[1] as string)) add(found, rest.slice(1), conjunction.length + 1, conjunction, '', true)
  }
  return [...found.filter((s) => s.suffix === ''), ...found.filter((s) => s.suffix !== '')]
}

function add(found: Split[], rest: string, lead: number, conjunction: Split['conjunction'], preposition: Split['preposition'], future: boolean): void {
  let stem = rest
  let definite = false
  if (rest.startsWith('ال') && rest.length > 3) {
    stem = rest.slice(2)
    definite = true
  } else if (preposition === 'ل' && rest[0] === 'ل' && rest.length > 2) {
    stem = rest.slice(1)
    definite = true
  }
  if (stem.length < 2) return
  const base = { lead, conjunction, preposition, future, definite }
  // «الجنة» cut as «ال» is one reading; the plain word «ال…» (ألمانيا, الله) is another.
  if (definite && rest.startsWith('ال')) found.push({ ...base, definite: false, stem: rest, body: rest, suffix: '' })
  found.push({ ...base, stem, body: definite ? `ال${stem}` : rest, suffix: '' })
  if (definite) return
  for (const suffix of SUFFIXES) {
    if (stem.length - suffix.length >= 2 && stem.endsWith(suffix)) {
      const cut = stem.slice(0, -suffix.length)
      found.push({ ...base, stem: cut, body: cut, suffix })
    }
  }
}
