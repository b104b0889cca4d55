import { civilFromDay } from '../../domain/calendar/calendar'
import type { Figure } from '../../domain/cards/figure'
import { eachMark, inner, margin, placeInYear, round, sizeAt, strokeFor, upright } from './geometry'

const top = 480
const foot = 1190

export interface BibsDrawing {
  readonly rest: string
  readonly lit: string
  /** The numbers that races wear, as small sheets at their heads. */
  readonly numbers: string
  readonly width: number
}

/** A row a year, from January to December; a tick a run, as high as the run is far, and a race over all of them, its number pinned to it. */
export const drawBibs = (figure: Extract<Figure, { readonly kind: 'bibs' }>): BibsDrawing => {
  const firstYear = civilFromDay(figure.fromDay).year
  const rows = civilFromDay(figure.toDay).year - firstYear + 1
  const pitch = Math.min((foot - top) / rows, 130)
  const begin = top + (foot - top - pitch * rows) / 2
  const far = Math.max(1, sizeAt(figure.marks, 0.98))
  const sheet = { width: Math.min(22, Math.max(5, pitch * 0.24)), height: Math.min(16, Math.max(3.6, pitch * 0.17)) }
  const paths = { rest: '', lit: '', numbers: '' }
  eachMark(figure.marks, (day, metres, isRace) => {
    const { year, share } = placeInYear(day)
    const [x, y] = [margin + inner * share, begin + (year - firstYear + 1) * pitch]
    const height = pitch * Math.max(0.05, 0.46 * Math.min(1.2, metres / far))
    if (!isRace) {
      paths.rest += upright(x, y, y - height)
      return
    }
    const head = y - pitch * 0.66 - height * 0.3
    paths.lit += upright(x, y, head)
    paths.numbers += `M${round(Math.min(Math.max(x - sheet.width / 2, margin), margin + inner - sheet.width))} ${round(head)}h${round(sheet.width)}v${round(sheet.height)}h${round(-sheet.width)}z`
  })
  return { ...paths, width: strokeFor(figure.marks.days.length, 1.4) }
}
