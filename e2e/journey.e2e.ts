import { violations } from './accessible'
import { exportDay, makeExport } from './fixtures/exports'
import { ready, save, sheet } from './picture'
import { readPng } from './pixels'
import { expect, test } from './test'

const dayMs = 86_400_000
const start = (run: number): number => (exportDay - 300 + run * 20) * dayMs + 6 * 3_600_000
/** Half an hour due north at 3 m/s, 5.4 km. */
const gpx = (run: number, latitude: number, longitude: number): string => {
  const point = (second: number): string =>
    `<trkpt lat="${(latitude + second * 0.000027).toFixed(6)}" lon="${longitude}"><time>${new Date(start(run) + second * 1000).toISOString()}</time></trkpt>`
  return `<gpx><trk><type>running</type><trkseg>${Array.from({ length: 181 }, (_, at) => point(at * 10)).join('')}</trkseg></trk></gpx>`
}
const date = (run: number): string => {
  const [, day, month, year] = /^\w+, (\d+) (\w+) (\d+)/.exec(new Date(start(run)).toUTCString()) ?? []
  return `${month} ${Number(day)}, ${year}, 6:00:00 AM`
}
const table = (files: readonly string[]): string =>
  [
    'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Relative Effort,Commute,Activity Gear,Filename',
    ...files.map(
      (file, run) =>
        `${run + 1},"${date(run)}",Run ${run + 1},${file === 'virtual' ? 'Virtual Run' : 'Run'},,1800,5.40,,false,,${file === 'virtual' ? '' : file}`,
    ),
  ].join('\n')

test('countries stand in the order of first visit, a start told apart from a passage, and each opens its run', { tag: '@phone' }, async ({ page }) => {
  // Four at home in Montana, one from there over the border of Canada, one in Lisbon, one by hand, one that is virtual.
  const places = [
    [48.5, -110.5],
    [48.51, -110.5],
    [48.5, -110.51],
    [48.5, -110.5],
    [48.99, -110.5],
    [38.72, -9.14],
  ] as const
  const members = Object.fromEntries(places.map(([latitude, longitude], run) => [`activities/${run + 1}.gpx`, gpx(run, latitude, longitude)]))
  await page.goto('/import')
  const buffer = Buffer.from(await makeExport({ csv: table([...Object.keys(members), '', 'virtual']), members }))
  await page.getByLabel(/choose the file|bring another file/i).setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer })
  await expect(page.locator('[data-tracks="done"]')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Journey', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^You have run in three countries; 4 of 6 runs began around / })).toBeVisible()
  await expect(page.getByText('One run has no place: 1 without a file. One virtual run is left out')).toBeVisible()
  const countries = page.getByRole('region', { name: 'Countries, in the order you first came' })
  await expect(countries.getByRole('heading', { level: 3 })).toHaveText([/^United States/, /^Canada/, /^Portugal/])
  await expect(countries.getByText('1 of the 50 states and DC, 2%.')).toBeVisible()
  await expect(countries.getByText('Only passed through.').first()).toBeVisible()
  // The land is drawn once the maps have been read.
  await expect(countries.getByRole('img', { name: 'The outline of Canada, with one region filled' })).toBeVisible({ timeout: 20_000 })
  const ends = page.getByRole('region', { name: 'How far it reaches' })
  await expect(ends.getByRole('listitem').last()).toContainText(/km from|Canada|States|Somewhere/, { timeout: 20_000 })
  // What leaves are regions: no city, no home, no run.
  await page.getByRole('button', { name: 'Share the map' }).click()
  await ready(page)
  const picture = page.locator('dialog [data-card="journey"]')
  await expect(picture).toContainText(/You have run in \w+ regions of three countries\./)
  await expect(picture).toContainText('Montana')
  await expect(sheet(page).getByRole('textbox')).toHaveValue(/in the order of the first visits: Montana, .+, Lisbon\.$/)
  expect(readPng((await save(page)).png).height).toBe(1350)
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(await violations(page)).toEqual([])
  await ends
    .getByRole('link', { name: /Lisbon/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Run 6' })).toBeVisible()
})

test('a file without places shows the bucket, and says what would fill it', async ({ page }) => {
  await page.goto('/import')
  await page
    .getByLabel(/choose the file/i)
    .setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer: Buffer.from(await makeExport({ csv: table(['', '', 'virtual']) })) })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible()
  await page.goto('/journey')
  await expect(page.getByRole('heading', { level: 1, name: 'None of your runs has a place.' })).toBeVisible()
  await expect(page.getByText('2 runs have no place: 2 without a file. One virtual run is left out')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('the sample says how far the looking up of its places is', async ({ page }) => {
  await page.goto('/sample')
  await expect(page.getByRole('article').first()).toBeVisible({ timeout: 30_000 })
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Journey' }).click()
  await expect(page.getByText(/^Places are still being looked up: [\d,]+ of 1,\d+\.$/)).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('[data-tracks="reading"] progress')).toBeVisible()
  expect(await violations(page)).toEqual([])
})
