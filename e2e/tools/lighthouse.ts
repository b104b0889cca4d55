import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requireNode24 } from './node-version.ts'

requireNode24()
const { chromium } = await import('@playwright/test')
const { default: lighthouse } = await import('lighthouse')
const { preview } = await import('vite')
const { buildIfStale } = await import('./build.ts')
const { chromiumFlags, ensureChromium } = await import('./chromium.ts')
const { compressed } = await import('./compressed.ts')
const { freePort } = await import('./free-port.ts')
const { root } = await import('./run.ts')

/** Of a phone, with the network and the processor slowed down as Lighthouse simulates it: the middle one of so many. */
const times = 5
const shown = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'] as const
const least = 0.98

const executablePath = ensureChromium()
await buildIfStale()
const [plain, port, debugging] = [await freePort(), await freePort(), await freePort()]
const server = await preview({ root, logLevel: 'warn', preview: { port: plain, strictPort: true } })
const network = await compressed(`http://localhost:${plain}`, port)
const profile = mkdtempSync(join(tmpdir(), 'runmirror-lighthouse-'))
const browser = await chromium.launchPersistentContext(profile, { executablePath, args: [...chromiumFlags, `--remote-debugging-port=${debugging}`] })
const origin = `http://localhost:${port}`

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Asks as often as said, and says the middle of each; answers the middle of the scores. */
const measure = async (name: string, path: string, disableStorageReset: boolean): Promise<number> => {
  const scores: number[] = []
  const values = new Map<string, number[]>()
  for (let at = 0; at < times; at++) {
    const result = await lighthouse(`${origin}${path}`, { port: debugging, logLevel: 'error', onlyCategories: ['performance'], disableStorageReset })
    const report = result?.lhr
    const score = report?.categories['performance']?.score
    if (report === undefined || typeof score !== 'number') throw new Error(`Lighthouse gave no answer for ${path}: ${report?.runtimeError?.message ?? ''}`)
    scores.push(score)
    for (const id of shown) values.set(id, [...(values.get(id) ?? []), report.audits[id]?.numericValue ?? Number.NaN])
  }
  const told = shown.map((id) => `${id} ${middle(values.get(id) ?? []).toFixed(id === 'cumulative-layout-shift' ? 3 : 0)}`)
  console.log(`${name}: ${Math.round(middle(scores) * 100)} (${scores.map((score) => Math.round(score * 100)).join(', ')}); ${told.join(', ')}`)
  return middle(scores)
}

try {
  const landing = await measure('Landing', '/', false)
  // Looked at once, so that the mirror is there; who comes back to it is measured.
  const page = await browser.newPage()
  await page.goto(`${origin}/sample`)
  await page.getByRole('article').nth(14).waitFor({ timeout: 240_000 })
  await page.close()
  const mirror = await measure('Full mirror', '/sample', true)
  process.exitCode = Math.min(landing, mirror) >= least ? 0 : 1
} finally {
  await browser.close()
  network.close()
  await server.close()
  rmSync(profile, { recursive: true, force: true })
}
process.exit()
