import { sportInAnyLanguage } from './sports'

/** A column of words, by its place in the row; one cell a row. */
export interface Worded {
  readonly position: number
  readonly cells: readonly string[]
}

/** The most different words a column of types can hold among `rows` rows: Strava knows some sixty sports, and a type that is there comes again. */
const mostTypes = (rows: number): number => Math.max(3, Math.min(60, rows / 4))

const shareOf = (cells: readonly string[], holds: (cell: string, row: number) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(holds).length / cells.length

/** Share of rows in which `whole` says `part` and something beside it: "Lauf am Morgen" says "Lauf". */
const saidIn = (part: Worded, whole: Worded): number =>
  shareOf(part.cells, (cell, row) => {
    const said = whole.cells[row] ?? ''
    return cell.trim() !== '' && said.length > cell.length && said.toLowerCase().includes(cell.toLowerCase())
  })

/**
 * Of columns of words, which holds the activity's type and which its name. Types are few and come again; names are many, and Strava's own ones say the type.
 * A sport that is known in any language decides first; gear is told from a type by its figures, and by never being said in a name.
 */
export const typeAndName = (worded: readonly Worded[]): { readonly type: number | null; readonly name: number | null } => {
  const seen = worded.map((column) => ({
    ...column,
    distinct: new Set(column.cells).size,
    sport: shareOf(column.cells, (cell) => sportInAnyLanguage(cell) !== null) >= 0.5,
    figures: shareOf(column.cells, (cell) => /\p{N}/u.test(cell)) > 0.1,
    said: worded.some((other) => other.position !== column.position && saidIn(column, other) >= 0.3),
  }))
  const first = (one: boolean, other: boolean): number => Number(other) - Number(one)
  const type = seen
    .filter(({ cells, distinct }) => distinct <= mostTypes(cells.length))
    .sort((a, b) => first(a.sport, b.sport) || first(a.said, b.said) || first(!a.figures, !b.figures) || a.distinct - b.distinct || a.position - b.position)[0]
  const saysIt = (column: Worded): boolean => type !== undefined && saidIn(type, column) >= 0.3
  const name = seen
    .filter(({ position }) => position !== type?.position)
    .sort((a, b) => first(saysIt(a), saysIt(b)) || b.distinct - a.distinct || a.position - b.position)[0]
  return { type: type?.position ?? null, name: name?.position ?? null }
}
