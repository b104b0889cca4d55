import { createPlaces } from '../../src/domain/places/places'
import { visitedBy } from '../../src/domain/places/visited'
import type { Visited } from '../../src/domain/places/visited'
import { readTrack } from '../../src/domain/tracks/stored'

export type FindPlaces = (stored: Uint8Array) => Visited

/** Unpacks the maps, which takes a second and some 60 MB: to be done once, by whoever is asked for a place. */
export const openPlaces = (maps: Parameters<typeof createPlaces>[0]): FindPlaces => {
  const places = createPlaces(maps)
  return (stored) => visitedBy(places, readTrack(stored))
}
