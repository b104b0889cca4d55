import { violations } from './accessible'
import { cardsOfTable } from './fixtures/exports'
import { withoutServiceWorker } from './service-worker'
import { expect, test } from './test'

test('where a part of the app can’t be fetched the page says so, in its language, and stands once it can be', async ({ browser, page, quiet, baseURL }) => {
  quiet.allow(/Failed to load resource/)
  await withoutServiceWorker(page.context())
  await page.route('**/assets/start-*.js', (route) => route.abort())
  await page.goto('/')
  await page.getByLabel(/choose the file/i).focus()
  await page.keyboard.press('Shift')
  await expect(page.getByRole('alert')).toContainText('A part of RunMirror did not arrive.')
  expect(await violations(page)).toEqual([])
  await page.unroute('**/assets/start-*.js')
  await page.getByRole('button', { name: 'Load again' }).click()
  await page.getByRole('button', { name: 'Look into a sample mirror' }).click()
  await expect(page.getByRole('article')).toHaveCount(cardsOfTable, { timeout: 30_000 })

  await page.route('**/assets/Wall-*.js', (route) => route.abort())
  await page.getByRole('link', { name: 'Wall', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('A part of RunMirror did not arrive.')
  expect(await violations(page)).toEqual([])
  await page.unroute('**/assets/Wall-*.js')
  await page.getByRole('button', { name: 'Load again' }).click()
  await expect(page.getByRole('slider')).toBeVisible()

  const german = await browser.newContext({ locale: 'de-DE', serviceWorkers: 'block', ...(baseURL === undefined ? {} : { baseURL }) })
  const seite = await german.newPage()
  await seite.route('**/assets/de-*.js', (route) => route.abort())
  await seite.goto('/import')
  await expect(seite.getByRole('alert')).toContainText('Ein Teil von RunMirror ist nicht angekommen.')
  await german.close()
})

test('no page stands at an address among those that stand by themselves, and it is said with a 404', async ({ page, quiet }) => {
  quiet.allow(/Failed to load resource/)
  const answer = await page.goto('/blog/nobody-wrote-this-post')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'There is no page here.' })).toBeVisible()
})
