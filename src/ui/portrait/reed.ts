import { civilFromDay } from '../../domain/calendar/calendar'
import type { Marks } from '../../domain/cards/figure'
import { eachMark, placeInYear, sizeAt, upright } from '../card/geometry'

export const reedWidth = 1000
/** A row is about 18 px high on a phone; few years stand higher. */
const row = { least: 54, most: 120, all: 420 }

export interface ReedOfYears {
  readonly rest: string
  readonly lit: string
}

const rowsOf = ({ days }: Marks): { readonly firstYear: number; readonly rows: number; readonly pitch: number } => {
  const [first = 0, last = 0] = [days[0], days.at(-1)]
  const firstYear = civilFromDay(first).year
  const rows = civilFromDay(last).year - firstYear + 1
  return { firstYear, rows, pitch: Math.min(row.most, Math.max(row.least, row.all / rows)) }
}

/** What the drawing of the years takes, before it is drawn. */
export const heightOfYears = (marks: Marks): number => {
  const { rows, pitch } = rowsOf(marks)
  return Math.ceil(pitch * rows)
}

/** A row a year, from January to December, the first on top; a tick a run, as tall as its size. */
export const drawYears = (marks: Marks): ReedOfYears => {
  const { firstYear, pitch } = rowsOf(marks)
  const far = Math.max(1, sizeAt(marks, 0.98))
  const paths = { rest: '', lit: '' }
  eachMark(marks, (day, size, lit) => {
    const { year, share } = placeInYear(day)
    const y = (year - firstYear + 1) * pitch
    const tick = upright(1 + share * (reedWidth - 2), y, y - pitch * Math.max(0.08, 0.66 * Math.min(1.4, size / far)))
    if (lit) paths.lit += tick
    else paths.rest += tick
  })
  return paths
}
