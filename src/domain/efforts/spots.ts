import type { Track } from '../tracks/track'
import { standingStart } from './human'

const radians = Math.PI / 180
/** WGS 84: the equator's radius in metres and the square of the ellipsoid's eccentricity. */
const equator = 6_378_137
const eccentricity2 = 0.00669437999014

/**
 * Metres between two samples of a track, on the plane that touches the ellipsoid halfway: a step of a run is right to a millionth,
 * where a sphere is off by up to 0.5 %, which is 25 m of a 5 km.
 */
export const metresBetween = ({ latitude, longitude }: Pick<Track, 'latitude' | 'longitude'>, one: number, other: number): number => {
  const from = latitude[one] ?? NaN
  const to = latitude[other] ?? NaN
  const middle = ((from + to) / 2) * radians
  const flat = 1 - eccentricity2 * Math.sin(middle) ** 2
  const across = equator / Math.sqrt(flat)
  const turn = (longitude[other] ?? NaN) - (longitude[one] ?? NaN)
  // The short way round: a run may cross the date line.
  const east = (turn - 360 * Math.round(turn / 360)) * radians * across * Math.cos(middle)
  const north = ((to - from) * radians * across * (1 - eccentricity2)) / flat
  return Math.sqrt(east * east + north * north)
}

/**
 * The samples without those that lie off on their own: reached and left faster than anyone turns, with the neighbours nearer to each other than half the way
 * by it. What is left out was one wrong fix; a position that stays wrong is a leap, and looked at as a step.
 */
export const withoutOutliers = (track: Track, places: Uint32Array): Uint32Array => {
  const kept = places.slice()
  let n = 0
  const isFast = (metres: number, from: number, to: number): boolean => metres * 1000 > standingStart * ((track.time[to] ?? NaN) - (track.time[from] ?? NaN))
  const isAlone = (before: number, place: number, after: number): boolean => {
    const there = metresBetween(track, before, place)
    if (!isFast(there, before, place)) return false
    const back = metresBetween(track, place, after)
    return isFast(back, place, after) && metresBetween(track, before, after) < (there + back) / 2
  }
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0
    if (n === 0 || i === places.length - 1 || !isAlone(kept[n - 1] ?? 0, place, places[i + 1] ?? 0)) kept[n++] = place
  }
  return kept.subarray(0, n)
}

/** Every sample with a position, without those that lie off on their own. */
export const locatedOf = (track: Track): Uint32Array => {
  const all = new Uint32Array(track.length)
  let n = 0
  for (let place = 0; place < track.length; place++) if (Number.isFinite(track.latitude[place]) && Number.isFinite(track.longitude[place])) all[n++] = place
  return withoutOutliers(track, all.subarray(0, n))
}
