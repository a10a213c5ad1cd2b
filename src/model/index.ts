// The nouns of Isnad: types and the one error class, nothing else.

export type * from './annotation.ts'
export type * from './article.ts'
export type * from './copy.ts'
export type * from './event.ts'
export type * from './ledger.ts'
export type * from './page.ts'
export type * from './reading.ts'
export type * from './statement.ts'
export type * from './watch.ts'
export { Failure, type FailureCode } from './failure.ts'
export type { Span } from '../text/span.ts'
