import { weekOf } from '../../domain/calendar/calendar'
import type { Figure } from '../../domain/cards/figure'
import { drawBeneath } from './beneath'
import type { BeneathDrawing } from './beneath'
import { cardWidth, inner, line, litPlaces, upright } from './geometry'

const top = 512
const foot = 1146
const spine = cardWidth / 2
/** Beside the spine. */
const air = 4
const widest = inner / 2 - air
/** Between two runs of a row, and the length of one whose halves were alike. */
const usual = { gap: 2, least: 2.5 }

export interface HalvesDrawing extends BeneathDrawing {
  readonly rest: string
  /** Runs of the weeks the sentence speaks of, whose halves were the other way round or even. */
  readonly window: string
  readonly lit: string
  readonly spine: string
  readonly labelsAt: number
  readonly width: number
}

/** By how many metres the quicker half would have been ahead of the other at its end; below nothing where that is the first. */
const leadOf = (metres: number, thousandths: number): number => {
  const ratio = thousandths / 1000
  return (metres / 2) * (ratio <= 1 ? 1 - ratio : 1 / ratio - 1)
}

const quantileOf = (values: Float64Array, share: number): number => values.toSorted()[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 1

/** Rows of a week each, or of several where a week would be finer than two pixels, and a whole or half number of pixels from row to row: so thin lines keep an edge. */
const rowsOf = (weeks: number): { readonly ofWeeks: number; readonly rows: number; readonly pitch: number } => {
  const ofWeeks = Math.ceil((weeks * 2) / (foot - top))
  const rows = Math.ceil(weeks / ofWeeks)
  return { ofWeeks, rows, pitch: Math.floor(Math.min((foot - top) / rows, 36) * 2) / 2 }
}

/** Weeks under one another; what was run quicker in its first half lies to the left of the spine, in its second to the right, one run after the other outwards. */
export const drawHalves = (figure: Extract<Figure, { readonly kind: 'halves' }>): HalvesDrawing => {
  const { fromDay, toDay, windowFrom, firstWeekday, marks, ratios } = figure
  const firstWeek = weekOf(fromDay, firstWeekday)
  const { ofWeeks, rows, pitch } = rowsOf(weekOf(toDay, firstWeekday) - firstWeek + 1)
  const rowOf = (day: number): number => Math.floor((weekOf(day, firstWeekday) - firstWeek) / ofWeeks)
  const leads = Float64Array.from(ratios, (ratio, place) => (ratio === null ? NaN : leadOf(marks.sizes[place] ?? 0, ratio)))
  const known = leads.filter((lead) => !Number.isNaN(lead))
  // One very uneven run must not flatten the rest.
  const most = Math.max(1, 1.3 * quantileOf(known.map(Math.abs), 0.98))
  const sums = { left: new Float64Array(rows), right: new Float64Array(rows) }
  const counts = { left: new Uint16Array(rows), right: new Uint16Array(rows) }
  const placed = (lead: number): { readonly side: 'left' | 'right'; readonly length: number } => ({
    side: lead < 0 ? 'left' : 'right',
    length: Math.min(most, Math.abs(lead)),
  })
  marks.days.forEach((day, place) => {
    const lead = leads[place] ?? NaN
    if (Number.isNaN(lead)) return
    const row = rowOf(day)
    const { side, length } = placed(lead)
    sums[side][row] = (sums[side][row] ?? 0) + length
    counts[side][row] = (counts[side][row] ?? 0) + 1
  })
  // Where a row holds so many that these alone would fill it they take half of it.
  const crowd = Math.max(...[counts.left, counts.right].map((of) => of.reduce((more, count) => Math.max(more, count), 1)))
  const tight = Math.min(1, widest / 2 / (crowd * (usual.gap + usual.least)))
  const [gap, least] = [usual.gap * tight, usual.least * tight]
  const room = (side: 'left' | 'right', row: number): number => (widest - (counts[side][row] ?? 0) * (gap + least)) / Math.max(1, sums[side][row] ?? 1)
  let scale = Infinity
  for (let row = 0; row < rows; row++)
    scale = Math.min(scale, (sums.left[row] ?? 0) > 0 ? room('left', row) : Infinity, (sums.right[row] ?? 0) > 0 ? room('right', row) : Infinity)
  const begin = top + Math.max(0, Math.min(80, (foot - top - pitch * rows) / 2))
  const lit = litPlaces(marks)
  const ends = { left: new Float64Array(rows).fill(air), right: new Float64Array(rows).fill(air) }
  const paths = { rest: '', window: '', lit: '' }
  marks.days.forEach((day, place) => {
    const lead = leads[place] ?? NaN
    if (Number.isNaN(lead)) return
    const row = rowOf(day)
    const { side, length } = placed(lead)
    const from = ends[side][row] ?? air
    const to = from + least + length * scale
    ends[side][row] = to + gap
    const y = begin + row * pitch + 0.5
    const turned = side === 'left' ? -1 : 1
    const piece = line(spine + turned * from, y, spine + turned * to, y)
    if (lit[place] === 1) paths.lit += piece
    else if (day >= windowFrom) paths.window += piece
    else paths.rest += piece
  })
  return {
    ...paths,
    ...drawBeneath(ratios.length - known.length),
    spine: upright(spine, begin - 2, begin + (rows - 1) * pitch + 3),
    labelsAt: begin - 30,
    width: Math.min(5, Math.max(0.6, pitch * 0.5)),
  }
}
