import type { BrowserContext, Page } from '@playwright/test'
import { violations } from './accessible'
import { makeExport } from './fixtures/exports'
import { withoutServiceWorker } from './service-worker'
import { expect, moveClocks, test } from './test'

/** Lets the page read its mirror, then holds back what SQLite is made of, from the next load until it is let go. */
const holdStore = async (context: BrowserContext): Promise<{ readonly hold: () => void; readonly release: () => void }> => {
  let held: { readonly until: Promise<void>; readonly release: () => void } | null = null
  await context.route('**/*.wasm', async (route) => {
    await held?.until
    await route.continue()
  })
  return {
    hold: () => {
      let release = (): void => {}
      const until = new Promise<void>((resolve) => (release = resolve))
      held = { until, release }
    },
    release: () => {
      held?.release()
      held = null
    },
  }
}

test.beforeEach(({ context }) => withoutServiceWorker(context))

const read = async (page: Page): Promise<void> => {
  await page.goto('/import')
  await page.getByLabel('Choose the file').setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer: Buffer.from(await makeExport()) })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Still forming' })).toBeVisible()
}
const cards = (page: Page) => page.getByRole('article')
const head = (page: Page) => page.getByRole('heading', { level: 1 })
const busy = (page: Page) => page.locator('[aria-busy="true"]')

test(
  'the last seen card stands before SQLite has loaded, where it will stand, and the mirror comes in its place',
  { tag: '@phone' },
  async ({ page, context }) => {
    const store = await holdStore(context)
    await read(page)
    const [line, sentence, place] = [await head(page).innerText(), await cards(page).first().innerText(), await cards(page).first().boundingBox()]
    store.hold()
    await page.reload()
    await expect(busy(page)).toBeVisible()
    await expect(cards(page)).toHaveCount(1)
    await expect(head(page)).toHaveText(line)
    expect(await cards(page).first().innerText()).toBe(sentence)
    expect((await cards(page).first().boundingBox())?.width).toBe(place?.width)
    await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    store.release()
    await expect(page.getByRole('heading', { name: 'Still forming' })).toBeVisible()
    await expect(head(page)).toHaveText(line)
    await expect(busy(page)).toHaveCount(0)
  },
)

test('of another day it says of which', async ({ page, context }) => {
  const store = await holdStore(context)
  await read(page)
  const line = await head(page).innerText()
  await moveClocks(context, 86_400_000)
  store.hold()
  await page.reload()
  await expect(page.getByText(/^As you last saw it, on \d+ \w+ 20\d\d\.$/)).toBeVisible()
  await expect(head(page)).toHaveText(line)
  store.release()
  await expect(page.getByText(/^As you last saw it/)).toHaveCount(0)
})

test('a card that was put away is not the one that comes first', async ({ page, context }) => {
  const store = await holdStore(context)
  await read(page)
  const first = await cards(page).first().getAttribute('data-card')
  await page.goto(`/card/${first ?? ''}`)
  await page.getByRole('button', { name: 'not me' }).click()
  await expect(page.getByText('Not you, you said.')).toBeVisible()
  store.hold()
  await page.goto('/')
  await expect(cards(page)).toHaveCount(1)
  await expect(page.locator(`article[data-card="${first ?? ''}"]`)).toHaveCount(0)
  store.release()
  await expect(page.getByRole('heading', { name: 'Put away by you' })).toBeVisible()
})

test('the card goes with its data: deleted here, or cleared by the browser', async ({ page, context }) => {
  const store = await holdStore(context)
  await read(page)
  await page.goto('/you')
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: /^Yes/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'See who you are when you run.' })).toBeVisible()
  store.hold()
  await page.goto('/')
  // Nothing is known of a mirror any more: what stands is what a newcomer sees.
  await expect(head(page)).toHaveText('See who you are when you run.')
  await expect(cards(page)).toHaveCount(0)
  store.release()

  await read(page)
  const origin = new URL(page.url()).origin
  await page.goto('about:blank')
  const browser = await context.newCDPSession(page)
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'file_systems' })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'See who you are when you run.' })).toBeVisible()
  store.hold()
  await page.reload()
  await expect(head(page)).toHaveText('See who you are when you run.')
  await expect(cards(page)).toHaveCount(0)
  store.release()
})
