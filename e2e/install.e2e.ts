import type { Page } from '@playwright/test'
import { violations } from './accessible'
import { cardsInParis, makeExport } from './fixtures/exports'
import { expect, test } from './test'

const offer = (page: Page) => page.getByRole('region', { name: 'RunMirror can live among your apps' })

/** Says to the page what Chromium says when it would install it, and counts how often it is asked to. */
const installable = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const counted = window as Window & { asked?: number }
    counted.asked ??= 0
    const prompt = async () => {
      counted.asked = (counted.asked ?? 0) + 1
      return { outcome: 'accepted' }
    }
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
    dispatchEvent(event)
    if (!event.defaultPrevented) throw new Error('The browser would have asked by itself.')
  })
const asked = (page: Page): Promise<number | undefined> => page.evaluate(() => (window as Window & { asked?: number }).asked)

const read = async (page: Page): Promise<void> => {
  await page.getByLabel('choose the file').setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer: Buffer.from(await makeExport()) })
  await page.getByRole('link', { name: 'Look into your mirror' }).click({ timeout: 30_000 })
  await expect(page.getByRole('article')).toHaveCount(cardsInParis)
}

test('installing is offered after the first card and not before, and asks the browser once', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/')
  // The landing is read before the app listens.
  await expect(page.locator('#landing')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Look into a sample mirror' })).toBeVisible()
  await installable(page)
  await expect(offer(page)).toHaveCount(0)
  await read(page)
  await expect(offer(page)).toBeVisible()
  expect(await violations(page)).toEqual([])
  expect(await asked(page)).toBe(0)
  await offer(page).getByRole('button', { name: 'Install it' }).click()
  expect(await asked(page)).toBe(1)
  await expect(offer(page)).toHaveCount(0)
})

test('the offer to install comes once, and a no is kept', async ({ page, context }) => {
  await page.goto('/')
  await read(page)
  await installable(page)
  await offer(page).getByRole('button', { name: 'No, thanks' }).click()
  await expect(offer(page)).toHaveCount(0)
  await installable(page)
  await expect(offer(page)).toHaveCount(0)
  const second = await context.newPage()
  await second.goto('/')
  await expect(second.getByRole('article')).toHaveCount(cardsInParis)
  await installable(second)
  await expect(offer(second)).toHaveCount(0)
})

test('an offer that was passed over is not made again on the next visit', async ({ page }) => {
  await page.goto('/')
  await read(page)
  await installable(page)
  await expect(offer(page)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('article')).toHaveCount(cardsInParis)
  await installable(page)
  await expect(offer(page)).toHaveCount(0)
})

test.describe('on iOS', () => {
  const first = (page: Page) => page.getByRole('region', { name: 'First, the Home Screen' })
  const ios = (page: Page, standalone: boolean): Promise<unknown> =>
    page.addInitScript((value) => Object.defineProperty(Navigator.prototype, 'standalone', { value }), standalone)

  test('the Home Screen is offered before the import, with the reason, and a no is kept', { tag: '@phone' }, async ({ page }) => {
    await ios(page, false)
    await page.goto('/')
    await expect(first(page)).toContainText('seven days without a visit')
    await expect(first(page)).toContainText('keeps its own storage')
    const before = await first(page).evaluate((offer) => {
      const drop = document.querySelector('input[type=file]')
      return drop !== null && (offer.compareDocumentPosition(drop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    })
    const phone = (page.viewportSize()?.width ?? 0) < 960
    const [top, drop] = [
      await first(page).boundingBox(),
      await page
        .getByText(/your Strava export here/)
        .filter({ visible: true })
        .boundingBox(),
    ]
    expect([before, !phone || (top?.y ?? 0) + (top?.height ?? 0) <= (drop?.y ?? 0), (top?.y ?? 0) < 844]).toEqual([true, true, true])
    expect(await violations(page)).toEqual([])
    await first(page).getByRole('button', { name: 'Stay in this tab' }).click()
    await expect(first(page)).toHaveCount(0)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Look into a sample mirror' })).toBeVisible()
    await expect(first(page)).toHaveCount(0)
  })

  test('on the Home Screen it is not offered', async ({ page }) => {
    await ios(page, true)
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Look into a sample mirror' })).toBeVisible()
    await expect(first(page)).toHaveCount(0)
  })
})
