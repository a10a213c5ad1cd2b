// The options of `isnad add`, as the user writes them.

/** What the user may say. */
export interface AddOptions {
  readonly dossier: string
  readonly published?: string
  readonly outlet?: string
  readonly language?: string
  readonly fields?: string
  readonly limit: string
  readonly delay: string
  readonly contact?: string
}
