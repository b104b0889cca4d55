import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { droppedId } from '../src/domain/activity/dropped'
import { violations } from './accessible'
import { makeExport } from './fixtures/exports'
import { filesOf, standIns, tracked } from './fixtures/tracks'
import { expect, test } from './test'

const bring = (page: Page, buffer: Uint8Array, name = 'export_1.zip'): Promise<void> =>
  page.getByLabel(/choose the file|bring another file/i).setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(buffer) })

const number = (text: string | null): number => Number(text?.replaceAll(/\D/g, ''))
/** A number of the report by its name. */
const reported = async (page: Page, name: string): Promise<number> =>
  number(
    await page
      .locator('dt', { hasText: new RegExp(`^${name}$`) })
      .locator('+ dd')
      .evaluate((place) => place.firstChild?.textContent ?? ''),
  )

test('an export’s tracks are read by themselves after its table, each loss with its reason, and a run tells what its file holds', async ({ page }) => {
  const athlete = tracked(16)
  const files = filesOf(athlete)
  const [broken = '', gone = '', ...rest] = Object.keys(files).filter((name) => name.endsWith('.fit.gz'))
  const zip = await makeExport({ athlete, members: { ...files, [broken]: new Uint8Array([1, 2, 3]), [gone]: false } })
  await page.goto('/import')
  await bring(page, zip)
  await expect(page.locator('[data-tracks="done"]')).toBeVisible({ timeout: 30_000 })
  const whole = Object.keys(files).length
  await expect(page.locator('[data-tracks="done"]')).toContainText(`${whole - 2} tracks were read. 2 could not be: the report says which, and why.`)
  await page.getByRole('link', { name: 'Read the import report' }).click()
  expect(await reported(page, 'Activities with a file of their own')).toBe(whole)
  expect(await reported(page, 'Read')).toBe(whole - 2)
  expect(await reported(page, 'Could not be read')).toBe(2)
  const losses = page.getByRole('region', { name: 'What could not be read' })
  for (const [why, name] of [
    ['neither FIT nor GPX nor TCX', broken],
    ['named by the table, not in the export', gone],
  ] as const) {
    await losses.getByText(why).click()
    await expect(losses.getByText(name)).toBeVisible()
  }
  expect(await violations(page)).toEqual([])

  const named = athlete.activities.find(({ file, indoor }) => file === rest.find((name) => name === file) && !indoor)
  await page.goto(`/run/${named?.id}`)
  await expect(page.getByRole('definition').filter({ hasText: /from the (file’s own offset|place where it began)/ })).toBeVisible()
  const efforts = page.getByRole('region', { name: 'Best efforts' })
  await expect(efforts.getByText('400 m', { exact: true })).toBeVisible()
  await expect(efforts.getByText(/^FIT, [\d,]+ points$/)).toBeVisible()
  await expect(page.getByRole('img', { name: /^The route of this run, [\d.]+ (km|mi) from west to east/ })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('reading can be paused, stays so after a reload, goes on by itself after another, and reads nothing twice', async ({ page }) => {
  const athlete = tracked(60)
  const files = standIns(athlete)
  const whole = Object.keys(files).length
  await page.goto('/import')
  await bring(page, await makeExport({ athlete, members: files }))
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.locator('[data-tracks="paused"]')).toBeVisible()
  await page.reload()
  await expect(page.locator('[data-tracks="paused"]')).toBeVisible()
  await page.goto('/report')
  const before = await reported(page, 'Read')
  expect(before).toBeLessThan(whole)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.locator('[data-tracks="reading"] progress')).toBeVisible()
  await page.reload()
  // What had been copied goes on by itself; the rest is in an export that the page does not hold any more.
  await expect.poll(() => reported(page, 'Read').catch(() => 0), { timeout: 30_000 }).toBeGreaterThan(before)
  await page.goto('/import')
  await expect(page.locator('[data-tracks="done"]')).toBeVisible({ timeout: 30_000 })
  await bring(page, await makeExport({ athlete, members: files }))
  await expect(page.getByRole('heading', { level: 1, name: 'Already here' })).toBeVisible()
  await expect(page.locator('[data-tracks="done"]')).toContainText(' tracks were read.', { timeout: 30_000 })
  await page.getByRole('link', { name: 'Read the import report' }).click()
  await expect.poll(() => reported(page, 'Read').catch(() => 0)).toBe(whole)
  await expect(page.getByText('Still to be read')).toHaveCount(0)
})

test('the track of one run, dropped without an export, becomes a run of its own, once, and of no page on Strava', async ({ page }) => {
  const fit = Object.entries(filesOf(tracked(3))).find(([name]) => name.endsWith('.fit.gz'))?.[1] ?? new Uint8Array()
  await page.goto('/import')
  await bring(page, fit, 'morning.fit.gz')
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible()
  await expect(page.getByText('1 new, 0 corrected, 0 already known.')).toBeVisible()
  await expect(page.locator('[data-tracks="done"]')).toContainText('One track was read.')
  await page.goto('/import')
  await bring(page, new Uint8Array(gunzipSync(fit)), 'morning.fit')
  await expect(page.getByRole('heading', { level: 1, name: 'Already here' })).toBeVisible()
  await page.goto('/report')
  expect(await reported(page, 'Activities')).toBe(1)
  const id = droppedId(createHash('sha256').update(gunzipSync(fit)).digest('hex'))
  await page.goto(`/run/${id}`)
  await expect(page.getByText(/^FIT, [\d,]+ points$/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open it on Strava' })).toHaveCount(0)
})
