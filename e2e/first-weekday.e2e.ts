import type { Locator, Page } from '@playwright/test'
import { violations } from './accessible'
import { cardsOfTable, makeExport } from './fixtures/exports'
import { expect, moveClocks, test } from './test'

const read = async (page: Page): Promise<void> => {
  await page.goto('/import')
  await page.getByLabel('Choose the file').setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer: Buffer.from(await makeExport()) })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
}
const weeks = (page: Page): Locator => page.getByRole('group', { name: 'Weeks begin on' })
const day = (page: Page, name: string): Locator => weeks(page).getByRole('radio', { name })
/** The Promise in a tab of its own, with how it is worked out. */
const promise = async (page: Page): Promise<Page> => {
  const card = await page.context().newPage()
  await card.goto('/card/the-promise')
  await card.getByText('How it is worked out').click()
  return card
}

test('weeks begin on Monday until another day is chosen; the cards follow at once, in another tab too, and a reload keeps it', async ({ page }) => {
  await read(page)
  const card = await promise(page)
  await expect(card.getByText(/Weeks run from Monday to Sunday \(ISO 8601\), and/)).toBeVisible()
  await expect(card.getByText(/ to 1 November 2026/)).toBeVisible()

  await page.goto('/you')
  await expect(day(page, 'Monday')).toBeChecked()
  await day(page, 'Sunday').click()
  await expect(day(page, 'Sunday')).toBeChecked()
  const asSet = /Weeks run from Sunday to Saturday, as you set them, and/
  await expect(card.getByText(asSet)).toBeVisible()
  // The day of the export is a Monday: its week, which is left out, now has begun the day before.
  await expect(card.getByText(/ to 31 October 2026/)).toBeVisible()

  await page.reload()
  await expect(day(page, 'Sunday')).toBeChecked()
  await card.reload()
  await card.getByText('How it is worked out').click()
  await expect(card.getByText(asSet)).toBeVisible()
  await card.goto('/')
  await expect(card.getByRole('img', { name: /: each week, Sunday to Saturday, as high as its runs are far/ })).toBeVisible()

  // The sample runner's weeks are set apart from one's own.
  await page.goto('/sample/you')
  await expect(day(page, 'Monday')).toBeChecked({ timeout: 30_000 })
})

test('a sample made anew a week later keeps what was chosen for it', async ({ page, context }) => {
  await page.goto('/sample')
  await expect(page.getByRole('article')).toHaveCount(cardsOfTable, { timeout: 30_000 })
  await page.goto('/sample/report')
  await expect(page.getByText(/^2,294 read = /)).toBeVisible()
  await page.goto('/sample/you')
  await day(page, 'Sunday').click()
  await expect(day(page, 'Sunday')).toBeChecked()
  await page.getByRole('radio', { name: 'miles' }).click()
  await expect(page.getByRole('radio', { name: 'miles' })).toBeChecked()
  // Another tab is told once it is kept.
  const second = await context.newPage()
  await second.goto('/sample/you')
  await expect(day(second, 'Sunday')).toBeChecked()
  await expect(second.getByRole('radio', { name: 'miles' })).toBeChecked()
  await second.close()
  await moveClocks(context, 7 * 86_400_000)
  await page.goto('/sample')
  await expect(page.getByText(/to 8 November 2026/)).toBeVisible({ timeout: 30_000 })
  await page.goto('/sample/you')
  await expect(day(page, 'Sunday')).toBeChecked()
  await expect(page.getByRole('radio', { name: 'miles' })).toBeChecked()
})

test('it is chosen with the keyboard alone, and every day is wide enough for a thumb', { tag: '@phone' }, async ({ page }) => {
  await read(page)
  const card = await promise(page)
  await page.bringToFront()
  await page.goto('/you')
  for (const name of ['Monday', 'Sunday', 'Saturday']) {
    const box = await weeks(page).locator('label').filter({ hasText: name }).boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
  await page.getByRole('group', { name: 'Distances in' }).getByRole('radio', { checked: true }).focus()
  await page.keyboard.press('Tab')
  await expect(day(page, 'Monday')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(day(page, 'Saturday')).toBeFocused()
  await expect(card.getByText(/Weeks run from Saturday to Friday, as you set them, and/)).toBeVisible()
  await expect(day(page, 'Saturday')).toBeChecked()
  expect(await violations(page)).toEqual([])
})
