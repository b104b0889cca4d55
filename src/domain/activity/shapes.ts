import type { ColumnName } from './columns'
import { createDateReader } from './dates'
import { typeAndName } from './infer-words'
import { readFlag, readId, readNumber, readShown } from './numbers'

/** What the values of a column look like, whatever its title says. */
export interface Cells {
  readonly rows: readonly (readonly string[])[]
  /** Locales whose month names may be met. */
  readonly locales: readonly string[]
}

const digits = /^\d{5,16}(?:\.0)?$/
const filePath = /^activities\/|^#error#$/
const mediaPath = /^\|?media\/|^\|+$/

/** Share of the cells that fit, blank ones left out; null where all are blank. */
const share = (cells: readonly string[], fits: (cell: string) => boolean): number | null => {
  let filled = 0
  let fitting = 0
  for (const cell of cells) {
    if (cell.trim() === '') continue
    filled++
    if (fits(cell)) fitting++
  }
  return filled === 0 ? null : fitting / filled
}

const columnOf = ({ rows }: Cells, position: number): string[] => rows.map((row) => row[position] ?? '')

const isNumber = (cell: string): boolean => !Number.isNaN(readNumber(cell))
const isShown = (cell: string): boolean => !Number.isNaN(readShown(cell, false, null))

const dateIn = (locales: readonly string[]): ((cell: string) => boolean) => {
  const readers = (['dmy', 'mdy', 'ymd'] as const).map((order) => createDateReader(order, locales))
  return (cell) => readers.some((read) => !Number.isNaN(read(cell)))
}

const median = (values: readonly number[]): number | null => {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}

/** Median of b ÷ a over rows that have both. */
const ratio = (cells: Cells, a: number, b: number): number | null =>
  median(cells.rows.map((row) => readNumber(row[b] ?? '') / readShown(row[a] ?? '', false, null)).filter((value) => value > 0))

/** Metres of the second Distance for one of the first: 1000 for kilometres, .001 if the two are the wrong way round, null if unknown. */
export const distanceRatio = (cells: Cells, columns: readonly (string | null)[]): number | null => {
  const shown = columns.indexOf('distanceShown')
  const metres = columns.indexOf('distanceMetres')
  return shown < 0 || metres < 0 ? null : ratio(cells, shown, metres)
}

/** Median of the first Distance over elapsed time: above .1 it can't be kilometres a second. */
export const shownPerSecond = (cells: Cells, columns: readonly (string | null)[]): number | null => {
  const shown = columns.indexOf('distanceShown')
  const elapsed = columns.indexOf('elapsedShown')
  return shown < 0 || elapsed < 0
    ? null
    : median(cells.rows.map((row) => readShown(row[shown] ?? '', false, null) / readNumber(row[elapsed] ?? '')).filter((value) => value > 0))
}

const most = 0.95

/**
 * Whether the values bear out an order of columns that no title confirms: ids are digits, dates are dates, file names and media are paths,
 * times and distances are numbers, and the second Distance is a thousand times the first.
 */
export const fitsShapes = (cells: Cells, columns: readonly (string | null)[]): boolean => {
  const isDate = dateIn(cells.locales)
  const holds = (name: ColumnName, fits: (cell: string) => boolean, required: boolean): boolean => {
    const position = columns.indexOf(name)
    const fitting = position < 0 ? null : share(columnOf(cells, position), fits)
    return fitting === null ? !required : fitting >= most
  }
  if (cells.rows.length === 0) return false
  return (
    holds('id', (cell) => digits.test(cell) && !Number.isNaN(readId(cell)), true) &&
    holds('start', isDate, true) &&
    holds('typeShown', (cell) => !isNumber(cell), true) &&
    holds('elapsedShown', isNumber, true) &&
    holds('distanceShown', isShown, false) &&
    holds('commuteShown', (cell) => !Number.isNaN(readFlag(cell)), false) &&
    holds('file', (cell) => filePath.test(cell), false) &&
    holds('media', (cell) => mediaPath.test(cell), false) &&
    holds('movingTime', isNumber, false) &&
    holds('distanceMetres', isNumber, false) &&
    ['athleteWeight', 'averageSpeed', 'elevationGain', 'calories', 'averageElapsedSpeed'].every((name) => holds(name as ColumnName, isNumber, false)) &&
    thousandfold(cells, columns)
  )
}

const thousandfold = (cells: Cells, columns: readonly (string | null)[]): boolean => {
  const found = distanceRatio(cells, columns)
  // A file of swims alone shows metres in both.
  return found === null || Math.abs(found / 1000 - 1) < 0.05 || Math.abs(found - 1) < 0.05
}

/** Guesses columns from their values alone, for a header and an order nobody knows. Null where nothing speaks for a column. */
export const guessByShape = (cells: Cells, width: number): (ColumnName | null)[] => {
  const guess: (ColumnName | null)[] = Array.from({ length: width }, () => null)
  const columns = Array.from({ length: width }, (_, position) => columnOf(cells, position))
  const give = (name: ColumnName, position: number | undefined): void => {
    if (position !== undefined && position >= 0 && guess[position] === null && !guess.includes(name)) guess[position] = name
  }
  const free = (fits: (values: readonly string[], position: number) => boolean): number =>
    columns.findIndex((values, position) => guess[position] === null && fits(values, position))
  const all = (fits: (cell: string) => boolean) => (values: readonly string[]) => (share(values, fits) ?? 0) >= most
  const filled = (values: readonly string[]): boolean => values.filter((cell) => cell.trim() !== '').length >= values.length * most
  const distinct = (values: readonly string[]): number => new Set(values).size

  give(
    'id',
    free((values) => filled(values) && distinct(values) === values.length && all((cell) => digits.test(cell))(values)),
  )
  give(
    'start',
    free((values) => filled(values) && all(dateIn(cells.locales))(values)),
  )
  give('file', free(all((cell) => filePath.test(cell))))
  give('media', free(all((cell) => mediaPath.test(cell))))

  const numeric = columns.flatMap((values, position) => (guess[position] === null && all(isShown)(values) ? [position] : []))
  const value = (row: readonly string[], position: number): number => readNumber(row[position] ?? '')
  const always = (holds: (row: readonly string[]) => boolean, ...filledIn: readonly number[]): boolean => {
    const rows = cells.rows.filter((row) => filledIn.every((position) => value(row, position) > 0))
    return rows.length >= 5 && rows.filter(holds).length >= rows.length * 0.9
  }
  const pair = numeric
    .flatMap((shown) => numeric.map((metres) => [shown, metres] as const))
    .find(
      ([shown, metres]) =>
        shown !== metres && always((row) => Math.abs(value(row, metres) / (readShown(row[shown] ?? '', false, null) * 1000) - 1) < 0.01, shown, metres),
    )
  if (pair !== undefined) {
    const [shown, metres] = pair
    give('distanceShown', shown)
    give('distanceMetres', metres)
    // distance = speed × moving time, and nobody is moving for longer than they are out
    const left = numeric.filter((position) => guess[position] === null)
    const motion = left
      .flatMap((time) => left.map((speed) => [time, speed] as const))
      .find(
        ([time, speed]) =>
          time !== speed &&
          always(
            (row) => value(row, time) > value(row, speed) && Math.abs((value(row, time) * value(row, speed)) / value(row, metres) - 1) < 0.005,
            time,
            speed,
            metres,
          ),
      )
    if (motion !== undefined) {
      const [time, speed] = motion
      give('movingTime', time)
      give('averageSpeed', speed)
      const elapsed = left.find(
        (position) =>
          guess[position] === null &&
          always((row) => value(row, position) >= value(row, time) - 1 && value(row, position) < 3 * value(row, time), position, time),
      )
      give('elapsedShown', elapsed)
    }
  }
  const words = (values: readonly string[]): boolean => filled(values) && all((cell) => !isNumber(cell) && Number.isNaN(readFlag(cell)))(values)
  const { type, name } = typeAndName(columns.flatMap((values, position) => (guess[position] === null && words(values) ? [{ position, cells: values }] : [])))
  give('typeShown', type ?? undefined)
  give('name', name ?? undefined)
  return guess
}
