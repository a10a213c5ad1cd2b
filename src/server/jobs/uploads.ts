// Files that were sent: kept under harmless names until they are read.

import { mkdir, rm, writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { basename, join } from 'node:path'

/** Files in a folder of their own. */
export interface Uploaded {
  readonly paths: readonly string[]
  /** Removes the folder. */
  readonly forget: () => Promise<void>
}

/** Longest name that is kept of a file. */
const LONGEST = 100

/** Writes files under `folder`. */
export async function keepUploads(
  folder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Uploaded> {
  const own = join(folder, randomBytes(8).toString('hex'))
  await mkdir(own, { recursive: true, mode: 0o700 })
  const paths: string[] = []
  for (const [n, { name, bytes }] of files.entries()) {
    const path = join(own, `${n + 1}-${harmless(name)}`)
    await writeFile(path, bytes, { mode: 0o600 })
    paths.push(path)
  }
  return { paths, forget: () => rm(own, { recursive: true, force: true }) }
}

/** Letters, digits, dots and hyphens of a name; no pattern, no path, nothing that turns text round. */
export function harmless(name: string): string {
  const kept = basename(name.replaceAll('\\', '/'))
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
  return (kept.length > LONGEST ? kept.slice(-LONGEST) : kept).replace(/^\.+/, '_') || 'file'
}
