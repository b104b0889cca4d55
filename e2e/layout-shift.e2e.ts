import { cardsOfTable, makeExport } from './fixtures/exports'
import { stays, watchShifts } from './shifts'
import { expect, test } from './test'

/** Wall, journey and rituals are held still where every track has been read, in `sample.e2e.ts`: what is found in one meanwhile is news, and takes its place. */
test('nothing moves while a page loads: the landing, a mirror, and what is loaded only when somebody looks in', async ({ page }) => {
  await watchShifts(page)
  await stays(page, '/', () => expect(page.getByRole('button', { name: 'Look into a sample mirror' })).toBeVisible())
  const sheets = (n: number) => (): Promise<void> => expect(page.getByRole('article')).toHaveCount(n, { timeout: 30_000 })
  // The first load forms it, the others find it.
  await stays(page, '/sample', sheets(cardsOfTable))
  const heading = (name: RegExp | string) => (): Promise<void> => expect(page.getByRole('heading', { name })).toBeVisible()
  await stays(page, '/sample/card/the-chain', heading('And the other side'))
  await stays(page, '/sample/year', () => expect(page.getByRole('link', { name: /^2024/ })).toBeVisible())
  await stays(page, '/sample/year/2024', heading('Milestones of 2024'))
  await stays(page, '/sample/you', heading('Take it along'))
  await page.goto('/')
  await page
    .getByLabel(/choose the file/i)
    .setInputFiles({ name: 'export_1.zip', mimeType: 'application/octet-stream', buffer: Buffer.from(await makeExport()) })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  await stays(page, '/', () => expect(page.getByText('Still forming')).toBeVisible())
  await stays(page, '/you', heading('Delete everything'))
})
