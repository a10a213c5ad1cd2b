// Sites: places that are watched, with every spelling of their names, where they are and how surely, and what is counted there.

/** A point and how far it may be off. */
export interface SitePoint {
  readonly lat: number
  readonly lon: number
  /** Radius in metres within which it holds. */
  readonly precision: number
  /** No source gives better. */
  readonly approximate?: boolean
  /** Keys of data/bibliography.yaml; empty when nobody vouches for it. */
  readonly source: readonly string[]
}

/** Names of a site in one language. */
export interface SiteNames {
  /** Read in a text; the first is shown. */
  readonly seen?: readonly string[]
  /** Built by the rules of transliteration: matched, shown only when there is no other. */
  readonly built?: readonly string[]
  /** Count only beside a word for the kind of place. */
  readonly headed?: readonly string[]
}

/** One watched place. */
export interface Site {
  readonly id: string
  /** station, port, bridge, airport, junction, zone, spaceport, launch-site, crossing … */
  readonly kind: string
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string
  /** By language code. */
  readonly names: Readonly<Record<string, SiteNames>>
  /** Gazetteer ids of the site itself. */
  readonly entities: readonly string[]
  /** Gazetteer ids of the settlement around it, which is not the site. */
  readonly places: readonly string[]
  readonly at?: SitePoint
  /** Quantities that are counted here; none where nothing may be counted. */
  readonly counts: readonly string[]
  /** Kinds told apart within a quantity. */
  readonly detail?: Readonly<Record<string, readonly string[]>>
  /** Sites that it must not be confused with. */
  readonly apart: readonly string[]
  readonly source: readonly string[]
}

/** A site named in a text: by its gazetteer id or by a name of the registry. */
export interface SiteMention {
  readonly site: string
  readonly start: number
  readonly end: number
  readonly by: 'entity' | 'name' | 'headed-name'
}
