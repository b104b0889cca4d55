import { inner, margin, upright } from './geometry'

/** Above the caption. */
const foot = 1206
const height = 40
/** Leaves room for words beside it; longer ones take more. */
const widest = { row: 540, step: 6.5 }
/** From row to row, where there is room. */
const tallest = 17
const mostRows = 8

export interface BeneathDrawing {
  /** A tick a run. */
  readonly ticks: string
  /** How many there are, and where that is written; null where there are none. */
  readonly untold: { readonly runs: number; readonly x: number; readonly y: number } | null
}

/** Runs that have no place in a drawing are in it all the same: a small tick each, in rows beneath. `words`: how wide is what is written beside them. */
export const drawBeneath = (runs: number, words = 0): BeneathDrawing => {
  const across = Math.min(widest.row, inner - words - 16)
  if (runs === 0) return { ticks: '', untold: null }
  const rows = Math.min(mostRows, Math.ceil((runs * 5) / across))
  const perRow = Math.ceil(runs / rows)
  const step = Math.min(widest.step, across / perRow)
  const pitch = Math.min(tallest, height / rows)
  const top = foot - rows * pitch
  const ticks = Array.from({ length: runs }, (_, at) => {
    const y = Math.round(top + Math.floor(at / perRow) * pitch)
    return upright(margin + 0.5 + (at % perRow) * step, y, y + pitch * 0.62)
  })
  return { ticks: ticks.join(''), untold: { runs, x: margin + perRow * step + 16, y: top + (rows * pitch) / 2 + 9 } }
}
