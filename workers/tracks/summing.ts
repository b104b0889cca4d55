import tzLookup from '@photostructure/tz-lookup'
import type { KeptTrack, Summed } from '../../src/contract/tracks'
import { routeRev } from '../../src/domain/routes/revision'
import { routeOf } from '../../src/domain/routes/route'
import { storeRoute } from '../../src/domain/routes/stored-route'
import { readTrack } from '../../src/domain/tracks/stored'
import { summarise } from '../../src/domain/tracks/summary'
import type { Track } from '../../src/domain/tracks/track'

export const firstPlace = ({ latitude, longitude }: Track): KeptTrack['first'] => {
  const at = latitude.findIndex((value, i) => !Number.isNaN(value) && !Number.isNaN(longitude[i] ?? Number.NaN))
  const [north, east] = [latitude[at], longitude[at]]
  return north === undefined || east === undefined ? null : { latitude: north, longitude: east, zone: tzLookup(north, east) }
}

/** What follows from a track that is kept, and from it alone. */
export const sumUp = (stored: Uint8Array): Summed => {
  const track = readTrack(stored)
  const route = routeOf(track)
  return { summary: summarise(track), route: { rev: routeRev, data: route === null ? null : storeRoute(route) } }
}
