import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { chromiumFlags, ensureChromium } from '../tools/chromium.ts'
import { root } from '../tools/run.ts'
import { rendererMemory } from './memory.ts'

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

export interface Served {
  readonly url: string
  readonly stop: () => void
}

/** Serves the production build, headers and all, on a free port. */
export const serve = async (): Promise<Served> => {
  const port = await freePort()
  const server: ChildProcess = spawn(`${root}/node_modules/.bin/vite`, ['preview', '--port', String(port), '--strictPort', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://localhost:${port}`
  for (let attempt = 0; attempt < 150; attempt++) {
    if (server.exitCode !== null) break
    try {
      if ((await fetch(url)).ok) return { url, stop: () => void server.kill() }
    } catch {
      // not listening yet
    }
    await sleep(200)
  }
  server.kill()
  throw new Error('The production build was not served within 30 seconds.')
}

export interface Imported {
  /** Milliseconds from the file's hand-over to the report, all rows committed. */
  readonly committed: number
  /** Milliseconds from the hand-over until the first faces were there; NaN where none came before the end. */
  readonly faces: number
  /** Rows the page says it stored. */
  readonly stored: number
  readonly peak: number | null
  readonly idle: number | null
}

/** `performance.mark`s that the page sets: a file was handed over, the first faces arrived, the report is complete. */
const marks = { drop: 'runmirror:drop', faces: 'runmirror:first-faces', end: 'runmirror:import-end' } as const

/** Answers whatever the page asks between the file and its reading, with what it proposes. */
const consent = async (page: Page): Promise<void> => {
  const go = page.locator('[data-testid="import-go"], button:has-text("Read it")').first()
  if (await go.isVisible().catch(() => false)) await go.click()
}

/**
 * Imports a file in a browser of its own, through the page's own picker: nothing is warm. `warm` waits until the page has rested for two seconds first.
 * Times are the page's own marks.
 */
export const importInPage = async (
  url: string,
  path: string,
  { warm = false, timeout = 240_000 }: { readonly warm?: boolean; readonly timeout?: number } = {},
): Promise<Imported> => {
  // a server, because only then is the browser's process known
  const server = await chromium.launchServer({ executablePath: ensureChromium(), args: [...chromiumFlags] })
  const pid = server.process().pid ?? 0
  try {
    const browser = await chromium.connect(server.wsEndpoint())
    const page = await (await browser.newContext()).newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(url)
    const picker = page.locator('input[type="file"]').first()
    await picker.waitFor({ state: 'attached' })
    if (warm) await sleep(2000)
    const idle = rendererMemory(pid)?.now ?? null
    await picker.setInputFiles(path)
    const until = Date.now() + timeout
    let times: { readonly drop: number; readonly faces: number; readonly end: number } | null = null
    while (times === null) {
      await consent(page)
      times = await page.evaluate((names) => {
        const at = (name: string): number => performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN
        const found = { drop: at(names.drop), faces: at(names.faces), end: at(names.end) }
        return Number.isFinite(found.end) ? found : null
      }, marks)
      if (times !== null) break
      if (Date.now() > until)
        throw new Error(
          `${path} was not imported within ${timeout / 1000} s. ${complaints.join(' ')} The page said: ${(await page.locator('body').innerText()).slice(0, 400)}`,
        )
      await sleep(15)
    }
    const peak = rendererMemory(pid)?.peak ?? null
    const said = await page.locator('body').innerText()
    const stored = Math.max(
      0,
      ...[...said.matchAll(/\d{1,3}(?:,\d{3})+|\d+/g)].map(([number]) => Number(number.replaceAll(',', ''))).filter((number) => number < 1e6),
    )
    await browser.close()
    return { committed: times.end - times.drop, faces: times.faces - times.drop, stored, peak, idle }
  } finally {
    await server.close()
  }
}
