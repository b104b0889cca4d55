import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { dropProfile, inFreshBrowser, inProfile, newProfile, type Opened } from './browser.ts'
import { timed } from './figures.ts'
import { importFile, openPicker } from './page.ts'
import type { Session } from './session.ts'
import { seenAll, watchPages } from './watching.ts'

/** A page of the same server that is one line of text: what a navigation costs in this browser when there is nothing to start. */
const barePage = 'build.json'
const names = { bare: 'pre', way: 'main input[type="file"]', card: 'article' }
/** Long enough for a page to have done what it puts off, such as keeping its first card. */
const rest = 1500
const targets = { answered: 300, card: 150 }

const bareTime = async (page: Page, go: () => Promise<unknown>): Promise<number> => {
  await go()
  return (await seenAll(page, ['bare'])).painted['bare'] ?? Number.NaN
}

const openBare = async ({ context, page }: Opened, url: string): Promise<number> => {
  await watchPages(context, names)
  return bareTime(page, () => page.goto(url + barePage))
}

interface Starts {
  readonly bare: number[]
  readonly shown: number[]
  readonly answered: number[]
}
const none = (): Starts => ({ bare: [], shown: [], answered: [] })

const start = async (page: Page, shows: 'way' | 'card', go: () => Promise<unknown>): Promise<readonly [shown: number, answered: number]> => {
  await go()
  const { painted, answered } = await seenAll(page, [shows], { answered: true })
  return [painted[shows] ?? Number.NaN, answered ?? Number.NaN]
}

const add = (starts: Starts, bare: number, [shown, answered]: readonly [number, number]): void => {
  starts.bare.push(bare)
  starts.shown.push(shown)
  starts.answered.push(answered)
}

/** A profile that holds a mirror, its page's files kept by the service worker. */
const fillProfile = async (profile: string, { url }: Session, path: string): Promise<void> =>
  inProfile(profile, async ({ page }) => {
    await openPicker(page, url)
    await importFile(page, path)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.goto(url)
    await page.getByRole('article').first().waitFor()
    await sleep(rest)
  })

/** A first visit; and with a mirror kept: the browser opened anew, and the page reloaded. */
export const measureStart = async (session: Session): Promise<unknown> => {
  const { url, runs, say, usual } = session
  const [cold, again, reload] = [none(), none(), none()]
  for (let run = 0; run < runs; run++) {
    const bare = await inFreshBrowser((opened) => openBare(opened, url))
    const visit = await inFreshBrowser(async ({ context, page }) => {
      await watchPages(context, names)
      return start(page, 'way', () => page.goto(url))
    })
    add(cold, bare, visit)
  }
  const profile = await newProfile()
  try {
    await fillProfile(profile, session, (await session.table(usual)).path)
    for (let run = 0; run < runs; run++) {
      const bare = await inProfile(profile, (opened) => openBare(opened, url))
      await inProfile(profile, async ({ context, page }) => {
        await watchPages(context, names)
        add(again, bare, await start(page, 'card', () => page.goto(url)))
        await sleep(rest)
        const reloaded = await start(page, 'card', () => page.reload())
        await sleep(rest)
        await page.goto(url + barePage)
        add(reload, await bareTime(page, () => page.reload()), reloaded)
      })
    }
  } finally {
    await dropProfile(profile)
  }
  const line = (what: string, { bare }: Starts, values: readonly number[], target: number | null): void =>
    say(`  ${timed(what, values, { name: 'a bare page', values: bare }, target)}`)
  say('Start, from the beginning of the navigation; beside it a page of one line of text from the same server, opened in the same way')
  line('first visit, to the way in painted', cold, cold.shown, null)
  line('first visit, to the first query answered', cold, cold.answered, null)
  line(`browser opened anew with ${usual.toLocaleString('en')} runs kept, to the first painted card`, again, again.shown, null)
  line('the same, to the first query answered', again, again.answered, null)
  line(`reload with ${usual.toLocaleString('en')} runs kept, to the first painted card`, reload, reload.shown, targets.card)
  line('the same, to the first query answered', reload, reload.answered, targets.answered)
  return { cold, again, reload }
}
