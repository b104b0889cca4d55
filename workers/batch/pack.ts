import type { AsideReason, Batch, CellIssue, PackedText } from '../../src/contract/db'
import type { FieldName, Values } from '../../src/domain/activity/activity'
import { fields as registryFields } from '../../src/domain/activity/columns'

/** What the reader made of one row: values in the order of the fields, or the reason why the row was put aside. */
export type Reading =
  | { readonly values: Values; readonly issues: readonly { readonly field: string; readonly cell: string }[] }
  | { readonly values: null; readonly aside: AsideReason }

/** A column of the table that is written: its name and its SQL type. */
export interface FieldShape {
  readonly name: string
  readonly sql: 'INTEGER' | 'REAL' | 'TEXT'
}

export interface Packer {
  /** `line`: where the record begins in the file, 1-based. `cells` as they came; none may hold U+001F. `raw`, if given: the cells' UTF-8 between U+001F, copied. */
  add(line: number, cells: readonly string[], reading: Reading, raw?: Uint8Array): void
  readonly rows: number
  /** UTF-8 bytes of the raw cells so far: what decides when a batch is full. */
  readonly size: number
  /** The rows since the last call, in buffers of their own that may be moved. The packer is empty afterwards. */
  take(): Batch
}

/** Between two raw cells. */
export const cellMark = '\u001F'
const issueCell = 80
const encoder = new TextEncoder()

interface NumberColumn {
  values: Float64Array<ArrayBuffer>
  used: boolean
}

const firstRows = 4096

class TextColumn {
  bytes = new Uint8Array(16384)
  length = 0
  ends = new Uint32Array(1024)
  present = new Uint8Array(1024)
  rows = 0

  /** Rows without a value end where the one before them ended. */
  skipTo(row: number): void {
    if (row >= this.ends.length) this.#growRows(row)
    while (this.rows < row) this.ends[this.rows++] = this.length
  }

  put(row: number, text: string): void {
    this.skipTo(row)
    const most = this.length + text.length * 3
    if (most > this.bytes.length) this.#growBytes(most)
    this.length += this.#write(text)
    this.ends[row] = this.length
    this.present[row] = 1
    this.rows = row + 1
  }

  putBytes(row: number, bytes: Uint8Array): void {
    this.skipTo(row)
    const most = this.length + bytes.length
    if (most > this.bytes.length) this.#growBytes(most)
    this.bytes.set(bytes, this.length)
    this.length = most
    this.ends[row] = most
    this.present[row] = 1
    this.rows = row + 1
  }

  /** Short plain words are copied here: calling the encoder costs more than they do. */
  #write(text: string): number {
    const { bytes, length } = this
    if (text.length <= 32) {
      let at = length
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i)
        if (code > 127) return encoder.encodeInto(text, bytes.subarray(length)).written
        bytes[at++] = code
      }
      return text.length
    }
    return encoder.encodeInto(text, bytes.subarray(length)).written
  }

  take(rows: number): PackedText | null {
    if (this.rows === 0) return null
    this.skipTo(rows)
    const packed = { bytes: this.bytes.slice(0, this.length), ends: this.ends.slice(0, rows), present: this.present.slice(0, rows) }
    this.present.fill(0, 0, rows)
    this.length = 0
    this.rows = 0
    return packed
  }

  #growBytes(least: number): void {
    const grown = new Uint8Array(Math.max(least, this.bytes.length * 2))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
  }

  #growRows(row: number): void {
    const size = Math.max(row + 1, this.ends.length * 2)
    const ends = new Uint32Array(size)
    ends.set(this.ends)
    this.ends = ends
    const present = new Uint8Array(size)
    present.set(this.present)
    this.present = present
  }
}

/** The same values in twice the room; the rest is `absent`. */
const doubled = (values: Float64Array<ArrayBuffer>, room: number, absent: number): Float64Array<ArrayBuffer> => {
  const grown = new Float64Array(room).fill(absent, values.length)
  grown.set(values)
  return grown
}

/** Gathers rows into columns. Buffers are kept and reused from batch to batch; what `take` answers is a copy of the right size. */
export const createPacker = (fields: readonly FieldShape[] = registryFields): Packer => {
  const numbers = fields.map((field): NumberColumn | null => (field.sql === 'TEXT' ? null : { values: new Float64Array(0), used: false }))
  const texts = fields.map((field): TextColumn | null => (field.sql === 'TEXT' ? new TextColumn() : null))
  const raw = new TextColumn()
  let room = firstRows
  let lines = new Float64Array(room)
  let aside = new Uint8Array(room)
  let reasons: AsideReason[] = []
  let issues: CellIssue[] = []
  let rows = 0

  const begin = (column: NumberColumn): void => {
    column.used = true
    if (column.values.length < room) column.values = new Float64Array(room)
    column.values.fill(Number.NaN)
  }

  const grow = (): void => {
    room *= 2
    lines = doubled(lines, room, 0)
    const grown = new Uint8Array(room)
    grown.set(aside)
    aside = grown
    for (const column of numbers) if (column?.used) column.values = doubled(column.values, room, Number.NaN)
  }

  const reasonOf = (reason: AsideReason): number => {
    const known = reasons.indexOf(reason)
    return known < 0 ? reasons.push(reason) : known + 1
  }

  const add = (line: number, cells: readonly string[], reading: Reading, bytes?: Uint8Array): void => {
    if (rows >= room) grow()
    lines[rows] = line
    aside[rows] = 0
    if (bytes) raw.putBytes(rows, bytes)
    else raw.put(rows, cells.join(cellMark))
    if (reading.values === null) {
      aside[rows] = reasonOf(reading.aside)
    } else {
      const { values } = reading
      for (let i = 0; i < numbers.length; i++) {
        const value = values[i]
        if (typeof value === 'number') {
          const column = numbers[i]
          if (!column) continue
          if (!column.used) begin(column)
          column.values[rows] = value
        } else if (typeof value === 'string') texts[i]?.put(rows, value)
      }
      for (const issue of reading.issues) issues.push({ line, field: issue.field, cell: issue.cell.slice(0, issueCell) })
    }
    rows++
  }

  const take = (): Batch => {
    const packedNumbers: Partial<Record<FieldName, Float64Array>> = {}
    const packedTexts: Partial<Record<FieldName, PackedText>> = {}
    fields.forEach((field, i) => {
      // Fields come from the registry or, in a test, from an altered one: the name is a column of it either way.
      const name = field.name as FieldName
      const column = numbers[i]
      if (column?.used) {
        packedNumbers[name] = column.values.slice(0, rows)
        column.used = false
      }
      const text = texts[i]?.take(rows)
      if (text) packedTexts[name] = text
    })
    const batch: Batch = {
      rows,
      lines: lines.slice(0, rows),
      raw: raw.take(rows) ?? { bytes: new Uint8Array(0), ends: new Uint32Array(0), present: new Uint8Array(0) },
      aside: aside.slice(0, rows),
      reasons,
      numbers: packedNumbers,
      texts: packedTexts,
      issues,
    }
    rows = 0
    reasons = []
    issues = []
    return batch
  }

  return {
    add,
    take,
    get rows() {
      return rows
    },
    get size() {
      return raw.length
    },
  }
}
