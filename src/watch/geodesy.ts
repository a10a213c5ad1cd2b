// Distances on the globe.

/** Mean radius of the Earth, km (IUGG). */
const RADIUS = 6371.0088
const RAD: number = Math.PI / 180
/** Kilometres of a degree of latitude. */
export const KM_PER_DEGREE: number = RADIUS * RAD
/** Kilometres of a nautical mile. */
const NAUTICAL = 1.852

/** Great-circle distance in km (haversine). */
export function kmBetween(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const dLat = Math.sin(((lat2 - lat1) * RAD) / 2)
  const dLon = Math.sin(((lon2 - lon1) * RAD) / 2)
  const h = dLat * dLat + Math.cos(lat1 * RAD) * Math.cos(lat2 * RAD) * dLon * dLon
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Knots of a way of `km` in `seconds`. */
export function knotsOf(km: number, seconds: number): number {
  return km / NAUTICAL / (seconds / 3600)
}

/** Whether a ship may have come so far in so long: 60 knots, faster than any ship, and a kilometre for what clocks and receivers err. */
export function isReachable(km: number, seconds: number): boolean {
  return km <= 1 + (Math.abs(seconds) / 3600) * 60 * NAUTICAL
}
