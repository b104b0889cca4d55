import { cardsOfTable, makeExport } from './fixtures/exports'
import { expect, test } from './test'

test('distances are told in the unit of the device’s roads until another is chosen, which a reload keeps', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('choose the file').setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer: Buffer.from(await makeExport()) })
  await page.getByRole('link', { name: 'Look into your mirror' }).click({ timeout: 30_000 })
  const unit = page.getByRole('group', { name: 'Distances in' })
  await page.getByRole('link', { name: 'You', exact: true }).click()
  await expect(unit.getByRole('radio', { name: 'miles' })).toBeChecked()
  await page.getByRole('link', { name: 'Import report' }).click()
  await expect(page.getByRole('definition').filter({ hasText: /^[\d,]+\smi$/ })).toHaveCount(2)

  await page.goto('/you')
  await unit.getByRole('radio', { name: 'kilometres' }).check()
  await page.getByRole('link', { name: 'Import report' }).click()
  await expect(page.getByRole('definition').filter({ hasText: /^[\d,]+\skm$/ })).toHaveCount(2)
  await page.goBack()
  await page.reload()
  await expect(unit.getByRole('radio', { name: 'kilometres' })).toBeChecked()
  await page.goto('/card/the-return')
  await expect(page.getByText(/80% of the [\d.]+\skm run in the 28 days before it/).first()).toBeVisible()
})

test('while the unit changes no card is taken off the screen', async ({ page }) => {
  await page.goto('/sample')
  const sheets = page.getByRole('article')
  await expect(sheets).toHaveCount(cardsOfTable, { timeout: 30_000 })
  await sheets.evaluateAll((all) => all.forEach((sheet) => sheet.setAttribute('data-was', 'here')))
  const second = await page.context().newPage()
  await second.goto('/sample/you')
  await second.getByRole('radio', { name: 'kilometres' }).click({ timeout: 30_000 })
  await expect(second.getByRole('radio', { name: 'kilometres' })).toBeChecked()
  await expect(page.getByRole('heading', { level: 2, name: / km/ }).first()).toBeVisible()
  await expect(page.locator('article[data-was=here]')).toHaveCount(cardsOfTable)
})
