import type { Page } from '@playwright/test'
import { cardsOfTable, makeExport } from './fixtures/exports'
import { expect, test, withoutTracksOfSample } from './test'

/** Of a page's height and width, what may move after it stood: nothing one would see. */
const most = 0.01

interface Shifted {
  sum: number
  what: string[]
}

/** Adds up what moves without anybody having touched anything, from the first frame of every load. */
const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      readonly value: number
      readonly hadRecentInput: boolean
      readonly sources: readonly { readonly node: Element | null; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[]
    }
    const shifted: Shifted = { sum: 0, what: [] }
    Object.assign(globalThis, { shifted })
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as Shift[]) {
        if (shift.hadRecentInput) continue
        shifted.sum += shift.value
        shifted.what.push(
          ...shift.sources.map(
            ({ node, previousRect, currentRect }) => `${shift.value.toFixed(4)} ${previousRect.y}→${currentRect.y} ${node?.textContent?.slice(0, 60) ?? ''}`,
          ),
        )
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]

/** Loads an address anew at both sizes; `there`: what stands once it has come to rest. */
const stays = async (page: Page, path: string, there: () => Promise<void>): Promise<void> => {
  for (const size of sizes) {
    await page.setViewportSize(size)
    await page.goto(path)
    await there()
    // An observer is told of a frame after it.
    await page.waitForTimeout(300)
    const { sum, what } = await page.evaluate(() => (globalThis as unknown as { readonly shifted: Shifted }).shifted)
    expect(sum, `${path} at ${size.width}: ${what.join(' | ')}`).toBeLessThanOrEqual(most)
  }
}

test('nothing moves while a page loads: the landing, a mirror, and what is loaded only when somebody looks in', async ({ page }) => {
  test.setTimeout(120_000)
  // What is found in tracks meanwhile is news, and takes its place.
  await withoutTracksOfSample(page.context())
  await watchShifts(page)
  await stays(page, '/', () => expect(page.getByRole('button', { name: 'Look into a sample mirror' })).toBeVisible())
  const sheets = (n: number) => (): Promise<void> => expect(page.getByRole('article')).toHaveCount(n, { timeout: 30_000 })
  // The first load forms it, the others find it.
  await stays(page, '/sample', sheets(cardsOfTable))
  const heading = (name: RegExp | string) => (): Promise<void> => expect(page.getByRole('heading', { name })).toBeVisible()
  await stays(page, '/sample/card/the-chain', heading('And the other side'))
  await stays(page, '/sample/wall', () => expect(page.getByRole('slider')).toBeVisible())
  await stays(page, '/sample/rituals', heading(/Sunday is yours/))
  await stays(page, '/sample/journey', () => expect(page.getByRole('heading', { level: 1 })).toBeVisible())
  await stays(page, '/sample/year', () => expect(page.getByRole('link', { name: /^2024/ })).toBeVisible())
  await stays(page, '/sample/year/2024', heading('Milestones of 2024'))
  await stays(page, '/sample/you', heading('Take it along'))
  await page.goto('/')
  await page
    .getByLabel(/choose the file/i)
    .setInputFiles({ name: 'export_1.zip', mimeType: 'application/octet-stream', buffer: Buffer.from(await makeExport()) })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  await stays(page, '/', () => expect(page.getByText('Still forming')).toBeVisible())
  await stays(page, '/you', heading('Delete everything'))
})
