/** A point as coarse as it may leave the device: whole hundredths of a degree, about 1.1 km from one to the next. Everything in between is one cluster, and has one name. */
export interface Cell {
  readonly latitude: number
  readonly longitude: number
}

const perDegree = 100

/** Null for what is no point on the globe. */
export const cellAt = (latitude: number, longitude: number): Cell | null =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? // Adding nothing makes the negative zero a plain one.
      { latitude: Math.round(latitude * perDegree) + 0, longitude: Math.round(longitude * perDegree) + 0 }
    : null

export const isCell = ({ latitude, longitude }: Cell): boolean =>
  Number.isInteger(latitude) && Number.isInteger(longitude) && Math.abs(latitude) <= 90 * perDegree && Math.abs(longitude) <= 180 * perDegree

/** Degrees with the two places that there are: `52.37`, `4.90`. */
export const degreesOf = ({ latitude, longitude }: Cell): { readonly latitude: string; readonly longitude: string } => ({
  latitude: (latitude / perDegree).toFixed(2),
  longitude: (longitude / perDegree).toFixed(2),
})
