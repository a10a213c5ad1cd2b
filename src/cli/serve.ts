// isnad serve: reads a folder of articles, prints what it found, and serves the reading page on this machine.

import type { Command } from 'commander'
import { Failure } from '../model/failure.ts'
import type { ReadDossier } from './dossier.ts'

/** Adds the command to the program. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('Read a folder of articles with a dossier.yaml and serve the reading page on this machine.')
    .argument('[folder]', 'the folder of the dossier', 'samples')
    .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', '4747')
    .action(serveCommand)
}

async function serveCommand(folder: string, options: { readonly port: string }): Promise<void> {
  const port = Number(options.port)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Failure('usage', `«${options.port}» is no port.`, 'Give a number from 0 to 65535; 0 takes a free one.')
  const { readDossier } = await import('./dossier.ts')
  const dossier = await readDossier(folder)
  process.stdout.write(await summary(dossier))
  const { serveReadings } = await import('../server/serve.ts')
  const address = await serveReadings(dossier, port)
  process.stdout.write(`\nThe reading page is at ${address}\nPress Ctrl-C to stop.\n`)
}

async function summary({ name, readings, refused }: ReadDossier): Promise<string> {
  const { isolated, padded } = await import('../export/measure-text.ts')
  const count = (kind: string): number => readings.reduce((n, r) => n + r.reading.annotations.filter((a) => a.kind === kind).length, 0)
  const deep = readings.flatMap((r) => r.reading.annotations).filter((a) => a.kind === 'attribution' && a.nested.length > 1).length
  const denials = readings.flatMap((r) => r.reading.annotations).filter((a) => a.kind === 'attribution' && a.act === 'deny').length
  const rows: [string, string][] = [
    ['articles', `${readings.length} read${refused.length === 0 ? '' : `, ${refused.length} refused`}`],
    ['claims', `${count('attribution')} reported, ${deep} of them through two sources or more, ${denials} denials`],
    ['names', String(count('mention'))],
    ['dates', String(count('time'))],
    ['quantities', String(count('quantity'))],
  ]
  return [
    isolated(name),
    ...rows.map(([label, value]) => `  ${padded(label, 11)}${value}`),
    ...refused.map(({ file, message }) => `  ! ${file}: ${message}`),
    '',
  ].join('\n')
}
