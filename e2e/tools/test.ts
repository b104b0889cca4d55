import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { requireNode24 } from './node-version.ts'

requireNode24()
const { chromiumVersion, ensureChromium } = await import('./chromium.ts')
const { buildIfStale } = await import('./build.ts')
const { freePort } = await import('./free-port.ts')
const { root, run } = await import('./run.ts')

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** A report that is missing, or that shows no failure where the runner ended badly, counts as one failure: silence never passes. */
const counted = (name: string, path: string, code: number, read: (report: never) => Count): Count => {
  const count = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8')) as never) : { passed: 0, failed: 0, skipped: 0 }
  if (count.failed === 0 && (code !== 0 || count.passed === 0)) {
    console.error(`${name} ended with code ${code} and ${count.passed} passed tests: counted as a failure.`)
    return { ...count, failed: 1 }
  }
  return count
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number }
}

const chromium = ensureChromium()
console.log(`Node ${process.version}, ${chromiumVersion(chromium)} at ${chromium}`)
const cache = join(root, '.cache')
mkdirSync(cache, { recursive: true })
const reports = { vitest: join(cache, 'vitest.json'), playwright: join(cache, 'playwright.json') }
for (const path of Object.values(reports)) rmSync(path, { force: true })
const env = { RUNMIRROR_CHROMIUM: chromium, RUNMIRROR_TEST_PORT: String(await freePort()), PLAYWRIGHT_JSON_OUTPUT_NAME: reports.playwright, FORCE_COLOR: '0' }

await buildIfStale()
const vitest = await run(
  'vitest',
  ['run', '--allowOnly=false', '--update=none', '--reporter=default', '--reporter=json', `--outputFile.json=${reports.vitest}`],
  env,
)
const playwright = await run('playwright', ['test', '--config', 'e2e/playwright.config.ts', '--reporter', 'list,json'], env)

const counts = [
  counted('vitest', reports.vitest, vitest, (report: VitestReport) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  })),
  counted('playwright', reports.playwright, playwright, ({ stats }: PlaywrightReport) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  })),
]
const sum = (part: keyof Count): number => counts.reduce((total, count) => total + count[part], 0)
const skipped = sum('skipped')
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(sum('failed') > 0 ? 1 : 0)
