import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { cardsOfTable } from './fixtures/exports'
import { expect, onExportDay, test, withoutTracksOfSample } from './test'
import { chromiumFlags } from './tools/chromium.ts'
import { freePort } from './tools/free-port.ts'

const asked = ['accessibility', 'best-practices', 'seo']

/** A visit as Lighthouse makes one, on a phone; what is kept stays kept. Answers each score with what it is lacking. */
const visit = async (url: string, port: number): Promise<Record<string, string>> => {
  const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: asked, disableStorageReset: true })
  if (result === undefined) throw new Error(`Lighthouse gave no answer for ${url}.`)
  const { audits, categories } = result.lhr
  return Object.fromEntries(
    Object.values(categories).map(({ id, score, auditRefs }) => {
      const lacking = auditRefs.filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 1).map((ref) => ref.id)
      return [id, [String(Math.round((score ?? 0) * 100)), ...lacking].join(' ')]
    }),
  )
}
const perfect = Object.fromEntries(asked.map((id) => [id, '100']))

test('Lighthouse finds nothing to mend for access, best practices and search engines, on the landing page and on a mirror', async ({ baseURL }) => {
  // A browser of its own: Lighthouse speaks to it over a port.
  const [profile, port] = [await mkdtemp(join(tmpdir(), 'runmirror-lighthouse-')), await freePort()]
  const { executablePath } = test.info().project.use.launchOptions ?? {}
  const browser = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...chromiumFlags, `--remote-debugging-port=${port}`],
  })
  try {
    expect(await visit(`${baseURL}/`, port)).toEqual(perfect)
    await onExportDay(browser)
    await withoutTracksOfSample(browser)
    const page = await browser.newPage()
    await page.goto(`${baseURL}/sample`)
    await expect(page.getByRole('article')).toHaveCount(cardsOfTable, { timeout: 30_000 })
    await page.close()
    expect(await visit(`${baseURL}/sample`, port)).toEqual(perfect)
  } finally {
    await browser.close()
    await rm(profile, { recursive: true, force: true })
  }
})
