import type { Track } from '../tracks/track'

/** What the device on a runner's wrist measured: its own warmth and theirs with the air's, so it is said to be that and nothing else. */
export interface Sensor {
  /** °C, the middle one of the samples. */
  readonly temperature: number
  readonly samples: number
}

/** A watch that was indoors follows the air only slowly: off the wrist its maker asks for 10 to 30 minutes, and a run has no more to give than the first ten. */
const settling = 10 * 60_000
/** Fewer say more of one moment than of a run. */
const least = 10

/** The middle temperature of a track after its first minutes; null where too few samples come after them. */
export const sensorOf = ({ time, temperature }: Pick<Track, 'time' | 'temperature'>): Sensor | null => {
  const first = time.find((at) => !Number.isNaN(at))
  if (first === undefined) return null
  const settled = temperature.filter((value, i) => !Number.isNaN(value) && (time[i] ?? Number.NaN) >= first + settling).sort()
  const { length } = settled
  if (length < least) return null
  return { temperature: ((settled[(length - 1) >> 1] ?? Number.NaN) + (settled[length >> 1] ?? Number.NaN)) / 2, samples: length }
}
