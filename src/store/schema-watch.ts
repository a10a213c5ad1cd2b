// The tables of the watch as the code sees them; docs/store.md describes each column.

/** What was observed of a site or link; `state` says whether anything could be counted. */
export interface ObservationsTable {
  id: string
  subject: string
  quantity: string
  kind: string
  method: string
  earliest: string
  latest: string
  state: string
  low: number | null
  high: number | null
  amount: number | null
  certainty: string | null
  effort: number | null
  effort_unit: string | null
  source: string
  url: string | null
  article_id: string | null
  said: string | null
  note: string | null
}

/** What a speaker says was never passed in a window. */
export interface BoundsTable {
  id: string
  subject: string
  quantity: string
  comparator: string
  amount: number
  earliest: string
  latest: string
  speaker: string
  source: string
  url: string | null
  article_id: string | null
  said: string | null
  note: string | null
}

/** One position a ship, time slot and cell; `moment` is in seconds since 1970, `speed` in knots. */
export interface AisFixesTable {
  mmsi: number
  slot: number
  cell: number
  moment: number
  lat: number
  lon: number
  speed: number | null
}

/** What ships say of themselves: `name` or `imo`. */
export interface AisShipsTable {
  mmsi: number
  fact: string
  value: string
}

export interface AisFilesTable {
  digest: string
  name: string
  layout: string
  read_lines: number
  kept: number
  refused: number
  flagged: number
  earliest: string | null
  latest: string | null
}

/** The tables of the watch. */
export interface WatchTables {
  observations: ObservationsTable
  bounds: BoundsTable
  ais_fixes: AisFixesTable
  ais_ships: AisShipsTable
  ais_files: AisFilesTable
}
