import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { requireNode24 } from './node-version.ts'

requireNode24()
const { chromium } = await import('@playwright/test')
const { preview } = await import('vite')
const { buildIfStale } = await import('./build.ts')
const { chromiumFlags, ensureChromium } = await import('./chromium.ts')
const { root } = await import('./run.ts')

/**
 * Makes every picture that goes with the app: the icons from `public/icon.svg`, the screenshots from the sample mirror as the page shows it. Run it when either
 * has changed, and commit what it writes. The day is fixed, so that the same sources give the same pictures.
 */
const day = new Date('2026-10-05T07:12:00+02:00')
const folder = join(root, 'public')
for (const name of ['icons', 'screenshots']) mkdirSync(join(folder, name), { recursive: true })

await buildIfStale()
const server = await preview({ root, logLevel: 'warn', preview: { port: 0 } })
const address = server.httpServer.address()
if (typeof address !== 'object' || address === null) throw new Error('No address.')
const origin = `http://localhost:${address.port}`
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] })

/** `round`: for launchers that show an icon as it is. `inset`: the art within the circle that a launcher may cut a maskable icon to, its ground up to the edges. */
const icons = [
  { name: 'icons/icon-192.png', size: 192, round: 0.22, inset: 1 },
  { name: 'icons/icon-512.png', size: 512, round: 0.22, inset: 1 },
  { name: 'icons/maskable-192.png', size: 192, round: 0, inset: 0.88 },
  { name: 'icons/maskable-512.png', size: 512, round: 0, inset: 0.88 },
  { name: 'apple-touch-icon.png', size: 180, round: 0, inset: 1 },
] as const

const art = readFileSync(join(folder, 'icon.svg'), 'utf8')
const page = await browser.newPage()
for (const { name, size, round, inset } of icons) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; border-radius: ${size * round}px }</style>${art}`)
  await page.locator('svg g').evaluate((group, scale) => group.setAttribute('transform', `translate(256 256) scale(${scale}) translate(-256 -256)`), inset)
  await page.screenshot({ path: join(folder, name), omitBackground: true })
}

const screens = [
  { name: 'phone', width: 390, height: 844, scale: 2, phone: true },
  { name: 'wide', width: 1280, height: 800, scale: 1, phone: false },
] as const

for (const { name, width, height, scale, phone } of screens) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    isMobile: phone,
    hasTouch: phone,
    colorScheme: phone ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    serviceWorkers: 'block',
  })
  const shown = await context.newPage()
  await shown.clock.setFixedTime(day)
  const take = async (what: string): Promise<void> => {
    await shown.evaluate(() => document.fonts.ready)
    await shown.screenshot({ path: join(folder, 'screenshots', `${what}-${name}.jpg`), type: 'jpeg', quality: 84 })
  }
  await shown.goto(origin)
  await shown.getByRole('button', { name: 'Look into a sample mirror' }).waitFor()
  if (phone) await take('landing')
  await shown.goto(`${origin}/sample`)
  // The cards are there before the last row is stored; the line above them speaks of all.
  await shown.getByText(/true things about/).waitFor({ timeout: 60_000 })
  const card = shown.getByRole('article').first()
  await take('mirror')
  await card.getByRole('link').first().click()
  await shown
    .getByRole('region', { name: /runs behind it/ })
    .getByRole('link', { name: /20\d\d/ })
    .first()
    .waitFor()
  await shown.evaluate(() => scrollTo(0, 0))
  await take('evidence')
  await context.close()
}
await browser.close()
await server.close()
