import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { build, type InlineConfig, preview } from 'vite'
import { buildIfStale } from '../tools/build.ts'
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

/** Serves the production build of the whole page, headers and all, on a free port. */
export const serveApp = async (): Promise<Served> => {
  await buildIfStale()
  const port = await freePort()
  const server: ChildProcess = spawn(`${root}/node_modules/.bin/vite`, ['preview', '--port', String(port), '--strictPort', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://localhost:${port}/`
  for (let attempt = 0; attempt < 150 && server.exitCode === null; attempt++) {
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

/** Builds and serves the production workers behind a page that has nothing but a picker. */
export const serveRoad = async (folder: string): Promise<Served> => {
  const config: InlineConfig = {
    root: `${root}/e2e/bench/road`,
    configFile: false,
    logLevel: 'warn',
    define: { __BUILD__: JSON.stringify('bench') },
    worker: { format: 'es' },
    build: { target: 'es2024', outDir: `${folder}/road`, emptyOutDir: true, assetsInlineLimit: 0 },
  }
  await build(config)
  const server = await preview({ ...config, preview: { port: await freePort(), strictPort: true, host: '127.0.0.1' } })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('The road was not served.')
  return { url: url.replace('127.0.0.1', 'localhost'), stop: () => void server.close() }
}

export interface Imported {
  /** Milliseconds from the file's hand-over to the report, all rows committed. */
  readonly committed: number
  /** Milliseconds from the hand-over until the first faces were there; NaN where none came before the end. */
  readonly faces: number
  /** Rows stored, where the page's last mark tells it. */
  readonly stored: number | null
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
  // a usual profile: in a private window every read and write of OPFS is a message to another process, several times as slow
  const profile = await mkdtemp(join(tmpdir(), 'runmirror-profile-'))
  const browser = await chromium.launchPersistentContext(profile, { executablePath: ensureChromium(), args: [...chromiumFlags] })
  try {
    const page = browser.pages()[0] ?? (await browser.newPage())
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(url)
    const picker = page.locator('input[type="file"]').first()
    await picker.waitFor({ state: 'attached' })
    if (warm) await sleep(2000)
    const idle = rendererMemory(profile)?.now ?? null
    await picker.setInputFiles(path)
    const until = Date.now() + timeout
    let times: { readonly drop: number; readonly faces: number; readonly end: number; readonly stored: number | null } | null = null
    while (times === null) {
      if (Date.now() > until || complaints.length > 0)
        throw new Error(`${path} was not imported. ${complaints.join(' ')} The page says: ${(await page.locator('body').innerText()).slice(0, 400)}`)
      await consent(page)
      times = await page.evaluate((names) => {
        const mark = (name: string): PerformanceMark | undefined => performance.getEntriesByName(name).findLast((entry) => entry instanceof PerformanceMark)
        const end = mark(names.end)
        if (end === undefined) return null
        const detail: unknown = end.detail
        const stored = typeof detail === 'object' && detail !== null && 'added' in detail && typeof detail.added === 'number' ? detail.added : null
        return { drop: mark(names.drop)?.startTime ?? Number.NaN, faces: mark(names.faces)?.startTime ?? Number.NaN, end: end.startTime, stored }
      }, marks)
      if (times === null) await sleep(15)
    }
    const peak = rendererMemory(profile)?.peak ?? null
    return { committed: times.end - times.drop, faces: times.faces - times.drop, stored: times.stored, peak, idle }
  } finally {
    await browser.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
