import { civilFromDay, comesRound } from '../calendar/calendar'
import type { History } from '../cards/card'
import { metresOf } from './chapters'
import { yearOf } from './page'

export interface Counted {
  readonly year: number
  readonly runs: number
  readonly metres: number
}

/** Two years by what can be counted in both. `upTo`: where one of them still runs, both up to the same day of the year, null where neither does. */
export interface Beside {
  readonly whole: readonly [Counted, Counted]
  readonly upTo: { readonly month: number; readonly day: number; readonly counted: readonly [Counted, Counted] } | null
}

/** Nothing is ranked: the one asked for first stands first. 29 February is the 28th of a year without one. */
export const besideOf = (history: History<'distance'>, one: number, other: number): Beside => {
  const counted = (year: number, month = 12, day = 31): Counted => {
    const { ordered, first, end } = yearOf(history, year)
    const last = comesRound(year, month, day)
    const places = Array.from(ordered.order.subarray(first, end)).filter((place) => (history.runs.day[place] ?? NaN) <= last)
    return { year, runs: places.length, metres: metresOf(history.runs.distance, places) }
  }
  const today = civilFromDay(history.today)
  const runs = today.year === one || today.year === other
  const early = { month: today.month, day: today.day }
  return {
    whole: [counted(one), counted(other)],
    upTo: runs && one !== other ? { ...early, counted: [counted(one, early.month, early.day), counted(other, early.month, early.day)] } : null,
  }
}
