import type { JourneyTold } from '../../contract/journey'
import type { CountryOutline } from '../../domain/journey/outlines'
import type { Line } from '../../domain/journey/rings'
import { stretchOf, within } from '../../domain/journey/view'
import type { View } from '../../domain/journey/view'
import { pathOf, point } from './projection'

export const stampSize = 200
const edge = 6

interface Box {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

const boxOf = (line: Line): Box => {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity }
  for (let at = 0; at < line.length; at += 2) {
    const [x = 0, y = 0] = [line[at], line[at + 1]]
    box.west = Math.min(box.west, x)
    box.east = Math.max(box.east, x)
    box.south = Math.min(box.south, y)
    box.north = Math.max(box.north, y)
  }
  return box
}

/** How far from its largest land, by that land's own size, an island is still drawn with it. */
const near = 0.5
/** No country is drawn larger than one of so many degrees: of a smaller one the map knows no more than where it is. */
const least = 0.1

interface Shown {
  readonly view: View
  readonly rings: readonly Line[]
}

/** What of a country is drawn: its largest land, what lies around it, and the regions that were visited wherever they lie. */
const shownOf = ({ rings, filled }: CountryOutline): Shown => {
  const area = ({ west, east, south, north }: Box): number => (east - west) * (north - south) * Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [main = { west: 0, east: least, south: 0, north: least }] = rings.map(boxOf).toSorted((a, b) => area(b) - area(a))
  // Counted from the main land on, so that an island beyond the antimeridian lies beside it.
  const beside = (box: Box): Box => {
    const turn = within(main, (box.west + box.east) / 2) - (box.west + box.east) / 2
    return { ...box, west: box.west + turn, east: box.east + turn }
  }
  const [wide, high] = [(main.east - main.west) * near, (main.north - main.south) * near]
  const isAround = (ring: Line): boolean => {
    const { west, east, south, north } = beside(boxOf(ring))
    const [x, y] = [(west + east) / 2, (south + north) / 2]
    return x > main.west - wide && x < main.east + wide && y > main.south - high && y < main.north + high
  }
  const around = rings.filter(isAround)
  const farOff = filled.flatMap((region) => region.rings.filter((ring) => !isAround(ring)))
  const boxes = [main, ...[...around, ...farOff].map((ring) => beside(boxOf(ring)))]
  return {
    view: {
      west: Math.min(...boxes.map(({ west }) => west)),
      east: Math.max(...boxes.map(({ east }) => east)),
      south: Math.min(...boxes.map(({ south }) => south)),
      north: Math.max(...boxes.map(({ north }) => north)),
    },
    rings: [...around, ...farOff],
  }
}

export interface Stamp {
  readonly outline: string
  readonly inner: string
  /** Regions that runs began in, and regions that runs only passed through. */
  readonly begun: string
  readonly passed: string
  readonly runs: string
}

/** A country by itself, its visited regions filled, a point for each run that began in it where it began: runs from one door fall into one point. */
export const drawStamp = ({ countries, marks }: JourneyTold, outline: CountryOutline): Stamp => {
  const { view, rings } = shownOf(outline)
  const stretch = stretchOf(view)
  const [wide, high] = [view.east - view.west, (view.north - view.south) * stretch]
  const scale = (stampSize - 2 * edge) / Math.max(wide, high, least)
  const x = (longitude: number): number => stampSize / 2 + (within(view, longitude) - (view.west + view.east) / 2) * scale
  const y = (latitude: number): number => stampSize / 2 - (latitude - (view.south + view.north) / 2) * stretch * scale
  const isSeen = (line: Line): boolean => {
    const box = boxOf(line)
    return x(box.west) >= 0 && x(box.east) <= stampSize && y(box.north) >= 0 && y(box.south) <= stampSize
  }
  const drawn = (lines: readonly Line[]): string => pathOf(lines.filter(isSeen), { x, y })
  const number = countries.findIndex(({ country }) => country === outline.country)
  const begun = new Set(countries[number]?.regions.filter(({ starts }) => starts > 0).map(({ region }) => region.code))
  const points = new Set<string>()
  for (const [row, country] of marks.country.entries())
    if (country === number) points.add(point(x(marks.longitude[row] ?? Number.NaN), y(marks.latitude[row] ?? Number.NaN)))
  return {
    outline: pathOf(rings, { x, y }),
    inner: drawn(outline.inner),
    begun: outline.filled
      .filter(({ code }) => begun.has(code))
      .map(({ rings }) => drawn(rings))
      .join(''),
    passed: outline.filled
      .filter(({ code }) => !begun.has(code))
      .map(({ rings }) => drawn(rings))
      .join(''),
    runs: [...points].join(''),
  }
}
