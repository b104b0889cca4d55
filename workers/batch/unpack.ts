import type { Batch, PackedText } from '../../src/contract/db'
import type { FieldName, Values } from '../../src/domain/activity/activity'
import type { FieldShape } from './pack'

// A byte order mark inside a cell is the cell's own.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Text of one row, or null. */
export const textAt = (column: PackedText, row: number): string | null => {
  if (column.present[row] !== 1) return null
  const start = row === 0 ? 0 : (column.ends[row - 1] ?? 0)
  return decoder.decode(column.bytes.subarray(start, column.ends[row]))
}

/** One row's values in the order of the fields. */
export const rowOf = (batch: Batch, fields: readonly FieldShape[], row: number): Values =>
  fields.map((field) => {
    const name = field.name as FieldName
    if (field.sql === 'TEXT') {
      const column = batch.texts[name]
      return column ? textAt(column, row) : null
    }
    const value = batch.numbers[name]?.[row]
    return value === undefined || Number.isNaN(value) ? null : value
  })
