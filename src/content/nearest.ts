/** The places that lie nearest to one. */
type Lies = { code: string; lat: number; lon: number }

const radians = Math.PI / 180

/** Exact enough to say which of two is nearer: degrees of longitude are shorter to the north. */
function apart(a: Lies, b: Lies): number {
  const shrunk = Math.cos(((a.lat + b.lat) / 2) * radians)
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * shrunk)
}

export const nearest = <Place extends Lies>(to: Lies, places: readonly Place[], count: number): Place[] =>
  places
    .filter(({ code }) => code !== to.code)
    .toSorted((a, b) => apart(to, a) - apart(to, b))
    .slice(0, count)
