// A PostgreSQL server of the tests' own: in a temporary folder, on a Unix socket only, stopped at the end.

import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

export interface Server {
  /** Makes an empty database and gives its address. */
  database(): Promise<string>
  stop(): Promise<void>
}

/** Where initdb and postgres are, or why there is no server. */
export function binaries(): { readonly folder: string } | { readonly missing: string } {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .sort((a, b) => Number(b) - Number(a))
        .map((v) => join(debian, v, 'bin'))
    : []
  const folder = [...versions, ...(process.env['PATH'] ?? '').split(delimiter)].find(
    (f) => existsSync(join(f, 'initdb')) && existsSync(join(f, 'postgres')),
  )
  return folder === undefined
    ? { missing: 'no PostgreSQL on this machine: install the package «postgresql» to run these tests' }
    : { folder }
}

/** Starts a server. Root may not run one, so that a user without rights does. */
export async function startPostgres(): Promise<Server> {
  const found = binaries()
  if ('missing' in found) throw new Error(found.missing)
  const folder = mkdtempSync(join(tmpdir(), 'isnad-pg-'))
  const as = process.getuid?.() === 0 ? unprivileged() : undefined
  if (as !== undefined) chownSync(folder, as.uid, as.gid)
  const options = { ...as, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', HOME: folder } }
  const made = spawnSync(
    join(found.folder, 'initdb'),
    ['-D', join(folder, 'data'), '-U', 'isnad', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { ...options, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const port = 20_000 + Math.floor(Math.random() * 40_000)
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${folder}`,
    `port=${port}`,
    'fsync=off',
    'shared_buffers=32MB',
    'max_connections=40',
  ]
  const server = spawn(join(found.folder, 'postgres'), ['-D', join(folder, 'data'), ...settings.flatMap((s) => ['-c', s])], {
    ...options,
    stdio: 'ignore',
  })
  const address = (name: string): string => `postgres://isnad@/${name}?host=${encodeURIComponent(folder)}&port=${port}`
  await answers(address('postgres'))
  let count = 0
  return {
    async database(): Promise<string> {
      const name = `dossier_${++count}`
      await ask(address('postgres'), `create database ${name}`)
      return address(name)
    },
    async stop(): Promise<void> {
      await ended(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function unprivileged(): { readonly uid: number; readonly gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (user === undefined) throw new Error('no user «postgres» or «nobody» to run the server as')
  return { uid: Number(user[2]), gid: Number(user[3]) }
}

async function answers(address: string): Promise<void> {
  for (let left = 200; ; left--) {
    try {
      await ask(address, 'select 1')
      return
    } catch (error) {
      if (left === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

async function ask(address: string, query: string): Promise<void> {
  const client = new pg.Client(address)
  await client.connect()
  try {
    await client.query(query)
  } finally {
    await client.end()
  }
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGQUIT') // immediate shutdown: nothing here is worth keeping
  await gone
}
