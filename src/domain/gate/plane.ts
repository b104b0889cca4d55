/** Metres east and north of a point: flat, which over the 50 km around it is right to a few metres, and the same for all that is held against each other. */
export interface Plane {
  readonly east: (longitude: number) => number
  readonly north: (latitude: number) => number
  /** Back to degrees; any longitude is taken round. */
  readonly latitude: (north: number) => number
  readonly longitude: (east: number) => number
}

/** A point in a plane, metres; in a shape, without a unit. */
export type Spot = readonly [east: number, north: number]

/** Of a degree on the sphere of the Earth's volume. */
const metresPerDegree = 111_195.08

const round = (degrees: number): number => degrees - 360 * Math.round(degrees / 360)

export const planeAt = (latitude: number, longitude: number): Plane => {
  // At a pole a degree of longitude is nothing: never quite nothing, so that one may divide by it.
  const across = metresPerDegree * Math.max(0.001, Math.cos((latitude * Math.PI) / 180))
  return {
    east: (degrees) => round(degrees - longitude) * across,
    north: (degrees) => (degrees - latitude) * metresPerDegree,
    latitude: (north) => latitude + north / metresPerDegree,
    longitude: (east) => round(longitude + east / across),
  }
}

export const metresApart = (a: Spot, b: Spot): number => Math.hypot(a[0] - b[0], a[1] - b[1])
