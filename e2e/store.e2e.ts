import type { Page } from '@playwright/test'
import type { StoreTrouble } from '../src/contract/db'
import { csvText } from '../src/domain/simulate/export-csv'
import { sampleAthlete } from '../src/domain/simulate/sample'
import { digest, headOf, openDatabase, pour, standingsOf, terminate } from './database'
import type { Asked } from './database'
import { exportDay } from './fixtures/exports'
import { freeze, thaw } from './freeze'
import { contentsOf, editFile, filesHolding, hashOf } from './pool'
import { expect, test } from './test'

const must = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string; readonly detail?: string }): T => {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.detail ?? ''}`)
  return outcome.value
}

/** Keeps batches until one is refused; answers the refusal, or null when all were kept. */
const keepAll = async (db: Asked, hash: string, from: number, batches: number): Promise<StoreTrouble | null> => {
  const begun = must(await db.begin('own', headOf(hash)))
  for (let batch = from; batch < batches; batch++) {
    const kept = await db.keepNth('own', begun.source, batch)
    if (!kept.ok) return kept.code
  }
  return null
}

test('a second tab asks the first, and takes over when it goes', async ({ context, baseURL }) => {
  const origin = baseURL ?? ''
  const [first, second] = [await context.newPage(), await context.newPage()]
  const leader = await openDatabase(first, origin)
  expect(await leader.standing()).toMatchObject({ role: 'leader', storage: 'opfs' })
  must(await leader.set('own', 'unit', 'mi'))
  const follower = await openDatabase(second, origin)
  expect(await follower.standing()).toMatchObject({ role: 'follower', storage: 'opfs' })
  expect(must(await follower.settings('own'))).toEqual({ unit: 'mi' })
  await first.close()
  expect(must(await follower.settings('own'))).toEqual({ unit: 'mi' })
  expect(await follower.standing()).toMatchObject({ role: 'leader' })
})

test('"use it here" hands the store over with all that was kept', async ({ context, baseURL }) => {
  const origin = baseURL ?? ''
  const [first, second] = [await context.newPage(), await context.newPage()]
  const old = await openDatabase(first, origin)
  const batches = await pour(first, 300, 100)
  expect(await keepAll(old, 'a', 0, batches)).toBeNull()
  const next = await openDatabase(second, origin)
  expect(await next.takeOver()).toEqual({ ok: true, value: null })
  expect([(await next.standing()).role, (await old.standing()).role]).toEqual(['leader', 'follower'])
  expect(must(await old.overview('own')).activities).toBe(300)
  expect((await standingsOf(first)).at(-1)).toMatchObject({ role: 'follower' })
})

test('a frozen leader is waited for two seconds, then the page may offer to take over; its files are never taken by force', async ({ context, baseURL }) => {
  const origin = baseURL ?? ''
  const [first, second] = [await context.newPage(), await context.newPage()]
  const leader = await openDatabase(first, origin)
  must(await leader.set('own', 'unit', 'mi'))
  const follower = await openDatabase(second, origin)
  expect(await follower.standing()).toMatchObject({ role: 'follower' })
  const pid = await freeze(first)
  try {
    const asked = follower.settings('own')
    await expect.poll(async () => (await standingsOf(second)).at(-1)?.role, { timeout: 5000 }).toBe('waiting')
    expect(await follower.takeOver()).toEqual({ ok: false, code: 'busy-elsewhere' })
    thaw(pid)
    expect(must(await asked)).toEqual({ unit: 'mi' })
    expect(await follower.takeOver()).toEqual({ ok: true, value: null })
    expect(await follower.standing()).toMatchObject({ role: 'leader' })
  } finally {
    thaw(pid)
  }
})

test('two tabs that start at once, and ten reloads, lose nothing and say nothing raw', async ({ context, baseURL }) => {
  const origin = baseURL ?? ''
  const pages = [await context.newPage(), await context.newPage()]
  let databases = await Promise.all(pages.map((page) => openDatabase(page, origin)))
  must(await (databases[0] as Asked).set('own', 'unit', 'mi'))
  for (let i = 0; i < 10; i++) {
    await pages[i % 2]?.reload()
    databases = await Promise.all([...pages.entries()].map(([n, page]) => (n === i % 2 ? openDatabase(page, origin) : (databases[n] as Asked))))
    for (const db of databases) expect(await db.settings('own')).toEqual({ ok: true, value: { unit: 'mi' } })
  }
})

test('without access handles the store works in memory and says why', async ({ context, baseURL }) => {
  await context.route('**/assets/*.js', async (route) => {
    const response = await route.fetch({ maxRetries: 3 })
    const text = await response.text()
    const worker = text.includes('runmirror-db') && text.includes('opfs-sahpool')
    await route.fulfill({ response, body: worker ? `delete FileSystemFileHandle.prototype.createSyncAccessHandle;\n${text}` : text })
  })
  const page = await context.newPage()
  const db = await openDatabase(page, baseURL ?? '')
  expect(await db.standing()).toMatchObject({ role: 'leader', storage: 'memory', reason: expect.stringContaining('OPFS') })
  const batches = await pour(page, 300, 100)
  expect(await keepAll(db, 'a', 0, batches)).toBeNull()
  expect(must(await db.overview('own')).activities).toBe(300)
})

test('a full device refuses the batch, stays readable, and goes on when there is room', async ({ context, baseURL }) => {
  const origin = baseURL ?? ''
  const page = await context.newPage()
  const db = await openDatabase(page, origin)
  const batches = await pour(page, 12_000, 1000)
  expect(await keepAll(db, 'a', 0, 2)).toBeNull()
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 6_000_000 })
  expect(await keepAll(db, 'a', 2, batches)).toBe('storage-full')
  const full = must(await db.overview('own'))
  // Facts come first: where the room ends between a batch and what follows from it, the last one is kept and not yet counted.
  expect([0, 1000]).toContain((full.unfinished?.rowsDone ?? NaN) - full.activities)
  expect(full.activities).toBeGreaterThanOrEqual(2000)
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  expect(await keepAll(db, 'a', full.activities / 1000, batches)).toBeNull()
  expect(must(await db.overview('own')).activities).toBe(12_000)
  expect(must(await db.check('own')).integrity).toBe('ok')
})

test('storage cleared underneath is noticed before anything is called saved, and what is open can still be read', async ({ context, baseURL }) => {
  const origin = baseURL ?? ''
  const page = await context.newPage()
  const db = await openDatabase(page, origin)
  const batches = await pour(page, 300, 100)
  expect(await keepAll(db, 'a', 0, batches)).toBeNull()
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'file_systems' })
  expect(await db.finish('own', 1, true)).toMatchObject({ ok: false, code: 'storage-gone' })
  expect(must(await db.overview('own')).activities).toBe(300)
})

test('a damaged database is told apart from an empty one, and not touched', async ({ context, baseURL }) => {
  const origin = baseURL ?? ''
  const page = await context.newPage()
  const db = await openDatabase(page, origin)
  const batches = await pour(page, 300, 100)
  expect(await keepAll(db, 'a', 0, batches)).toBeNull()
  await terminate(page)
  // The header of the pool's file is 4 KiB; then comes the database's own first page.
  await editFile(
    page,
    '/main.db',
    4096 + 100,
    Array.from({ length: 400 }, () => 0xff),
  )
  const before = await hashOf(page, '/main.db')
  await page.reload()
  const again = await openDatabase(page, origin)
  expect(await again.overview('own')).toMatchObject({ ok: false, code: 'damaged' })
  expect(await again.set('own', 'unit', 'mi')).toMatchObject({ ok: false, code: 'damaged' })
  await terminate(page)
  expect(await hashOf(page, '/main.db')).toBe(before)
})

test('a file whose name the pool can no longer read is not thrown away', async ({ context, baseURL }) => {
  const origin = baseURL ?? ''
  const page = await context.newPage()
  const db = await openDatabase(page, origin)
  const batches = await pour(page, 300, 100)
  expect(await keepAll(db, 'a', 0, batches)).toBeNull()
  await terminate(page)
  // Behind the name: the digest no longer fits, and the pool would cut the file to nothing.
  await editFile(page, '/main.db', 100, [1, 2, 3])
  const before = await hashOf(page, '/main.db')
  await page.reload()
  const again = await openDatabase(page, origin)
  expect(await again.overview('own')).toMatchObject({ ok: false, code: 'damaged' })
  expect(await again.erase('own')).toMatchObject({ ok: false, code: 'damaged' })
  expect(await hashOf(page, '/main.db')).toBe(before)
})

test('a file whose header reads as zeros is not taken for a free one', async ({ context, baseURL }) => {
  const origin = baseURL ?? ''
  const page = await context.newPage()
  const db = await openDatabase(page, origin)
  const batches = await pour(page, 300, 100)
  expect(await keepAll(db, 'a', 0, batches)).toBeNull()
  await terminate(page)
  const before = await contentsOf(page)
  await editFile(
    page,
    '/main.db',
    0,
    Array.from({ length: 4096 }, () => 0),
  )
  const damaged = await contentsOf(page)
  expect(damaged).not.toEqual(before)
  await page.reload()
  const again = await openDatabase(page, origin)
  expect(await again.overview('own')).toMatchObject({ ok: false, code: 'damaged' })
  expect(await again.set('own', 'unit', 'mi')).toMatchObject({ ok: false, code: 'damaged' })
  expect(await again.erase('own')).toMatchObject({ ok: false, code: 'damaged' })
  expect(await contentsOf(page)).toEqual(damaged)
})

test('a database of a newer app is not opened, and not touched', async ({ context, baseURL }) => {
  const origin = baseURL ?? ''
  const page = await context.newPage()
  const db = await openDatabase(page, origin)
  must(await db.set('own', 'unit', 'mi'))
  await terminate(page)
  // `user_version` stands in bytes 60–63 of the database header, big-endian (sqlite.org/fileformat2.html).
  await editFile(page, '/main.db', 4096 + 60, [0, 0, 3, 0])
  const before = await hashOf(page, '/main.db')
  await page.reload()
  const again = await openDatabase(page, origin)
  expect(await again.settings('own')).toMatchObject({ ok: false, code: 'newer-database' })
  expect(await again.set('own', 'unit', 'km')).toMatchObject({ ok: false, code: 'newer-database' })
  await terminate(page)
  expect(await hashOf(page, '/main.db')).toBe(before)
})

test('an import is found again after a reload, to the row', async ({ context, baseURL }) => {
  const origin = baseURL ?? ''
  const page = await context.newPage()
  const db = await openDatabase(page, origin)
  const batches = await pour(page, 300, 100)
  expect(await keepAll(db, 'a', 0, batches)).toBeNull()
  must(await db.finish('own', 1, true))
  const before = await digest(page, db)
  await page.reload()
  expect(await digest(page, await openDatabase(page, origin))).toBe(before)
})

test('of an erased mirror no byte is left on the device, and another file can be read and kept', async ({ context, baseURL }) => {
  const origin = baseURL ?? ''
  const canary = 'Canary of the Vosges'
  const table = csvText(sampleAthlete(exportDay))
  const rows = table.slice(table.indexOf('\n') + 1)
  const bring = async (page: Page, text: string): Promise<void> => {
    await page.goto('/import')
    await page.getByLabel('Choose the file').setInputFiles({ name: 'activities.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  }
  const app = await context.newPage()
  await bring(app, table.replace(rows, rows.replace(/(?<=^\d+,"[^"]*",)[^,]*/m, canary)))
  const page = await context.newPage()
  const db = await openDatabase(page, origin)
  expect((await filesHolding(page, canary)).map((path) => path.split('/')[0]).toSorted()).toEqual(['.runmirror', '.runmirror', 'originals'])
  must(await db.erase('own'))
  expect(await filesHolding(page, canary)).toEqual([])
  expect(must(await db.overview('own'))).toMatchObject({ activities: 0, unfinished: null, bytes: { originals: 0 } })
  await bring(app, table)
  expect((await filesHolding(page, 'Activity Date')).some((path) => path.startsWith('originals/'))).toBe(true)
})

test('while a file is being copied a mirror is not erased, not even in part', async ({ context, baseURL }) => {
  const page = await context.newPage()
  const db = await openDatabase(page, baseURL ?? '')
  const batches = await pour(page, 300, 100)
  expect(await keepAll(db, 'a', 0, batches)).toBeNull()
  await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('originals', { create: true })
    await (await (await folder.getFileHandle('aaaa', { create: true })).createWritable()).close()
    Object.assign(globalThis, { copying: await (await folder.getFileHandle('bbbb.part', { create: true })).createWritable() })
  })
  const originals = (): Promise<string[]> =>
    page.evaluate(async () => {
      const names: string[] = []
      for await (const name of (await (await navigator.storage.getDirectory()).getDirectoryHandle('originals')).keys()) names.push(name)
      return names.filter((name) => !name.endsWith('.crswap')).toSorted()
    })
  expect(await db.erase('own')).toMatchObject({ ok: false, code: 'still-reading' })
  expect([must(await db.overview('own')).activities, await originals()]).toEqual([300, ['aaaa', 'bbbb.part']])
  await page.evaluate(() => (globalThis as unknown as { readonly copying: FileSystemWritableFileStream }).copying.close())
  must(await db.erase('own'))
  expect([must(await db.overview('own')).activities, await originals()]).toEqual([0, []])
})
