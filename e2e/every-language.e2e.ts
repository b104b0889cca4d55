import type { Browser, Page } from '@playwright/test'
import { misfits } from './misfits'
import { serveGallery } from './tools/gallery'
import { expect, test, watch } from './test'

/** Every part of the design, and every card, milestone and ritual of the sample lives, in every language and both units: whether its words have room. */
let gallery: Awaited<ReturnType<typeof serveGallery>>
test.beforeAll(async () => {
  gallery = await serveGallery()
})
test.afterAll(() => gallery.close())

const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const
const locales = { en: 'en-US', de: 'de-DE', es: 'es-ES', fr: 'fr-FR', nl: 'nl-NL', pt: 'pt-BR' } as const

/** What says a distance is looked at in both units: every card, page, picture, milestone and ritual of the sample lives, and the portrait. */
const inUnits = ['samples', 'portrait']
const inOne = ['cards', 'past', 'forming', 'milestones', 'years', 'journey', 'figures', 'rituals', 'states', 'notices', 'keeping', 'controls', 'names']

const open = async (page: Page, sections: readonly string[], unit: 'km' | 'mi'): Promise<void> => {
  await page.goto(`${gallery.origin}/gallery/${sections.join('+')}?unit=${unit}`)
  await page.locator(`[data-section="${sections.at(-1)}"]`).waitFor()
  await page.evaluate(async () => {
    await document.fonts.ready
    // What comes with a frame, or with an answer, is here once nothing comes any more.
    for (let [before, still] = [-1, 0]; still < 4;) {
      await new Promise((then) => requestAnimationFrame(then))
      const now = document.querySelectorAll('*').length
      still = now === before ? still + 1 : 0
      before = now
    }
    await document.fonts.ready
  })
}

const onScreens = async (page: Page, which: readonly (typeof screens)[number][]): Promise<readonly string[]> => {
  const found: string[] = []
  for (const screen of which) {
    await page.setViewportSize(screen)
    found.push(...(await misfits(page)).map((line) => `${screen.width} ${line}`))
  }
  return found
}

const inLanguage = async (browser: Browser, locale: string, look: (page: Page) => Promise<void>): Promise<void> => {
  const context = await browser.newContext({ locale, viewport: screens[0], deviceScaleFactor: 1, reducedMotion: 'reduce', serviceWorkers: 'block' })
  const complaints = await watch(context, gallery.origin)
  const page = await context.newPage()
  await look(page)
  expect(complaints).toEqual([])
  await context.close()
}

for (const [language, locale] of Object.entries(locales))
  test(`all words have room: ${language}`, async ({ browser }) => {
    await inLanguage(browser, locale, async (page) => {
      const found: string[] = []
      const [own, other] = language === 'en' ? (['mi', 'km'] as const) : (['km', 'mi'] as const)
      for (const [unit, sections, which] of [
        [own, [...inOne, ...inUnits], screens],
        // The phone has the least room.
        [other, inUnits, [screens[0]]],
        [own, ['places'], screens],
      ] as const) {
        await open(page, sections, unit)
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
        found.push(...(await onScreens(page, which)).map((line) => `${unit} ${line}`))
      }
      expect(found).toEqual([])
    })
  })

test('a word that has no room is found, wherever it stands', async ({ browser }) => {
  await inLanguage(browser, 'de-DE', async (page) => {
    await open(page, ['cards', 'rituals', 'controls', 'places'], 'km')
    const before = await misfits(page)
    const long = 'Wochentagsgewohnheitsbeständigkeitsnachweis'
    const planted = {
      '[data-card] h2': { says: `${long} ${long} ${long}`, is: ['breaks in', 'reaches into the drawing'] },
      '[data-card] > p > span:first-child': { says: long + long, is: ['is cut off', 'leaves its sheet'] },
      '[data-card] svg text': { says: long + long, is: ['leaves its sheet'] },
      '[data-section=controls] button': { says: `${long} `.repeat(4), is: ['a button of more than two lines'] },
      'nav li a': { says: long, is: ['a label breaks'] },
    }
    for (const [where, { says, is }] of Object.entries(planted)) {
      await page.evaluate(
        ([where, says]) => {
          const place = [...document.querySelectorAll(where)].flatMap((all) => [...all.childNodes]).findLast((node) => node instanceof Text)
          if (place === undefined) throw new Error(`Nothing at ${where}.`)
          place.textContent = says
        },
        [where, says] as const,
      )
      const now = (await misfits(page)).filter((line) => !before.includes(line) && line.includes(long))
      for (const what of is)
        expect(
          now.some((line) => line.includes(what)),
          `${where}: ${what}`,
        ).toBe(true)
    }
    await page.evaluate(() => {
      const [sentence, foot] = ['h2', 'p'].map((name) => document.querySelector<HTMLElement>(`[data-card] > ${name}`))
      if (!sentence || !foot) throw new Error('No sheet.')
      Object.assign(foot.style, { top: `${sentence.offsetTop}px`, bottom: 'auto' })
    })
    expect((await misfits(page)).filter((line) => line.includes('lies on')).length).toBeGreaterThan(before.filter((line) => line.includes('lies on')).length)
  })
})
