import { startOfWeek, weekOf } from '../../domain/calendar/calendar'
import type { Figure } from '../../domain/cards/figure'
import { cardWidth, eachMark, inner, margin, strokeFor, upright } from './geometry'

/** The waterline, as high as the sky's own horizon. */
export const waterline = 1030
const highest = 452
const gap = 2.2

type WidthOf = (label: { readonly days: number }) => number

export interface TideDrawing {
  readonly rest: string
  readonly lit: string
  readonly mirrored: string
  readonly width: number
  readonly labels: readonly { readonly x: number; readonly days: number }[]
}

/** Each run is a piece of its week's hair, as long as the run is far; under the water the same at three tenths. */
export const drawTide = (figure: Extract<Figure, { readonly kind: 'tide' }>, widthOf: WidthOf = () => 0): TideDrawing => {
  const { firstWeekday } = figure
  const begin = startOfWeek(figure.fromDay, firstWeekday)
  const firstWeek = weekOf(figure.fromDay, firstWeekday)
  const weeks = Math.max(1, weekOf(figure.toDay, firstWeekday) - firstWeek + 1)
  // Where a week is two pixels or more it is a whole number of them, and its hairs stand in the middle of one: else they beat with the grid or run together.
  const whole = inner / weeks >= 2
  const pitch = whole ? Math.floor(inner / weeks) : inner / weeks
  const left = margin + (inner - pitch * weeks) / 2
  const weekOfDay = (day: number): number => weekOf(day, firstWeekday) - firstWeek
  const sums = new Float64Array(weeks)
  const counts = new Uint16Array(weeks)
  eachMark(figure.marks, (day, metres) => {
    const week = weekOfDay(day)
    sums[week] = (sums[week] ?? 0) + metres
    counts[week] = (counts[week] ?? 0) + 1
  })
  const tallest = sums.reduce((most, sum) => Math.max(most, sum), 1)
  const scale = highest / tallest
  const width = Math.min(strokeFor(figure.marks.days.length, pitch * 0.72), 9)
  const heights = new Float64Array(weeks)
  const paths = { rest: '', lit: '', mirrored: '' }
  eachMark(figure.marks, (day, metres, lit) => {
    const week = weekOfDay(day)
    const from = heights[week] ?? 0
    const length = Math.max(metres * scale, gap + 0.8)
    heights[week] = from + length
    const middle = left + (week + 0.5) * pitch
    const x = whole ? Math.floor(middle) + 0.5 : middle
    const piece = upright(x, waterline - 5 - from, waterline - 5 - from - length + gap)
    if (lit) paths.lit += piece
    else paths.rest += piece
    paths.mirrored += upright(x, waterline + 5 + from * 0.3, waterline + 5 + (from + length - gap) * 0.3)
  })
  const labels = figure.silences
    .map(({ fromDay, toDay }) => ({ x: left + ((fromDay + toDay) / 2 - begin) * (pitch / 7), days: toDay - fromDay }))
    .sort((a, b) => b.days - a.days)
    .slice(0, 3)
    .sort((a, b) => a.x - b.x)
  return { ...paths, width, labels: apart(labels, widthOf) }
}

/** With some air. */
const labelWidth = 150

/** Where the middle of a label is written: not at the very edge. */
export const shownAt = ({ x }: { readonly x: number }): number => Math.min(Math.max(x, 150), cardWidth - 150)

/** Labels that would stand in each other's way give way to the longer silence. */
const apart = (labels: TideDrawing['labels'], widthOf: WidthOf): TideDrawing['labels'] =>
  labels.filter(
    (label) =>
      !labels.some(
        (other) =>
          other !== label &&
          Math.abs(shownAt(other) - shownAt(label)) < Math.max(labelWidth, (widthOf(label) + widthOf(other)) / 2 + 12) &&
          (other.days > label.days || (other.days === label.days && other.x > label.x)),
      ),
  )
