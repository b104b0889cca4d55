import { byCell } from './by-cell.ts'
import type { IsCrossed } from './by-cell.ts'
import { createCities, type NearCity } from './cities.ts'
import { createCountries } from './countries.ts'
import { type Passed, passThrough } from './passed.ts'
import { kilometresPerDegree, narrowing } from './globe.ts'
import { decodeRegions, indexRegions, type Region } from './regions.ts'

export interface Where {
  /** ISO 3166-1 alpha-2, by who governs the place on the ground: territories with an entry of their own have it (`RE`, `PR`, `HK`). Null far out at sea. */
  readonly country: string | null
  /** The country that answers for it: `FR` for `RE`; the same as `country` for all others. */
  readonly sovereign: string | null
  readonly region: Region | null
  /** Whether the map of regions holds the point. False where the nearest edge within 0.25° answered: on a pier, at sea near a coast, where two maps disagree. */
  readonly inside: boolean
  /** Whether another country, or another region of the same country, begins within 1 km: nearer than the maps can be trusted. */
  readonly nearBorder: { readonly country: boolean; readonly region: boolean }
}

export interface Place extends Where {
  readonly city: NearCity | null
}

export interface Places {
  /** Degrees, WGS 84. What is no point on the globe is nowhere. */
  readonly placeAt: (latitude: number, longitude: number) => Place
  /** The same without the city. */
  readonly whereAt: (latitude: number, longitude: number) => Where
  /** What a track visits; columns of equal length, NaN where a sample has no place. */
  readonly passedThrough: (latitudes: ArrayLike<number>, longitudes: ArrayLike<number>) => Passed
}

/** 0.25° of latitude, 15 nautical miles: measured to be enough for every coast that Natural Earth draws too far inland. */
const reach = 27.8
const nearKilometres = 1

const nowhere: Where = { country: null, sovereign: null, region: null, inside: false, nearBorder: { country: false, region: false } }

interface Atlas {
  /** Asked anew for each point. */
  readonly whereAt: (latitude: number, longitude: number) => Where
  readonly isCrossed: IsCrossed
}

/** Both maps of areas, as one. */
export const openAtlas = (regions: ArrayBuffer): Atlas => {
  const countries = createCountries()
  const index = indexRegions(decodeRegions(regions))
  const { map } = index

  /** A territory's own regions, else its sovereign's. */
  const regionsOf = (country: string): readonly number[] => {
    const own = index.of(country)
    return own.length > 0 ? own : index.of(countries.sovereignOf(country))
  }
  const marked = (country: string, region: number, inside: boolean, latitude: number, longitude: number): Where => ({
    country,
    sovereign: countries.sovereignOf(country),
    region: map.regions[region]?.code ? map.regions[region] : null,
    inside,
    nearBorder: {
      country: countries.isOtherWithin(nearKilometres, country, latitude, longitude),
      region: index.nearest(nearKilometres, latitude, longitude, (one) => one !== region && map.countries[one] === map.countries[region]) !== null,
    },
  })
  /** Beyond every country's waters on the first map, and within reach of a coast on the second. */
  const offCoast = (latitude: number, longitude: number): Where => {
    if (countries.isMapped(latitude, longitude)) return nowhere
    const found = index.nearest(reach, latitude, longitude, () => true)
    const country = found === null ? undefined : map.countries[found.region]
    return found === null || country === undefined ? nowhere : marked(country, found.region, false, latitude, longitude)
  }
  const whereAt = (latitude: number, longitude: number): Where => {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return nowhere
    const country = countries.countryAt(latitude, longitude)
    if (country === null) return offCoast(latitude, longitude)
    const candidates = regionsOf(country)
    const region = index.holding(candidates, latitude, longitude)
    if (region >= 0) return marked(country, region, true, latitude, longitude)
    const owner = map.countries[candidates[0] ?? -1]
    const nearest = index.nearest(reach, latitude, longitude, (one) => map.countries[one] === owner)
    // The first map's waters reach far: beyond sight of every coast a point is at sea, whoever's waters they are.
    return nearest === null ? nowhere : marked(country, nearest.region, false, latitude, longitude)
  }
  /** Neither of the maps draws a line here, nor so near that a place would lie beside a border. */
  const isCrossed: IsCrossed = (west, south, east, north) => {
    const up = nearKilometres / kilometresPerDegree
    const across = up / narrowing(Math.max(Math.abs(south), Math.abs(north)))
    const box = [west - across, south - up, east + across, north + up] as const
    return countries.isCrossed(...box) || index.isCrossed(...box)
  }
  return { whereAt, isCrossed }
}

/** `regions` and `cities`: the bytes of `public/places`, as they are; both are copied from, not kept. */
export const createPlaces = (data: { readonly regions: ArrayBuffer; readonly cities: ArrayBuffer }): Places => {
  const atlas = openAtlas(data.regions)
  const cities = createCities(data.cities)
  // Where no region holds a place the nearest edge answers, which another place may have another of.
  const whereAt = byCell(atlas.whereAt, atlas.isCrossed, ({ inside }) => inside)
  return {
    whereAt,
    placeAt: (latitude, longitude) => {
      const where = whereAt(latitude, longitude)
      const isPoint = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
      return { ...where, city: isPoint ? cities.nearest(where.country, latitude, longitude) : null }
    },
    passedThrough: (latitudes, longitudes) => passThrough(whereAt, latitudes, longitudes),
  }
}
