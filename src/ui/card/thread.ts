import type { Figure } from '../../domain/cards/figure'
import { dot, eachMark, inner, line, margin, sizeAt } from './geometry'

const top = 500
const foot = 1180
const rowLengths = [14, 28, 56, 91, 182, 364] as const
const turn = 14

export interface ThreadDrawing {
  /** The whole thread, wound to and fro. */
  readonly thread: string
  /** Where one day's run leads to the next day's. */
  readonly unbroken: string
  readonly rest: string
  readonly stretch: string
  readonly lit: string
}

/** One thread of days laid to and fro, a knot a run, as large as the run is long; where a day follows a day it is drawn firm. */
export const drawThread = (figure: Extract<Figure, { readonly kind: 'thread' }>): ThreadDrawing => {
  const days = figure.toDay - figure.fromDay + 1
  const perRow = rowLengths.find((length) => Math.ceil(days / length) * 18 <= foot - top) ?? 364
  const rows = Math.ceil(days / perRow)
  const pitch = Math.min((foot - top) / Math.max(1, rows - 1), 46)
  const left = margin + turn
  const width = inner - 2 * turn
  const begin = top + Math.max(0, (foot - top - pitch * (rows - 1)) / 2)
  const at = (day: number): { readonly x: number; readonly y: number; readonly row: number } => {
    const index = day - figure.fromDay
    const row = Math.floor(index / perRow)
    const along = ((index % perRow) + 0.5) / perRow
    return { x: left + width * (row % 2 === 0 ? along : 1 - along), y: begin + row * pitch, row }
  }

  let thread = ''
  for (let row = 0; row < rows; row++) {
    const y = begin + row * pitch
    const last = row === rows - 1
    const end = last ? at(figure.toDay).x : row % 2 === 0 ? left + width : left
    const start = row === 0 ? left : row % 2 === 0 ? left : left + width
    thread += row === 0 ? `M${start.toFixed(1)} ${y.toFixed(1)}` : ''
    thread += `H${end.toFixed(1)}`
    if (!last) thread += `a${(pitch / 2).toFixed(1)} ${(pitch / 2).toFixed(1)} 0 0 ${row % 2 === 0 ? 1 : 0} 0 ${pitch.toFixed(1)}`
  }

  const between = (from: number, to: number): string => {
    const one = at(from)
    const other = at(to)
    if (one.row === other.row) return line(one.x, one.y, other.x, other.y)
    const edge = one.row % 2 === 0 ? left + width : left
    const half = (pitch / 2).toFixed(1)
    return `${line(one.x, one.y, edge, one.y)}a${half} ${half} 0 0 ${one.row % 2 === 0 ? 1 : 0} 0 ${pitch.toFixed(1)}L${other.x.toFixed(1)} ${other.y.toFixed(1)}`
  }

  const large = Math.max(1, sizeAt(figure.marks, 0.98))
  const biggest = Math.min(pitch * 0.36, (width / perRow) * 0.62, 9)
  let unbroken = ''
  let rest = ''
  let lit = ''
  let before = Number.NaN
  eachMark(figure.marks, (day, minutes, isLit) => {
    if (day - before === 1) unbroken += between(before, day)
    before = day
    const { x, y } = at(day)
    const knot = dot(x, y, Math.max(1.6, biggest * Math.sqrt(Math.min(1.3, minutes / large))))
    if (isLit) lit += knot
    else rest += knot
  })
  let stretch = ''
  for (let day = figure.stretch.fromDay; day < figure.stretch.toDay; day++) stretch += between(day, day + 1)
  return { thread, unbroken, rest, stretch, lit }
}
