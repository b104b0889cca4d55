import { defineConfig, devices } from '@playwright/test'
import { chromiumFlags, findChromium } from './tools/chromium.ts'

const port = process.env['RUNMIRROR_TEST_PORT'] ?? '4319'
const baseURL = `http://localhost:${port}`
const executablePath = findChromium()
if (executablePath === undefined) throw new Error('No Chromium: "npm test" finds or installs one, or name it in RUNMIRROR_CHROMIUM.')

// oxlint-disable-next-line import/no-default-export -- Playwright reads its configuration from there
export default defineConfig({
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  // One set for every machine: see gallery.e2e.ts.
  snapshotPathTemplate: '{testDir}/goldens/{arg}{ext}',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // A machine that others share takes its time: what hangs is found all the same.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    launchOptions: { executablePath, args: [...chromiumFlags] },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } },
    // What differs on a phone is the layout: only the tests that look at it run twice.
    {
      name: 'phone',
      grep: /@phone/,
      use: { ...devices['Pixel 5'], viewport: { width: 390, height: 844 }, screen: { width: 390, height: 844 } },
    },
  ],
  webServer: {
    command: `"${process.execPath}" tools/start.ts`,
    env: { PORT: port },
    url: `${baseURL}/build.json`,
    reuseExistingServer: false,
    timeout: 180_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
