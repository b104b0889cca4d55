import type { GatedJourney } from '../../domain/gate/regions'
import type { Outlines, OutlinesWanted } from '../../domain/journey/outlines'
import type { Line } from '../../domain/journey/rings'
import { viewOf, within } from '../../domain/journey/view'
import type { View } from '../../domain/journey/view'
import { cardWidth, dot, inner, margin, round } from '../card/geometry'
import { pathOf, projectionOf } from '../journey/projection'

/** The field of the drawing on a card. */
export const field = { top: 452, foot: 1168 } as const
const high = field.foot - field.top
/** Letters of a label are about so wide. */
const letter = 16.5

/** Asked for without a view of where the runs are: countries come whole, whatever is looked at. */
export const wantedOf = ({ regions, countries }: GatedJourney): OutlinesWanted => ({
  view: { west: -180, east: 180, south: -57, north: 83 },
  countries,
  regions: regions.map(({ code }) => code),
})

interface Middle {
  readonly longitude: number
  readonly latitude: number
  readonly area: number
}

/** The middle of what a line encloses. */
const middleOf = (line: Line): Middle => {
  let [area, x, y] = [0, 0, 0]
  const [x0 = 0, y0 = 0] = line
  for (let at = 0; at + 3 < line.length; at += 2) {
    const [ax, ay, bx, by] = [(line[at] ?? 0) - x0, (line[at + 1] ?? 0) - y0, (line[at + 2] ?? 0) - x0, (line[at + 3] ?? 0) - y0]
    const cross = ax * by - bx * ay
    area += cross / 2
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  return area === 0 ? { longitude: x0, latitude: y0, area: 0 } : { longitude: x0 + x / (6 * area), latitude: y0 + y / (6 * area), area: Math.abs(area) }
}

/** Across so many degrees the land of others is drawn too: without it, countries of several continents float. Nearer, it would be too coarse. */
const wide = 80

/** What of the land a view meets, as often as it does. */
const landIn = (view: View, lines: readonly Line[]): readonly Line[] =>
  lines.flatMap((line) => {
    const [west, east] = line.reduce(
      ([least, most], value, at) => (at % 2 === 0 ? [Math.min(least, value), Math.max(most, value)] : [least, most]),
      [Infinity, -Infinity],
    )
    return [-360, 0, 360]
      .filter((turn) => east + turn > view.west - around && west + turn < view.east + around)
      .map((turn) => (turn === 0 ? line : line.map((value, at) => (at % 2 === 0 ? value + turn : value))))
  })
/** Degrees beyond the field, up to the edges of a picture. */
const around = 40

export interface AtlasDrawing {
  /** Empty where the view is a near one. */
  readonly land: string
  readonly countries: string
  readonly regions: string
  /** Through the regions in the order of the first visits. */
  readonly way: string
  readonly points: string
  readonly labels: readonly { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end'; readonly text: string }[]
}

const largest = (rings: readonly Line[]): { readonly ring: Line; readonly middle: Middle } | undefined =>
  rings.map((ring) => ({ ring, middle: middleOf(ring) })).toSorted((a, b) => b.middle.area - a.middle.area)[0]

/** All that is known of the regions is their outlines: where in them somebody ran has no part in what is drawn, and none in how much of the land is. */
export const drawAtlas = ({ regions }: GatedJourney, { countries, land }: Pick<Outlines, 'countries' | 'land'>): AtlasDrawing | null => {
  const byCode = new Map(countries.flatMap(({ filled }) => filled.map(({ code, rings }) => [code, rings] as const)))
  const found = regions.flatMap((region) => {
    const main = largest(byCode.get(region.code) ?? [])
    return main === undefined ? [] : [{ region, main, rings: byCode.get(region.code) ?? [] }]
  })
  const latitudes = found.flatMap(({ main }) => main.ring.filter((_, at) => at % 2 === 1))
  const longitudes = found.flatMap(({ main }) => main.ring.filter((_, at) => at % 2 === 0))
  const view: View | null = viewOf(latitudes, longitudes, high / inner, high / inner)
  if (view === null) return null
  const projection = projectionOf(view, inner)
  const scale = Math.min(1, high / projection.height)
  const left = margin + (inner * (1 - scale)) / 2
  const down = field.top + (high - projection.height * scale) / 2
  const x = (longitude: number): number => left + projection.x(longitude) * scale
  const y = (latitude: number): number => down + projection.y(latitude) * scale
  /** A ring stands where the view counts it, whole. */
  const turned = (line: Line): Line => {
    const turn = within(view, line[0] ?? 0) - (line[0] ?? 0)
    return turn === 0 ? line : line.map((value, at) => (at % 2 === 0 ? value + turn : value))
  }
  const drawn = (lines: readonly Line[]): string => pathOf(lines.map(turned), { x, y })
  const middles = found.map(({ main: { middle } }): readonly [number, number] => [x(within(view, middle.longitude)), y(middle.latitude)])
  const label = (at: number): AtlasDrawing['labels'] => {
    const [middle, text] = [middles[at], found[at]?.region.name ?? '']
    if (middle === undefined) return []
    const [px, py] = middle
    const toRight = px + 20 + text.length * letter < cardWidth - margin
    return [{ x: toRight ? px + 18 : px - 18, y: Math.min(field.foot - 8, Math.max(field.top + 30, py + 11)), anchor: toRight ? 'start' : 'end', text }]
  }
  const [first = [], last = []] = [label(0), found.length > 1 ? label(found.length - 1) : []]
  const isApart = Math.abs((first[0]?.y ?? 0) - (last[0]?.y ?? Infinity)) > 40 || Math.abs((first[0]?.x ?? 0) - (last[0]?.x ?? 0)) > 420
  return {
    land: view.east - view.west < wide ? '' : pathOf(landIn(view, land), { x, y }),
    countries: drawn(countries.flatMap(({ rings }) => rings)),
    regions: drawn(found.flatMap(({ rings }) => rings)),
    way: middles.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${round(px)} ${round(py)}`).join(''),
    points: middles.map(([px, py]) => dot(px, py, 6)).join(''),
    labels: isApart ? [...first, ...last] : first,
  }
}
