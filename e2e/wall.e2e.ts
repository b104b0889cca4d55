import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { violations } from './accessible'
import { exportDay, makeExport } from './fixtures/exports'
import { ready, save, sheet } from './picture'
import { readPng } from './pixels'
import { expect, test } from './test'

const dayMs = 86_400_000
const date = (day: number): string => {
  const [, number, month, year] = /^\w+, (\d+) (\w+) (\d+)/.exec(new Date(day * dayMs).toUTCString()) ?? []
  return `${month} ${Number(number)}, ${year}, 6:00:00 AM`
}
/** A run each fifth day of four years, of ten kilometres; the last of sixteen. */
const runs = 290
const table = [
  'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Relative Effort,Commute,Activity Gear,Filename',
  ...Array.from(
    { length: runs },
    (_, run) => `${run + 1},"${date(exportDay - (runs - run) * 5)}",Run ${run + 1},Run,,3600,${run === runs - 1 ? '16.00' : '10.00'},,false,Old Blue,`,
  ),
].join('\n')

const longest = 'Longest run, 9.9 mi'

const read = async (page: Page): Promise<void> => {
  await page.goto('/import')
  const buffer = Buffer.from(await makeExport({ csv: table }))
  await page.getByLabel(/choose the file/i).setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Wall', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your wall' })).toBeVisible()
}
const hanging = (page: Page, title: string): Locator => page.getByRole('listitem').getByRole('link', { name: title, exact: true })
const open = async (page: Page, title: string): Promise<void> => {
  await hanging(page, title).click()
  await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeFocused()
}
const back = (page: Page): Promise<void> => page.getByRole('link', { name: 'Back to the wall' }).click()

test(
  'a milestone shows its day, its run, the one before it and the runs behind it; the ruler and the keyboard move along',
  { tag: '@phone' },
  async ({ page }) => {
    await read(page)
    const years = page.getByRole('slider', { name: 'Years' })
    await years.focus()
    await page.keyboard.press('End')
    await expect(years).toHaveAttribute('aria-valuetext', /^2022, \d+ milestones$/)
    await expect(hanging(page, 'First recorded run')).toBeInViewport()
    await page.keyboard.press('Home')
    await expect(hanging(page, longest)).toBeInViewport()

    await page.getByRole('radio', { name: 'All' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'Totals' })).toBeChecked()
    await open(page, '100th run')
    const behind = page.getByRole('region', { name: '100 runs behind it' })
    await expect(behind.getByRole('link').first()).toContainText('20')
    await page.getByRole('link', { name: /^The one before, / }).click()
    await expect(page.getByRole('heading', { level: 2, name: '50th run', exact: true })).toBeFocused()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(await violations(page)).toEqual([])

    await page.getByRole('region', { name: '50 runs behind it' }).getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Run 50' })).toBeVisible()
    await page.getByRole('region', { name: 'On the wall' }).getByRole('link', { name: '50th run' }).click()
    await expect(page.getByRole('heading', { level: 2, name: '50th run', exact: true })).toBeVisible()
  },
)

test('a note, a pin, a hidden one and one of the runner’s own survive a reload, and what was removed comes back', { tag: '@phone' }, async ({ page }) => {
  await read(page)
  await open(page, longest)
  await page.getByRole('button', { name: 'Write a note' }).click()
  await page.getByLabel('Your note on it').fill('In the rain.')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('blockquote')).toHaveText('“In the rain.”')
  await page.getByRole('button', { name: 'Pin it to the top' }).click()
  await expect(page.getByRole('button', { name: 'Unpin it' })).toBeVisible()
  await back(page)
  await open(page, '100th run')
  await page.getByRole('button', { name: 'Hide it' }).click()
  await expect(page.getByText('You hid it.')).toBeVisible()
  await back(page)

  await page.getByRole('radio', { name: 'Your own' }).check()
  await page.getByRole('button', { name: 'Hang one of your own' }).click()
  await page.getByLabel('What it was, in a sentence').fill('The one with the dog.')
  await page.getByLabel('Search by name or date').fill('run 123')
  await expect(page.getByText('one run', { exact: true })).toBeVisible()
  await page.getByRole('radio', { name: /Run 123/ }).check()
  await page.getByRole('button', { name: 'Hang it' }).click()
  await expect(hanging(page, 'The one with the dog.')).toBeVisible()

  await page.reload()
  await expect(page.getByRole('region', { name: 'Pinned' })).toContainText('In the rain.')
  await expect(hanging(page, '100th run')).toHaveCount(0)
  await page.getByRole('radio', { name: 'Hidden' }).check()
  await page.getByRole('button', { name: 'Show 100th run again' }).click()
  await expect(page.getByRole('radio', { name: 'Hidden' })).toHaveCount(0)
  await expect(page.getByRole('radio', { name: 'All' })).toBeChecked()

  await page.getByRole('radio', { name: 'Your own' }).check()
  await open(page, 'The one with the dog.')
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByText('Removed.')).toBeVisible()
  await expect(hanging(page, 'The one with the dog.')).toHaveCount(0)
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(hanging(page, 'The one with the dog.')).toBeVisible()
})

test('a milestone is shared as a picture without a day, unless the runner adds it, and without a name they gave', { tag: '@phone' }, async ({ page }) => {
  await read(page)
  await open(page, 'New shoes: Old Blue')
  await page.getByRole('button', { name: 'Share New shoes: Old Blue as a picture' }).click()
  await ready(page)
  const picture = page.locator('dialog [data-card="milestone"]')
  await expect(picture).toContainText('Your first run in another pair of shoes')
  await expect(picture).toContainText(`${runs} runs, a line each`)
  const dated = /\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) 20/
  await expect(picture).not.toContainText(/Old Blue/)
  await expect(picture).not.toContainText(dated)
  await expect(sheet(page)).toContainText('It tells no day and no hour')
  const { png } = await save(page)
  const { width, height } = readPng(png)
  expect([width, height]).toEqual([1080, 1350])
  await sheet(page).getByRole('checkbox', { name: 'Add the exact date' }).check()
  await ready(page)
  await expect(picture).toContainText(dated)
  expect((await save(page)).png.equals(png)).toBe(false)
  const coming = page.waitForEvent('download', { timeout: 60_000 })
  await sheet(page).getByRole('button', { name: 'Save a poster to print' }).click()
  const poster = await coming
  expect(poster.suggestedFilename()).toMatch(/^runmirror-poster-20\d\d\.pdf$/)
  const pdf = (await readFile(await poster.path())).toString('latin1')
  expect(pdf).toMatch(/^%PDF-1\.4\n/)
  // 303 × 426 mm at 300 dots an inch, and not a blank page.
  expect(pdf).toContain('/MediaBox[0 0 858.898 1207.559]')
  expect(pdf).toContain('/Width 3579/Height 5031')
  expect(pdf.length).toBeGreaterThan(100_000)
  expect(pdf).not.toMatch(/\/Info|\/Producer|\/CreationDate/)
  await expect(sheet(page).getByRole('status')).toHaveText(/^Saved among your downloads: runmirror-poster/)
  expect(await violations(page)).toEqual([])
})
