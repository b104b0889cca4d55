import type { Page } from '@playwright/test'
import { violations } from './accessible'
import { exportDay, makeExport } from './fixtures/exports'
import { ready, save, sheet } from './picture'
import { readPng } from './pixels'
import { expect, test } from './test'

const dayMs = 86_400_000
/** A Monday, 61 weeks before the export. */
const monday = exportDay - ((exportDay + 3) % 7) - 7 * 61
const paris = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' })
/** As the table has it, in UTC: of an hour on the clock where the page is opened. */
const date = (day: number, hourThere: number, minute: number): string => {
  const hour = 2 * hourThere - Number(paris.format(day * dayMs + hourThere * 3_600_000))
  const [, ofMonth, month, year, clock] =
    /^\w+, (\d+) (\w+) (\d+) (\d+:\d+:\d+)/.exec(new Date(day * dayMs + (hour * 60 + minute) * 60_000).toUTCString()) ?? []
  const [hours = '', ...rest] = (clock ?? '').split(':')
  return `${month} ${Number(ofMonth)}, ${year}, ${Number(hours) % 12 === 0 ? 12 : Number(hours) % 12}:${rest.join(':')} ${Number(hours) < 12 ? 'AM' : 'PM'}`
}

/** Sundays at nine but every seventh, and two evenings a week that wander. */
const weeks = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, week) => {
    const from = monday + 7 * week
    return [
      date(from + (week % 3), 17 + (week % 4), (week * 17) % 60),
      date(from + 3 + (week % 2), 12 + (week % 7), (week * 29) % 60),
      ...(week % 7 === 5 ? [] : [date(from + 6, 9, (week * 3) % 8)]),
    ]
  }).flat()

const read = async (page: Page, count: number): Promise<void> => {
  const csv = [
    'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Relative Effort,Commute,Activity Gear,Filename',
    ...weeks(count).map((at, run) => `${run + 1},"${at}",Run ${run + 1},Run,,1800,5.40,,false,,`),
  ].join('\n')
  await page.goto('/import')
  await page.getByLabel(/choose the file/i).setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer: Buffer.from(await makeExport({ csv })) })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible()
  await page.getByRole('link', { name: 'Rituals', exact: true }).click()
}

test('a ritual tells what was kept and missed, opens run by run, and keeps the name it is given over a reload', { tag: '@phone' }, async ({ page }) => {
  await read(page, 60)
  await expect(page.getByRole('heading', { level: 1, name: 'You keep two rituals.' })).toBeVisible()
  const sunday = page.getByRole('article').filter({ hasText: 'Sunday is yours' })
  await expect(sunday.getByRole('heading', { level: 2, name: /^Sunday is yours: kept in 51 of 60 weeks\.$/ })).toBeVisible()
  await expect(sunday.getByRole('img', { name: /^60 weeks, a mark each, a row a year: / })).toBeVisible()
  await expect(sunday.getByText(/ 51 weeks kept, 9 without it, one of them without a run\.$/)).toBeVisible()
  await expect(sunday.getByText(/^It is alive: kept in 2\d of the last 26 complete weeks\.$/)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(await violations(page)).toEqual([])

  await sunday.getByRole('button', { name: 'Name it' }).click()
  await expect(sunday.getByLabel('Its name')).toBeFocused()
  await page.keyboard.type('Church')
  await sunday.getByLabel('Why it matters').fill('It clears my head.')
  expect(await violations(page)).toEqual([])
  await sunday.getByRole('button', { name: 'Keep it' }).click()
  await expect(sunday.getByRole('heading', { level: 2, name: 'Church' })).toBeVisible()
  await page.reload()
  await expect(sunday.getByRole('heading', { level: 2, name: 'Church' })).toBeVisible()

  // What leaves is the ritual: not its name, not the reason, not the hour.
  await page.getByRole('button', { name: 'Share the ritual: Sunday is yours: kept in 51 of 60 weeks.' }).click()
  await ready(page)
  const picture = page.locator('dialog [data-card="ritual"]')
  await expect(picture).toContainText('Sunday is yours: kept in 51 of 60 weeks.')
  await expect(picture).not.toContainText(/Church|clears|\d:\d\d/)
  await expect(sheet(page)).toContainText('a mark for each of the 60 weeks in their order')
  expect(readPng((await save(page)).png).height).toBe(1350)
  await page.keyboard.press('Escape')
  await expect(sunday.getByText('“It clears my head.”')).toBeVisible()
  expect(await violations(page)).toEqual([])

  await sunday.getByText('The 51 runs behind it').click()
  await sunday.getByRole('listitem').first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: /^Run \d+$/ })).toBeVisible()
})

test('what is just a habit is put away as it was, and comes back', { tag: '@phone' }, async ({ page }) => {
  await read(page, 60)
  const hour = page.getByRole('article').filter({ hasText: 'Sundays begin within 20 minutes of 9:0' })
  await hour.getByRole('button', { name: 'Name it' }).click()
  await hour.getByLabel('Its name').fill('The bells')
  await hour.getByRole('button', { name: 'Keep it' }).click()
  await hour.getByRole('button', { name: 'Just a habit' }).click()
  const away = page.getByRole('region', { name: 'Just a habit, you said' })
  await expect(away.getByText('“The bells”')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'You keep one ritual.' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  expect(await violations(page)).toEqual([])
  await page.reload()
  await away.getByRole('button', { name: 'Bring it back' }).click()
  await expect(hour.getByRole('heading', { level: 2, name: 'The bells' })).toBeVisible()
  await hour.getByRole('button', { name: 'Take it back' }).click()
  await expect(hour.getByRole('heading', { level: 2, name: /^Sundays begin/ })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(hour.getByRole('heading', { level: 2, name: 'The bells' })).toBeVisible()
})

test('a few weeks are no ritual yet, and the page says how many it takes', async ({ page }) => {
  await read(page, 6)
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing comes back beyond luck yet.' })).toBeVisible()
  await expect(page.getByText('A weekday can be told from 12 weeks with a run: there are five so far.')).toBeVisible()
  expect(await violations(page)).toEqual([])
})
