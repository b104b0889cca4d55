import type { Beside } from '../domain/chapters/beside'
import type { Chapter } from '../domain/chapters/chapters'

/** Every year from the first run's to this one, told in a line. */
export interface YearsTold {
  readonly revision: number
  readonly years: readonly (Pick<Chapter, 'year' | 'over' | 'runs' | 'metres'> & {
    /** How many pages its chapter tells. */
    readonly pages: number
    /** Local days of its runs, ascending, and their metres. */
    readonly days: Float64Array
    readonly distances: Float64Array
  })[]
}

/** A year, or two beside each other: the one asked for first. `chapters` leaves out a year before the first run, or after this one. */
export interface ChaptersTold {
  readonly revision: number
  readonly chapters: readonly Chapter[]
  readonly beside: Beside | null
}
