import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { placeFiles } from '../../src/domain/places/revision'
import type { Pool } from '../import/pool'
import { compare, decodeFile } from '../tracks/decode'
import { sumUp } from '../tracks/summing'
import type { FindPlaces } from '../tracks/places'

/** What the page serves; this file lies at another depth once it is built. */
const served = (from: string): string => {
  const folder = join(from, 'public')
  return existsSync(join(folder, placeFiles.regions.address)) || from === dirname(from) ? folder : served(dirname(from))
}

const loadPlaces = async (): Promise<FindPlaces> => {
  const { openPlaces } = await import('../tracks/places')
  const folder = served(import.meta.dirname)
  const bytesOf = ({ address }: (typeof placeFiles)[keyof typeof placeFiles]): ArrayBuffer => Uint8Array.from(readFileSync(join(folder, address))).buffer
  return openPlaces({ regions: bytesOf(placeFiles.regions), cities: bytesOf(placeFiles.cities) })
}
let loading: Promise<FindPlaces | null> | null = null

/** Decoding in this very thread: a file after the other. */
export const decodingHere: Pool = {
  size: 1,
  decode: decodeFile,
  sumUp: async (stored) => sumUp(stored),
  waysOf: async (routes) => compare(routes),
  placesOf: async (stored) => {
    loading ??= loadPlaces().catch(() => null)
    const find = await loading
    return find === null ? 'no-maps' : find.of(stored)
  },
  placeAt: async (latitude, longitude) => {
    loading ??= loadPlaces().catch(() => null)
    const find = await loading
    return find === null ? 'no-maps' : find.at(latitude, longitude)
  },
  // A terminal draws nothing.
  outlines: async () => 'no-maps',
  end: () => undefined,
}
