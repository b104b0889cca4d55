import { requireNode24 } from './node-version.ts'

requireNode24()
const { buildIfStale } = await import('./build.ts')
const { ensureChromium } = await import('./chromium.ts')
const { run } = await import('./run.ts')

/** Draws the pictures of every part of the design anew, into `e2e/goldens`. What changed is to be looked at before it is committed. */
const chromium = ensureChromium()
await buildIfStale()
process.exit(
  await run('playwright', ['test', 'gallery.e2e.ts', '--config', 'e2e/playwright.config.ts', '--project', 'desktop', '--update-snapshots=all'], {
    RUNMIRROR_CHROMIUM: chromium,
    RUNMIRROR_TEST_PORT: process.env['PORT'] ?? '4319',
  }),
)
