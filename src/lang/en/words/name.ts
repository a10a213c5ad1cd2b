// What an English word means to the name room.

/** Facts of one word form for the name passes. */
export interface NameWord {
  readonly form: string
}

/** The facts of a folded `form`, or undefined when the word means nothing here. Called once a form. */
export function nameWord(form: string): NameWord | undefined {
  void form
  return undefined
}
