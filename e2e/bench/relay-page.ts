import { setTimeout as sleep } from 'node:timers/promises'
import type { World } from '../world.ts'
import { dropProfile, inProfile, newProfile } from './browser.ts'

/** A page that is open while the relay is busy. */
export interface ToCard {
  /** Changes one run at Strava, again and again with a pause between while it may go on, and answers the milliseconds from each change to the card that shows it. */
  readonly toCard: (goesOn: () => boolean) => Promise<readonly number[]>
  readonly close: () => Promise<void>
}

/** Of one athlete as many events are told one by one as this many times so many rates and runs. */
const mostInRun = 6
const between = 1000
const patience = 30_000

interface Seen {
  readonly at: number
  readonly text: string
}
type Watching = typeof globalThis & { readonly seen: Seen[] }

/** Connects as the athlete, brings the last hundred activities, and leaves the mirror open. */
export const openPage = async ({ origin, strava: { controls } }: World, athlete: number): Promise<ToCard> => {
  const profile = await newProfile()
  const { promise: over, resolve: end } = Promise.withResolvers<void>()
  const { promise: ready, resolve, reject } = Promise.withResolvers<ToCard>()
  const open = inProfile(profile, async ({ page }) => {
    controls.signIn(athlete)
    await page.goto(`${origin}/api/strava/start`)
    await page.getByRole('button', { name: 'Yes, import' }).click({ timeout: patience })
    await page.getByText(/^Strava has been asked: /).waitFor({ timeout: 300_000 })
    const run = controls.upload(athlete)
    if (run === null) throw new Error('The athlete has no run left to be uploaded.')
    await page.goto(origin)
    await page.getByRole('article').first().waitFor({ timeout: patience })
    await page.evaluate(() => {
      const seen: Seen[] = []
      Object.assign(globalThis, { seen })
      const look = (): void => {
        const text = document.querySelector('main article')?.textContent ?? ''
        if (text !== seen.at(-1)?.text) seen.push({ at: Date.now(), text })
      }
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
      look()
    })
    const seenSince = (at: number): Promise<number | null> =>
      page.evaluate((at) => (globalThis as Watching).seen.find((one) => one.at >= at && one.text !== '')?.at ?? null, at)
    const change = async (sport: 'Run' | 'Ride'): Promise<number> => {
      const from = Date.now()
      controls.retype(athlete, run, sport)
      for (;;) {
        const at = await seenSince(from)
        if (at !== null) return at - from
        if (Date.now() - from > patience) throw new Error('The card did not change.')
        await sleep(20)
      }
    }
    // The first is read before anything is measured: a run that was just uploaded may still be on its way.
    await sleep(5000)
    resolve({
      toCard: async (goesOn) => {
        const took: number[] = []
        while (goesOn() && took.length < mostInRun) {
          took.push(await change(took.length % 2 === 0 ? 'Ride' : 'Run'))
          await sleep(between)
        }
        return took
      },
      close: async () => {
        end()
        await open
        await dropProfile(profile)
      },
    })
    await over
  })
  open.catch(reject)
  return ready
}
