import type { BrowserContext, Page } from '@playwright/test'
import { cardsInParis, exportDay, makeExport } from './fixtures/exports'
import { longTable } from './fixtures/long-table'
import { withoutServiceWorker } from './service-worker'
import { expect, test } from './test'

const parts = ['database', 'import', 'persona'] as const
type Part = (typeof parts)[number]
type Started = typeof globalThis & { started: { readonly name: string; readonly worker: Worker }[] }

/** Remembers every worker the page starts, so that a test can reach it; the page itself is none the wiser. */
const remember = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const here = globalThis as Started
    here.started = []
    here.Worker = class extends Worker {
      constructor(address: string | URL, options: WorkerOptions = {}) {
        super(address, options)
        here.started.push({ name: options.name ?? '', worker: this })
      }
    }
  })
}

/** As when the browser ends a worker for want of memory: no event tells the page. */
const end = (page: Page, part: Part): Promise<void> =>
  page.evaluate((wanted) => (globalThis as Started).started.findLast(({ name }) => name.includes(wanted))?.worker.terminate(), part)

const tell = (page: Page, part: Part, message: unknown): Promise<void> =>
  page.evaluate(([wanted, said]) => (globalThis as Started).started.findLast(({ name }) => name.includes(wanted))?.worker.postMessage(said), [
    part,
    message,
  ] as const)

/** Puts a line before the built scripts of the workers. */
const before = async (context: BrowserContext, line: string): Promise<void> => {
  await withoutServiceWorker(context)
  await context.route('**/assets/worker-*.js', async (route) => {
    const answer = await route.fetch({ maxRetries: 3 })
    await route.fulfill({ response: answer, body: `${line};${await answer.text()}` })
  })
}

const bring = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.getByLabel(/choose the file/i).setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

const read = async (page: Page): Promise<void> => {
  await page.goto('/')
  await bring(page, 'export_1.zip', Buffer.from(await makeExport()))
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
}

const startedAgain = (page: Page) => page.getByText('A part of RunMirror stopped and was started again.')
const rowsCounted = (page: Page) => page.getByRole('paragraph').filter({ hasText: /^[\d,]+ of (about )?[\d,]+ rows$/ })

for (const part of parts) {
  test(`the ${part} worker ends without a word: within two seconds the page says so, and goes on`, async ({ page }) => {
    await remember(page)
    await read(page)
    await end(page, part)
    await expect(startedAgain(page)).toBeVisible({ timeout: 2000 })
    await page.getByRole('link', { name: 'Read the import report' }).click()
    await expect(page.getByText(/^2,294 read = /)).toBeVisible()
    await page.getByRole('link', { name: 'To the mirror' }).click()
    await expect(page.getByRole('article')).toHaveCount(cardsInParis)
  })
}

for (const part of ['database', 'import'] as const) {
  test(`the ${part} worker ends in the middle of a read: the read goes on by itself, to the last row`, async ({ page }) => {
    await remember(page)
    await page.goto('/')
    await bring(page, 'activities.csv', longTable(10))
    await expect(rowsCounted(page)).toBeVisible({ timeout: 30_000 })
    await end(page, part)
    await expect(page.getByText(/^Going on with activities\.csv after [\d,]+ rows\.$/)).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 90_000 })
    await page.getByRole('link', { name: 'Read the import report' }).click()
    await expect(page.getByText(/^22,940 read = 22,940 new /)).toBeVisible()
  })
}

test('a window that keeps nothing says what its dead worker took along, and reads the dropped file again', async ({ page, context }) => {
  await before(context, 'delete StorageManager.prototype.getDirectory')
  await remember(page)
  await page.goto('/')
  await bring(page, 'activities.csv', longTable(10))
  await expect(rowsCounted(page)).toBeVisible({ timeout: 30_000 })
  await end(page, 'database')
  await expect(page.getByText('This window can keep nothing, so what it had read is gone.')).toBeVisible({ timeout: 2000 })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 90_000 })
  await page.getByRole('link', { name: 'Read the import report' }).click()
  await expect(page.getByText(/^22,940 read = 22,940 new /)).toBeVisible()
})

test('a worker that hangs is told of, may be started again by hand, and is after half a minute', async ({ page, context }) => {
  await before(context, "addEventListener('message', ({ data }) => { if (data?.hang) for (;;); })")
  await remember(page)
  await page.clock.install({ time: exportDay * 86_400_000 + 43_200_000 })
  await read(page)
  await tell(page, 'database', { hang: true })
  await page.clock.runFor(7000)
  const now = page.getByRole('button', { name: 'Start it again now' })
  await now.click()
  await expect(startedAgain(page)).toBeVisible()
  await expect(now).toHaveCount(0)
  await page.getByRole('link', { name: 'Read the import report' }).click()
  await expect(page.getByText(/^2,294 read = /)).toBeVisible()
  await tell(page, 'database', { hang: true })
  await page.clock.runFor(7000)
  await expect(now).toBeVisible()
  await page.clock.runFor(30_000)
  await expect(now).toHaveCount(0)
  await page.getByRole('link', { name: 'To the mirror' }).click()
  await expect(page.getByRole('article')).toHaveCount(cardsInParis)
})

test('storage cleared underneath an idle page is told of within a minute, in every tab, and what is shown stays', async ({ page, context, baseURL }) => {
  // A minute of the workers takes a second here.
  await before(context, 'const ticking = globalThis.setInterval; globalThis.setInterval = (tick, ms) => ticking(tick, ms / 60)')
  await remember(page)
  await read(page)
  await page.getByRole('link', { name: 'Look into your mirror' }).click()
  const second = await context.newPage()
  await second.goto('/')
  for (const tab of [page, second]) {
    await expect(tab.getByRole('article')).toHaveCount(cardsInParis)
    await expect(tab.getByText('The browser has removed what RunMirror keeps here.')).toHaveCount(0)
  }
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: baseURL ?? '', storageTypes: 'file_systems' })
  for (const tab of [page, second]) {
    await expect(tab.getByText('The browser has removed what RunMirror keeps here.')).toBeVisible()
    await expect(tab.getByRole('article')).toHaveCount(cardsInParis)
  }
  await end(page, 'database')
  await expect(page.getByText('The browser had removed what was kept, and now it is gone.')).toBeVisible()
})
