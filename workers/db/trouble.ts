import type { StoreTrouble } from '../../src/contract/db'
import { SqliteError } from './connection'
import type { Store } from './sqlite'

/** An expected failure on its way to becoming a value. */
export class Trouble extends Error {
  readonly code: StoreTrouble

  constructor(code: StoreTrouble) {
    super(code)
    this.code = code
  }
}

/** Primary result codes (sqlite.org/rescode.html). */
const inputOutput = 10
const corrupt = 11
const full = 13
const cantOpen = 14
const notADatabase = 26

/** SQLite's word and a second look at the device, as one of our codes; null for a bug. Quota errors come as plain I/O errors (trust F3). */
export const troubleOf = async (error: unknown, store: Store): Promise<StoreTrouble | null> => {
  if (error instanceof Trouble) return error.code
  if (!(error instanceof SqliteError)) return null
  if (error.code === corrupt || error.code === notADatabase) return 'damaged'
  if (error.code === full) return 'storage-full'
  if (error.code !== inputOutput && error.code !== cantOpen) return null
  if (!(await store.intact())) return 'storage-gone'
  return (await store.room()) ? 'damaged' : 'storage-full'
}
