import type { Values } from './activity'
import { at, fieldIndices, fields, registry } from './columns'
import { createDateReader } from './dates'
import { isDroppedPath } from './dropped'
import type { Layout } from './layout'
import { decimalSignOf, readFlag, readId, readNumber, readShown } from './numbers'
import { mergeInto, resolveInto } from './resolve'
import { metresPerShown, sportOf } from './sports'
import { capText, cellLimit, cleanText } from './text'

/** Why a record is no activity; its raw cells are kept all the same. */
export type RowTrouble =
  | 'no-id'
  | 'bad-id'
  | 'no-date'
  | 'bad-date'
  | 'ragged'
  /** Of a table made of dropped files: one that gave nothing, and one that tells no time. */
  | 'unread-file'
  | 'timeless-file'

export interface ValueIssue {
  readonly field: string
  /** At most 80 characters of the cell. */
  readonly cell: string
}

export type Reading = { readonly values: Values; readonly issues: readonly ValueIssue[] } | { readonly values: null; readonly aside: RowTrouble }

/** Reads one record. `torn`: the file ends within this record, so a missing cell is a lost one. */
export type RowReader = (cells: readonly string[], torn?: boolean) => Reading

type Cell = number | string | null

const idIndex = at('id')
const startIndex = at('start')
const typeIndex = at('typeShown')
const sportIndex = at('sport')
const fileIndex = at('file')
const mediaIndex = at('media')
const blank: readonly Cell[] = fields.map(() => null)
const nothing: readonly ValueIssue[] = []
/** Columns without which a short record is not worth its guess. */
const core: ReadonlySet<string> = new Set(['id', 'start', 'name', 'typeShown', 'elapsedShown', 'distanceShown', 'movingTime', 'distanceMetres', 'file'])

const kindByIndex = registry.map((column) => column.kind)

const isBlank = (cell: string): boolean => cell === '' || cell.trim() === ''

/** Text as it is kept: well-formed, lines ending in LF (some cells of an export have CRLF), blank is absent. */
const readText = (cell: string, index: number): string | null => {
  const text = cleanText(cell)
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const kept = index === mediaIndex && /^\|+$/.test(lines) ? '' : lines
  return isBlank(kept) ? null : capText(kept)
}

/** A reader for the rows of a file that is laid out so. Never throws: a bad cell is null plus an issue, a row without id or date is put aside. */
export const createReader = (layout: Layout): RowReader => {
  const width = layout.columns.length
  const positions: number[] = []
  const indices: number[] = []
  let idAt = -1
  let startAt = -1
  let typeAt = -1
  let fileAt = -1
  let shortest = 0
  layout.columns.forEach((name, position) => {
    const index = name === null ? undefined : fieldIndices.get(name)
    if (index === undefined || index >= registry.length) return
    if (core.has(name ?? '')) shortest = position + 1
    if (index === idIndex) idAt = position
    else if (index === startIndex) startAt = position
    else if (index === typeIndex) typeAt = position
    else {
      if (index === fileIndex) fileAt = position
      positions.push(position)
      indices.push(index)
    }
  })
  const readDate = createDateReader(layout.dates, layout.dateLocales)
  const decimal = decimalSignOf(layout.language)
  const runTypes: ReadonlySet<string> = new Set(layout.runTypes)
  const sports = new Map<string, string | null>()
  const sportFor = (shown: string): string | null => {
    const known = sports.get(shown)
    if (known !== undefined) return known
    const sport = runTypes.has(shown.trim()) ? 'Run' : sportOf(shown, layout.language)
    if (sports.size < 1000) sports.set(shown, sport)
    return sport
  }

  const readAt = (index: number, cell: string, sport: string | null): Cell => {
    switch (kindByIndex[index]) {
      case 'number':
        return readNumber(cell)
      case 'flag':
        return readFlag(cell)
      case 'code': {
        const value = readNumber(cell)
        return Number.isSafeInteger(value) ? value : NaN
      }
      case 'epoch': {
        const value = Math.round(readNumber(cell) * 1000)
        return Number.isSafeInteger(value) ? value : NaN
      }
      case 'shown':
        return readShown(cell, metresPerShown(sport) === 1, decimal)
      default:
        return readText(cell, index)
    }
  }

  return (cells, torn = false) => {
    const count = cells.length
    if (count !== width) {
      if (count < width && (torn || count < shortest)) return { values: null, aside: 'ragged' }
      for (let k = width; k < count; k++) if (!isBlank(cells[k] ?? '')) return { values: null, aside: 'ragged' }
    }
    const idCell = cells[idAt] ?? ''
    if (isBlank(idCell)) return { values: null, aside: isDroppedPath(cells[fileAt] ?? '') ? 'unread-file' : 'no-id' }
    const id = readId(idCell)
    if (Number.isNaN(id)) return { values: null, aside: 'bad-id' }
    const startCell = cells[startAt] ?? ''
    if (isBlank(startCell)) return { values: null, aside: isDroppedPath(cells[fileAt] ?? '') ? 'timeless-file' : 'no-date' }
    const start = readDate(startCell)
    if (Number.isNaN(start)) return { values: null, aside: 'bad-date' }

    const values = blank.slice()
    values[idIndex] = id
    values[startIndex] = start
    let issues: ValueIssue[] | null = null
    let sport: string | null = null
    const typeCell = cells[typeAt] ?? ''
    if (typeCell !== '') {
      const shown = readText(typeCell, typeIndex)?.trim() ?? null
      if (shown !== null) sport = sportFor(shown)
      values[typeIndex] = shown
      values[sportIndex] = sport
    }
    for (let k = 0; k < positions.length; k++) {
      const cell = cells[positions[k] ?? 0] ?? ''
      if (cell === '') continue
      const index = indices[k] ?? 0
      const value = readAt(index, cell, sport)
      if (value === value) {
        values[index] = value
        if (typeof value !== 'string') continue
        if (cell.length > cellLimit) (issues ??= []).push({ field: registry[index]?.name ?? '', cell: cell.slice(0, 80).toWellFormed() })
        else if (index === fileIndex && value.startsWith('#')) {
          // `#error#` in place of a path is a bug of the export: there is no file.
          values[index] = null
          ;(issues ??= []).push({ field: 'file', cell: value.slice(0, 80) })
        }
      } else if (!isBlank(cell)) {
        ;(issues ??= []).push({ field: registry[index]?.name ?? '', cell: cleanText(cell.slice(0, 80)) })
      }
    }
    resolveInto(values)
    return { values, issues: issues ?? nothing }
  }
}

/** The same values with the resolved columns worked out anew. */
export const resolve = (values: Values): Values => {
  const copy = values.slice()
  resolveInto(copy)
  return copy
}

/** A later source over an earlier one: its values win cell by cell, its blanks erase nothing; resolved columns follow. */
export const mergeValues = (older: Values, newer: Values): Values => mergeInto(older, newer)

export const sameValues = (a: Values, b: Values): boolean => {
  if (a.length !== b.length) return false
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false
  return true
}

/** Position of a field in `Values`; −1 for a name that is none. */
export const fieldIndex = (name: string): number => fieldIndices.get(name) ?? -1
