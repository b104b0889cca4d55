import { fieldIndex } from '../activity/normalise'
import { done, failed } from '../outcome'
import type { Outcome } from '../outcome'
import { blankSample, createRecorder } from '../tracks/recorder'
import type { Decoded, TrackTrouble } from '../tracks/track'
import type { ApiRow } from './activity-of'
import type { Stream, StreamName, Streams } from './streams'

/** A stream that has not as many samples as the others. */
export interface Uneven {
  readonly stream: StreamName
  readonly samples: number
  /** Cut at the end, and read from the start; or left out, for nobody knows which moment a sample of it belongs to. */
  readonly kept: boolean
}

/** What was wrong with the streams themselves; what is wrong with their values, `Decoded` counts as it does of a file. */
export interface ApiTrack extends Decoded {
  /** Samples of the track. */
  readonly samples: number
  readonly uneven: readonly Uneven[]
  /** Samples that are null, and that are something else than a value, by stream; those without either are not listed. */
  readonly nulls: Readonly<Partial<Record<StreamName, number>>>
  readonly odd: Readonly<Partial<Record<StreamName, number>>>
  /** Of a hidden start the times tell how long something took, not when. */
  readonly hour: 'real' | 'hidden'
}

/** A longer hole between two samples is a stop, unless the one after it is told as moving: devices that record when something changes leave up to eight seconds. */
const longestGap = 10

const sizeOf = (stream: Stream): number => stream.values.length

/** As many as the times are; without any, as most streams have. */
const lengthOf = (streams: Streams['streams']): number => {
  const time = streams.get('time')
  if (time !== undefined) return sizeOf(time)
  const votes = Map.groupBy(streams.values(), sizeOf)
  const [most] = [...votes].toSorted(([a, one], [b, other]) => other.length - one.length || b - a)
  return most?.[0] ?? 0
}

/** Both say that the whole had as many samples: one of them came without its end. */
const isSameWhole = (one: Stream, lead: Stream | undefined): boolean => one.originalSize !== null && one.originalSize === (lead?.originalSize ?? null)

const counted = (streams: Streams['streams'], what: 'nulls' | 'odd'): Readonly<Partial<Record<StreamName, number>>> =>
  Object.fromEntries([...streams].flatMap(([name, stream]) => (stream[what] > 0 ? [[name, stream[what]] as const] : [])))

const number = (value: number | string | null | undefined): number | null => (typeof value === 'number' ? value : null)
const text = (value: number | string | null | undefined): string | null => (typeof value === 'string' ? value : null)

/** The streams of an activity as the track that its file would be, through the same checks. 'no-activity' where no stream has a sample, as of what was entered by hand. */
export const trackOf = ({ values, clock }: ApiRow, { streams }: Streams): Outcome<ApiTrack, TrackTrouble> => {
  const length = lengthOf(streams)
  if (length === 0) return failed('no-activity')
  const lead = streams.get('time') ?? [...streams.values()].find((stream) => sizeOf(stream) === length)
  const uneven: Uneven[] = []
  const aligned = new Map<StreamName, Stream>()
  for (const [name, stream] of streams) {
    const isEven = sizeOf(stream) === length
    const kept = isEven || isSameWhole(stream, lead)
    if (kept) aligned.set(name, stream)
    if (!isEven) uneven.push({ stream: name, samples: sizeOf(stream), kept })
  }

  const recorder = createRecorder(length)
  const sample = blankSample()
  const valueOf = (name: StreamName, at: number): number => aligned.get(name)?.values[at] ?? Number.NaN
  let last = Number.NaN
  for (let at = 0; at < length; at++) {
    const seconds = valueOf('time', at)
    sample.time = clock.start + seconds * 1000
    sample.distance = valueOf('distance', at)
    sample.latitude = valueOf('latlng', at)
    sample.longitude = aligned.get('latlng')?.east?.[at] ?? Number.NaN
    sample.altitude = valueOf('altitude', at)
    sample.heartRate = valueOf('heartrate', at)
    sample.cadence = valueOf('cadence', at)
    sample.temperature = valueOf('temp', at)
    sample.power = valueOf('watts', at)
    if (seconds - last > longestGap && valueOf('moving', at) !== 1) recorder.restart()
    if (!Number.isNaN(seconds)) last = seconds
    if (!recorder.add(sample)) return failed('too-large')
  }
  const { track, flaws } = recorder.take()
  const of = (name: string): number | string | null | undefined => values[fieldIndex(name)]
  const indoor = number(of('indoor'))
  const told = {
    start: clock.start,
    offset: null,
    sport: text(of('sport')),
    indoor: indoor === null ? null : indoor === 1,
    distance: number(of('distance')),
    timer: null,
    elapsed: number(of('elapsed')),
    name: text(of('name')),
  }
  return done({ track, told, flaws, samples: length, uneven, nulls: counted(streams, 'nulls'), odd: counted(streams, 'odd'), hour: clock.hour })
}
