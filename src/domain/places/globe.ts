/** The mean radius of the Earth times one degree. */
export const kilometresPerDegree = 111.195

/** How much shorter a degree of longitude is at a latitude than at the equator; never nothing, so that one may divide by it. */
export const narrowing = (latitude: number): number => Math.max(0.01, Math.cos((latitude * Math.PI) / 180))

/**
 * Kilometres from the origin to the segment between two points given in degrees east and north of it. Flat, which over the 30 km that anyone asks for is
 * right to less than the maps' own error.
 */
export const kilometresTo = (ax: number, ay: number, bx: number, by: number, narrow: number): number => {
  const x = (bx - ax) * narrow
  const y = by - ay
  const length = x * x + y * y
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * narrow * x + ay * y) / length))
  return kilometresPerDegree * Math.hypot(ax * narrow + along * x, ay + along * y)
}

/** Degrees from one longitude to another by the shorter way. */
export const eastward = (from: number, to: number): number => {
  const degrees = to - from
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees
}

/** Metres between two points on the sphere. */
export const metresBetween = (fromLatitude: number, fromLongitude: number, toLatitude: number, toLongitude: number): number => {
  const radians = Math.PI / 180
  const north = Math.sin(((toLatitude - fromLatitude) * radians) / 2)
  const east = Math.sin(((toLongitude - fromLongitude) * radians) / 2)
  const square = north * north + Math.cos(fromLatitude * radians) * Math.cos(toLatitude * radians) * east * east
  return 2000 * kilometresPerDegree * Math.asin(Math.min(1, Math.sqrt(square))) * (180 / Math.PI)
}

/** A longitude as it is and, beside the antimeridian, as it would be counted from the other side: the maps are cut there. */
export const bothSides = (longitude: number): readonly number[] =>
  longitude > 179 ? [longitude, longitude - 360] : longitude < -179 ? [longitude, longitude + 360] : [longitude]
