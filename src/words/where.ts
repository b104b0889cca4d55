import type { Ocean } from '../domain/journey/ocean'
import type { Passage } from '../domain/places/passed'
import type { Place } from '../domain/places/places'
import type { Region } from '../domain/places/regions'
import { whenAsked } from './when-asked'

export interface WherePhrases {
  /** BCP 47 */
  readonly locale: string
  readonly sea: string
  readonly unlooked: string
  /** 13 km from Goirle; `country`: of a city abroad. */
  readonly from: (kilometres: number, city: string, country: string | null) => string
  readonly somewhereIn: (ocean: Ocean) => string
}

/** Nearer than this one runs in the city, or says so; km to the point that stands for it. */
const inCity = 10

/** What is said once is not said again: Monaco is city, region and country. */
const joined = (parts: readonly string[]): string => parts.filter((part, at) => part !== '' && parts.indexOf(part) === at).join(', ')

/** A place that runs can be said to lie around; nobody’s home is at sea. */
export const ashore = (place: Place | null): Place | null =>
  place !== null && place.country === null && (place.city === null || place.city.kilometres >= inCity) ? null : place

/** Places as one language names them. */
export const whereIn = ({ locale, sea, unlooked, from, somewhereIn }: WherePhrases) => {
  const regionNames = whenAsked(() => new Intl.DisplayNames(locale, { type: 'region' }))
  /** A country or territory by its code in ISO 3166-1. */
  const countryName = (code: string): string => regionNames().of(code) ?? code
  const territory = (country: string, sovereign: string | null): string =>
    sovereign === null || sovereign === country ? countryName(country) : `${countryName(country)} (${countryName(sovereign)})`
  /** A territory that is one region says its name once: Réunion (France). */
  const regionName = (region: Region | null, country: string): string => (region === null || region.name === countryName(country) ? '' : region.name)
  /** Amsterdam, or how far from it */
  const cityLine = ({ city, country }: Place): string => {
    if (city === null) return ''
    if (city.country === country && city.kilometres < inCity) return city.name
    return from(Math.max(1, Math.round(city.kilometres)), city.name, city.country === country ? null : countryName(city.country))
  }
  /** Amsterdam, North Holland, Netherlands */
  const placeLine = (place: Place): string =>
    place.country === null
      ? joined([sea, cityLine(place)])
      : joined([cityLine(place), regionName(place.region, place.country), territory(place.country, place.sovereign)])
  return {
    countryName,
    placeLine,
    passageLine: ({ region, country, sovereign }: Passage): string => joined([regionName(region, country), territory(country, sovereign)]),
    /** A place in a word or two: its city, else its region, else its country. */
    shortPlace: (place: Place | null): string => {
      if (place === null) return unlooked
      const { city, country, region } = place
      if (city !== null && city.kilometres < inCity && (country === null || city.country === country)) return city.name
      return country === null ? sea : (region?.name ?? countryName(country))
    },
    wholePlace: (place: Place | null): string => (place === null ? unlooked : placeLine(place)),
    /** Somewhere in the Atlantic, 1,317 km from Ponta Delgada (Portugal) */
    averagePlace: (place: Place, ocean: Ocean | null): string =>
      place.country === null && ocean !== null ? [somewhereIn(ocean), cityLine(place)].filter((part) => part !== '').join(', ') : placeLine(place),
  }
}
