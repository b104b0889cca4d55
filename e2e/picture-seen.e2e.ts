import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import { violations } from './accessible'
import { openSample, openers, ready, save, sheet } from './picture'
import { differing, readPng } from './pixels'
import { expect, onExportDay, test, watch, withoutTracksOfSample } from './test'

/** The very element that the picture was taken of, as the browser shows it at its full size of 1080 × 1350. */
const shootElement = async (page: Page): Promise<Buffer> => {
  const before = page.viewportSize() ?? { width: 1280, height: 800 }
  await page.setViewportSize({ width: 1080, height: 1350 })
  await page.evaluate(async () => {
    // The sheet fits its stage to the new size first: done later, it would undo what is set here.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    const stage = document.querySelector<HTMLElement>('dialog [data-card]')?.parentElement?.parentElement
    if (!stage?.parentElement) throw new Error('nothing is taken')
    stage.style.setProperty('scale', 'none', 'important')
    Object.assign(stage.style, { position: 'fixed', inset: '0', zIndex: '9' })
    // What stays in sight while one scrolls is a layer of its own, and would lie beneath the words.
    stage.parentElement.style.zIndex = '9'
  })
  const shot = await page.screenshot({ clip: { x: 0, y: 0, width: 1080, height: 1350 }, animations: 'disabled' })
  await page.setViewportSize(before)
  return shot
}

/** One device pixel a pixel, so that the screenshot needs no scaling; the layout stays that of the device. */
const plain = { deviceScaleFactor: 1 } satisfies BrowserContextOptions

const open = async (browser: Browser, options: BrowserContextOptions, baseURL: string | undefined): Promise<BrowserContext> => {
  const context = await browser.newContext({ ...options, baseURL: baseURL ?? '' })
  await onExportDay(context)
  await withoutTracksOfSample(context)
  return context
}

test(
  'every card’s picture is what the screen shows, 1080 × 1350, and its file holds nothing but pixels',
  { tag: '@phone' },
  async ({ browser, baseURL, contextOptions }) => {
    const context = await open(browser, { ...contextOptions, ...plain }, baseURL)
    const complaints = await watch(context, new URL(baseURL ?? '').origin)
    const page = await context.newPage()
    const cards = await openSample(page)
    for (let card = 0; card < cards; card++) {
      await openers(page).nth(card).click()
      await ready(page)
      const { name, png } = await save(page)
      expect(name).toMatch(/^runmirror-card-20\d\d\.png$/)
      const { width, height, chunks } = readPng(png)
      expect({ width, height }).toEqual({ width: 1080, height: 1350 })
      expect([chunks[0], chunks.at(-1)]).toEqual(['IHDR', 'IEND'])
      expect(chunks.filter((chunk) => !['IHDR', 'sRGB', 'IDAT', 'IEND'].includes(chunk))).toEqual([])
      expect(await differing(page, png, await shootElement(page))).toBeLessThanOrEqual(0.005)
      await sheet(page).getByRole('button', { name: 'Close' }).click()
      await expect(sheet(page)).toHaveCount(0)
    }
    await context.close()
    expect(complaints).toEqual([])
  },
)

for (const [right, wrong] of [
  ['newsreader', 'instrument-sans'],
  ['instrument-sans', 'newsreader'],
] as const) {
  test(`a picture set in ${wrong} where the screen has ${right} is not what the screen shows`, async ({ browser, baseURL, contextOptions }) => {
    const context = await open(browser, { ...contextOptions, ...plain }, baseURL)
    const page = await context.newPage()
    await page.addInitScript(
      ([right, wrong]) => {
        const real = globalThis.fetch
        // What goes into the picture is fetched; the page itself has its fonts from its style sheet.
        globalThis.fetch = (asked, ...rest) => {
          const other = performance.getEntriesByType('resource').find(({ name }) => name.includes(`/${wrong}-latin-`))
          return real(String(asked).includes(`/${right}-latin-`) ? (other?.name ?? '') : asked, ...rest)
        }
      },
      [right, wrong] as const,
    )
    await openSample(page)
    await openers(page).first().click()
    await ready(page)
    const { png } = await save(page)
    expect(await differing(page, png, await shootElement(page))).toBeGreaterThan(0.005)
    await context.close()
  })
}

test('the picture is the same to the byte on a dense phone in the dark and on a plain desktop in the light', async ({ browser, baseURL, contextOptions }) => {
  const take = async (options: BrowserContextOptions): Promise<Buffer> => {
    const context = await open(browser, { ...contextOptions, ...options }, baseURL)
    const page = await context.newPage()
    await openSample(page)
    await openers(page).last().click()
    const { png } = await save(page)
    await context.close()
    return png
  }
  const phone = await take({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2.75, colorScheme: 'dark' })
  const desktop = await take({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, colorScheme: 'light' })
  expect(phone.equals(desktop)).toBe(true)
})

test('every word on a picture stays within the 1012 pixels that feeds leave, and clear of every other', { tag: '@phone' }, async ({ page }) => {
  const cards = await openSample(page)
  for (let card = 0; card < cards; card++) {
    await openers(page).nth(card).click()
    await ready(page)
    const boxes = await page.evaluate(() => {
      const picture = document.querySelector('dialog [data-card]')
      if (picture === null) throw new Error('no picture')
      const whole = picture.getBoundingClientRect()
      const scale = 1080 / whole.width
      const words = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT)
      const found = new Map<Element, { left: number; right: number; top: number; bottom: number; text: string }>()
      for (let word = words.nextNode(); word !== null; word = words.nextNode()) {
        if ((word.textContent ?? '').trim() === '') continue
        const range = document.createRange()
        range.selectNodeContents(word)
        const { left, right, top, bottom } = range.getBoundingClientRect()
        const holder = word.parentElement ?? picture
        const before = found.get(holder)
        const [text, place] = [
          `${before?.text ?? ''}${word.textContent ?? ''}`,
          { left: (left - whole.left) * scale, right: (right - whole.left) * scale, top: (top - whole.top) * scale, bottom: (bottom - whole.top) * scale },
        ]
        found.set(holder, {
          text,
          left: Math.min(place.left, before?.left ?? Infinity),
          right: Math.max(place.right, before?.right ?? 0),
          top: Math.min(place.top, before?.top ?? Infinity),
          bottom: Math.max(place.bottom, before?.bottom ?? 0),
        })
      }
      return [...found.values()]
    })
    expect(boxes.length).toBeGreaterThanOrEqual(5)
    expect(boxes.filter(({ left, right, top, bottom }) => left < 34 || right > 1046 || top < 34 || bottom > 1316)).toEqual([])
    const touching = boxes.flatMap((one, at) =>
      boxes.slice(at + 1).filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom - 4 && other.top < one.bottom - 4),
    )
    expect(touching).toEqual([])
    await page.keyboard.press('Escape')
    await expect(sheet(page)).toHaveCount(0)
  }
})

test('the keyboard opens and leaves the sheet, and axe finds nothing on it', { tag: '@phone' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const cards = await openSample(page)
  for (let card = 0; card < cards; card++) {
    const opener = openers(page).nth(card)
    await opener.focus()
    await page.keyboard.press('Enter')
    await ready(page)
    await expect(sheet(page).getByRole('button', { name: 'Save the picture' })).toBeFocused()
    await expect(sheet(page)).toContainText('It says that this is a sample.')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(opener).toBeFocused()
  }
  await page.getByRole('link', { name: /^The Return:/ }).click()
  await page.getByRole('button', { name: 'Share The Return as a picture' }).click()
  await ready(page)
})
