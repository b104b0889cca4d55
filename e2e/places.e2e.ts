import { violations } from './accessible'
import { makeExport } from './fixtures/exports'
import { inCharge, withoutServiceWorker } from './service-worker'
import { expect, test } from './test'

const start = Date.UTC(2026, 5, 1, 6)
/** Half an hour due north from 48.99° N in Montana, 5.4 km, over the border of Canada. */
const crossing = (): string => {
  const point = (second: number): string =>
    `<trkpt lat="${(48.99 + second * 0.000027).toFixed(6)}" lon="-110.5"><time>${new Date(start + second * 1000).toISOString()}</time></trkpt>`
  return `<gpx><trk><type>running</type><trkseg>${Array.from({ length: 361 }, (_, at) => point(at * 5)).join('')}</trkseg></trk></gpx>`
}
const csv = [
  'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Relative Effort,Commute,Activity Gear,Filename',
  '1,"Jun 1, 2026, 6:00:00 AM",North,Run,,1800,5.40,,false,,activities/1.gpx',
  '2,"Jun 2, 2026, 6:00:00 AM",By hand,Run,,1800,5.40,,false,,',
].join('\n')

test('without a network, a run’s page says where it began and what it passed through, and the report counts it', async ({ page, context }) => {
  await page.goto('/import')
  await inCharge(page)
  await context.setOffline(true)
  const buffer = Buffer.from(await makeExport({ csv, members: { 'activities/1.gpx': crossing() } }))
  await page.getByLabel(/choose the file|bring another file/i).setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer })
  await expect(page.locator('[data-tracks="done"]')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Read the import report' }).click()
  const places = page.getByRole('region', { name: 'Places' })
  await expect(places.getByText('One run has no place')).toBeVisible()
  await places.getByText('Countries and territories').click()
  await expect(places.getByRole('term').filter({ hasText: 'Canada' })).toBeVisible()
  await places.getByText('How places are named').click()
  await expect(places.getByText('Where land is disputed')).toBeVisible()
  await expect(places.getByText('GeoNames, CC BY 4.0')).toBeVisible()
  expect(await violations(page)).toEqual([])

  await page.goto('/run/1')
  const where = page.getByRole('region', { name: 'Where' })
  await expect(where.getByText(/Montana, United States$/)).toBeVisible()
  await expect(where.getByText(/^Alberta, Canada/)).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('where a deployment names places, one is named on demand: a rounded point is sent, after it was said, and asked for once', async ({ page, context }) => {
  await withoutServiceWorker(context)
  const asked: unknown[] = []
  await context.route('**/api/build', (route) => route.fulfill({ json: { build: 'x', connect: false, support: false, names: true } }))
  await context.route('**/api/place-name', async (route) => {
    const headers = await route.request().allHeaders()
    asked.push([route.request().postDataJSON(), headers['cookie'], headers['referer']])
    await route.fulfill({ json: { name: 'Sweet Grass Hills' } })
  })
  await page.goto('/import')
  const buffer = Buffer.from(await makeExport({ csv, members: { 'activities/1.gpx': crossing() } }))
  await page.getByLabel(/choose the file|bring another file/i).setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer })
  await expect(page.locator('[data-tracks="done"]')).toBeVisible({ timeout: 30_000 })
  await page.goto('/run/1')
  const where = page.getByRole('region', { name: 'Where' })
  await expect(where.getByText('rounded to about a kilometre: 48.99, -110.50.')).toBeVisible()
  expect(asked).toEqual([])
  await where.getByRole('button', { name: 'Name this place' }).click()
  await expect(where.getByText('Sweet Grass Hills')).toBeVisible()
  await expect(where.getByText('© OpenStreetMap contributors')).toBeVisible()
  expect(asked).toEqual([[{ latitude: 4899, longitude: -11050 }, undefined, new URL('/', page.url()).href]])
  await page.reload()
  await expect(where.getByText('Sweet Grass Hills')).toBeVisible()
  await expect(where.getByRole('button', { name: 'Name this place' })).toBeHidden()
  expect(asked).toHaveLength(1)
})
