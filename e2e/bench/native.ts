import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

/** The yardstick: the system's own, from its package manager. */
const shell = 'sqlite3'

const sqlite = (args: readonly string[], input?: string): boolean => spawnSync(shell, args, { input, stdio: ['pipe', 'ignore', 'ignore'] }).status === 0

/** Version of the native shell, or null where there is none. */
export const nativeVersion = (): string | null => {
  const { status, stdout } = spawnSync(shell, ['--version'], { encoding: 'utf8' })
  return status === 0 ? (stdout.split(' ')[0] ?? null) : null
}

/** Milliseconds in which `sqlite3 .import` reads a CSV of `columns` columns into a new database file, the start of the process included. */
export const nativeImport = (csv: string, columns: number, database: string): number => {
  rmSync(database, { force: true })
  const table = `create table t(${Array.from({ length: columns }, (_, index) => `c${index} text`).join(', ')});`
  const start = performance.now()
  const worked = sqlite([database], `${table}\n.import --csv --skip 1 ${csv} t\n`)
  const took = performance.now() - start
  rmSync(database, { force: true })
  if (!worked) throw new Error('sqlite3 .import failed')
  return took
}
