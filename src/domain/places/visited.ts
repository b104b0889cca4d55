import type { Track } from '../tracks/track.ts'
import type { Centre } from './centres.ts'
import type { Passage, Passed } from './passed.ts'
import type { Place, Places } from './places.ts'
import { placesRev } from './revision.ts'

export interface Visit extends Passage {
  /** The middle of its region: two of them tell in which direction one lies from the other. */
  readonly centre: Centre | null
}

/** Where a track began, and what it visited. */
export interface Visited extends Omit<Passed, 'visits'> {
  /** Revision of maps and rules. */
  readonly rev: number
  /** Of the first sample with a place; null where none has one. */
  readonly start: Place | null
  /** In the order of first arrival. */
  readonly visits: readonly Visit[]
}

export const visitedBy = (places: Places, { latitude, longitude }: Pick<Track, 'latitude' | 'longitude'>): Visited => {
  const first = latitude.findIndex((north, at) => !Number.isNaN(north + (longitude[at] ?? Number.NaN)))
  const { visits, unknown, nowhere } = places.passedThrough(latitude, longitude)
  return {
    rev: placesRev,
    start: first < 0 ? null : places.placeAt(latitude[first] ?? Number.NaN, longitude[first] ?? Number.NaN),
    visits: visits.map((visit) => ({ ...visit, centre: places.centreOf(visit.region) })),
    unknown,
    nowhere,
  }
}
