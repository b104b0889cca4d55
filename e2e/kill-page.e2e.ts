import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import { csvText, multiply } from '../src/domain/simulate/export-csv'
import { sampleAthlete } from '../src/domain/simulate/sample'
import { digest, openDatabase } from './database'
import { crash, crashed, createKillableBrowser, seeded, tornName } from './deaths'
import type { Place } from './deaths'
import { cardsOfTable, exportDay } from './fixtures/exports'
import { plant } from './planted'
import { stopAfter, stopped, stopsBeforeWrite, writesSoFar } from './planted-disks'
import { expect, test, watch } from './test'

/**
 * Where the imports die, as shares of the writes between the first fifth of all and the end; each is moved on by a seeded part of `spread`. The store stops there
 * and waits for death, so that a busy machine kills at the same place.
 */
const points = [0.05, 0.45]
const spread = 0.3
const rows = 6000
/** Rows whose date is none: they are put aside. */
const aside = 3

const folder = mkdtempSync(join(tmpdir(), 'runmirror-kill-page-'))
const file = join(folder, 'activities.csv')

/** A store in which an import may die, and what its pages had to complain of in the end. */
interface Device extends Place {
  end(): Promise<readonly string[]>
}

/** What is left of an import that ran to its end: all of it must be the same for one that was killed. */
interface Left {
  readonly sum: string
  readonly cards: readonly string[]
  readonly faces: unknown
  readonly store: string
  readonly integrity: unknown
}

/** In a page: its workers stay within reach, and every line that it says is kept. */
const overhear = (): void => {
  const workers: Worker[] = []
  const said = new Set<string>()
  Object.assign(globalThis, { workers, said })
  globalThis.Worker = class extends Worker {
    constructor(script: string | URL, options?: WorkerOptions) {
      super(script, options)
      if (options?.name === 'runmirror-import') workers.push(this)
    }
  }
  const listen = (): void => document.querySelectorAll('main p').forEach((line) => said.add(line.textContent ?? ''))
  new MutationObserver(listen).observe(document, { subtree: true, childList: true, characterData: true })
}
type Overheard = typeof globalThis & { readonly workers: readonly Worker[]; readonly said: ReadonlySet<string> }

const prepare = async (context: BrowserContext): Promise<void> => {
  await context.clock.setFixedTime(new Date(exportDay * 86_400_000 + 43_200_000))
  await context.addInitScript(overhear)
  await plant(context, stopsBeforeWrite)
}

const bring = (page: Page): Promise<void> => page.getByLabel('Choose the file').setInputFiles(file)

/** Rows that the page has told to be kept. */
const rowsTold = (page: Page): Promise<number> => page.evaluate(() => document.querySelector('progress')?.value ?? 0)

const isRead = (page: Page): Promise<void> => expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })

const lookAt = async (page: Page, origin: string): Promise<Left> => {
  await page.getByRole('link', { name: 'Read the import report' }).click()
  const sum = (await page.getByText(/^[\d,]+ read = /).textContent()) ?? ''
  await page.getByRole('link', { name: 'To the mirror' }).click()
  await expect(page.getByRole('link', { name: /: see the evidence$/i })).toHaveCount(cardsOfTable)
  // Their drawings come with whoever scrolls to them.
  const cards = await page.getByRole('article').locator('h2, p').allInnerTexts()
  const db = await openDatabase(page, origin)
  const kept = await db.faces('own', exportDay)
  return { sum, cards, faces: kept.ok && kept.value?.faces, store: await digest(page, db), integrity: await db.check('own') }
}

let whole: { readonly left: Left; readonly writes: { readonly first: number; readonly last: number } }

test.beforeAll(async ({ browser, contextOptions, baseURL }) => {
  const [header = '', ...lines] = csvText(multiply(sampleAthlete(exportDay), 3, rows - aside)).split('\n')
  const undated = Array.from({ length: aside }, (_, index) =>
    [
      index + 1,
      'yesterday',
      ...header
        .split(',')
        .slice(2)
        .map(() => ''),
    ].join(','),
  )
  writeFileSync(file, [header, ...undated, ...lines].join('\n'))
  const context = await browser.newContext(contextOptions)
  await prepare(context)
  const page = await context.newPage()
  await page.goto(`${baseURL}/import`)
  await expect(page.getByLabel('Choose the file')).toBeAttached()
  const before = await writesSoFar(page)
  await bring(page)
  await isRead(page)
  const last = await writesSoFar(page)
  // The first batch, a twentieth of the file, is committed by then, however fast or slow the machine.
  const first = before + (last - before) * 0.2
  whole = { left: await lookAt(page, baseURL ?? ''), writes: { first, last } }
  await context.close()
})
test.afterAll(() => rmSync(folder, { recursive: true }))

test('an import that nobody kills adds up to the row, and is the measure of those that are killed', () => {
  const { left, writes } = whole
  const numbers = [...left.sum.matchAll(/[\d,]+/g)].map(([digits]) => Number(digits.replaceAll(',', '')))
  expect(numbers).toEqual([rows, rows - aside, 0, 0, aside])
  expect(left.integrity).toEqual({ ok: true, value: { integrity: 'ok' } })
  expect(writes.last - writes.first).toBeGreaterThan(50)
})

/** Kills an import at each point, in a device of its own, and looks at what its page says and keeps afterwards. */
const surviveKills = async (openDevice: () => Promise<Device>, origin: string, random: () => number, expected = /^$/): Promise<void> => {
  const { first, last } = whole.writes
  for (const point of points) {
    const device = await openDevice()
    try {
      let page = await device.page()
      await page.goto(`${origin}/import`)
      await stopAfter(page, Math.round(first + (last - first) * (point + spread * random())))
      await bring(page)
      await stopped(page)
      const acknowledged = await rowsTold(page)
      await device.kill(page)

      page = await device.page()
      await page.goto(`${origin}/import`)
      await isRead(page)
      const said = await page.evaluate(() => [...(globalThis as Overheard).said])
      const goneOn = said.flatMap((line) => /^Going on with activities\.csv after ([\d,]+) rows\.$/.exec(line)?.[1] ?? [])
      expect(goneOn, 'the page says that it goes on').toHaveLength(1)
      expect(Number(goneOn[0]?.replaceAll(',', '')), 'nothing told to be kept is lost').toBeGreaterThanOrEqual(acknowledged)
      expect(await lookAt(page, origin), 'it ends as if it had not been killed').toEqual(whole.left)
    } finally {
      const complaints = await device.end()
      expect(complaints.filter((complaint) => !expected.test(complaint) && !tornName.test(complaint))).toEqual([])
    }
  }
}

const inContext = (browser: Browser, options: BrowserContextOptions, origin: string, kill: (page: Page) => Promise<void>) => async (): Promise<Device> => {
  const context = await browser.newContext(options)
  const complaints = await watch(context, origin)
  await prepare(context)
  return {
    page: async () => context.pages()[0] ?? context.newPage(),
    kill,
    end: async () => {
      await context.close()
      return complaints
    },
  }
}

const terminateImport = (page: Page): Promise<void> => page.evaluate(() => (globalThis as Overheard).workers.at(-1)?.terminate())

test('an import whose worker is terminated goes on when its page is reloaded', async ({ browser, contextOptions, baseURL }) => {
  const origin = baseURL ?? ''
  await surviveKills(inContext(browser, contextOptions, origin, terminateImport), origin, seeded(5))
})

test('an import whose page is closed goes on when it is opened again', async ({ browser, contextOptions, baseURL }) => {
  const origin = baseURL ?? ''
  await surviveKills(
    inContext(browser, contextOptions, origin, (page) => page.close()),
    origin,
    seeded(6),
  )
})

test('an import whose renderer crashes goes on when the page is opened again', async ({ browser, contextOptions, baseURL }) => {
  const origin = baseURL ?? ''
  await surviveKills(inContext(browser, contextOptions, origin, crash), origin, seeded(7), crashed)
})

test('an import whose browser is killed goes on when the browser is started again', async ({ baseURL }) => {
  const origin = baseURL ?? ''
  await surviveKills(async () => createKillableBrowser(origin, prepare), origin, seeded(8))
})
