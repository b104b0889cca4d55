import { dayFromCivil, isoYearWeek, monday, weekOf } from '../calendar/calendar'
import { quantile } from '../truth/quantile'
import { evened, pullOf } from '../truth/turning'
import type { Pull } from '../truth/turning'

/** One ISO year, each of its weeks with what was run in it. */
export interface YearOfWeeks {
  readonly year: number
  /** Counter of its first week. */
  readonly firstWeek: number
  /** Whole decimetres, 52 or 53 weeks. */
  readonly run: Float64Array
  /** 1 for a week that lies in a silence. */
  readonly silent: Uint8Array
}

const firstWeekOf = (year: number): number => weekOf(dayFromCivil(year, 1, 4), monday)

/** What The Return calls a silence: from one run-day to the next at least 21 days, and three times what nine in ten of all such steps stay within. */
const silencesOf = (days: Float64Array): (readonly [from: number, to: number])[] => {
  const steps = days.subarray(1).map((day, at) => day - (days[at] ?? day))
  const p90 = quantile(steps.filter((step) => step > 0).sort(), 90) ?? 0
  return Array.from(days.subarray(1).entries()).flatMap(([at, to]) => ((steps[at] ?? 0) >= Math.max(21, 3 * p90) ? [[to - (steps[at] ?? 0), to] as const] : []))
}

/** Every ISO year that the first run did not begin in the midst of and that ended before the week of `today`. `decimetres` beside ascending `days`. */
export const fullYears = (days: Float64Array, decimetres: Float64Array, today: number): YearOfWeeks[] => {
  const [first] = days
  if (first === undefined) return []
  const [firstRun, thisWeek] = [weekOf(first, monday), weekOf(today, monday)]
  const years: YearOfWeeks[] = []
  for (let { year } = isoYearWeek(first); firstWeekOf(year + 1) <= thisWeek; year++) {
    const firstWeek = firstWeekOf(year)
    const weeks = firstWeekOf(year + 1) - firstWeek
    if (firstRun <= firstWeek) years.push({ year, firstWeek, run: new Float64Array(weeks), silent: new Uint8Array(weeks) })
  }
  const start = years[0]?.firstWeek ?? 0
  const yearOf = years.flatMap((year) => new Array<YearOfWeeks>(year.run.length).fill(year))
  for (let place = 0; place < days.length; place++) {
    const week = weekOf(days[place] ?? 0, monday)
    const year = yearOf[week - start]
    if (year !== undefined) year.run[week - year.firstWeek] = (year.run[week - year.firstWeek] ?? 0) + (decimetres[place] ?? 0)
  }
  for (const [from, to] of silencesOf(days))
    for (let week = weekOf(from, monday) + 1; week < weekOf(to, monday); week++) {
      const year = yearOf[week - start]
      if (year !== undefined) year.silent[week - year.firstWeek] = 1
    }
  return years
}

/** Of the weeks of a year; with `aside` of those that lie in no silence. */
const meanOf = ({ run, silent }: YearOfWeeks, aside: boolean): number => {
  let [sum, weeks] = [0, 0]
  for (let week = 0; week < run.length; week++) {
    if (aside && silent[week] === 1) continue
    sum += run[week] ?? 0
    weeks += 1
  }
  return sum / weeks
}

/** By how much a mean grows from one year to the next, as the neighbours of each year say; 0 for a year that has none. Empty years say nothing. */
const slopesOf = (years: readonly YearOfWeeks[], means: readonly number[]): number[] =>
  years.map((own, at) => {
    const [before, after] = [years[at - 1]?.year === own.year - 1 ? at - 1 : at, years[at + 1]?.year === own.year + 1 ? at + 1 : at]
    return after === before ? 0 : ((means[after] ?? 0) - (means[before] ?? 0)) / (after - before)
  })

export interface Pulls {
  readonly told: readonly Pull[]
  readonly level: readonly Pull[]
}

/**
 * The weeks of each year over its own mean, as truth.md has it, and the same without the slope from year to year: a volume that only grows makes a December of
 * every year's end, and told of steady growers over five years that was wrong for nearly each of them. No year pulls further than the middle one.
 * With `aside` the weeks of a silence stand at their year's mean: an injury is no season, and one autumn on crutches outweighs the other autumns of a decade.
 */
export const pullsOf = (years: readonly YearOfWeeks[], aside: boolean): Pulls => {
  const means = years.map((year) => meanOf(year, aside))
  const slopes = slopesOf(years, means)
  const pull = ({ run, silent }: YearOfWeeks, mean: number, slope: number): Pull =>
    pullOf(run.map((one, week) => (aside && silent[week] === 1 ? 1 : (one - slope * ((week + 0.5) / run.length - 0.5)) / mean)))
  const all = (slopeAt: (at: number) => number) => evened(years.map((year, at) => pull(year, means[at] ?? NaN, slopeAt(at))))
  return { told: all(() => 0), level: all((at) => slopes[at] ?? 0) }
}
