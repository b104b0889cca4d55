import { violations } from './accessible'
import { exportDay, makeExport } from './fixtures/exports'
import { expect, test } from './test'

const dayMs = 86_400_000
const thisYear = new Date(exportDay * dayMs).getUTCFullYear()
const date = (day: number): string => {
  const [, number, month, year] = /^\w+, (\d+) (\w+) (\d+)/.exec(new Date(day * dayMs).toUTCString()) ?? []
  return `${month} ${Number(number)}, ${year}, 6:00:00 AM`
}
/** Every other day of the autumn two years ago, none last year, and every third day of the last eight weeks. */
const october = Date.UTC(thisYear - 2, 9, 1) / dayMs
const days = [...Array.from({ length: 40 }, (_, at) => october + 2 * at), ...Array.from({ length: 18 }, (_, at) => exportDay - 54 + 3 * at)]
const table = [
  'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Relative Effort,Commute,Activity Gear,Filename',
  ...days.map((day, run) => `${run + 1},"${date(day)}",Run ${run + 1},Run,,${run === 7 ? 7200 : 1800},${run === 7 ? '21.10' : '5.40'},,false,,`),
].join('\n')

test('a year is told in its own chapter, each page with the runs behind it, and a quiet year is not skipped', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/import')
  await page
    .getByLabel(/choose the file/i)
    .setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer: Buffer.from(await makeExport({ csv: table })) })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible()
  await page.goto('/')
  await page.getByRole('link', { name: 'Year by year' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Three years of yours, a line each.' })).toBeVisible()
  const years = page.getByRole('list', { name: 'Years' })
  await expect(years.getByRole('link')).toHaveText([
    new RegExp(`^${thisYear - 2}.*40 runs, 144\\smi`),
    new RegExp(`^${thisYear - 1}.*Quiet: no run`),
    new RegExp(`^${thisYear}.*18 runs, 60\\smi so far`),
  ])
  expect(await violations(page)).toEqual([])

  await years.getByRole('link', { name: String(thisYear - 1) }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${thisYear - 1}, told on one page.` })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: `You were quiet for all 365 days of ${thisYear - 1}.` })).toBeVisible()
  await page.getByRole('link', { name: `${thisYear - 2}, the year before` }).click()
  await expect(page.getByRole('heading', { level: 2, name: `The longest run of your ${thisYear - 2} went 13.1 mi, in October.` })).toBeVisible()
  await expect(page.getByRole('region', { name: `Not told of ${thisYear - 2}` })).toContainText('It takes a race')
  await expect(
    page
      .getByRole('region', { name: `Milestones of ${thisYear - 2}` })
      .getByRole('link')
      .first(),
  ).toHaveAttribute('href', /^\/wall\?of=/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(await violations(page)).toEqual([])

  await page.getByRole('link', { name: /^The longest: / }).click()
  await expect(page.getByText('Certain: counted from all your 40 runs that it looks at.')).toBeVisible()
  await expect(page.getByText(`${thisYear - 2} is over, so it is told in the past.`)).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: '40 runs behind it' })).toBeVisible()
  expect(await violations(page)).toEqual([])

  // The year now running, beside one that is over: the same pages, and what both can be counted by up to today.
  await page.goto(`/year/${thisYear}?beside=${thisYear - 2}`)
  await expect(page.getByRole('heading', { level: 1, name: `${thisYear} beside ${thisYear - 2}.` })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^So far in ${thisYear} you have run 18 times`) })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^In ${thisYear - 2} you ran 40 times`) })).toBeVisible()
  await expect(page.getByText(/^Up to \d+ \w+ of each: /)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)

  await page.goto('/wall')
  await page.getByRole('link', { name: `${thisYear} in its own chapter` }).click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`^${thisYear} so far, told on \\w+ pages\\.$`) })).toBeVisible()
})

test('what is no chapter says so, and leads to those there are', async ({ page }) => {
  await page.goto('/year/1066')
  await expect(page.getByRole('heading', { level: 1, name: 'There is no chapter of 1066.' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: 'All years' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'No year has begun yet.' })).toBeVisible()
})
