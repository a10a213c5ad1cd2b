// What an English word means to the time room.

/** Facts of one word form for the time passes. */
export interface TimeWord {
  readonly form: string
}

/** The facts of a folded `form`, or undefined when the word means nothing here. Called once a form. */
export function timeWord(form: string): TimeWord | undefined {
  void form
  return undefined
}
