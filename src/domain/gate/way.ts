import { locatedOf, metresBetween } from '../efforts/spots'
import type { Track } from '../tracks/track'
import { planeAt } from './plane'
import type { Plane, Spot } from './plane'
import type { Place } from './zone'

/** Where an activity went, in a plane around its middle. */
export interface Way {
  readonly plane: Plane
  /** In order; between two of them it is not known where it went. */
  readonly stretches: readonly (readonly Spot[])[]
  /** Where each stretch begins and ends, degrees: whoever stops the watch, drives home and starts it there has been home. */
  readonly ends: readonly Place[]
}

/** Metres that a position has to be from the last one to count: a runner who stands at a light goes nowhere, whatever the receiver says. */
const stride = 10
/** Longer steps are no part of the way. */
const longestStep = 500

const middleOf = (places: Uint32Array, valueAt: (place: number) => number): number => {
  let [least, most] = [Infinity, -Infinity]
  for (const place of places) {
    const value = valueAt(place)
    if (value < least) least = value
    if (value > most) most = value
  }
  return (least + most) / 2
}

/** A plane around the middle of a track; its first position is taken for the middle first, so that a way over the date line has no seam. */
const planeOf = ({ latitude, longitude }: Track, places: Uint32Array, first: number): Plane => {
  const begin = planeAt(latitude[first] ?? NaN, longitude[first] ?? NaN)
  return planeAt(
    middleOf(places, (place) => latitude[place] ?? NaN),
    begin.longitude(middleOf(places, (place) => begin.east(longitude[place] ?? NaN))),
  )
}

interface Stretch {
  readonly spots: Spot[]
  readonly from: number
  to: number
}

/** Null where a track has no two positions a stride apart. */
export const wayOf = (track: Track): Way | null => {
  const places = locatedOf(track)
  const [first] = places
  if (first === undefined) return null
  const plane = planeOf(track, places, first)
  const stretches: Stretch[] = []
  let stretch: Stretch | null = null
  let before = first
  for (const place of places) {
    const step = metresBetween(track, before, place)
    if (stretch !== null && step < stride) continue
    if (stretch === null || step > longestStep) {
      stretch = { spots: [], from: place, to: place }
      stretches.push(stretch)
    }
    stretch.spots.push([plane.east(track.longitude[place] ?? NaN), plane.north(track.latitude[place] ?? NaN)])
    stretch.to = place
    before = place
  }
  const at = (place: number): Place => ({ latitude: track.latitude[place] ?? NaN, longitude: track.longitude[place] ?? NaN })
  const known = stretches.filter(({ spots }) => spots.length > 1)
  if (known.length === 0) return null
  const last = places.at(-1) ?? first
  return { plane, stretches: known.map(({ spots }) => spots), ends: [...stretches.flatMap(({ from, to }) => [at(from), at(to)]), at(last)] }
}
