import type { Locator, Page } from '@playwright/test'
import { violations } from './accessible'
import { makeExport } from './fixtures/exports'
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
  await page.getByRole('link', { name: 'Turn back' }).click()
  await expect(page.getByRole('heading', { name: 'Put away by you' })).toBeVisible()
  for (const tab of [page, second]) await expect(sheet(tab, 'the-promise')).toHaveCount(0)
  await page.reload()
  await page.getByRole('link', { name: 'The Promise', exact: true }).click()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByRole('link', { name: 'Turn back' }).click()
  for (const tab of [page, second]) await expect(sheet(tab, 'the-promise')).toBeVisible()
})

test('a pinned card stands first, until it is unpinned', async ({ page }) => {
  await read(page)
  await expect(first(page)).not.toHaveAttribute('data-card', 'the-return')
  await turn(page, 'The Return')
  await page.getByRole('button', { name: 'Pin it to the top' }).click()
  await page.getByRole('button', { name: 'Unpin it' }).waitFor()
  await page.getByRole('link', { name: 'Turn back' }).click()
  await expect(first(page)).toHaveAttribute('data-card', 'the-return')
  await page.reload()
  await expect(first(page)).toHaveAttribute('data-card', 'the-return')
  await turn(page, 'The Return')
  await page.getByRole('button', { name: 'Unpin it' }).click()
  await page.getByRole('link', { name: 'Turn back' }).click()
  await expect(first(page)).not.toHaveAttribute('data-card', 'the-return')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    test(`axe finds nothing on a card that is being answered, or was, ${colorScheme}`, { tag: '@phone' }, async ({ page }) => {
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
  })
}
