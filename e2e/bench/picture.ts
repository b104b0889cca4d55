import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { chromiumFlags, ensureChromium } from '../tools/chromium.ts'
import { median, ms, timed } from './figures.ts'
import type { Session } from './session.ts'

interface Taken {
  readonly name: string
  /** Milliseconds from the tap until the file is there. */
  readonly time: number
  /** An empty sheet, made just before it. */
  readonly empty: number
}

interface Pictures {
  /** The first picture in a browser of its own, on a page that has rested for two seconds. */
  readonly first: readonly Taken[]
  readonly further: readonly Taken[]
}

/** Opens the sheet of the nth card, waits for its picture and closes it again. Milliseconds from the tap until the file is there, as the page measures them. */
const take = async (page: Page, nth: number): Promise<readonly [name: string, time: number]> => {
  const opener = page.getByRole('button', { name: /^Share .+ as a picture$/ }).nth(nth)
  const name = /^Share (.+) as a picture$/.exec((await opener.getAttribute('aria-label')) ?? '')?.[1] ?? ''
  await page.evaluate(() => performance.clearMeasures('runmirror:picture'))
  await opener.click()
  const measured = await page.waitForFunction(() => performance.getEntriesByName('runmirror:picture')[0]?.duration)
  const time = Number(await measured.jsonValue())
  await page.keyboard.press('Escape')
  await sleep(200)
  return [name, time]
}

/** Milliseconds for an empty sheet of the same size to become a PNG: what a picture costs in this browser when nothing is on it. */
const emptySheet = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const begun = performance.now()
    const canvas = Object.assign(document.createElement('canvas'), { width: 1080, height: 1350 })
    canvas.getContext('2d')?.fillRect(0, 0, 1080, 1350)
    // not toBlob, which waits for the page to be idle
    return canvas.toDataURL('image/png') === '' ? NaN : performance.now() - begun
  })

/** Takes every card of the sample mirror, `runs` times in a browser of its own; each browser begins with another card. */
const takePictures = async (url: string, runs: number): Promise<Pictures> => {
  const first: Taken[] = []
  const further: Taken[] = []
  for (let run = 0; run < runs; run++) {
    const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] })
    try {
      const page = await browser.newPage()
      await page.goto(`${url}sample`)
      const openers = page.getByRole('button', { name: /^Share .+ as a picture$/ })
      await openers.first().waitFor({ timeout: 60_000 })
      await sleep(2000)
      const all = await openers.count()
      for (let at = 0; at <= all; at++) {
        const empty = await emptySheet(page)
        const [name, time] = await take(page, (run + at) % all)
        const taken = at === 0 ? first : further
        taken.push({ name, time, empty })
      }
    } finally {
      await browser.close()
    }
  }
  return { first, further }
}

const targets = { usual: 150, first: 300 }

const line = (what: string, taken: readonly Taken[], target: number): string => {
  const beside = { name: 'an empty sheet', values: taken.map(({ empty }) => empty) }
  return `  ${timed(
    what,
    taken.map(({ time }) => time),
    beside,
    target,
  )}`
}

/** From the tap on Share until the file is there. */
export const measurePictures = async ({ url, runs, say }: Session): Promise<unknown> => {
  const pictures = await takePictures(url, runs)
  const byCard = Map.groupBy(pictures.further, ({ name }) => name)
  say('Picture of 1080 × 1350, from the tap on Share to the file; beside it an empty sheet of that size as a PNG')
  say(line('the first of a browser', pictures.first, targets.first))
  say(line('every further one', pictures.further, targets.usual))
  say(`  ${[...byCard].map(([name, taken]) => `${name} ${ms(median(taken.map(({ time }) => time)))}`).join(' · ')}`)
  return pictures
}
