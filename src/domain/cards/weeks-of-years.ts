import { dayFromCivil, isoYearWeek, monday, weekOf } from '../calendar/calendar'
import type { Pull } from '../truth/turning'
import { pullOf } from '../truth/turning'

/** One ISO year, each of its weeks with what was run in it. */
export interface YearOfWeeks {
  readonly year: number
  /** Counter of its first week. */
  readonly firstWeek: number
  /** Whole decimetres, 52 or 53 weeks. */
  readonly run: Float64Array
  /** Of its weeks, decimetres. */
  readonly mean: number
}

const firstWeekOf = (year: number): number => weekOf(dayFromCivil(year, 1, 4), monday)

/** Every ISO year that the first run did not begin in the midst of and that ended before the week of `today`. `decimetres` beside ascending `days`. */
export const fullYears = (days: Float64Array, decimetres: Float64Array, today: number): YearOfWeeks[] => {
  const [first] = days
  if (first === undefined) return []
  const [firstRun, thisWeek] = [weekOf(first, monday), weekOf(today, monday)]
  const years: YearOfWeeks[] = []
  for (let { year } = isoYearWeek(first); firstWeekOf(year + 1) <= thisWeek; year++) {
    const firstWeek = firstWeekOf(year)
    if (firstRun <= firstWeek) years.push({ year, firstWeek, run: new Float64Array(firstWeekOf(year + 1) - firstWeek), mean: 0 })
  }
  let at = 0
  for (let place = 0; place < days.length; place++) {
    const week = weekOf(days[place] ?? 0, monday)
    while (at < years.length && week >= (years[at]?.firstWeek ?? 0) + (years[at]?.run.length ?? 0)) at += 1
    const year = years[at]
    if (year === undefined) break
    const index = week - year.firstWeek
    if (index >= 0) year.run[index] = (year.run[index] ?? 0) + (decimetres[place] ?? 0)
  }
  return years.map((year) => ({ ...year, mean: year.run.reduce((sum, one) => sum + one, 0) / year.run.length }))
}

/** By how much a mean grows from one year to the next, as the neighbours of each year say; 0 for a year that has none. Empty years say nothing. */
const slopesOf = (years: readonly YearOfWeeks[]): number[] =>
  years.map((own, at) => {
    const beside = (other: YearOfWeeks | undefined, by: number): YearOfWeeks => (other !== undefined && other.year === own.year + by ? other : own)
    const [before, after] = [beside(years[at - 1], -1), beside(years[at + 1], 1)]
    const apart = after.year - before.year
    return apart === 0 ? 0 : (after.mean - before.mean) / apart
  })

/** The weeks of each year over its own mean, as the design has it, and the same without the slope from year to year. */
export const pullsOf = (years: readonly YearOfWeeks[]): { readonly told: readonly Pull[]; readonly level: readonly Pull[] } => {
  const slopes = slopesOf(years)
  const over = ({ run, mean }: YearOfWeeks, slope: number): Pull =>
    pullOf(run.map((one, week) => (one - slope * ((week + 0.5) / run.length - 0.5)) / mean))
  return { told: years.map((year) => over(year, 0)), level: years.map((year, at) => over(year, slopes[at] ?? 0)) }
}
