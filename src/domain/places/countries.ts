import { borders, featuresContaining } from '@rapideditor/country-coder'
import Flatbush from 'flatbush'
import { byCell } from './by-cell.ts'
import type { IsCrossed } from './by-cell.ts'
import { bothSides, kilometresPerDegree, kilometresTo, narrowing } from './globe.ts'

/** What is read of a feature of country-coder; its own declarations lean on GeoJSON's, which are not installed. */
interface Feature {
  readonly properties: Coded
  readonly geometry: { readonly coordinates: readonly (readonly Ring[])[] } | null
}
interface Coded {
  readonly id: string
  readonly iso1A2?: string | undefined
  readonly isoStatus?: string | undefined
  readonly country?: string | undefined
  readonly groups: readonly string[]
}
type Ring = readonly (readonly [number, number])[]

/**
 * A point's entry in ISO 3166-1 by the borders of OpenStreetMap, which follow who governs a place on the ground. Réunion, Hong Kong and Jersey are entries of
 * their own; `sovereignOf` says whose they are.
 */
export interface Countries {
  /** Null at sea, and where no country is (Bir Tawil). */
  readonly countryAt: (latitude: number, longitude: number) => string | null
  /** Whether country-coder's map has anything there, be it without a country. */
  readonly isMapped: (latitude: number, longitude: number) => boolean
  /** The country that answers for a territory (`RE` → `FR`), and a country itself. */
  readonly sovereignOf: (country: string) => string
  /** Whether a border may run through a box, degrees. */
  readonly isCrossed: IsCrossed
  /** Whether another country's territory begins within so many kilometres. */
  readonly isOtherWithin: (kilometres: number, country: string, latitude: number, longitude: number) => boolean
}

/** ISO has no entry for it and lists the whole island as Cyprus. */
const unlisted: Readonly<Record<string, string>> = { Q23681: 'CY' }

/** Codes reserved for other uses than a country's (`EA` and `IC` for customs, `FX`, `EU`) are no entries. */
const ownEntry = ({ iso1A2, isoStatus }: Coded): string | null => (iso1A2 === undefined || isoStatus === 'excRes' ? null : iso1A2)

export const createCountries = (): Countries => {
  const features: readonly Feature[] = borders.features
  const coded = new Map(features.map(({ properties }) => [properties.id, properties]))
  const entryOf = (feature: Coded): string | null => {
    for (const one of [feature, ...feature.groups.map((group) => coded.get(group))]) {
      const entry = one === undefined ? null : ownEntry(one)
      if (entry !== null) return entry
    }
    return unlisted[feature.id] ?? null
  }
  const entries = new Map(features.map(({ properties }) => [properties.id, entryOf(properties)]))
  const sovereigns = new Map(
    features.flatMap(({ properties }): [string, string][] => (properties.country === undefined ? [] : [[properties.id, properties.country]])),
  )

  const at = (latitude: number, longitude: number): string | null => {
    const found: readonly Feature[] = featuresContaining([longitude, latitude])
    return found[0]?.properties.id ?? null
  }
  const edges = indexEdges(features, entries)
  return {
    countryAt: byCell((latitude, longitude) => entries.get(at(latitude, longitude) ?? '') ?? null, edges.isCrossed),
    isCrossed: edges.isCrossed,
    isMapped: (latitude, longitude) => at(latitude, longitude) !== null,
    sovereignOf: (country) => sovereigns.get(country) ?? country,
    isOtherWithin: (kilometres, country, latitude, longitude) => edges.isOtherWithin(kilometres, country, latitude, longitude),
  }
}

const indexEdges = (features: readonly Feature[], entries: ReadonlyMap<string, string | null>): Pick<Countries, 'isCrossed' | 'isOtherWithin'> => {
  const ends: number[] = []
  const owners: (string | null)[] = []
  for (const { properties, geometry } of features)
    for (const ring of geometry?.coordinates.flat() ?? [])
      for (let place = 1; place < ring.length; place++) {
        const [ax = 0, ay = 0] = ring[place - 1] ?? []
        const [bx = 0, by = 0] = ring[place] ?? []
        ends.push(ax, ay, bx, by)
        owners.push(entries.get(properties.id) ?? null)
      }
  const line = Float64Array.from(ends)
  const index = new Flatbush(owners.length)
  for (let edge = 0; edge < line.length; edge += 4) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = line.subarray(edge, edge + 4)
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by))
  }
  index.finish()
  return {
    isCrossed: (west, south, east, north) => index.collides(west, south, east, north),
    isOtherWithin: (kilometres, country, latitude, longitude) => {
      const narrow = narrowing(latitude)
      const up = kilometres / kilometresPerDegree
      const across = up / narrow
      return bothSides(longitude).some((x) =>
        index.collides(x - across, latitude - up, x + across, latitude + up, (edge) => {
          if (owners[edge] === country || owners[edge] === null) return false
          const [ax = 0, ay = 0, bx = 0, by = 0] = [line[4 * edge], line[4 * edge + 1], line[4 * edge + 2], line[4 * edge + 3]]
          return kilometresTo(ax - x, ay - latitude, bx - x, by - latitude, narrow) <= kilometres
        }),
      )
    },
  }
}
