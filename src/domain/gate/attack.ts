import { metresApart } from './plane'
import type { Spot } from './plane'
import { offset } from './zone'

/**
 * Whoever collected one runner's pictures, found each on a map, and so knows where it truly lies, how long it is and where north is; who has read this source, and
 * wants the door. Hassan et al., "Analysis of Privacy Protections in Fitness Tracking Social Networks" (USENIX Security 2018), fit the circle; the others follow
 * the ways into it.
 */

/** One picture, metres. */
export type Seen = readonly (readonly Spot[])[]

/** Where a picture's way was cut, and where it was heading there, a unit long. */
interface End {
  readonly at: Spot
  readonly toward: Spot
}

/** Metres over which a direction is taken. */
const stretch = 250

const endOf = (piece: readonly Spot[]): End => {
  const at = piece.at(-1) ?? [NaN, NaN]
  const back = piece.findLast((spot) => metresApart(spot, at) >= stretch) ?? piece[0] ?? at
  const metres = metresApart(back, at)
  return { at, toward: [(at[0] - back[0]) / metres, (at[1] - back[1]) / metres] }
}

const endsOf = (pictures: readonly Seen[]): readonly End[] => pictures.flat().flatMap((piece) => [endOf(piece), endOf(piece.toReversed())])

const metresToLine = (spot: Spot, { at, toward }: End): number => Math.abs((spot[0] - at[0]) * toward[1] - (spot[1] - at[1]) * toward[0])

/** The way from the last end of a picture back to its first, as smooth as both allow (a cubic of Hermite's). */
const closings = (pictures: readonly Seen[]): readonly (readonly Spot[])[] =>
  pictures.flatMap((pieces) => {
    const [first, last] = [pieces[0], pieces.at(-1)]
    if (first === undefined || last === undefined) return []
    const [from, to] = [endOf(last), endOf(first.toReversed())]
    const metres = metresApart(from.at, to.at)
    return [
      Array.from({ length: 17 }, (_, i): Spot => {
        const t = i / 16
        const along = (axis: 0 | 1): number =>
          (2 * t ** 3 - 3 * t * t + 1) * from.at[axis] +
          (t ** 3 - 2 * t * t + t) * metres * from.toward[axis] +
          (-2 * t ** 3 + 3 * t * t) * to.at[axis] -
          (t ** 3 - t * t) * metres * to.toward[axis]
        return [along(0), along(1)]
      }),
    ]
  })

const meanOf = (spots: readonly Spot[]): Spot => [
  spots.reduce((sum, [east]) => sum + east, 0) / spots.length,
  spots.reduce((sum, [, north]) => sum + north, 0) / spots.length,
]

/** Spots on a step, 50 m apart, its end among them. */
const evenly = (from: Spot, to: Spot): readonly Spot[] => {
  const parts = Math.max(1, Math.ceil(metresApart(from, to) / 50))
  return Array.from({ length: parts }, (_, i): Spot => [from[0] + ((to[0] - from[0]) * (i + 1)) / parts, from[1] + ((to[1] - from[1]) * (i + 1)) / parts])
}

/** The circle that a picture's way is a part of, if it is one: the middle and the radius that fit it best (Kåsa, 1976). */
const wholeCircleOf = (pieces: Seen): { readonly middle: Spot; readonly radius: number } => {
  const spots = pieces.flatMap((piece) => piece.flatMap((spot, i) => evenly(piece[i - 1] ?? spot, spot)))
  const mean = meanOf(spots)
  const sums = { xx: 0, yy: 0, xy: 0, xz: 0, yz: 0 }
  for (const [east, north] of spots) {
    const [x, y] = [east - mean[0], north - mean[1]]
    sums.xx += x * x
    sums.yy += y * y
    sums.xy += x * y
    sums.xz += (x * (x * x + y * y)) / 2
    sums.yz += (y * (x * x + y * y)) / 2
  }
  const both = sums.xx * sums.yy - sums.xy * sums.xy
  const [x, y] = [(sums.xz * sums.yy - sums.yz * sums.xy) / both, (sums.yz * sums.xx - sums.xz * sums.xy) / both]
  return { middle: [mean[0] + x, mean[1] + y], radius: Math.sqrt(x * x + y * y + (sums.xx + sums.yy) / spots.length) }
}

const metresToWay = (spot: Spot, way: readonly Spot[]): number => way.reduce((least, at) => Math.min(least, metresApart(spot, at)), Infinity)

/** The point within so many metres of another that costs least, to about a metre. */
const cheapest = (around: Spot, within: number, cost: (spot: Spot) => number): Spot => {
  let best = { spot: around, cost: Infinity }
  for (let step = within / 5, middle = around; step > 0.4; step /= 3) {
    for (let x = -5; x <= 5; x++)
      for (let y = -5; y <= 5; y++) {
        const spot: Spot = [middle[0] + x * step, middle[1] + y * step]
        if (metresApart(spot, around) > within) continue
        const now = cost(spot)
        if (now < best.cost) best = { spot, cost: now }
      }
    middle = best.spot
  }
  return best.spot
}

/** The middle of the circle on which all ends lie best, its radius unknown. */
export const fitCircle = (pictures: readonly Seen[]): Spot => {
  const ends = endsOf(pictures).map(({ at }) => at)
  const spread = (middle: Spot): number => {
    const radii = ends.map((at) => metresApart(at, middle)).sort((a, b) => a - b)
    const usual = radii[radii.length >> 1] ?? NaN
    // Some ends are cut by other circles: each counts for so much and no more.
    return radii.reduce((sum, radius) => sum + Math.min(Math.abs(radius - usual), 60), 0)
  }
  return cheapest(meanOf(ends), 1200, spread)
}

/** Far off is far off: one line that leads elsewhere shall not outvote the others. */
const most = 500

/** Each knows more than anyone could: `middle` is the true middle of the circle, and the place lies within `offset` of it. */
export const attacks = {
  /** No guess is nearer to all places that there may be. */
  middle: (_: readonly Seen[], middle: Spot): Spot => middle,
  /** The mean of the ends, as far as it may be the place. */
  ends: (pictures: readonly Seen[], middle: Spot): Spot => {
    const mean = meanOf(endsOf(pictures).map(({ at }) => at))
    return cheapest(middle, offset, (spot) => metresApart(spot, mean))
  },
  /** Where the lines meet that go on from the ends. */
  lines: (pictures: readonly Seen[], middle: Spot): Spot => {
    const ends = endsOf(pictures)
    return cheapest(middle, offset, (spot) => ends.reduce((sum, end) => sum + Math.min(metresToLine(spot, end), most), 0))
  },
  /** Where the ways meet that would close each picture smoothly. */
  closings: (pictures: readonly Seen[], middle: Spot): Spot => {
    const ways = closings(pictures)
    return cheapest(middle, offset, (spot) => ways.reduce((sum, way) => sum + Math.min(metresToWay(spot, way), most), 0))
  },
  /** Where the circles meet of which the ways are a part: right for loops that are round, as those of the test nearly are. */
  rounds: (pictures: readonly Seen[], middle: Spot): Spot => {
    const rounds = pictures.map(wholeCircleOf)
    return cheapest(
      middle,
      offset,
      (spot) =>
        rounds.reduce((sum, round) => sum + Math.min(Math.abs(metresApart(spot, round.middle) - round.radius), most), 0) + 0.3 * metresApart(spot, middle),
    )
  },
  /** All of it together, leaning to the middle where the rest says little. */
  together: (pictures: readonly Seen[], middle: Spot): Spot => {
    const ends = endsOf(pictures)
    const ways = closings(pictures)
    return cheapest(
      middle,
      offset,
      (spot) =>
        ends.reduce((sum, end) => sum + Math.min(metresToLine(spot, end), most), 0) +
        2 * ways.reduce((sum, way) => sum + Math.min(metresToWay(spot, way), most), 0) +
        0.5 * metresApart(spot, middle),
    )
  },
} as const satisfies Readonly<Record<string, (pictures: readonly Seen[], middle: Spot) => Spot>>
