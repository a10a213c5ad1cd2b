// Numbers: what written figures are worth, in any language.

export * from './digits.ts'
export * from './reading.ts'
