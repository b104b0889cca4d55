import type { Track } from '../../tracks/track'
import type { Athlete, Simulated } from '../athlete'
import { trackOf } from '../track'
import { toFit } from './fit'
import { toGpx } from './gpx'
import { toTcx } from './tcx'
import { utf8 } from './xml'

/** A member of the export's `activities` folder, before it is compressed. */
export interface ActivityFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The caller compresses it: its name ends in `.gz`, and it is not one of those that lie about it. */
  readonly gzip: boolean
}

/** How a file can be wrong. */
export type Ugly =
  /** It ends after three fifths. */
  | 'truncated'
  /** Two files in one: the activity's first half and its second. */
  | 'chained'
  /** Its samples have no time. */
  | 'timeless'
  /** Its name says `.gz`, its bytes are not compressed. */
  | 'not-gzip'
  /** Its name says nothing of what it is: `.bin.gz`. */
  | 'bin'
  | 'empty'

export interface FileOptions {
  readonly ugly?: Ugly
  /** FIT with a developer field. */
  readonly developer?: boolean
}

type Format = 'fit' | 'gpx' | 'tcx'
const formatOf = (name: string): Format | null => {
  const extension = name.replace(/\.gz$/, '').split('.').at(-1)
  return extension === 'fit' || extension === 'gpx' || extension === 'tcx' ? extension : null
}

const encoded = (track: Track, activity: Simulated, format: Format, options: FileOptions): Uint8Array<ArrayBuffer> => {
  const timeless = options.ugly === 'timeless'
  if (format === 'fit') return toFit(track, activity, { timeless, developer: options.developer ?? false })
  return utf8(format === 'gpx' ? toGpx(track, activity, { timeless }) : toTcx(track, activity, { timeless }))
}

const sliced = (track: Track, from: number, to: number): Track => ({
  length: to - from,
  time: track.time.slice(from, to),
  distance: track.distance.slice(from, to),
  latitude: track.latitude.slice(from, to),
  longitude: track.longitude.slice(from, to),
  altitude: track.altitude.slice(from, to),
  heartRate: track.heartRate.slice(from, to),
  cadence: track.cadence.slice(from, to),
  temperature: track.temperature.slice(from, to),
  power: track.power.slice(from, to),
  restarts: track.restarts.filter((at) => at > from && at < to).map((at) => at - from),
})

const chained = (first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}

const bytesOf = (track: Track, activity: Simulated, format: Format, options: FileOptions): Uint8Array<ArrayBuffer> => {
  if (options.ugly === 'empty') return new Uint8Array(0)
  if (options.ugly === 'chained') {
    const half = Math.floor(track.length / 2)
    return chained(encoded(sliced(track, 0, half), activity, format, options), encoded(sliced(track, half, track.length), activity, format, options))
  }
  const bytes = encoded(track, activity, format, options)
  return options.ugly === 'truncated' ? bytes.slice(0, Math.floor(0.6 * bytes.length)) : bytes
}

/** The original upload of an activity, in the format its row names; null for one without a file: entered by hand, or lost by Strava (`#error#`). */
export const fileOf = (athlete: Athlete, activity: Simulated, options: FileOptions = {}): ActivityFile | null => {
  const format = activity.file === null ? null : formatOf(activity.file)
  const track = format === null ? null : trackOf(athlete, activity)
  if (activity.file === null || format === null || track === null) return null
  const plain = activity.file.replace(/\.gz$/, '')
  const { ugly } = options
  const name = ugly === 'bin' ? `${plain.slice(0, -format.length)}bin.gz` : ugly === 'not-gzip' ? `${plain}.gz` : activity.file
  return { name, bytes: bytesOf(track, activity, format, options), gzip: name.endsWith('.gz') && ugly !== 'not-gzip' }
}
