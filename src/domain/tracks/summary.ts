import type { CourseTrouble } from '../efforts/course'
import { effortsOf } from '../efforts/efforts'
import type { Effort } from '../efforts/efforts'
import { gradeAdjusted } from '../efforts/grade'
import type { GradeAdjusted } from '../efforts/grade'
import { halvesOf } from '../efforts/halves'
import type { Halves } from '../efforts/halves'
import { movingSeconds } from '../efforts/moving'
import { sensorOf } from '../weather/sensor'
import type { Sensor } from '../weather/sensor'
import { summaryRev } from './revs'
import type { Track } from './track'

/** What a track comes to: worked out from it alone, and again whenever `rev` rises. Null where the track can't tell. */
export interface Summary {
  readonly rev: number
  /** Metres, without the leaps of a receiver. */
  readonly metres: number | null
  /** Seconds from the first to the last sample, and of them in motion. */
  readonly elapsed: number | null
  readonly moving: number | null
  /** Times the track moved faster than a person, and the metres taken out for it. */
  readonly spikes: number
  readonly removed: number
  /** Why there are no efforts. */
  readonly trouble: CourseTrouble | null
  /** By distance, the shortest first. */
  readonly efforts: readonly Effort[]
  /** What it would have been on even ground (Minetti). */
  readonly graded: GradeAdjusted | null
  readonly halves: Pick<Halves, 'ratio' | 'pauseShare'> | null
  /** What its device's own thermometer says. */
  readonly sensor: Sensor | null
}

const elapsedOf = ({ time }: Track): number | null => {
  const isKnown = (at: number): boolean => !Number.isNaN(at)
  const [first, last] = [time.find(isKnown), time.findLast(isKnown)]
  return first === undefined || last === undefined ? null : (last - first) / 1000
}

/** The same for the same track, wherever and whenever it is worked out. */
export const summarise = (track: Track): Summary => {
  const elapsed = elapsedOf(track)
  const found = effortsOf(track, { distance: null, indoor: null })
  const head = { rev: summaryRev, elapsed, sensor: sensorOf(track) }
  if (!found.ok) return { ...head, metres: null, moving: null, spikes: 0, removed: 0, trouble: found.code, efforts: [], graded: null, halves: null }
  const { course, efforts } = found.value
  const { ratio, pauseShare } = halvesOf(course)
  return {
    ...head,
    metres: course.distance.at(-1) ?? 0,
    moving: movingSeconds(course),
    spikes: course.spikes,
    removed: course.removed,
    trouble: null,
    efforts,
    graded: gradeAdjusted(course),
    halves: { ratio, pauseShare },
  }
}
