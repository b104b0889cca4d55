import type { BrowserContext, Page } from '@playwright/test'
import { terminate } from './database'
import { crash, crashed, createKillableBrowser, seeded, tornName } from './deaths'
import type { Place } from './deaths'
import { byTheClock, importFaults, rebuildFaults } from './survival'
import { expect, test } from './test'

const inContext = (context: BrowserContext, kill: (page: Page) => Promise<void>): Place => ({ page: () => context.newPage(), kill })

const faults = async (place: Place, origin: string, random: () => number): Promise<readonly string[]> => [
  ...(await importFaults(byTheClock(place), origin, random)),
  ...(await rebuildFaults(byTheClock(place), origin, random)),
]

test('a worker terminated anywhere in an import or a rebuild loses nothing that was acknowledged', async ({ context, baseURL, quiet }) => {
  quiet.allow(tornName)
  expect(await faults(inContext(context, terminate), baseURL ?? '', seeded(1))).toEqual([])
})

test('a page closed anywhere in an import or a rebuild loses nothing that was acknowledged', async ({ context, baseURL, quiet }) => {
  quiet.allow(tornName)
  const closed = inContext(context, (page) => page.close())
  expect(await faults(closed, baseURL ?? '', seeded(2))).toEqual([])
})

test('a renderer that crashes anywhere in an import or a rebuild loses nothing that was acknowledged', async ({ context, baseURL, quiet }) => {
  quiet.allow(crashed)
  quiet.allow(tornName)
  expect(await faults(inContext(context, crash), baseURL ?? '', seeded(3))).toEqual([])
})

test('a browser killed anywhere in an import or a rebuild loses nothing that was acknowledged', async ({ baseURL }) => {
  const browser = createKillableBrowser(new URL(baseURL ?? '').origin)
  let complaints: readonly string[] = []
  try {
    expect(await faults(browser, baseURL ?? '', seeded(4))).toEqual([])
  } finally {
    complaints = await browser.end()
  }
  expect(complaints.filter((complaint) => !tornName.test(complaint))).toEqual([])
})
