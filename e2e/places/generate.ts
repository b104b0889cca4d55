import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { createCountries } from '../../src/domain/places/countries.ts'
import { createWriter } from './bytes.ts'
import { entriesOf } from './entries.ts'
import { type City, readCities, readUnits, sha256 } from './sources.ts'
import { chainsOf, type Outline } from './topology.ts'
import { namer } from './units.ts'

/**
 * Writes `public/places` from the two packages of this folder: `npm ci && npm run generate`, here. The same sources give the same bytes.
 * What the bytes mean is told where they are read: `src/domain/places/regions.ts` and `cities.ts`.
 */
const folder = join(import.meta.dirname, '../../public/places')

/** 5,000 steps a degree are 22 m, and 0.0006° are 67 m: Natural Earth draws at 1 : 10,000,000, where a line's own width is several hundred. */
const stepsPerDegree = Number(process.env.ST??5000)
const tolerance = Number(process.env.TO??3)

const packedRegions = (): { readonly bytes: Uint8Array; readonly counts: Readonly<Record<string, number>> } => {
  const { units } = source.regions
  const { countryAt, sovereignOf } = createCountries()
  const named = namer(units)
  const regions = new Map<string, { readonly entry: string; readonly code: string; readonly name: string }>()
  const outlines: Outline[] = []
  let nameless = 0
  let stateless = 0
  let moved = 0
  for (const unit of units) {
    const name = named(unit)
    if (name === null) {
      nameless++
      continue
    }
    const entries = entriesOf(unit, countryAt, sovereignOf)
    for (const [place, polygon] of unit.polygons.entries()) {
      const entry = entries[place] ?? null
      if (entry === null) {
        stateless++
        continue
      }
      if (entry !== unit.country) {
        moved++
        if (process.argv.includes('--moved')) console.log(`${unit.key} ${unit.iso} ${unit.name}: ${unit.country} → ${entry}`)
      }
      const key = `${entry} ${name.code}`
      if (!regions.has(key)) regions.set(key, { entry, ...name })
      const region = [...regions.keys()].indexOf(key)
      for (const ring of polygon) outlines.push({ region, ring })
    }
  }
  const chains = chainsOf(outlines, stepsPerDegree, tolerance)
  const writer = createWriter()
  writer.count(stepsPerDegree)
  writer.count(regions.size)
  for (const { entry, code, name } of regions.values()) {
    writer.text(entry)
    writer.text(code)
    writer.text(name)
  }
  writer.count(chains.length)
  writer.count(chains.reduce((sum, { line }) => sum + line.length / 2, 0))
  let [x, y] = [0, 0]
  for (const { regions: sides, line } of chains) {
    writer.count(line.length / 2)
    writer.count(sides[0] ?? 0)
    writer.count(sides[1] === undefined ? 0 : sides[1] + 1)
    for (let place = 0; place < line.length; place += 2) {
      const [nextX = 0, nextY = 0] = [line[place], line[place + 1]]
      writer.signed(nextX - x)
      writer.signed(nextY - y)
      ;[x, y] = [nextX, nextY]
    }
  }
  const vertices = chains.reduce((sum, { line }) => sum + line.length / 2, 0)
  return {
    bytes: writer.done(),
    counts: { units: units.length, regions: regions.size, lines: chains.length, points: vertices, namelessUnits: nameless, polygonsOfNoCountry: stateless, polygonsMoved: moved },
  }
}

/** Parts of a city, and what is abandoned, historical or destroyed, are no city to be near. */
const isCity = ({ kind, population }: City): boolean => population >= 15_000 && !['PPLX', 'PPLQ', 'PPLH', 'PPLW'].includes(kind)

const cityStepsPerDegree = 1000

const packedCities = (): { readonly bytes: Uint8Array; readonly counts: Readonly<Record<string, number>> } => {
  const order = (a: City, b: City): number => (a.country < b.country ? -1 : a.country > b.country ? 1 : a.longitude - b.longitude || a.latitude - b.latitude || (a.name < b.name ? -1 : 1))
  const cities = source.cities.cities.filter(isCity).sort(order)
  const countries = [...Map.groupBy(cities, ({ country }) => country)]
  const writer = createWriter()
  writer.count(cityStepsPerDegree)
  writer.count(cities.length)
  writer.count(countries.length)
  for (const [country, { length }] of countries) {
    writer.text(country)
    writer.count(length)
  }
  // All of one kind together: names beside names compress better.
  let [x, y] = [0, 0]
  for (const { longitude, latitude } of cities) {
    const [nextX, nextY] = [Math.round(longitude * cityStepsPerDegree), Math.round(latitude * cityStepsPerDegree)]
    writer.signed(nextX - x)
    writer.signed(nextY - y)
    ;[x, y] = [nextX, nextY]
  }
  for (const { name } of cities) writer.text(name)
  return { bytes: writer.done(), counts: { cities: cities.length } }
}

const source = { regions: readUnits(), cities: readCities() }

const files = [
  {
    name: 'regions.bin',
    ...packedRegions(),
    source: source.regions.source,
    origin: 'Natural Earth, 1:10m Admin 1 – States, Provinces, https://www.naturalearthdata.com',
    licence: 'Public domain',
    attribution: 'Made with Natural Earth.',
  },
  {
    name: 'cities.bin',
    ...packedCities(),
    source: source.cities.source,
    origin: 'GeoNames, https://www.geonames.org, places of 15,000 inhabitants or more',
    licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    attribution: 'City names and places: GeoNames, CC BY 4.0, packed and rounded.',
  },
]

mkdirSync(folder, { recursive: true })
for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
const provenance = files.map(({ name, bytes, counts, source, origin, licence, attribution }) => ({
  name,
  bytes: bytes.length,
  sha256: sha256(bytes),
  counts,
  source,
  origin,
  licence,
  attribution,
}))
writeFileSync(join(folder, 'provenance.json'), `${JSON.stringify({ generator: 'e2e/places/generate.ts', files: provenance }, null, 2)}\n`)
for (const { name, bytes, counts } of files) console.log(name, bytes.length, 'bytes, after brotli', brotliCompressSync(bytes).length, counts)
