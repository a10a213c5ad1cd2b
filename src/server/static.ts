// The built desk: hashed files for ever, the page itself for every other address; text compressed where the browser takes it.

import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context, Handler } from 'hono'

const compressed = promisify(gzip)

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

/** What is smaller when compressed. */
const TEXT = /^(?:text\/|application\/(?:json|manifest)|image\/svg)/

interface Kept {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Of text: the same compressed. */
  readonly small?: Uint8Array<ArrayBuffer>
}

/** Whether a desk was built in `folder`. */
export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'index.html'))
}

/** Serves what lies in `folder`; addresses without a file there are views of the desk. */
export function staticDesk(folder: string): Handler {
  const kept = new Map<string, Promise<Kept | undefined>>()
  const read = (path: string): Promise<Kept | undefined> => {
    let file = kept.get(path)
    if (file === undefined) {
      file = fileAt(path)
      // A miss is not remembered: anybody may ask for any name.
      kept.set(path, file)
      void file.then((found) => found === undefined && kept.delete(path))
    }
    return file
  }
  return async (c) => {
    const path = inside(folder, c.req.path)
    const type = path === undefined ? undefined : TYPES[extname(path)]
    const file = path === undefined || type === undefined ? undefined : await read(path)
    if (file !== undefined && type !== undefined && !c.req.path.endsWith('.html'))
      return sent(c, file, type, c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    // A file that is missing is missing; the page instead would be taken for it.
    if (extname(c.req.path) !== '' && TYPES[extname(c.req.path)] !== undefined) return c.text('Not found', 404)
    const page = await read(join(folder, 'index.html'))
    return page === undefined ? c.text('Not found', 404) : sent(c, page, 'text/html; charset=utf-8', 'no-cache')
  }
}

async function fileAt(path: string): Promise<Kept | undefined> {
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await readFile(path))
  } catch {
    return undefined
  }
  return TEXT.test(TYPES[extname(path)] ?? '') ? { bytes, small: new Uint8Array(await compressed(bytes)) } : { bytes }
}

function sent(c: Context, { bytes, small }: Kept, type: string, cache: string): Response {
  const headers = { 'content-type': type, 'cache-control': cache }
  if (small === undefined) return c.body(bytes, 200, headers)
  const takes = (c.req.header('accept-encoding') ?? '').split(',').some((one) => {
    const [name, weight] = one.split(';').map((part) => part.trim())
    return name === 'gzip' && weight !== 'q=0'
  })
  return c.body(takes ? small : bytes, 200, { ...headers, vary: 'accept-encoding', ...(takes ? { 'content-encoding': 'gzip' } : {}) })
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
