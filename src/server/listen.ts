// The listening socket of the server of a dossier.

import { serve } from '@hono/node-server'
import { Failure } from '../model/failure.ts'

/** A server that listens. */
export interface Listening {
  /** Address to open. */
  readonly address: string
  readonly port: number
  readonly close: () => Promise<void>
}

/** Listens with `fetch` on a host and port; port 0 takes a free one. @throws {Failure} when they cannot be had. */
export function listen(
  fetch: (request: Request, env: unknown) => Response | Promise<Response>,
  host: string,
  port: number,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: fetch, hostname: host, port }, (info) => {
      const name = host.includes(':') ? `[${host}]` : host
      resolve({
        address: `http://${name}:${info.port}/`,
        port: info.port,
        close: () =>
          new Promise((done) => {
            server.close(() => {
              done()
            })
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
    server.on('error', (error: NodeJS.ErrnoException) => {
      reject(failureOf(error, host, port))
    })
  })
}

function failureOf(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Failure('usage', `Port ${port} is taken by another program.`, 'Give another one with --port, or --port 0 for any free one.')
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Failure('usage', `«${host}» is no address of this machine.`, 'Give one that it has with --host; 127.0.0.1 is itself.')
  if (error.code === 'EACCES') return new Failure('usage', `Port ${port} may not be used.`, 'Give one above 1023 with --port.')
  return error
}
