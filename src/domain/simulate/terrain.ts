import type { Place } from './places'
import { hashText } from './rng'

/** Height of the ground around a place, m above the sea, at metres east and north of it. */
export type Terrain = (east: number, north: number) => number

/** −1 to 1 at every crossing of a grid, without a pattern one could see. */
const crossing = (x: number, y: number, salt: number): number => {
  let hash = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ salt
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return ((hash ^ (hash >>> 15)) >>> 0) / 2_147_483_648 - 1
}

/** Perlin's fade, so that slopes have no edges. */
const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10)

/** Value noise: the crossings' heights with smooth ground between them. */
const hills = (x: number, y: number, salt: number): number => {
  const left = Math.floor(x)
  const low = Math.floor(y)
  const across = fade(x - left)
  const up = fade(y - low)
  const south = crossing(left, low, salt) * (1 - across) + crossing(left + 1, low, salt) * across
  const north = crossing(left, low + 1, salt) * (1 - across) + crossing(left + 1, low + 1, salt) * across
  return south * (1 - up) + north * up
}

/** Ground of hills, rises and ramps, the same for every runner there. High places are hillier than those by the sea. */
export const terrainOf = (place: Place): Terrain => {
  const salt = hashText(`terrain/${place.name}`)
  const relief = Math.min(24, 5 + 0.4 * place.height)
  return (east, north) =>
    place.height +
    relief * (0.75 * hills(east / 1150, north / 1150, salt) + 0.26 * hills(east / 410, north / 410, salt + 1) + 0.08 * hills(east / 150, north / 150, salt + 2))
}
