import type { Route } from './route'
import { points } from './route'

/** truth.md, The Loop: "same route if cell overlap ≥ .75, length ratio ≥ .9, median drift ≤ min(10 %, 750 m)". */
export const leastOverlap = 0.75
export const leastLength = 0.9
const drift = { share: 0.1, most: 750 }

const radius = 6_371_008.8
const radians = Math.PI / 180

/** A route's points as metres from the middle of the Earth, x, y and z of each: straight lines between those have no seam at the date line and none at a pole. */
export const inSpace = ({ latitude, longitude }: Route, into = new Float64Array(3 * points), at = 0): Float64Array => {
  for (let i = 0; i < points; i++) {
    const [north, east] = [(latitude[i] ?? NaN) * radians, (longitude[i] ?? NaN) * radians]
    into[at + 3 * i] = radius * Math.cos(north) * Math.cos(east)
    into[at + 3 * i + 1] = radius * Math.cos(north) * Math.sin(east)
    into[at + 3 * i + 2] = radius * Math.sin(north)
  }
  return into
}

/** Metres by which two ways of these lengths may be apart at the same share of the way. */
export const driftAllowed = (a: number, b: number): number => Math.min(drift.share * Math.min(a, b), drift.most)

/** Whether the median distance between points at the same share of the way is within `most` metres: it is if more than half of an odd number are. */
export const isNear = (a: Float64Array, atA: number, b: Float64Array, atB: number, most: number): boolean => {
  const square = most * most
  let far = 0
  for (let i = 0; i < 3 * points; i += 3) {
    const x = (a[atA + i] ?? NaN) - (b[atB + i] ?? NaN)
    const y = (a[atA + i + 1] ?? NaN) - (b[atB + i + 1] ?? NaN)
    const z = (a[atA + i + 2] ?? NaN) - (b[atB + i + 2] ?? NaN)
    if (x * x + y * y + z * z > square && ++far * 2 > points) return false
  }
  return true
}

/** Cells in both. */
const shared = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let [i, j, both] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] ?? NaN, b[j] ?? NaN]
    if (one === other) both += 1
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  return both
}

/** Cells that two sets of these sizes have to share for an overlap of three quarters: of all cells that either touched, those that both did (Jaccard). */
export const sharedNeeded = (a: number, b: number): number => Math.ceil((leastOverlap * (a + b)) / (1 + leastOverlap) - 1e-9)

/** Whether two ways are the same, by the letter. */
export const isSameRoute = (a: Route, b: Route): boolean =>
  Math.min(a.metres, b.metres) >= leastLength * Math.max(a.metres, b.metres) &&
  shared(a.cells, b.cells) >= sharedNeeded(a.cells.length, b.cells.length) &&
  isNear(inSpace(a), 0, inSpace(b), 0, driftAllowed(a.metres, b.metres))
