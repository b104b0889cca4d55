import type { Locator, Page } from '@playwright/test'
import { violations } from './accessible'
import { exportDay, makeExport } from './fixtures/exports'
import { inCharge } from './service-worker'
import { expect, test } from './test'

const read = async (page: Page, asOf?: number): Promise<void> => {
  await page.goto('/import')
  const file = await makeExport(asOf === undefined ? {} : { members: { 'more.txt': 'x' }, spreadsheet: true })
  await page.getByLabel('Choose the file').setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer: Buffer.from(file) })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  await page.goto('/')
}
const turn = (page: Page, card: string): Promise<void> => page.getByRole('link', { name: `${card}: see the evidence` }).click()
const cards = (page: Page): Locator => page.getByRole('article')
const first = (page: Page): Locator => cards(page).first()
const sheet = (page: Page, id: string): Locator => page.locator(`article[data-card="${id}"]`)

test('“true, because…” is kept as it was typed, shown with its day, and outlives a reload and a newer export', async ({ page }) => {
  await read(page)
  await turn(page, 'The Promise')
  await page.getByRole('button', { name: 'true, because…' }).click()
  await expect(page.getByLabel('True, because')).toBeFocused()
  await page.keyboard.type('The dog insists.')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('“The dog insists.”')).toBeVisible()
  await expect(page.getByText(/^Your words, \d+ \w+ 20\d\d\.$/)).toBeVisible()
  await page.reload()
  await expect(page.getByText('“The dog insists.”')).toBeVisible()
  await read(page, 2)
  await turn(page, 'The Promise')
  await expect(page.getByText('“The dog insists.”')).toBeVisible()
  await page.getByRole('button', { name: 'Change it' }).click()
  await expect(page.getByLabel('True, because')).toHaveValue('The dog insists.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Change it' })).toBeFocused()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByText('“The dog insists.”')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'true, because…' })).toBeVisible()
})

test('what is “not me” leaves the mirror, in another tab too, and can be taken back', async ({ page, context }) => {
  await read(page)
  const second = await context.newPage()
  await second.goto('/')
  await expect(sheet(second, 'the-promise')).toBeVisible()
  await turn(page, 'The Promise')
  await page.getByRole('button', { name: 'not me' }).click()
  await expect(page.getByText('Not you, you said.')).toBeVisible()
  await page.getByRole('link', { name: 'Turn it back' }).click()
  await expect(page.getByRole('heading', { name: 'Put away by you' })).toBeVisible()
  for (const tab of [page, second]) await expect(sheet(tab, 'the-promise')).toHaveCount(0)
  await page.reload()
  await page.getByRole('link', { name: 'The Promise', exact: true }).click()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByRole('link', { name: 'Turn it back' }).click()
  for (const tab of [page, second]) await expect(sheet(tab, 'the-promise')).toBeVisible()
})

test('a pinned card stands first, until it is unpinned', async ({ page }) => {
  await read(page)
  await expect(first(page)).not.toHaveAttribute('data-card', 'the-return')
  await turn(page, 'The Return')
  await page.getByRole('button', { name: 'Pin it to the top' }).click()
  await page.getByRole('button', { name: 'Unpin it' }).waitFor()
  await page.getByRole('link', { name: 'Turn it back' }).click()
  await expect(first(page)).toHaveAttribute('data-card', 'the-return')
  await page.reload()
  await expect(first(page)).toHaveAttribute('data-card', 'the-return')
  await turn(page, 'The Return')
  await page.getByRole('button', { name: 'Unpin it' }).click()
  await page.getByRole('link', { name: 'Turn it back' }).click()
  await expect(first(page)).not.toHaveAttribute('data-card', 'the-return')
})

test('axe finds nothing on a card that is being answered, or was', { tag: '@phone' }, async ({ page }) => {
  await read(page)
  await turn(page, 'The Hour')
  await page.getByRole('button', { name: 'true, because…' }).click()
  await page.keyboard.type('It is quiet.')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('“It is quiet.”')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByRole('button', { name: 'not me' }).click()
  await expect(page.getByText('Not you, you said.')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

const dayMs = 86_400_000
const beganOn = (day: number): number => day * dayMs + 6 * 3_600_000
/** Two kilometres a side, from 48.99° N in Montana and back. */
const square = (day: number): string => {
  const corners = [
    [0, 0],
    [0.018, 0],
    [0.018, 0.0274],
    [0, 0.0274],
  ] as const
  const point = (at: number): string => {
    const [from, to] = [corners[Math.floor(at / 90) % 4] ?? corners[0], corners[(Math.floor(at / 90) + 1) % 4] ?? corners[0]]
    const [north, east] = [0, 1].map((axis) => (from[axis] ?? 0) + (((to[axis] ?? 0) - (from[axis] ?? 0)) * (at % 90)) / 90)
    const time = new Date(beganOn(day) + at * 8000).toISOString()
    return `<trkpt lat="${(48.99 + (north ?? 0)).toFixed(6)}" lon="${(-110.5 + (east ?? 0)).toFixed(6)}"><time>${time}</time></trkpt>`
  }
  return `<gpx><trk><type>running</type><trkseg>${Array.from({ length: 361 }, (_, at) => point(at)).join('')}</trkseg></trk></gpx>`
}
/** Twelve Mondays on one way, and two runs that may have been races, both as fast. */
const loops = Array.from({ length: 12 }, (_, at) => exportDay - 98 + 7 * at)
const asked = [exportDay - 40, exportDay - 20] as const
const written = (day: number): string => {
  const [, number, month, year] = /^\w+, (\d+) (\w+) (\d+)/.exec(new Date(day * dayMs).toUTCString()) ?? []
  return `${month} ${Number(number)}, ${year}, 6:00:00 AM`
}
const table = [
  'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Relative Effort,Commute,Activity Gear,Filename',
  ...loops.map((day, at) => `${at + 1},"${written(day)}",Morning Run,Run,,2880,8.00,,false,,activities/${at + 1}.gpx`),
  ...asked.map((day, at) => `${at + 21},"${written(day)}",${['Harbour 10K', 'By the sea'][at]},Run,,2700,10.00,,false,,`),
].join('\n')

test('a race is guessed, skipped and taken back; a year, a loop and a place have the runner’s own words, with no network', async ({ page, context }) => {
  await page.goto('/import')
  await inCharge(page)
  await context.setOffline(true)
  const members = Object.fromEntries(loops.map((day, at) => [`activities/${at + 1}.gpx`, square(day)]))
  const buffer = Buffer.from(await makeExport({ csv: table, members }))
  await page.getByLabel('Choose the file').setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer })
  await expect(page.locator('[data-tracks="done"]')).toBeVisible({ timeout: 30_000 })

  await page.goto('/card/the-number-on-the-chest')
  const asks = page.getByRole('region', { name: /^Was this a race/ })
  await asks.getByRole('button', { name: /^By the sea.*skip/ }).click()
  await expect(asks.getByText(/^Your last answer, on By the sea.*: Whether it was a race: skipped\.$/)).toBeVisible()
  await page.reload()
  await expect(asks.getByText('1 skipped')).toBeVisible()
  await expect(asks.getByRole('button', { name: /: it was a race$/ })).toHaveCount(1)
  await asks.getByRole('button', { name: /^Harbour 10K.*it was a race$/ }).click()
  await expect(asks.getByText(/^Your last answer, on Harbour 10K.*: It was a race\.$/)).toBeVisible()
  await expect(asks.getByText('No run is left to ask about.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.reload()
  await asks.getByRole('button', { name: 'Undo: It was a race.' }).click()
  await expect(asks.getByRole('button', { name: /^Harbour 10K.*it was not a race$/ })).toBeVisible()
  await asks.getByText('1 skipped').click()
  await asks.getByRole('button', { name: /^By the sea.*ask it again$/ }).click()
  await expect(asks.getByRole('button', { name: /: it was a race$/ })).toHaveCount(2)

  const say = async (title: string, opener: string, text: string): Promise<Locator> => {
    const own = page.getByRole('region', { name: title })
    await own.getByRole('button', { name: opener }).click()
    await page.keyboard.type(text)
    await own.getByRole('button', { name: 'Keep it' }).click()
    await expect(own.getByRole('button', { name: 'Change it' })).toBeFocused()
    return own
  }
  await page.goto('/card/the-loop')
  await say('Your name for it', 'Name this route', 'Round the ditch')
  expect(await violations(page)).toEqual([])
  await page.goto('/run/3')
  await expect(page.getByRole('definition').filter({ hasText: /^Round the ditch/ })).toBeVisible()
  await say('Your name for this place', 'Give it your own name', 'The gate')
  await page.goto('/run/7')
  await expect(
    page
      .getByRole('region', { name: 'Where', exact: true })
      .getByRole('definition')
      .filter({ hasText: /^The gate/ }),
  ).toBeVisible()
  expect(await violations(page)).toEqual([])

  await page.goto(`/year/${new Date(exportDay * dayMs).getUTCFullYear()}`)
  const line = await say('Your line on 2026', 'Write a line', 'The year of the dog.')
  await page.reload()
  await expect(line.getByText('“The year of the dog.”')).toBeVisible()
  await line.getByRole('button', { name: 'Take it back' }).click()
  await line.getByRole('button', { name: 'Undo' }).click()
  await expect(line.getByText('“The year of the dog.”')).toBeVisible()
  expect(await violations(page)).toEqual([])
})
