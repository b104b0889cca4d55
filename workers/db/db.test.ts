import { expect, test } from 'vitest'
import { alteredShape } from './altered.claims'
import { createDb } from './db'
import type { OwnDb } from './db'
import type { DbEnv } from './env'
import { noLetterbox } from './letterbox'
import { backupHead, backupPiece } from './backup'
import { backupClaims, furtherBackupClaims, gather, restore } from './backup.claims'
import { correctingClaims } from './correcting.claims'
import { gateClaims } from './gate.claims'
import { journeyClaims } from './journey.claims'
import { keepingClaims } from './keeping.claims'
import { migrate, migrations } from './migrations'
import { registryShape } from './shape'
import { openMemory } from './sqlite'
import type { Store } from './sqlite'
import { ownTextClaims } from './own-text.claims'
import { ownWordClaims } from './own-words.claims'
import { ritualClaims } from './rituals.claims'
import { skiesClaims } from './skies.claims'
import { takeoutClaims } from './takeout.claims'
import { waysClaims } from './ways.claims'
import { wallClaims } from './wall.claims'
import { weatherClaims } from './weather.claims'
import { tellingClaims } from './telling.claims'
import { first, must, take } from './world.claims'
import type { World } from './world.claims'

const env: DbEnv = {
  build: 'test',
  now: () => 1_700_000_000_000,
  clock: () => performance.now(),
  chance: () => 0.5,
  breathe: async () => undefined,
  originals: async () => 0,
  forgetOriginals: async () => true,
  letterbox: noLetterbox,
  changed: () => undefined,
  every: () => () => undefined,
  gone: () => undefined,
}

/** The store goes on living when its database is closed: what a file does. */
const lasting = (store: Store): Store => ({ ...store, shut: () => undefined })

const memoryWorld = async (): Promise<World> => {
  const store = await openMemory()
  let db: OwnDb = createDb(lasting(store), registryShape(), env)
  return {
    get db() {
      return db
    },
    again: async (altered = false) => {
      await db.shut()
      db = createDb(lasting(store), altered ? alteredShape() : registryShape(), env)
    },
    end: async () => {
      await db.shut()
      store.shut()
    },
  }
}

keepingClaims('memory', memoryWorld)
tellingClaims('memory', memoryWorld)
ownWordClaims('memory', memoryWorld)
ownTextClaims('memory', memoryWorld)
correctingClaims('memory', memoryWorld)
backupClaims('memory', memoryWorld)
furtherBackupClaims('memory', memoryWorld)
takeoutClaims('memory', memoryWorld)
waysClaims('memory', memoryWorld)
skiesClaims('memory', memoryWorld)
weatherClaims('memory', memoryWorld)
gateClaims('memory', memoryWorld)
journeyClaims('memory', memoryWorld)
ritualClaims('memory', memoryWorld)
wallClaims('memory', memoryWorld)

test('the facts come to the newest step from every step there ever was', async () => {
  for (let released = 0; released <= migrations.length; released++) {
    const store = await openMemory()
    const connection = store.open('/main.db')
    expect(migrate(connection, migrations.slice(0, released))).toBe(true)
    expect(migrate(connection)).toBe(true)
    expect(connection.number('pragma user_version')).toBe(migrations.length)
    connection.close()
    store.shut()
  }
})

test('a step that breaks leaves the facts as they were', async () => {
  const store = await openMemory()
  const connection = store.open('/main.db')
  expect(() => migrate(connection, ['create table a (b)', 'create table c (d); select nonsense'])).toThrow('nonsense')
  expect([connection.number('pragma user_version'), connection.rows("select name from sqlite_schema where type = 'table'")]).toEqual([1, [['a']]])
  connection.close()
  store.shut()
})

test('files removed underneath are noticed before anything is called saved', async () => {
  const store = await openMemory()
  let there = true
  const db = createDb({ ...store, intact: async () => there }, registryShape(), env)
  await db.set('own', 'unit', 'mi')
  there = false
  expect(await db.set('own', 'unit', 'km')).toMatchObject({ ok: false, code: 'storage-gone' })
  expect(await db.settings('own')).toEqual({ ok: true, value: { unit: 'mi' } })
  await db.shut()
})

test('an erased mirror leaves no original behind, and while one is being copied nothing is erased at all', async () => {
  const store = await openMemory()
  let copying = true
  const forgotten: string[] = []
  const db = createDb(store, registryShape(), {
    ...env,
    forgetOriginals: async (mirror) => {
      if (copying) return false
      forgotten.push(mirror)
      return true
    },
  })
  await db.set('own', 'unit', 'mi')
  expect(await db.erase('own')).toMatchObject({ ok: false, code: 'still-reading' })
  expect(await db.settings('own')).toEqual({ ok: true, value: { unit: 'mi' } })
  copying = false
  expect(await db.erase('own')).toEqual({ ok: true, value: null })
  expect([forgotten, await db.settings('own')]).toEqual([['own'], { ok: true, value: {} }])
  await db.shut()
})

test('an idle store looks each minute whether its files are still there, says it once when they are not, and then writes nothing more', async () => {
  const store = await openMemory()
  let there = true
  let told = 0
  let minute = (): void => undefined
  let every = 0
  const db = createDb({ ...store, intact: async () => there }, registryShape(), {
    ...env,
    every: (ms, tick) => {
      every = ms
      minute = tick
      return () => {
        minute = () => undefined
      }
    },
    gone: () => (told += 1),
  })
  await db.set('own', 'unit', 'mi')
  minute()
  await db.settings('own')
  expect([every, told]).toEqual([60_000, 0])
  there = false
  minute()
  minute()
  expect(await db.settings('own')).toEqual({ ok: true, value: { unit: 'mi' } })
  expect([told, (await db.standing()).storage]).toEqual([1, 'gone'])
  expect(await db.keepFaces('own', { revision: 1, today: 1, unit: 'km', firstWeekday: 1, faces: [] })).toMatchObject({ ok: false, code: 'storage-gone' })
  expect(told).toBe(1)
  await db.shut()
})

test('the facts can be taken along byte for byte, and nothing is changed by it', async () => {
  const store = await openMemory()
  const db = createDb(store, registryShape(), env)
  await db.set('own', 'unit', 'mi')
  const before = await db.overview('own')
  const rescued = await db.rescue('own')
  const bytes = rescued.ok && rescued.value ? new Uint8Array(await (rescued.value as Blob).arrayBuffer()) : new Uint8Array()
  expect([new TextDecoder().decode(bytes.subarray(0, 15)), bytes.length % 16_384, bytes.length > 0]).toEqual(['SQLite format 3', 0, true])
  expect(await db.overview('own')).toEqual(before)
  expect(await db.rescue('sample')).toEqual({ ok: true, value: null })
  await db.shut()
})

test('a backup of every schema there ever was is brought to the newest step', async () => {
  const db = createDb(await openMemory(), registryShape(), env)
  for (let released = 1; released <= migrations.length; released++) {
    const store = await openMemory()
    const connection = store.open('/main.db')
    migrate(connection, migrations.slice(0, released))
    connection.run("insert into setting values ('homeZone', ?)", [`Etc/GMT+${released}`])
    const head = backupHead(connection, '', 0)
    const pieces = head.tables.map(({ name }) => ({ table: name, lines: backupPiece(connection, name, -1).lines }))
    expect([head.schema, await restore(db, { head, pieces })]).toEqual([released, { ok: true, value: null }])
    expect(await db.settings('own')).toEqual({ ok: true, value: { homeZone: `Etc/GMT+${released}` } })
    connection.close()
    store.shut()
  }
  expect(await db.check('own')).toEqual({ ok: true, value: { integrity: 'ok' } })
  await db.shut()
})

test('what a backup took the place of is kept for seven days, and then it is gone', async () => {
  const store = await openMemory()
  const day = 86_400_000
  const files = (): readonly boolean[] => ['/main.db', '/main-2.db', '/main-3.db'].map((file) => store.has(file))
  const on = (days: number): OwnDb => createDb({ ...store, shut: () => undefined }, registryShape(), { ...env, now: () => env.now() + days * day })
  const before = on(0)
  await take(before, first)
  must(await restore(before, await gather(before)))
  await before.shut()
  expect(files()).toEqual([true, true, false])
  const sixth = on(6.9)
  expect(must(await sixth.safekeeping('own')).undo).not.toBeNull()
  await sixth.shut()
  const eighth = on(7.1)
  expect(must(await eighth.safekeeping('own')).undo).toBeNull()
  expect(files()).toEqual([false, true, false])
  expect(must(await eighth.overview('own')).activities).toBe(3)
  expect(await eighth.undoRestore('own')).toMatchObject({ ok: false, code: 'nothing-to-undo' })
  await eighth.shut()
  store.shut()
})
