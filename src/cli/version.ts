// The version of the program, from its package.

import { readFileSync } from 'node:fs'

/** Version of the package. Beside the command's main file, so that the way to the package holds in the bundle too. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  return version
}
