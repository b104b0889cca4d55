import { withoutServiceWorker } from './service-worker'
import { expect, test } from './test'
import { servedSettings } from './tools/build'

test('a build without an application at Strava shows Connect nowhere, says so kindly, and asks nobody about it', async ({ page, context }) => {
  expect(servedSettings().strava).toBeNull()
  await withoutServiceWorker(context)
  const asked: string[] = []
  page.on('request', (request) => {
    if (/\/api\/|strava\.com/.test(request.url())) asked.push(request.url())
  })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/connect/i)).toHaveCount(0)
  await page.goto('/import')
  await expect(page.getByText('Choose the file')).toBeVisible()
  await expect(page.getByText(/connect/i)).toHaveCount(0)
  await page.goto('/you')
  await expect(page.getByText('This site connects nobody with Strava.')).toBeVisible()
  await expect(page.getByRole('link', { name: /connect/i })).toHaveCount(0)
  for (const address of ['/connect', '/connect?said=refused']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Strava can’t be connected here.')
    await expect(page.getByRole('button', { name: 'Connect with Strava' })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Bring an export' })).toBeVisible()
  }
  expect(asked).toEqual([])
})
