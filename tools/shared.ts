// Where measuring data of others may lie, beside the clone; nothing of it is in the repository, and nothing needs it.

import { join } from 'node:path'

const SHARED = '../shared'

/** A file or folder of that data, which may not be there. */
export function shared(path: string): string {
  return join(SHARED, path)
}
