import { adjustedAlong, adjustedUpTo, type Relief } from './grade'
import { movingSteps } from './moving'

/** Runs from this many metres on, with pauses of less than this share, say how their runner finishes. */
const shortest = 5000
const mostPauses = 0.1

export interface Halves {
  readonly metres: number
  /** The share of all the time, from the first sample to the last, in which the runner did not move. */
  readonly pauseShare: number
  /** Grade-adjusted pace of the second half by distance over that of the first, both while moving: below 1 the second was faster. Null where altitude is not known well enough. */
  readonly ratio: number | null
}

/**
 * The halves of a course by distance. Time and ground of a pause are left out of both: whoever waits at a light runs no slower for it,
 * and what a position wanders meanwhile is no running. The step across the middle is parted there.
 */
export const halvesOf = (course: Relief): Halves => {
  const { time, distance } = course
  const metres = distance.at(-1) ?? 0
  const adjusted = adjustedAlong(course)
  const moved = movingSteps(course)
  const first = { seconds: 0, metres: 0 }
  const second = { seconds: 0, metres: 0 }
  for (let i = 1; i < time.length; i++) {
    if (moved[i] === 0) continue
    const [from, to] = [distance[i - 1] ?? 0, distance[i] ?? 0]
    const seconds = (time[i] ?? 0) - (time[i - 1] ?? 0)
    const middle = Math.max(from, Math.min(to, metres / 2))
    const share = to > from ? (middle - from) / (to - from) : Number(to <= metres / 2)
    first.seconds += share * seconds
    second.seconds += (1 - share) * seconds
    if (adjusted === null) continue
    first.metres += adjustedUpTo(adjusted, middle) - adjustedUpTo(adjusted, from)
    second.metres += adjustedUpTo(adjusted, to) - adjustedUpTo(adjusted, middle)
  }
  const whole = (time.at(-1) ?? 0) - (time[0] ?? 0)
  const ratio = second.seconds / second.metres / (first.seconds / first.metres)
  return { metres, pauseShare: whole > 0 ? 1 - (first.seconds + second.seconds) / whole : 0, ratio: Number.isFinite(ratio) && ratio > 0 ? ratio : null }
}

/** Why a run's halves don't count for The Second Half; null where they do. */
export const whyNotTelling = ({ metres, pauseShare, ratio }: Halves): 'too-short' | 'too-many-pauses' | 'no-altitude' | null => {
  if (metres < shortest) return 'too-short'
  if (pauseShare >= mostPauses) return 'too-many-pauses'
  return ratio === null ? 'no-altitude' : null
}
