import type { Spot } from './plane'

/** Smallest and largest along one axis of all pieces. */
const boundsOf = (pieces: readonly (readonly Spot[])[], axis: 0 | 1): readonly [least: number, most: number] => {
  let [least, most] = [Infinity, -Infinity]
  for (const piece of pieces)
    for (const spot of piece) {
      least = Math.min(least, spot[axis])
      most = Math.max(most, spot[axis])
    }
  return [least, most]
}

/** The longer side of the box around all pieces. */
export const extentOf = (pieces: readonly (readonly Spot[])[]): number =>
  Math.max(...([0, 1] as const).map((axis) => boundsOf(pieces, axis)).map(([least, most]) => most - least))

const apartFromStep = (spot: Spot, from: Spot, to: Spot): number => {
  const [x, y] = [to[0] - from[0], to[1] - from[1]]
  const [east, north] = [spot[0] - from[0], spot[1] - from[1]]
  const square = x * x + y * y
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, (east * x + north * y) / square))
  return Math.hypot(east - share * x, north - share * y)
}

/** The fewest of a piece's vertices from which nothing of it is further than `tolerance` (Douglas and Peucker, 1973). */
export const simplified = (piece: readonly Spot[], tolerance: number): readonly Spot[] => {
  const kept = new Uint8Array(piece.length)
  kept[0] = 1
  kept[piece.length - 1] = 1
  // Its own stack: a way of 50,000 vertices would be too deep for the engine's.
  const open: [from: number, to: number][] = [[0, piece.length - 1]]
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const [first, last] = step
    const [from, to] = [piece[first], piece[last]]
    let [furthest, most] = [first, tolerance]
    for (let i = first + 1; i < last; i++) {
      const spot = piece[i]
      const apart = spot && from && to ? apartFromStep(spot, from, to) : 0
      if (apart > most) [furthest, most] = [i, apart]
    }
    if (furthest === first) continue
    kept[furthest] = 1
    open.push([first, furthest], [furthest, last])
  }
  return piece.filter((_, i) => kept[i] === 1)
}

/** How a shape lies: radians, and whether it is turned over. */
export interface Pose {
  readonly turn: number
  readonly mirrored: boolean
}

/** Whole parts of the box's side. */
export const grain = 1000

/** Turned, turned over, and fitted into the middle of a box of `grain` by `grain`: what is left of the metres is their proportion. */
export const fitted = (pieces: readonly (readonly Spot[])[], { turn, mirrored }: Pose): readonly (readonly Spot[])[] => {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const turned = pieces.map((piece) => piece.map(([east, north]): Spot => [(mirrored ? -1 : 1) * (east * cos - north * sin), east * sin + north * cos]))
  const [left, right] = boundsOf(turned, 0)
  const [low, high] = boundsOf(turned, 1)
  const side = Math.max(right - left, high - low)
  const place = (value: number, least: number, most: number): number => Math.round((grain * (value - (least + most) / 2)) / side + grain / 2)
  return turned.map((piece) => piece.map(([x, y]): Spot => [place(x, left, right), place(y, low, high)]))
}
