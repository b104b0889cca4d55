import Flatbush from 'flatbush'
import type { IsCrossed } from './by-cell.ts'
import { createReader } from './bytes.ts'
import { bothSides, kilometresPerDegree, kilometresTo, narrowing } from './globe.ts'

export interface Region {
  /** ISO 3166-2; empty for an islet that the map of regions does not know; with a `~` at its end, or with a `+` in it, a code of Natural Earth's own for what ISO does not list. */
  readonly code: string
  /** In English. */
  readonly name: string
}

/**
 * First-level regions as lines between them, in typed arrays: one line a border, which knows the region on either side, or one and none on a coast.
 * Longitudes and latitudes are whole steps. As objects the same map took 265 MB.
 */
export interface RegionMap {
  readonly regions: readonly Region[]
  /** Of each region, its country in ISO 3166-1. */
  readonly countries: readonly string[]
  readonly stepsPerDegree: number
  readonly xs: Int32Array
  readonly ys: Int32Array
  /** Of each line: its first point; with one more at the end, so that the next one's first is this one's end. */
  readonly starts: Uint32Array
  /** Of each line, its two regions; −1 for none. */
  readonly sides: Int32Array
}

export const decodeRegions = (buffer: ArrayBuffer): RegionMap => {
  const { count, signed, text } = createReader(buffer)
  const stepsPerDegree = count()
  const countries: string[] = []
  const regions: Region[] = []
  for (let left = count(); left > 0; left--) {
    countries.push(text())
    regions.push({ code: text(), name: text() })
  }
  const lines = count()
  const points = count()
  const xs = new Int32Array(points)
  const ys = new Int32Array(points)
  const starts = new Uint32Array(lines + 1)
  const sides = new Int32Array(2 * lines)
  let point = 0
  let [x, y] = [0, 0]
  for (let line = 0; line < lines; line++) {
    const end = point + count()
    sides[2 * line] = count()
    sides[2 * line + 1] = count() - 1
    for (; point < end; point++) {
      xs[point] = x += signed()
      ys[point] = y += signed()
    }
    starts[line + 1] = point
  }
  return { regions, countries, stepsPerDegree, xs, ys, starts, sides }
}

export interface Nearest {
  readonly region: number
  readonly kilometres: number
}

export interface RegionIndex {
  readonly map: RegionMap
  /** The regions of a country, by number; none for a country that is not on the map. */
  readonly of: (country: string) => readonly number[]
  /** The first of these regions that holds the point, or −1. */
  readonly holding: (regions: readonly number[], latitude: number, longitude: number) => number
  /** Whether a line may run through a box, degrees. */
  readonly isCrossed: IsCrossed
  /** The nearest edge, within so many kilometres, of a region that is wanted. */
  readonly nearest: (kilometres: number, latitude: number, longitude: number, wanted: (region: number) => boolean) => Nearest | null
}

/** Sixteen edges share a box: that is 16 times less to index than single edges, and looking through them costs little. */
const edgesPerRun = 16

/** Stretches of lines and their boxes, and for each region the stretches it is bounded by. */
const runsOf = ({ regions, xs, ys, starts, sides }: RegionMap) => {
  const first: number[] = []
  const last: number[] = []
  const line: number[] = []
  const bounds: number[] = []
  const ofRegion: number[][] = regions.map(() => [])
  for (let one = 0; one + 1 < starts.length; one++) {
    const end = (starts[one + 1] ?? 0) - 1
    for (let from = starts[one] ?? 0; from < end; from += edgesPerRun) {
      const to = Math.min(end, from + edgesPerRun)
      const box = [Infinity, Infinity, -Infinity, -Infinity] satisfies [number, number, number, number]
      for (let point = from; point <= to; point++) {
        const [x = 0, y = 0] = [xs[point], ys[point]]
        if (x < box[0]) box[0] = x
        if (y < box[1]) box[1] = y
        if (x > box[2]) box[2] = x
        if (y > box[3]) box[3] = y
      }
      ofRegion[sides[2 * one] ?? -1]?.push(first.length)
      ofRegion[sides[2 * one + 1] ?? -1]?.push(first.length)
      first.push(from)
      last.push(to)
      line.push(one)
      bounds.push(...box)
    }
  }
  return {
    first: Uint32Array.from(first),
    last: Uint32Array.from(last),
    line: Uint32Array.from(line),
    bounds: Int32Array.from(bounds),
    ofRegion: ofRegion.map((runs) => Uint32Array.from(runs)),
  }
}

export const indexRegions = (map: RegionMap): RegionIndex => {
  const { regions, countries, stepsPerDegree, xs, ys, sides } = map
  const { first, last, line, bounds, ofRegion } = runsOf(map)
  const index = new Flatbush(first.length, 16, Int32Array)
  for (let run = 0; run < first.length; run++) index.add(bounds[4 * run] ?? 0, bounds[4 * run + 1] ?? 0, bounds[4 * run + 2] ?? 0, bounds[4 * run + 3] ?? 0)
  index.finish()

  const box = new Int32Array(4 * regions.length)
  for (const [region, runs] of ofRegion.entries()) {
    const extreme = (side: number, pick: (a: number, b: number) => number): number =>
      runs.reduce((so, run) => pick(so, bounds[4 * run + side] ?? 0), bounds[4 * (runs[0] ?? 0) + side] ?? 0)
    for (const side of [0, 1]) box[4 * region + side] = extreme(side, Math.min)
    for (const side of [2, 3]) box[4 * region + side] = extreme(side, Math.max)
  }

  /** Whether a line drawn east from the point crosses the stretch an odd number of times. */
  const crosses = (run: number, x: number, y: number): boolean => {
    let odd = false
    const end = last[run] ?? 0
    for (let point = first[run] ?? 0; point < end; point++) {
      const [ay = 0, by = 0] = [ys[point], ys[point + 1]]
      if (ay > y === by > y) continue
      const [ax = 0, bx = 0] = [xs[point], xs[point + 1]]
      if (x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd
    }
    return odd
  }
  const holds = (region: number, x: number, y: number): boolean => {
    const at = 4 * region
    if (x < (box[at] ?? 0) || y < (box[at + 1] ?? 0) || x > (box[at + 2] ?? 0) || y > (box[at + 3] ?? 0)) return false
    const runs = ofRegion[region] ?? []
    let odd = false
    for (const run of runs)
      if (y >= (bounds[4 * run + 1] ?? 0) && y <= (bounds[4 * run + 3] ?? 0) && x <= (bounds[4 * run + 2] ?? 0) && crosses(run, x, y)) odd = !odd
    return odd
  }

  const nearestIn = (kilometres: number, latitude: number, x: number, wanted: (region: number) => boolean): Nearest | null => {
    const narrow = narrowing(latitude)
    const up = (kilometres / kilometresPerDegree) * stepsPerDegree
    const [cx, cy] = [x * stepsPerDegree, latitude * stepsPerDegree]
    const isWanted = (side: number): boolean => side >= 0 && wanted(side)
    let found: Nearest | null = null
    for (const run of index.search(cx - up / narrow, cy - up, cx + up / narrow, cy + up)) {
      const one = line[run] ?? 0
      const [left = -1, right = -1] = [sides[2 * one], sides[2 * one + 1]]
      const region = isWanted(left) ? left : isWanted(right) ? right : -1
      if (region < 0) continue
      const end = last[run] ?? 0
      for (let point = first[run] ?? 0; point < end; point++) {
        const [ax = 0, ay = 0, bx = 0, by = 0] = [xs[point], ys[point], xs[point + 1], ys[point + 1]]
        const away = kilometresTo((ax - cx) / stepsPerDegree, (ay - cy) / stepsPerDegree, (bx - cx) / stepsPerDegree, (by - cy) / stepsPerDegree, narrow)
        // Where two regions meet at the coast they are as near as each other: the lower number answers, so that the order of the index does not.
        if (away <= kilometres && (found === null || away < found.kilometres || (away === found.kilometres && region < found.region)))
          found = { region, kilometres: away }
      }
    }
    return found
  }

  const byCountry = Map.groupBy(regions.keys(), (region) => countries[region] ?? '')
  return {
    map,
    of: (country) => byCountry.get(country) ?? [],
    holding: (candidates, latitude, longitude) => candidates.find((region) => holds(region, longitude * stepsPerDegree, latitude * stepsPerDegree)) ?? -1,
    isCrossed: (...box) => {
      const [west, south, east, north] = box.map((degrees) => degrees * stepsPerDegree)
      return index.collides(west ?? NaN, south ?? NaN, east ?? NaN, north ?? NaN)
    },
    nearest: (kilometres, latitude, longitude, wanted) =>
      bothSides(longitude).reduce<Nearest | null>((found, x) => {
        const one = nearestIn(kilometres, latitude, x, wanted)
        return one !== null && (found === null || one.kilometres < found.kilometres) ? one : found
      }, null),
  }
}
