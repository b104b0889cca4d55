import type { Figure, SunOfWeek } from '../../domain/cards/figure'
import { dot, eachMark, margin, placeInYear, round, strokeFor } from './geometry'

type Dial = Extract<Figure, { readonly kind: 'dial' }>

const centre = { x: 540, y: 850 }
const rim = 384
/** Where noon is written. */
export const noonAt = { x: centre.x, y: centre.y - rim - 16 }
const hub = 78
const dayMinutes = 1440

export interface DialDrawing {
  readonly rest: string
  readonly restHeads: string
  /** Runs of the window that the sentence sets the lit ones against. */
  readonly window: string
  readonly windowHeads: string
  readonly lit: string
  readonly litHeads: string
  readonly daylight: string
  /** The edge that cuts the claim from what stands against it, and the other one. */
  readonly sun: string
  readonly faintSun: string
  readonly label: { readonly name: 'sunrise' | 'sunset'; readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' } | null
  /** Whether there is room to write noon beside that label. */
  readonly noon: boolean
  readonly width: number
}

/** Noon on top and six o'clock on the left, as on a sundial that faces south. */
const at = (minute: number, radius: number): { readonly x: number; readonly y: number } => {
  const angle = ((minute - dayMinutes / 2) / dayMinutes) * 2 * Math.PI
  return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) }
}
const point = (minute: number, radius: number): string => {
  const { x, y } = at(minute, radius)
  return `${round(x)} ${round(y)}`
}
const radiusOf = (share: number): number => hub + (rim - hub) * share
const radiusOfWeek = ({ week }: SunOfWeek): number => radiusOf(Math.min(1, (week * 7 + 3.5) / 365))

/** The middles of its weeks, and half a week more at both ends, as the line was going: what the clock breaks goes on in the same place, an hour away. */
const reach = (weeks: readonly SunOfWeek[]): (readonly [week: Pick<SunOfWeek, 'rise' | 'set'>, radius: number])[] => {
  const [first, second, before, last] = [weeks[0], weeks[1], weeks.at(-2), weeks.at(-1)]
  if (!first || !second || !before || !last) return []
  const half = ((rim - hub) * 3.5) / 365
  const beyond = (end: SunOfWeek, inside: SunOfWeek): Pick<SunOfWeek, 'rise' | 'set'> => {
    const share = 0.5 / Math.abs(end.week - inside.week)
    return { rise: end.rise + (end.rise - inside.rise) * share, set: end.set + (end.set - inside.set) * share }
  }
  return [
    [beyond(first, second), Math.max(hub, radiusOfWeek(first) - half)],
    ...weeks.map((week) => [week, radiusOfWeek(week)] as const),
    [beyond(last, before), Math.min(rim, radiusOfWeek(last) + half)],
  ]
}

/** Weeks that follow each other, without the hour that the clock is put forward or back, and not across a long silence: there the line breaks. */
const stretches = (sun: readonly SunOfWeek[]): (readonly SunOfWeek[])[] => {
  const apart: SunOfWeek[][] = []
  for (const week of sun) {
    const last = apart.at(-1)?.at(-1)
    const isNext =
      last !== undefined && week.week - last.week <= 4 && Math.abs(week.rise - last.rise) < 40 && Math.abs(week.set - last.set) < 40 && week.set > week.rise
    if (isNext) apart.at(-1)?.push(week)
    else apart.push([week])
  }
  return apart.filter((weeks) => weeks.length > 1)
}

const lineOf = (weeks: readonly SunOfWeek[], side: 'rise' | 'set'): string =>
  `M${reach(weeks)
    .map(([week, radius]) => point(week[side], radius))
    .join('L')}`

/** From sunrise to sunset over noon, week by week outwards. */
const areaOf = (weeks: readonly SunOfWeek[]): string => {
  const edge = reach(weeks)
  const [first, last] = [edge[0], edge.at(-1)]
  if (!first || !last) return ''
  const arc = ([week, radius]: typeof first, to: 'rise' | 'set'): string =>
    `A${round(radius)} ${round(radius)} 0 ${week.set - week.rise > dayMinutes / 2 ? 1 : 0} ${to === 'set' ? 1 : 0} ${point(week[to], radius)}`
  const outwards = edge.map(([week, radius]) => point(week.set, radius)).join('L')
  const inwards = edge
    .toReversed()
    .map(([week, radius]) => point(week.rise, radius))
    .join('L')
  return `M${point(first[0].rise, first[1])}${arc(first, 'set')}L${outwards}${arc(last, 'rise')}L${inwards}Z`
}

/** Measured in Instrument Sans at the size of labels, with some air: the words' width, and the height of a line. */
const [noonWidth, sunWidth, lineHeight] = [84, 118, 40]
/** What the English words need, which are the shortest. */
const least = { sunrise: 108, sunset: 96 }
const apart = ({ x, y, anchor }: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }, words: number): boolean => {
  const wide = Math.max(sunWidth, words)
  const [from, to] = anchor === 'end' ? [x - wide, x] : [x, x + wide]
  return Math.abs(y - noonAt.y) > lineHeight || to < noonAt.x - noonWidth / 2 || from > noonAt.x + noonWidth / 2
}

/** A comet a run: its head where it began, its tail as long as it took; the angle is the hour, the radius the day of the year. `words`: how wide the name of the sun’s edge is. */
export const drawDial = (figure: Dial, words = 0): DialDrawing => {
  const { marks } = figure
  const width = strokeFor(marks.days.length, 0.85)
  const head = marks.days.length < 150 ? 2 : 1
  const paths = { rest: '', restHeads: '', window: '', windowHeads: '', lit: '', litHeads: '' }
  let place = 0
  eachMark(marks, (day, minutes, lit) => {
    const minute = figure.starts[place]
    place += 1
    // An hour that is hidden has no place on the dial.
    if (typeof minute !== 'number' || Number.isNaN(minute)) return
    const radius = radiusOf(placeInYear(day).share)
    const from = at(minute, radius)
    const turn = round(radius)
    const tail = `M${round(from.x)} ${round(from.y)}A${turn} ${turn} 0 0 1 ${point(minute + Math.min(600, Math.max(4, minutes)), radius)}`
    if (lit) {
      paths.lit += tail
      paths.litHeads += dot(from.x, from.y, 1.9 * head)
    } else if (day >= figure.windowFrom) {
      paths.window += tail
      paths.windowHeads += dot(from.x, from.y, 1.3 * head)
    } else {
      paths.rest += tail
      paths.restHeads += dot(from.x, from.y, 1 * head)
    }
  })

  const parts = stretches(figure.sun)
  const lines = { rise: parts.map((weeks) => lineOf(weeks, 'rise')).join(''), set: parts.map((weeks) => lineOf(weeks, 'set')).join('') }
  const side = figure.light === 'dawn' ? 'rise' : figure.light === 'dusk' ? 'set' : null
  const outermost = parts.at(-1)?.at(-1)
  const labelled = (): DialDrawing['label'] => {
    if (side === null || outermost === undefined) return null
    const { x, y } = at(outermost[side], rim + 22)
    return side === 'rise'
      ? { name: 'sunrise', x: Math.max(x, margin + Math.max(least.sunrise, words)), y, anchor: 'end' }
      : { name: 'sunset', x: Math.min(x, centre.x * 2 - margin - Math.max(least.sunset, words)), y, anchor: 'start' }
  }
  const label = labelled()
  return {
    ...paths,
    daylight: parts.map(areaOf).join(''),
    sun: side === null ? '' : lines[side],
    faintSun: side === null ? lines.rise + lines.set : lines[side === 'rise' ? 'set' : 'rise'],
    label,
    noon: label === null || apart(label, words),
    width,
  }
}
