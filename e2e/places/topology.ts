/**
 * Borders once each. A border between two regions stands in both their outlines; one inside a region (between two départements of a région) stands in it twice.
 * Every edge therefore keeps the set of regions whose outline holds it an odd number of times: two for a border, one for a coast, none for what was inside.
 * Whether a point lies in a region is a matter of odd and even too, so nothing is lost by it.
 */
export interface Chain {
  /** One or two regions; in the odd case of three that share a line, the third has a chain of its own. */
  readonly regions: readonly number[]
  /** Longitude and latitude by turns, in whole steps. */
  readonly line: readonly number[]
}

export interface Outline {
  readonly region: number
  readonly ring: readonly (readonly [number, number])[]
}

/** Room for every longitude and latitude in steps, so that a vertex is one number. */
const span = 2 ** 24
const half = span / 2
const vertexOf = (x: number, y: number): number => (x + half) * span + (y + half)
const xOf = (vertex: number): number => Math.floor(vertex / span) - half
const yOf = (vertex: number): number => (vertex % span) - half

interface Edge {
  readonly from: number
  readonly to: number
  regions: readonly number[]
  used: boolean
}

const toggled = (regions: readonly number[], region: number): readonly number[] =>
  regions.includes(region) ? regions.filter((one) => one !== region) : [...regions, region].sort((a, b) => a - b)

const edgesOf = (outlines: readonly Outline[], stepsPerDegree: number): Edge[] => {
  const edges = new Map<number, Map<number, Edge>>()
  for (const { region, ring } of outlines) {
    let last: number | null = null
    for (const [longitude, latitude] of ring) {
      const here = vertexOf(Math.round(longitude * stepsPerDegree), Math.round(latitude * stepsPerDegree))
      if (last !== null && last !== here) {
        const from = Math.min(last, here)
        const to = Math.max(last, here)
        const ends = edges.get(from) ?? new Map<number, Edge>()
        edges.set(from, ends)
        const edge = ends.get(to) ?? { from, to, regions: [], used: false }
        ends.set(to, edge)
        edge.regions = toggled(edge.regions, region)
      }
      last = here
    }
  }
  return [...edges.values()].flatMap((ends) => [...ends.values()]).filter((edge) => edge.regions.length > 0)
}

const sameRegions = (a: Edge, b: Edge): boolean => a.regions.length === b.regions.length && a.regions.every((region, place) => region === b.regions[place])

/** Lines between the points where the regions on either side change, and rings where they never do. */
const linesOf = (edges: readonly Edge[]): { readonly regions: readonly number[]; readonly vertices: readonly number[] }[] => {
  const at = new Map<number, Edge[]>()
  for (const edge of edges)
    for (const end of [edge.from, edge.to]) {
      const there = at.get(end)
      if (there === undefined) at.set(end, [edge])
      else there.push(edge)
    }
  const onward = (vertex: number, edge: Edge): Edge | null => {
    const there = at.get(vertex) ?? []
    const next = there.length === 2 ? there.find((one) => one !== edge) : undefined
    return next === undefined || next.used || !sameRegions(next, edge) ? null : next
  }
  const walk = (start: number, first: Edge): number[] => {
    const vertices = [start]
    let edge: Edge | null = first
    while (edge !== null) {
      edge.used = true
      const vertex: number = edge.from === vertices.at(-1) ? edge.to : edge.from
      vertices.push(vertex)
      edge = onward(vertex, edge)
    }
    return vertices
  }
  return edges.flatMap((edge) => {
    if (edge.used) return []
    const ahead = walk(edge.from, edge)
    const before = onward(edge.from, edge)
    const behind = before === null ? [] : walk(edge.from, before).slice(1).toReversed()
    return [{ regions: edge.regions, vertices: [...behind, ...ahead] }]
  })
}

/** Distance of a point from a segment, in steps of latitude: a degree of longitude is as long as it is there. */
const apart = (point: number, from: number, to: number, narrow: number): number => {
  const x = (xOf(to) - xOf(from)) * narrow
  const y = yOf(to) - yOf(from)
  const px = (xOf(point) - xOf(from)) * narrow
  const py = yOf(point) - yOf(from)
  const length = x * x + y * y
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * x + py * y) / length))
  return Math.hypot(px - along * x, py - along * y)
}

/** Douglas and Peucker: what is left out lies within `tolerance` steps of the line that stays. */
const simplified = (vertices: readonly number[], tolerance: number, stepsPerDegree: number): readonly number[] => {
  const kept = new Uint8Array(vertices.length)
  const last = vertices.length - 1
  kept[0] = 1
  kept[last] = 1
  const narrow = Math.max(0.05, Math.cos(((yOf(vertices[0] ?? 0) / stepsPerDegree) * Math.PI) / 180))
  const farthest = (from: number, to: number): readonly [number, number] => {
    let place = from
    let most = -1
    for (let one = from + 1; one < to; one++) {
      const distance = apart(vertices[one] ?? 0, vertices[from] ?? 0, vertices[to] ?? 0, narrow)
      if (distance > most) {
        most = distance
        place = one
      }
    }
    return [place, most]
  }
  const spans: (readonly [number, number])[] = [[0, last]]
  // A ring shrinks to no less than a triangle: a small island stays on the map.
  if (vertices[0] === vertices[last] && last >= 3) {
    const [second] = farthest(0, last)
    const [third] = farthest(0, second)[1] >= farthest(second, last)[1] ? farthest(0, second) : farthest(second, last)
    kept[second] = 1
    kept[third] = 1
    const corners = [0, second, third, last].sort((a, b) => a - b)
    spans.splice(0, 1, ...corners.slice(1).map((to, place): readonly [number, number] => [corners[place] ?? 0, to]))
  }
  for (let one = spans.pop(); one !== undefined; one = spans.pop()) {
    const [from, to] = one
    const [place, distance] = farthest(from, to)
    if (distance <= tolerance) continue
    kept[place] = 1
    spans.push([from, place], [place, to])
  }
  return vertices.filter((_, place) => kept[place] === 1)
}

export const chainsOf = (outlines: readonly Outline[], stepsPerDegree: number, tolerance: number): Chain[] =>
  linesOf(edgesOf(outlines, stepsPerDegree)).flatMap(({ regions, vertices }) => {
    const line = simplified(vertices, tolerance, stepsPerDegree).flatMap((vertex) => [xOf(vertex), yOf(vertex)])
    const chain = { regions: regions.slice(0, 2), line }
    return regions.length < 3 ? [chain] : [chain, ...regions.slice(2).map((region) => ({ regions: [region], line }))]
  })
