// Links between sites: what was said of their traffic and the state that follows.

export { linkList } from './links.ts'
export { linkStatements } from './read.ts'
export { registeredStatements } from './registered.ts'
export { linkStateOn, linkStates, statementsFor } from './states.ts'
