// Sites and links as the document describes them.

import type { Site } from '../../model/index.ts'

/** A site with the names that are shown. */
export function shownSite({ id, kind, country, names, entities, at, counts, source }: Site): object {
  const first = (code: string): string | undefined => {
    const { seen = [], headed = [], built = [] } = names[code] ?? {}
    return [...seen, ...headed, ...built][0]
  }
  const [ar, en] = [first('ar'), first('en')]
  return {
    id,
    kind,
    country,
    names: { ...(ar === undefined ? {} : { ar }), ...(en === undefined ? {} : { en }) },
    entities,
    ...(at === undefined
      ? {}
      : { at: { lat: at.lat, lon: at.lon, precision: at.precision, ...(at.approximate === true ? { approximate: true } : {}) } }),
    counts,
    source,
  }
}
