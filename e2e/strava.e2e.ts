import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { violations } from './accessible'
import { aheadBy, heldIn } from './gone'
import { moveClocks, watch } from './test'
import { freePort } from './tools/free-port'
import { startAddress } from '../src/contract/strava'
import { sampleRunner, startWorld } from './world'
import type { World } from './world'

const limits = { overall: [2000, 20_000], read: [1000, 10_000] } as const
let world: World
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  // The page is built for this Strava first.
  world = await startWorld({ port: await freePort(), limits, vars: { STRAVA_READ_LIMITS: '1000,10000' } })
})
test.afterAll(async () => world?.stop())

const fact = (page: Page, name: string) => page.getByRole('definition').filter({ has: page.locator('xpath=preceding-sibling::dt[1]', { hasText: name }) })

const connectAndImport = async (page: Page): Promise<void> => {
  world.strava.controls.signIn(sampleRunner)
  await page.goto(`${world.origin}${startAddress}`)
  await page.getByRole('button', { name: 'Yes, import' }).click()
  await expect(fact(page, 'Activities')).toHaveText(/^10[0-9]$/, { timeout: 60_000 })
}

test('a runner connects, the last hundred come, and what happens at Strava is on the screen by itself, over a runtime that dies, until they disconnect', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Paris' })
  const complaints = await watch(context, world.origin)
  const page = await context.newPage()
  const { controls } = world.strava
  controls.signIn(null)

  await page.goto(`${world.origin}/connect`)
  await expect(page.getByRole('button', { name: 'Connect with Strava' })).toBeVisible({ timeout: 30_000 })
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Connect with Strava' }).click()
  await page.getByLabel('Athlete').selectOption(String(sampleRunner))
  await page.getByRole('button', { name: 'Authorize' }).click()
  await page.getByRole('button', { name: 'Yes, import' }).click()
  await expect(page.getByRole('heading', { name: 'Strava tells this mirror.' })).toBeVisible()
  await expect(fact(page, 'Activities')).toHaveText('100', { timeout: 60_000 })
  await expect(page.getByText(/100 activities are known from Strava alone, which lets them stay for seven days|stay for 7 days/)).toBeVisible()
  // While tracks are still being fetched.
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

test('after its days nothing of what Strava alone told is left in any file, drawer or cache, nor on the screen', async ({ browser }) => {
  // Nothing is served from a cache, where the clocks of workers could not be moved.
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Paris', serviceWorkers: 'block' })
  const page = await context.newPage()
  const { controls } = world.strava
  await connectAndImport(page)
  const name = 'Kanarienvogel 7f3a'
  const run = controls.upload(sampleRunner) ?? 0
  controls.rename(sampleRunner, run, name)
  await page.goto(`${world.origin}/run/${run}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name, { timeout: 60_000 })
  // What is kept for the next start is kept.
  await page.goto(world.origin)
  await expect(page.getByRole('article').first()).toBeVisible({ timeout: 30_000 })
  await page.goto(`${world.origin}/wall`)
  await expect(page.getByRole('slider')).toBeVisible({ timeout: 30_000 })
  await page.goto(`${world.origin}/privacy`)
  expect((await heldIn(page, name)).length, 'it is looked for where it lies').toBeGreaterThan(0)
  expect(await page.evaluate(() => localStorage.getItem('runmirror-last-seen'))).not.toBeNull()

  const days = 8 * 86_400_000
  await context.route(`${world.strava.origin}/**`, (route) => route.abort())
  await context.route('**/api/strava/**', (route) => route.abort())
  await context.route(/\/assets\/worker-[^/]+\.js$/, async (route) => {
    const answer = await route.fetch({ maxRetries: 3 })
    await route.fulfill({ response: answer, body: aheadBy(days) + (await answer.text()) })
  })
  await moveClocks(context, days)
  await page.close()
  const later = await context.newPage()
  await later.goto(world.origin)
  await expect(later.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(later.getByRole('button', { name: 'Look into a sample mirror' })).toBeVisible({ timeout: 30_000 })
  await expect(later.getByRole('article')).toHaveCount(0)
  await later.goto(`${world.origin}/privacy`)
  expect(await heldIn(later, name)).toEqual([])
  expect(await later.evaluate(() => localStorage.getItem('runmirror-last-seen'))).toBeNull()
  await context.close()
})
