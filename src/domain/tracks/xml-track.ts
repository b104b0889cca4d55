import { done, failed } from '../outcome'
import type { Outcome } from '../outcome'
import { decimal } from './decimal'
import type { Layout, Reading } from './elements'
import { moment, offsetOf } from './moment'
import { blankSample, createRecorder } from './recorder'
import type { Recorder, Sample } from './recorder'
import type { Decoded, Told, Track, TrackTrouble } from './track'
import { findRoot, readXml } from './xml'

/** The sample being read. */
export interface Point extends Pick<Reading, 'begin' | 'say' | 'end'> {
  readonly sample: Readonly<Sample>
  /** The offset that every readable time carried. */
  readonly offset: () => number | null
}

const createPoint = (recorder: Recorder): Point => {
  const sample = blankSample()
  let timeText = ''
  let offset: number | null | undefined

  const begin = (): void => {
    timeText = ''
    sample.time = Number.NaN
    sample.distance = Number.NaN
    sample.latitude = Number.NaN
    sample.longitude = Number.NaN
    sample.altitude = Number.NaN
    sample.heartRate = Number.NaN
    sample.cadence = Number.NaN
    sample.temperature = Number.NaN
    sample.power = Number.NaN
  }

  const say = (field: keyof Sample, value: string): void => {
    sample[field] = field === 'time' ? moment(value) : decimal(value)
    if (field === 'time') timeText = value
  }

  /** False once the recorder is full. */
  const end = (): boolean => {
    if (!Number.isNaN(sample.time)) {
      const own = offsetOf(timeText)
      offset = offset === undefined || offset === own ? own : null
    }
    return recorder.add(sample)
  }

  return { sample, begin, say, end, offset: () => offset ?? null }
}

/** A figure of the whole: null, and a flaw, where it can't be read or can't be meant. */
export const toldFigure = (text: string, recorder: Recorder): number | null => {
  const value = decimal(text)
  if (Number.isNaN(value)) return null
  if (value >= 0 && value < 1e8) return value
  recorder.flaw('impossible')
  return null
}

/** UTC ms; null, and a flaw, where there is something else. */
export const toldMoment = (text: string, recorder: Recorder): number | null => {
  if (text.trim() === '') return null
  const time = moment(text)
  if (!Number.isNaN(time)) return time
  recorder.flaw('impossible')
  return null
}

/** The one value that all say, null if they don't agree. */
export const agreed = <T>(values: readonly T[]): T | null => (new Set(values).size === 1 ? (values[0] ?? null) : null)

/** What a format adds to the samples. */
export interface Story extends Pick<Reading, 'open' | 'close'> {
  /** Instead of the sample's own end. */
  readonly end?: () => boolean
  /** Asked once; it leaves out what only a whole file can say. */
  readonly told: (track: Track, isWhole: boolean) => Told
}

export interface Format extends Layout {
  readonly root: string
  readonly tell: (recorder: Recorder, point: Point) => Story
}

interface Choices {
  /** Whether plainly written samples may go past saxes; nothing but the time depends on it. */
  readonly shortcut?: boolean
  readonly recorder?: Recorder
}

const nothing = (told: Told): boolean => Object.values(told).every((value) => value === null)

/**
 * A document read as far as it goes. 'bad-xml' before its first sample or below 64 levels; later it is cut there, 'truncated'. A document type is refused before anything is
 * read. What ends well but neither has a sample nor says anything is 'no-activity'.
 */
export const decodeXml = (
  text: string,
  format: Format,
  { shortcut = true, recorder = createRecorder(Math.ceil(text.length / 160)) }: Choices = {},
): Outcome<Decoded, TrackTrouble> => {
  const root = findRoot(text)
  if (root === null) return failed(text.trim() === '' ? 'empty' : 'bad-xml')
  if (root.kind === 'doctype') return failed('doctype')
  if (root.name !== format.root) return failed('not-a-track')
  const point = createPoint(recorder)
  const story = format.tell(recorder, point)
  const ending = readXml(text, root.at, format, { ...point, ...story }, shortcut)
  if (ending === 'stopped') return failed('too-large')
  if (ending === 'deep' || (ending === 'broken' && recorder.count() === 0)) return failed('bad-xml')
  if (ending === 'broken') recorder.flaw('truncated')
  const { track, flaws } = recorder.take()
  const whole = story.told(track, ending === 'whole')
  return track.length === 0 && nothing(whole) ? failed('no-activity') : done({ track, told: whole, flaws })
}
