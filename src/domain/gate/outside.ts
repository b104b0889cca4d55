import type { Spot } from './plane'
import { metresApart } from './plane'
import type { Circle } from './zone'

/** Places along a segment, as shares of it and ascending, at which it crosses the circle. */
const crossings = (from: Spot, to: Spot, { middle, radius }: Circle): readonly number[] => {
  const [x, y] = [to[0] - from[0], to[1] - from[1]]
  const [east, north] = [from[0] - middle[0], from[1] - middle[1]]
  const square = x * x + y * y
  const half = east * x + north * y
  const under = half * half - square * (east * east + north * north - radius * radius)
  if (square === 0 || under <= 0) return []
  const root = Math.sqrt(under)
  return [(-half - root) / square, (-half + root) / square].filter((share) => share > 0 && share < 1)
}

const isInside = (spot: Spot, { middle, radius }: Circle): boolean => metresApart(spot, middle) < radius

const between = (from: Spot, to: Spot, share: number): Spot => [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]

/** What of a way lies outside of all the circles, in pieces; a step that leads through one is cut where it crosses, whether or not a vertex lies inside. */
export const outside = (way: readonly Spot[], circles: readonly Circle[]): readonly (readonly Spot[])[] => {
  const pieces: Spot[][] = []
  let piece: Spot[] = []
  const close = (): void => {
    if (piece.length > 1) pieces.push(piece)
    piece = []
  }
  for (let i = 1; i < way.length; i++) {
    const [from, to] = [way[i - 1], way[i]]
    if (from === undefined || to === undefined || (from[0] === to[0] && from[1] === to[1])) continue
    const cuts = [0, ...circles.flatMap((circle) => crossings(from, to, circle)).sort((a, b) => a - b), 1]
    for (let c = 1; c < cuts.length; c++) {
      const [begin, end] = [cuts[c - 1] ?? 0, cuts[c] ?? 1]
      // Between two crossings a step is all inside or all outside: its middle tells.
      const middle = between(from, to, (begin + end) / 2)
      if (circles.some((circle) => isInside(middle, circle))) {
        close()
        continue
      }
      if (piece.length === 0) piece.push(begin === 0 ? from : between(from, to, begin))
      piece.push(end === 1 ? to : between(from, to, end))
    }
  }
  close()
  return pieces
}

export const lengthOf = (way: readonly Spot[]): number => way.reduce((sum, spot, i) => sum + metresApart(way[i - 1] ?? spot, spot), 0)

export const lengthOfAll = (ways: readonly (readonly Spot[])[]): number => ways.reduce((sum, way) => sum + lengthOf(way), 0)

const metresTo = (middle: Spot, from: Spot, to: Spot): number => {
  const [x, y] = [to[0] - from[0], to[1] - from[1]]
  const square = x * x + y * y
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((middle[0] - from[0]) * x + (middle[1] - from[1]) * y) / square))
  return Math.hypot(middle[0] - from[0] - share * x, middle[1] - from[1] - share * y)
}

/** Whether any of a way lies in the circle. */
export const passesThrough = (way: readonly Spot[], { middle, radius }: Circle): boolean =>
  way.some((spot, i) => metresTo(middle, way[i - 1] ?? spot, spot) < radius)
