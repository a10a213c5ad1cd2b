// Details: what an item of the queue tells whoever reads it.

import type { ReadOptions } from '../../model/page.ts'

/**
 * What an item is: `file`, of whatever kind; `line` and `record`, a stretch of the file `in`; `address`, given by the user, of whatever
 * kind; `map`, a sitemap that another lists; `entry`, an article that a feed or sitemap lists.
 */
export interface Details {
  readonly kind: 'file' | 'line' | 'record' | 'address' | 'map' | 'entry'
  /** What the user knows. */
  readonly published?: string
  readonly outlet?: string
  readonly language?: string
  readonly url?: string
  /** What a feed or sitemap says: worth less than what the page says of itself. */
  readonly listedPublished?: string
  readonly listedOutlet?: string
  /** For a stretch: the file, the first byte, how many. */
  readonly in?: string
  readonly at?: string
  readonly length?: string
  /** For a sitemap: how many lead to it. */
  readonly depth?: string
  /** The mapping of fields, by its name among the settings. */
  readonly fields?: string
}

/** Facts that hold for all that an item leads to. */
export type Inherited = Pick<Details, 'published' | 'outlet' | 'language' | 'fields'>

/** The details of an item as the queue keeps them. */
export function packed(details: Details): Record<string, string> {
  return Object.fromEntries(Object.entries(details).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** The details of an item of the queue. Throws when it is none of this command's. */
export function detailsOf({ details }: { readonly details?: Readonly<Record<string, string>> }): Details {
  if (details?.['kind'] === undefined) throw new Error('an item of the queue has no kind')
  return details as unknown as Details
}

/** What an item's articles and lists inherit from it. */
export function inherited({ published, outlet, language, fields }: Details): Inherited {
  return {
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(language === undefined ? {} : { language }),
    ...(fields === undefined ? {} : { fields }),
  }
}

/** `first` where it knows, `second` elsewhere. */
export function knownOf(first: ReadOptions, second: ReadOptions): ReadOptions {
  const [published, outlet, language] = [
    first.published ?? second.published,
    first.outlet ?? second.outlet,
    first.language ?? second.language,
  ]
  return {
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(language === undefined ? {} : { language }),
  }
}
