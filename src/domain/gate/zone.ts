import { planeAt } from './plane'
import type { Plane, Spot } from './plane'

/** A point that runs begin or end at, degrees. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** A circle of which nothing is ever drawn. Decided once by chance and kept: made anew for each picture, its middles would average out to the place (trust F12). */
export interface Zone extends Place {
  /** Its own, for as long as the device keeps it. */
  readonly id: number
  /** Metres from the place to the middle of the circle. */
  readonly east: number
  readonly north: number
  /** Metres. */
  readonly radius: number
}

/** Metres around a place in which a run begins at that place: doors, corners, and a receiver that is still looking for itself. */
const reach = 200
/**
 * The middle of the circle lies anywhere within so many metres of the place, each as likely. Whoever finds the middle, and only that, knows the place no better than
 * that: half of all guesses are wrong by 0.71 of it, nine tenths by 0.32 of it, wherever they are made.
 */
export const offset = 500
/** No metre of the first and last so many is drawn (trust 94). */
export const leastHidden = 300
/**
 * The edge is nowhere nearer to a run's beginning than `leastHidden`, so that the edge alone cuts. A cut by length as well would end at the same distance from the
 * door in every direction, and a circle through those ends has the door in its middle.
 */
const leastRadius = leastHidden + offset + reach
/** The radius is a secret as well; metres that it may be longer. */
const radiusSpread = 100

export const drawZone = (id: number, { latitude, longitude }: Place, chance: () => number): Zone => {
  const turn = 2 * Math.PI * chance()
  // The root makes each square metre of the disc as likely.
  const away = offset * Math.sqrt(chance())
  return { id, latitude, longitude, east: away * Math.cos(turn), north: away * Math.sin(turn), radius: leastRadius + radiusSpread * chance() }
}

const spotOf = (plane: Plane, { latitude, longitude }: Place): Spot => [plane.east(longitude), plane.north(latitude)]

/** Metres between two places. */
const betweenPlaces = (a: Place, b: Place): number => {
  const plane = planeAt((a.latitude + b.latitude) / 2, a.longitude)
  return Math.hypot(plane.east(b.longitude), plane.north(b.latitude) - plane.north(a.latitude))
}

/** The nearest of the places that a point belongs to; undefined where it belongs to none. */
export const placeOf = <P extends Place>(places: readonly P[], at: Place): P | undefined => {
  let best: P | undefined
  let nearest = reach
  for (const place of places) {
    // A degree is 111 km: what is further north than that needs no closer look.
    if (Math.abs(place.latitude - at.latitude) > 0.01) continue
    const metres = betweenPlaces(place, at)
    if (metres <= nearest) {
      best = place
      nearest = metres
    }
  }
  return best
}

/** A circle in a plane, metres. */
export interface Circle {
  readonly middle: Spot
  readonly radius: number
}

export const circleOf = (plane: Plane, zone: Zone): Circle => {
  const [east, north] = spotOf(plane, zone)
  return { middle: [east + zone.east, north + zone.north], radius: zone.radius }
}
