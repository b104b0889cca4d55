import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPlaces } from '../../src/domain/places/places.ts'
import type { Session } from './session.ts'

const folder = join(import.meta.dirname, '../../public/places')
const bytesOf = (name: string): ArrayBuffer => Uint8Array.from(readFileSync(join(folder, name))).buffer
const lasting = 2000

/** How often a second something can be done. */
const often = (work: (turn: number) => void): number => {
  const from = performance.now()
  let turns = 0
  while (performance.now() - from < lasting) work(turns++)
  return Math.round((turns * 1000) / (performance.now() - from))
}

/** Unpacking the maps, places a second all over Europe, and tracks of 12 km a second, in Node. */
export const measurePlaces = async ({ say }: Pick<Session, 'say'>): Promise<Readonly<Record<'unpacked' | 'places' | 'tracks', number>>> => {
  const data = { regions: bytesOf('regions.bin'), cities: bytesOf('cities.bin') }
  const from = performance.now()
  const places = createPlaces(data)
  const unpacked = Math.round(performance.now() - from)
  // Steps that share no factor with the frame come everywhere, each time in the same order.
  const found = often((turn) => places.placeAt(36 + ((turn * 0.618) % 24), -9 + ((turn * 0.414) % 35)))
  const latitudes = Float64Array.from({ length: 3600 }, (_, at) => 52.3 + at * 0.000_03)
  const longitudes = new Float64Array(3600).fill(4.9)
  const tracks = often(() => places.passedThrough(latitudes, longitudes))
  say(`Places: maps unpacked in ${unpacked} ms; ${found} places a second, ${tracks} tracks of 12 km a second.`)
  return { unpacked, places: found, tracks }
}
