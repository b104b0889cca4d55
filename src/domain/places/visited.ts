import type { Track } from '../tracks/track.ts'
import type { Passed } from './passed.ts'
import type { Place, Places } from './places.ts'
import { placesRev } from './revision.ts'

/** Where a track began, and what it visited. */
export interface Visited extends Passed {
  /** Revision of maps and rules. */
  readonly rev: number
  /** Of the first sample with a place; null where none has one. */
  readonly start: Place | null
}

export const visitedBy = (places: Places, { latitude, longitude }: Pick<Track, 'latitude' | 'longitude'>): Visited => {
  const first = latitude.findIndex((north, at) => !Number.isNaN(north + (longitude[at] ?? Number.NaN)))
  return {
    rev: placesRev,
    start: first < 0 ? null : places.placeAt(latitude[first] ?? Number.NaN, longitude[first] ?? Number.NaN),
    ...places.passedThrough(latitude, longitude),
  }
}
