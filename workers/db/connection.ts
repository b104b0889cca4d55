import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm'

export type Cell = string | number | null

/** The exported C functions, called without the library's argument conversion: at a hundred columns a row that conversion is most of an import. */
export interface Raw {
  sqlite3_malloc(bytes: number): number
  sqlite3_free(pointer: number): void
  sqlite3_bind_double(statement: number, index: number, value: number): number
  sqlite3_bind_null(statement: number, index: number): number
  sqlite3_bind_text(statement: number, index: number, pointer: number, bytes: number, destructor: number): number
  sqlite3_bind_blob(statement: number, index: number, pointer: number, bytes: number, destructor: number): number
  sqlite3_clear_bindings(statement: number): number
  sqlite3_column_count(statement: number): number
  sqlite3_column_type(statement: number, column: number): number
  sqlite3_column_double(statement: number, column: number): number
  sqlite3_column_text(statement: number, column: number): number
  sqlite3_column_blob(statement: number, column: number): number
  sqlite3_column_bytes(statement: number, column: number): number
  sqlite3_step(statement: number): number
  sqlite3_reset(statement: number): number
  sqlite3_finalize(statement: number): number
}

/** SQLite's own word for what went wrong. `code` is the primary result code (10 I/O, 11 corrupt, 13 full, 26 not a database), `extended` the whole one. */
export class SqliteError extends Error {
  readonly code: number
  readonly extended: number

  constructor(extended: number, message: string) {
    super(`${message} (${extended})`)
    this.name = 'SqliteError'
    this.extended = extended
    this.code = extended & 255
  }
}

const row = 100
const finished = 101
const typeText = 3
const typeNull = 5
/** SQLite copies the bytes before the call returns. */
const transient = -1
/** SQLite reads the bytes where they are; they stay until the statement is done. */
export const inPlace = 0

// A byte order mark inside a cell is the cell's own.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

/** A prepared statement. Values are bound by position, from 1. */
export class Statement {
  readonly pointer: number
  readonly #connection: Connection

  constructor(connection: Connection, pointer: number) {
    this.#connection = connection
    this.pointer = pointer
  }

  bind(values: readonly Cell[]): this {
    const { raw } = this.#connection
    values.forEach((value, i) => {
      if (value === null) raw.sqlite3_bind_null(this.pointer, i + 1)
      else if (typeof value === 'number') raw.sqlite3_bind_double(this.pointer, i + 1, value)
      else this.#connection.bindText(this.pointer, i + 1, value)
    })
    return this
  }

  /** Runs to the end and is ready again. */
  run(values: readonly Cell[] = []): void {
    this.bind(values)
    this.step()
    this.reset()
  }

  rows(values: readonly Cell[] = []): Cell[][] {
    this.bind(values)
    const found: Cell[][] = []
    try {
      while (this.step()) found.push(this.cells())
    } finally {
      this.reset()
    }
    return found
  }

  /** True while there is a row. */
  step(): boolean {
    const result = this.#connection.raw.sqlite3_step(this.pointer)
    if (result === row) return true
    if (result === finished) return false
    const error = this.#connection.error()
    this.reset()
    throw error
  }

  reset(): void {
    this.#connection.raw.sqlite3_reset(this.pointer)
  }

  cells(): Cell[] {
    const count = this.#connection.raw.sqlite3_column_count(this.pointer)
    return Array.from({ length: count }, (_, column) => this.cell(column))
  }

  cell(column: number): Cell {
    const { raw } = this.#connection
    const type = raw.sqlite3_column_type(this.pointer, column)
    if (type === typeNull) return null
    return type === typeText ? this.text(column) : raw.sqlite3_column_double(this.pointer, column)
  }

  /** The same with bytes as the value after the others. */
  runWithBlob(values: readonly Cell[], bytes: Uint8Array): void {
    this.bind(values)
    this.#connection.bindBlob(this.pointer, values.length + 1, bytes)
    this.step()
    this.reset()
  }

  text(column: number): string {
    const { raw } = this.#connection
    const start = raw.sqlite3_column_text(this.pointer, column)
    return decoder.decode(this.#connection.heap().subarray(start, start + raw.sqlite3_column_bytes(this.pointer, column)))
  }

  /** A copy: what SQLite points at is gone with the next step. */
  blob(column: number): Uint8Array<ArrayBuffer> {
    const { raw } = this.#connection
    const start = raw.sqlite3_column_blob(this.pointer, column)
    return new Uint8Array(this.#connection.heap().subarray(start, start + raw.sqlite3_column_bytes(this.pointer, column)))
  }

  finalize(): void {
    this.#connection.forget(this)
  }
}

/** Four verbs over one database connection: exec, rows, prepare, transaction. */
export class Connection {
  readonly raw: Raw
  readonly #sqlite: Sqlite3Static
  readonly #database: { readonly pointer?: number | undefined; close(): unknown }
  readonly #statements = new Set<Statement>()
  readonly #prepared = new Map<string, Statement>()

  constructor(sqlite: Sqlite3Static, database: { readonly pointer?: number | undefined; close(): unknown }) {
    this.#sqlite = sqlite
    this.#database = database
    this.raw = sqlite.wasm.exports
    sqlite.capi.sqlite3_extended_result_codes(this.#pointer(), 1)
  }

  exec(sql: string): void {
    const result = this.#sqlite.capi.sqlite3_exec(this.#pointer(), sql, 0, 0, 0)
    if (result !== 0) throw this.error()
  }

  /** Prepared once per text and kept. */
  prepare(sql: string): Statement {
    const known = this.#prepared.get(sql)
    if (known) return known
    const { capi, wasm } = this.#sqlite
    const out = this.raw.sqlite3_malloc(8)
    try {
      wasm.pokePtr(out, 0)
      const result = capi.sqlite3_prepare_v3(this.#pointer(), sql, -1, capi.SQLITE_PREPARE_PERSISTENT, out, null)
      if (result !== 0) throw this.error()
      const statement = new Statement(this, Number(wasm.peekPtr(out)))
      this.#statements.add(statement)
      this.#prepared.set(sql, statement)
      return statement
    } finally {
      this.raw.sqlite3_free(out)
    }
  }

  rows(sql: string, values: readonly Cell[] = []): Cell[][] {
    return this.prepare(sql).rows(values)
  }

  /** Rows with the names of their columns. */
  table(sql: string, values: readonly Cell[] = []): { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
    const statement = this.prepare(sql)
    const count = this.raw.sqlite3_column_count(statement.pointer)
    const columns = Array.from({ length: count }, (_, column) => this.#sqlite.capi.sqlite3_column_name(statement.pointer, column))
    try {
      return { columns, rows: statement.rows(values) }
    } finally {
      statement.finalize()
    }
  }

  run(sql: string, values: readonly Cell[] = []): void {
    this.prepare(sql).run(values)
  }

  /** The first cell of the first row as bytes; null where there is no row, or nothing in it. */
  blob(sql: string, values: readonly Cell[] = []): Uint8Array<ArrayBuffer> | null {
    const statement = this.prepare(sql).bind(values)
    try {
      return statement.step() && this.raw.sqlite3_column_type(statement.pointer, 0) !== typeNull ? statement.blob(0) : null
    } finally {
      statement.reset()
    }
  }

  /** The first cell of the first row. */
  one(sql: string, values: readonly Cell[] = []): Cell {
    return this.rows(sql, values)[0]?.[0] ?? null
  }

  /** A count, a sum, a revision: a query that always answers one number. */
  number(sql: string, values: readonly Cell[] = []): number {
    return Number(this.one(sql, values))
  }

  /** All of it or nothing. */
  transaction<T>(body: () => T): T {
    this.exec('begin')
    try {
      const value = body()
      this.exec('commit')
      return value
    } catch (error) {
      for (const statement of this.#statements) statement.reset()
      // SQLite has rolled back by itself after some I/O errors; a second rollback is then refused.
      if (this.#sqlite.capi.sqlite3_get_autocommit(this.#pointer()) === 0) this.exec('rollback')
      throw error
    }
  }

  /** Stops a long query once `expired` says so, asked every `steps` instructions. */
  limit(steps: number, expired: (() => boolean) | null): void {
    this.#sqlite.capi.sqlite3_progress_handler(this.#pointer(), expired ? steps : 0, expired ? () => (expired() ? 1 : 0) : 0, 0)
  }

  /** SQL that could damage the file (writable_schema and the like) is refused. */
  defend(): void {
    this.#sqlite.capi.sqlite3_db_config(this.#pointer(), this.#sqlite.capi.SQLITE_DBCONFIG_DEFENSIVE, 1, 0)
  }

  /** The database as a file, page by page as this connection sees it; a page that can't be read is zeros. */
  bytes(): Uint8Array<ArrayBuffer> {
    // A copy on the page's own heap, never shared memory.
    return this.#sqlite.capi.sqlite3_js_db_export(this.#pointer()) as Uint8Array<ArrayBuffer>
  }

  bindText(statement: number, index: number, text: string): void {
    const bytes = encoder.encode(text)
    const start = this.raw.sqlite3_malloc(bytes.length + 1)
    this.heap().set(bytes, start)
    this.raw.sqlite3_bind_text(statement, index, start, bytes.length, transient)
    this.raw.sqlite3_free(start)
  }

  bindBlob(statement: number, index: number, bytes: Uint8Array): void {
    const start = this.raw.sqlite3_malloc(bytes.length + 1)
    this.heap().set(bytes, start)
    this.raw.sqlite3_bind_blob(statement, index, start, bytes.length, transient)
    this.raw.sqlite3_free(start)
  }

  /** The memory the database works in. Asked for anew after every allocation: it moves when it grows. */
  heap(): Uint8Array {
    return this.#sqlite.wasm.heap8u()
  }

  error(): SqliteError {
    const { capi } = this.#sqlite
    return new SqliteError(capi.sqlite3_extended_errcode(this.#pointer()), capi.sqlite3_errmsg(this.#pointer()))
  }

  forget(statement: Statement): void {
    if (!this.#statements.delete(statement)) return
    for (const [sql, known] of this.#prepared) if (known === statement) this.#prepared.delete(sql)
    this.raw.sqlite3_finalize(statement.pointer)
  }

  close(): void {
    for (const statement of [...this.#statements]) this.forget(statement)
    this.#database.close()
  }

  #pointer(): number {
    const { pointer } = this.#database
    if (pointer === undefined) throw new Error('The database is closed.')
    return pointer
  }
}
