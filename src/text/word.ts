// The least that any language knows of a word: its folded form.

/** What a vocabulary holds for one folded form; languages extend it with their own facts. */
export interface Word {
  readonly form: string
}
