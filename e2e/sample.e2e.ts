import { cardsOfTable } from './fixtures/exports'
import { stays, watchShifts } from './shifts'
import { expect, test } from './test'

test.use({ sampleTracks: true })

test('the sample’s tracks are read while its mirror is looked at, no card leaves meanwhile, all fifteen stand, and then nothing moves', async ({ page }) => {
  await page.goto('/sample')
  const cards = page.getByRole('article')
  await expect(cards).toHaveCount(cardsOfTable, { timeout: 30_000 })
  await cards.evaluateAll((all) => all.forEach((card) => card.setAttribute('data-was', 'here')))
  await expect(cards).toHaveCount(15, { timeout: 180_000 })
  await expect(page.getByText('15 true things about the sample’s')).toBeVisible()
  await expect(page.locator('article[data-was=here]')).toHaveCount(cardsOfTable)
  await expect(page.getByText('Nothing is waiting: every card has formed.')).toBeVisible()
  await watchShifts(page)
  const heading = (name: RegExp) => (): Promise<void> => expect(page.getByRole('heading', { name })).toBeVisible()
  await stays(page, '/sample/journey', heading(/runner has run in \w+ countr/))
  await stays(page, '/sample/wall', () => expect(page.getByRole('slider')).toBeVisible())
  await stays(page, '/sample/rituals', heading(/Sunday is yours/))
})
