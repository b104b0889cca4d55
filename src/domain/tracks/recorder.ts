import { longestRising } from './rising'
import type { Flaw, Track } from './track'

/** What a sample can say, in the units of `Track`; NaN where it says nothing. One object may be filled and added again and again: `add` copies it. */
export interface Sample {
  time: number
  distance: number
  latitude: number
  longitude: number
  altitude: number
  heartRate: number
  cadence: number
  temperature: number
  power: number
}

export const blankSample = (): Sample => ({
  time: Number.NaN,
  distance: Number.NaN,
  latitude: Number.NaN,
  longitude: Number.NaN,
  altitude: Number.NaN,
  heartRate: Number.NaN,
  cadence: Number.NaN,
  temperature: Number.NaN,
  power: Number.NaN,
})

export type Flaws = Readonly<Partial<Record<Flaw, number>>>

export interface Recorder {
  /** False, and nothing kept, once `mostSamples` are in: the file is too large. */
  readonly add: (sample: Readonly<Sample>) => boolean
  /** Recording stopped before here: the next sample kept is a restart. Saying it twice, or before the first sample, is harmless. */
  readonly restart: () => void
  /** The same for a stop that is told out of turn: the first sample at or after this time is a restart. */
  readonly restartAt: (time: number) => void
  /** One more flaw that only the reader of the file can see. */
  readonly flaw: (flaw: Flaw) => void
  /** Samples added so far. */
  readonly count: () => number
  /** The tidy track: call it once, after the last sample. */
  readonly take: () => { readonly track: Track; readonly flaws: Flaws }
}

/** 23 days at a sample a second: 144 MB of columns. */
export const mostSamples = 2_000_000

/** A sample's numbers lie side by side, in this order, until it is known which samples stay. */
const order = { time: 0, distance: 1, latitude: 2, longitude: 3, altitude: 4, heartRate: 5, cadence: 6, temperature: 7, power: 8 } as const satisfies Record<
  keyof Sample,
  number
>
const width = 9

/**
 * The least and most a device can have meant: wide bounds that leave out mistakes of the encoding, not bad measurements. A heart rate of 0 is a strap without contact, 255 is
 * FIT's "invalid"; −500 m is FIT's altitude of 0 before its offset. Beyond ±8.64e15 ms there is no date.
 */
const possible = {
  time: [-8.64e15, 8.64e15],
  distance: [0, 1e8],
  altitude: [-499.9, 20_000],
  heartRate: [1, 254],
  cadence: [0, 255.999],
  temperature: [-100, 100],
  power: [0, 10_000],
} as const

/** How many values no device can have meant; they are made absent. */
const blankImpossible = (values: Float64Array, [least, most]: readonly [number, number]): number => {
  let impossible = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? Number.NaN
    // NaN is neither.
    if (value < least || value > most) {
      values[at] = Number.NaN
      impossible++
    }
  }
  return impossible
}

/** The same for positions: half of one is none, and 0°/0° is a receiver without a fix. */
const blankImpossiblePlaces = (latitude: Float64Array, longitude: Float64Array): number => {
  let impossible = 0
  for (let at = 0; at < latitude.length; at++) {
    const north = latitude[at] ?? Number.NaN
    const east = longitude[at] ?? Number.NaN
    const isPlace = Math.abs(north) <= 90 && Math.abs(east) <= 180 && !(north === 0 && east === 0)
    if (isPlace || (Number.isNaN(north) && Number.isNaN(east))) continue
    latitude[at] = Number.NaN
    longitude[at] = Number.NaN
    impossible++
  }
  return impossible
}

const countAbsent = (values: Float64Array): number => {
  let absent = 0
  for (let at = 0; at < values.length; at++) if (Number.isNaN(values[at] ?? Number.NaN)) absent++
  return absent
}

/** How many of ascending `values` lie before `value`. */
const lowerBound = (values: Int32Array | Float64Array, value: number): number => {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The places of values that don't fall, leaving out as few as can be; null if none falls. NaN is passed over. */
const keptPlaces = (values: Float64Array): Int32Array | null => {
  let last = Number.NEGATIVE_INFINITY
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? Number.NaN
    if (value < last) return longestRising(values)
    if (value > last) last = value
  }
  return null
}

/** Ascending, each once, and none that is no sample's or the first's. */
const restartsIn = (places: readonly number[], length: number): Uint32Array =>
  Uint32Array.from(new Set(places.filter((place) => place > 0 && place < length))).toSorted()

/**
 * Collects the samples of a file and tidies them, whatever its format.
 * - Times: of samples that fall back in time as few as can be are left out ('time-falls'), so that one date in the far future costs one sample. Samples without a time are
 *   kept only if no sample has one ('no-time'): a track's times are all there or all NaN.
 * - Distances that fall are made absent, again as few as can be ('distance-falls').
 * - Values no device can have meant are absent ('impossible'); a position counts once.
 */
export const createRecorder = (expected = 4096): Recorder => {
  let size = Math.max(16, Math.min(Math.ceil(expected), mostSamples))
  let rows = new Float64Array(size * width)
  let length = 0
  const restarts: number[] = []
  const restartTimes: number[] = []
  const flaws: Partial<Record<Flaw, number>> = {}

  const flaw = (kind: Flaw, times = 1): void => {
    if (times > 0) flaws[kind] = (flaws[kind] ?? 0) + times
  }

  const grow = (): void => {
    size = Math.min(size * 2, mostSamples)
    const old = rows
    rows = new Float64Array(size * width)
    rows.set(old)
  }

  const add = (sample: Readonly<Sample>): boolean => {
    if (length === mostSamples) return false
    if (length === size) grow()
    const at = length * width
    rows[at + order.time] = sample.time
    rows[at + order.distance] = sample.distance
    rows[at + order.latitude] = sample.latitude
    rows[at + order.longitude] = sample.longitude
    rows[at + order.altitude] = sample.altitude
    rows[at + order.heartRate] = sample.heartRate
    rows[at + order.cadence] = sample.cadence
    rows[at + order.temperature] = sample.temperature
    rows[at + order.power] = sample.power
    length++
    return true
  }

  const restart = (): void => {
    if (length > 0 && restarts.at(-1) !== length) restarts.push(length)
  }

  /** A column of the samples at `kept`, null for all, as they were added. */
  const raw = (name: keyof Sample, kept: Int32Array | null): Float64Array => {
    const from = rows
    const values = new Float64Array(kept?.length ?? length)
    if (kept === null) for (let at = 0, place = order[name]; at < values.length; at++, place += width) values[at] = from[place] ?? Number.NaN
    else for (let at = 0; at < values.length; at++) values[at] = from[(kept[at] ?? 0) * width + order[name]] ?? Number.NaN
    return values
  }

  const column = (name: Exclude<keyof typeof possible, 'time'>, kept: Int32Array | null): Float64Array => {
    const values = raw(name, kept)
    flaw('impossible', blankImpossible(values, possible[name]))
    return values
  }

  /** The samples that stay, null for all: those with times that don't fall, and with a time if any has one. */
  const staying = (times: Float64Array): Int32Array | null => {
    const untimed = countAbsent(times)
    flaw('no-time', untimed)
    if (untimed === length) return null
    const kept = keptPlaces(times) ?? (untimed > 0 ? longestRising(times) : null)
    if (kept !== null) flaw('time-falls', length - untimed - kept.length)
    return kept
  }

  const tidyDistance = (distance: Float64Array): Float64Array => {
    const kept = keptPlaces(distance)
    if (kept === null) return distance
    const tidy = new Float64Array(distance.length).fill(Number.NaN)
    for (const place of kept) tidy[place] = distance[place] ?? Number.NaN
    flaw('distance-falls', distance.length - countAbsent(distance) - kept.length)
    return tidy
  }

  const take = (): { readonly track: Track; readonly flaws: Flaws } => {
    const times = raw('time', null)
    blankImpossible(times, possible.time)
    const kept = staying(times)
    const time = kept === null ? times : raw('time', kept)
    const latitude = raw('latitude', kept)
    const longitude = raw('longitude', kept)
    flaw('impossible', blankImpossiblePlaces(latitude, longitude))
    const told = kept === null ? restarts : restarts.map((place) => lowerBound(kept, place))
    const found = restartTimes.map((moment) => lowerBound(time, moment))
    const track = {
      length: time.length,
      time,
      distance: tidyDistance(column('distance', kept)),
      latitude,
      longitude,
      altitude: column('altitude', kept),
      heartRate: column('heartRate', kept),
      cadence: column('cadence', kept),
      temperature: column('temperature', kept),
      power: column('power', kept),
      restarts: restartsIn([...told, ...found], time.length),
    }
    return { track, flaws: { ...flaws } }
  }

  return { add, restart, restartAt: (time) => void restartTimes.push(time), flaw, count: () => length, take }
}
