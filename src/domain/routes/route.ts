import { locatedOf, metresBetween } from '../efforts/spots'
import type { Track } from '../tracks/track'
import { createGrid } from './grid'

/** Where an activity went, as far as it takes to know the same way again. */
export interface Route {
  /** Metres along the positions. */
  readonly metres: number
  /** Cells of 100 m that it touched, ascending, each once. */
  readonly cells: Float64Array
  /** Degrees, after each 32nd of the way, both ends included: `points` of them. Whole ten-thousandths, which are 11 m at most. */
  readonly latitude: Float64Array
  readonly longitude: Float64Array
}

/** truth.md: 100 m cells. */
export const routeGrid = createGrid(100)
/** An odd number, so that the median of their distances is one of them. */
export const points = 33
export const perDegree = 10_000

/** Metres that a position has to be from the last one to count: whoever stands at a light goes nowhere, whatever the receiver says. */
const stride = 10
/** Longer steps are no part of the way: what lies between is not known, be it a tunnel or a drive. */
const longestStep = 500
/** Metres between the places on a step that are asked for their cell. */
const fine = 5

/** Positions of a track at least a stride apart, and the metres gone at each; a step that is not known adds none. */
interface Way {
  readonly latitude: number[]
  readonly longitude: number[]
  readonly along: number[]
}

const wayOf = (track: Track): Way => {
  const places = locatedOf(track)
  const way: Way = { latitude: [], longitude: [], along: [] }
  let before = -1
  for (const place of places) {
    const step = before < 0 ? stride : metresBetween(track, before, place)
    if (step < stride) continue
    way.latitude.push(track.latitude[place] ?? NaN)
    way.longitude.push(track.longitude[place] ?? NaN)
    way.along.push(before < 0 ? 0 : (way.along.at(-1) ?? 0) + (step > longestStep ? 0 : step))
    before = place
  }
  return way
}

/** From one longitude to another the short way round. */
const turnOf = (from: number, to: number): number => to - from - 360 * Math.round((to - from) / 360)
const taken = (longitude: number): number => longitude - 360 * Math.round(longitude / 360)

const cellsOf = ({ latitude, longitude, along }: Way): Float64Array => {
  const found = new Set<number>()
  for (let i = 0; i < along.length; i++) {
    const [north, east] = [latitude[i] ?? NaN, longitude[i] ?? NaN]
    found.add(routeGrid.cellAt(north, east))
    const step = (along[i + 1] ?? 0) - (along[i] ?? 0)
    const parts = Math.ceil(step / fine)
    const [up, turn] = [(latitude[i + 1] ?? north) - north, turnOf(east, longitude[i + 1] ?? east)]
    for (let part = 1; part < parts; part++) found.add(routeGrid.cellAt(north + (up * part) / parts, east + (turn * part) / parts))
  }
  return Float64Array.from(found).sort()
}

/** Zero without a sign, as it comes back from the store. */
const rounded = (degrees: number): number => Math.round(degrees * perDegree) / perDegree + 0

/** What a track's way is known again by; null where it has no way: indoors, by hand, or never a stride from where it began. */
export const routeOf = (track: Track): Route | null => {
  const way = wayOf(track)
  const metres = way.along.at(-1) ?? 0
  if (metres === 0) return null
  const latitude = new Float64Array(points)
  const longitude = new Float64Array(points)
  let i = 1
  for (let point = 0; point < points; point++) {
    const gone = (metres * point) / (points - 1)
    // Over a step that is not known one is at its end as soon as one was at its beginning.
    while (i < way.along.length - 1 && gone > (way.along[i] ?? 0)) i += 1
    const from = way.along[i - 1] ?? 0
    const step = (way.along[i] ?? 0) - from
    const share = step === 0 ? 1 : Math.min(1, (gone - from) / step)
    const [north, east] = [way.latitude[i - 1] ?? NaN, way.longitude[i - 1] ?? NaN]
    latitude[point] = rounded(north + share * ((way.latitude[i] ?? NaN) - north))
    longitude[point] = rounded(taken(east + share * turnOf(east, way.longitude[i] ?? NaN)))
  }
  return { metres: Math.round(metres), cells: cellsOf(way), latitude, longitude }
}
