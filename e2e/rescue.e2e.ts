import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { BrowserContext, Page } from '@playwright/test'
import { headOf, openDatabase, pour, terminate } from './database'
import { cardsInParis, makeExport } from './fixtures/exports'
import { contentsOf, editFile } from './pool'
import { withoutServiceWorker } from './service-worker'
import { expect, test } from './test'

/** A mirror of 300 rows whose file is then changed; the store is not open any more. */
const changed = async (context: BrowserContext, origin: string, edits: readonly (readonly [position: number, bytes: number[]])[]): Promise<Page> => {
  const page = await context.newPage()
  const db = await openDatabase(page, origin)
  const batches = await pour(page, 300, 100)
  await db.begin('own', headOf('a'))
  for (let batch = 0; batch < batches; batch++) expect(await db.keepNth('own', 1, batch)).toMatchObject({ ok: true })
  await terminate(page)
  for (const [position, bytes] of edits) await editFile(page, '/main.db', position, bytes)
  return page
}

/** Presses the button; answers where the browser put the file. */
const saved = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save what is there' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('runmirror-rescue.sqlite')
  await expect(page.getByText('It was handed to the browser’s downloads as runmirror-rescue.sqlite.')).toBeVisible()
  return file.path()
}

const rowsIn = (path: string): unknown => {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    return { ...database.prepare('select count(*) as rows, (select integrity_check from pragma_integrity_check) as check_says from raw_row').get() }
  } finally {
    database.close()
  }
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0)
const whole = { rows: 300, check_says: 'ok' }

for (const [what, says, edits, holds] of [
  ['a newer app', 'A newer RunMirror has been here.', [[4096 + 60, [0, 0, 3, 0]]], whole],
  ['a lost header', 'What RunMirror keeps on this device is damaged.', [[0, zeros(4096)]], whole],
  ['a wrong header', 'What RunMirror keeps on this device is damaged.', [[100, [1, 2, 3]]], whole],
] as const) {
  test(`a database of ${what} can be saved with all its rows, and not a byte of it is changed`, async ({ context, baseURL }) => {
    const page = await changed(
      context,
      baseURL ?? '',
      edits.map(([at, bytes]) => [at, [...bytes]] as const),
    )
    const before = await contentsOf(page)
    const app = await context.newPage()
    await app.goto('/')
    await expect(app.getByRole('heading', { name: says })).toBeVisible()
    await expect(app.getByText('RunMirror does not read it back')).toBeVisible()
    expect(rowsIn(await saved(app))).toEqual(holds)
    await app.close()
    expect(await contentsOf(page)).toEqual(before)
  })
}

test('a damaged database is saved as it lies, byte for byte', async ({ context, baseURL }) => {
  const noise = Array.from({ length: 400 }, () => 0xff)
  const page = await changed(context, baseURL ?? '', [[4096 + 100, noise]])
  const before = await contentsOf(page)
  const app = await context.newPage()
  await app.goto('/')
  await expect(app.getByRole('heading', { name: 'What RunMirror keeps on this device is damaged.' })).toBeVisible()
  const bytes = readFileSync(await saved(app))
  expect([bytes.subarray(0, 15).toString(), [...bytes.subarray(100, 500)], bytes.length % 16_384]).toEqual(['SQLite format 3', noise, 0])
  await app.close()
  expect(await contentsOf(page)).toEqual(before)
})

test('what the browser has removed can still be saved, whole, from the tab that holds it and from another', async ({ page, context, baseURL }) => {
  // A minute of the workers takes a second here.
  await withoutServiceWorker(context)
  await context.route('**/assets/worker-*.js', async (route) => {
    const answer = await route.fetch({ maxRetries: 3 })
    const faster = 'const ticking = globalThis.setInterval; globalThis.setInterval = (tick, ms) => ticking(tick, ms / 60);'
    await route.fulfill({ response: answer, body: faster + (await answer.text()) })
  })
  await page.goto('/')
  await page
    .getByLabel(/choose the file/i)
    .setInputFiles({ name: 'export_1.zip', mimeType: 'application/octet-stream', buffer: Buffer.from(await makeExport()) })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  const second = await context.newPage()
  await second.goto('/')
  await expect(second.getByRole('article')).toHaveCount(cardsInParis)
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: baseURL ?? '', storageTypes: 'file_systems' })
  for (const tab of [page, second]) expect(rowsIn(await saved(tab))).toEqual({ rows: 2294, check_says: 'ok' })
})

test('where all is well nothing is offered for saving', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Look into a sample mirror' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save what is there' })).toHaveCount(0)
})
