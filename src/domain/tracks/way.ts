import { locatedOf, metresBetween } from '../efforts/spots'
import { eastward } from '../places/globe'
import type { Track } from './track'

/** A stretch that was recorded without a hole, in columns of equal length. */
export interface Stretch {
  /** Metres east and north of the middle of the way. */
  readonly east: Float64Array
  readonly north: Float64Array
  /** Seconds since the track's first sample, and metres gone since then on all stretches. */
  readonly seconds: Float64Array
  readonly metres: Float64Array
}

/** The line that a track draws on the ground. */
export interface Way {
  readonly stretches: readonly Stretch[]
  /** What it spans, metres. */
  readonly width: number
  readonly height: number
}

/** What lies between two fixes farther apart is not known, be it a tunnel or a drive. */
const hole = 500
const perDegree = 111_320

/**
 * Flat around the middle of the way (equirectangular): over a long run the error is far below the width of a line. Null where the track knows of fewer than two
 * places, or never leaves the first.
 */
export const wayOf = (track: Track): Way | null => {
  const places = locatedOf(track)
  const first = places[0]
  if (first === undefined) return null
  const [latitude, longitude] = [(place: number) => track.latitude[place] ?? NaN, (place: number) => track.longitude[place] ?? NaN]
  let [south, north, west, east] = [90, -90, 0, 0]
  for (const place of places) {
    const turn = eastward(longitude(first), longitude(place))
    south = Math.min(south, latitude(place))
    north = Math.max(north, latitude(place))
    west = Math.min(west, turn)
    east = Math.max(east, turn)
  }
  const middle = { latitude: (south + north) / 2, turn: (west + east) / 2 }
  const perTurn = perDegree * Math.cos((middle.latitude * Math.PI) / 180)
  if (south === north && west === east) return null

  const begun = track.time.find((moment) => !Number.isNaN(moment)) ?? NaN
  const stretches: Stretch[] = []
  let metres = 0
  let from = 0
  const close = (to: number): void => {
    const of = places.subarray(from, to)
    const along = new Float64Array(of.length)
    of.forEach((place, at) => {
      const before = of[at - 1]
      if (before !== undefined) metres += metresBetween(track, before, place)
      along[at] = metres
    })
    if (of.length > 1)
      stretches.push({
        east: Float64Array.from(of, (place) => (eastward(longitude(first), longitude(place)) - middle.turn) * perTurn),
        north: Float64Array.from(of, (place) => (latitude(place) - middle.latitude) * perDegree),
        seconds: Float64Array.from(of, (place) => ((track.time[place] ?? NaN) - begun) / 1000),
        metres: along,
      })
    from = to
  }
  for (let at = 1; at <= places.length; at++) {
    const [before, place] = [places[at - 1] ?? first, places[at]]
    if (place === undefined || metresBetween(track, before, place) > hole) close(at)
  }
  return stretches.length === 0 ? null : { stretches, width: (east - west) * perTurn, height: (north - south) * perDegree }
}
