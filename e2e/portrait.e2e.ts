import { violations } from './accessible'
import { cardsOfTable } from './fixtures/exports'
import { expect, test } from './test'

test('the portrait is the first thing on the mirror, and each of its axes opens what it rests on or waits for', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/sample')
  await expect(page.getByRole('article')).toHaveCount(cardsOfTable, { timeout: 30_000 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'You run with the sunrise, keep your Sundays, peak around October, and come back after every silence.',
  )
  await expect(
    page.getByRole('img', { name: /^A row for each year from .* a line for each of 1,\d\d\d runs, as tall as it is far\. \d+ are warm\.$/ }),
  ).toBeVisible()
  const axis = (spoken: string) => page.locator('summary', { hasText: spoken })
  for (const spoken of ['Return or Wander', 'Steady or Surge', 'Even or Varied']) await expect(axis(`${spoken}: neither is earned yet.`)).toHaveCount(1)
  await expect(axis('Dawn or Night: Dawn.')).toHaveCount(1)
  await expect(axis('The ring of twelve months: fullest around October.')).toHaveCount(1)

  // Nothing lies over anything else, and no line is too low for a thumb.
  const boxes = await page
    .locator('main header > *:not(section), main header summary')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, bottom, left, right }) => ({ top, bottom, left, right })))
  const laps = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => b.top < a.bottom - 1 && a.top < b.bottom - 1 && b.left < a.right - 1 && a.left < b.right - 1)
      .filter((b) => !(b.top >= a.top && b.bottom <= a.bottom && b.left >= a.left && b.right <= a.right))
      .map((b) => [a, b]),
  )
  expect(laps).toEqual([])
  expect(
    await page.locator('main header summary').evaluateAll((all) => Math.min(...all.map((one) => one.getBoundingClientRect().height))),
  ).toBeGreaterThanOrEqual(44)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)

  await axis('Return or Wander').click()
  await expect(page.getByText(/^Needs the ground of four in five/).first()).toBeVisible()
  await axis('Ritual or Free: Ritual.').click()
  await expect(page.getByText(/^Sundays held a run in \d+ of \d+ running weeks: \d+% \(\d+–\d+%\)\.$/)).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: 'See the evidence: The Ritual Day' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Sunday is yours/ })).toBeVisible()
})
