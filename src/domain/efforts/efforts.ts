import { done, type Outcome } from '../outcome'
import type { Told, Track } from '../tracks/track'
import { courseOf, type Course, type CourseTrouble } from './course'
import { distances, type DistanceId } from './distances'
import { fastestWindow, type Line } from './windows'

/** The least time in which a runner covered a distance within one run. */
export interface Effort<Id extends string = DistanceId> {
  readonly distance: Id
  readonly metres: number
  /** By the clock, pauses included. */
  readonly seconds: number
  /** Where it began: seconds since the track's first sample, metres since the course's. */
  readonly fromSeconds: number
  readonly fromMetres: number
}

/** The metres reached at a moment, on the straight line after a sample. */
const metresAt = ({ time, distance }: Line, sample: number, moment: number): number => {
  const [from, metres] = [time[sample] ?? 0, distance[sample] ?? 0]
  const to = time[sample + 1] ?? from
  return to === from ? metres : metres + (((distance[sample + 1] ?? metres) - metres) * (moment - from)) / (to - from)
}

/**
 * The best effort over each distance that the course is long enough for, exact on the straight lines between samples; the earliest of equals. A course of
 * 4,998 m holds no 5 km: there is no allowance, because every one would hand out records that nobody ran.
 */
export const bestEfforts = <Id extends string>(course: Line, over: readonly { readonly id: Id; readonly metres: number }[]): readonly Effort<Id>[] =>
  over.flatMap(({ id, metres }) => {
    const window = fastestWindow(course, metres)
    if (window === null) return []
    const { begin, seconds, first } = window
    return [{ distance: id, metres, seconds, fromSeconds: begin, fromMetres: metresAt(course, first, begin) }]
  })

type Timed = Pick<Effort<string>, 'metres' | 'seconds'>

/** Sums of thousands of steps agree to about 1e-12. */
const rounding = 1e-9

/**
 * Whether efforts of one run contradict each other, so that its track needs the strict look for spikes. A longer distance can't take less time; and of the k
 * parts of an effort over k times a distance one is at least as fast as the whole, so the best over the distance itself is. For other pairs no such thing
 * holds: fast-slow-fast has a mile faster than its kilometre, since two fast ends weigh more in 1,609 m, so only whole multiples are compared.
 * Efforts of an exact search never contradict each other: this looks over the search itself, and over efforts from elsewhere.
 */
export const isContradictory = (efforts: readonly Timed[]): boolean =>
  efforts.some((short) =>
    efforts.some((long) => {
      if (long.metres <= short.metres) return false
      const times = Math.round(long.metres / short.metres)
      const isMultiple = Math.abs(long.metres - times * short.metres) <= rounding * long.metres
      return long.seconds <= short.seconds || (isMultiple && long.seconds < times * short.seconds * (1 - rounding))
    }),
  )

/** Of the table's number: where the track's differs by more, the runner cropped or corrected the run, or one of the two is wrong. */
export const differing = 0.02

export interface TrackEfforts {
  readonly efforts: readonly Effort[]
  /** No race with the runs outside: a treadmill counts belts and an arm's swings. */
  readonly indoor: boolean
  /** Whether track and table disagree by more than 2 % of the table's distance, null without one. The efforts are the track's as it is, never scaled. */
  readonly differsFromTable: boolean | null
  readonly course: Course
}

/** What the export's table says of the run, and whether its runner or its device says that it was indoors; null where nothing does. */
export interface About {
  /** Metres. */
  readonly distance: number | null
  readonly indoor: Told['indoor']
}

/** A run that nobody calls indoor or outdoor is indoor if it knows of no place. */
const isIndoor = (track: Track, told: Told['indoor']): boolean => told ?? !track.latitude.some(Number.isFinite)

type Search = (course: Course, over: typeof distances) => readonly Effort[]

/** The best efforts of a track over the fourteen distances; where they contradict each other, those of a strict look. */
export const effortsOf = (track: Track, about: About, search: Search = bestEfforts): Outcome<TrackEfforts, CourseTrouble> => {
  const usual = courseOf(track)
  if (!usual.ok) return usual
  const found = search(usual.value, distances)
  const strict = isContradictory(found) ? courseOf(track, 'strict') : usual
  if (!strict.ok) return strict
  const course = strict.value
  const metres = course.distance.at(-1) ?? 0
  return done({
    efforts: strict === usual ? found : search(course, distances),
    indoor: isIndoor(track, about.indoor),
    differsFromTable: about.distance === null || !(about.distance > 0) ? null : Math.abs(metres - about.distance) > differing * about.distance,
    course,
  })
}
