import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type * as Csv from '../../src/domain/simulate/export-csv'
import type * as Sample from '../../src/domain/simulate/sample'
import { load } from '../fixtures/load.ts'
import { nativeImport, nativeVersion } from './native.ts'

/** As many as a usual export has. */
export const columns = 103

export interface Table {
  readonly path: string
  readonly rows: number
  readonly bytes: number
}

/** What every measurement of one session shares. */
export interface Session {
  readonly url: string
  /** A folder that goes when the session ends. */
  readonly folder: string
  readonly runs: number
  readonly say: (line: string) => void
  /** Rows of the sample runner's own export. */
  readonly usual: number
  /** An export's table of that many rows, written once. */
  readonly table: (rows: number) => Promise<Table>
  /** Version of the sqlite3 beside which imports are measured; null where there is none. */
  readonly native: string | null
  /** Milliseconds it takes to import that table; NaN where there is none. */
  readonly nativeTime: (table: Table) => number
}

export const openSession = async (served: Pick<Session, 'url' | 'folder' | 'runs' | 'say'>): Promise<Session> => {
  const { sampleAthlete, sampleRows } = await load<typeof Sample>('src/domain/simulate/sample.ts')
  const { csvText, multiply } = await load<typeof Csv>('src/domain/simulate/export-csv.ts')
  const athlete = sampleAthlete(Date.UTC(2026, 10, 2) / 86_400_000)
  const native = nativeVersion()

  const write = async (rows: number): Promise<Table> => {
    const home = join(served.folder, `activities-${rows}`)
    const path = join(home, 'activities.csv')
    await mkdir(home)
    const text = csvText(multiply(athlete, Math.ceil(rows / sampleRows), rows), { columns, order: 'newest-first' })
    await writeFile(path, text)
    return { path, rows, bytes: (await stat(path)).size }
  }
  const written = new Map<number, Promise<Table>>()
  return {
    ...served,
    usual: sampleRows,
    table: (rows) => {
      const table = written.get(rows) ?? write(rows)
      written.set(rows, table)
      return table
    },
    native,
    nativeTime: ({ path }) => (native === null ? NaN : nativeImport(path, columns, join(served.folder, 'native.db'))),
  }
}
