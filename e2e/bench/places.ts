import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { iso1A2Code } from '@rapideditor/country-coder'
import { createCountries } from '../../src/domain/places/countries.ts'
import { createPlaces } from '../../src/domain/places/places.ts'
import { atLeast, median, ms, ratiosOf, spread, times } from './figures.ts'
import type { Session } from './session.ts'

const folder = join(import.meta.dirname, '../../public/places')
const bytesOf = (name: string): ArrayBuffer => Uint8Array.from(readFileSync(join(folder, name))).buffer
const lasting = 1000

/** How often a second something can be done. */
const often = (work: (turn: number) => void): number => {
  const from = performance.now()
  let turns = 0
  while (performance.now() - from < lasting) work(turns++)
  return Math.round((turns * 1000) / (performance.now() - from))
}

/** speed.md, of a country and of a country with its region. */
const targets = { country: 100_000, region: 20_000 } as const
const rate = (value: number): string => `${Math.round(value)}/s`

/**
 * Unpacking the maps; countries, regions and cities of places all over Europe a second, beside country-coder alone, which knows countries and nothing else; and tracks of
 * 12 km a second, in Node.
 */
export const measurePlaces = async ({ say, runs }: Pick<Session, 'say' | 'runs'>): Promise<unknown> => {
  const data = { regions: bytesOf('regions.bin'), cities: bytesOf('cities.bin') }
  const from = performance.now()
  const places = createPlaces(data)
  const unpacked = performance.now() - from
  const countries = createCountries()
  // Steps that share no factor with the frame come everywhere, each time in the same order.
  const anywhere = (look: (latitude: number, longitude: number) => unknown) => often((turn) => look(36 + ((turn * 0.618) % 24), -9 + ((turn * 0.414) % 35)))
  const latitudes = Float64Array.from({ length: 3600 }, (_, at) => 52.3 + at * 0.000_03)
  const longitudes = new Float64Array(3600).fill(4.9)
  const told = { coder: [] as number[], country: [] as number[], region: [] as number[], city: [] as number[], tracks: [] as number[] }
  for (let run = 0; run < runs; run++) {
    told.coder.push(anywhere((latitude, longitude) => iso1A2Code([longitude, latitude])))
    told.country.push(anywhere(countries.countryAt))
    told.region.push(anywhere(places.whereAt))
    told.city.push(anywhere(places.placeAt))
    told.tracks.push(often(() => places.passedThrough(latitudes, longitudes)))
  }
  const line = (values: readonly number[]): string => `${times(median(ratiosOf(values, told.coder)))} country-coder alone · ${spread(values, rate)}`
  say(`Places all over Europe; maps unpacked in ${ms(unpacked)}; country-coder alone ${spread(told.coder, rate)}`)
  say(`  country: ${line(told.country)} · ${atLeast(median(told.country), targets.country, rate)}`)
  say(`  country and region, with what lies within 1 km: ${line(told.region)} · ${atLeast(median(told.region), targets.region, rate)}`)
  say(`  with the nearest city: ${line(told.city)} · tracks of 12 km, 3,600 points: ${spread(told.tracks, rate)}`)
  return { unpacked, ...told }
}
