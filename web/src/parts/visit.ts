// How far the journal was shown before: kept in this browser, so that a visit begins where the last one ended.

const SHOWN = 'isnad.seen'
const BEGAN = 'isnad.visit'

/** Number of the last entry that an earlier visit showed; undefined on the first. One visit lasts as long as its tab. */
export function shownBefore(): number | undefined {
  try {
    const began = sessionStorage.getItem(BEGAN) ?? localStorage.getItem(SHOWN) ?? ''
    sessionStorage.setItem(BEGAN, began)
    const number = Number(began)
    return Number.isInteger(number) && number > 0 ? number : undefined
  } catch {
    // A browser may keep nothing: then every visit is the first.
    return undefined
  }
}

/** Remembers for the next visit that everything up to `latest` was shown; with `now` for this one as well. */
export function shown(latest: number, now = false): void {
  try {
    localStorage.setItem(SHOWN, String(latest))
    if (now) sessionStorage.setItem(BEGAN, String(latest))
  } catch {
    // Kept for as long as the page lives.
  }
}
