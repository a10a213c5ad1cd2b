// Adding for the server: a process of its own reads, so that answering never waits for it.

import { fork } from 'node:child_process'
import { Failure } from '../../model/failure.ts'
import type { Ingest } from '../../server/jobs/ingest.ts'
import type { Order, Told } from './ingest-process.ts'

/** Adds to the dossier at `dossier` by running the program at `main` once a request. */
export function ingestInto(
  dossier: string,
  main: string = process.argv[1] as string,
  execArgv: readonly string[] = process.execArgv,
): Ingest {
  return (request, told, stop) =>
    new Promise((resolve, reject) => {
      const child = fork(main, ['ingest'], { execArgv: [...execArgv], stdio: ['ignore', 'ignore', 'inherit', 'ipc'], signal: stop })
      let over = false
      const end = (settle: () => void): void => {
        if (over) return
        over = true
        settle()
      }
      child.on('message', (message: Told) => {
        if ('progress' in message) told(message.progress)
        else if ('done' in message) end(resolve)
        else {
          const { code, message: words, remedy } = message.failure
          end(() => {
            reject(code === 'defect' ? new Error(words) : new Failure(code, words, remedy))
          })
        }
      })
      child.on('error', (error) => {
        end(() => {
          reject(error)
        })
      })
      child.on('exit', () => {
        end(() => {
          reject(
            new Failure(
              'not-readable',
              'The process that was adding ended before it was done.',
              'Add the same again: it goes on where it was.',
            ),
          )
        })
      })
      child.send({ ...request, dossier } satisfies Order)
    })
}
