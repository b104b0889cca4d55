import type { Rng } from './rng'

/** Corners of a way in metres east and north of where it begins, which is its first point. */
export interface Points {
  readonly east: readonly number[]
  readonly north: readonly number[]
}

/** A way that can be walked along: metres east and north of a place, and metres from its beginning; at least two points. */
export interface Path {
  readonly east: Float64Array
  readonly north: Float64Array
  readonly along: Float64Array
}

interface Drawn {
  readonly east: number[]
  readonly north: number[]
}

const begin = (): Drawn => ({ east: [0], north: [0] })

const lengthOf = ({ east, north }: Points): number => {
  let sum = 0
  for (let i = 1; i < east.length; i++) sum += Math.hypot((east[i] ?? 0) - (east[i - 1] ?? 0), (north[i] ?? 0) - (north[i - 1] ?? 0))
  return sum
}

/** Adds the way to a corner, bent at its middle again and again until no street is longer than `longest`. */
const street = (drawn: Drawn, rng: Rng, east: number, north: number, longest: number): void => {
  const fromEast = drawn.east.at(-1) ?? 0
  const fromNorth = drawn.north.at(-1) ?? 0
  const length = Math.hypot(east - fromEast, north - fromNorth)
  if (length > longest) {
    const bend = 0.17 * (2 * rng.next() - 1)
    street(drawn, rng, (fromEast + east) / 2 + bend * (north - fromNorth), (fromNorth + north) / 2 - bend * (east - fromEast), longest)
    street(drawn, rng, east, north, longest)
    return
  }
  drawn.east.push(east)
  drawn.north.push(north)
}

/** A loop of exactly so many metres, back to where it began; what it encloses lies in any direction. */
export const ring = (rng: Rng, metres: number): Points => {
  const corners = Math.max(5, Math.min(26, Math.round(metres / 650)))
  const heading = 2 * Math.PI * rng.next()
  const turn = rng.chance(0.5) ? 1 : -1
  // the bends make it about a sixth longer than its circle
  const radius = metres / (2 * Math.PI * 1.17)
  const drawn = begin()
  for (let corner = 1; corner <= corners; corner++) {
    const last = corner === corners
    const angle = heading + Math.PI + (turn * 2 * Math.PI * (corner + (last ? 0 : 0.5 * (rng.next() - 0.5)))) / corners
    const out = radius * (last ? 1 : 1 + 0.4 * (rng.next() - 0.5))
    street(drawn, rng, radius * Math.cos(heading) + out * Math.cos(angle), radius * Math.sin(heading) + out * Math.sin(angle), 115)
  }
  const scale = metres / lengthOf(drawn)
  return { east: drawn.east.map((value) => value * scale), north: drawn.north.map((value) => value * scale) }
}

/** A way that leads off in one direction, winding, for at least so many metres; a longer one begins like a shorter one. */
export const lane = (rng: Rng, metres: number): Points => {
  const heading = 2 * Math.PI * rng.next()
  const drawn = begin()
  let off = 0
  for (let gone = 0; gone < metres; gone += 80) {
    off = 0.93 * off + 0.22 * (2 * rng.next() - 1)
    drawn.east.push((drawn.east.at(-1) ?? 0) + 80 * Math.cos(heading + off))
    drawn.north.push((drawn.north.at(-1) ?? 0) + 80 * Math.sin(heading + off))
  }
  return drawn
}

export const reversed = ({ east, north }: Points): Points => ({ east: east.toReversed(), north: north.toReversed() })

/** One way after another; each begins where the last one ended. */
export const joined = (...ways: readonly Points[]): Points => {
  const drawn = begin()
  for (const way of ways) {
    const east = (drawn.east.at(-1) ?? 0) - (way.east[0] ?? 0)
    const north = (drawn.north.at(-1) ?? 0) - (way.north[0] ?? 0)
    for (let i = 1; i < way.east.length; i++) {
      drawn.east.push((way.east[i] ?? 0) + east)
      drawn.north.push((way.north[i] ?? 0) + north)
    }
  }
  return drawn
}

/** The first so many metres of a way; all of it where it is shorter. */
const firstOf = ({ east, north }: Points, metres: number): Points => {
  const drawn = begin()
  let left = metres
  for (let i = 1; i < east.length && left > 0; i++) {
    const fromEast = east[i - 1] ?? 0
    const fromNorth = north[i - 1] ?? 0
    const stepEast = (east[i] ?? 0) - fromEast
    const stepNorth = (north[i] ?? 0) - fromNorth
    const length = Math.hypot(stepEast, stepNorth)
    const share = Math.min(1, left / length)
    drawn.east.push(fromEast + share * stepEast)
    drawn.north.push(fromNorth + share * stepNorth)
    left -= length
  }
  return drawn
}

/** So many metres in all along a way that is long enough: half of them out, the other half back. */
export const thereAndBack = (way: Points, metres: number): Points => {
  const out = firstOf(way, metres / 2)
  return joined(out, reversed(out))
}

/** A loop run again and again, as often as so many metres ask for. */
export const again = (loop: Points, metres: number): Points => {
  const laps = Math.ceil(metres / lengthOf(loop) - 1e-9)
  return joined(...Array.from({ length: Math.max(1, laps) }, () => loop))
}

/** The way, beginning so many metres east and north of a place. */
export const pathFrom = (points: Points, east: number, north: number): Path => {
  const count = points.east.length
  const path = { east: new Float64Array(count), north: new Float64Array(count), along: new Float64Array(count) }
  for (let i = 0; i < count; i++) {
    const x = (path.east[i] = (points.east[i] ?? 0) + east)
    const y = (path.north[i] = (points.north[i] ?? 0) + north)
    path.along[i] = i === 0 ? 0 : (path.along[i - 1] ?? 0) + Math.hypot(x - (path.east[i - 1] ?? 0), y - (path.north[i - 1] ?? 0))
  }
  return path
}

/** Where one is after each of so many metres of a path, ascending: east and north of its place. */
export const placesOn = ({ east, north, along }: Path, metres: Float64Array): Pick<Path, 'east' | 'north'> => {
  const places = { east: new Float64Array(metres.length), north: new Float64Array(metres.length) }
  let i = 1
  for (let k = 0; k < metres.length; k++) {
    const gone = metres[k] ?? 0
    while (i < along.length - 1 && gone > (along[i] ?? 0)) i += 1
    const from = along[i - 1] ?? 0
    const length = (along[i] ?? 0) - from
    const share = length === 0 ? 0 : Math.min(1, (gone - from) / length)
    const fromEast = east[i - 1] ?? 0
    const fromNorth = north[i - 1] ?? 0
    places.east[k] = fromEast + share * ((east[i] ?? 0) - fromEast)
    places.north[k] = fromNorth + share * ((north[i] ?? 0) - fromNorth)
  }
  return places
}
