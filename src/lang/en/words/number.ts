// What an English word means to the number room.

/** Facts of one word form for the number passes. */
export interface NumberWord {
  readonly form: string
}

/** The facts of a folded `form`, or undefined when the word means nothing here. Called once a form. */
export function numberWord(form: string): NumberWord | undefined {
  void form
  return undefined
}
