// The built desk: hashed files for ever, the page itself for every other address.

import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import type { Handler } from 'hono'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pbf': 'application/x-protobuf',
  '.txt': 'text/plain; charset=utf-8',
}

/** Whether a desk was built in `folder`. */
export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'index.html'))
}

/** Serves what lies in `folder`; addresses without a file there are views of the desk. */
export function staticDesk(folder: string): Handler {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer> | undefined>>()
  const read = (path: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    let file = kept.get(path)
    if (file === undefined) {
      file = readFile(path).then(
        (bytes) => new Uint8Array(bytes),
        () => undefined,
      )
      // A miss is not remembered: anybody may ask for any name.
      kept.set(path, file)
      void file.then((bytes) => bytes === undefined && kept.delete(path))
    }
    return file
  }
  return async (c) => {
    const path = inside(folder, c.req.path)
    const type = path === undefined ? undefined : TYPES[extname(path)]
    const bytes = path === undefined || type === undefined ? undefined : await read(path)
    if (bytes !== undefined && type !== undefined && !c.req.path.endsWith('.html')) {
      const forever = c.req.path.startsWith('/assets/')
      return c.body(bytes, 200, { 'content-type': type, 'cache-control': forever ? 'public, max-age=31536000, immutable' : 'no-cache' })
    }
    // A file that is missing is missing; the page instead would be taken for it.
    if (extname(c.req.path) !== '' && TYPES[extname(c.req.path)] !== undefined) return c.text('Not found', 404)
    const page = await read(join(folder, 'index.html'))
    return page === undefined
      ? c.text('Not found', 404)
      : c.body(page, 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
  }
}

/** The file that an address names, unless it lies outside. */
function inside(folder: string, address: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(address)
  } catch {
    return undefined
  }
  if (decoded.includes('\0')) return undefined
  const path = normalize(join(folder, decoded))
  return path.startsWith(normalize(folder) + sep) ? path : undefined
}
