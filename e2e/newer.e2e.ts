import type { Page } from '@playwright/test'
import { csvText } from '../src/domain/simulate/export-csv'
import { sampleAthlete } from '../src/domain/simulate/sample'
import { cardsOfTable, exportDay, makeExport } from './fixtures/exports'
import { longTable } from './fixtures/long-table'
import { expect, hasBecomeNext, isNext, notice, take, test } from './deployed'
import { nextBuild, startHost, thisBuild, thisVersion } from './releases'
import { lookForNewer, versions } from './service-worker'
import { watch } from './test'

const bring = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.getByLabel(/choose the file|bring another file/i).setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

test('a newer version is offered, changes nothing until it is taken, and then every tab is of it', async ({ world: { host, next, page, context } }) => {
  await bring(page, 'export_1.zip', Buffer.from(await makeExport()))
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  const second = await context.newPage()
  await second.goto(`${host.origin}/report`)
  await expect(second.getByText(/^2,294 read = /)).toBeVisible()
  host.deploy(next)
  expect(await lookForNewer(page)).toBe('waits')
  await expect(notice(page)).toBeVisible()
  await expect(notice(second)).toBeVisible()
  await page.goto(host.origin)
  expect([await isNext(page), await isNext(second)]).toEqual([false, false])
  await take(page).click()
  await hasBecomeNext(page)
  await hasBecomeNext(second)
  await expect(page.getByText(/Nine true things about your/)).toBeVisible()
  await expect(second.getByText(/^2,294 read = /)).toBeVisible()
  await expect(notice(page)).toHaveCount(0)
  expect(await versions(page)).toEqual({ active: true, waiting: false })
})

test('a newer version is not taken from under a file that was brought, in that tab or from any other', async ({ world: { host, next, page, context } }) => {
  const second = await context.newPage()
  await second.goto(host.origin)
  host.deploy(next)
  expect(await lookForNewer(page)).toBe('waits')
  await expect(take(second)).toBeVisible()
  // Its word for running is asked for: until that is answered, nothing is left of the file but what this tab holds.
  await bring(page, 'activities.csv', Buffer.from(csvText(sampleAthlete(exportDay), { language: 'fi' })))
  await expect(page.getByRole('group', { name: 'Which of these words means running?' })).toBeVisible()
  await expect(page.getByText('It can be taken once the reading is done.')).toBeVisible()
  await expect(take(page)).toHaveCount(0)
  await take(second).click()
  await expect(second.getByText('Another tab is reading an export')).toBeVisible()
  expect([await versions(page), await isNext(page), await isNext(second)]).toEqual([{ active: true, waiting: true }, false, false])
  await page.getByRole('button', { name: 'Read it like this' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  await expect(take(page)).toBeVisible()
  await take(second).click()
  await hasBecomeNext(second)
  await hasBecomeNext(page)
})

test('while an export is read a newer version can’t be taken, and the read goes on to its last row', async ({ world: { host, next, page } }) => {
  host.deploy(next)
  expect(await lookForNewer(page)).toBe('waits')
  await expect(take(page)).toBeVisible()
  const seen = page.evaluate(
    () =>
      new Promise<{ offered: boolean; held: boolean }>((resolve) => {
        let [offered, held, begun] = [false, false, false]
        const watching = new MutationObserver(() => {
          const reading = document.querySelector('progress') !== null
          if (reading && [...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Take it now')) offered = true
          if (reading && !begun) void navigator.locks.query().then((locks) => (held = locks.held?.some(({ name }) => name === 'runmirror-reading') ?? false))
          if (begun && !reading) resolve({ offered, held })
          begun ||= reading
        })
        watching.observe(document, { childList: true, subtree: true })
      }),
  )
  await bring(page, 'activities.csv', longTable(10))
  expect(await seen).toEqual({ offered: false, held: true })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 90_000 })
  await page.getByRole('link', { name: 'Read the import report' }).click()
  await expect(page.getByText(/^22,940 read = /)).toBeVisible()
  expect(await versions(page)).toEqual({ active: true, waiting: true })
})

for (const [what, path, how] of [
  ['a file is missing', /worker-.*-after\.js$/, 'missing'],
  ['a file is cut short', /-after\.js$/, 'short'],
  ['the page itself is cut short', /^\/$/, 'short'],
] as const) {
  test(`an update in which ${what} leaves the version before it whole, and a whole one is taken later`, async ({ world: { host, next, page, context } }) => {
    host.deploy(next)
    host.spoil(path, how)
    expect(await lookForNewer(page)).toBe('failed')
    expect(await versions(page)).toEqual({ active: true, waiting: false })
    await context.setOffline(true)
    await page.goto(`${host.origin}/sample`)
    await expect(page.getByRole('article')).toHaveCount(cardsOfTable, { timeout: 30_000 })
    expect(await isNext(page)).toBe(false)
    await context.setOffline(false)
    host.spoil(null)
    await page.goto(host.origin)
    expect(await lookForNewer(page)).toBe('waits')
    await take(page).click()
    await hasBecomeNext(page)
    await context.setOffline(true)
    await page.goto(`${host.origin}/sample`)
    await expect(page.getByRole('article')).toHaveCount(cardsOfTable, { timeout: 30_000 })
  })
}

test('a page whose copy the browser has dropped comes from the network, though it has been replaced there meanwhile', async ({
  world: { host, next, page },
}) => {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete('/', { ignoreSearch: true })
  })
  host.deploy(next)
  await page.goto(`${host.origin}/import`)
  await expect(page.getByRole('heading', { level: 1, name: 'Bring an export' })).toBeVisible()
  expect(await isNext(page)).toBe(true)
})

test('a tab of another version is told so and asks the store for nothing; when the other goes, it works', async ({ world: { host, next, page, context } }) => {
  await bring(page, 'export_1.zip', Buffer.from(await makeExport()))
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  // As if the first tab had been open since before there was a service worker.
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister())
  host.deploy(next)
  const second = await context.newPage()
  await second.goto(`${host.origin}/report`)
  await expect(second.getByRole('heading', { level: 1, name: 'Two versions are open at once.' })).toBeVisible()
  expect(await isNext(second)).toBe(true)
  await expect(second.getByText(/ read = /)).toHaveCount(0)
  await page.goto(`${host.origin}/build.json`)
  await expect(second.getByText(/^2,294 read = /)).toBeVisible()
})

test('workers of another build than their page refuse it before they open anything', async ({ browser }) => {
  const host = await startHost(thisVersion)
  const context = await browser.newContext()
  const complaints = await watch(context, host.origin)
  await context.route('**/assets/worker-*.js', async (route) => {
    const answer = await route.fetch({ maxRetries: 3 })
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(thisBuild, nextBuild) })
  })
  const page = await context.newPage()
  await page.goto(`${host.origin}/import`)
  await expect(page.getByRole('heading', { level: 1, name: 'Two versions are open at once.' })).toBeVisible()
  const files = await page.evaluate(async () => {
    const names: string[] = []
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name)
    return names
  })
  expect([files, complaints]).toEqual([[], []])
  await context.close()
  await host.stop()
})
