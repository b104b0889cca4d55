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
  await sheet(page)
    .getByRole('button', { name: /^Save (?!a poster)/ })
    .click()
  const download = await coming
  return { name: download.suggestedFilename(), png: await readFile(await download.path()) }
}

interface Handed {
  readonly keys: readonly string[]
  readonly name: string
  readonly type: string
  readonly size: number
  /** Of every file, in their order. */
  readonly names: readonly string[]
  readonly active: boolean
}

/** A device that shares: what it is handed is kept in `handed`, and the next of `answers` is thrown, if it is the name of an error. */
export const giveShare = async (page: Page, ...answers: readonly string[]): Promise<void> => {
  await page.addInitScript((errors) => {
    const left = [...errors]
    const handed: Handed[] = []
    Object.assign(globalThis, { handed })
    Object.assign(Navigator.prototype, {
      canShare: ({ files }: ShareData) => files?.every(({ type }) => type === 'image/png') ?? false,
      share: (data: ShareData) => {
        const file = data.files?.[0]
        handed.push({
          keys: Object.keys(data),
          name: file?.name ?? '',
          type: file?.type ?? '',
          size: file?.size ?? 0,
          names: data.files?.map(({ name }) => name) ?? [],
          active: navigator.userActivation.isActive,
        })
        const error = left.shift()
        return error === undefined ? Promise.resolve() : Promise.reject(new DOMException('planted', error))
      },
    })
  }, answers)
}
export const handed = (page: Page): Promise<readonly Handed[]> => page.evaluate(() => (globalThis as unknown as { readonly handed: readonly Handed[] }).handed)
