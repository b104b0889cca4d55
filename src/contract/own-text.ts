import type { Cell } from '../domain/places/cell'

/** The runner's own line or name, as they typed it. */
export interface OwnText {
  readonly text: string
  /** UTC ms. */
  readonly saidAt: number
}

/** `saidAt` is null for what is said now; what was taken back is put back with the time at which it was said. */
export interface GivenText {
  readonly text: string
  readonly saidAt: number | null
}

/** What a way or a place is called, in characters. A line about a year is as long as a milestone's note. */
export const longestName = 60

/** What it is about: a year, the way that an activity took (it is the same for every run on it), or a place. */
export type TextAbout =
  | { readonly about: 'year'; readonly year: number }
  | { readonly about: 'way'; readonly activity: number }
  | { readonly about: 'place'; readonly cell: Cell }
