import type { Batch, PackedText } from '../../src/contract/db'
import type { FieldName } from '../../src/domain/activity/activity'
import type { FieldShape } from '../batch/pack'
import type { Connection } from './connection'
import { inPlace } from './connection'

export const quoted = (name: string): string => `"${name}"`

/** A packed text column copied once into the database's memory, from where its cells are bound without becoming strings. */
interface HeldText {
  readonly at: number
  readonly start: number
  readonly ends: Uint32Array
  readonly present: Uint8Array
}

/** Copies columns into one block of the database's memory and frees it when the work is done. */
const holding = <T>(connection: Connection, columns: readonly PackedText[], work: (starts: readonly number[]) => T): T => {
  const bytes = columns.reduce((sum, column) => sum + column.bytes.length, 0)
  const block = connection.raw.sqlite3_malloc(bytes + 1)
  if (block === 0) throw new Error('Out of memory.')
  try {
    const heap = connection.heap()
    let at = block
    const starts = columns.map((column) => {
      heap.set(column.bytes, at)
      at += column.bytes.length
      return at - column.bytes.length
    })
    return work(starts)
  } finally {
    connection.raw.sqlite3_free(block)
  }
}

/**
 * Inserts the rows marked in `fresh` into `activity`, straight from the columns. Only columns with a value somewhere in the batch are named;
 * a value is bound again only where it differs from the row before, because bindings stay. Whole numbers are bound as doubles: the column makes them integers.
 */
export const insertRows = (connection: Connection, fields: readonly FieldShape[], batch: Batch, fresh: Uint8Array): void => {
  const numbers: { readonly at: number; readonly values: Float64Array }[] = []
  const texts: { readonly at: number; readonly column: PackedText }[] = []
  const names: string[] = []
  for (const field of fields) {
    const name = field.name as FieldName
    const values = field.sql === 'TEXT' ? undefined : batch.numbers[name]
    const column = field.sql === 'TEXT' ? batch.texts[name] : undefined
    if (!values && !column) continue
    names.push(quoted(field.name))
    if (values) numbers.push({ at: names.length, values })
    else if (column) texts.push({ at: names.length, column })
  }
  if (names.length === 0) return
  const statement = connection.prepare(`insert into activity (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`)
  const { raw } = connection
  const { pointer } = statement
  holding(
    connection,
    texts.map((text) => text.column),
    (starts) => {
      const held = texts.map(({ at, column }, i): HeldText => ({ at, start: starts[i] ?? 0, ends: column.ends, present: column.present }))
      const last = new Float64Array(numbers.length).fill(Number.NaN)
      const filled = new Uint8Array(held.length)
      try {
        for (let row = 0; row < batch.rows; row++) {
          if (fresh[row] !== 1) continue
          for (let c = 0; c < numbers.length; c++) {
            const column = numbers[c]
            if (!column) continue
            const value = column.values[row] ?? Number.NaN
            const before = last[c] ?? Number.NaN
            // SQLite takes NaN for null, which is what it stands for here.
            if (value === before || (Number.isNaN(value) && Number.isNaN(before))) continue
            raw.sqlite3_bind_double(pointer, column.at, value)
            last[c] = value
          }
          for (let c = 0; c < held.length; c++) {
            const column = held[c]
            if (!column) continue
            if (column.present[row] === 1) {
              const start = row === 0 ? 0 : (column.ends[row - 1] ?? 0)
              raw.sqlite3_bind_text(pointer, column.at, column.start + start, (column.ends[row] ?? 0) - start, inPlace)
              filled[c] = 1
            } else if (filled[c] === 1) {
              raw.sqlite3_bind_null(pointer, column.at)
              filled[c] = 0
            }
          }
          statement.step()
          raw.sqlite3_reset(pointer)
        }
      } finally {
        raw.sqlite3_reset(pointer)
        raw.sqlite3_clear_bindings(pointer)
      }
    },
  )
}

/** Keeps the raw cells of the rows from `from` on. `place` and `activity` by row; an activity of NaN is a row put aside. */
export const insertRaw = (connection: Connection, batch: Batch, from: number, place: (row: number) => number, ids: Float64Array | undefined): void => {
  const statement = connection.prepare('insert into raw_row (place, activity, aside, cells) values (?, ?, ?, ?)')
  const { raw } = connection
  const { pointer } = statement
  const { ends, bytes } = batch.raw
  holding(connection, [batch.raw], (starts) => {
    const base = starts[0] ?? 0
    if (bytes.length === 0 && batch.rows > 0) throw new Error('A batch came without its raw cells.')
    try {
      for (let row = from; row < batch.rows; row++) {
        raw.sqlite3_bind_double(pointer, 1, place(row))
        const reason = batch.aside[row] ?? 0
        if (reason === 0) {
          raw.sqlite3_bind_double(pointer, 2, ids?.[row] ?? Number.NaN)
          raw.sqlite3_bind_null(pointer, 3)
        } else {
          raw.sqlite3_bind_null(pointer, 2)
          connection.bindText(pointer, 3, batch.reasons[reason - 1] ?? '')
        }
        const start = row === 0 ? 0 : (ends[row - 1] ?? 0)
        raw.sqlite3_bind_text(pointer, 4, base + start, (ends[row] ?? 0) - start, inPlace)
        statement.step()
        raw.sqlite3_reset(pointer)
      }
    } finally {
      raw.sqlite3_reset(pointer)
      raw.sqlite3_clear_bindings(pointer)
    }
  })
}

export interface ReadColumns {
  readonly length: number
  readonly numbers: readonly (Float64Array | null)[]
  readonly texts: readonly ((string | null)[] | null)[]
}

const typeNull = 5

/** A query's answer in columns, `most` rows of it at most; absent numbers are NaN. Rows that `elsewhere` takes are left out. */
export const readColumns = (
  connection: Connection,
  sql: string,
  values: readonly (string | number | null)[],
  types: readonly ('number' | 'text')[],
  most: number,
  elsewhere?: (statement: number) => boolean,
): ReadColumns => {
  const statement = connection.prepare(sql).bind(values)
  const { raw } = connection
  const { pointer } = statement
  const numbers = types.map((type) => (type === 'number' ? new Float64Array(most) : null))
  const texts = types.map((type): (string | null)[] | null => (type === 'text' ? [] : null))
  // A zone stands in row after row: bytes that are those of the row before are not decoded again.
  const before = types.map(() => ({ bytes: new Uint8Array(), text: '' }))
  const repeated = (c: number): string => {
    const last = before[c]
    const start = raw.sqlite3_column_text(pointer, c)
    const length = raw.sqlite3_column_bytes(pointer, c)
    const heap = connection.heap()
    let same = last?.bytes.length === length
    for (let i = 0; same && i < length; i++) same = heap[start + i] === last?.bytes[i]
    if (last && same) return last.text
    const text = statement.text(c)
    before[c] = { bytes: heap.slice(start, start + length), text }
    return text
  }
  let row = 0
  try {
    while (statement.step()) {
      if (elsewhere?.(pointer) === true) continue
      for (let c = 0; c < types.length; c++) {
        const column = numbers[c]
        // A value of zero may be an absent one: only then is its type asked for.
        if (column) {
          const value = raw.sqlite3_column_double(pointer, c)
          column[row] = value !== 0 || raw.sqlite3_column_type(pointer, c) !== typeNull ? value : Number.NaN
        } else texts[c]?.push(raw.sqlite3_column_type(pointer, c) === typeNull ? null : repeated(c))
      }
      row++
    }
  } finally {
    statement.reset()
  }
  return { length: row, numbers: numbers.map((column) => column?.slice(0, row) ?? null), texts }
}
