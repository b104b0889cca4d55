import { expect, test } from 'vitest'
import { alteredShape } from './altered.claims'
import { createDb } from './db'
import type { DbEnv, OwnDb } from './db'
import { correctingClaims } from './correcting.claims'
import { gateClaims } from './gate.claims'
import { journeyClaims } from './journey.claims'
import { keepingClaims } from './keeping.claims'
import { migrate, migrations } from './migrations'
import { registryShape } from './shape'
import { openMemory } from './sqlite'
import type { Store } from './sqlite'
import { ownWordClaims } from './own-words.claims'
import { skiesClaims } from './skies.claims'
import { takeoutClaims } from './takeout.claims'
import { waysClaims } from './ways.claims'
import { wallClaims } from './wall.claims'
import { weatherClaims } from './weather.claims'
import { tellingClaims } from './telling.claims'
import type { World } from './world.claims'

const env: DbEnv = {
  build: 'test',
  now: () => 1_700_000_000_000,
  clock: () => performance.now(),
  chance: () => 0.5,
  breathe: async () => undefined,
  originals: async () => 0,
  forgetOriginals: async () => true,
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
correctingClaims('memory', memoryWorld)
takeoutClaims('memory', memoryWorld)
waysClaims('memory', memoryWorld)
skiesClaims('memory', memoryWorld)
weatherClaims('memory', memoryWorld)
gateClaims('memory', memoryWorld)
journeyClaims('memory', memoryWorld)
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
