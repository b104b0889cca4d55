import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cardsOfTable, makeExport } from './fixtures/exports'
import { inCharge, withoutServiceWorker } from './service-worker'
import { expect, test } from './test'
import { root } from './tools/run'

test('what was opened once opens without a network: the mirror, a run, the report, and an import', async ({ page, context }) => {
  const file = { name: 'export_1.zip', mimeType: 'application/zip', buffer: Buffer.from(await makeExport()) }
  await page.goto('/')
  await page.getByLabel('choose the file').setInputFiles(file)
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  await inCharge(page)
  await context.setOffline(true)

  await page.goto('/')
  await expect(page.getByText(/Nine true things about your/)).toBeVisible()
  await page.goto('/card/the-promise')
  const behind = page.getByRole('region', { name: /runs behind it/ }).getByRole('link')
  const run = await behind.first().getAttribute('href')
  expect(run).toMatch(/^\/run\/\d+$/)
  await page.goto(run ?? '')
  await expect(page.getByRole('link', { name: 'Open it on Strava' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Open it on Strava' })).toBeVisible()
  await page.goto('/report')
  await expect(page.getByText('2,294 read = 2,294 new + 0 corrected + 0 already known + 0 put aside')).toBeVisible()
  await page.goto('/import')
  await page.getByLabel('choose the file').setInputFiles(file)
  await expect(page.getByRole('heading', { level: 1, name: 'Already here' })).toBeVisible()
  await page.goto('/sample')
  await expect(page.getByRole('article')).toHaveCount(cardsOfTable, { timeout: 30_000 })
  // In the faces of the page, not in the device's.
  expect(await page.evaluate(() => document.fonts.check('340 42px "Newsreader Variable"'))).toBe(true)
})

for (const path of ['/support', '/support/thanks', '/blog/feed.xml', '/api/build', '/build.json', '/run.csv']) {
  test(`${path} is not the page’s own, and is left to the network`, async ({ page, context, quiet }) => {
    quiet.allow(/ERR_INTERNET_DISCONNECTED/)
    await page.goto('/')
    await inCharge(page)
    await context.setOffline(true)
    await expect(page.goto(path)).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
  })
}

test('the first service worker takes charge of the page as it stands', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => (document.documentElement.dataset['was'] = 'here'))
  await inCharge(page)
  await page.getByRole('button', { name: 'Look into a sample mirror' }).click()
  await expect(page.getByRole('article')).toHaveCount(cardsOfTable, { timeout: 30_000 })
  await expect(page.locator('html[data-was=here]')).toHaveCount(1)
})

test('kept is what the page needs, each file once, and nothing else', async ({ page }) => {
  await page.goto('/')
  await inCharge(page)
  const kept = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))
    return all.flat()
  })
  // Two scripts of SQLite's are for a way of storing that is not used.
  const built = readdirSync(join(root, 'dist/client/assets')).filter((name) => /\.(js|css)$/.test(name) && !/^sqlite3-(worker1|opfs)/.test(name))
  const isCode = (path: string): boolean => /\.(js|css)$/.test(path)
  expect(kept.filter(isCode).toSorted()).toEqual(built.map((name) => `/assets/${name}`).toSorted())
  expect(
    kept
      .filter((path) => !isCode(path))
      .map((path) => path.replace(/-[\w-]{8}\./, '.'))
      .toSorted(),
  ).toEqual([
    '/',
    '/assets/instrument-sans-latin-ext-wght-normal.woff2',
    '/assets/instrument-sans-latin-wght-normal.woff2',
    '/assets/newsreader-latin-ext.woff2',
    '/assets/newsreader-latin.woff2',
    '/assets/ring.svg',
    '/assets/sqlite3.wasm',
    '/help/offline/',
    '/icon.svg',
    '/manifest.webmanifest',
    '/places/cities.bin',
    '/places/regions.bin',
  ])
})

test('a page and its workers from the device stand under the same policy as from the network', async ({ page }) => {
  await page.goto('/')
  const served = await page.evaluate(async () => (await fetch('/robots.txt')).headers.get('Content-Security-Policy'))
  await inCharge(page)
  const policies = await page.evaluate(async () => {
    const scripts = performance.getEntriesByType('resource').flatMap(({ name }) => (/\.(js|wasm)$/.test(new URL(name).pathname) ? [name] : []))
    return Promise.all(['/', ...scripts].map(async (path) => (await caches.match(path, { ignoreSearch: true }))?.headers.get('Content-Security-Policy')))
  })
  expect(policies.length).toBeGreaterThan(3)
  expect(new Set(policies)).toEqual(new Set([served]))
})

test('without service workers the page works with the network alone, and says nothing', async ({ page, context }) => {
  await withoutServiceWorker(context)
  await page.goto('/import')
  await expect(page.getByRole('heading', { level: 1, name: 'Bring an export' })).toBeVisible()
})
