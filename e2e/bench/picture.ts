import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { chromiumFlags, ensureChromium } from '../tools/chromium.ts'
import { against, median, ms, spread } from './figures.ts'
import type { Session } from './session.ts'

interface Pictures {
  /** Milliseconds of the first picture in a browser of its own, on a page that has rested for two seconds. */
  readonly first: readonly number[]
  /** Of every further one, by the name of its card. */
  readonly cards: ReadonlyMap<string, readonly number[]>
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

/** Takes every card of the sample mirror, `runs` times in a browser of its own; each browser begins with another card. */
const takePictures = async (url: string, runs: number): Promise<Pictures> => {
  const first: number[] = []
  const cards = new Map<string, number[]>()
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
        const [name, time] = await take(page, (run + at) % all)
        if (at === 0) first.push(time)
        else cards.set(name, [...(cards.get(name) ?? []), time])
      }
    } finally {
      await browser.close()
    }
  }
  return { first, cards }
}

const targets = { usual: 150, first: 300 }

/** From the tap on Share until the file is there. */
export const measurePictures = async ({ url, runs, say }: Session): Promise<unknown> => {
  const { first, cards } = await takePictures(url, runs)
  const all = [...cards.values()].flat()
  say('Picture of 1080 × 1350, from the tap on Share to the file')
  say(`  ${spread(all, ms)} · ${against(median(all), targets.usual, ms)}`)
  say(`  the first of a browser ${spread(first, ms)} · ${against(median(first), targets.first, ms)}`)
  say(`  ${[...cards].map(([name, times]) => `${name} ${ms(median(times))}`).join(' · ')}`)
  return { first, cards: Object.fromEntries(cards) }
}
