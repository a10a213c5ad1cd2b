// Sources: a file, standard input or an address becomes a Page.

export { DEFAULT_LIMIT, pageFromBytes, type Origin } from './bytes.ts'
export { openSource, type OpenOptions } from './open.ts'
export { articleName, sidecarOf, type SidecarFacts } from './sidecar.ts'
export { pageOfDocument } from './html/document.ts'
export type { FetchOptions } from './fetch.ts'
