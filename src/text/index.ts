// Text: spans, folding, tokens, sentences, quotations; knows no language.

export * from './span.ts'
export * from './within.ts'
export * from './fold.ts'
export * from './fold-marks.ts'
export * from './character.ts'
export * from './vocabulary.ts'
export * from './word.ts'
export * from './token.ts'
export * from './sentence.ts'
export * from './quotation.ts'
