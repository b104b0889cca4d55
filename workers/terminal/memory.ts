import type { Db } from '../../src/contract/db'
import type { Outcome } from '../../src/domain/outcome'
import { done, failed } from '../../src/domain/outcome'
import { secretChance } from '../db/chance'
import { createDb } from '../db/db'
import { noLetterbox } from '../db/letterbox'
import { openMirror } from '../db/open'
import { registryShape } from '../db/shape'
import { openMemory } from '../db/sqlite'

export interface MemoryMirror {
  readonly db: Db
  /** Asks the tables of the runner's own mirror; afterwards `db` is closed. The detail of a refusal is SQLite's own sentence. */
  readonly ask: (sql: string) => Promise<Outcome<Answer, 'sql'>>
}

export interface Answer {
  readonly names: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** The store as the browser's worker makes it, in this process's memory. */
export const openMemoryMirror = async (now: () => number = Date.now): Promise<MemoryMirror> => {
  const memory = await openMemory()
  const clock = (): number => performance.now()
  // Its files are asked once more after the database is closed, so they have to outlive it.
  const db = createDb({ ...memory, shut: () => undefined }, registryShape(), {
    build: 'terminal',
    now,
    clock,
    chance: secretChance,
    breathe: async () => undefined,
    originals: async () => 0,
    forgetOriginals: async () => true,
    letterbox: noLetterbox,
    changed: () => undefined,
    every: () => () => undefined,
    gone: () => undefined,
  })
  return {
    db,
    ask: async (sql) => {
      await db.shut()
      const found = openMirror(memory, 'own', registryShape(), clock)
      if ('trouble' in found) return failed('sql', found.trouble)
      const { connection } = found.open
      try {
        // A view takes one query and nothing that writes, and knows the names of its columns.
        connection.exec(`create temp view answer as ${sql.trim().replace(/;\s*$/, '')}`)
        connection.exec('pragma query_only=1')
        const names = connection.rows("select name from pragma_table_xinfo('answer')").map(([name]) => String(name))
        return done({ names, rows: connection.rows('select * from temp.answer') })
      } catch (error) {
        return failed('sql', error instanceof Error ? error.message : String(error))
      } finally {
        connection.close()
      }
    },
  }
}
