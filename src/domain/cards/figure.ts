/**
 * Every run ever made is one mark, in order of day. Columns of plain numbers: small enough to keep as JSON, and no object a run.
 */
export interface Marks {
  /** Local calendar days, ascending. */
  readonly days: readonly number[]
  /** What the mark's length shows, whole metres or minutes as the kind says; null where the run does not say. */
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

/** A drawing is named by its kind and given data; `ui/card` has one component a kind. */
export type Figure =
  /** Weeks along x, metres stacked per run above a waterline; silences are labelled beneath it. */
  | { readonly kind: 'tide'; readonly fromDay: number; readonly toDay: number; readonly marks: Marks; readonly silences: readonly Silence[] }
  /** One thread of days, a knot a run, its size the minutes; the lit stretch is the longest unbroken one. */
  | {
      readonly kind: 'thread'
      readonly fromDay: number
      readonly toDay: number
      readonly marks: Marks
      readonly stretch: { readonly fromDay: number; readonly toDay: number }
    }
  /** A row a year, a tick a run, its height the metres; lit runs fall in the window, whose weeks without a run stay hollow. */
  | { readonly kind: 'reed'; readonly fromDay: number; readonly toDay: number; readonly marks: Marks; readonly emptyMondays: readonly number[] }
