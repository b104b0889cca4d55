import type { Page } from '@playwright/test'

/** From a card's back to the newest run behind it, where what can be put right stands open. */
export const correctNewest = async (page: Page): Promise<void> => {
  await page
    .getByRole('region', { name: /behind it/ })
    .getByRole('listitem')
    .getByRole('link')
    .first()
    .click()
  await page.getByText('Something is wrong with this run').click()
}
