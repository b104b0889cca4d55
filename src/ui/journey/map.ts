import type { JourneyTold } from '../../contract/journey'
import { viewOf, within } from '../../domain/journey/view'
import type { View } from '../../domain/journey/view'
import { mapWidth, point, projectionOf } from './projection'
import type { Projection } from './projection'

/** Distance between two points of a cluster, and how wide the largest cluster may be. */
const pitch = 5
const widest = 118
/** The angle that leaves the least gaps between points laid round and round: a sunflower's. */
const golden = Math.PI * (3 - Math.sqrt(5))
const gap = 7

/** The place of a base's points on the map. */
export interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
}

const radiusOf = (points: number, spacing: number): number => 0.58 * spacing * Math.sqrt(points)

/** Where a cluster can lie without touching those that lie already: where it belongs, or as near to it as a way outwards leads. */
const settled = (placed: readonly Disc[], wanted: Disc, turn: number, inside: (disc: Disc) => Disc): Disc => {
  const touches = (disc: Disc): Disc | undefined => placed.find((other) => Math.hypot(other.x - disc.x, other.y - disc.y) < other.radius + disc.radius + gap)
  for (let step = 0; step < 400; step++) {
    const angle = turn + step * golden
    const away = step * 1.6
    const disc = inside({ ...wanted, x: wanted.x + away * Math.cos(angle), y: wanted.y + away * Math.sin(angle) })
    if (touches(disc) === undefined) return disc
  }
  return wanted
}

/** A line from a cluster towards the place where it belongs, as far as no other cluster lies. */
const leader = (placed: readonly Disc[], from: Disc, to: Disc): string => {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const at = (way: number): readonly [number, number] => [from.x + ((to.x - from.x) * way) / length, from.y + ((to.y - from.y) * way) / length]
  const begin = from.radius + gap / 2
  let end = begin
  const isFree = ([x, y]: readonly [number, number]): boolean => placed.every((other) => Math.hypot(other.x - x, other.y - y) > other.radius + gap / 2)
  while (end < length && isFree(at(end))) end++
  if (end <= begin + 2) return ''
  const [[ax, ay], [bx, by]] = [at(begin), at(end)]
  return `M${Math.round(ax)} ${Math.round(ay)}L${Math.round(bx)} ${Math.round(by)}`
}

/** The most clusters that are kept apart: beyond, they lie where they belong, one over the other. */
const apart = 400

export interface MapDrawing {
  readonly view: View
  readonly projection: Projection
  /** Points of runs that began at home, and away from it. */
  readonly home: string
  readonly away: string
  /** From a cluster to the place where it belongs, where it had to make room. */
  readonly moved: string
  readonly width: number
  /** Of each base. */
  readonly discs: readonly (Disc | undefined)[]
}

/** Every located run a point, in a cluster around its base; the largest lies where it belongs, the others make room. Null without a place. */
export const drawMap = ({ bases, marks }: JourneyTold): MapDrawing | null => {
  const view = viewOf(
    bases.map(({ latitude }) => latitude),
    bases.map(({ longitude }) => longitude),
    0.42,
    0.92,
  )
  if (view === null) return null
  const projection = projectionOf(view)
  const most = Math.max(...bases.map(({ runs }) => runs))
  const spacing = Math.min(pitch, widest / (0.58 * Math.sqrt(most)))
  /** Nothing of a cluster is cut off by the edge of the map. */
  const inside = (disc: Disc): Disc => ({
    ...disc,
    x: Math.min(mapWidth - disc.radius - gap, Math.max(disc.radius + gap, disc.x)),
    y: Math.min(projection.height - disc.radius - gap, Math.max(disc.radius + gap, disc.y)),
  })
  const order = bases.map((_, at) => at).sort((a, b) => (bases[b]?.runs ?? 0) - (bases[a]?.runs ?? 0) || a - b)
  const discs: (Disc | undefined)[] = []
  const placed: Disc[] = []
  let moved = ''
  for (const at of order) {
    const base = bases[at]
    if (base === undefined) continue
    const wanted = { x: projection.x(within(view, base.longitude)), y: projection.y(base.latitude), radius: radiusOf(base.runs, spacing) }
    const disc = inside(placed.length < apart ? settled(placed, inside(wanted), at * golden, inside) : wanted)
    if (disc.x !== wanted.x || disc.y !== wanted.y) moved += leader(placed, disc, wanted)
    discs[at] = disc
    placed.push(disc)
  }
  const paths = { home: '', away: '' }
  const laid = new Int32Array(bases.length)
  for (const [row, base] of marks.base.entries()) {
    const disc = discs[base]
    if (disc === undefined) continue
    const number = laid[base] ?? 0
    laid[base] = number + 1
    const out = radiusOf(number + 0.5, spacing)
    const dot = point(disc.x + out * Math.cos(number * golden), disc.y + out * Math.sin(number * golden))
    if (marks.away[row] === 1) paths.away += dot
    else paths.home += dot
  }
  return { view, projection, ...paths, moved, width: spacing * 0.62, discs }
}

/** Half as wide as a letter of a name on the map. */
const halfLetter = 8.5
/** Where a name stands in the middle: a long one is moved until it ends on the map. */
export const insideMap = (x: number, name: string): number => {
  const half = Math.min(mapWidth / 2, name.length * halfLetter)
  return Math.min(mapWidth - half, Math.max(half, x))
}

/** The names on the map: of the latest home, and of the place farthest from it. At most two, none over the other. */
export const labelled = (
  { homes, bases, farthest }: JourneyTold,
  { discs, projection }: MapDrawing,
): readonly { readonly base: number; readonly x: number; readonly y: number }[] => {
  const home = homes.at(-1)?.base
  const found = [...new Set([home, farthest?.base])].flatMap((base) => {
    const disc = base === undefined ? undefined : discs[base]
    if (base === undefined || disc === undefined || (bases[base]?.place ?? null) === null) return []
    const above = disc.y - disc.radius - 18
    return [{ base, x: Math.min(mapWidth - 130, Math.max(130, disc.x)), y: above > 40 ? above : Math.min(projection.height - 10, disc.y + disc.radius + 42) }]
  })
  const [one, other] = found
  return one !== undefined && other !== undefined && Math.abs(one.x - other.x) < 300 && Math.abs(one.y - other.y) < 50 ? [one] : found
}
