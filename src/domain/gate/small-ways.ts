import { joined, lane, ring, thereAndBack } from '../simulate/path'
import type { Points } from '../simulate/path'
import type { Rng } from '../simulate/rng'
import type { Track } from '../tracks/track'
import type { Plane, Spot } from './plane'

/** Ways from a door for tests, worse than real ones: no street bends them, so that they point at where they came from. */

/** Loops, ways there and back, and both after each other; metres east and north of the door, with the errors of a receiver. */
export const someWay = (rng: Rng, least = 4000, most = 14_000): readonly Spot[] => {
  const metres = least + (most - least) * rng.next()
  const kind = rng.next()
  const way: Points =
    kind < 0.75
      ? ring(rng, metres)
      : kind < 0.85
        ? thereAndBack(lane(rng, metres / 2 + 100), metres)
        : joined(thereAndBack(lane(rng, metres / 6 + 100), metres / 3), ring(rng, (2 * metres) / 3))
  // The watch is started somewhere between the door and the corner.
  const [east, north] = [25 * rng.normal(), 25 * rng.normal()]
  return way.east.map((metresEast, i): Spot => [metresEast + east + 4 * rng.normal(), (way.north[i] ?? 0) + north + 4 * rng.normal()])
}

/** The way as a device records it, at 3 m/s. */
export const trackAlong = (way: readonly Spot[], plane: Plane): Track => {
  const absent = new Float64Array(way.length).fill(NaN)
  const time = new Float64Array(way.length)
  for (let i = 1; i < way.length; i++) {
    const [from, to] = [way[i - 1], way[i]]
    time[i] = (time[i - 1] ?? 0) + (from && to ? 1000 + (1000 * Math.hypot(to[0] - from[0], to[1] - from[1])) / 3 : 0)
  }
  return {
    length: way.length,
    time,
    distance: absent,
    latitude: Float64Array.from(way, ([, north]) => plane.latitude(north)),
    longitude: Float64Array.from(way, ([east]) => plane.longitude(east)),
    altitude: absent,
    heartRate: absent,
    cadence: absent,
    temperature: absent,
    power: absent,
    restarts: new Uint32Array(),
  }
}
