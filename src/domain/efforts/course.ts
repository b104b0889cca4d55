import { done, failed, type Outcome } from '../outcome'
import type { Track } from '../tracks/track'
import { limits, sprint } from './human'
import { pathOf, type Path } from './path'
import { fastestWindow, type Line, type Window } from './windows'

/** A track as efforts are searched in it: what nobody can have run is taken out and counted. */
export interface Course extends Line {
  /** Metres above the sea, NaN where unknown. */
  readonly altitude: Float64Array
  readonly source: Path['source']
  /** Times something moved faster than a person: single wrong fixes, leaps and fast stretches. */
  readonly spikes: number
  /** Metres taken out of steps: of leaps and fast stretches, and of holes that were crossed faster than the runner's own mean. */
  readonly removed: number
}

export type CourseTrouble =
  /** Fewer than two moments say how far the runner had come, or it was nowhere. */
  | 'no-distance'
  /** Too much of it was faster than a person for those to be spikes: a ride, a drive home. What is left of it can't be told from running. */
  | 'too-fast'

/** What is known of the step that leads to a sample: measured, not measured, or measured wrong. */
const sound = 0
const spike = 2

/** Spikes last seconds. More than a minute of them, and more than a hundredth of what was recorded, is something else. */
const longestSpikes = 60
const largestShare = 0.01

/** Metres gained, and seconds taken, by the step that leads to sample i. */
const gainOf = ({ distance }: Line, i: number): number => (distance[i] ?? 0) - (distance[i - 1] ?? 0)
const secondsOf = ({ time }: Line, i: number): number => (time[i] ?? 0) - (time[i - 1] ?? 0)

/** Seconds and metres over the steps of a kind. */
const sum = (path: Path, marks: Uint8Array, kind: number): { readonly seconds: number; readonly metres: number } => {
  let [seconds, metres] = [0, 0]
  for (let i = 1; i < marks.length; i++)
    if (marks[i] === kind) {
      seconds += secondsOf(path, i)
      metres += gainOf(path, i)
    }
  return { seconds, metres }
}

/**
 * The path's distance with no step that isn't sound faster than the mean of those that are, standing included; where none was, as it was to the last bit.
 */
const repaired = (path: Path, marks: Uint8Array): Float64Array => {
  const measured = sum(path, marks, sound)
  const mean = measured.seconds > 0 ? measured.metres / measured.seconds : 0
  const distance = path.distance.slice()
  for (let i = 1, less = 0; i < distance.length; i++) {
    if (marks[i] !== sound) less += Math.max(0, gainOf(path, i) - mean * secondsOf(path, i))
    distance[i] = Math.max(distance[i - 1] ?? 0, (path.distance[i] ?? 0) - less)
  }
  return distance
}

/** Marks the sound steps of a window; false where there is none left. */
const mark = (marks: Uint8Array, { first, last }: Window): boolean => {
  let marked = false
  for (let i = first + 1; i <= last; i++) {
    if (marks[i] !== sound) continue
    marks[i] = spike
    marked = true
  }
  return marked
}

/**
 * Marks stretches that were faster than a person over any of the known distances, the fastest first, until the repaired path has none.
 * False where that is beyond repair: too many seconds of it, or nothing left to mark.
 */
const markTooFast = (path: Path, marks: Uint8Array, most: number): boolean => {
  for (let i = 1; i < marks.length; i++) if (marks[i] === sound && gainOf(path, i) > sprint * Math.max(1, secondsOf(path, i))) marks[i] = spike
  while (sum(path, marks, spike).seconds <= most) {
    const line = { time: path.time, distance: repaired(path, marks) }
    const found = limits.reduce<Window | null>((window, [metres, seconds]) => window ?? fastestWindow(line, metres, seconds), null)
    if (found === null) return true
    if (!mark(marks, found)) return false
  }
  return false
}

/** Steps around a step that say how fast the runner then was, and how far above their median, and above m/s, a strict look lets none be. */
const around = 5
const strictTimes = 2
const strictSpeed = 5

/** Marks steps that are far faster than those around them: a closer look, which would cost an honest runner's strides, so only where there is reason. */
const markUneven = (path: Path, marks: Uint8Array): void => {
  const speeds = path.time.map((_, i) => (i === 0 ? 0 : gainOf(path, i) / secondsOf(path, i)))
  for (let i = 1; i < speeds.length; i++) {
    const near = speeds.subarray(Math.max(1, i - around), i + around + 1).toSorted()
    const usual = near[near.length >> 1] ?? 0
    if (marks[i] === sound && (speeds[i] ?? 0) > Math.max(strictSpeed, strictTimes * usual)) marks[i] = spike
  }
}

const stretches = (marks: Uint8Array, kind: number): number => marks.reduce((count, mark, i) => count + (mark === kind && marks[i - 1] !== kind ? 1 : 0), 0)

/**
 * The course of a track. Its time is that on the clock: a pause is part of an effort that spans it, as with Strava, whose best efforts "are always based on
 * elapsed time". Across a hole, and over a step faster than a person, distance counts at the run's own mean speed at most, standing included:
 * a lap's seam or a tunnel costs nothing, and neither a tram nor a leap of the position makes anyone fast.
 */
export const courseOf = (track: Track, look: 'usual' | 'strict' = 'usual'): Outcome<Course, CourseTrouble> => {
  const path = pathOf(track)
  if (path === null || !((path.distance.at(-1) ?? 0) > 0)) return failed('no-distance')
  const marks = path.hole.slice()
  const most = Math.max(longestSpikes, largestShare * sum(path, marks, sound).seconds)
  if (look === 'strict') markUneven(path, marks)
  const distance = markTooFast(path, marks, most) ? repaired(path, marks) : null
  if (distance === null || !((distance.at(-1) ?? 0) > 0)) return failed('too-fast')
  return done({
    time: path.time,
    distance,
    altitude: path.altitude,
    source: path.source,
    spikes: path.outliers + stretches(marks, spike),
    removed: (path.distance.at(-1) ?? 0) - (distance.at(-1) ?? 0),
  })
}
