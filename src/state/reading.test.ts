import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { WorkerDied } from '../client/workers'
import type { Crew, Workers } from '../client/workers'
import type { Overview, Report } from '../contract/db'
import { done, failed } from '../domain/outcome'
import { createReader } from './reading'

type Importing = Workers['importer']
const report = { id: 1, rows: { read: 9, added: 9, corrected: 0, known: 0, aside: 0 } } as unknown as Report
const file = { name: 'export_1.zip', size: 7 } as File
const died = (startedAgain: boolean): never => {
  throw new WorkerDied(startedAgain)
}

/** Workers whose reads end as listed, one after another; `kept` is what the store holds when it is asked. */
const world = (reads: readonly (() => unknown)[], kept: readonly (number | null)[] = [], moved = false) => {
  const asked: string[] = []
  const left = [...reads]
  const held = [...kept]
  const next = async (what: string): Promise<never> => {
    asked.push(what)
    const one = left.shift()
    if (!one) throw new Error(`Nobody expected ${what}.`)
    return (await one()) as never
  }
  const workers = {
    importer: {
      look: async (files: readonly File[]) => {
        asked.push(`look at ${files.length}`)
        return moved && asked.length > 1 ? failed('unreadable-file') : done({ ticket: asked.length, name: 'export_1.zip', questions: [] })
      },
      read: (ticket: number, { mirror, unit }: Parameters<Importing['read']>[1]) => next(`read ${ticket} ${mirror} ${unit}`),
      resume: (mirror: string) => next(`resume ${mirror}`),
      sample: () => next('sample'),
      cancel: async () => void asked.push('cancel'),
    },
    db: {
      overview: async () => {
        const rowsDone = held.shift()
        return done({ unfinished: rowsDone === null || rowsDone === undefined ? null : { source: 1, rowsDone } } as unknown as Overview)
      },
      finish: async (_mirror: string, source: number, complete: boolean) => {
        asked.push(`finish ${source} ${complete}`)
        return done(report)
      },
    },
  } as unknown as Workers
  const ask: Crew['ask'] = async (question) => question(workers)
  const crew = { ask, askOnce: ask } as unknown as Crew
  const reader = createRoot(() =>
    createReader(crew, 'own', { conditions: () => ({ deviceZone: 'UTC', today: 1, unit: 'mi' }), onRead: (files) => asked.push(`tracks of ${files.length}`) }),
  )
  return { reader, asked }
}

const ended = async () => done({ end: 'read', report } as const)

test('a read whose worker dies goes on from what the store kept, with the files that were dropped', async () => {
  const { reader, asked } = world([() => died(true), ended], [4])
  const seen: unknown[] = []
  const reading = reader.bring([file])
  await reading
  seen.push(reader.reading().phase)
  expect([asked, seen]).toEqual([['look at 1', 'read 1 own mi', 'look at 1', 'read 3 own mi', 'tracks of 1'], ['ended']])
})

test('while it goes on, the page says after how many rows', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const { reader } = world([() => died(true), () => promise.then(ended)], [4])
  const reading = reader.bring([file])
  await expect.poll(() => reader.reading()).toMatchObject({ phase: 'reading', after: 4, progress: null })
  resolve()
  await reading
})

test('files that were moved meanwhile are read from the kept original', async () => {
  const { reader, asked } = world([() => died(true), ended], [4], true)
  await reader.bring([file])
  expect([asked.slice(2), reader.reading().phase]).toEqual([['look at 1', 'resume own', 'tracks of 1'], 'ended'])
})

test('a resumed read whose worker dies is resumed', async () => {
  const { reader, asked } = world([() => died(true), ended], [4])
  await reader.resume('export_1.zip', 2)
  expect([asked, reader.reading().phase]).toEqual([['resume own', 'resume own', 'tracks of 0'], 'ended'])
})

test('a sample whose worker dies is made again', async () => {
  const { reader, asked } = world([() => died(true), ended], [null])
  await reader.sample('sample')
  expect([asked, reader.reading().phase]).toEqual([['sample', 'sample', 'tracks of 0'], 'ended'])
})

test('a file that kills its worker at the same row again is let be, and the page says what was kept', async () => {
  const { reader, asked } = world([() => died(true), () => died(true), () => died(true)], [4, 4])
  await reader.bring([file])
  expect([reader.reading(), asked.filter((what) => what.startsWith('read')).length]).toEqual([{ phase: 'trouble', code: 'cut-short', detail: undefined }, 2])
})

test('a read that gets further each time is taken up each time', async () => {
  const { reader } = world([() => died(true), () => died(true), () => died(true), ended], [1, 2, 3])
  await reader.bring([file])
  expect(reader.reading().phase).toBe('ended')
})

test('without a worker left the page says that the read was cut short', async () => {
  const { reader } = world([() => died(false)])
  await reader.bring([file])
  expect(reader.reading()).toEqual({ phase: 'trouble', code: 'cut-short', detail: undefined })
})

test('a read that was being stopped when its worker died is closed as it stands, not gone on with', async () => {
  const { promise, reject } = Promise.withResolvers<never>()
  const { reader, asked } = world([() => promise], [4])
  const reading = reader.bring([file])
  await expect.poll(() => reader.reading().phase).toBe('reading')
  reader.stop()
  reject(new WorkerDied(true))
  await reading
  expect([reader.reading(), asked.at(-1)]).toEqual([{ phase: 'ended', end: 'cancelled', report }, 'finish 1 false'])
})
