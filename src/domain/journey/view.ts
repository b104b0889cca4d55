/** A window on the globe: the longitudes run on eastwards from `west` without a break, beyond 180 where they must. Degrees. */
export interface View {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

/** Around a single place: some 500 km, so that one sees where in a country it lies. */
const least = 4.5
/** Beyond these there is nothing but ice: not shown, unless somebody ran there. */
const [coldest, warmest] = [-57, 83]

/** The narrowest span of longitudes that holds them all: the globe is cut where they leave the widest gap. */
const spanOf = (longitudes: readonly number[]): readonly [west: number, east: number] => {
  const sorted = longitudes.toSorted((a, b) => a - b)
  let widest = { gap: -1, at: 0 }
  for (const [at, longitude] of sorted.entries()) {
    const next = sorted[at + 1] ?? (sorted[0] ?? 0) + 360
    if (next - longitude > widest.gap) widest = { gap: next - longitude, at }
  }
  const west = sorted[(widest.at + 1) % sorted.length] ?? 0
  return [west, west + 360 - widest.gap]
}

/** How much longer a degree of latitude is drawn than one of longitude: true in the middle of the view, and never more than at 60°. */
export const stretchOf = ({ south, north }: View): number => 1 / Math.cos((Math.min(60, Math.abs((south + north) / 2)) * Math.PI) / 180)

/** A longitude as the view counts it. */
export const within = (view: View, longitude: number): number => {
  const middle = (view.west + view.east) / 2
  return longitude + 360 * Math.round((middle - longitude) / 360)
}

/** The smallest view with these points in it and some land around them, its height between so many times its width. Null without a point. */
export const viewOf = (latitudes: readonly number[], longitudes: readonly number[], flattest: number, tallest: number): View | null => {
  if (latitudes.length === 0) return null
  const [west, east] = spanOf(longitudes)
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const middle = (south + north) / 2
  const stretch = stretchOf({ west, east, south, north })
  let wide = Math.max(least * stretch, (east - west) * 1.2)
  let high = Math.max(least, (north - south) * 1.3)
  // Heights are compared as they are drawn.
  wide = Math.max(wide, (high * stretch) / tallest)
  high = Math.max(high, (wide * flattest) / stretch)
  wide = Math.min(360, wide)
  const bottom = Math.min(south, Math.max(coldest, Math.min(middle - high / 2, warmest - high)))
  return { west: (west + east - wide) / 2, east: (west + east + wide) / 2, south: bottom, north: Math.max(north, Math.min(warmest, bottom + high)) }
}
