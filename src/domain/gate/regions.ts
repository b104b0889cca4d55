import type { Outcome } from '../outcome'
import { done, failed } from '../outcome'
import type { VisitedCountry } from '../journey/visits'

declare const gated: unique symbol

export interface GatedRegion {
  /** ISO 3166-2, and 3166-1 of its country. */
  readonly code: string
  readonly name: string
  readonly country: string
}

/**
 * What may leave the device of where somebody has run: the regions, in the order of the first visits. No run, no base, no home, no point, no number of runs by which
 * a home could be told from the others. A picture of the journey takes nothing else, and only `gateJourney` makes one.
 */
export interface GatedJourney {
  readonly [gated]: true
  readonly regions: readonly GatedRegion[]
  /** In the order in which they come in `regions`. */
  readonly countries: readonly string[]
}

/** Left out is what nobody is known for certain to have been in, and what the map has no region for. */
export const gateJourney = ({ countries }: { readonly countries: readonly VisitedCountry[] }): Outcome<GatedJourney, 'no-region'> => {
  const regions = countries
    .flatMap(({ country, regions: all }) => all.map((one) => ({ country, ...one })))
    .filter(({ doubtful, region }) => !doubtful && region.code !== '')
    .toSorted((a, b) => a.first.day - b.first.day || a.first.id - b.first.id)
    .map(({ country, region: { code, name } }): GatedRegion => ({ code, name, country }))
  if (regions.length === 0) return failed('no-region')
  // Here and nowhere else regions become a journey that may leave.
  return done({ regions, countries: [...new Set(regions.map(({ country }) => country))] } as unknown as GatedJourney)
}
