import { weekOf } from '../../domain/calendar/calendar'
import type { Figure } from '../../domain/cards/figure'
import { cardWidth, inner, line, litPlaces, margin, upright } from './geometry'

const top = 512
const foot = 1146
const spine = cardWidth / 2
/** Beside the spine. */
const air = 4
const widest = inner / 2 - air
/** Between two runs of a week. */
const gap = 1.6
/** Ticks of runs that belong to neither side, in rows, with room for a word beside them. */
const beneath = { top: 1180, row: 17, tick: 11, width: 640, rows: 3 }

export interface HalvesDrawing {
  readonly rest: string
  /** Runs of the weeks the sentence speaks of, whose halves were the other way round or even. */
  readonly window: string
  readonly lit: string
  readonly beneath: string
  /** How many can't tell, and where that is written. */
  readonly untold: { readonly runs: number; readonly x: number; readonly y: number } | null
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

/** Quarters of a pixel from week to week, so that thin lines keep an edge. */
const pitchOf = (weeks: number): number => {
  const most = Math.min((foot - top) / weeks, 16)
  return most >= 1 ? Math.floor(most * 4) / 4 : most
}

const ticks = (runs: number): string => {
  const step = Math.min(6.5, (beneath.width * beneath.rows) / runs)
  const perRow = Math.floor(beneath.width / step)
  return Array.from({ length: runs }, (_, at) => {
    const y = beneath.top + Math.floor(at / perRow) * beneath.row
    return upright(margin + 0.5 + (at % perRow) * step, y, y + beneath.tick)
  }).join('')
}

/** A week under the other; what was run quicker in its first half lies to the left of the spine, in its second to the right, one run after the other outwards. */
export const drawHalves = (figure: Extract<Figure, { readonly kind: 'halves' }>): HalvesDrawing => {
  const { fromDay, toDay, windowFrom, firstWeekday, marks, ratios } = figure
  const firstWeek = weekOf(fromDay, firstWeekday)
  const weeks = weekOf(toDay, firstWeekday) - firstWeek + 1
  const leads = Float64Array.from(ratios, (ratio, place) => (ratio === null ? NaN : leadOf(marks.sizes[place] ?? 0, ratio)))
  const known = leads.filter((lead) => !Number.isNaN(lead))
  // One very uneven run must not flatten the rest.
  const most = Math.max(1, 1.3 * quantileOf(known.map(Math.abs), 0.98))
  const sums = { left: new Float64Array(weeks), right: new Float64Array(weeks) }
  const counts = { left: new Uint16Array(weeks), right: new Uint16Array(weeks) }
  const placed = (lead: number): { readonly side: 'left' | 'right'; readonly length: number } => ({
    side: lead < 0 ? 'left' : 'right',
    length: Math.min(most, Math.abs(lead)),
  })
  marks.days.forEach((day, place) => {
    const lead = leads[place] ?? NaN
    if (Number.isNaN(lead)) return
    const week = weekOf(day, firstWeekday) - firstWeek
    const { side, length } = placed(lead)
    sums[side][week] = (sums[side][week] ?? 0) + length
    counts[side][week] = (counts[side][week] ?? 0) + 1
  })
  const least = 2
  const room = (side: 'left' | 'right', week: number): number => (widest - (counts[side][week] ?? 0) * (gap + least)) / Math.max(1, sums[side][week] ?? 1)
  let scale = Infinity
  for (let week = 0; week < weeks; week++)
    scale = Math.min(scale, (sums.left[week] ?? 0) > 0 ? room('left', week) : Infinity, (sums.right[week] ?? 0) > 0 ? room('right', week) : Infinity)
  const pitch = pitchOf(weeks)
  const begin = top + Math.max(0, Math.min(80, (foot - top - pitch * weeks) / 2))
  const lit = litPlaces(marks)
  const ends = { left: new Float64Array(weeks).fill(air), right: new Float64Array(weeks).fill(air) }
  const paths = { rest: '', window: '', lit: '' }
  marks.days.forEach((day, place) => {
    const lead = leads[place] ?? NaN
    if (Number.isNaN(lead)) return
    const week = weekOf(day, firstWeekday) - firstWeek
    const { side, length } = placed(lead)
    const from = ends[side][week] ?? air
    const to = from + least + length * scale
    ends[side][week] = to + gap
    const y = begin + week * pitch + 0.5
    const turned = side === 'left' ? -1 : 1
    const piece = line(spine + turned * from, y, spine + turned * to, y)
    if (lit[place] === 1) paths.lit += piece
    else if (day >= windowFrom) paths.window += piece
    else paths.rest += piece
  })
  const untold = ratios.length - known.length
  return {
    ...paths,
    beneath: untold === 0 ? '' : ticks(untold),
    untold: untold === 0 ? null : { runs: untold, x: cardWidth - margin, y: beneath.top + 22 },
    spine: upright(spine, begin - 2, begin + (weeks - 1) * pitch + 3),
    labelsAt: begin - 30,
    width: Math.min(4, Math.max(0.6, pitch * 0.62)),
  }
}
