// Failures that a user can cause: a code, what was wrong, and what to do about it.

/** Why an input could not be read. Exit codes follow sysexits where one fits. */
export type FailureCode = 'empty' | 'binary' | 'too-large' | 'language' | 'no-article' | 'not-found' | 'not-readable' | 'fetch' | 'usage'

/** An input that gives no reading. The library throws it; the program prints message and remedy and exits. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly remedy: string

  constructor(code: FailureCode, message: string, remedy: string) {
    super(message)
    this.name = 'Failure'
    this.code = code
    this.remedy = remedy
  }
}
