import { describe, expect } from 'vitest'
import type { BackupHead, RestoreHead } from '../../src/contract/backup'
import type { Outcome } from '../../src/domain/outcome'
import type { StoreTrouble } from '../../src/contract/db'
import { saidTables } from '../../src/domain/backup/manifest'
import { migrations } from './migrations'
import { claimIn, first, must, rows, run, take } from './world.claims'
import type { World } from './world.claims'

export interface Gathered {
  readonly head: BackupHead
  readonly pieces: readonly { readonly table: string; readonly lines: Uint8Array<ArrayBuffer> }[]
}

export const gather = async (db: World['db']): Promise<Gathered> => {
  const head = must(await db.backupHead('own'))
  const pieces: Gathered['pieces'][number][] = []
  for (const { name: table } of head.tables)
    for (let after: number | null = -1; after !== null;) {
      const piece: { readonly lines: Uint8Array<ArrayBuffer>; readonly next: number | null } = must(await db.backupPiece('own', table, after, head.stamp))
      pieces.push({ table, lines: piece.lines })
      after = piece.next
    }
  return { head, pieces }
}

export const headOf = ({ head }: Gathered, more: Partial<RestoreHead> = {}): RestoreHead => ({
  schema: head.schema,
  tables: head.tables,
  madeAt: 1_690_000_000_000,
  copies: false,
  ...more,
})

export const restore = async (db: World['db'], gathered: Gathered, more: Partial<RestoreHead> = {}): Promise<Outcome<null, StoreTrouble>> => {
  const begun = await db.restoreBegin('own', headOf(gathered, more))
  if (!begun.ok) return begun
  for (const { table, lines } of gathered.pieces) {
    const written = await db.restorePiece('own', begun.value.ticket, table, lines)
    if (!written.ok) return written
  }
  return db.restoreEnd('own', begun.value.ticket)
}

/** Every cell of every table of facts, but for those that a restore has to change. */
const everyFact = async (world: World): Promise<Readonly<Record<string, unknown>>> => {
  const tables = await rows(world, "select name from main.sqlite_schema where type = 'table' and name not like 'sqlite!_%' escape '!' and name <> 'meta'")
  const found: Record<string, unknown> = {}
  for (const [name] of tables) {
    const columns = (await rows(world, `select name from pragma_table_xinfo('${name}', 'main') where hidden = 0`)).map(([column]) => `quote("${column}")`)
    const where = name === 'setting' ? "where key not like 'back%'" : ''
    found[String(name)] = await rows(world, `select ${columns.join(', ')} from main."${name}" ${where} order by rowid`)
  }
  return found
}

const facesKept = { revision: 1, today: 1, unit: 'km', firstWeekday: 1, faces: [] } as const

/** A mirror with something of everything that a runner can bring or say. */
const fill = async ({ db }: World): Promise<void> => {
  await take(db, first)
  await take(db, { hash: 'b', asOf: 200, rows: [run(4, { description: 'Zeile\u0001 "quoted" \u{1F3C3}' }), run(5)] })
  must(await db.set('own', 'unit', 'mi'))
  must(await db.correct('own', { activity: 2, kind: 'deleted' }))
  must(await db.correct('own', { activity: 3, kind: 'distance', value: 5123.456789012345 }))
  must(await db.answer('own', 'the-hour', { answer: 'true', because: 'It is quiet.', of: 'You are a dawn runner.' }))
  must(await db.keepPlaceName('own', { latitude: 4839, longitude: -449 }, 'Brest'))
}

export const backupClaims = (where: string, createWorld: () => Promise<World>): void => {
  const claim = claimIn(createWorld)

  describe(`a backup of ${where}`, () => {
    claim('holds every table of facts with every column that is stored, as the file itself lists them', async (world) => {
      await fill(world)
      const { tables, schema } = must(await world.db.backupHead('own'))
      const listed = await rows(
        world,
        "select t.name, group_concat(c.name) from main.sqlite_schema t, pragma_table_xinfo(t.name, 'main') c where t.type = 'table' and t.name not like 'sqlite!_%' escape '!' and c.hidden = 0 group by t.name order by t.name",
      )
      expect(tables.map(({ name, columns }) => [name, columns.join(',')]).toSorted()).toEqual(listed)
      for (const table of tables) expect([table.name, table.rows]).toEqual([table.name, (await rows(world, `select count(*) from main.${table.name}`))[0]?.[0]])
      expect([schema, tables.length > 10]).toEqual([migrations.length, true])
    })

    claim('gives back every cell of every fact, in an empty mirror and in a full one, and what follows from them', async (world) => {
      await fill(world)
      const [facts, activities, overview] = [
        await everyFact(world),
        await rows(world, 'select * from activity order by id'),
        must(await world.db.overview('own')),
      ]
      const gathered = await gather(world.db)
      for (const full of [false, true]) {
        if (full) await take(world.db, { hash: 'other', asOf: 300, rows: [run(9)] })
        else must(await world.db.erase('own'))
        expect(await restore(world.db, gathered)).toEqual({ ok: true, value: null })
        expect(await everyFact(world)).toEqual(facts)
        expect(await rows(world, 'select * from activity order by id')).toEqual(activities)
        expect(must(await world.db.overview('own'))).toMatchObject({ activities: overview.activities, runs: overview.runs, lastDay: overview.lastDay })
        expect(must(await world.db.check('own')).integrity).toBe('ok')
        await world.again()
        expect(await everyFact(world)).toEqual(facts)
        expect(must(await world.db.safekeeping('own')).backedUpAt).toBe(1_690_000_000_000)
      }
    })

    claim('takes the place of a mirror until it is undone, and the other way round, for seven days', async (world) => {
      await take(world.db, first)
      const gathered = await gather(world.db)
      await take(world.db, { hash: 'b', asOf: 200, rows: [run(4)] })
      const ids = async (): Promise<unknown> => (await rows(world, 'select id from activity order by id')).flat()
      expect(must(await world.db.safekeeping('own')).undo).toBeNull()
      expect(await world.db.undoRestore('own')).toMatchObject({ ok: false, code: 'nothing-to-undo' })
      must(await restore(world.db, gathered))
      expect(await ids()).toEqual([1, 2, 3])
      const { undo } = must(await world.db.safekeeping('own'))
      expect((undo?.until ?? 0) - (undo?.replacedAt ?? 0)).toBe(7 * 86_400_000)
      await world.again()
      must(await world.db.undoRestore('own'))
      expect(await ids()).toEqual([1, 2, 3, 4])
      await world.again()
      expect(await ids()).toEqual([1, 2, 3, 4])
      must(await world.db.undoRestore('own'))
      expect(await ids()).toEqual([1, 2, 3])
      // A second backup in the place of the first: the third pair of files.
      for (let i = 0; i < 2; i++) {
        must(await restore(world.db, gathered))
        must(await world.db.set('own', 'unit', 'mi'))
        must(await world.db.undoRestore('own'))
        must(await world.db.undoRestore('own'))
        expect(must(await world.db.settings('own')).unit).toBe('mi')
      }
      expect(must(await world.db.check('own')).integrity).toBe('ok')
    })
  })
}

/** What hangs on no disk. */
export const furtherBackupClaims = (where: string, createWorld: () => Promise<World>): void => {
  const claim = claimIn(createWorld)

  describe(`a backup of ${where}`, () => {
    claim('that does not fit is refused, and the mirror stays as it is', async (world) => {
      await fill(world)
      const gathered = await gather(world.db)
      await take(world.db, { hash: 'c', asOf: 300, rows: [run(9)] })
      const before = await everyFact(world)
      const { tables } = gathered.head
      const lines = (table: string, text: string): Gathered => ({ ...gathered, pieces: [...gathered.pieces, { table, lines: new TextEncoder().encode(text) }] })
      const without = (name: string): Gathered => ({ ...gathered, pieces: gathered.pieces.filter(({ table }) => table !== name) })
      const refused: readonly (readonly [Gathered, Partial<RestoreHead>, string])[] = [
        [gathered, { schema: migrations.length + 1 }, 'newer-backup'],
        [gathered, { schema: 0 }, 'damaged-backup'],
        [gathered, { schema: 1 }, 'damaged-backup'],
        [gathered, { tables: tables.slice(1) }, 'damaged-backup'],
        [gathered, { tables: tables.map((table) => ({ ...table, name: `${table.name}"; drop table meta; --` })) }, 'damaged-backup'],
        [without('correction'), {}, 'damaged-backup'],
        [without('meta'), {}, 'damaged-backup'],
        [without('source'), {}, 'damaged-backup'],
        [lines('setting', '["a"]\n'), {}, 'damaged-backup'],
        [lines('setting', '["a",{"b":1}]\n'), {}, 'damaged-backup'],
        [lines('setting', '["a",\n'), {}, 'damaged-backup'],
        [lines('setting', '["more","than the head says"]\n'), {}, 'damaged-backup'],
        [lines('correction', '[1,"deleted","no time",null]\n'), {}, 'damaged-backup'],
        [lines('no_such_table', '[1]\n'), {}, 'damaged-backup'],
      ]
      for (const [what, more, code] of refused) {
        expect(await restore(world.db, what, more)).toMatchObject({ ok: false, code })
        expect(await everyFact(world)).toEqual(before)
      }
      await world.again()
      expect(await everyFact(world)).toEqual(before)
    })

    claim('is of one moment: a write in between is noticed, and what is only derived is none', async ({ db }) => {
      await take(db, first)
      const { stamp } = must(await db.backupHead('own'))
      must(await db.keepFaces('own', { ...facesKept, faces: [] }))
      expect(await db.backupPiece('own', 'source', -1, stamp)).toMatchObject({ ok: true })
      must(await db.set('own', 'unit', 'mi'))
      expect(await db.backupPiece('own', 'source', -1, stamp)).toMatchObject({ ok: false, code: 'changed-meanwhile' })
    })

    claim('that is dropped or forgotten leaves nothing, and goes with the mirror when that is deleted', async (world) => {
      await take(world.db, first)
      const gathered = await gather(world.db)
      const begun = must(await world.db.restoreBegin('own', headOf(gathered)))
      must(await world.db.restoreDrop('own', begun.ticket))
      expect(await world.db.restoreEnd('own', begun.ticket)).toMatchObject({ ok: false, code: 'no-restore' })
      must(await restore(world.db, gathered))
      must(await world.db.erase('own'))
      await world.again()
      expect(must(await world.db.overview('own')).activities).toBe(0)
      expect(must(await world.db.safekeeping('own'))).toEqual({ backedUpAt: null, quietAt: null, said: 0, newestFact: null, undo: null })
    })

    claim('keeps where the copies of the same files lie on this device, and lets none be written over', async (world) => {
      const file = (name: string, hash: string): string =>
        `insert into track_file (name, hash, bytes, rev, outcome, points, flaws, read_at) values ('${name}', '${hash}', 10, 1, 'missing', 0, '{}', 1)`
      await take(world.db, first)
      await rows(world, file('a.fit', 'aa'))
      await rows(world, file('b.fit', 'bb'))
      must(await world.db.keepCopies('own', [{ name: 'a.fit', at: 0, bytes: 100 }]))
      const gathered = await gather(world.db)
      await rows(world, "update track_file set hash = 'other' where name = 'b.fit'")
      must(await world.db.keepCopies('own', [{ name: 'b.fit', at: 100, bytes: 50 }]))
      must(await restore(world.db, gathered))
      expect(await rows(world, 'select name, at, bytes from track_copy order by name')).toEqual([
        ['', 0, 150],
        ['a.fit', 0, 100],
      ])
      expect(must(await world.db.wantedTracks('own')).packed).toBe(150)
      // Where they come along, they lie behind all that is there.
      expect(must(await world.db.restoreBegin('own', headOf(gathered, { copies: true }))).packed).toBe(150)
      must(await restore(world.db, gathered, { copies: true }))
      expect(await rows(world, 'select name, at, bytes from track_copy')).toEqual([['a.fit', 150, 100]])
    })

    claim('counts as said by the runner what stands in every table that nothing else writes', async (world) => {
      const brought = ['source', 'raw_row', 'report', 'setting', 'meta', 'track', 'track_file', 'track_copy']
      const told = ['place_name', 'weather_month', 'weather_call', 'gate_zone', 'gate_drawn']
      const tables = (await rows(world, "select name from sqlite_schema where type = 'table'")).map(([name]) => String(name))
      expect([...saidTables, ...brought, ...told].toSorted()).toEqual(tables.toSorted())
      must(await world.db.pinMilestone('own', 'runs.100', true))
      must(await world.db.pin('own', 'the-chain', true))
      expect(must(await world.db.safekeeping('own')).said).toBe(2)
    })

    claim('is asked for by what was brought or said since, and not by what a service told', async ({ db }) => {
      expect(must(await db.safekeeping('own')).newestFact).toBeNull()
      must(await db.keepPlaceName('own', { latitude: 4839, longitude: -449 }, 'Brest'))
      expect(must(await db.safekeeping('own')).newestFact).toBeNull()
      await take(db, first)
      must(await db.noteBackup('own', 'saved', 123))
      must(await db.noteBackup('own', 'quiet', 456))
      expect(must(await db.safekeeping('own'))).toEqual({ backedUpAt: 123, quietAt: 456, said: 0, newestFact: 1_700_000_000_000, undo: null })
      expect(must(await db.settings('own'))).toEqual({})
    })
  })
}
