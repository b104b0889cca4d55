import { expect, test } from './test'

test('a tab of another version than the one that holds the mirror says so, until that one is gone', async ({ page, context, baseURL }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Look into a sample mirror' })).toBeVisible()
  const { build } = (await (await fetch(`${baseURL}/build.json`)).json()) as { readonly build: string }
  const message = 'This page and another tab are of different versions. Reload both to go on.'
  await expect(page.getByText(message)).toHaveCount(0)

  const other = await context.newPage()
  await other.route('**/assets/*.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replaceAll(build, 'of-tomorrow!') })
  })
  await other.goto('/')
  await expect(other.getByText(message)).toBeVisible()
  await page.close()
  await expect(other.getByText(message)).toHaveCount(0)
})
