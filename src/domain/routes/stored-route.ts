import { createReader, createWriter } from '../tracks/varint'
import { cellOf, columnOf, rowOf } from './grid'
import type { Route } from './route'
import { perDegree, points } from './route'

/** First byte: what these bytes are to be read as. */
const version = 1

/** About 300 bytes for 10 km: steps from cell to cell along each row, and from point to point. */
export const storeRoute = ({ metres, cells, latitude, longitude }: Route): Uint8Array<ArrayBuffer> => {
  const into = createWriter(384)
  into.byte(version)
  into.unsigned(metres)
  into.unsigned(cells.length)
  let [row, first, column] = [0, 0, 0]
  for (const cell of cells) {
    const rows = rowOf(cell) - row
    // On in the same row: at least one column further. In another: from where the last row began, and how many rows up.
    if (rows === 0 && cell !== cells[0]) into.unsigned(columnOf(cell) - column)
    else {
      into.unsigned(0)
      into.unsigned(rows)
      into.signed(columnOf(cell) - first)
      first = columnOf(cell)
    }
    row = rowOf(cell)
    column = columnOf(cell)
  }
  for (const degrees of [latitude, longitude]) {
    let before = 0
    for (const value of degrees) {
      const whole = Math.round(value * perDegree)
      into.signed(whole - before)
      before = whole
    }
  }
  return into.take()
}

/** What `storeRoute` wrote; `RangeError` for anything else. */
export const readRoute = (bytes: Uint8Array): Route => {
  const from = createReader(bytes)
  if (from.byte() !== version) throw new RangeError('These bytes are no route of this version.')
  const metres = from.unsigned()
  const count = from.unsigned()
  // A cell takes a byte at least.
  if (count > bytes.length) throw new RangeError('These bytes end too early to be a route.')
  const cells = new Float64Array(count)
  let [row, first, column] = [0, 0, 0]
  for (let i = 0; i < count; i++) {
    const step = from.unsigned()
    if (step > 0) column += step
    else {
      row += from.unsigned()
      first += from.signed()
      column = first
    }
    cells[i] = cellOf(row, column)
  }
  const degrees = (): Float64Array => {
    const values = new Float64Array(points)
    let whole = 0
    for (let i = 0; i < points; i++) {
      whole += from.signed()
      values[i] = whole / perDegree
    }
    return values
  }
  return { metres, cells, latitude: degrees(), longitude: degrees() }
}
