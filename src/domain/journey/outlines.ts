import type { RegionMap } from '../places/regions'
import { ringsOf } from './rings'
import type { Line } from './rings'
import { stretchOf } from './view'
import type { View } from './view'

/** What is to be drawn: the land in a view, and countries by themselves. */
export interface OutlinesWanted {
  readonly view: View
  /** ISO 3166-1. */
  readonly countries: readonly string[]
  /** ISO 3166-2, of the regions that are to be filled. */
  readonly regions: readonly string[]
}

export interface CountryOutline {
  readonly country: string
  /** Its coasts and its borders with others, closed. */
  readonly rings: readonly Line[]
  /** Borders of its regions with one another. */
  readonly inner: readonly Line[]
  /** Of the regions that are to be filled. */
  readonly filled: readonly { readonly code: string; readonly rings: readonly Line[] }[]
}

/** Lines in degrees, as coarse as they can be drawn. */
export interface Outlines {
  /** Coasts, closed. */
  readonly land: readonly Line[]
  /** Borders between countries. */
  readonly borders: readonly Line[]
  readonly filled: readonly Line[]
  readonly countries: readonly CountryOutline[]
}

/** Steps of detail across a view, and across a country drawn small. */
const finest = 950
const finestSmall = 170
const coarse = 40

/** Which lines there are, and between whom. */
interface Sides {
  readonly left: number
  readonly right: number
}

const sidesOf = ({ sides }: RegionMap, line: number): Sides => ({ left: sides[2 * line] ?? -1, right: sides[2 * line + 1] ?? -1 })

/** A line without the points that lie nearer than `least` steps to the one before; its ends stay, so that lines that met still meet. Null for an islet that nobody would see. */
const thinned = ({ xs, ys, starts, stepsPerDegree }: RegionMap, line: number, least: number, narrow: number): Line | null => {
  const [from, to] = [starts[line] ?? 0, (starts[line + 1] ?? 0) - 1]
  const closed = xs[from] === xs[to] && ys[from] === ys[to]
  const kept: number[] = []
  let [x, y] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let point = from; point <= to; point++) {
    const [px = 0, py = 0] = [xs[point], ys[point]]
    const [east, north] = [(px - x) * narrow, py - y]
    if (east * east + north * north < least * least && point !== to) continue
    kept.push(px / stepsPerDegree, py / stepsPerDegree)
    ;[x, y] = [px, py]
  }
  return closed && kept.length < 8 ? null : kept
}

/** West, south, east and north of a line, in steps. */
const boxOf = ({ xs, ys, starts }: RegionMap, line: number): readonly [number, number, number, number] => {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let point = starts[line] ?? 0; point < (starts[line + 1] ?? 0); point++) {
    const [x = 0, y = 0] = [xs[point], ys[point]]
    if (x < box[0]) box[0] = x
    if (y < box[1]) box[1] = y
    if (x > box[2]) box[2] = x
    if (y > box[3]) box[3] = y
  }
  return box
}

interface Box {
  west: number
  south: number
  east: number
  north: number
}
const boundsOf = (line: Line): Box => {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity }
  for (let at = 0; at < line.length; at += 2) {
    const [x = 0, y = 0] = [line[at], line[at + 1]]
    box.west = Math.min(box.west, x)
    box.east = Math.max(box.east, x)
    box.south = Math.min(box.south, y)
    box.north = Math.max(box.north, y)
  }
  return box
}

/** A ring as often as the view meets it: as it is, and a turn of the globe to either side. */
const turned = (view: View, line: Line): readonly Line[] => {
  const { west, south, east, north } = boundsOf(line)
  if (north < view.south || south > view.north) return []
  return [0, -360, 360].flatMap((turn) =>
    east + turn < view.west || west + turn > view.east ? [] : [turn === 0 ? line : line.map((value, at) => (at % 2 === 0 ? value + turn : value))],
  )
}

/** The map as drawn in a view, and countries one by one. `map` is read through twice. */
export const outlinesOf = (map: RegionMap, { view, countries, regions }: OutlinesWanted): Outlines => {
  const { stepsPerDegree, starts } = map
  const narrow = 1 / stretchOf(view)
  const least = ((view.east - view.west) / finest) * narrow * stepsPerDegree
  const isSeen = (line: number): boolean => {
    const [west, south, east, north] = boxOf(map, line)
    return (
      north >= view.south * stepsPerDegree &&
      south <= view.north * stepsPerDegree &&
      [0, -360, 360].some((turn) => east >= (view.west + turn) * stepsPerDegree && west <= (view.east + turn) * stepsPerDegree)
    )
  }
  const countryOf = (side: number): string | null => map.countries[side] ?? null
  const wantedRegions = new Set(regions)
  const isFilled = (side: number): boolean => wantedRegions.has(map.regions[side]?.code ?? '')
  const [coasts, borders, filled]: [Line[], Line[], Line[]] = [[], [], []]
  const byCountry = new Map<string, number[]>(countries.map((country) => [country, []]))
  for (let line = 0; line + 1 < starts.length; line++) {
    const { left, right } = sidesOf(map, line)
    const [one, other] = [countryOf(left), countryOf(right)]
    byCountry.get(one ?? '')?.push(line)
    if (other !== one) byCountry.get(other ?? '')?.push(line)
    const isEdge = isFilled(left) !== isFilled(right)
    if (right >= 0 && one === other && !isEdge) continue
    // What lies outside of the view only has to close what reaches into it.
    const drawn = thinned(map, line, isSeen(line) ? least : coarse * least, narrow)
    if (drawn === null) continue
    if (right < 0) coasts.push(drawn)
    else if (one !== other) borders.push(drawn)
    if (isEdge) filled.push(drawn)
  }
  const inView = (lines: readonly Line[]): readonly Line[] => lines.flatMap((line) => turned(view, line))
  return {
    land: inView(ringsOf(coasts)),
    borders: inView(borders),
    filled: inView(ringsOf(filled)),
    countries: [...byCountry].map(([country, lines]) => countryOutline(map, country, lines, wantedRegions)),
  }
}

/** A country small: its mainland and what lies near it, and of what lies farther off the regions that are filled. */
const countryOutline = (map: RegionMap, country: string, lines: readonly number[], wanted: ReadonlySet<string>): CountryOutline => {
  const isOwn = (side: number): boolean => map.countries[side] === country
  const boxes = lines.map((line) => boxOf(map, line))
  const [south, north] = [Math.min(...boxes.map(([, y]) => y)), Math.max(...boxes.map(([, , , y]) => y))]
  const narrow = Math.cos((Math.min(70, Math.abs((south + north) / 2 / map.stepsPerDegree)) * Math.PI) / 180)
  // Of the largest line that closes, or of them all: the size of what is seen.
  const size = Math.max(...boxes.map(([west, low, east, high]) => Math.max((east - west) * narrow, high - low)))
  const least = size / finestSmall
  const [outer, inner]: [Line[], Line[]] = [[], []]
  const byRegion = new Map<string, Line[]>()
  for (const line of lines) {
    const { left, right } = sidesOf(map, line)
    const drawn = thinned(map, line, least, narrow)
    if (drawn === null) continue
    if (isOwn(left) && isOwn(right)) inner.push(drawn)
    else outer.push(drawn)
    for (const side of [left, right]) {
      const code = map.regions[side]?.code ?? ''
      if (isOwn(side) && wanted.has(code)) byRegion.set(code, [...(byRegion.get(code) ?? []), drawn])
    }
  }
  return { country, rings: ringsOf(outer), inner, filled: [...byRegion].map(([code, edges]) => ({ code, rings: ringsOf(edges) })) }
}
