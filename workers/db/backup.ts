import type { BackupHead, BackupPiece, BackupTable, Safekeeping } from '../../src/contract/backup'
import { saidTables } from '../../src/domain/backup/manifest'
import { quoted } from './columns'
import type { Cell, Connection } from './connection'

interface Column {
  readonly name: string
  readonly bytes: boolean
}

export interface FactTable {
  readonly name: string
  /** Those that are stored; what SQLite works out by itself is left to it. */
  readonly columns: readonly Column[]
  readonly hasRowid: boolean
}

/** The tables of facts as the file itself says: a new one is in the next backup without anybody's doing. */
export const factTables = (connection: Connection): readonly FactTable[] =>
  connection
    .rows(
      `select sqlite_schema.name, wr from main.sqlite_schema join pragma_table_list as list on list.name = sqlite_schema.name and list.schema = 'main'
         where sqlite_schema.type = 'table' and sqlite_schema.name not like 'sqlite!_%' escape '!' order by sqlite_schema.rowid`,
    )
    .map(([name, withoutRowid]) => ({
      name: String(name),
      hasRowid: withoutRowid === 0,
      columns: connection
        .rows("select name, type from pragma_table_xinfo(?, 'main') where hidden = 0 order by cid", [String(name)])
        .map(([column, type]) => ({ name: String(column), bytes: type === 'BLOB' || type === 'blob' })),
    }))

const listOf = (connection: Connection): readonly BackupTable[] =>
  factTables(connection).map(({ name, columns }) => ({
    name,
    columns: columns.map((column) => column.name),
    rows: connection.number(`select count(*) from main.${quoted(name)}`),
  }))

/** What a service or a decoder told can be had again; these are the times at which the runner brought or said something. */
const hadAgain: ReadonlySet<string> = new Set(['asked_at', 'fetched_at', 'read_at'])

const newestFact = (connection: Connection): number | null => {
  const times = factTables(connection).flatMap(({ name, columns }) =>
    columns
      .filter((column) => column.name.endsWith('_at') && !hadAgain.has(column.name))
      .map((column) => connection.one(`select max(${quoted(column.name)}) from main.${quoted(name)}`)),
  )
  const known = times.filter((time): time is number => typeof time === 'number' && time > 0)
  return known.length === 0 ? null : Math.max(...known)
}

export const backupHead = (connection: Connection, stamp: string, activities: number): BackupHead => ({
  stamp,
  schema: connection.number('pragma user_version'),
  tables: listOf(connection),
  activities,
  newestFact: newestFact(connection),
})

const pieceBytes = 1 << 20

/** JSON knows no infinity and JavaScript's drops the sign of a zero; both are read back as they were from what is written here. */
const cellText = (cell: Cell): string => {
  if (typeof cell !== 'number' || (Number.isFinite(cell) && !Object.is(cell, -0))) return JSON.stringify(cell)
  return cell === 0 ? '-0' : cell > 0 ? '9e999' : '-9e999'
}

export const backupPiece = (connection: Connection, wanted: string, after: number): BackupPiece => {
  const table = factTables(connection).find(({ name }) => name === wanted)
  if (table === undefined) throw new Error(`No table ${wanted}.`)
  const cells = table.columns.map(({ name, bytes }) => (bytes ? `iif(${quoted(name)} is null, null, hex(${quoted(name)}))` : quoted(name))).join(', ')
  const from = `from main.${quoted(table.name)}`
  const statement = connection
    .prepare(table.hasRowid ? `select rowid, ${cells} ${from} where rowid > ? order by rowid` : `select 0, ${cells} ${from} limit -1 offset ?`)
    .bind([table.hasRowid ? after : Math.max(0, after)])
  const lines: string[] = []
  let [length, next, rows]: [number, number | null, number] = [0, null, 0]
  try {
    let last = after
    while (statement.step()) {
      if (length >= pieceBytes) {
        next = last
        break
      }
      const [key, ...row] = statement.cells()
      const line = `[${row.map(cellText).join(',')}]\n`
      lines.push(line)
      length += line.length
      rows += 1
      last = table.hasRowid ? Number(key) : Math.max(0, after) + rows
    }
  } finally {
    statement.reset()
  }
  return { lines: new TextEncoder().encode(lines.join('')), rows, next }
}

/** Beside the settings that the runner chose: when a backup was saved, and when they wanted no reminder. */
const notes = { saved: 'backedUpAt', quiet: 'backupQuietAt' } as const

const noteOf = (connection: Connection, what: keyof typeof notes): number | null => {
  const at = Number(connection.one('select value from setting where key = ?', [notes[what]]) ?? Number.NaN)
  return Number.isFinite(at) ? at : null
}

export const writeNote = (connection: Connection, what: keyof typeof notes, at: number): void =>
  connection.run('insert or replace into setting (key, value) values (?, ?)', [notes[what], String(at)])

export const isNote = (key: string): boolean => Object.values<string>(notes).includes(key)

export const safekeeping = (connection: Connection, undo: Safekeeping['undo']): Safekeeping => ({
  backedUpAt: noteOf(connection, 'saved'),
  quietAt: noteOf(connection, 'quiet'),
  said: saidTables.reduce((sum, name) => sum + connection.number(`select count(*) from ${name}`), 0),
  newestFact: newestFact(connection),
  undo,
})
