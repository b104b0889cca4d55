import type { ToldClock } from './clock-of'

/** A hidden start is told as the beginning of its day, which has up to 25 hours; Strava's list goes by the real one. */
const hidden = 25 * 3600

/** UTC seconds between which an activity began for certain, both included. */
export const begunWithin = ({ start, hour }: Pick<ToldClock, 'start' | 'hour'>): { readonly from: number; readonly to: number } => {
  const from = Math.floor(start / 1000)
  return { from, to: from + (hour === 'hidden' ? hidden : 0) }
}
