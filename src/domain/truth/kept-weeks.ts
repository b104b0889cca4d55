import { poissonBinomialTail } from './binomial'

/** As many chances as the weeks are worth, spread over all of them from the quietest to the fullest. */
const thinned = (runDays: readonly number[], worth: number): Float64Array => {
  const sorted = runDays.toSorted((a, b) => a - b)
  return Float64Array.from({ length: worth }, (_, at) => (sorted[Math.floor(((at + 0.5) * sorted.length) / worth)] ?? 0) / 7)
}

/**
 * How often luck would keep one weekday, named before, in k of n weeks of so many run-days each. Told so of runners without a favourite day whose days of last week
 * tend to be this week's, that was wrong for nine in ten; the weeks count as what they are worth once those phases are taken out, and the larger chance is told.
 */
export const chanceOfWeekday = (k: number, runDays: readonly number[], worth: number): number => {
  const tail = (weeks: number): number => poissonBinomialTail(Math.floor((k * weeks) / runDays.length), thinned(runDays, weeks))
  return Math.max(tail(runDays.length), tail(worth))
}
