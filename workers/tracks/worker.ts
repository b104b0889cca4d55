import { expose, transfer } from 'comlink'
import type { Decoder } from '../../src/contract/tracks'
import { placeFiles } from '../../src/domain/places/revision'
import { compare, decodeFile } from './decode'
import type { FindPlaces } from './places'
import { sumUp } from './summing'

const bytesOf = async ({ address, integrity }: (typeof placeFiles)[keyof typeof placeFiles]): Promise<ArrayBuffer> => {
  const answer = await fetch(address, { integrity })
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.arrayBuffer()
}

/** Nothing of the maps is loaded before a place is wanted: code and data are 2.5 MB, and tracks are read without them. */
const loadPlaces = async (): Promise<FindPlaces> => {
  const [{ openPlaces }, regions, cities] = await Promise.all([import('./places'), bytesOf(placeFiles.regions), bytesOf(placeFiles.cities)])
  return openPlaces({ regions, cities })
}
let loading: Promise<FindPlaces | null> | null = null

const decoder: Decoder = {
  ready: async () => true,
  decode: async (bytes) => {
    const worked = await decodeFile(bytes)
    return transfer(worked, worked.data === null ? [] : [worked.data.buffer])
  },
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
  outlines: async (wanted) => {
    const found = await Promise.all([import('./outlines'), bytesOf(placeFiles.regions)]).catch(() => null)
    return found === null ? 'no-maps' : found[0].openOutlines(found[1], wanted)
  },
}
expose(decoder)
