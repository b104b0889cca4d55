import type { Page } from '@playwright/test'
import { violations } from './accessible'
import { correctNewest } from './correcting'
import { makeExport } from './fixtures/exports'
import { expect, test } from './test'

const read = async (page: Page, how: 'first' | 'again' = 'first'): Promise<void> => {
  await page.goto('/import')
  const buffer = Buffer.from(await makeExport(how === 'again' ? { spreadsheet: true } : {}))
  await page.getByLabel('Choose the file').setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
}

/** The newest run behind a card, on its own page. */
const openRun = async (page: Page, card: string): Promise<void> => {
  await page.goto(`/card/${card}`)
  await correctNewest(page)
}
const sentence = async (page: Page, card: string): Promise<string> => {
  await page.goto('/')
  return page.locator(`article[data-card="${card}"]`).getByRole('heading', { level: 2 }).innerText()
}

test('a deleted run leaves the cards, here and in another tab, stays away after newer exports, and comes back in one tap', async ({ page, context }) => {
  await read(page)
  const before = await sentence(page, 'first-line')
  const second = await context.newPage()
  await second.goto('/')
  await expect(second.getByRole('heading', { level: 2, name: before })).toBeVisible()
  await openRun(page, 'first-line')
  const run = page.url()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(page.getByText('This run is deleted. No card counts it.')).toBeVisible()
  await expect(page.getByText('No card rests on it.')).toBeVisible()
  await expect(second.getByRole('heading', { level: 2, name: before })).toHaveCount(0)
  const after = await sentence(page, 'first-line')
  expect(after).not.toBe(before)
  await page.reload()
  for (const how of ['first', 'again'] as const) {
    if (how === 'again') await read(page, how)
    expect(await sentence(page, 'first-line')).toBe(after)
  }
  await page.goto('/corrections')
  await expect(page.getByText('One correction, the newest first.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo: Deleted.' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing is corrected.' })).toBeVisible()
  expect(await sentence(page, 'first-line')).toBe(before)
  await page.goto(run)
  await expect(page.getByText('This run is deleted. No card counts it.')).toHaveCount(0)
})

test('a distance, a zone and a type are corrected in words, stand beside what the export says, and are undone', async ({ page }) => {
  await read(page)
  const before = await sentence(page, 'first-line')
  await openRun(page, 'first-line')
  const run = page.url()
  await page.getByRole('textbox', { name: 'Distance, mi' }).fill('ten')
  await page.getByRole('button', { name: 'Correct it: Distance, mi' }).click()
  await expect(page.getByRole('alert')).toHaveText('Write a distance like 10.5.')
  await page.getByRole('textbox', { name: 'Distance, mi' }).fill('12,3')
  await page.getByRole('button', { name: 'Correct it: Distance, mi' }).click()
  await expect(page.getByText('The distance is 12.3 mi.')).toBeVisible()
  await expect(page.getByText(/^the export says [\d.]+\smi$/)).toBeVisible()
  expect(await sentence(page, 'first-line')).toMatch(/the latest is 12\.3\smi\.$/)

  await page.goto(run)
  await page.getByText('Something is wrong with this run').click()
  await page.getByRole('combobox', { name: 'Time zone' }).fill('Nowhere/Land')
  await page.getByRole('button', { name: 'Correct it: Time zone' }).click()
  await expect(page.getByRole('alert')).toHaveText('No such time zone: choose one from the list.')
  await page.getByRole('combobox', { name: 'Time zone' }).fill('Asia/Tokyo')
  await page.getByRole('button', { name: 'Correct it: Time zone' }).click()
  await expect(page.getByText('as you corrected it')).toBeVisible()
  await page.getByRole('combobox', { name: 'Activity' }).selectOption('Ride')
  await page.getByRole('button', { name: 'Correct it: Activity' }).click()
  await expect(page.getByText('the export says Run')).toBeVisible()
  await expect(page.getByText('No card rests on it.')).toBeVisible()
  for (const says of ['The activity is: Ride.', 'The time zone is Tokyo.', 'The distance is 12.3 mi.']) {
    await page.getByRole('button', { name: `Undo: ${says}` }).click()
    await expect(page.getByText(says)).toHaveCount(0)
  }
  expect(await sentence(page, 'first-line')).toBe(before)
})

test('axe finds nothing where a run is corrected', async ({ page }) => {
  await read(page)
  await openRun(page, 'first-line')
  await page.getByRole('button', { name: 'It isn’t mine' }).click()
  await expect(page.getByText('This run isn’t yours, you said. No card counts it.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: 'All your corrections' }).click()
  await expect(page.getByText('One correction, the newest first.')).toBeVisible()
  expect(await violations(page)).toEqual([])
})
