/** The row with the most, or the least, of a value; the earlier of two alike; null where none has it. */
export const extremeRow = (values: Float64Array, sign: 1 | -1): number | null => {
  let found: number | null = null
  for (const [row, value] of values.entries()) if (!Number.isNaN(value) && (found === null || sign * value > sign * (values[found] ?? Number.NaN))) found = row
  return found
}

/** Lower than the shore of the Dead Sea, or higher than Everest, nobody ran: what a barometer says beyond that is its own weather. Metres. */
const lowest = -440
const highest = 8849

/** Altitudes that can be, where the start is known; and how many of the others were left out as impossible. */
export const possible = (metres: Float64Array, located: (row: number) => boolean): { readonly values: Float64Array; readonly impossible: number } => {
  let impossible = 0
  const values = metres.map((value, row) => {
    if (Number.isNaN(value) || !located(row)) return Number.NaN
    if (value >= lowest && value <= highest) return value
    impossible++
    return Number.NaN
  })
  return { values, impossible }
}

export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/**
 * The middle of all starts on the globe: the mean of their directions from the Earth's centre, so that it lies between Tokyo and San Francisco over the Pacific and not
 * over Africa. Null where they have no middle, as two antipodes have none, and where there is no start.
 */
export const averageOf = (latitudes: Float64Array, longitudes: Float64Array): Point | null => {
  let [x, y, z, n] = [0, 0, 0, 0]
  for (const [row, latitude] of latitudes.entries()) {
    const longitude = longitudes[row] ?? Number.NaN
    if (Number.isNaN(latitude + longitude)) continue
    const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180]
    x += Math.cos(north) * Math.cos(east)
    y += Math.cos(north) * Math.sin(east)
    z += Math.sin(north)
    n++
  }
  const length = Math.hypot(x, y, z)
  // Nearer to nothing than this, the direction is a rounding error.
  if (n === 0 || length < 1e-6 * n) return null
  return { latitude: (Math.asin(z / length) * 180) / Math.PI, longitude: (Math.atan2(y, x) * 180) / Math.PI }
}
