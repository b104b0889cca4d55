import type { Page } from '@playwright/test'
import { cardsInParis, makeExport } from './fixtures/exports'
import { expect, test } from './test'

interface Turned {
  turns: number
  named: string[]
}

/** Counts the view transitions the page asks for, and what was named in them when the last one ran. */
const countTurns = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const counted: Turned = { turns: 0, named: [] }
    Object.assign(globalThis, { counted })
    const real = document.startViewTransition.bind(document)
    document.startViewTransition = (...given) => {
      counted.turns += 1
      const transition = real(...given)
      void transition.ready.then(() => {
        const names = document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).pseudoElement ?? '')
        counted.named = [...new Set(names)].toSorted()
      })
      return transition
    }
  })
const turned = (page: Page): Promise<Turned> => page.evaluate(() => (globalThis as unknown as { readonly counted: Turned }).counted)

const mirrorOf = async (page: Page): Promise<void> => {
  await page.goto('/')
  await page
    .getByLabel(/choose the file/i)
    .setInputFiles({ name: 'export_1.zip', mimeType: 'application/octet-stream', buffer: Buffer.from(await makeExport()) })
  await page.getByRole('link', { name: 'Look into your mirror' }).click({ timeout: 30_000 })
  await expect(page.getByRole('article')).toHaveCount(cardsInParis)
}

test('a card turns to its evidence and back, with the link and with the browser’s own way; nothing turns for who asked for less motion', async ({ page }) => {
  await countTurns(page)
  await mirrorOf(page)
  const card = page.getByRole('link', { name: /^The Chain:/ })
  await card.scrollIntoViewIfNeeded()
  const stood = await page.evaluate(() => scrollY)
  await card.click()
  await expect(page.getByRole('heading', { name: 'And the other side' })).toBeVisible()
  await expect
    .poll(() => turned(page))
    .toMatchObject({ turns: 1, named: expect.arrayContaining(['::view-transition-new(evidence)', '::view-transition-group(sentence)']) })
  await page.goBack()
  await expect(page.getByRole('article')).toHaveCount(cardsInParis)
  await expect
    .poll(() => turned(page))
    .toMatchObject({ turns: 2, named: expect.arrayContaining(['::view-transition-old(evidence)', '::view-transition-group(sentence)']) })
  expect(await page.evaluate(() => scrollY), 'the card is where it was').toBe(stood)
  await expect(card, 'and the keyboard goes on from it').toBeFocused()
  await page.goForward()
  await expect(page.getByRole('heading', { name: 'And the other side' })).toBeVisible()
  await page.getByRole('link', { name: 'Turn it back' }).click()
  await expect(page.getByRole('article')).toHaveCount(cardsInParis)
  await expect.poll(async () => (await turned(page)).turns).toBe(4)
  // Another step is no turn.
  await page.getByRole('link', { name: 'Wall', exact: true }).click()
  await expect(page).toHaveURL(/\/wall$/)
  await page.goBack()
  await expect(page.getByRole('article')).toHaveCount(cardsInParis)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await card.click()
  await expect(page.getByRole('heading', { name: 'And the other side' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('article')).toHaveCount(cardsInParis)
  await expect(card).toBeFocused()
  expect((await turned(page)).turns).toBe(4)
})
