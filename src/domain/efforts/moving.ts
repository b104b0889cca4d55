import type { Line } from './windows'

/** m/s from which on a runner moves: with Strava "anything faster than a 30-minute mile pace for running activities". */
const slowest = 1609.344 / 1800

/** Seconds over which that is looked at, so that a distance which a device writes in steps does not seem to stop between them. */
const glance = 10

/** A reader of the metres at moments that only rise. */
const reader = ({ time, distance }: Line): ((moment: number) => number) => {
  let next = 1
  return (moment) => {
    while (next < time.length - 1 && (time[next] ?? 0) <= moment) next++
    const [from, before] = [time[next - 1] ?? 0, distance[next - 1] ?? 0]
    return before + (((distance[next] ?? before) - before) * (moment - from)) / ((time[next] ?? NaN) - from)
  }
}

/**
 * 1 for each sample to which a step leads that was moved along: at least the slowest speed over the ten seconds around its middle. A stop is seen from 7 seconds on, and up to 2 seconds at either end of it count as moving.
 */
export const movingSteps = (course: Line): Uint8Array => {
  const { time } = course
  const [since, until] = [reader(course), reader(course)]
  const [first, last] = [time[0] ?? 0, time.at(-1) ?? 0]
  const moved = new Uint8Array(time.length)
  for (let i = 1; i < moved.length; i++) {
    const [before, moment] = [time[i - 1] ?? 0, time[i] ?? 0]
    const from = Math.max(first, (before + moment - glance) / 2)
    const to = Math.min(last, (before + moment + glance) / 2)
    if (until(to) - since(from) >= slowest * (to - from)) moved[i] = 1
  }
  return moved
}

/** Seconds moved along a course. */
export const movingSeconds = (course: Line): number => {
  const { time } = course
  return movingSteps(course).reduce((sum, moved, i) => (moved === 1 ? sum + (time[i] ?? 0) - (time[i - 1] ?? 0) : sum), 0)
}
