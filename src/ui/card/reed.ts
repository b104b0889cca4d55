import { civilFromDay } from '../../domain/calendar/calendar'
import type { Figure } from '../../domain/cards/figure'
import { dot, eachMark, inner, margin, placeInYear, sizeAt, strokeFor, upright } from './geometry'

const top = 470
const foot = 1170

export interface ReedDrawing {
  readonly rest: string
  readonly lit: string
  readonly hollow: string
  readonly width: number
}

/** A row a year, from January to December; a tick a run, as high as the run is far; a small ring for each week of the window that had none. */
export const drawReed = (figure: Extract<Figure, { readonly kind: 'reed' }>): ReedDrawing => {
  const firstYear = civilFromDay(figure.fromDay).year
  const rows = civilFromDay(figure.toDay).year - firstYear + 1
  const pitch = Math.min((foot - top) / rows, 130)
  const begin = top + (foot - top - pitch * rows) / 2
  const at = (day: number): { readonly x: number; readonly y: number } => {
    const { year, share } = placeInYear(day)
    return { x: margin + inner * share, y: begin + (year - firstYear + 1) * pitch }
  }
  const far = Math.max(1, sizeAt(figure.marks, 0.98))
  const paths = { rest: '', lit: '', hollow: '' }
  eachMark(figure.marks, (day, metres, lit) => {
    const { x, y } = at(day)
    const tick = upright(x, y, y - Math.max(pitch * 0.06, pitch * 0.74 * Math.min(1.3, metres / far)))
    if (lit) paths.lit += tick
    else paths.rest += tick
  })
  for (const firstDay of figure.emptyWeeks) {
    const { x, y } = at(firstDay + 3)
    paths.hollow += dot(x, y - 5, 4.4)
  }
  return { ...paths, width: strokeFor(figure.marks.days.length, 1.5) }
}
