import { test as base, expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { connectWords } from '../src/contract/strava'
import { watch } from './test'
import { serveGallery } from './tools/gallery'

/** The page about Strava, in front of a connection that stands still: every state is in the gallery. */
const test = base.extend<{ states: Page }>({
  states: [
    async ({ browser }, use) => {
      const gallery = await serveGallery()
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 } })
      const complaints = await watch(context, gallery.origin)
      const page = await context.newPage()
      await page.goto(`${gallery.origin}/gallery/connect`)
      await page.locator('[data-piece="connect-pending"]').getByRole('button').first().waitFor()
      await use(page)
      expect(complaints).toEqual([])
      await context.close()
      await gallery.close()
    },
    // Who comes first waits for the gallery to be built.
    { timeout: 180_000 },
  ],
})
const piece = (page: Page, name: string): Locator => page.locator(`[data-piece="connect-${name}"]`)

test('every word that Strava’s way back may bring is a sentence of its own, above what it takes to connect', async ({ states }) => {
  const said = await Promise.all(connectWords.map((word) => piece(states, word).getByRole('status').textContent()))
  expect(said.every((one) => /^[A-Z].+\.$/s.test(one ?? ''))).toBe(true)
  expect(new Set(said).size).toBe(connectWords.length)
  for (const word of connectWords) await expect(piece(states, word).getByRole('button', { name: 'Connect with Strava', exact: true })).toBeVisible()
})

test('no state says what could not be said, and none is wider than a phone', async ({ states }) => {
  const texts = await states.locator('[data-piece^="connect-"]').allInnerTexts()
  expect(texts.length).toBeGreaterThan(35)
  expect(texts.filter((text) => /undefined|NaN|\[object|null/.test(text))).toEqual([])
  expect(await states.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})

test('who says that it is them goes on to what is asked, and who says no is told that nothing was written', async ({ states }) => {
  const [yes, no] = [piece(states, 'pending'), piece(states, 'replaces')]
  await expect(yes.getByRole('heading', { level: 1 })).toHaveText('Connected as Ada, import?')
  await yes.getByRole('button', { name: 'Yes, import' }).click()
  await expect(yes.getByRole('heading', { level: 1 })).toHaveText('Strava tells this mirror.')
  await expect(no.getByText('Somebody else is connected on this device')).toBeVisible()
  await no.getByRole('button', { name: 'No, that’s not me' }).click()
  await expect(no.getByRole('status')).toContainText('Nothing was written')
  await expect(no.getByRole('button', { name: 'Connect with Strava' })).toBeVisible()
})

test('ending it takes two taps, says what goes, and can be thought better of', async ({ states }) => {
  const here = piece(states, 'here-some')
  await expect(here.getByText('12 activities are known from Strava alone')).toBeVisible()
  await here.getByRole('button', { name: 'Disconnect' }).click()
  await here.getByRole('button', { name: 'Leave it connected' }).click()
  await here.getByRole('button', { name: 'Disconnect' }).click()
  await here.getByRole('button', { name: 'Yes, disconnect' }).click()
  await expect(here.getByRole('status').first()).toContainText('It is ended, here and at Strava.')
})

test('limits, the wait for the next questions, and what may be asked stand where they belong', async ({ states }) => {
  const waits = piece(states, 'asking-waits')
  await expect(waits.getByText('Strava’s limit is reached for now.')).toBeVisible()
  await expect(waits.getByText('100 of 100')).toBeVisible()
  await expect(waits.getByText('410 of 1,000')).toBeVisible()
  await expect(waits.getByRole('button', { name: 'Stop' })).toBeVisible()
  await expect(waits.getByRole('button', { name: 'Bring everything' })).toHaveCount(0)
  await expect(piece(states, 'here-some').getByRole('button', { name: 'Bring everything' })).toBeVisible()
  await expect(piece(states, 'here-kept').getByRole('button', { name: 'Bring everything' })).toHaveCount(0)
  await expect(piece(states, 'ended-ended').getByRole('button', { name: 'Connect with Strava' })).toBeVisible()
})
