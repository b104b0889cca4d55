import type { Polygon, Ring, Unit } from './units.ts'

/** ISO 3166-1 of a point, as the app will ask for it. */
export type CountryAt = (latitude: number, longitude: number) => string | null

const isInside = (rings: Polygon, x: number, y: number): boolean => {
  let inside = false
  for (const ring of rings)
    for (let place = 1; place < ring.length; place++) {
      const [ax = 0, ay = 0] = ring[place - 1] ?? []
      const [bx = 0, by = 0] = ring[place] ?? []
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
  return inside
}

const boundsOf = (ring: Ring): readonly [number, number, number, number] => {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of ring) {
    bounds[0] = Math.min(bounds[0], x)
    bounds[1] = Math.min(bounds[1], y)
    bounds[2] = Math.max(bounds[2], x)
    bounds[3] = Math.max(bounds[3], y)
  }
  return bounds
}

const grid = 12

/** How many of a grid's points inside the polygon lie in each country. */
const votesOf = (polygon: Polygon, countryAt: CountryAt): Map<string, number> => {
  const [west, south, east, north] = boundsOf(polygon[0] ?? [])
  const votes = new Map<string, number>()
  for (let across = 0; across < grid; across++)
    for (let up = 0; up < grid; up++) {
      const x = west + ((across + 0.5) / grid) * (east - west)
      const y = south + ((up + 0.5) / grid) * (north - south)
      const country = isInside(polygon, x, y) ? countryAt(y, x) : null
      if (country !== null) votes.set(country, (votes.get(country) ?? 0) + 1)
    }
  return votes
}

const most = (votes: ReadonlyMap<string, number>): string | null => {
  const [first] = [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return first?.[0] ?? null
}

/**
 * The entry of each polygon of a unit in ISO 3166-1, where Natural Earth has none (Northern Cyprus) or names the sovereign (Réunion), by the map that the app asks
 * first. Between two countries its own word stands: Monaco is drawn beside its place, and no vote may lose it. A polygon too small for the grid goes with the others.
 */
export const entriesOf = (unit: Unit, countryAt: CountryAt, sovereignOf: (country: string) => string): readonly (string | null)[] => {
  const votes = unit.polygons.map((polygon) => votesOf(polygon, countryAt))
  const all = new Map<string, number>()
  for (const one of votes) for (const [country, count] of one) all.set(country, (all.get(country) ?? 0) + count)
  const own = unit.country === '-1' ? null : unit.country
  const together = most(all)
  return votes.map((one) => {
    const vote = most(one) ?? together
    return own !== null && (vote === null || sovereignOf(vote) !== sovereignOf(own)) ? own : vote
  })
}
