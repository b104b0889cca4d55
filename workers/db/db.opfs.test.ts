import { wrap } from 'comlink'
import { expect, test } from 'vitest'
import { backupClaims } from './backup.claims'
import { correctingClaims } from './correcting.claims'
import { gateClaims } from './gate.claims'
import { journeyClaims } from './journey.claims'
import { keepingClaims } from './keeping.claims'
import type { OpfsWorld } from './opfs-world.claims'
import { ownTextClaims } from './own-text.claims'
import { ownWordClaims } from './own-words.claims'
import { ritualClaims } from './rituals.claims'
import { skiesClaims } from './skies.claims'
import { takeoutClaims } from './takeout.claims'
import { waysClaims } from './ways.claims'
import { wallClaims } from './wall.claims'
import { weatherClaims } from './weather.claims'
import { tellingClaims } from './telling.claims'
import { first, take } from './world.claims'
import type { World } from './world.claims'

const createWorker = (): Worker => new Worker(new URL('./opfs-world.claims.ts', import.meta.url), { type: 'module' })
let thread = createWorker()
let worker = wrap<OpfsWorld>(thread)

const db = new Proxy({} as World['db'], {
  get:
    (_, method: keyof World['db']) =>
    (...args: readonly unknown[]) =>
      worker.call(method, args),
})

const opfsWorld = async (): Promise<World> => {
  expect(await worker.open(false)).toBe('opfs')
  return {
    db,
    again: async (altered = false) => {
      await worker.open(altered)
    },
    end: async () => {
      await db.erase('own')
      await db.erase('sample')
    },
  }
}

keepingClaims('OPFS', opfsWorld)
tellingClaims('OPFS', opfsWorld)
ownWordClaims('OPFS', opfsWorld)
ownTextClaims('OPFS', opfsWorld)
correctingClaims('OPFS', opfsWorld)
backupClaims('OPFS', opfsWorld)
takeoutClaims('OPFS', opfsWorld)
waysClaims('OPFS', opfsWorld)
skiesClaims('OPFS', opfsWorld)
weatherClaims('OPFS', opfsWorld)
gateClaims('OPFS', opfsWorld)
journeyClaims('OPFS', opfsWorld)
ritualClaims('OPFS', opfsWorld)
wallClaims('OPFS', opfsWorld)

test('a second owner touches no file while the first holds them, and says so', async () => {
  await worker.open(false)
  const listing = async (): Promise<string[]> => {
    const root = await navigator.storage.getDirectory()
    const pool = await (await root.getDirectoryHandle('.runmirror')).getDirectoryHandle('.opaque')
    const found: string[] = []
    for await (const [name, handle] of pool.entries())
      if (handle.kind === 'file') found.push(`${name} ${(await (handle as FileSystemFileHandle).getFile()).size}`)
    return found.toSorted()
  }
  await db.set('own', 'unit', 'mi')
  const before = await listing()
  const first = createWorker()
  const second = wrap<OpfsWorld>(first)
  await expect(second.open(false)).rejects.toThrow('NoModificationAllowedError')
  expect(await listing()).toEqual(before)
  expect(await db.settings('own')).toEqual({ ok: true, value: { unit: 'mi' } })
  first.terminate()
  await db.erase('own')
})

// The journal that ties the two files together was one file too many for the pool, and what was well was called damaged.
test('a transaction over both files of a mirror finds room while the other mirror is open', async () => {
  await worker.open(false)
  for (const mirror of ['own', 'sample'] as const) {
    await take(db, first, 1000, mirror)
    await db.select(mirror, 'begin')
    await db.select(mirror, 'update meta set tracks = tracks + 1')
    await db.select(mirror, 'update built set paired = 0')
    expect(await db.select(mirror, 'commit')).toMatchObject({ ok: true })
  }
  await db.erase('own')
  await db.erase('sample')
})

// 3.51.2 kept half a transaction when its worker was killed in the middle of it, and integrity_check said ok.
test('a transaction whose worker dies in the middle of it is rolled back', async () => {
  await worker.open(false)
  const rows = (table: string): string =>
    `with recursive n (i) as (select 1 union all select i + 1 from n where i < 2000) insert into ${table} (place, aside, cells) select i + (select count(*) from raw_row), 'no-id', hex(zeroblob(2000)) from n`
  expect(await db.select('own', rows('raw_row'))).toMatchObject({ ok: true })
  await db.select('own', 'pragma main.cache_size = 10')
  await db.select('own', 'begin')
  await db.select('own', "update raw_row set cells = 'half'")
  await db.select('own', rows('raw_row'))
  thread.terminate()
  thread = createWorker()
  worker = wrap<OpfsWorld>(thread)
  await worker.open(false)
  expect(await db.select('own', "select count(*), sum(cells = 'half') from raw_row")).toMatchObject({ value: { rows: [[2000, 0]] } })
  expect(await db.select('own', 'pragma main.integrity_check')).toMatchObject({ value: { rows: [['ok']] } })
  await db.erase('own')
})

test('a file is emptied on the disk before the pool forgets its name, so that no kill leaves data without one', async () => {
  await worker.open(false)
  await db.set('own', 'unit', 'mi')
  const files = await worker.traced('erase', ['own'])
  const forgotten = files.filter((did) => did.includes('write 0'))
  // Facts, derivations, and a journal of each.
  expect(forgotten).toHaveLength(4)
  for (const did of forgotten) expect(did.join(', ')).toMatch(/^(flush, )*truncate 4096, flush, (flush, )*write 0/)
})
