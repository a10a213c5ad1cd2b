// Scores the engine on every gold set and suite at hand, prints the board, writes SCOREBOARD.md and moves the floors.
// npm run score [-- --lower "why the floors may fall"]

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { board } from './score/board.ts'
import { below, moved, readFloors, writeFloors } from './score/floors.ts'
import { fingerprint, goldGroups, type Measured } from './score/groups.ts'
import { shared } from './shared.ts'
import { Figures, valueOf } from './score/measure.ts'
import { scorePolnear } from './score/polnear.ts'
import { scoreSuites } from './score/suites.ts'

const FLOORS = 'tools/score/floors.json'
const reason = process.argv.includes('--lower') ? process.argv[process.argv.indexOf('--lower') + 1] : undefined

const groups: Measured[] = [...goldGroups(), suites()].filter((g): g is Measured => g !== undefined)

let floors = readFloors(FLOORS)
const falls: string[] = []
for (const { group, figures } of groups) {
  const values = new Map<string, number>()
  for (const [name, figure] of figures.all) {
    const value = valueOf(figure)
    if (value !== undefined) values.set(name, value)
  }
  falls.push(...below(floors, group, values))
  floors = moved(floors, group, values, reason)
}
writeFloors(FLOORS, floors)
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const page = board(groups, version)
console.log(page)
if (existsSync(shared('gold'))) writeFileSync('SCOREBOARD.md', page)
else console.log('The measuring data beside the clone are not here: SCOREBOARD.md is left as it is.')
if (falls.length > 0 && reason === undefined) {
  console.error(`Below the floor:\n  ${falls.join('\n  ')}\nMend it, or run with --lower "reason".`)
  process.exitCode = 1
}

function suites(): Measured | undefined {
  const folder = shared('suites')
  if (!existsSync(folder)) return undefined
  const figures = new Figures()
  scoreSuites(folder, figures)
  scorePolnear(join(folder, 'polnear-dev.jsonl'), figures)
  return { group: 'suites, beside the clone', figures, of: "others' test data", fingerprint: fingerprint(folder) }
}
