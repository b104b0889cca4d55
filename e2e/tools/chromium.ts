import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** What Playwright itself switches off: of several such lists Chromium hears only the last, so ours has to say it again (`chromium.test.ts` compares). */
export const withoutByPlaywright: readonly string[] = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

/** The address bar's own page and a renderer in reserve, made for every context and seen by no test: a fifth of the time of a short one. */
const withoutForSpeed: readonly string[] = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'SpareRendererForSitePerProcess']

/** What a headless Chromium needs on a machine without a display, a graphics card or a way out. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...withoutByPlaywright, ...withoutForSpeed].join()}`,
]

const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

/** The browser for the tests: the one named by RUNMIRROR_CHROMIUM, else Playwright's own, else the system's. */
export const findChromium = (): string | undefined => {
  const named = process.env['RUNMIRROR_CHROMIUM']
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`RUNMIRROR_CHROMIUM names ${named}, and there is no such file.`)
    return named
  }
  const own = chromium.executablePath()
  if (existsSync(own)) return own
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath).find((path) => path !== undefined)
}

const attempt = (command: string, args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'inherit' }).status === 0

/** Finds a Chromium or installs one: Playwright's, else the distribution's. A machine that can have neither fails here; browser tests are never skipped. */
export const ensureChromium = (): string => {
  const found = findChromium()
  if (found !== undefined) return found
  console.log('No Chromium found: installing the one that Playwright tests with.')
  if (!attempt('npx', ['playwright', 'install', 'chromium']) && process.getuid?.() === 0 && onPath('apt-get') !== undefined) {
    console.log("That did not work: trying the distribution's package.")
    if (attempt('apt-get', ['update'])) attempt('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
  }
  const installed = findChromium()
  if (installed === undefined) throw new Error('The browser tests need Chromium. Install it, or name one in RUNMIRROR_CHROMIUM.')
  return installed
}

export const chromiumVersion = (path: string): string => execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
