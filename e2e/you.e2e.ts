import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'

import { violations } from './accessible'
import { exportDay, makeExport } from './fixtures/exports'
import { parseCsv } from './fixtures/parse-csv'
import { expect, test } from './test'

const read = async (page: Page): Promise<void> => {
  await page.goto('/import')
  await page.getByLabel('Choose the file').setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer: Buffer.from(await makeExport()) })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
}
const place = (page: Page, name: string) => page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true })
const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8')

/** Files of the origin's private file system that hold a run's name somewhere. */
const filesThatTell = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let found = 0
    const walk = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const entry of folder.values()) {
        if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle)
        else if ((await (await (entry as FileSystemFileHandle).getFile()).text()).includes('Morning Run')) found++
      }
    }
    await walk(await navigator.storage.getDirectory())
    return found
  })

test('five places are one tap apart, say where one is, and those with nothing to show say so', { tag: '@phone' }, async ({ page }) => {
  // What is told of rituals may be another on another day.
  await page.clock.setFixedTime(new Date((exportDay - 0.5) * 86_400_000))
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Look into a sample mirror' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Places' })).toHaveCount(0)
  await read(page)
  for (const [name, heading] of [
    ['Wall', 'Your wall'],
    ['Journey', 'None of your runs has a place yet.'],
    ['Rituals', 'Nothing comes back beyond luck yet.'],
    ['You', 'What is yours, and stays with you.'],
  ] as const) {
    await place(page, name).click()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(place(page, name)).toHaveAttribute('aria-current', 'page')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  }
  await place(page, 'Mirror').click()
  await expect(page.getByRole('article').first()).toBeVisible()
  await page
    .getByRole('link', { name: /see the evidence$/i })
    .first()
    .click()
  await expect(place(page, 'Mirror')).toHaveAttribute('aria-current', 'page')
})

test('everything can be taken along: each row as it came, each activity once, and no cell that begins a formula', async ({ page }) => {
  await read(page)
  await page.goto('/you')
  const json = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Everything, as JSON' }).click()
  const saved = await json
  expect(saved.suggestedFilename()).toBe('runmirror-everything.json')
  const all = JSON.parse(await textOf(saved)) as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  expect(['settings', 'sources', 'rows', 'reports', 'corrections', 'words', 'activities', 'cards'].map((part) => all[part]?.length)).toEqual([
    0, 1, 2294, 1, 0, 0, 2294, 1,
  ])
  await expect(page.getByText(/^Saved among your downloads: runmirror-everything\.json, [\d.]+\sMB\.$/)).toBeVisible()
  const csv = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Activities, as CSV' }).click()
  const [header = [], ...rows] = parseCsv((await textOf(await csv)).slice(1), ',')
  expect([rows.length, new Set(rows.map((row) => row[header.indexOf('Activity ID')])).size]).toEqual([2294, 2294])
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^[+-]?[\d.]+$/.test(cell))).toEqual([])
  expect(rows.every((row) => row.length === header.length)).toBe(true)
})

test('delete everything asks once more, leaves no byte, and says that it is done', async ({ page, context }) => {
  await read(page)
  const second = await context.newPage()
  await second.goto('/')
  await expect(second.getByRole('article').first()).toBeVisible()
  await page.goto('/you')
  await expect(page.getByText(/^Deletes from this device 2,285 activities/)).toBeVisible()
  expect(await filesThatTell(page)).toBeGreaterThan(1)
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Leave it as it is' }).click()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await expect(page.getByText('It is deleted. Nothing of it is left on this device.')).toBeVisible()
  for (const tab of [page, second]) await expect(tab.getByRole('button', { name: 'Look into a sample mirror' })).toBeVisible()
  expect(await filesThatTell(page)).toBe(0)
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'runmirror-install'))).toEqual([])
  await page.reload()
  await expect(page.getByRole('button', { name: 'Look into a sample mirror' })).toBeVisible()
})

test('axe finds nothing in any of the places', { tag: '@phone' }, async ({ page }) => {
  await read(page)
  for (const path of ['/you', '/wall', '/journey', '/rituals', '/']) {
    await page.goto(path)
    await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible()
    expect(await violations(page), path).toEqual([])
  }
})
