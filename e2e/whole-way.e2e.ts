import type { Page } from '@playwright/test'
import { csvText } from '../src/domain/simulate/export-csv'
import { sampleAthlete } from '../src/domain/simulate/sample'
import { violations } from './accessible'
import { correctNewest } from './correcting'
import { expect, hasBecomeNext, notice, take, test } from './deployed'
import { cardsInParis, cardsOfTable, exportDay, makeExport } from './fixtures/exports'
import { ready, save, sheet } from './picture'
import { readPng } from './pixels'
import { lookForNewer } from './service-worker'

/** The same runner a fortnight before, and on the day. */
const athlete = sampleAthlete(exportDay)
const before = { ...athlete, activities: athlete.activities.filter(({ day }) => day < exportDay - 14) }
const [old, all] = [before, athlete].map(({ activities }) => activities.length) as [number, number]

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const card = (page: Page, name: string) => page.getByRole('link', { name: `${name}: see the evidence` })
const cards = (page: Page) => page.getByRole('article')
const sentence = (page: Page, id: string): Promise<string> => page.locator(`article[data-card="${id}"]`).getByRole('heading', { level: 2 }).innerText()
/** axe finds nothing, and nothing reaches beyond the screen. */
const look = async (page: Page): Promise<void> => {
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
}
const bring = async (page: Page, csv: string): Promise<void> => {
  await page
    .getByLabel(/choose the file|bring another file/i)
    .setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer: Buffer.from(await makeExport({ csv })) })
  await expect(heading(page, 'It is read')).toBeVisible({ timeout: 30_000 })
}

test(
  'the whole way: import, cards, evidence, correction, picture, offline, a second tab, a newer export, an update',
  { tag: '@phone' },
  async ({ world: { host, next, page, context } }) => {
    await test.step('import', async () => {
      await look(page)
      await bring(page, csvText(before))
      await look(page)
      await page.getByRole('link', { name: 'Read the import report' }).click()
      await expect(page.getByText(new RegExp(`^${old.toLocaleString('en-GB')} read = `))).toBeVisible()
      await look(page)
    })

    await test.step('cards', async () => {
      await page.goto(host.origin)
      await expect(cards(page)).toHaveCount(cardsInParis)
      // Strava's own titles tell another zone than the device's; with it, Sundays are Sundays.
      await page.getByRole('button', { name: /^Take / }).click()
      await expect(cards(page)).toHaveCount(cardsOfTable)
      await expect(page.getByRole('group', { name: 'Home time zone' })).toHaveCount(0)
      await look(page)
    })

    const said = await test.step('evidence, turned over and back', async () => {
      const front = await sentence(page, 'first-line')
      await card(page, 'First Line').click()
      await expect(heading(page, front)).toBeVisible()
      await look(page)
      return front
    })

    const corrected = await test.step('correction', async () => {
      await correctNewest(page)
      await look(page)
      await page.getByRole('button', { name: 'Delete it' }).click()
      await expect(page.getByText('This run is deleted. No card counts it.')).toBeVisible()
      await look(page)
      await page.getByRole('link', { name: 'All your corrections' }).click()
      await expect(page.getByText('One correction, the newest first.')).toBeVisible()
      await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Mirror' }).click()
      await expect(page.getByRole('heading', { level: 2, name: said })).toHaveCount(0)
      return sentence(page, 'first-line')
    })

    await test.step('picture', async () => {
      await page.getByRole('button', { name: 'Share First Line as a picture' }).click()
      await ready(page)
      await look(page)
      const { png } = await save(page)
      const { width, height, chunks } = readPng(png)
      expect([width, height, chunks[0], chunks.at(-1)]).toEqual([1080, 1350, 'IHDR', 'IEND'])
      await sheet(page).getByRole('button', { name: 'Close' }).click()
    })

    await test.step('a reload without a network', async () => {
      await context.setOffline(true)
      await page.reload()
      await expect(page.getByRole('heading', { level: 2, name: corrected })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Still forming' })).toBeVisible()
      await context.setOffline(false)
    })

    const second = await test.step('a second tab', async () => {
      const tab = await context.newPage()
      await tab.goto(host.origin)
      await expect(cards(tab)).toHaveCount(cardsOfTable)
      expect(await sentence(tab, 'first-line')).toBe(corrected)
      return tab
    })

    const newest = await test.step('a newer export, seen in both tabs', async () => {
      await page.getByRole('link', { name: 'Bring a newer export' }).click()
      await expect(heading(page, 'Bring an export')).toBeVisible()
      await look(page)
      await bring(page, csvText(athlete))
      await page.getByRole('link', { name: 'Read the import report' }).click()
      const known = `${old.toLocaleString('en-GB')} already known`
      await expect(page.getByText(`${all.toLocaleString('en-GB')} read = ${all - old} new + 0 corrected + ${known} + 0 put aside`)).toBeVisible()
      await page.goto(host.origin)
      await expect(cards(page)).toHaveCount(cardsOfTable)
      await expect(page.getByRole('heading', { level: 2, name: corrected })).toHaveCount(0)
      const now = await sentence(page, 'first-line')
      await expect(second.getByRole('heading', { level: 2, name: now })).toBeVisible()
      return now
    })

    await test.step('an update of the app', async () => {
      host.deploy(next)
      expect(await lookForNewer(page)).toBe('waits')
      await expect(notice(second)).toBeVisible()
      await look(page)
      await take(page).click()
      for (const tab of [page, second]) {
        await hasBecomeNext(tab)
        await expect(tab.getByRole('heading', { level: 2, name: newest })).toBeVisible()
      }
      await page.goto(`${host.origin}/corrections`)
      await page.getByRole('button', { name: 'Undo: Deleted.' }).click()
      await expect(heading(page, 'Nothing is corrected.')).toBeVisible()
      await look(page)
    })
  },
)
