import { mkdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { requireNode24 } from './node-version.ts'

requireNode24()
const { chromium } = await import('@playwright/test')
const { preview } = await import('vite')
const { buildIfStale } = await import('./build.ts')
const { chromiumFlags, ensureChromium } = await import('./chromium.ts')
const { root } = await import('./run.ts')
const { readPages } = await import('./pages/content.ts')
const { pictureSize } = await import('./pages/document.ts')

/**
 * Makes every picture that goes with the app: the icons from `public/icon.svg`, the screenshots from the sample mirror as the page shows it, and what messengers show
 * of a page: a card of the sample mirror, as its own share sheet draws it, beside the page's title. Run it when either
 * has changed, and commit what it writes. The day is fixed, so that the same sources give the same pictures.
 */
const day = new Date('2026-10-05T07:12:00+02:00')
const folder = join(root, 'public')
for (const name of ['icons', 'pictures', 'screenshots']) mkdirSync(join(folder, name), { recursive: true })

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

/** Of each picture the card that it shows; which page has which picture, the page itself says. */
const cardsOfPictures: Readonly<Record<string, string>> = {
  mirror: 'the-promise',
  method: 'the-second-half',
  privacy: 'the-map-of-me',
  export: 'first-line',
  install: 'the-chain',
  storage: 'the-turning-season',
  sure: 'the-ritual-day',
  utc: 'the-hour',
}
const context = await browser.newContext({
  viewport: { width: 1280, height: 800 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
  locale: 'en-GB',
  timezoneId: 'America/New_York',
  serviceWorkers: 'block',
  // The frame around a card is laid out here, by styles that the page itself would refuse.
  bypassCSP: true,
})
const sample = await context.newPage()
await sample.clock.setFixedTime(day)
await sample.goto(origin)
const titles = new Map([['mirror', await sample.getByRole('heading', { level: 1 }).innerText()]])
for (const { picture, title, lang } of readPages(root, { weather: [], strava: [] })) if (lang === 'en' && !titles.has(picture)) titles.set(picture, title)
await sample.goto(`${origin}/sample`)
// Some form only once the tracks have been read.
await sample.locator('article').nth(14).waitFor({ timeout: 240_000 })
const frame = await context.newPage()
await frame.setViewportSize(pictureSize)
await frame.goto(`${origin}/help/offline/`)
for (const [name, title] of titles) {
  const article = sample.locator(`article[data-card="${cardsOfPictures[name] ?? ''}"]`)
  const sky = (await article.getAttribute('data-sky')) ?? ''
  await article.getByRole('button', { name: /^Share .+ as a picture$/ }).click()
  const sheet = sample.getByRole('dialog', { name: 'The picture' })
  await sheet.getByText('The picture is ready.').waitFor({ timeout: 60_000 })
  const coming = sample.waitForEvent('download')
  await sheet.getByRole('button', { name: /^Save/ }).click()
  const png = (await readFile(await (await coming).path())).toString('base64')
  await sheet.getByRole('button', { name: 'Close' }).click()
  await frame.evaluate(
    async ({ png, sky, title }) => {
      const [ground, words, brand, line, card] = [...['div', 'div', 'p', 'p'].map((tag) => document.createElement(tag)), new Image()]
      if (!ground || !words || !brand || !line || !card) return
      ground.dataset['sky'] = sky
      Object.assign(ground.style, { position: 'fixed', inset: '0', background: 'var(--sky)', color: 'var(--ink)', display: 'flex' })
      Object.assign(words.style, { flex: '1', display: 'flex', flexDirection: 'column', justifyContent: 'space-between', padding: '64px 40px 64px 72px' })
      brand.className = 'caps'
      Object.assign(brand.style, { fontSize: '19px' })
      brand.textContent = 'RunMirror'
      line.className = 'line'
      Object.assign(line.style, { fontSize: '68px' })
      line.textContent = title
      Object.assign(card, { src: `data:image/png;base64,${png}` })
      Object.assign(card.style, { height: '100%' })
      await (card as HTMLImageElement).decode()
      words.append(brand, line)
      ground.append(words, card)
      document.body.replaceChildren(ground)
      await document.fonts.ready
    },
    { png, sky, title },
  )
  await frame.screenshot({ path: join(folder, 'pictures', `${name}.jpg`), type: 'jpeg', quality: 82 })
}
await context.close()
await browser.close()
await server.close()
