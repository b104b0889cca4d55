import type { RegionMap } from './regions.ts'

/** The middle of a region, whole hundredths of a degree: it says nothing of where in it anyone was. */
export interface Centre {
  readonly latitude: number
  readonly longitude: number
}

const hundredth = (degrees: number): number => Math.round(degrees * 100) / 100 + 0
const mod = (degrees: number): number => degrees - 360 * Math.round(degrees / 360)

/** Rows of equal height in which a region is measured: enough for a direction, and a small one is measured as finely as a large one. */
const rows = 96

interface Edges {
  readonly ax: number[]
  readonly ay: number[]
  readonly bx: number[]
  readonly by: number[]
}

/** The edges that bound a region, steps of the map. It is cut at the date line: what lies on both sides is moved to one. */
const edgesOf = ({ sides, starts, xs, ys, stepsPerDegree }: RegionMap, region: number): Edges => {
  const edges: Edges = { ax: [], ay: [], bx: [], by: [] }
  for (let line = 0; line + 1 < starts.length; line++) {
    if (sides[2 * line] !== region && sides[2 * line + 1] !== region) continue
    for (let point = starts[line] ?? 0; point + 1 < (starts[line + 1] ?? 0); point++) {
      edges.ax.push(xs[point] ?? 0)
      edges.ay.push(ys[point] ?? 0)
      edges.bx.push(xs[point + 1] ?? 0)
      edges.by.push(ys[point + 1] ?? 0)
    }
  }
  const [least, most] = edges.ax.reduce(([low, high], x) => [Math.min(low, x), Math.max(high, x)], [Infinity, -Infinity])
  const whole = 360 * stepsPerDegree
  if (most - least <= whole / 2) return edges
  const east = (x: number): number => (x < 0 ? x + whole : x)
  return { ...edges, ax: edges.ax.map(east), bx: edges.bx.map(east) }
}

/**
 * Centroid of a region's area on a plain of degrees, good to a fraction of the region, which is all that a direction between two of them needs. Row by row: between the
 * first and the second edge that a row crosses one is inside, and so on, whichever way round the lines run.
 */
const centroidOf = (map: RegionMap, region: number): Centre | null => {
  const { ax, ay, bx, by } = edgesOf(map, region)
  const [low, high] = ay.reduce(([least, most], y) => [Math.min(least, y), Math.max(most, y)], [Infinity, -Infinity])
  let [area, x, y] = [0, 0, 0]
  for (let row = 0; row < rows; row++) {
    // Off the whole steps, so that no row runs through a corner.
    const at = low + ((row + 0.5) / rows) * (high - low) + 1e-7
    const crossed: number[] = []
    for (let edge = 0; edge < ax.length; edge++) {
      const [fromY, toY, fromX] = [ay[edge] ?? NaN, by[edge] ?? NaN, ax[edge] ?? NaN]
      if (fromY > at !== toY > at) crossed.push(fromX + (((bx[edge] ?? NaN) - fromX) * (at - fromY)) / (toY - fromY))
    }
    crossed.sort((a, b) => a - b)
    for (let pair = 0; pair + 1 < crossed.length; pair += 2) {
      const [from, to] = [crossed[pair] ?? NaN, crossed[pair + 1] ?? NaN]
      area += to - from
      x += ((to - from) * (from + to)) / 2
      y += (to - from) * at
    }
  }
  if (!(area > 0)) return null
  return { latitude: hundredth(y / area / map.stepsPerDegree), longitude: hundredth(mod(x / area / map.stepsPerDegree)) }
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
