import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { makeExport } from './fixtures/exports'
import { expect, test } from './test'

const drop = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/zip', buffer })

const sayingsOf = (page: Page): Promise<string[]> => page.getByRole('heading', { level: 2 }).filter({ hasNotText: 'Still forming' }).allTextContents()

const importOf = async (page: Page, file: Buffer): Promise<void> => {
  await page.goto('/')
  await drop(page, 'export_1.zip', file)
  await expect(page.getByRole('link', { name: 'Import report' })).toBeVisible({ timeout: 30_000 })
}

test('the sample mirror is one click away, tells three cards, and is left in one tap', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('button', { name: 'Look into a sample mirror' })
    .or(page.getByRole('link', { name: 'Look into a sample mirror' }))
    .click()
  await expect(page.getByRole('link', { name: /^The (Promise|Chain|Return): / })).toHaveCount(3, { timeout: 30_000 })
  await expect(page.getByText('a simulated runner, not you')).toBeVisible()
  await page.getByRole('link', { name: /^The Return: / }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Three times you went quiet')
  await page.locator('a[href^="/sample/run/"]').first().click()
  await expect(page).toHaveURL(/\/sample\/run\/\d+$/)
  await page.getByRole('link', { name: 'Leave the sample' }).click()
  await expect(page.getByRole('heading', { name: 'See who you are when you run.' })).toBeVisible()
})

test('an export becomes cards that a reload keeps, and the same file again changes nothing', async ({ page }) => {
  const file = Buffer.from(await makeExport())
  await importOf(page, file)
  await page.goto('/')
  await expect(page.getByRole('link', { name: /^The (Promise|Chain|Return): / })).toHaveCount(3)
  const told = await sayingsOf(page)
  await page.reload()
  await expect(page.getByRole('link', { name: /^The (Promise|Chain|Return): / })).toHaveCount(3)
  expect(await sayingsOf(page)).toEqual(told)
  await page.goto('/import')
  await drop(page, 'export_1.zip', file)
  await expect(page.getByRole('heading', { name: 'Already here' })).toBeVisible()
  await page.goto('/report')
  await expect(page.getByText('2,294').first()).toBeVisible()
})

test('a file that is no export is told so, and nothing changes', async ({ page }) => {
  await page.goto('/')
  await drop(page, 'holiday.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))
  await expect(page.getByRole('alert')).toContainText(/picture|image/i)
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'See who you are when you run.' })).toBeVisible()
})

test('a window that can keep nothing says so, and still tells its cards', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(navigator.storage, 'getDirectory'))
  await page.route('**/assets/worker-*.js', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: `delete StorageManager.prototype.getDirectory;${await answer.text()}` })
  })
  await page.goto('/')
  await expect(page.getByText('nothing will be kept after you close it')).toBeVisible()
  await importOf(page, Buffer.from(await makeExport()))
})

test('a second tab reads the same mirror, and goes on when the first is closed', async ({ page, context }) => {
  await importOf(page, Buffer.from(await makeExport()))
  const second = await context.newPage()
  await second.goto('/')
  await expect(second.getByRole('link', { name: /^The (Promise|Chain|Return): / })).toHaveCount(3)
  await page.close()
  await second.getByRole('link', { name: /^The Chain: / }).click()
  await expect(second.locator('a[href^="/run/"]').first()).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('/sample')
    await expect(page.getByRole('link', { name: /^The Return: / })).toBeVisible({ timeout: 30_000 })
    const found: string[] = []
    const look = async (where: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      found.push(...violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`))
    }
    await look('sample')
    for (const path of ['/sample/card/the-promise', '/sample/card/the-chain', '/sample/card/the-return', '/sample/report', '/', '/import', '/nowhere']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      if (path.startsWith('/sample/')) await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      await look(path)
    }
    expect(found).toEqual([])
  })
}
