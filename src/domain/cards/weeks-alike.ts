import { cautiousWorth, effectiveCount } from '../truth/effective'
import { quantile } from '../truth/quantile'
import { wilson } from '../truth/wilson'

/** A ratio to what luck would bring, 1 in the middle, with the ends of its intervals. */
export interface Ratio {
  readonly ratio: number
  readonly interval: readonly [low: number, high: number]
  readonly interval99: readonly [low: number, high: number]
}

const leastWeeks = 26
/** Normal quantiles, two-sided. */
const z = { 95: 1.959963984540054, 99: 2.5758293035489004 }

const around = (ratio: number, error: number): Ratio => ({
  ratio,
  interval: [Math.max(0, ratio - z[95] * error), ratio + z[95] * error],
  interval99: [Math.max(0, ratio - z[99] * error), ratio + z[99] * error],
})

/** The variance of the run-days of a week that has `mean` of them on average and one at least, were each of its seven days as likely. */
const varianceByLuck = (mean: number): number => {
  let [low, high] = [0, 1]
  // The mean of a binomial without its zeros rises with its chance: halved until it is found.
  for (let step = 0; step < 40; step++) {
    const p = (low + high) / 2
    if ((7 * p) / (1 - (1 - p) ** 7) < mean) low = p
    else high = p
  }
  return (7 * low * (1 - low) + 49 * low * low) / (1 - (1 - low) ** 7) - mean * mean
}

/** Between them luck has room to move: of weeks with one run-day, or with all seven, there is nothing to tell. */
const room = { from: 1.2, to: 6.6 }

/**
 * How far the running weeks lie apart in their run-days, against what luck would do, their slope taken out: 1 is luck, below it they are alike, above it they come in
 * surges. Weeks without a run are left out: an injury is no surge. Null where there are too few, or no room.
 */
export const spreadOf = (runDays: readonly number[]): Ratio | null => {
  const ran = runDays.filter((days) => days > 0)
  const n = ran.length
  if (n < leastWeeks) return null
  const mean = ran.reduce((sum, days) => sum + days, 0) / n
  if (mean < room.from || mean > room.to) return null
  const middle = (n - 1) / 2
  const slope = ran.reduce((sum, days, at) => sum + (at - middle) * days, 0) / ((n * (n * n - 1)) / 12)
  const apart = ran.map((days, at) => {
    const fitted = mean + slope * (at - middle)
    return (days - fitted) ** 2 / varianceByLuck(Math.min(room.to, Math.max(room.from, fitted)))
  })
  const sum = apart.reduce((all, one) => all + one, 0)
  const own = apart.reduce((all, one) => all + (one - sum / n) ** 2, 0) / (n - 1)
  // The slope took two of the weeks with it. Weeks come in phases: told by a plain interval, one in sixty without a habit would be steady (portrait/barnum.test.ts).
  return around(sum / (n - 2), Math.sqrt(own / cautiousWorth(apart)))
}

export interface Again extends Ratio {
  /** Run-days on a weekday of the running week before, and how many luck would bring there. */
  readonly k: number
  readonly byLuck: number
  /** Run-days of weeks that followed a running one. */
  readonly n: number
}

/**
 * How often a run-day falls on a weekday that the week before had too, against the days of every week shuffled: 1 is luck, below it no weekday comes back. Weeks are
 * their weekdays, and stand in a row.
 */
export const againOf = (weeks: readonly ReadonlySet<number>[]): Again | null => {
  let [k, byLuck, variance, pairs, n, own] = [0, 0, 0, 0, 0, 0]
  weeks.forEach((week, at) => {
    const before = weeks[at - 1]
    if (before === undefined || before.size === 0 || week.size === 0) return
    const [here, there] = [week.size, before.size]
    const repeated = [...week].filter((weekday) => before.has(weekday)).length
    const expected = (here * there) / 7
    pairs += 1
    n += here
    k += repeated
    byLuck += expected
    // Hypergeometric: `here` of seven days drawn, `there` of them marked.
    variance += (expected * (1 - there / 7) * (7 - here)) / 6
    own += (repeated - expected) ** 2
  })
  if (pairs < leastWeeks) return null
  // Never surer than luck itself allows.
  const error = Math.sqrt(Math.max(variance, own - (k - byLuck) ** 2 / pairs)) / byLuck
  return { ...around(k / byLuck, error), k, byLuck, n }
}

const leastRuns = 40

export interface Near {
  /** Runs within a fifth of the middle distance, of all n. */
  readonly k: number
  readonly n: number
  /** The middle one, in metres. */
  readonly middle: number
  readonly interval: readonly [low: number, high: number]
  readonly interval99: readonly [low: number, high: number]
}

/** How many runs are about as far as the middle one: a share that comes in phases. Distances in whole decimetres, in order of day. */
export const nearOf = (decimetres: Float64Array): Near | null => {
  const n = decimetres.length
  const middle = quantile(decimetres.toSorted(), 50)
  if (n < leastRuns || middle === null) return null
  // In whole numbers: a fifth more or less is |d − m| × 5 against m.
  const series = Array.from(decimetres, (one): number => (Math.abs(one - middle) * 5 <= middle ? 1 : 0))
  const k = series.reduce((sum, one) => sum + one, 0)
  const effective = effectiveCount(series)
  const within = (level: 95 | 99): readonly [number, number] => wilson((k / n) * effective, effective, level)
  return { k, n, middle: middle / 10, interval: within(95), interval99: within(99) }
}
