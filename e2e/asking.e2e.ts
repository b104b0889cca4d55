import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { simulateAthlete, structureless } from '../src/domain/simulate/athlete'
import type { Athlete } from '../src/domain/simulate/athlete'
import { csvText } from '../src/domain/simulate/export-csv'
import { columnsOf } from '../src/domain/simulate/header'
import { sampleAthlete } from '../src/domain/simulate/sample'
import { quote } from '../src/domain/simulate/texture'
import { exportDay } from './fixtures/exports'
import { parseCsv } from './fixtures/parse-csv'
import { inTheTerminal } from './terminal'
import type { Printed } from './terminal'
import { expect, test } from './test'

const folder = mkdtempSync(join(tmpdir(), 'runmirror-asking-'))
test.afterAll(() => rmSync(folder, { recursive: true }))

const saved = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** The zone and the unit of the browser that these tests run in. */
const inItsTerminal = (path: string): Promise<Printed> => inTheTerminal(path, '--zone', 'Europe/Paris', '--unit', 'mi')

const bring = async (page: Page, path: string): Promise<void> => {
  await page.goto('/import')
  await page.getByLabel('Choose the file').setInputFiles(path)
}

const readIt = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Read it like this' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
}

/** The page, opened on the day that the terminal takes for today, tells its cards and what its others lack. */
const tellsTheSame = async (page: Page, told: Printed): Promise<void> => {
  await page.clock.setFixedTime(new Date(`${told.report?.today}T12:00:00Z`))
  await page.goto('/')
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(told.cards.map(({ sentence }) => sentence))
  for (const { missing } of told.forming) await expect(page.getByText(missing ?? 'nothing is missing').last()).toBeVisible()
}

test('a folder is dropped whole, and the one table in it that matters is read', async ({ page, context }) => {
  const dropped = join(folder, 'export_12345678')
  for (const inside of ['activities', 'media']) mkdirSync(join(dropped, inside), { recursive: true })
  writeFileSync(join(dropped, 'activities.csv'), csvText(sampleAthlete(exportDay)))
  writeFileSync(join(dropped, 'shoes.csv'), 'Shoe Name,Shoe Brand,Shoe Model,Shoe Default Sport Types\nBlue,Halden,Tern 2,Run\n')
  for (let n = 0; n < 150; n++) writeFileSync(join(dropped, 'activities', `${n}.gpx`), '<gpx/>')
  writeFileSync(join(dropped, 'media', 'picture.jpg'), Buffer.from([0xff, 0xd8, 0xff]))
  writeFileSync(join(dropped, '.DS_Store'), '')
  const told = await inItsTerminal(dropped)

  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const session = await context.newCDPSession(page)
  const data = { items: [], files: [dropped], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Read the import report' }).click()
  await expect(page.getByText('2,294 read = 2,294 new + 0 corrected + 0 already known + 0 put aside')).toBeVisible()
  await tellsTheSame(page, told)
})

const two = (n: number): string => String(n).padStart(2, '0')
const runner = simulateAthlete('digits', { ...structureless, until: exportDay, weeks: 200, rate: [4, 5], days: { kind: 'ritual', weekday: 7, share: 0.95 } })
/** Runs that began on a first to a twelfth, numbered in no order of time, as by someone who uploaded them all at once. */
const uploadedAtOnce: Athlete = {
  ...runner,
  activities: runner.activities
    .filter(({ start }) => new Date(start).getUTCDate() <= 12)
    .map((run, index) => ({ ...run, id: 5_000_000_000 + ((index * 7919) % 10_007) })),
}
/** Day for month, and month for day. */
const turned: Athlete = {
  ...uploadedAtOnce,
  activities: uploadedAtOnce.activities.map((run) => {
    const date = new Date(run.start)
    return { ...run, start: Date.UTC(date.getUTCFullYear(), date.getUTCDate() - 1, date.getUTCMonth() + 1) + (run.start % 86_400_000) }
  }),
}
const starts = new Map(uploadedAtOnce.activities.map(({ id, start }) => [String(id), new Date(start)]))
const inDigits = (): string => {
  const [header = [], ...rows] = parseCsv(csvText(uploadedAtOnce), ',')
  const written = rows.map((cells) => {
    const date = starts.get(cells[0] ?? '') ?? new Date(Number.NaN)
    const [day, time] = [`${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`, date.toISOString().slice(11, 19)]
    return cells.with(1, `${day}, ${time}`)
  })
  return [header, ...written].map((cells) => `${cells.map((cell) => quote(cell, ',')).join(',')}\n`).join('')
}

for (const [order, athlete] of [
  ['Day, month, year', uploadedAtOnce],
  ['Month, day, year', turned],
] as const) {
  test(`where two orders of a date fit it is asked once, and “${order}” gives its cards`, async ({ page }) => {
    const [truth, other] = await Promise.all(
      [athlete, athlete === turned ? uploadedAtOnce : turned].map((one, index) => inItsTerminal(saved(`${order}-${index}.csv`, csvText(one)))),
    )
    // Else the answer would not matter.
    expect(truth?.cards.map(({ sentence }) => sentence)).not.toEqual(other?.cards.map(({ sentence }) => sentence))
    await bring(page, saved(`${order}-digits.csv`, inDigits()))
    const question = page.getByRole('group', { name: /^Dates in this file look like \d\d\/\d\d\/\d{4}, [\d:]+\. Which order is it\?$/ })
    await expect(question.getByRole('radio')).toHaveCount(2)
    await expect(page.getByRole('group')).toHaveCount(1)
    await question.getByRole('radio', { name: order }).check()
    await readIt(page)
    await page.getByRole('link', { name: 'Read the import report' }).click()
    await expect(page.getByText(/^Taken without asking: order of dates/)).toHaveCount(0)
    if (truth) await tellsTheSame(page, truth)
  })
}

test('a table whose titles and order nobody knows is read as it is mapped', async ({ page }) => {
  const athlete = simulateAthlete('mapped', { ...structureless, until: exportDay, weeks: 160, rate: [4, 5], days: { kind: 'ritual', weekday: 7, share: 0.95 } })
  const known = csvText(athlete, { columns: 10 })
  const told = await inItsTerminal(saved('known.csv', known))
  expect(told.cards.length).toBeGreaterThan(0)
  const names = columnsOf(10)
  const order = [6, 3, 0, 8, 1, 5, 2, 9, 4, 7]
  const [, ...rows] = parseCsv(known, ',')
  const header = order.map((_, index) => `Title ${index}`)
  const mixed = rows.map((cells) => order.map((from) => quote(cells[from] ?? '', ',')))
  await bring(page, saved('unknown.csv', [header, ...mixed].map((cells) => `${cells.join(',')}\n`).join('')))
  await expect(page.getByRole('heading', { level: 1, name: 'Which column is which' })).toBeVisible()
  const holds = (index: number): Locator => page.getByRole('combobox', { name: `Title ${index}`, exact: true })
  const guessed = await Promise.all(order.map((_, index) => holds(index).inputValue()))
  const right = order.map((from) => names[from] ?? '')
  // What values give away is guessed; the page is there for the rest.
  expect(right.filter((name, index) => guessed[index] === name)).toEqual(expect.arrayContaining(['id', 'start', 'typeShown', 'file']))
  for (const [index, name] of right.entries()) if (guessed[index] !== name) await holds(index).selectOption(name)
  await readIt(page)
  await page.getByRole('link', { name: 'Read the import report' }).click()
  await expect(page.getByText('10 columns: 10 by name, 0 by position, 0 unknown')).toBeVisible()
  await tellsTheSame(page, told)
})
