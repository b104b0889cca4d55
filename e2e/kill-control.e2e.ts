import type { BrowserContext } from '@playwright/test'
import { terminate } from './database'
import { seeded } from './deaths'
import { plant } from './planted'
import { losesUnflushed, stopAfter, stopped, stopsBeforeWrite, writesSoFar } from './planted-disks'
import { byTheClock, importFaults } from './survival'
import type { Mortal } from './survival'
import { expect, test } from './test'

/** The guards taken away. A journal in memory is none once the worker is dead; `off` would be ignored, because the connection is defensive. */
const noFlush = [/synchronous=full/g, 'synchronous=off'] as const
const noJournal = [/journal_mode=truncate/g, 'journal_mode=memory'] as const

const terminated = (context: BrowserContext): Mortal => byTheClock({ page: () => context.newPage(), kill: terminate })

/** About as many writes to the facts as the harness's import takes. */
const writes = 110

/** Dies between two writes, counted and not timed. */
const betweenWrites = (context: BrowserContext): Mortal => ({
  page: () => context.newPage(),
  kill: terminate,
  aim: async (page, share) => {
    await stopAfter(page, (await writesSoFar(page)) + Math.round(writes * share))
    return async () => {
      await stopped(page)
      await terminate(page)
    }
  },
})

test('a device whose power goes has everything that was acknowledged', async ({ context, baseURL }) => {
  await plant(context, losesUnflushed)
  expect(await importFaults(terminated(context), baseURL ?? '', seeded(9))).toEqual([])
})

test('without flushes the harness finds rows lost that were acknowledged', async ({ context, baseURL }) => {
  await plant(context, losesUnflushed, noFlush)
  const faults = await importFaults(terminated(context), baseURL ?? '', seeded(9))
  expect(faults.join('\n')).toMatch(/^lost: [1-9]\d* rows were acknowledged, 0 are there/m)
})

test('a store that dies between two writes of a commit has either all of it or nothing', async ({ context, baseURL }) => {
  await plant(context, stopsBeforeWrite)
  expect(await importFaults(betweenWrites(context), baseURL ?? '', seeded(10))).toEqual([])
})

test('without a journal the harness finds a commit in parts', async ({ context, baseURL }) => {
  await plant(context, stopsBeforeWrite, noJournal)
  const faults = await importFaults(betweenWrites(context), baseURL ?? '', seeded(10))
  expect(faults.join('\n')).toMatch(/^(not sound|broken|half visible|a batch in parts): /m)
})
