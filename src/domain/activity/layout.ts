import type { Outcome } from '../outcome'

export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** How one file is read: settled once, kept with its source, so that the rows can be read again at any time. Plain JSON. */
export interface Layout {
  /** BCP 47 language of the header, or null where nobody knows it. */
  readonly language: string | null
  /** For each cell position: the registry's column name, or null for a column nobody has seen yet. */
  readonly columns: readonly (string | null)[]
  /** How each position was bound. */
  readonly how: readonly ('name' | 'position' | 'asked' | 'unknown')[]
  /** Order of all-digit dates. */
  readonly dates: DateOrder
  /** `Intl` locales whose month names and day-part words are tried. */
  readonly dateLocales: readonly string[]
  /** The first Distance: km in titled exports, metres in the legacy one. */
  readonly shownDistance: 'km' | 'm'
  /** Localised activity types that mean running where no table knows them. */
  readonly runTypes: readonly string[]
  /** What was taken without an answer, for the report. */
  readonly taken: readonly { readonly what: 'dates' | 'run-type' | 'encoding'; readonly value: string }[]
}

/** Asked once, before the first row is kept. */
export type Question =
  | { readonly ask: 'dates'; readonly sample: string; readonly orders: readonly DateOrder[] }
  | {
      readonly ask: 'run-type'
      readonly proposed: string
      readonly types: readonly { readonly type: string; readonly count: number; readonly runLike: number }[]
    }
  /** Columns can't be settled by name or position: five sample values beside each guess. */
  | { readonly ask: 'columns'; readonly columns: readonly { readonly title: string; readonly samples: readonly string[]; readonly guess: string | null }[] }

export interface Answers {
  readonly dates?: DateOrder
  readonly runType?: string
  /** By position. */
  readonly columns?: readonly (string | null)[]
}

export type LayoutTrouble = 'other-csv' | 'strava-other-csv' | 'header-only' | 'empty-file'

/** A layout, or the questions without whose answers it is only proposed. */
export type Settled = Outcome<{ readonly layout: Layout; readonly questions: readonly Question[] }, LayoutTrouble>
