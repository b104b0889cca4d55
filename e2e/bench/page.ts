import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { inFreshBrowser } from './browser.ts'
import { rendererMemory } from './memory.ts'
import { seenBy, watchPages } from './watching.ts'

/** `performance.mark`s that the page sets: a file was handed over, the first faces arrived, the report is complete. */
const marks = { drop: 'runmirror:drop', faces: 'runmirror:first-faces', end: 'runmirror:import-end' } as const

/** When each came, in the page's own time; NaN for faces that did not come before the end. */
interface Times {
  readonly drop: number
  readonly faces: number
  readonly end: number
  /** Rows stored, where the page's last mark tells it. */
  readonly stored: number | null
}

/** Set once the activity files of what was handed over are read, which begins by itself after the table. */
const tracksEnd = 'runmirror:tracks-end'

/** Answers whatever the page asks between the file and its reading, with what it proposes. */
const consent = async (page: Page): Promise<void> => {
  const go = page.locator('[data-testid="import-go"], button:has-text("Read it")').first()
  if (await go.isVisible().catch(() => false)) await go.click()
}

/** Opens the page, until there is somewhere to hand a file over. */
export const openPicker = async (page: Page, url: string): Promise<void> => {
  await page.goto(url)
  await page.locator('input[type="file"]').first().waitFor({ state: 'attached' })
}

/** Hands a file to the page's own picker and waits until it is imported. It looks seldom, because each look is a small task of the page. */
export const importFile = async (page: Page, path: string): Promise<Times> => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.locator('input[type="file"]').first().setInputFiles(path)
  const until = Date.now() + 240_000
  for (;;) {
    if (Date.now() > until || complaints.length > 0)
      throw new Error(`${path} was not imported. ${complaints.join(' ')} The page says: ${(await page.locator('body').innerText()).slice(0, 400)}`)
    await consent(page)
    const times = await page.evaluate((names) => {
      const mark = (name: string): PerformanceMark | undefined => performance.getEntriesByName(name).findLast((entry) => entry instanceof PerformanceMark)
      const end = mark(names.end)
      if (end === undefined) return null
      const detail: unknown = end.detail
      const stored = typeof detail === 'object' && detail !== null && 'added' in detail && typeof detail.added === 'number' ? detail.added : null
      return { drop: mark(names.drop)?.startTime ?? Number.NaN, faces: mark(names.faces)?.startTime ?? Number.NaN, end: end.startTime, stored }
    }, marks)
    if (times !== null) return times
    await sleep(100)
  }
}

export interface Imported {
  /** Milliseconds from the file's hand-over to the report, all rows committed. */
  readonly committed: number
  /** Milliseconds from the hand-over until the first faces were there; NaN where none came before the end. */
  readonly faces: number
  /** Milliseconds from the hand-over until the first card had been painted; NaN on a page that shows none. */
  readonly card: number
  readonly stored: number | null
  readonly peak: number | null
  readonly idle: number | null
}

/** Imports a file in a browser of its own: nothing is warm. `warm` waits until the page has rested for two seconds first. Times are the page's own. */
export const importInPage = (url: string, path: string, { warm = false }: { readonly warm?: boolean } = {}): Promise<Imported> =>
  inFreshBrowser(async ({ context, page, profile }) => {
    await watchPages(context, { card: 'article' })
    await openPicker(page, url)
    if (warm) await sleep(2000)
    const idle = rendererMemory(profile)?.now ?? null
    const { drop, faces, end, stored } = await importFile(page, path)
    const peak = rendererMemory(profile)?.peak ?? null
    const { painted } = await seenBy(page)
    return { committed: end - drop, faces: faces - drop, card: (painted['card'] ?? Number.NaN) - drop, stored, peak, idle }
  })

/**
 * Waits until the page reads no activity files any more and says so. Answers milliseconds of its own clock when the last was read, and what it then says.
 * Throws if none were read, or the reading was stopped by trouble.
 */
export const readTracks = async (page: Page): Promise<{ readonly end: number; readonly says: string }> => {
  await page.locator('[data-tracks="done"], [data-tracks="trouble"]').first().waitFor({ timeout: 600_000 })
  await page.locator('[data-tracks="reading"]').waitFor({ state: 'detached', timeout: 600_000 })
  const says = (await page.locator('[data-tracks="done"], [data-tracks="trouble"]').first().innerText()).trim()
  const end = await page.evaluate((name) => performance.getEntriesByName(name).at(-1)?.startTime ?? null, tracksEnd)
  if (end === null) throw new Error(`The tracks were not read: ${says}`)
  return { end, says }
}
