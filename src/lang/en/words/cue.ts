// What an English word means to the cue room.

/** Facts of one word form for the cue passes. */
export interface CueWord {
  readonly form: string
}

/** The facts of a folded `form`, or undefined when the word means nothing here. Called once a form. */
export function cueWord(form: string): CueWord | undefined {
  void form
  return undefined
}
