import type { RegionMap } from './regions.ts'

/** The middle of a region, whole hundredths of a degree: it says nothing of where in it anyone was. */
export interface Centre {
  readonly latitude: number
  readonly longitude: number
}

const hundredth = (degrees: number): number => Math.round(degrees * 100) / 100 + 0
const mod = (degrees: number): number => degrees - 360 * Math.round(degrees / 360)

/** Lines of the map that bound a region, with −1 for those that have it on their second side: they run the other way round. */
const boundary = ({ sides, starts }: RegionMap, region: number): (readonly [line: number, sign: number])[] => {
  const lines: (readonly [number, number])[] = []
  for (let line = 0; line + 1 < starts.length; line++) {
    if (sides[2 * line] === region) lines.push([line, 1])
    if (sides[2 * line + 1] === region) lines.push([line, -1])
  }
  return lines
}

/**
 * Centroid of a region's area, on a plain of degrees: good to a fraction of the region, which is all that a direction between two of them needs. Green's theorem takes
 * its edges in any order, so that no ring has to be put together. The maps are cut at the date line: what lies on both sides is moved to one.
 */
const centroidOf = (map: RegionMap, region: number): Centre | null => {
  const { xs, ys, starts, stepsPerDegree } = map
  const lines = boundary(map, region)
  let [least, most] = [Infinity, -Infinity]
  for (const [line] of lines)
    for (let point = starts[line] ?? 0; point < (starts[line + 1] ?? 0); point++) {
      least = Math.min(least, xs[point] ?? NaN)
      most = Math.max(most, xs[point] ?? NaN)
    }
  if (!(most >= least)) return null
  const whole = 360 * stepsPerDegree
  const isCut = most - least > whole / 2
  const east = (x: number): number => (isCut && x < 0 ? x + whole : x)
  // From a point of its own, so that small regions far from the origin keep their digits.
  const [first] = lines[0] ?? [0]
  const [x0, y0] = [east(xs[starts[first] ?? 0] ?? 0), ys[starts[first] ?? 0] ?? 0]
  let [area, x, y] = [0, 0, 0]
  for (const [line, sign] of lines)
    for (let point = starts[line] ?? 0; point + 1 < (starts[line + 1] ?? 0); point++) {
      const [ax, ay] = [east(xs[point] ?? 0) - x0, (ys[point] ?? 0) - y0]
      const [bx, by] = [east(xs[point + 1] ?? 0) - x0, (ys[point + 1] ?? 0) - y0]
      const cross = sign * (ax * by - bx * ay)
      area += cross
      x += cross * (ax + bx)
      y += cross * (ay + by)
    }
  const [offX, offY] = area === 0 ? [0, 0] : [x / (3 * area), y / (3 * area)]
  return { latitude: hundredth((y0 + offY) / stepsPerDegree), longitude: hundredth(mod((x0 + offX) / stepsPerDegree)) }
}

/** By a region's code; null for one that the map does not hold. Each is worked out when it is first asked for. */
export const createCentres = (map: RegionMap): ((code: string) => Centre | null) => {
  const numbers = new Map(map.regions.map(({ code }, region) => [code, region]))
  const known = new Map<string, Centre | null>()
  return (code) => {
    const region = code === '' ? undefined : numbers.get(code)
    const found = known.get(code) ?? (region === undefined ? null : centroidOf(map, region))
    known.set(code, found)
    return found
  }
}

const radians = Math.PI / 180

/** Kilometres on the sphere, and the direction in which one sets out, degrees from north by east, from one place to another. */
export const wayBetween = (from: Centre, to: Centre): { readonly kilometres: number; readonly bearing: number } => {
  const [a, b, turn] = [from.latitude * radians, to.latitude * radians, (to.longitude - from.longitude) * radians]
  const square = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(turn / 2) ** 2
  const bearing = Math.atan2(Math.sin(turn) * Math.cos(b), Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)) / radians
  return { kilometres: 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(square))), bearing: (bearing + 360) % 360 }
}
