import { cellAt } from '../places/cell'

/** A place that runs begin at, and all that begin around it. */
export interface Base {
  /** Its most used spot: whole hundredths of a degree, in degrees. */
  readonly latitude: number
  readonly longitude: number
  /** Rows that begin in it, ascending. */
  readonly rows: readonly number[]
  /** The first row that begins at the spot itself. */
  readonly middle: number
}

export interface Bases {
  readonly bases: readonly Base[]
  /** Of each row, its base; −1 where its start is not known. */
  readonly of: Int32Array
}

/** A spot belongs to a base within so many metres of it: as far as one goes for a run and still begins it at home. */
export const baseMetres = 15_000

const radius = 6_371_000
/** A straight line through the Earth is as short as the way over it, when the way is this one. */
const chord = 2 * Math.sin(baseMetres / radius / 2)

interface Spot {
  readonly latitude: number
  readonly longitude: number
  readonly rows: number[]
  readonly x: number
  readonly y: number
  readonly z: number
}

const spotsOf = (latitudes: Float64Array, longitudes: Float64Array): readonly Spot[] => {
  const spots = new Map<number, Spot>()
  for (let row = 0; row < latitudes.length; row++) {
    const cell = cellAt(latitudes[row] ?? Number.NaN, longitudes[row] ?? Number.NaN)
    if (cell === null) continue
    const key = cell.latitude * 100_000 + cell.longitude
    const known = spots.get(key)
    if (known === undefined) {
      const [latitude, longitude] = [cell.latitude / 100, cell.longitude / 100]
      const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180]
      const x = Math.cos(north) * Math.cos(east)
      const y = Math.cos(north) * Math.sin(east)
      spots.set(key, { latitude, longitude, rows: [row], x, y, z: Math.sin(north) })
    } else known.rows.push(row)
  }
  // The most used first; of two as much used the one that was there first, so that the answer hangs on nothing else.
  return [...spots.values()].sort((a, b) => b.rows.length - a.rows.length || (a.rows[0] ?? 0) - (b.rows[0] ?? 0))
}

/** Boxes as wide as the chord, in space: no pole and no antimeridian is in their way. */
const boxOf = (value: number): number => Math.floor(value / chord)
/** No box is farther than 850 from the middle. */
const keyOf = (x: number, y: number, z: number): number => ((x + 1024) * 2048 + y + 1024) * 2048 + z + 1024

/** The most used spot takes all spots within 15 km, then the most used of those left, and so on: a base is never split by a line of a grid. */
export const basesOf = (latitudes: Float64Array, longitudes: Float64Array): Bases => {
  const spots = spotsOf(latitudes, longitudes)
  const boxes = Map.groupBy(spots.keys(), (at) => {
    const spot = spots[at]
    return spot === undefined ? -1 : keyOf(boxOf(spot.x), boxOf(spot.y), boxOf(spot.z))
  })
  const taken = new Uint8Array(spots.length)
  const of = new Int32Array(latitudes.length).fill(-1)
  const bases: Base[] = []
  const around = ({ x, y, z }: Spot): number[] => {
    const found: number[] = []
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (let dz = -1; dz <= 1; dz++)
          for (const at of boxes.get(keyOf(boxOf(x) + dx, boxOf(y) + dy, boxOf(z) + dz)) ?? []) {
            const other = spots[at]
            if (taken[at] === 0 && other !== undefined && (other.x - x) ** 2 + (other.y - y) ** 2 + (other.z - z) ** 2 <= chord ** 2) found.push(at)
          }
    return found
  }
  for (const [at, spot] of spots.entries()) {
    if (taken[at] === 1) continue
    const rows: number[] = []
    for (const near of around(spot)) {
      taken[near] = 1
      rows.push(...(spots[near]?.rows ?? []))
    }
    rows.sort((a, b) => a - b)
    for (const row of rows) of[row] = bases.length
    bases.push({ latitude: spot.latitude, longitude: spot.longitude, rows, middle: spot.rows[0] ?? 0 })
  }
  return { bases, of }
}
