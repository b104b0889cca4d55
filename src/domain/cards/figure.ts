import type { FirstWeekday } from '../calendar/calendar'
import type { Light } from '../enrich/light'
import type { Shape } from '../routes/shape'

/**
 * Every run ever made is one mark, in order of day. Columns of plain numbers: small enough to keep as JSON, and no object a run.
 */
export interface Marks {
  /** Local calendar days, ascending. */
  readonly days: readonly number[]
  /** What the mark's length or place shows, whole metres, minutes or seconds as the kind says; null where the run does not say. */
  readonly sizes: readonly (number | null)[]
  /** Places in `days`, the second not included: the runs the sentence speaks of. */
  readonly lit: readonly (readonly [from: number, to: number])[]
}

/** From the last run-day before it to the run-day that ends it, or to today. */
export interface Silence {
  readonly fromDay: number
  readonly toDay: number
  /** `returned`: four runs followed within 28 days. `undecided`: those 28 days are not over. `open`: no run has ended it. */
  readonly end: 'returned' | 'not-returned' | 'undecided' | 'open'
}

/** Where the sun rises and sets on the runner's own clock, in minutes after midnight, in one week of the year. */
export interface SunOfWeek {
  /** 0 the first week of January. */
  readonly week: number
  readonly rise: number
  readonly set: number
}

/** A region by the middle of its area, seen from that of the region with most runs. In the order of the first visits. */
export interface RegionOfFigure {
  readonly name: string
  /** Degrees from north by east; kilometres. */
  readonly bearing: number
  readonly kilometres: number
}

/** A drawing is named by its kind and given data; `ui/card` has one component a kind. */
export type Figure =
  /** Weeks along x, metres stacked per run above a waterline; silences are labelled beneath it. */
  | {
      readonly kind: 'tide'
      readonly fromDay: number
      readonly toDay: number
      readonly firstWeekday: FirstWeekday
      readonly marks: Marks
      readonly silences: readonly Silence[]
    }
  /** One thread of days, a knot a run, its size the minutes; the lit stretch is the longest unbroken one. */
  | {
      readonly kind: 'thread'
      readonly fromDay: number
      readonly toDay: number
      readonly marks: Marks
      readonly stretch: { readonly fromDay: number; readonly toDay: number }
    }
  /** A row a year, a tick a run, its height the metres; lit runs fall in the window, whose weeks without a run stay hollow: `emptyWeeks` are their first days. */
  | { readonly kind: 'reed'; readonly fromDay: number; readonly toDay: number; readonly marks: Marks; readonly emptyWeeks: readonly number[] }
  /**
   * A sundial: the angle is the hour on the wall clock with noon on top, the radius the day of the year with January inside, a mark's length its minutes.
   * `starts` are the minutes after midnight of each mark, NaN (null once stored) where the hour is hidden; runs before `windowFrom` are drawn fainter.
   */
  | {
      readonly kind: 'dial'
      readonly fromDay: number
      readonly toDay: number
      readonly windowFrom: number
      readonly light: Light
      readonly marks: Marks
      readonly starts: readonly number[]
      readonly sun: readonly SunOfWeek[]
    }
  /** Seven cords, a weekday each from `firstWeekday` on, weeks from the top; a line a run, its length the metres. The lit runs fall on `weekdays` (1 Monday … 7 Sunday). */
  | {
      readonly kind: 'cords'
      readonly fromDay: number
      readonly toDay: number
      readonly windowFrom: number
      readonly firstWeekday: FirstWeekday
      readonly weekdays: readonly number[]
      readonly marks: Marks
    }
  /** A row a year, a tick a run, its height the metres; each lit run is a race and wears a number. */
  | { readonly kind: 'bibs'; readonly fromDay: number; readonly toDay: number; readonly marks: Marks }
  /** Runs stacked around the year, January on top: in each of its parts one above the other, each as long as it is far. `peak` is the share of the year that is over where the lit ones are thickest. */
  | { readonly kind: 'months'; readonly fromDay: number; readonly toDay: number; readonly marks: Marks; readonly peak: number }
  /** A row a degree, the warmest on top, a line a run in it, as long as it is far; `degrees` are °C as it felt at each mark, null where nothing tells: those lie at the foot. */
  | { readonly kind: 'thermometer'; readonly fromDay: number; readonly toDay: number; readonly marks: Marks; readonly degrees: readonly (number | null)[] }
  /** Runs written one after the other like words, each as long as it is far, a paragraph a year; lit are the first and the latest. */
  | { readonly kind: 'lines'; readonly fromDay: number; readonly toDay: number; readonly marks: Marks }
  /**
   * One horizon over all the years, the line from which on a run was far in the year before it; a stem a run, as long as its metres, that stands so deep that
   * what went far rises above it. `lines` are that line's metres for each mark, null where too few runs went before.
   */
  | {
      readonly kind: 'horizon'
      readonly fromDay: number
      readonly toDay: number
      readonly windowFrom: number
      readonly marks: Marks
      readonly lines: readonly (number | null)[]
    }
  /**
   * A week under the other along one spine: on its left the runs whose first half was the quicker one, on its right those of the second, each as long as the
   * lead that half would have had. `ratios` are thousandths, the time of the second half over that of the first; null where a run can't tell. The sizes are metres.
   */
  | {
      readonly kind: 'halves'
      readonly fromDay: number
      readonly toDay: number
      readonly windowFrom: number
      readonly firstWeekday: FirstWeekday
      readonly marks: Marks
      readonly ratios: readonly (number | null)[]
    }
  /**
   * Days along x, a short rung a run, the higher the faster it was; a record's goes on until the next. The sizes are seconds over one distance. `records` are places
   * in the marks, each faster than the one before; lit are the one that fell furthest and the one before it.
   */
  | { readonly kind: 'ladder'; readonly fromDay: number; readonly toDay: number; readonly marks: Marks; readonly records: readonly number[] }
  /**
   * One way gone again and again, a turn a run, laid over each other; every other run is a tick beneath. `turns` are places in the marks, as `lit` has them: of all
   * time, while the lit ones fall in the window. Nothing of the ground is in it: how far a turn is out is its length, and where it leans the day of the year.
   */
  | {
      readonly kind: 'coil'
      readonly fromDay: number
      readonly toDay: number
      readonly shape: Shape
      readonly marks: Marks
      readonly turns: readonly (readonly [from: number, to: number])[]
    }
  /** Rays across the edge of what was known: a ray a run in order of day, clockwise from the top, inwards its metres on known ground, outwards those on new; null where no track tells. */
  | { readonly kind: 'rays'; readonly fromDay: number; readonly toDay: number; readonly marks: Marks; readonly fresh: readonly (number | null)[] }
  /**
   * A disc of points a region, a point a run that began there; the discs lie around the one with most in their true direction, their distance as its logarithm.
   * `at` is each mark's place in `regions`, null for a run without a place.
   */
  | {
      readonly kind: 'constellation'
      readonly fromDay: number
      readonly toDay: number
      readonly marks: Marks
      readonly regions: readonly RegionOfFigure[]
      readonly at: readonly (number | null)[]
      /** Place in `regions`. */
      readonly home: number
    }
