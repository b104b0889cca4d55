import type { Locator, Page } from '@playwright/test'
import { csvText } from '../src/domain/simulate/export-csv'
import { sampleAthlete } from '../src/domain/simulate/sample'
import { violations } from './accessible'
import { cardsInParis, cardsOfTable, exportDay, makeExport } from './fixtures/exports'
import { longTable } from './fixtures/long-table'
import { freeze, thaw } from './freeze'
import { withoutServiceWorker } from './service-worker'
import { expect, test } from './test'

const cards = (page: Page): Locator => page.getByRole('link', { name: /: see the evidence$/i })
/** On a card's back. */
const behind = (page: Page): Locator => page.getByRole('region', { name: /runs behind it/ })
const sentences = (page: Page): Promise<string[]> => page.getByRole('article').getByRole('heading', { level: 2 }).allTextContents()

const bring = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.getByLabel(/choose the file|bring another file/i).setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

const exportFile = async (...options: Parameters<typeof makeExport>): Promise<Buffer> => Buffer.from(await makeExport(...options))

/** From the landing to an import read to its end. */
const read = async (page: Page, file: Buffer, name = 'export_1.zip'): Promise<void> => {
  await page.goto('/')
  await bring(page, name, file)
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
}

test('the sample mirror is one click away, tells its cards down to a run, and is left in one tap', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Look into a sample mirror' }).click()
  await expect(cards(page)).toHaveCount(cardsOfTable, { timeout: 30_000 })
  await page.getByRole('link', { name: /^The Return:/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('you went quiet')
  await expect(page.getByText('A count: nothing is estimated.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'And the other side' })).toBeVisible()
  await behind(page).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/sample\/run\/\d+$/)
  await expect(page.getByRole('definition').filter({ hasText: 'America/New York' })).toBeVisible()
  // A simulated id may be someone's real activity.
  await expect(page.getByRole('link', { name: /strava/i })).toHaveCount(0)
  await expect(page.getByText('a simulated runner, not you')).toBeVisible()
  await page.getByRole('link', { name: 'Leave the sample' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'See who you are when you run.' })).toBeVisible()
})

test('an export becomes cards that a reload keeps, and the same file again changes nothing', async ({ page }) => {
  const file = await exportFile()
  await read(page, file)
  await expect(cards(page)).toHaveCount(cardsInParis)
  await page.getByRole('link', { name: 'Look into your mirror' }).click()
  await expect(page.getByText(/Nine true things about your 1,\d\d\d runs\./)).toBeVisible()
  await expect(cards(page)).toHaveCount(cardsInParis)
  const told = await sentences(page)
  await page.reload()
  await expect(cards(page)).toHaveCount(cardsInParis)
  expect(await sentences(page)).toEqual(told)
  await page.getByRole('link', { name: 'Bring a newer export' }).click()
  await bring(page, 'export_1.zip', file)
  await expect(page.getByRole('heading', { level: 1, name: 'Already here' })).toBeVisible()
  await page.getByRole('link', { name: 'Read the import report' }).click()
  await expect(page.getByText('2,294 read = 2,294 new + 0 corrected + 0 already known + 0 put aside')).toBeVisible()
  await expect(page.getByText('Earlier imports')).toHaveCount(0)
})

test('nothing on a card’s back reaches beyond the screen', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/sample')
  await expect(page.getByRole('article')).toHaveCount(cardsOfTable, { timeout: 30_000 })
  for (let card = 0; card < cardsOfTable; card++) {
    await cards(page).nth(card).click()
    await expect(page.getByText('And the other side')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    await page.getByRole('link', { name: 'Turn it back' }).click()
  }
})

test('what is dropped anywhere on the page is read', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const dropped = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'activities.csv', { type: 'text/csv' }))
      return transfer
    },
    csvText(sampleAthlete(exportDay)),
  )
  await page.getByRole('heading', { level: 1 }).dispatchEvent('drop', { dataTransfer: dropped })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  await expect(cards(page)).toHaveCount(cardsInParis)
})

test('the first cards are painted while the rows are still being stored', async ({ page }) => {
  await read(page, await exportFile())
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name))
  // The tracks are read after that, and may be done already.
  expect(marks.filter((name) => name !== 'runmirror:tracks-end')).toEqual(['runmirror:drop', 'runmirror:first-faces', 'runmirror:import-end'])
})

test('a run stands on its own page with every value, its source and its link', async ({ page }) => {
  await read(page, await exportFile())
  await page.goto('/card/the-promise')
  await behind(page).getByRole('link').first().click()
  const id = /\/run\/(\d+)$/.exec(page.url())?.[1]
  const link = page.getByRole('link', { name: 'Open it on Strava' })
  await expect(link).toHaveAttribute('href', `https://www.strava.com/activities/${id ?? ''}`)
  await expect(link).toHaveAttribute('rel', /noreferrer/)
  await page.getByText('Every value, and where it comes from').click()
  await expect(
    page
      .getByRole('definition')
      .filter({ hasText: /activities\.csv, line [\d,]+/ })
      .first(),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Stands behind' })).toBeVisible()
})

test('of hundreds of runs behind a card only those near the window stand in the document, and the last can be reached', async ({ page }) => {
  await read(page, await exportFile())
  await page.goto('/card/the-promise')
  const rows = behind(page).getByRole('listitem')
  await expect(rows.first()).toBeVisible()
  const total = Number(await rows.first().getAttribute('aria-setsize'))
  expect(total).toBeGreaterThan(400)
  expect(await rows.count()).toBeLessThan(80)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(page.locator(`[aria-posinset="${total}"] a`)).toContainText(/20\d\d/)
})

test('a file that is no export is told what it seems to be, and nothing changes', async ({ page }) => {
  await page.goto('/')
  await bring(page, 'holiday.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))
  await expect(page.getByRole('alert')).toContainText('This seems to be a picture.')
  await expect(page.getByRole('alert')).toContainText('Nothing was changed.')
  await bring(page, 'garmin.csv', Buffer.from('Activity Type,Date,Favorite,Title,Distance\nRunning,2024-01-01 08:00:00,false,Run,5.0\n'))
  await expect(page.getByRole('alert')).toContainText('Garmin')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'See who you are when you run.' })).toBeVisible()
})

test('the home zone that Strava’s titles fit is offered, and taking it moves every clock', { tag: '@phone' }, async ({ page }) => {
  await read(page, await exportFile())
  await page.goto('/')
  await expect(page.getByText('don’t fit Paris; they fit New York')).toBeVisible()
  await page.getByRole('button', { name: 'Take New York' }).click()
  await expect(page.getByRole('group', { name: 'Home time zone' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Import report' }).click()
  await expect(page.getByText('Your home zone is New York.')).toBeVisible()
  await page.goto('/card/the-chain')
  await behind(page).getByRole('link').first().click()
  await expect(page.getByText('from your home zone')).toBeVisible()
})

test('a read that was stopped keeps what it committed, and goes on after a reload', async ({ page }) => {
  await page.goto('/')
  await bring(page, 'activities.csv', longTable(10))
  await expect(page.getByRole('paragraph').filter({ hasText: /^[\d,]+ of (about )?[\d,]+ rows$/ })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Stop here' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Stopped here' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(/[\d,]+ rows are kept\./)).toBeVisible()
  await page.goto('/')
  await page.getByRole('link', { name: 'See how far' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('link', { name: 'Read the import report' }).click()
  await expect(page.getByText(/^22,940 read = /)).toBeVisible()
})

test('a word for running that no table knows is asked once, with the likeliest proposed', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/')
  await bring(page, 'activities.csv', Buffer.from(csvText(sampleAthlete(exportDay), { language: 'fi' })))
  await expect(page.getByRole('group', { name: 'Which of these words means running?' })).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1)
  await page.getByRole('button', { name: 'Read it like this' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  await expect(cards(page)).toHaveCount(cardsInParis)
})

test('a table whose columns nobody knows shows five samples beside each guess', async ({ page }) => {
  const [, ...rows] = csvText(sampleAthlete(exportDay), { columns: 10 }).split('\n')
  const header = 'a,b,c,d,e,f,g,h,i,j,k'
  await page.goto('/')
  await bring(page, 'activities.csv', Buffer.from([header, ...rows.map((row) => (row === '' ? row : `${row},x`))].join('\n')))
  await expect(page.getByRole('heading', { level: 1, name: 'Which column is which' })).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveCount(11)
})

test('a window that can keep nothing says so, and still tells its cards', async ({ page }) => {
  await withoutServiceWorker(page.context())
  await page.route('**/assets/worker-*.js', async (route) => {
    const answer = await route.fetch({ maxRetries: 3 })
    await route.fulfill({ response: answer, body: `delete StorageManager.prototype.getDirectory;${await answer.text()}` })
  })
  await page.goto('/')
  await expect(page.getByText('nothing will be kept after you close it')).toBeVisible()
  await read(page, await exportFile())
  await expect(cards(page)).toHaveCount(cardsInParis)
})

test('a second tab reads the same mirror, and goes on when the first is closed', async ({ page, context }) => {
  await read(page, await exportFile())
  const second = await context.newPage()
  await second.goto('/')
  await expect(cards(second)).toHaveCount(cardsInParis)
  await page.close()
  await second.getByRole('link', { name: /^The Chain:/ }).click()
  await expect(
    second
      .getByRole('region', { name: /runs behind it/ })
      .getByText(/20\d\d/)
      .first(),
  ).toBeVisible()
})

test('a tab that does not answer is told of, and the mirror is taken over only once it lets go', async ({ page, context }) => {
  await read(page, await exportFile())
  const second = await context.newPage()
  await second.goto('/')
  await expect(cards(second)).toHaveCount(cardsInParis)
  const pid = await freeze(page)
  try {
    await second.getByRole('link', { name: 'Import report' }).click()
    await expect(second.getByText('that tab does not answer')).toBeVisible()
    const here = second.getByRole('button', { name: 'Use it here' })
    await here.click()
    await expect(second.getByText('The other tab still holds the mirror.')).toBeVisible()
    thaw(pid)
    await expect(second.getByRole('heading', { name: 'To the row' })).toBeVisible()
    await expect(here).toHaveCount(0)
  } finally {
    thaw(pid)
  }
})

test('what one tab reads, another shows without being asked', async ({ page, context }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Look into a sample mirror' })).toBeVisible()
  const second = await context.newPage()
  await read(second, await exportFile())
  await expect(cards(page)).toHaveCount(cardsInParis)
})

test('the keyboard alone leads from the landing to a run', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Look into a sample mirror' }).focus()
  await page.keyboard.press('Enter')
  await expect(cards(page)).toHaveCount(cardsOfTable, { timeout: 30_000 })
  await cards(page).first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await behind(page).getByRole('link').first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/sample\/run\/\d+$/)
})

test('an address that leads nowhere is answered kindly', async ({ page }) => {
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { level: 1, name: 'There is no page here.' })).toBeVisible()
  await page.goto('/card/of-tomorrow')
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such card.' })).toBeVisible()
  await page.goto('/run/1')
  await expect(page.getByRole('heading', { level: 1, name: 'This run is not in this mirror.' })).toBeVisible()
  await page.getByRole('link', { name: 'To the mirror' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'See who you are when you run.' })).toBeVisible()
})

test('axe finds nothing on any screen', { tag: '@phone' }, async ({ page }) => {
  const look = async (where: string): Promise<void> => expect(await violations(page), where).toEqual([])
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look('landing')
  await bring(page, 'empty.csv', Buffer.from(''))
  await expect(page.getByRole('alert')).toBeVisible()
  await look('trouble')
  await bring(page, 'activities.csv', Buffer.from(csvText(sampleAthlete(exportDay), { language: 'fi' })))
  await expect(page.getByRole('button', { name: 'Read it like this' })).toBeVisible()
  await look('question')
  await page.getByRole('button', { name: 'Read it like this' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  await look('read')
  await page.goto('/sample')
  await expect(cards(page)).toHaveCount(cardsOfTable, { timeout: 30_000 })
  await look('sample')
  for (const path of ['/', '/import', '/report', '/sample/card/the-chain', '/sample/card/the-hour', '/sample/card/first-line', '/sample/report', '/nowhere']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    if (path.includes('report')) await expect(page.getByRole('heading', { name: 'To the row' })).toBeVisible()
    if (path.includes('card'))
      await expect(
        behind(page)
          .getByText(/20\d\d/)
          .first(),
      ).toBeVisible()
    await look(path)
  }
  await page.goto('/sample/card/the-chain')
  await behind(page).getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Stands behind' })).toBeVisible()
  await page.getByText('Every value, and where it comes from').click()
  await look('run')
  await page.evaluate(() => document.querySelector('h1')?.append(document.createElement('img')))
  expect(await violations(page), 'a picture without words').toEqual([expect.stringMatching(/^image-alt /)])
})
