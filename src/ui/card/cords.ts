import { startOfWeek, weekOf } from '../../domain/calendar/calendar'
import type { Figure } from '../../domain/cards/figure'
import { eachMark, inner, line, margin, sizeAt } from './geometry'

/** Below three lines of a sentence, or below four where several days are named. */
const tops = { one: 346, several: 456 }
const foot = 1232
const step = inner / 7
const widest = step * 0.47

export interface CordsDrawing {
  readonly rest: string
  /** Runs of the weeks the sentence speaks of, on the other days. */
  readonly window: string
  readonly lit: string
  readonly width: number
}

/** Quarters of a pixel from week to week, so that thin lines keep an edge. */
const pitchOf = (height: number, weeks: number): number => {
  const most = Math.min(height / weeks, 16)
  return most >= 1 ? Math.floor(most * 4) / 4 : most
}

/** Seven cords from the first weekday to the last, the first week on top; a line a run, as wide as it is far (to the power of .78, so that a long run leaves room for the rest). */
export const drawCords = (figure: Extract<Figure, { readonly kind: 'cords' }>): CordsDrawing => {
  const { firstWeekday } = figure
  const firstWeek = weekOf(figure.fromDay, firstWeekday)
  const weeks = weekOf(figure.toDay, firstWeekday) - firstWeek + 1
  const top = figure.weekdays.length === 1 ? tops.one : tops.several
  const pitch = pitchOf(foot - top, weeks)
  const begin = top + Math.max(0, Math.min(80, (foot - top - pitch * weeks) / 2))
  const far = Math.max(1, sizeAt(figure.marks, 0.985)) ** 0.78
  const paths = { rest: '', window: '', lit: '' }
  let before = NaN
  let ofDay = 0
  eachMark(figure.marks, (day, metres, lit) => {
    // A second run of the day lies just below the first.
    ofDay = day === before ? ofDay + 1 : 0
    before = day
    const x = margin + step * (day - startOfWeek(day, firstWeekday) + 0.5)
    const y = begin + (weekOf(day, firstWeekday) - firstWeek) * pitch + ((ofDay % 3) * pitch) / 3 + 0.5
    const half = Math.max(2.5, widest * Math.min(1.04, metres ** 0.78 / far))
    const mark = line(x - half, y, x + half, y)
    if (lit) paths.lit += mark
    else if (day >= figure.windowFrom) paths.window += mark
    else paths.rest += mark
  })
  return { ...paths, width: Math.min(4, Math.max(0.6, pitch * 0.5)) }
}
