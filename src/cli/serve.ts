// isnad serve: the desk and the API of a dossier, on this machine or, with users, on others.

import type { Command } from 'commander'
import { Failure } from '../model/failure.ts'
import type { ServeOptions } from './serve/run.ts'

/** Adds the command to the program. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('Serve the desk and the API of a dossier; on this machine without a login, elsewhere to its users (isnad user add).')
    .argument('[folder]', 'a folder with a dossier.yaml, or with articles, that is read into the dossier first')
    .option('--dossier <address>', 'the dossier: a file, made when absent, or postgres://…', './isnad.db')
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--port <number>', 'the port; 0 takes a free one', '4747')
    .option('--origin <address>', 'how browsers reach it, for example https://desk.example, when something stands before it')
    .action(serveCommand)
}

async function serveCommand(folder: string | undefined, options: Omit<ServeOptions, 'port'> & { readonly port: string }): Promise<void> {
  const port = Number(options.port)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Failure('usage', `«${options.port}» is no port.`, 'Give a number from 0 to 65535; 0 takes a free one.')
  const { serveDossier } = await import('./serve/run.ts')
  await serveDossier(folder, { ...options, port })
}
