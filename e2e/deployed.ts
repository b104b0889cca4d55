import { rmSync } from 'node:fs'
import { test as base, expect } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import { makeNextVersion, startHost, thisVersion } from './releases'
import type { Host } from './releases'
import { inCharge } from './service-worker'
import { onExportDay, watch } from './test'

export { expect } from '@playwright/test'

export const notice = (page: Page) => page.getByText('A newer version of RunMirror is here.')
export const take = (page: Page) => page.getByRole('button', { name: 'Take it now' })
/** Whether the page that stands there is made of the next version's files. */
export const isNext = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector('script[src$="-after.js"]') !== null)
/** Resolves once the page is of the next version. The browser ends what the version before has in hand first, and on a busy machine that takes its time. */
export const hasBecomeNext = (page: Page): Promise<void> => expect.poll(() => isNext(page).catch(() => null), { timeout: 60_000 }).toBe(true)

interface World {
  readonly host: Host
  readonly next: string
  /** A browser that has been here before: this version is installed and in charge of the page. */
  readonly page: Page
  readonly context: BrowserContext
}

export const test = base.extend<{ world: World }, { next: string }>({
  next: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const directory = await makeNextVersion()
      await use(directory)
      rmSync(directory, { recursive: true })
    },
    { scope: 'worker' },
  ],
  world: async ({ browser, next }, use) => {
    const host = await startHost(thisVersion)
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Paris' })
    await onExportDay(context)
    const complaints = await watch(context, host.origin)
    const page = await context.newPage()
    await page.goto(host.origin)
    await inCharge(page)
    await use({ host, next, page, context })
    await context.close()
    await host.stop()
    // A file that is missing is named on the console by the browser itself.
    expect(complaints.filter((complaint) => !/status of 404|integrity/.test(complaint))).toEqual([])
  },
})
