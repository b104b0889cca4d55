/**
 * A drawing is named by its kind and given data; `ui/card` has one component a kind.
 * Every run ever made is one mark; `lit` marks are those the sentence speaks of.
 */
export type Figure =
  /** Weeks along x, km stacked per run above a waterline; silences are labelled beneath it. */
  | {
      readonly kind: 'tide'
      /** First Monday, as a day number. */
      readonly firstMonday: number
      readonly weeks: number
      /** One entry a run: its week (0-based), its metres, whether it is lit. */
      readonly marks: readonly (readonly [week: number, metres: number, lit: 0 | 1])[]
      readonly silences: readonly { readonly fromWeek: number; readonly toWeek: number; readonly days: number }[]
    }
  /** One thread of days, a knot a run-day; the lit stretch is the longest unbroken one. */
  | {
      readonly kind: 'thread'
      readonly firstDay: number
      readonly days: number
      readonly marks: readonly (readonly [day: number, minutes: number, lit: 0 | 1])[]
      readonly stretch: { readonly fromDay: number; readonly toDay: number }
    }
  /** A row a year, a tick a run, its height the distance; lit runs fall in the window; hollow weeks had none. */
  | {
      readonly kind: 'reed'
      readonly marks: readonly (readonly [day: number, metres: number, lit: 0 | 1])[]
      readonly emptyMondays: readonly number[]
    }
