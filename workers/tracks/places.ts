import { createPlaces } from '../../src/domain/places/places'
import { visitedBy } from '../../src/domain/places/visited'
import type { Place } from '../../src/domain/places/places'
import type { Visited } from '../../src/domain/places/visited'
import { readTrack } from '../../src/domain/tracks/stored'

export interface FindPlaces {
  readonly of: (stored: Uint8Array) => Visited
  readonly at: (latitude: number, longitude: number) => Place
}

/** Unpacks the maps, which takes a second and some 60 MB: to be done once, by whoever is asked for a place. */
export const openPlaces = (maps: Parameters<typeof createPlaces>[0]): FindPlaces => {
  const places = createPlaces(maps)
  return { of: (stored) => visitedBy(places, readTrack(stored)), at: places.placeAt }
}
