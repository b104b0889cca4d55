import { croppedOf, trackOf } from '../../../src/domain/simulate/track'
import type { Athlete, Simulated } from '../../../src/domain/simulate/athlete'

type Samples = readonly (number | boolean | readonly [number, number])[]

/** What Strava keeps of a track, cropped as its runner cropped it; null for one entered by hand. */
export const samplesOf = (athlete: Athlete, activity: Simulated): ReadonlyMap<string, Samples> | null => {
  const track = activity.file === null ? null : trackOf(athlete, activity)
  if (track === null) return null
  const cropped = croppedOf(athlete, activity) > 0
  let length = track.length
  while (cropped && length > 1 && (track.distance[length - 1] ?? 0) > (activity.distance ?? Infinity)) length--
  const streams = new Map<string, Samples>()
  const rounded = (value: number, to: number): number => Math.round(value * to) / to
  /** A sample without a value takes the one before it, the first ones that after them; a column without any is no stream. */
  const filled = (column: Float64Array, to: number): number[] | null => {
    let last = column.find((value) => !Number.isNaN(value))
    if (last === undefined) return null
    return [...column.subarray(0, length)].map((value) => rounded((last = Number.isNaN(value) ? last : value) ?? 0, to))
  }
  const put = (name: string, values: Samples | null): void => {
    if (values !== null) streams.set(name, values)
  }
  const time = [...track.time.subarray(0, length)].map((value) => Math.round((value - activity.start) / 1000))
  const distance = filled(track.distance, 10)
  const [latitude, longitude] = [filled(track.latitude, 1e6), filled(track.longitude, 1e6)]
  const altitude = filled(track.altitude, 10)
  const speed = distance?.map((value, i) => {
    const seconds = (time[i] ?? 0) - (time[i - 1] ?? 0)
    return i === 0 || seconds === 0 ? 0 : rounded((value - (distance[i - 1] ?? 0)) / seconds, 1000)
  })
  put('time', time)
  put('distance', distance)
  put('latlng', latitude === null || longitude === null ? null : latitude.map((value, i) => [value, longitude[i] ?? 0] as const))
  put('altitude', altitude)
  put('velocity_smooth', speed ?? null)
  put('heartrate', filled(track.heartRate, 1))
  put('cadence', filled(track.cadence, 1))
  put('watts', filled(track.power, 1))
  put('temp', filled(track.temperature, 1))
  put('moving', speed?.map((value, i) => i === 0 || value > 0.5) ?? null)
  put(
    'grade_smooth',
    altitude?.map((value, i) => {
      const metres = (distance?.[i] ?? 0) - (distance?.[i - 1] ?? 0)
      return i === 0 || metres === 0 ? 0 : rounded(Math.max(-50, Math.min(50, (100 * (value - (altitude[i - 1] ?? 0))) / metres)), 10)
    }) ?? null,
  )
  return streams
}

/** Distance comes along unasked, as the axis of the others. */
export const streamsOf = (samples: ReadonlyMap<string, Samples>, keys: readonly string[]): readonly { readonly type: string; readonly data: Samples }[] =>
  [...samples].filter(([type]) => keys.includes(type) || type === 'distance').map(([type, data]) => ({ type, data, ...axis(data.length) }))

const axis = (size: number) => ({ series_type: 'distance', original_size: size, resolution: 'high' }) as const

type Ends = { readonly start: readonly number[]; readonly end: readonly number[] }
const nowhere: Ends = { start: [], end: [] }
/** A list asks for those of hundreds. */
const known = new WeakMap<Simulated, Ends>()

/** Where a track begins and ends; empty where it has no place, as Strava has it. */
export const endsOf = (athlete: Athlete, activity: Simulated): Ends => {
  const before = known.get(activity)
  if (before !== undefined) return before
  const places = samplesOf(athlete, activity)?.get('latlng') ?? []
  const [start, end] = [places[0], places.at(-1)]
  const ends = Array.isArray(start) && Array.isArray(end) ? { start, end } : nowhere
  known.set(activity, ends)
  return ends
}
