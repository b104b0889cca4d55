import { civilFromDay } from '../../domain/calendar/calendar'
import type { Figure, Marks } from '../../domain/cards/figure'
import { eachMark, inner, line, margin, sizeAt } from './geometry'

const top = 476
const foot = 1216
/** Heights of a line of writing, the largest first: the first that leaves room for every run is taken. */
const pitches = Array.from({ length: 70 }, (_, step) => 44 * 0.945 ** step)

export interface LinesDrawing {
  readonly rest: string
  readonly lit: string
  readonly width: number
}

/** Calls with each run as a word of a text whose lines are `pitch` high, a paragraph a year; gives the height it takes. */
const write = (marks: Marks, pitch: number, usual: number, word?: (x: number, y: number, width: number, lit: boolean) => void): number => {
  const space = pitch * 0.55
  let x = margin
  let y = 0
  let year = NaN
  eachMark(marks, (day, metres, lit) => {
    const width = pitch * Math.min(6, Math.max(0.22, (1.15 * metres) / usual))
    const own = civilFromDay(day).year
    if (own !== year && !Number.isNaN(year)) {
      y += pitch * 1.5
      x = margin
    } else if (x + width > margin + inner) {
      y += pitch
      x = margin
    }
    year = own
    word?.(x, y, width, lit)
    x += width + space
  })
  return y
}

/** Every run is a word, as long as it is far, in the order in which they were run: the first line begins the page, the latest ends it. */
export const drawLines = (figure: Extract<Figure, { readonly kind: 'lines' }>): LinesDrawing => {
  const usual = Math.max(1, sizeAt(figure.marks, 0.5))
  const pitch = pitches.find((height) => write(figure.marks, height, usual) <= foot - top) ?? 0.8
  const paths = { rest: '', lit: '' }
  write(figure.marks, pitch, usual, (x, y, width, lit) => {
    const mark = line(x, top + y, x + width, top + y)
    if (lit) paths.lit += mark
    else paths.rest += mark
  })
  return { ...paths, width: Math.max(0.5, pitch * 0.16) }
}
