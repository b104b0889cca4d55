import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from '@playwright/test'
import { chromiumFlags, findChromium } from './tools/chromium'
import { galleryFiles, serveGallery } from './tools/gallery'
import { root } from './tools/run'
import { violations } from './accessible'
import { expect, test, watch } from './test'

/**
 * Every part of the design, as it was last agreed. `npm run goldens` draws the pictures anew: look at each before it is committed.
 *
 * Nothing in them depends on a day, a zone or how fast a machine is. Our faces are served with the page; scripts that they do not hold are drawn in whatever the device
 * has, so those words are covered, and held to their place by measuring.
 */
test.use({ launchOptions: { executablePath: findChromium() ?? '', args: [...chromiumFlags, '--font-render-hinting=none', '--disable-lcd-text'] } })
test.describe.configure({ mode: 'serial' })

/** As much as two machines may differ at the edges of letters and lines. The last tests show what is more. */
const tolerance = { threshold: 0.02, maxDiffPixelRatio: 0.004 } as const

let gallery: Awaited<ReturnType<typeof serveGallery>>
test.beforeAll(async () => {
  gallery = await serveGallery()
})
test.afterAll(() => gallery.close())

const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
} as const
interface As {
  readonly screen: keyof typeof screens
  readonly scheme: 'light' | 'dark'
}

type Go = (section: string) => Promise<Page>
/** A page on which one section after the other is opened, by itself; it must be quiet the whole time. */
const opened = async (browser: Browser, { screen, scheme }: As, look: (go: Go) => Promise<void>): Promise<void> => {
  const context = await browser.newContext({
    ...{ viewport: screens[screen], deviceScaleFactor: 1, colorScheme: scheme, reducedMotion: 'reduce', serviceWorkers: 'block' },
    // Neither is where or when the pictures were drawn first.
    ...{ locale: 'en-US', timezoneId: screen === 'phone' ? 'Pacific/Auckland' : 'America/Los_Angeles' },
  })
  const complaints = await watch(context, gallery.origin)
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(screen === 'phone' ? '2031-02-03T04:05:06Z' : '2027-08-09T10:11:12Z'))
  await look(async (section) => {
    await page.setViewportSize(screens[screen])
    await page.goto(`${gallery.origin}/gallery/${section}`)
    await page.locator(`[data-section="${section}"] [data-piece]`).first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    return page
  })
  expect(complaints).toEqual([])
  await context.close()
}

/** Where the sky of the page itself is to be seen; under the others its flat colour says as much in a tenth of the bytes. */
const underSky: readonly string[] = ['newcomer']

/** One piece alone on the page, under as much sky as it is high. */
const alone = async (page: Page, id: string): Promise<Locator> => {
  const height = await page.evaluate(
    ({ id, flat }) => {
      const own = document.querySelector(`[data-piece="${id}"]`)
      for (const other of document.querySelectorAll<HTMLElement>('[data-piece], nav, [data-section] > h2, main > :first-child'))
        other.hidden = other !== own && !other.contains(own) && own?.contains(other) !== true
      document.documentElement.style.setProperty('--sky', flat ? 'var(--flat)' : '')
      scrollTo(0, 0)
      return own?.getBoundingClientRect().bottom ?? 0
    },
    { id, flat: !underSky.includes(id) },
  )
  const size = page.viewportSize()
  if (size !== null && height > size.height) await page.setViewportSize({ ...size, height: Math.ceil(height) })
  return page.locator(`[data-piece="${id}"]`)
}

const withLetters = (page: Page): Locator => page.getByText(/[\u0590-\u06FF]/)

const golden = async (page: Page, id: string, { screen, scheme }: As): Promise<void> => {
  await page.setViewportSize(screens[screen])
  const piece = await alone(page, id)
  await expect(piece).toHaveScreenshot(`${id}-${screen}-${scheme}.png`, {
    ...tolerance,
    animations: 'disabled',
    mask: [withLetters(page)],
    maskColor: '#808080',
  })
}

/** By section, what is kept a picture of; what is as narrow on a wide screen on the phone alone. */
const pieces = {
  type: ['type', 'skies'],
  milestones: ['wall', 'milestone-longest'],
  rituals: ['ritual-weekday-alive', 'ritual-date-resting', 'ritual-saturday-alive'],
  portrait: ['portrait-1962', 'portrait-1'],
  years: ['years'],
  journey: ['journey-1'],
  states: ['newcomer', 'reading-counted', 'empty', 'store-storage-full'],
  notices: ['notices'],
  keeping: ['keeping'],
  controls: ['controls'],
  names: ['name-long'],
  forming: ['forming-0'],
} as const satisfies Readonly<Record<string, readonly string[]>>
const onPhoneAlone: readonly string[] = ['wall', 'journey-1', 'name-long', 'forming-0', 'notices', 'ritual-date-resting', 'ritual-saturday-alive']

test('every part looks as agreed: on the phone by night', async ({ browser }) => {
  const as = { screen: 'phone', scheme: 'dark' } as const
  await opened(browser, as, async (go) => {
    for (const [section, ids] of Object.entries(pieces)) {
      const page = await go(section)
      for (const id of ids) await golden(page, id, as)
    }
  })
})

test('and on a wide screen by day', async ({ browser }) => {
  const as = { screen: 'desktop', scheme: 'light' } as const
  await opened(browser, as, async (go) => {
    for (const [section, all] of Object.entries(pieces)) {
      const ids = all.filter((id) => !onPhoneAlone.includes(id))
      if (ids.length === 0) continue
      const page = await go(section)
      for (const id of ids) await golden(page, id, as)
    }
  })
})

test('controls do the other way round too', async ({ browser }) => {
  for (const as of [
    { screen: 'phone', scheme: 'light' },
    { screen: 'desktop', scheme: 'dark' },
  ] as const)
    await opened(browser, as, async (go) => golden(await go('controls'), 'controls', as))
})

/** A figure and a card are pictures: they are the same by day and by night. */
const desktop = { screen: 'desktop', scheme: 'light' } as const
test('every figure looks as agreed with many runs, few, one and none, and in every sky', async ({ browser }) => {
  await opened(browser, desktop, async (go) => {
    for (const [section, ids] of [
      ['cards', ['cards-are']],
      ['past', ['cards-were']],
      ['figures', ['figures-few', 'figures-one', 'figures-none', 'figures-extreme']],
      ['skies', ['skies-night', 'skies-before-dawn', 'skies-sunrise', 'skies-day', 'skies-dusk']],
    ] as const) {
      const page = await go(section)
      for (const id of ids) await golden(page, id, desktop)
    }
  })
})

test('every drawing is one picture with a sentence, the same that was agreed, and nothing in it is drawn nowhere', async ({ browser }) => {
  const told: string[] = []
  await opened(browser, desktop, async (go) => {
    for (const section of ['figures', 'cards', 'past']) {
      const page = await go(section)
      const drawings = await page.locator('article svg').evaluateAll((all) =>
        all.map((svg) => ({
          of: svg.closest('article')?.dataset['card'] ?? '',
          role: svg.getAttribute('role'),
          label: svg.getAttribute('aria-label') ?? '',
          nowhere: [...svg.querySelectorAll('*')].filter((part) => [...part.attributes].some(({ value }) => /NaN|Infinity|undefined/.test(value))).length,
        })),
      )
      expect(drawings.length).toBe(section === 'figures' ? 75 : 15)
      expect(drawings.filter(({ role, label, nowhere }) => role !== 'img' || !/^[A-Z0-9o].*\.$/.test(label) || nowhere > 0)).toEqual([])
      told.push(...drawings.map(({ of, label }) => `${section} ${of}: ${label}`))
    }
  })
  expect(told.map((line) => `${line}\n`).join('')).toMatchSnapshot('figures.txt')
})

for (const screen of ['phone', 'desktop'] as const)
  test(`names written from right to left stay in their place and in their direction: ${screen}`, async ({ browser }) => {
    const measured = (page: Page) =>
      page.locator('bdi').evaluateAll((all) =>
        all
          .filter((name) => /[\u0590-\u06FF]/.test(name.textContent ?? '') && name.getClientRects().length > 0)
          .map((name) => {
            const text = name.firstChild
            const length = text?.textContent?.length ?? 0
            const at = (place: number): DOMRect => {
              const range = document.createRange()
              if (text) range.setStart(text, place)
              if (text) range.setEnd(text, place + 1)
              return range.getBoundingClientRect()
            }
            const [own, around] = [name.getBoundingClientRect(), (name.parentElement ?? name).getBoundingClientRect()]
            return {
              direction: getComputedStyle(name).direction,
              inside: own.left >= around.left - 1 && own.right <= around.right + 1 && around.right <= innerWidth,
              // The first letter is the rightmost of its line, and the full stop the leftmost of the last.
              begins: at(0).right >= at(3).right,
              ends: at(length - 1).left <= at(length - 4).left,
            }
          }),
      )
    await opened(browser, { screen, scheme: 'light' }, async (go) => {
      for (const [section, least] of [
        ['names', 2],
        ['milestones', 4],
        ['journey', 0],
        ['figures', 0],
      ] as const) {
        const page = await go(section)
        const all = await measured(page)
        expect(all.length).toBeGreaterThanOrEqual(least)
        expect(all).toEqual(all.map(() => ({ direction: 'rtl', inside: true, begins: true, ends: true })))
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
        const outside = await page.locator('svg text').evaluateAll((words) =>
          words
            .filter((word) => {
              const [own, around] = [word.getBoundingClientRect(), word.closest('svg')?.getBoundingClientRect()]
              return around === undefined || own.left < around.left - 1 || own.right > around.right + 1
            })
            .map((word) => word.textContent),
        )
        expect(outside).toEqual([])
      }
    })
  })

test('a picture drawn in another face, in another cut of ours, or under another sky is not taken for the agreed one', async ({ browser }) => {
  /** What a mistake in a style sheet would come to. */
  const wrong: Readonly<Record<string, () => void>> = {
    face: () => document.documentElement.style.setProperty('--serif', 'Georgia, serif'),
    sans: () => document.documentElement.style.setProperty('--sans', 'Arial, sans-serif'),
    cut: () => {
      for (const words of document.querySelectorAll<HTMLElement>('h2, .claim, .line, .number')) words.style.fontVariationSettings = "'opsz' 6"
    },
    weight: () => {
      for (const words of document.querySelectorAll<HTMLElement>('h2, .claim, .line, .number')) words.style.fontWeight = '500'
    },
    sky: () => {
      for (const sheet of document.querySelectorAll<HTMLElement>('[data-sky]')) {
        // A fiftieth lighter than it is.
        const lighter = getComputedStyle(sheet)
          .getPropertyValue('--sky')
          .replaceAll(/oklch\(([\d.]+)(%?)/g, (_, light, percent) => `oklch(${Number(light) + (percent === '%' ? 2 : 0.02)}${percent}`)
        sheet.style.setProperty('--sky', lighter)
      }
    },
    lit: () => {
      for (const sheet of document.querySelectorAll<HTMLElement>('[data-sky]')) sheet.style.setProperty('--lit', 'var(--soft)')
    },
  }
  const undo = (): void => {
    for (const changed of document.querySelectorAll('article, article *, [data-sky]')) changed.removeAttribute('style')
    for (const name of ['--serif', '--sans']) document.documentElement.style.removeProperty(name)
  }
  for (const [as, section, id, mistakes] of [
    [desktop, 'cards', 'cards-are', ['face', 'cut', 'weight', 'sky', 'lit']],
    [desktop, 'type', 'skies', ['face', 'sky', 'lit']],
    [{ screen: 'phone', scheme: 'dark' }, 'notices', 'notices', ['sans']],
  ] as const)
    await opened(browser, as, async (go) => {
      const page = await go(section)
      const piece = await alone(page, id)
      const name = `${id}-${as.screen}-${as.scheme}.png`
      const draw = (): Promise<Buffer> => piece.screenshot({ animations: 'disabled', mask: [withLetters(page)], maskColor: '#808080' })
      expect(await draw()).toMatchSnapshot(name, tolerance)
      for (const mistake of mistakes) {
        await page.evaluate(wrong[mistake] ?? undo)
        // Not by a hair: twice as far off as is let through.
        expect(await draw(), `${id}: ${mistake}`).not.toMatchSnapshot(name, { ...tolerance, maxDiffPixelRatio: 2 * tolerance.maxDiffPixelRatio })
        await page.evaluate(undo)
      }
    })
})

test('axe finds nothing on any state, notice, question, control and ritual, and each can be touched', async ({ browser }) => {
  await opened(browser, { screen: 'phone', scheme: 'light' }, async (go) => {
    for (const section of ['states', 'notices', 'connect', 'keeping', 'controls', 'names', 'forming', 'rituals', 'milestones']) {
      const page = await go(section)
      // A part that stands here more than once has its name more than once.
      expect(
        (await violations(page)).filter((line) => !/^(landmark-unique|duplicate-id)/.test(line)),
        section,
      ).toEqual([])
    }
  })
})

test('the skies are painted as they were measured: on every line of each, words can be read', async ({ browser }) => {
  await opened(browser, desktop, async (go) => {
    const page = await go('type')
    await alone(page, 'skies')
    const painted = await page.locator('[data-piece="skies"] > div').evaluateAll((all) => {
      const canvas = document.createElement('canvas')
      const context = canvas.getContext('2d', { willReadFrequently: true })
      const channelsOf = (colour: string): readonly number[] => {
        if (context === null) throw new Error('No canvas.')
        context.fillStyle = colour
        context.fillRect(0, 0, 1, 1)
        return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
      }
      return all.map((sheet) => {
        const style = getComputedStyle(sheet)
        return { sky: (sheet as HTMLElement).dataset['sky'] ?? '', inks: ['--ink', '--soft', '--lit'].map((name) => channelsOf(style.getPropertyValue(name))) }
      })
    })
    // A column of pixels of each sheet with nothing written on it.
    for (const { sky, inks } of painted) {
      const sheet = page.locator(`[data-piece="skies"] > [data-sky="${sky}"]`)
      const box = await sheet.boundingBox()
      if (box === null) throw new Error('No sheet.')
      const column = await page.screenshot({ clip: { x: box.x + 4, y: box.y, width: 2, height: box.height } })
      const rows = await page.evaluate(async (file) => {
        const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0))]))
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        context?.drawImage(bitmap, 0, 0)
        const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, 1, bitmap.height) ?? {}
        return Array.from({ length: bitmap.height }, (_, row) => [...data.slice(row * 4, row * 4 + 3)])
      }, column.toString('base64'))
      const luminance = (channels: readonly number[]): number => {
        const [red = 0, green = 0, blue = 0] = channels.map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const contrast = (one: readonly number[], other: readonly number[]): number => {
        const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
        return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
      }
      expect(rows.length).toBeGreaterThan(390)
      expect(Math.min(...inks.flatMap((ink) => rows.map((row) => contrast(ink, row)))), sky).toBeGreaterThanOrEqual(4.5)
    }
  })
})

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css|html|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
const tellsOfGallery = (folder: string): readonly string[] =>
  filesOf(folder).filter(
    (path) => /gallery/i.test(path.slice(folder.length)) || /\/gallery|Every part of the design|mountGallery/.test(readFileSync(path, 'utf8')),
  )

test('what is deployed holds none of it, and says of its address what it says of any other it does not know', async ({ page }) => {
  expect(tellsOfGallery(galleryFiles).length).toBeGreaterThan(0)
  expect(filesOf(join(root, 'dist/client')).length).toBeGreaterThan(10)
  expect(tellsOfGallery(join(root, 'dist/client'))).toEqual([])
  await page.goto('/nowhere-at-all')
  const lost = await page.getByRole('heading', { level: 1 }).textContent()
  for (const address of ['/gallery', '/gallery/figures']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lost ?? '')
    await expect(page.locator('[data-section]')).toHaveCount(0)
  }
})
