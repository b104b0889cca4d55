import { request as ask } from 'node:http'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { documentHeaders } from '../functions/headers'
import { askedOf } from '../functions/settings'
import { violations } from './accessible'
import { makeExport } from './fixtures/exports'
import { inCharge, withoutServiceWorker } from './service-worker'
import { expect, test } from './test'
import { servedSettings } from './tools/build'
import { readPages } from './tools/pages/content'

const settings = servedSettings()
const pages = readPages(join(import.meta.dirname, '..'), askedOf(settings))

/** What moved by itself, summed up as Chromium does for everybody. */
const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.assign(globalThis, { shifted: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean }
        if (!hadRecentInput) Object.assign(globalThis, { shifted: Number(Reflect.get(globalThis, 'shifted')) + value })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
const shifted = (page: Page): Promise<number> => page.evaluate(() => Number(Reflect.get(globalThis, 'shifted')))

const fetchRaw = (address: string): Promise<{ readonly status: number; readonly type: string; readonly policies: readonly string[] }> =>
  new Promise((resolve, reject) => {
    const sent = ask(address, (response) => {
      response.resume()
      const policies = response.rawHeaders.filter((_, at) => at % 2 === 1 && response.rawHeaders[at - 1]?.toLowerCase() === 'content-security-policy')
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', policies }))
    })
    sent.on('error', reject)
    sent.end()
  })

test('every page that stands by itself is served under one policy, which lets no script run', async ({ baseURL }) => {
  const policies = [documentHeaders['Content-Security-Policy']]
  for (const { path } of pages) {
    expect.soft({ path, ...(await fetchRaw(`${baseURL}${path}`)) }).toMatchObject({ path, status: 200, type: expect.stringContaining('text/html'), policies })
  }
  for (const [path, type] of [
    ['/blog/feed.xml', 'xml'],
    ['/sitemap.xml', 'xml'],
    ['/robots.txt', 'text/plain'],
  ] as const)
    expect
      .soft({ path, ...(await fetchRaw(`${baseURL}${path}`)) })
      .toMatchObject({ path, status: 200, type: expect.stringContaining(type), policies: [expect.any(String)] })
})

test('every page is accessible in the light and in the dark, asks nobody for anything but its own files, and stands still', async ({ page }) => {
  await watchShifts(page)
  // Once, so that the faces are at hand: on a first visit to a slow machine they may come after the words.
  await page.goto('/help/')
  for (const { path, title, lang } of pages) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    // On a busy machine the face comes a moment after its stand-in, which is some pixels lower: 0.006 of a screen.
    expect(await shifted(page), path).toBeLessThan(0.01)
    expect([path, await page.evaluate(() => document.fonts.check('340 42px "Newsreader Variable"'))]).toEqual([path, true])
    // The translations of a post differ in nothing but their words: one of them stands for all.
    if (lang === 'en' || lang === 'de') expect([path, await violations(page)]).toEqual([path, []])
  }
})

test('on a phone no page is wider than the screen, and everything to tap is large enough', { tag: '@phone' }, async ({ page }) => {
  for (const { path } of pages) {
    await page.goto(path)
    const found = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth > innerWidth,
      beyond: [...document.querySelectorAll('article *')].flatMap((one) =>
        one.closest('pre') === null && one.getBoundingClientRect().right > (document.querySelector('article')?.getBoundingClientRect().right ?? 0) + 1
          ? [one.outerHTML.slice(0, 90)]
          : [],
      ),
      small: [...document.querySelectorAll('nav a, .list h2 a')].flatMap((link) => (link.getBoundingClientRect().height < 44 ? [link.textContent] : [])),
    }))
    expect([path, found]).toEqual([path, { wide: false, beyond: [], small: [] }])
  }
})

test('without scripts the landing and the pages can be read, and lead to one another', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'See who you are when you run.' })).toBeVisible()
  // Playwright reads over this element, as if scripts were always there.
  expect(await page.locator('noscript').evaluate((element) => (element as HTMLElement).innerText)).toContain('needs JavaScript for it')
  await page.getByRole('link', { name: 'How it is worked out' }).click()
  await expect(page).toHaveURL(/\/method\/$/)
  await expect(page.getByRole('heading', { level: 3, name: 'The Hour' })).toBeVisible()
  await page.getByRole('link', { name: 'Blog' }).click()
  await page.getByRole('link', { name: 'Deutsch' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wie du an deinen Strava-Export kommst' })).toBeVisible()
  await context.close()
})

/** Holds the app's own scripts back until it is called: on a slow line they come long after the page. */
const holdScripts = async (page: Page, which = 'index'): Promise<() => void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.context().route(`**/assets/${which}-*.js`, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}
/** Something has been painted, whose styles are there. */
const painted = (page: Page): Promise<void> => expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1)
const landing = (page: Page) => page.locator('#landing')
const head = (page: Page) => page.getByRole('heading', { level: 1, name: 'See who you are when you run.' })

test('a newcomer reads the landing before the scripts come, and the live one takes its place without a move', { tag: '@phone' }, async ({ page, context }) => {
  await withoutServiceWorker(context)
  await watchShifts(page)
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(head(page)).toBeVisible()
  await painted(page)
  await expect(landing(page).getByText('On strava.com, open “Settings”')).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  /** The markup as it means: without what a template leaves behind, and without the part that only iOS shows. */
  const markup = (selector: string): Promise<string> =>
    page.evaluate((selector) => {
      const place = document.querySelector(selector)?.cloneNode(true) as HTMLElement
      for (const part of place.querySelectorAll('[data-prerendered]')) part.remove()
      const told = (node: Node): string => {
        if (node instanceof Text) return node.data.trim()
        if (!(node instanceof Element)) return ''
        const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value.trim()}"`).toSorted()
        return `<${node.localName}${attributes.join('')}>${[...node.childNodes].map(told).join('')}</${node.localName}>\n`
      }
      return [...place.childNodes].map(told).join('')
    }, selector)
  const places = (selector: string): Promise<readonly number[]> =>
    page
      .locator(`${selector} :is(h1, svg, label, button, li, p, nav a)`)
      .evaluateAll((all) => all.flatMap((one) => (one.getClientRects().length === 0 ? [] : [one.getBoundingClientRect().top])))
  const [before, stood, moved] = [await markup('#landing main'), await places('#landing'), await shifted(page)]
  expect(before).toContain('Drop your Strava export here')

  release()
  await expect(landing(page)).toHaveCount(0)
  await expect(head(page)).toBeVisible()
  expect(await markup('#app main')).toBe(before)
  expect(await places('#app main')).toEqual(stood)
  expect(await shifted(page)).toBe(moved)
})

test('a file that was chosen and a control that was reached before the scripts came are not lost', async ({ page, context }) => {
  await withoutServiceWorker(context)
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await painted(page)
  await landing(page).getByRole('button', { name: 'Look into a sample mirror' }).focus()
  release()
  await expect(landing(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Look into a sample mirror' })).toBeFocused()

  const again = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await landing(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer: Buffer.from(await makeExport()) })
  again()
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
})

test('what is pressed while the app comes is answered by it, and so is a file picker that was opened before', async ({ page, context }) => {
  await withoutServiceWorker(context)
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'standalone', { value: false }))
  const release = await holdScripts(page, 'start')
  await page.goto('/')
  const coming = page.waitForEvent('filechooser')
  await landing(page).getByText('Drop your Strava export here').click()
  const chooser = await coming
  await landing(page).getByRole('button', { name: 'Stay in this tab' }).click()
  release()
  await expect(landing(page)).toHaveCount(0)
  await expect(head(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Stay in this tab' })).toHaveCount(0)
  await chooser.setFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer: Buffer.from(await makeExport()) })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
})

test('a device with a mirror is never shown the landing, and is again once the mirror is deleted', async ({ page, context }) => {
  await withoutServiceWorker(context)
  await page.goto('/import')
  await expect(landing(page)).toHaveCount(0)
  await page.getByLabel('Choose the file').setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer: Buffer.from(await makeExport()) })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  // Even where the first sheet of it was not kept.
  await page.evaluate(() => localStorage.removeItem('runmirror-last-seen'))
  // At every frame from the first on.
  await page.addInitScript(() => {
    Object.assign(globalThis, { seen: 0 })
    const look = (): void => {
      if ((document.querySelector('#landing h1')?.getClientRects().length ?? 0) > 0)
        Object.assign(globalThis, { seen: Number(Reflect.get(globalThis, 'seen')) + 1 })
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  const seen = (): Promise<number> => page.evaluate(() => Number(Reflect.get(globalThis, 'seen')))
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(landing(page)).toBeAttached()
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
  expect(await seen()).toBe(0)
  release()
  await expect(page.getByRole('heading', { name: 'Still forming' })).toBeVisible()
  expect([await seen(), await landing(page).count()]).toEqual([0, 0])

  await page.goto('/you')
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await expect(head(page)).toBeVisible()
  await page.goto('/')
  await expect(head(page)).toBeVisible()
  expect(await seen()).toBeGreaterThan(0)
})

test('the app leads to the pages by real steps, and the pages lead back', async ({ page }) => {
  await page.goto('/')
  await expect(landing(page)).toHaveCount(0)
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }))
  await page.getByRole('link', { name: 'All of it, in six languages' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'How to ask Strava for your export' })).toBeVisible()
  expect([await page.evaluate(() => 'sameDocument' in globalThis), new URL(page.url()).hash]).toEqual([false, '#en'])
  await page.getByRole('link', { name: 'RunMirror', exact: true }).click()
  await expect(head(page)).toBeVisible()
  await page.goto('/import')
  await expect(page.getByRole('heading', { level: 2, name: 'How to ask Strava for it' })).toBeVisible()
  await page.getByRole('link', { name: 'What is sent where' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Privacy: what is sent where' })).toBeVisible()
})

test('in German the page speaks German, and tells Strava’s menus by their own words', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'de-AT', ...(baseURL === undefined ? {} : { baseURL }) })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.getByText('„Dein Konto herunterladen oder löschen“')).toBeVisible()
  await expect(page.locator('a[href="/help/export/#de"]')).toBeVisible()
  await expect(page.getByText('See who you are when you run.')).toHaveCount(0)
  await context.close()
})

test('without a network a page that was read is there, another says that it is not, and neither is the app', async ({ page, context }) => {
  await page.goto('/')
  await inCharge(page)
  await page.goto('/help/storage/')
  await expect(page.getByRole('heading', { level: 1, name: 'When the device is nearly full' })).toBeVisible()
  await context.setOffline(true)
  for (const path of ['/help/storage/', '/help/storage', '/help/storage/?from=you']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: 'When the device is nearly full' })).toBeVisible()
    expect(await page.evaluate(() => document.fonts.check('340 42px "Newsreader Variable"'))).toBe(true)
  }
  for (const path of ['/blog', '/privacy/', '/method/', '/blog/of-another-day/']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: 'This page is not on your device yet' })).toBeVisible()
    await expect(page.locator('#app')).toHaveCount(0)
  }
  await page.getByRole('link', { name: 'To the mirror' }).click()
  await expect(head(page)).toBeVisible()
})

test('whoever has little room left is told so, as an estimate, with what to do', async ({ page, context }) => {
  await withoutServiceWorker(context)
  const estimate = { quota: 10_000_000_000, usage: 9_100_000_000 }
  await context.addInitScript((told) => Object.assign(StorageManager.prototype, { estimate: () => Promise.resolve(told) }), estimate)
  await page.goto('/you')
  const full = page.getByText(/^By the browser’s estimate only about 900\.0\sMB are left here\./)
  await expect(full).toBeVisible()
  await expect(full.getByRole('link', { name: 'What to do when the device is nearly full' })).toHaveAttribute('href', '/help/storage/')
  expect(await violations(page)).toEqual([])
  // A tenth and more, and 200 MB, is room enough.
  await context.addInitScript(
    (told) => Object.assign(StorageManager.prototype, { estimate: () => Promise.resolve({ ...told, usage: 8_900_000_000 }) }),
    estimate,
  )
  await page.reload()
  await expect(page.getByText('1.1 GB')).toBeVisible()
  await expect(full).toHaveCount(0)
})
