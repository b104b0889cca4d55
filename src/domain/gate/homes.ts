import type { Place } from './zone'
import { placeOf } from './zone'

/** A place that runs begin at again and again. */
export interface Home extends Place {
  /** How many did. */
  readonly times: number
}

/** As often as this, and one lives there, works there or visits somebody. */
const oftenEnough = 5

/**
 * Home and the other places that a runner came back to, the most frequent first, of equal ones the earlier. `starts`: in order of time; the first run at a place
 * founds it, so that later runs never move it. `known` places come before all of them.
 */
export const homesOf = (starts: readonly Place[], known: readonly Place[] = [], least = oftenEnough): readonly Home[] => {
  const founded = known.map(({ latitude, longitude }) => ({ latitude, longitude, times: 0 }))
  for (const start of starts) {
    if (!Number.isFinite(start.latitude) || !Number.isFinite(start.longitude)) continue
    const place = placeOf(founded, start)
    if (place === undefined) founded.push({ latitude: start.latitude, longitude: start.longitude, times: 1 })
    else place.times += 1
  }
  return founded.filter(({ times }) => times >= least).toSorted((a, b) => b.times - a.times)
}
