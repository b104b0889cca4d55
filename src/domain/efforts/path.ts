import type { Track } from '../tracks/track'
import { sprint, standingStart } from './human'
import { metresBetween, withoutOutliers } from './spots'
import type { Line } from './windows'

/** The samples of a track that say how far the runner had come, before any step between them is doubted. */
export interface Path extends Line {
  /** Metres above the sea, NaN where unknown. */
  readonly altitude: Float64Array
  /** 1 where nothing was measured since the sample before: the recording had stopped, was silent, or had stood still and then leapt. */
  readonly hole: Uint8Array
  /** Whose distance it is: the device's own, or that between positions. */
  readonly source: 'device' | 'positions'
  /** Single wrong fixes left out. */
  readonly outliers: number
}

/** Places whose samples have a value, one for each moment: the last of those that share it, because that is where the runner then was. */
const placesWith = (track: Track, has: (place: number) => boolean): Uint32Array => {
  const found = new Uint32Array(track.length)
  let n = 0
  for (let place = 0; place < track.length; place++) {
    if (!has(place) || !Number.isFinite(track.time[place])) continue
    if (n > 0 && track.time[found[n - 1] ?? -1] === track.time[place]) n--
    found[n++] = place
  }
  return found.subarray(0, n)
}

const span = (values: Float64Array, among: Uint32Array): number => (values[among.at(-1) ?? -1] ?? 0) - (values[among[0] ?? -1] ?? 0)

/** The device's own distance counts where it was kept for most of the run: for at least half the samples with a position and nine tenths of their time. */
const isOwnKept = (track: Track, own: Uint32Array, spots: Uint32Array): boolean =>
  span(track.distance, own) > 0 && own.length * 2 >= spots.length && span(track.time, own) >= 0.9 * span(track.time, spots)

/** Metres since the first of the places, at each. */
const distanceAt = (track: Track, among: Uint32Array, source: Path['source']): Float64Array => {
  const metres = new Float64Array(among.length)
  const origin = track.distance[among[0] ?? 0] ?? 0
  for (let i = 1; i < metres.length; i++)
    metres[i] =
      source === 'device' ? (track.distance[among[i] ?? 0] ?? 0) - origin : (metres[i - 1] ?? 0) + metresBetween(track, among[i - 1] ?? 0, among[i] ?? 0)
  return metres
}

/** Seconds without a sample that are a hole, if they are also ten times what the track is used to: devices that save memory write every 1–10 s. */
const silence = 60

/** 1 at each sample that comes after a restart or a silence. */
const holesOf = (track: Track, among: Uint32Array, time: Float64Array): Uint8Array => {
  const gaps = time.subarray(1).map((moment, i) => moment - (time[i] ?? 0))
  const longest = gaps.some((gap) => gap > silence) ? Math.max(silence, 10 * (gaps.toSorted()[gaps.length >> 1] ?? 0)) : Infinity
  const holes = new Uint8Array(among.length)
  let next = 0
  for (let i = 0; i < holes.length; i++) {
    const since = next
    while (next < track.restarts.length && (track.restarts[next] ?? 0) <= (among[i] ?? 0)) next++
    if (i > 0 && (next > since || (gaps[i - 1] ?? 0) > longest)) holes[i] = 1
  }
  return holes
}

/** Seconds for which a distance may stand still because its device measures less often than it writes. */
const lag = 10

/**
 * The path without the samples that stood still before a leap that nobody makes from a stand, so that the leap is spread over all the time it took: a device
 * that writes more often than it measures goes in such steps, and one that had lost its satellites makes up for it in one. After more than ten seconds the
 * stand may have been a true one, so the step is then a hole, and only an impossible leap is spread.
 */
const withoutStalls = (path: Path): Path => {
  const [time, distance, altitude, hole] = [path.time.slice(), path.distance.slice(), path.altitude.slice(), path.hole.slice()]
  let n = 0
  for (let i = 0; i < time.length; i++) {
    let isHole = path.hole[i] ?? 0
    const speed = n === 0 || isHole === 1 ? 0 : ((distance[i] ?? 0) - (distance[n - 1] ?? 0)) / ((time[i] ?? 0) - (time[n - 1] ?? 0))
    if (speed > standingStart) {
      let stood = n - 1
      while (stood > 0 && distance[stood - 1] === distance[stood]) stood--
      const isLong = (time[n - 1] ?? 0) - (time[stood] ?? 0) > lag
      if (!isLong || speed > sprint) {
        if (isLong) isHole = 1
        n = stood + 1
      }
    }
    time[n] = path.time[i] ?? 0
    distance[n] = path.distance[i] ?? 0
    altitude[n] = path.altitude[i] ?? NaN
    hole[n++] = isHole
  }
  return { ...path, time: time.subarray(0, n), distance: distance.subarray(0, n), altitude: altitude.subarray(0, n), hole: hole.subarray(0, n) }
}

/** The path of a track by the device's own distance, or else by its positions, in seconds since its first sample; null where fewer than two moments say how far. */
export const pathOf = (track: Track): Path | null => {
  const spots = placesWith(track, (place) => Number.isFinite(track.latitude[place]) && Number.isFinite(track.longitude[place]))
  const own = placesWith(track, (place) => Number.isFinite(track.distance[place]))
  const source = isOwnKept(track, own, spots) ? 'device' : 'positions'
  const among = source === 'device' ? own : withoutOutliers(track, spots)
  if (among.length < 2) return null
  const start = track.time.find(Number.isFinite) ?? 0
  const of = (column: Float64Array): Float64Array => new Float64Array(among.length).map((_, i) => column[among[i] ?? 0] ?? NaN)
  const time = of(track.time).map((moment) => (moment - start) / 1000)
  return withoutStalls({
    time,
    distance: distanceAt(track, among, source),
    altitude: of(track.altitude),
    hole: holesOf(track, among, time),
    source,
    outliers: source === 'positions' ? spots.length - among.length : 0,
  })
}
