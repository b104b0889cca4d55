import type { BrowserContext, Page } from '@playwright/test'
import { digest, headOf, openDatabase, pour, terminate } from './database'
import type { Asked } from './database'
import { crash, crashed, createKillableBrowser, pause, seeded } from './deaths'
import type { Place } from './deaths'
import { expect, test } from './test'

/** Three kills of an import and two of a rebuild, at seeded points, for each way to die. */
const importPoints = [0.15, 0.5, 0.85]
const rebuildPoints = [0.3, 0.7]
const rows = 6000
const batchRows = 500

const must = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string }): T => {
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}

const sound = async (db: Asked): Promise<void> => expect(must(await db.check('own')).integrity).toBe('ok')

/** Sends the batches that are still missing, then closes the source. */
const feed = async (db: Asked, hash: string, acknowledged: (read: number) => void = () => undefined): Promise<void> => {
  const begun = must(await db.begin('own', headOf(hash)))
  if (begun.state === 'known') return
  for (let batch = begun.rowsDone / batchRows; batch < rows / batchRows; batch++) acknowledged(must(await db.keepNth('own', begun.source, batch)).read)
  must(await db.finish('own', begun.source, true))
}

/** Zeroes the middle of the derived file's first page: what a torn write might leave. */
const damageDerived = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const pool = await (await root.getDirectoryHandle('.runmirror')).getDirectoryHandle('.opaque')
    for await (const handle of pool.values()) {
      if (handle.kind !== 'file') continue
      const file = handle as FileSystemFileHandle
      if (!(await (await file.getFile()).slice(0, 32).text()).startsWith('/derived.db\0')) continue
      for (;;) {
        try {
          const writable = await file.createWritable({ keepExistingData: true })
          await writable.write({ type: 'write', position: 4096, data: new Uint8Array(4096) })
          await writable.close()
          return
        } catch (error) {
          // The dead worker's handle lingers.
          if (!(error instanceof DOMException) || error.name !== 'NoModificationAllowedError') throw error
          await new Promise((resolve) => setTimeout(resolve, 25))
        }
      }
    }
    throw new Error('There is no derived file.')
  })

const surviveKills = async (place: Place, origin: string, random: () => number): Promise<void> => {
  const start = async (): Promise<{ readonly page: Page; readonly db: Asked }> => {
    const page = await place.page()
    return { page, db: await openDatabase(page, origin) }
  }

  let { page, db } = await start()
  await pour(page, rows, batchRows)
  const begun = performance.now()
  await feed(db, 'whole')
  const importTime = performance.now() - begun
  const whole = await digest(page, db)

  for (const point of importPoints) {
    must(await db.erase('own'))
    let acknowledged = 0
    const feeding = feed(db, 'whole', (read) => {
      acknowledged = read
    }).catch(() => undefined)
    await pause(importTime * (point + random() * 0.1))
    await place.kill(page)
    // A page that lost its worker waits for ever; the others throw.
    await Promise.race([feeding, pause(100)])
    ;({ page, db } = await start())
    await sound(db)
    const overview = must(await db.overview('own'))
    const rowsDone = overview.unfinished?.rowsDone ?? overview.activities
    expect(rowsDone, 'nothing acknowledged is lost').toBeGreaterThanOrEqual(acknowledged)
    expect(overview.activities, 'nothing is half visible').toBe(rowsDone)
    expect(rowsDone % batchRows, 'a batch is whole or not there').toBe(0)
    await pour(page, rows, batchRows)
    await feed(db, 'whole')
    expect(await digest(page, db), 'it ends as if it had not been killed').toBe(whole)
  }

  const rebuild = async (): Promise<{ readonly time: number }> => {
    await terminate(page)
    await damageDerived(page)
    await page.close()
    const from = performance.now()
    ;({ page, db } = await start())
    return { time: from }
  }
  const { time } = await rebuild()
  expect(await digest(page, db), 'a damaged derived file is made anew').toBe(whole)
  const rebuildTime = performance.now() - time
  for (const point of rebuildPoints) {
    await rebuild()
    const waiting = db.overview('own').catch(() => undefined)
    await pause(rebuildTime * (point + random() * 0.1))
    await place.kill(page)
    await Promise.race([waiting, pause(100)])
    ;({ page, db } = await start())
    await sound(db)
    expect(await digest(page, db), 'a killed rebuild is taken up again').toBe(whole)
  }
  await sound(db)
}

const inContext = (context: BrowserContext, kill: (page: Page) => Promise<void>): Place => ({ page: () => context.newPage(), kill })

test.describe.configure({ timeout: 120_000 })

test('a worker terminated anywhere in an import or a rebuild loses nothing that was acknowledged', async ({ context, baseURL }) => {
  await surviveKills(inContext(context, terminate), baseURL ?? '', seeded(1))
})

test('a page closed anywhere in an import or a rebuild loses nothing that was acknowledged', async ({ context, baseURL }) => {
  await surviveKills(
    inContext(context, (page) => page.close()),
    baseURL ?? '',
    seeded(2),
  )
})

test('a renderer that crashes anywhere in an import or a rebuild loses nothing that was acknowledged', async ({ context, baseURL, quiet }) => {
  quiet.allow(crashed)
  await surviveKills(inContext(context, crash), baseURL ?? '', seeded(3))
})

test('a browser killed anywhere in an import or a rebuild loses nothing that was acknowledged', async ({ baseURL }) => {
  const browser = createKillableBrowser(new URL(baseURL ?? '').origin)
  let complaints: readonly string[] = []
  try {
    await surviveKills(browser, baseURL ?? '', seeded(4))
  } finally {
    complaints = await browser.end()
  }
  expect(complaints).toEqual([])
})
