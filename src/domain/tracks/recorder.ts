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

const names = [
  'time',
  'distance',
  'latitude',
  'longitude',
  'altitude',
  'heartRate',
  'cadence',
  'temperature',
  'power',
] as const satisfies readonly (keyof Sample & keyof Track)[]

type Columns = Readonly<Record<(typeof names)[number], Float64Array>>

const columnsBy = (make: (name: (typeof names)[number]) => Float64Array): Columns => ({
  time: make('time'),
  distance: make('distance'),
  latitude: make('latitude'),
  longitude: make('longitude'),
  altitude: make('altitude'),
  heartRate: make('heartRate'),
  cadence: make('cadence'),
  temperature: make('temperature'),
  power: make('power'),
})

/**
 * Whether any device can have meant a value: wide bounds that leave out mistakes of the encoding, not bad measurements. A heart rate of 0 is a strap without contact, 255 is
 * FIT's "invalid"; −500 m is FIT's altitude of 0 before its offset.
 */
const possible = {
  distance: (metres: number): boolean => metres >= 0 && metres < 1e8,
  altitude: (metres: number): boolean => metres > -500 && metres < 20_000,
  heartRate: (beats: number): boolean => beats > 0 && beats <= 254,
  cadence: (turns: number): boolean => turns >= 0 && turns < 256,
  temperature: (celsius: number): boolean => celsius > -100 && celsius < 100,
  power: (watts: number): boolean => watts >= 0 && watts < 10_000,
}

/** Half a position is none; 0°/0° is a receiver without a fix. */
const possiblePlace = (latitude: number, longitude: number): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && !(latitude === 0 && longitude === 0)

const timed = (time: number): boolean => Math.abs(time) <= 8.64e15

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

const inOrder = (places: readonly number[], length: number): Uint32Array =>
  Uint32Array.from(new Set(places.filter((place) => place > 0 && place < length))).sort()

/** The values' places where they don't fall, leaving out as few as can be; null if none has to go. NaN is passed over. */
const keptPlaces = (values: Float64Array, length: number): Int32Array | null => {
  let last = Number.NEGATIVE_INFINITY
  for (let at = 0; at < length; at++) {
    const value = values[at] ?? Number.NaN
    if (value < last) return longestRising(values.subarray(0, length))
    if (value > last) last = value
  }
  return null
}

/**
 * Collects the samples of a file and tidies them, whatever its format.
 * - Times: of samples that fall back in time as few as can be are left out ('time-falls'), so that one date in the far future costs one sample. Samples without a time are
 *   kept only if no sample has one ('no-time'): a track's times are all there or all NaN.
 * - Distances that fall are made absent, again as few as can be ('distance-falls').
 * - Values no device can have meant are absent ('impossible').
 */
export const createRecorder = (expected = 4096): Recorder => {
  let size = Math.max(16, Math.min(Math.ceil(expected), mostSamples))
  let columns = columnsBy(() => new Float64Array(size))
  let length = 0
  let untimed = 0
  const restarts: number[] = []
  const restartTimes: number[] = []
  const flaws: Partial<Record<Flaw, number>> = {}

  const flaw = (kind: Flaw, times = 1): void => {
    if (times > 0) flaws[kind] = (flaws[kind] ?? 0) + times
  }

  const grow = (): void => {
    size = Math.min(size * 2, mostSamples)
    const old = columns
    columns = columnsBy((name) => {
      const larger = new Float64Array(size)
      larger.set(old[name])
      return larger
    })
  }

  const checked = (value: number, isPossible: (value: number) => boolean): number => {
    if (Number.isNaN(value) || isPossible(value)) return value
    flaw('impossible')
    return Number.NaN
  }

  const addPlace = (latitude: number, longitude: number): void => {
    const isPlace = possiblePlace(latitude, longitude)
    if (!isPlace && !(Number.isNaN(latitude) && Number.isNaN(longitude))) flaw('impossible')
    columns.latitude[length] = isPlace ? latitude : Number.NaN
    columns.longitude[length] = isPlace ? longitude : Number.NaN
  }

  const add = (sample: Readonly<Sample>): boolean => {
    if (length === mostSamples) return false
    if (length === size) grow()
    const isTimed = timed(sample.time)
    if (!isTimed) untimed++
    columns.time[length] = isTimed ? sample.time : Number.NaN
    addPlace(sample.latitude, sample.longitude)
    columns.distance[length] = checked(sample.distance, possible.distance)
    columns.altitude[length] = checked(sample.altitude, possible.altitude)
    columns.heartRate[length] = checked(sample.heartRate, possible.heartRate)
    columns.cadence[length] = checked(sample.cadence, possible.cadence)
    columns.temperature[length] = checked(sample.temperature, possible.temperature)
    columns.power[length] = checked(sample.power, possible.power)
    length++
    return true
  }

  const restart = (): void => {
    if (length > 0 && restarts.at(-1) !== length) restarts.push(length)
  }

  /** The places that stay, null for all: with times that don't fall, and with a time if any has one. */
  const staying = (): Int32Array | null => {
    flaw('no-time', untimed)
    if (untimed === length) return null
    const kept = keptPlaces(columns.time, length) ?? (untimed > 0 ? longestRising(columns.time.subarray(0, length)) : null)
    if (kept !== null) flaw('time-falls', length - untimed - kept.length)
    return kept
  }

  const tidyDistance = (distance: Float64Array): void => {
    const kept = keptPlaces(distance, distance.length)
    if (kept === null) return
    let next = 0
    for (let at = 0; at < distance.length; at++) {
      if (kept[next] === at) next++
      else if (!Number.isNaN(distance[at] ?? Number.NaN)) {
        distance[at] = Number.NaN
        flaw('distance-falls')
      }
    }
  }

  const take = (): { readonly track: Track; readonly flaws: Flaws } => {
    const kept = staying()
    const chosen = columnsBy((name) =>
      kept === null ? columns[name].slice(0, length) : Float64Array.from(kept, (place) => columns[name][place] ?? Number.NaN),
    )
    tidyDistance(chosen.distance)
    const told = kept === null ? restarts : restarts.map((place) => lowerBound(kept, place))
    const found = restartTimes.map((time) => lowerBound(chosen.time, time))
    return { track: { ...chosen, length: chosen.time.length, restarts: inOrder([...told, ...found], chosen.time.length) }, flaws: { ...flaws } }
  }

  return { add, restart, restartAt: (time) => void restartTimes.push(time), flaw, count: () => length, take }
}
