import type { Figure } from '../../domain/cards/figure'
import { eachMark, line, placeInYear, round } from './geometry'

const centre = { x: 540, y: 838 }
const hub = 172
const rim = 388
/** Where the two months are written: inside, where no run is. */
const names = 88
/** About three days each: wide enough that the runs of all years stand on one another. */
const parts = 122
const gap = 2

export interface MonthsDrawing {
  readonly rest: string
  readonly lit: string
  readonly width: number
  /** 1 January … 12 December: the fullest month, and the one half a year away. */
  readonly labels: readonly { readonly month: number; readonly x: number; readonly y: number }[]
}

const at = (share: number, radius: number): { readonly x: number; readonly y: number } => {
  const angle = 2 * Math.PI * share
  return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) }
}

/** The year as a ring, January on top and on with the clock: the runs of the same days of all years stand on one another, outwards, each as long as it is far. */
export const drawMonths = (figure: Extract<Figure, { readonly kind: 'months' }>): MonthsDrawing => {
  const partOf = (day: number): number => Math.floor(placeInYear(day).share * parts)
  const sums = new Float64Array(parts)
  const counts = new Float64Array(parts)
  eachMark(figure.marks, (day, metres) => {
    const part = partOf(day)
    sums[part] = (sums[part] ?? 0) + metres
    counts[part] = (counts[part] ?? 0) + 1
  })
  const most = counts.reduce((one, other) => Math.max(one, other), 1)
  // Where hundreds stand on one another a gap of its usual width would leave nothing of them.
  const between = Math.min(gap, ((rim - hub) / most) * 0.4)
  const room = rim - hub - between * most
  const scale = room / sums.reduce((one, other) => Math.max(one, other), 1)
  const heights = new Float64Array(parts)
  const paths = { rest: '', lit: '' }
  eachMark(figure.marks, (day, metres, lit) => {
    const part = partOf(day)
    const from = hub + (heights[part] ?? 0)
    const length = metres * scale
    heights[part] = (heights[part] ?? 0) + length + between
    const share = (part + 0.5) / parts
    const [inside, outside] = [at(share, from), at(share, from + Math.max(0.4, length))]
    const mark = line(inside.x, inside.y, outside.x, outside.y)
    if (lit) paths.lit += mark
    else paths.rest += mark
  })
  const labels = [figure.peak, (figure.peak + 0.5) % 1].map((share) => {
    const { x, y } = at(share, names)
    return { month: Math.floor(share * 12) + 1, x: Number(round(x)), y: Number(round(y + 11)) }
  })
  return { ...paths, width: figure.marks.days.length < 150 ? 6 : 4.2, labels }
}
