import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import { watch } from './test'
import { chromiumFlags, findChromium } from './tools/chromium'

/** A place that a killed page comes back to: its storage outlives the death. */
export interface Place {
  page(): Promise<Page>
  kill(page: Page): Promise<void>
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Numbers in 0–1, the same on every run, and never twice the same within one. */
export const seeded = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

/** What a crashed page says, and must. */
export const crashed = /the page crashed/

export const crash = async (page: Page): Promise<void> => {
  const gone = page.waitForEvent('crash')
  const session = await page.context().newCDPSession(page)
  // It answers no more.
  session.send('Page.crash').catch(() => undefined)
  await gone
  await page.close()
}

/** A browser of its own, which can be killed with all its processes and started again on the same profile. */
export interface KillableBrowser extends Place {
  /** Kills it for good and removes its profile; answers what its pages had to complain of. */
  end(): Promise<readonly string[]>
}

/** What the pool says of a file whose name was being written when its owner died: it held nothing yet, and is free again. */
export const tornName = /Disassociating file with bad digest/

/** In the zone and the language of the other tests. */
const likeTheOthers = { env: { ...process.env, TZ: 'Europe/Paris' }, flags: ['--accept-lang=en-GB'] }

const launch = async (profile: string): Promise<{ readonly pid: number; readonly context: BrowserContext }> => {
  const told = join(profile, 'DevToolsActivePort')
  rmSync(told, { force: true })
  const flags = [...chromiumFlags, ...likeTheOthers.flags, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank']
  const { pid } = spawn(findChromium() ?? '', flags, { detached: true, stdio: 'ignore', env: likeTheOthers.env })
  if (pid === undefined) throw new Error('Chromium did not start.')
  const port = (): string => {
    try {
      return readFileSync(told, 'utf8').split('\n')[0] ?? ''
    } catch {
      return ''
    }
  }
  await expect.poll(port, { intervals: [25] }).not.toBe('')
  const [context] = (await chromium.connectOverCDP(`http://127.0.0.1:${port()}`)).contexts()
  if (!context) throw new Error('Chromium has no context.')
  return { pid, context }
}

/** `prepare` is told of its context each time it is started. */
export const createKillableBrowser = (origin: string, prepare: (context: BrowserContext) => Promise<void> = async () => undefined): KillableBrowser => {
  const profile = mkdtempSync(join(tmpdir(), 'runmirror-kill-'))
  const complaints: (readonly string[])[] = []
  let browser: { readonly pid: number; readonly context: BrowserContext } | null = null
  const killNow = (): void => {
    // The whole group: renderers and the network process too.
    if (browser) process.kill(-browser.pid, 'SIGKILL')
    browser = null
  }
  const kill = async (): Promise<void> => {
    const { promise: gone, resolve } = Promise.withResolvers<void>()
    const connection = browser?.context.browser()
    if (connection) connection.once('disconnected', () => resolve())
    else resolve()
    killNow()
    // Until Playwright has seen it go, the next test of this worker would still reach for its contexts.
    await gone
  }
  // It is not Playwright's child: of a test that was cut short nobody else would end it.
  process.once('exit', killNow)
  return {
    page: async () => {
      if (!browser) {
        browser = await launch(profile)
        complaints.push(await watch(browser.context, origin))
        await prepare(browser.context)
      }
      return browser.context.newPage()
    },
    kill,
    end: async () => {
      await kill()
      process.off('exit', killNow)
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
      return complaints.flat()
    },
  }
}
