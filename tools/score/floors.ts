// Floors: the least each figure may be. They rise by themselves and fall only with a stated reason.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** One floor, with the reason of its last fall. */
export interface Floor {
  readonly floor: number
  readonly lowered?: string
}

/** Floors by group and figure. */
export type Floors = Record<string, Record<string, Floor>>

/** Differences below this are rounding. */
const SLACK = 0.0005

/** Reads the floors kept in `path`; none when there is no such file. */
export function readFloors(path: string): Floors {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Floors) : {}
}

/** Figures that stand below their floor, as sentences. */
export function below(floors: Floors, group: string, values: ReadonlyMap<string, number>): string[] {
  return Object.entries(floors[group] ?? {}).flatMap(([name, { floor }]) => {
    const value = values.get(name)
    if (value === undefined) return [`${group}: «${name}» has a floor of ${floor.toFixed(3)} and was not measured`]
    return value < floor - SLACK ? [`${group}: «${name}» is ${value.toFixed(3)}, its floor ${floor.toFixed(3)}`] : []
  })
}

/** The floors after a measurement: raised to every better value; lowered to worse ones only when `reason` says why. */
export function moved(floors: Floors, group: string, values: ReadonlyMap<string, number>, reason: string | undefined): Floors {
  const before = floors[group] ?? {}
  const after: Record<string, Floor> = {}
  for (const [name, value] of values) {
    const known = before[name]
    const rounded = Math.floor(value * 1000) / 1000
    if (known === undefined || rounded > known.floor) after[name] = { floor: rounded }
    else if (reason !== undefined && value < known.floor - SLACK) after[name] = { floor: rounded, lowered: reason }
    else after[name] = known
  }
  for (const [name, floor] of Object.entries(before)) if (!(name in after) && reason === undefined) after[name] = floor
  return { ...floors, [group]: after }
}

/** Writes the floors to `path`. */
export function writeFloors(path: string, floors: Floors): void {
  writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`)
}
