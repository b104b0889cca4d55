import { registryShape } from './shape'
import { createDb } from './db'
import type { OwnDb } from './db'
import { inboxClaims } from './inbox.claims'
import type { LetterWorld } from './inbox.claims'
import { goingClaims } from './pulled-going.claims'
import { pulledClaims } from './pulled.claims'
import { Disk, openDisk } from './simulated-disk.claims'
import { asked, createLetterbox } from './told-by-api.claims'

const shape = registryShape()

/** Each file of it can be looked into byte by byte. */
const diskWorld = async (): Promise<LetterWorld> => {
  let disk = new Disk()
  let now = asked
  const letterbox = createLetterbox()
  const open = async (): Promise<OwnDb> =>
    createDb(await openDisk(disk), shape, {
      build: 'test',
      now: () => now,
      clock: () => performance.now(),
      chance: () => 0.5,
      breathe: async () => undefined,
      originals: async () => 0,
      forgetOriginals: async () => true,
      letterbox,
      changed: () => undefined,
      every: () => () => undefined,
      gone: () => undefined,
    })
  let db = await open()
  return {
    get db() {
      return db
    },
    at: async (then) => {
      now = then
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

pulledClaims('a simulated disk', diskWorld)
goingClaims('a simulated disk', diskWorld)
inboxClaims('a simulated disk', diskWorld)
