import type { Ritual } from '../../domain/rituals/ritual'
import { inner, margin, round, upright } from '../card/geometry'
import { placesOf } from '../rituals/marks'

/** The field of the drawing on a card. */
const top = 492
const foot = 1176
/** From row to row, and from mark to mark where few chances stand in one. */
const highest = 132
const widest = 64

export interface TallyDrawing {
  readonly kept: string
  readonly missed: string
  readonly width: number
}

/** The chances of a ritual on a card: a stroke for each that was kept, a ring for each that was missed, in rows as on the screen, as large as they fit. */
export const drawTally = (ritual: Pick<Ritual, 'habit' | 'chances'>): TallyDrawing => {
  const { across, places } = placesOf(ritual)
  const rows = 1 + places.reduce((most, [, row]) => Math.max(most, row), 0)
  const columns = rows > 1 ? across : 1 + places.reduce((most, [column]) => Math.max(most, column), 0)
  const pitch = Math.min(widest, inner / columns)
  const row = Math.min(highest, (foot - top) / rows)
  const left = margin
  const begin = top + (foot - top - row * rows) / 2
  const radius = Math.min(row * 0.24, pitch * 0.3)
  const paths = { kept: '', missed: '' }
  for (const [at, { runs }] of ritual.chances.entries()) {
    const [column, line] = places[at] ?? [0, 0]
    const [x, y] = [left + (column + 0.5) * pitch, begin + (line + 0.5) * row]
    if (runs.length > 0) paths.kept += upright(x, y + row * 0.36, y - row * 0.36)
    else
      paths.missed += `M${round(x - radius)} ${round(y)}a${round(radius)} ${round(radius)} 0 1 0 ${round(2 * radius)} 0a${round(radius)} ${round(radius)} 0 1 0 ${round(-2 * radius)} 0`
  }
  return { ...paths, width: Math.min(9, pitch * 0.3) }
}
