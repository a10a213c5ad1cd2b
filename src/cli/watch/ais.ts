// isnad ais import, isnad ais fences: positions of ships, and the polygons that tell a port.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import type { Column } from '../../export/table.ts'
import { Failure } from '../../model/failure.ts'
import type { Fence } from '../../model/watch.ts'
import type { AisImport } from '../../watch/ais/import.ts'
import { withWatch } from './dossier.ts'

const FIELDS = ['moment', 'mmsi', 'lat', 'lon', 'speed', 'name', 'imo'] as const

/** Adds the commands to the program. */
export function addAis(program: Command): void {
  const ais = program.command('ais').description('Positions of ships: files of AIS into the dossier, fences of ports.')
  ais
    .command('import')
    .description(
      'Read files of positions: CSV as MarineCadastre or the Danish Maritime Authority publish them, AIVDM sentences, plain or gzip.',
    )
    .argument('<files...>', 'files of positions')
    .option('--dossier <address>', 'the dossier: a file, made when absent, or postgres://…', './isnad.db')
    .option('--columns <names>', 'columns of another CSV export: moment=TS,mmsi=ID,lat=Y,lon=X, and speed, name, imo if there are')
    .action(importCommand)
  ais
    .command('fences')
    .description(
      'Keep polygons that tell which positions are in which port, in place of circles around the ports; without a file, list the fences.',
    )
    .argument('[file]', 'GeoJSON: polygons with the properties «site» and «source»')
    .option('--dossier <address>', 'the dossier: a file, made when absent, or postgres://…', './isnad.db')
    .action(fencesCommand)
}

async function importCommand(files: readonly string[], options: { readonly dossier: string; readonly columns?: string }): Promise<void> {
  const columns = columnsOf(options.columns)
  await withWatch(options.dossier, false, async (store) => {
    for (const path of files) {
      const { digest, found } = await readPositions(path, columns)
      const { fleet, faults } = found
      const moment = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`
      const file = {
        digest,
        name: path,
        layout: found.layout,
        lines: found.lines,
        kept: found.positions,
        refused: faults.total('refused'),
        flagged: faults.total('flagged'),
        ...(found.positions === 0 ? {} : { earliest: moment(fleet.earliest), latest: moment(fleet.latest) }),
      }
      const fresh = await store.watch.putAis({ file, fixes: fleet.kept(), ships: found.ships })
      process.stdout.write(fresh ? await summary(path, found) : `${path}: read before; nothing changed\n`)
      process.stderr.write(await faultyLines(path, found))
    }
    const { refreshWatch } = await import('../../watched.ts')
    await refreshWatch(store)
  })
}

async function readPositions(
  path: string,
  columns: Partial<Record<(typeof FIELDS)[number], string>>,
): Promise<{ readonly digest: string; readonly found: AisImport }> {
  const { byteStream } = await import('../../sources/byte-stream.ts')
  const { AisReader } = await import('../../watch/ais/import.ts')
  const hash = createHash('sha256')
  const reader = new AisReader({ name: path, now: Date.now() / 1000, columns })
  for await (const chunk of byteStream(path, (bytes) => hash.update(bytes))) reader.feed(chunk)
  return { found: reader.end(), digest: hash.digest('hex') }
}

async function summary(path: string, { layout, lines, positions, fleet, faults }: AisImport): Promise<string> {
  const { FAULTS } = await import('../../watch/ais/faults.ts')
  const days =
    positions === 0 ? '' : `, ${[fleet.earliest, fleet.latest].map((s) => new Date(s * 1000).toISOString().slice(0, 10)).join(' – ')}`
  const rows = [...faults.counts].map(([fault, count]) => `  ${FAULTS[fault][0]}: ${count} × ${FAULTS[fault][1]}\n`)
  return `${path} (${layout}): ${positions} positions of ${fleet.ships} ships out of ${lines} lines${days}\n${rows.join('')}`
}

/** Lines that were refused or flagged, one by one; of each kind the first hundred. */
async function faultyLines(path: string, { faults }: AisImport): Promise<string> {
  const { FAULTS } = await import('../../watch/ais/faults.ts')
  return faults.lines
    .filter(({ fault }) => FAULTS[fault][0] !== 'passed over')
    .map(
      ({ line, fault, words }) =>
        `${path}:${line}: ${FAULTS[fault][0]}: ${FAULTS[fault][1]}${words === undefined ? '' : ` («${words}»)`}\n`,
    )
    .join('')
}

function columnsOf(text: string | undefined): Partial<Record<(typeof FIELDS)[number], string>> {
  if (text === undefined) return {}
  return Object.fromEntries(
    text.split(',').map((pair): [string, string] => {
      const [field, ...name] = pair.split('=')
      if (!(FIELDS as readonly (string | undefined)[]).includes(field?.trim()) || name.length === 0)
        throw new Failure(
          'usage',
          `«${pair}» names no column.`,
          `Write --columns moment=TS,mmsi=ID,lat=Y,lon=X; the fields are ${FIELDS.join(', ')}.`,
        )
      return [field?.trim() ?? '', name.join('=').trim()]
    }),
  )
}

async function fencesCommand(path: string | undefined, options: { readonly dossier: string }): Promise<void> {
  const { drawnFences } = await import('../../watch/voyages/index.ts')
  const { FENCES, fencesIn, refreshWatch, watchedIn } = await import('../../watched.ts')
  const { say } = await import('../ledger/open.ts')
  const { subject } = await import('./subject.ts')
  const drawn = path === undefined ? undefined : drawnFences(jsonIn(path), path)
  await withWatch(options.dossier, drawn === undefined, async (store) => {
    if (drawn === undefined) {
      await say(await fencesIn(store, await watchedIn(store)), fenceColumns, 'table', 'There are no fences.')
      return
    }
    const named: Fence[] = []
    for (const fence of drawn) named.push({ ...fence, site: await subject(store, fence.site) })
    await store.set(FENCES, named)
    await refreshWatch(store)
    process.stdout.write(`${named.length} fences kept: ${named.map(({ site }) => site).join(', ')}\n`)
  })
}

const fenceColumns: readonly Column<Fence>[] = [
  { title: 'port', value: ({ site }) => site },
  {
    title: 'fence',
    value: ({ shape }) =>
      'corners' in shape
        ? `polygon of ${shape.corners.length} corners`
        : `circle of ${shape.km.toFixed(1)} km around ${shape.lat}, ${shape.lon}`,
  },
  { title: 'source', words: true, value: ({ source }) => source },
]

function jsonIn(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Failure('not-found', `There is no file ${path}.`, 'Name a GeoJSON file.')
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new Failure('not-readable', `${path} is no JSON.`, 'Give a GeoJSON FeatureCollection of Polygons.')
  }
}
