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

/** Articles that the watch has heard, and by which version of it. */
export interface HeardTable {
  article: number
  version: string
}

/** What an article tells the watch; `data` is JSON of the watch's own. */
export interface ToldTable {
  article: number
  n: number
  kind: string
  subject: string
  start_at: number | null
  end_at: number | null
  data: string
}

/** Voyages made of the positions; `data` is the whole voyage, JSON. */
export interface AisVoyagesTable {
  mmsi: number
  part: number
  n: number
  origin: string
  destination: string
  departed: string
  data: string
}

/** Hours since 1970 in which any ship was heard near a port. */
export interface AisHoursTable {
  site: string
  hour: number
}

/** The tables of the watch. */
export interface WatchTables {
  observations: ObservationsTable
  bounds: BoundsTable
  ais_fixes: AisFixesTable
  ais_ships: AisShipsTable
  ais_files: AisFilesTable
  heard: HeardTable
  told: ToldTable
  ais_voyages: AisVoyagesTable
  ais_hours: AisHoursTable
}
