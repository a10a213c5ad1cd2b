// The benchmark of AIS: ten million made-up positions out of a CSV file into a dossier, and the voyages among them. Run: node --import tsx bench/ais.ts [MILLIONS]

import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDossier } from '../src/dossier.ts'
import type { Fence } from '../src/model/watch.ts'
import { byteStream } from '../src/sources/byte-stream.ts'
import { AisReader } from '../src/watch/ais/import.ts'
import { boxAround, movementsOf } from '../src/watch/voyages/index.ts'
import { report } from './timing.ts'

const SHIPS = 4000
const START = Date.UTC(2024, 0, 1) / 1000
const PLACES = [
  [42.2333, 130.3],
  [42.88028, 132.3375],
] as const
const PORTS: readonly Fence[] = PLACES.map(([lat, lon], i) => ({ site: `port ${i}`, shape: { lat, lon, km: 3 } }))
const millions = Number(process.argv[2] ?? 10)
const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
const path = join(folder, 'positions.csv')

written(path, millions * 1_000_000)
console.log(
  `Node ${process.version}, ${millions} million positions of ${SHIPS} ships, ${(statSync(path).size / 1e6).toFixed(0)} MB of CSV\n`,
)

let peak = 0
const watching = setInterval(measured, 50)
const began = performance.now()
const cpu = process.cpuUsage()
const reader = new AisReader({ name: path, now: Date.now() / 1000 })
for await (const chunk of byteStream(path)) {
  reader.feed(chunk)
  measured()
}
const { positions, fleet, faults, ships, lines } = reader.end()
report(`positions read and thinned: ${positions}`, seconds(began))

const dossier = await openDossier(join(folder, 'isnad.db'))
const kept = performance.now()
const file = { digest: 'bench', name: path, layout: 'marinecadastre', lines, kept: positions, refused: 0, flagged: 0 }
await dossier.watch.putAis({ file, fixes: fleet.kept(), ships })
report('kept in the dossier', seconds(kept))
measured()

const asked = performance.now()
let voyages = 0
let calls = 0
for await (const ship of dossier.watch.shipsIn(PORTS.map((fence) => boxAround(fence, 2)))) {
  const moved = movementsOf(ship.mmsi, ship.fixes, PORTS)
  voyages += moved.voyages.length
  calls += moved.calls.length
  measured()
}
report(`${voyages} voyages between ${calls} calls`, seconds(asked))
const { user, system } = process.cpuUsage(cpu)
const worked = (user + system) / 1e6
report('all together', seconds(began))
// What others do on the machine makes one wait; it is no work of ours.
report('  processor time of it', `${worked.toFixed(1)} s`, '≤ 60 s', worked <= 60)
clearInterval(watching)
report('peak memory', `${(peak / 1e6).toFixed(0)} MB`, '≤ 1000 MB', peak <= 1e9)
report('faults', JSON.stringify([...faults.counts]))
await dossier.close()
report('size of the dossier', `${(statSync(join(folder, 'isnad.db')).size / 1e6).toFixed(0)} MB`)
rmSync(folder, { recursive: true })

function seconds(from: number): string {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`
}

function measured(): void {
  peak = Math.max(peak, process.memoryUsage().rss)
}

/** Ships that sail to and fro between two ports, a position a minute, in the layout of MarineCadastre, minute by minute. */
function written(file: string, count: number): void {
  const out = openSync(file, 'w')
  let text =
    'MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO,CallSign,VesselType,Status,Length,Width,Draft,Cargo,TransceiverClass\n'
  const minutes = Math.ceil(count / SHIPS)
  let n = 0
  for (let minute = 0; minute < minutes; minute++) {
    const time = new Date((START + minute * 60) * 1000).toISOString().slice(0, 19)
    for (let ship = 0; ship < SHIPS && n < count; ship++, n++) {
      const [lat, lon, speed] = placeOf(ship, minute)
      text += `${273_000_000 + ship},${time},${lat.toFixed(5)},${lon.toFixed(5)},${speed.toFixed(1)},90.0,90.0,SHIP ${ship},IMO${9_000_000 + ship},CALL,70,0,100,20,5.0,70,A\n`
    }
    if (text.length > 1 << 22) {
      writeSync(out, text)
      text = ''
    }
  }
  writeSync(out, text)
  closeSync(out)
}

/** Ten hours on the way, fourteen in port, each ship at its own hour. */
function placeOf(ship: number, minute: number): readonly [number, number, number] {
  const phase = (minute + ship * 17) % (48 * 60)
  const [a, b] = phase < 24 * 60 ? PLACES : [PLACES[1], PLACES[0]]
  const way = Math.min(1, (phase % (24 * 60)) / 600)
  const jitter = ((ship * 7919 + minute * 104729) % 1000) / 1e6
  return [a[0] + (b[0] - a[0]) * way + jitter, a[1] + (b[1] - a[1]) * way + jitter, way < 1 ? 10 : 0]
}
