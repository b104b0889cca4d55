import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { WorkerDied } from '../client/workers'
import type { Crew, Workers } from '../client/workers'
import type { TrackProgress, TracksEnd } from '../contract/tracks'
import { done, failed } from '../domain/outcome'
import type { Outcome } from '../domain/outcome'
import type { StoreTrouble } from '../contract/db'
import { createTracker } from './tracks'

const whole: TracksEnd = { end: 'read', read: 9, lost: 0, elsewhere: 0 }
const zip = { name: 'export_1.zip', size: 7 } as File
const other = { name: 'export_2.zip', size: 9 } as File
type Tell = (progress: TrackProgress) => void
type Reads = (tell: Tell) => Promise<Outcome<TracksEnd, StoreTrouble>>

/** Workers whose readings end as listed, one after another. */
const world = (readings: readonly Reads[]) => {
  const asked: string[] = []
  const left = [...readings]
  const workers = {
    importer: {
      tracks: (mirror: string, files: readonly File[], tell: Tell) => {
        asked.push(`${mirror}: ${files.map(({ name }) => name).join(', ')}`)
        const next = left.shift()
        if (next === undefined) throw new Error('Nobody expected another reading.')
        return next(tell)
      },
      pauseTracks: async () => void asked.push('pause'),
    },
    db: { set: async (_mirror: string, key: string, value: string) => (asked.push(`${key} ${value}`), done(null)) },
  } as unknown as Workers
  const ask: Crew['ask'] = async (question) => question(workers)
  const tracker = createRoot(() => createTracker({ ask, askOnce: ask } as unknown as Crew, 'own'))
  return { tracker, asked }
}
const after =
  (read: number, then: () => Outcome<TracksEnd, StoreTrouble>): Reads =>
  async (tell) => {
    tell({ doing: 'tracks', done: read, of: 9, lost: 0, rate: 1, secondsLeft: 1, elsewhere: 0 })
    return then()
  }
const died =
  (startedAgain = true) =>
  (): never => {
    throw new WorkerDied(startedAgain)
  }

test('a reading whose worker dies goes on, each time from what is kept, as long as it gets further', async () => {
  const { tracker, asked } = world([after(3, died()), after(4, died()), after(9, () => done(whole))])
  await tracker.read([zip])
  expect([asked, tracker.tracking()]).toEqual([Array(3).fill('own: export_1.zip'), { phase: 'ended', end: whole }])
})

test('one that dies again without having read a file is let be, and so is one without workers', async () => {
  const again = world([after(3, died()), after(0, died())])
  await again.tracker.read([zip])
  const gone = world([after(3, died(false))])
  await gone.tracker.read([zip])
  for (const { tracker } of [again, gone]) expect(tracker.tracking()).toEqual({ phase: 'trouble', code: 'cut-short', detail: undefined })
})

test('a pause is remembered, and going on reads the files that were brought before it', async () => {
  const { promise, resolve } = Promise.withResolvers<Outcome<TracksEnd, StoreTrouble>>()
  const { tracker, asked } = world([() => promise, after(9, () => done(whole))])
  const reading = tracker.read([zip])
  const pausing = tracker.pause()
  expect(tracker.tracking()).toMatchObject({ phase: 'reading', pausing: true })
  resolve(done({ ...whole, end: 'paused' }))
  await Promise.all([reading, pausing])
  expect(tracker.tracking()).toMatchObject({ phase: 'ended', end: { end: 'paused' } })
  await tracker.goOn()
  expect(asked).toEqual(['own: export_1.zip', 'tracks paused', 'pause', 'tracks on', 'own: export_1.zip'])
})

test('an export that was not read to its end is read with the next one, and one that was is not asked again', async () => {
  const { tracker, asked } = world([after(3, () => done({ ...whole, end: 'paused' })), after(9, () => done(whole)), after(9, () => done(whole))])
  await tracker.read([zip])
  await tracker.read([other])
  await tracker.read([])
  expect(asked).toEqual(['own: export_1.zip', 'own: export_2.zip, export_1.zip', 'own: '])
})

test('what the store can’t do is said', async () => {
  const { tracker } = world([after(1, () => failed('storage-full', 'no room'))])
  await tracker.read([zip])
  expect(tracker.tracking()).toEqual({ phase: 'trouble', code: 'storage-full', detail: 'no room' })
})
