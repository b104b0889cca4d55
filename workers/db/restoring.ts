import type { RestoreBegun, RestoreHead } from '../../src/contract/backup'
import type { Mirror } from '../../src/contract/db'
import { factTables, writeNote } from './backup'
import type { FactTable } from './backup'
import { quoted } from './columns'
import { SqliteError } from './connection'
import type { Cell, Connection } from './connection'
import { migrate, migrations } from './migrations'
import { openSlot } from './open'
import type { Open } from './open'
import { integrity } from './queries'
import { catchUp, pair } from './rebuild'
import type { Shape } from './shape'
import { filesWhileRestoring, freeSlot, nextTurn, removeSlot } from './slots'
import type { Slot, Standing } from './slots'
import type { Store } from './sqlite'
import { Trouble } from './trouble'

interface Restore {
  readonly ticket: number
  readonly slot: Slot
  readonly connection: Connection
  readonly head: RestoreHead
  readonly tables: ReadonlyMap<string, FactTable>
  /** Where the copies that come along begin in the pack. */
  readonly packed: number
}

export interface Restoring {
  readonly begin: (mirror: Mirror, live: Open, standing: Standing, head: RestoreHead) => Promise<RestoreBegun>
  readonly piece: (mirror: Mirror, ticket: number, table: string, lines: Uint8Array<ArrayBuffer>) => null
  /** Checks it, and makes it the mirror; what it takes the place of stays as it is. */
  readonly end: (mirror: Mirror, ticket: number, live: Open, standing: Standing) => Promise<{ readonly open: Open; readonly standing: Standing }>
  readonly drop: (mirror: Mirror) => void
}

export interface RestoringEnv {
  readonly now: () => number
  readonly clock: () => number
  readonly breathe: () => Promise<void>
}

/** A page's constraints, or text where a number belongs: what is in the file is not what this app wrote. */
const constraint = 19
const mismatch = 20

const bad = (): never => {
  throw new Trouble('damaged-backup')
}

/** What comes from a file that was somewhere else may make anything stumble that reads it: it is refused then, before it is anybody's mirror. */
const orBad = async <T>(work: () => Promise<T> | T): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Trouble) throw error
    if (error instanceof SqliteError && error.code !== constraint && error.code !== mismatch && error.code !== 1) throw error
    return bad()
  }
}

const isCell = (value: unknown): value is Cell => value === null || typeof value === 'string' || typeof value === 'number'

const packedOf = (connection: Connection): number => connection.number('select coalesce(max(at + bytes), 0) from track_copy')

const copies = 'track_copy'

/** Makes a backup the mirror, beside the mirror that is there. */
export const createRestoring = (store: Store, shape: Shape, env: RestoringEnv): Restoring => {
  const running = new Map<Mirror, Restore>()
  let tickets = 0

  const drop = (mirror: Mirror): void => {
    const restore = running.get(mirror)
    if (restore === undefined) return
    running.delete(mirror)
    restore.connection.close()
    removeSlot(store, restore.slot)
  }

  const runningOf = (mirror: Mirror, ticket: number): Restore => {
    const restore = running.get(mirror)
    if (restore?.ticket !== ticket) throw new Trouble('no-restore')
    return restore
  }

  const begin: Restoring['begin'] = async (mirror, live, standing, head) => {
    drop(mirror)
    if (!Number.isSafeInteger(head.schema) || head.schema < 1) bad()
    if (head.schema > migrations.length) throw new Trouble('newer-backup')
    await store.reserve(filesWhileRestoring).catch(() => {
      throw new Trouble('storage-full')
    })
    const slot = freeSlot(mirror, standing)
    removeSlot(store, slot)
    const connection = store.open(slot.facts)
    let begun = false
    try {
      connection.exec('pragma journal_mode=truncate; pragma synchronous=full')
      migrate(connection, migrations.slice(0, head.schema))
      const tables = new Map(factTables(connection).map((table) => [table.name, table]))
      const fits =
        head.tables.length === tables.size &&
        head.tables.every(({ name, columns }) => {
          const known = tables.get(name)?.columns ?? []
          return known.length === columns.length && known.every((column) => columns.includes(column.name))
        })
      if (!fits) bad()
      // Rows come in the order of the tables; whether each finds what it points at is looked at in the end.
      connection.exec('pragma foreign_keys=off')
      connection.transaction(() => {
        for (const name of tables.keys()) connection.exec(`delete from ${quoted(name)}`)
      })
      const packed = packedOf(live.connection)
      const ticket = ++tickets
      running.set(mirror, { ticket, slot, connection, head, tables, packed })
      begun = true
      return { ticket, packed }
    } finally {
      if (!begun) {
        connection.close()
        removeSlot(store, slot)
      }
    }
  }

  const piece: Restoring['piece'] = (mirror, ticket, name, lines) => {
    const { connection, tables, head, packed } = runningOf(mirror, ticket)
    const table = tables.get(name)
    const columns = head.tables.find((told) => told.name === name)?.columns
    if (table === undefined || columns === undefined) return bad()
    if (name === copies && !head.copies) return null
    const isBytes = new Set(table.columns.filter(({ bytes }) => bytes).map((column) => column.name))
    const values = columns.map((column) => (isBytes.has(column) ? 'unhex(?)' : name === copies && column === 'at' ? `? + ${packed}` : '?'))
    const statement = connection.prepare(`insert into ${quoted(name)} (${columns.map(quoted).join(', ')}) values (${values.join(', ')})`)
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(lines)
    connection.transaction(() => {
      for (const line of text.split('\n')) {
        if (line === '') continue
        const cells: unknown = JSON.parse(line)
        if (!Array.isArray(cells) || cells.length !== columns.length || !cells.every(isCell)) bad()
        else statement.run(cells)
      }
    })
    return null
  }

  /** Copies on this device of the very same files, which lie where they lay; and none is written over what the mirror before may be put back with. */
  const takeOverCopies = (connection: Connection, live: Connection, packed: number): void => {
    const here = new Map(connection.rows('select name, hash from main.track_file where hash is not null').map(([name, hash]) => [name, hash]))
    const copied = new Set(connection.rows('select name from track_copy').map(([name]) => name))
    for (const [name = null, at = null, bytes = null, hash = null] of live.rows(
      'select track_copy.name, at, track_copy.bytes, hash from track_copy join main.track_file on track_file.name = track_copy.name',
    ))
      if (hash !== null && here.get(name) === hash && !copied.has(name))
        connection.run('insert into track_copy (name, at, bytes) values (?, ?, ?)', [name, at, bytes])
    // No file has this name: it only says where the next copy may begin.
    if (packedOf(connection) < packed) connection.run("insert or replace into track_copy (name, at, bytes) values ('', 0, ?)", [packed])
  }

  const complete = ({ connection, head, packed }: Restore, live: Open): void => {
    for (const { name, rows } of head.tables) if ((name !== copies || head.copies) && connection.number(`select count(*) from ${quoted(name)}`) !== rows) bad()
    if (connection.rows('pragma foreign_key_check').length > 0) bad()
    if (!migrate(connection)) bad()
    if (connection.one('pragma integrity_check') !== 'ok') bad()
    connection.transaction(() => {
      takeOverCopies(connection, live.connection, packed)
      writeNote(connection, 'saved', head.madeAt)
      // Another mirror than the one it was taken from: nothing that was derived from that one is taken for its own.
      connection.run('update meta set identity = lower(hex(randomblob(16))), revision = max(revision, ?) + 1', [live.revision()])
      if (connection.number('select count(*) from meta') !== 1) bad()
    })
  }

  const end: Restoring['end'] = async (mirror, ticket, live, standing) => {
    const restore = runningOf(mirror, ticket)
    const { slot } = restore
    let open: Open | null = null
    try {
      await orBad(() => complete(restore, live))
      restore.connection.close()
      running.delete(mirror)
      const opened = openSlot(store, slot, shape, env.clock)
      if ('trouble' in opened) return bad()
      open = opened.open
      const mine = opened.open
      await orBad(async () => {
        await catchUp(mine, env.breathe)
        pair(mine)
        if (integrity(mine) !== 'ok') bad()
      })
      const turn = nextTurn(standing.turn, env.now())
      // The switch: until here the mirror is the other one, from here on it is this.
      mine.connection.exec(`pragma application_id = ${turn}`)
      return { open: mine, standing: { live: slot, turn, before: standing.live } }
    } catch (error) {
      if (running.has(mirror)) drop(mirror)
      else {
        open?.connection.close()
        removeSlot(store, slot)
      }
      throw error
    }
  }

  return {
    begin,
    piece: (mirror, ticket, name, lines) => {
      try {
        return piece(mirror, ticket, name, lines)
      } catch (error) {
        if (
          error instanceof SyntaxError ||
          error instanceof TypeError ||
          (error instanceof SqliteError && (error.code === constraint || error.code === mismatch))
        )
          return bad()
        throw error
      }
    },
    end,
    drop,
  }
}
