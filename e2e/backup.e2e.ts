import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { violations } from './accessible'
import { makeExport } from './fixtures/exports'
import { loyal } from './fixtures/tracks'
import { expect, test } from './test'

const athlete = loyal(60)

const read = async (page: Page): Promise<void> => {
  const buffer = Buffer.from(await makeExport({ athlete }))
  await page.goto('/import')
  await page.getByLabel('Choose the file').setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
}

/** Cards are drawn one after the other. */
const cards = 4
const sentences = (page: Page): Promise<readonly string[]> => page.getByRole('article').getByRole('heading').allTextContents()
const openMirror = async (page: Page): Promise<readonly string[]> => {
  await page.goto('/')
  await expect(page.getByRole('article')).toHaveCount(cards)
  return sentences(page)
}

const save = async (page: Page): Promise<Buffer> => {
  await page.goto('/you')
  await expect(page.getByText('None has been saved yet.')).toBeVisible()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^runmirror-backup-\d{4}-\d\d-\d\d\.zip$/)
  await expect(page.getByText(/^Saved among your downloads: runmirror-backup-/)).toBeVisible()
  await expect(page.getByText(/^The last one was saved on /)).toBeVisible()
  return readFile(await download.path())
}

test('a backup gives an empty mirror the same sentences, and what was there before can be put back', { tag: '@phone' }, async ({ page }) => {
  await read(page)
  const told = await openMirror(page)
  const buffer = await save(page)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await expect(page.getByText('It is deleted. Nothing of it is left on this device.')).toBeVisible()
  await page.goto('/import')
  await page.getByLabel('Choose the file').setInputFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer })
  await expect(page.getByRole('heading', { level: 1, name: 'This is a backup.' })).toBeVisible()
  await expect(page.getByText(/It holds \d+ activities\. Your mirror is empty now\.$/)).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Restore it' }).click()
  await page.getByRole('link', { name: 'See your mirror' }).click()
  await expect(page.getByRole('article')).toHaveCount(cards)
  expect(await sentences(page)).toEqual(told)
  await page.goto('/you')
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByText('What was here before is back.')).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Look into a sample mirror' })).toBeVisible()
})

test('a torn backup, a changed one and a foreign file get a sentence each and change nothing', { tag: '@phone' }, async ({ page }) => {
  await read(page)
  const told = await openMirror(page)
  const buffer = await save(page)
  const changed = Buffer.from(buffer)
  changed[buffer.length >> 1] = (buffer[buffer.length >> 1] ?? 0) ^ 1
  for (const [what, says] of [
    [buffer.subarray(0, buffer.length >> 1), 'This backup ends too early: it was cut short while it was saved or copied. Nothing was changed.'],
    [changed, 'This backup is not as it was saved. Nothing was changed.'],
    [Buffer.from('a,b\n'), 'This is not a RunMirror backup. Nothing was changed.'],
  ] as const) {
    await page.getByLabel(/^(Restore from a backup|Choose another file)$/).setInputFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer: what })
    await expect(page.getByRole('alert').getByText(says)).toBeVisible()
  }
  expect(await openMirror(page)).toEqual(told)
})

test('a month after what is in no backup, one quiet line says so, and is gone when it is not wanted', { tag: '@phone' }, async ({ page }) => {
  await read(page)
  await page.goto('/')
  const line = page.getByText('Some of what is here is in no backup yet.')
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(line).toBeHidden()
  await page.clock.setFixedTime(Date.now() + 31 * 86_400_000)
  await page.reload()
  await expect(line).toBeVisible()
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(line).toBeHidden()
  await page.reload()
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(line).toBeHidden()
})
