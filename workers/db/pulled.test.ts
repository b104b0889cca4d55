import { expect, test } from 'vitest'
import { apiFile, apiMigrations } from './api-file'
import { createDb } from './db'
import type { OwnDb } from './db'
import type { DbEnv } from './env'
import { inboxClaims } from './inbox.claims'
import type { LetterWorld } from './inbox.claims'
import { goingClaims } from './pulled-going.claims'
import { migrate } from './migrations'
import { pulledClaims } from './pulled.claims'
import { registryShape } from './shape'
import { Disk, openDisk } from './simulated-disk.claims'
import { openMemory } from './sqlite'
import type { Store } from './sqlite'
import type { PulledWorld } from './told-by-api.claims'
import { asked, createLetterbox, mark, summary } from './told-by-api.claims'
import { must } from './world.claims'

const shape = registryShape()

const createEnv = () => {
  const letterbox = createLetterbox()
  const time = { now: asked }
  const env: DbEnv = {
    build: 'test',
    now: () => time.now,
    clock: () => performance.now(),
    chance: () => 0.5,
    breathe: async () => undefined,
    originals: async () => 0,
    forgetOriginals: async () => true,
    letterbox,
    changed: () => undefined,
    every: () => () => undefined,
    gone: () => undefined,
  }
  return { letterbox, time, env }
}

/** Each file of it can be looked into byte by byte. */
const diskWorld = async (): Promise<LetterWorld> => {
  let disk = new Disk()
  const { letterbox, time, env } = createEnv()
  const open = async (): Promise<OwnDb> => createDb(await openDisk(disk), shape, env)
  let db = await open()
  return {
    get db() {
      return db
    },
    at: async (then) => {
      time.now = then
    },
    again: async (rebuilt = false) => {
      await db.shut()
      disk = new Disk(disk.files)
      if (rebuilt) disk.files.delete('/derived.db')
      db = await open()
    },
    files: async () => [...disk.files].map(([name, { bytes, size }]) => [name, bytes.subarray(0, size)] as const),
    leave: letterbox.leave,
    left: async () => letterbox.letters.length,
    end: async () => db.shut(),
  }
}

/** The store goes on living when its database is closed. Nothing of it lies anywhere. */
const memoryWorld = async (): Promise<PulledWorld> => {
  const memory = await openMemory()
  const store: Store = { ...memory, shut: () => undefined }
  const { time, env } = createEnv()
  let db = createDb(store, shape, env)
  return {
    get db() {
      return db
    },
    at: async (then) => {
      time.now = then
    },
    again: async (rebuilt = false) => {
      await db.shut()
      if (rebuilt) memory.unlink('/derived.db')
      db = createDb(store, shape, env)
    },
    files: async () => [],
    end: async () => {
      await db.shut()
      memory.shut()
    },
  }
}

pulledClaims('memory', memoryWorld)
pulledClaims('a simulated disk', diskWorld)
goingClaims('a simulated disk', diskWorld)
inboxClaims('a simulated disk', diskWorld)

test('the file of the API comes to the newest step from every step there ever was; one of a newer app is left as it is, and nothing is told', async () => {
  for (let released = 0; released <= apiMigrations.length; released++) {
    const store = await openMemory()
    const connection = store.open(apiFile)
    expect(migrate(connection, apiMigrations.slice(0, released))).toBe(true)
    connection.close()
    const db = createDb(store, shape, createEnv().env)
    expect(must(await db.keepPulled([summary(1)], mark()))).toMatchObject({ added: 1 })
    await db.shut()
  }
  const store = await openMemory()
  const connection = store.open(apiFile)
  connection.exec(`pragma user_version = ${apiMigrations.length + 1}`)
  connection.close()
  expect(await createDb(store, shape, createEnv().env).overview('own')).toMatchObject({ ok: false, code: 'newer-database' })
})
