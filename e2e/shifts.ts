import type { Page } from '@playwright/test'
import { expect } from './test'

/** Of a page's height and width, what may move after it stood: nothing one would see. */
const most = 0.01

interface Shifted {
  sum: number
  what: string[]
}

/** Adds up what moves without anybody having touched anything, from the first frame of every load. */
export const watchShifts = (page: Page): Promise<unknown> =>
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
export const stays = async (page: Page, path: string, there: () => Promise<void>): Promise<void> => {
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
