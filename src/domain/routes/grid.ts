/** The sphere of the same volume as the Earth, metres: a cell needs no ellipsoid. */
const radius = 6_371_008.8

/**
 * Cells of about `metres` by `metres` over the whole Earth: rows of equal height, each cut into as many equal columns as its middle is long, so that every cell
 * has nearly the same area; a degree of longitude would make cells narrow in Norway and none at a pole. Columns go round, so the date line is no edge.
 */
export interface Grid {
  /** A whole number below 2⁵³ for each cell. Degrees; any longitude is taken round. */
  readonly cellAt: (latitude: number, longitude: number) => number
  /** The cell itself and those that touch it. */
  readonly around: (cell: number) => readonly number[]
}

/** More than the equator has columns of 20 m. */
const perRow = 2 ** 21

export const rowOf = (cell: number): number => Math.floor(cell / perRow)
export const columnOf = (cell: number): number => cell % perRow
export const cellOf = (row: number, column: number): number => row * perRow + column

export const createGrid = (metres: number): Grid => {
  const rows = Math.round((Math.PI * radius) / metres)
  if (2 * rows > perRow) throw new RangeError(`Cells of ${metres} m are too many.`)
  const counts = new Map<number, number>()
  const columnsOf = (row: number): number => {
    const known = counts.get(row)
    if (known !== undefined) return known
    const count = Math.max(1, Math.round(2 * rows * Math.cos(((row + 0.5) / rows - 0.5) * Math.PI)))
    counts.set(row, count)
    return count
  }
  const around = (cell: number): readonly number[] => {
    const row = rowOf(cell)
    const [column, own] = [columnOf(cell), columnsOf(row)]
    const found = new Set<number>()
    for (const near of [row - 1, row, row + 1]) {
      if (near < 0 || near >= rows) continue
      const count = columnsOf(near)
      // In its own row one to each side, in the others all that share an edge or a corner; near a pole that may be all of a row. A product of two counts is
      // exact, and so is its quotient where that is whole: a share of the row, multiplied, would miss some corners from one side only.
      const first = near === row ? column - 1 : Math.ceil((column * count) / own) - 1
      const last = near === row ? column + 1 : Math.floor(((column + 1) * count) / own)
      for (let at = first; at <= last && at < first + count; at++) found.add(cellOf(near, ((at % count) + count) % count))
    }
    return [...found]
  }
  return {
    cellAt: (latitude, longitude) => {
      const row = Math.max(0, Math.min(rows - 1, Math.floor(((latitude + 90) / 180) * rows)))
      const count = columnsOf(row)
      const turn = (longitude + 180) / 360
      return cellOf(row, Math.min(count - 1, Math.floor((turn - Math.floor(turn)) * count)))
    },
    around,
  }
}
