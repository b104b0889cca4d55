import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { violations } from './accessible'
import { freePort } from './tools/free-port'
import { watch } from './test'
import { sampleRunner, startWorld } from './world'
import type { World } from './world'

const limits = { overall: [2000, 20_000], read: [1000, 10_000] } as const
let world: World
test.describe.configure({ mode: 'serial' })
test.setTimeout(240_000)
test.beforeAll(async () => {
  world = await startWorld({ port: await freePort(), limits, vars: { STRAVA_READ_LIMITS: '1000,10000' } })
})
test.afterAll(async () => world?.stop())

const fact = (page: Page, name: string) => page.getByRole('definition').filter({ has: page.locator('xpath=preceding-sibling::dt[1]', { hasText: name }) })

test('a runner connects, the last hundred come, and what happens at Strava is on the screen by itself, over a runtime that dies, until they disconnect', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Paris' })
  const complaints = await watch(context, world.origin)
  const page = await context.newPage()
  const { controls } = world.strava
  controls.signIn(null)

  await page.goto(`${world.origin}/connect`)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Connect with Strava' }).click()
  await page.getByLabel('Athlete').selectOption(String(sampleRunner))
  await page.getByRole('button', { name: 'Authorize' }).click()
  await page.getByRole('button', { name: 'Yes, import' }).click()
  await expect(page.getByRole('heading', { name: 'Strava tells this mirror.' })).toBeVisible()
  await expect(fact(page, 'Activities')).toHaveText('100', { timeout: 60_000 })
  await expect(page.getByText(/100 activities are known from Strava alone, which lets them stay for seven days|stay for 7 days/)).toBeVisible()
  await expect(page.getByText(/Strava has been asked: .* tracks? fetched/)).toBeVisible({ timeout: 120_000 })
  await expect(page.getByText('While it is open, this page hears by itself when something changes at Strava.')).toBeVisible()
  expect(await violations(page)).toEqual([])

  const first = controls.upload(sampleRunner) ?? 0
  await expect(fact(page, 'Activities')).toHaveText('101', { timeout: 30_000 })
  const run = await context.newPage()
  await run.goto(`${world.origin}/run/${first}`)
  await expect(run.getByRole('link', { name: 'View on Strava' })).toHaveAttribute('href', `https://www.strava.com/activities/${first}`)
  expect(await violations(run)).toEqual([])
  controls.rename(sampleRunner, first, 'Along the river')
  await expect(run.getByRole('heading', { level: 1 })).toContainText('Along the river', { timeout: 30_000 })
  await run.close()
  controls.remove(sampleRunner, first)
  await expect(fact(page, 'Activities')).toHaveText('100', { timeout: 30_000 })

  await controls.settled()
  await world.restart()
  controls.upload(sampleRunner)
  await expect(fact(page, 'Activities')).toHaveText('101', { timeout: 60_000 })

  await page.getByRole('button', { name: 'Disconnect' }).click()
  await page.getByRole('button', { name: 'Yes, disconnect' }).click()
  await expect(page.getByText('It is ended, here and at Strava.')).toBeVisible({ timeout: 30_000 })
  await page.goto(world.origin)
  await expect(page.getByRole('article')).toHaveCount(0)
  // The socket is the relay's, on the same origin; while the runtime was dead nothing could be reached.
  const allowed = [/^opened a socket: ws:\/\/localhost:\d+\/api\/strava\/live\?/, /ERR_CONNECTION_REFUSED|Failed to load resource|WebSocket connection/]
  const strange = complaints.filter(
    (one) =>
      !one.startsWith(`left the origin: GET ${world.strava.origin}/api/v3/`) &&
      !one.includes(`${world.strava.origin}/oauth/`) &&
      !allowed.some((fine) => fine.test(one)),
  )
  expect(strange).toEqual([])
  await context.close()
})
