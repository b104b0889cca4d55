import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect } from './test'
import { cardsOfTable } from './fixtures/exports'

export const openers = (page: Page): Locator => page.getByRole('button', { name: /^Share .+ as a picture$/ })
export const sheet = (page: Page): Locator => page.getByRole('dialog', { name: 'The picture' })
export const ready = async (page: Page): Promise<void> => expect(sheet(page).getByRole('status')).toHaveText('The picture is ready.')

/** The sample mirror with its cards; answers how many there are. */
export const openSample = async (page: Page): Promise<number> => {
  await page.goto('/sample')
  await expect(openers(page)).toHaveCount(cardsOfTable, { timeout: 30_000 })
  return openers(page).count()
}

export const save = async (page: Page): Promise<{ readonly name: string; readonly png: Buffer }> => {
  const coming = page.waitForEvent('download')
  await sheet(page).getByRole('button', { name: /^Save/ }).click()
  const download = await coming
  return { name: download.suggestedFilename(), png: await readFile(await download.path()) }
}
