import type { FirstWeekday } from '../calendar/calendar'
import type { Certainty } from '../cards/card'
import type { Shape } from '../routes/shape'

/** Valid runs up to today in order of start, each once, in columns of equal length; NaN where something is not known. */
export interface RitualRuns {
  readonly id: Float64Array
  /** Local day and minute of the start. */
  readonly day: Float64Array
  readonly minute: Float64Array
  readonly distance: Float64Array
  /** 1 a race. */
  readonly isRace: Float64Array
  /** The same number for the same way, as The Loop has it; its place in `shapes`. */
  readonly way: Float64Array
  readonly wayShape: Float64Array
  /** Of the start, degrees; absent for virtual runs. */
  readonly latitude: Float64Array
  readonly longitude: Float64Array
}

export interface RitualHistory {
  readonly runs: RitualRuns
  readonly today: number
  readonly firstWeekday: FirstWeekday
}

/** What is done again and again; weekdays 1 Monday to 7 Sunday, minutes after local midnight. */
export type Habit =
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'loop'; readonly weekday: number; readonly shape: Shape }
  /** Around the median start of that weekday; `hits` are the weeks of the span with a run on it. */
  | { readonly kind: 'window'; readonly weekday: number; readonly minute: number; readonly hits: number }
  | { readonly kind: 'date'; readonly month: number; readonly dayOfMonth: number }
  | { readonly kind: 'race-eve' }
  | { readonly kind: 'trip' }
  | { readonly kind: 'saturday'; readonly minute: number }
export type RitualKind = Habit['kind']

/** One opportunity to keep it: a week, a date of a year, a race, a trip. */
export interface Chance {
  /** The week's first day, the date, the race's day, the day of the trip's first run. */
  readonly day: number
  /** Ids of the runs that kept it, oldest first; none where it was missed. */
  readonly runs: readonly number[]
  /** The race, where one makes the chance. */
  readonly race?: number
}

export interface Ritual {
  /** The same in whatever unit and however the runs came in. */
  readonly id: string
  /** Runs by any of which `id` may have been made, where it is made of one: whichever of them is the first by now. */
  readonly knownBy: readonly number[]
  readonly habit: Habit
  /** A guess is asked, and is on no picture before the runner answered. */
  readonly claim: 'tested' | 'guess'
  /** First and last day of its span: of all chances there were, where they come now and then; while it is alive the last chance that is over. */
  readonly from: number
  readonly to: number
  /** Every chance of the span that is over, oldest first. */
  readonly chances: readonly Chance[]
  readonly kept: number
  readonly missed: number
  /** Of the missed ones, how many weeks had no run at all; 0 where a chance is no week. */
  readonly empty: number
  /** Most chances kept one after the other. */
  readonly longest: number
  /** Day of the last run that kept it, which may lie in the week that is not over, or after the span of one that rests. */
  readonly lastKept: number
  readonly alive: boolean
  /** What alive or resting rests on: so many kept of the last chances. */
  readonly lately: { readonly kept: number; readonly of: number }
  /** How often luck would do it at least so often, the search among others of its kind paid for. */
  readonly p: number
  readonly certainty: Certainty
  /** Ids of the runs that kept it, oldest start first. */
  readonly receipts: readonly number[]
}

/** A kind of ritual: its share of the one in a hundred that all kinds may be wrong together, and how it is found. */
export interface RitualFinder {
  readonly kind: RitualKind
  /** Where it stands among the others. */
  readonly place: number
  readonly level: number
  readonly find: (history: RitualHistory) => readonly Ritual[]
}

export const defineRitual = (finder: RitualFinder): RitualFinder => finder

/** Of the chances that a ritual is tested over, in whole percent, as The Ritual Day has it. */
const leastPercent = 60
export const isOftenEnough = (kept: number, of: number): boolean => kept * 100 >= of * leastPercent
