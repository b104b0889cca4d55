import { expect, test } from 'vitest'
import { dayFromCivil } from '../../src/domain/calendar/calendar'
import type { Athlete } from '../../src/domain/simulate/athlete'
import { toCsv } from '../../src/domain/simulate/export-csv'
import { fileOf } from '../../src/domain/simulate/files/file'
import { sampleAthlete, sampleZone } from '../../src/domain/simulate/sample'
import { croppedOf } from '../../src/domain/simulate/track'
import { decodingHere } from '../terminal/decoding'
import { openMemoryMirror } from '../terminal/memory'
import type { MemoryMirror } from '../terminal/memory'
import { findTable } from './files'
import { lookAt } from './look'
import { noOriginals } from './originals'
import { readInto } from './pipeline'
import { sampleExport, sampleShelf } from './sample'
import { readTracks } from './tracks'

const today = dayFromCivil(2026, 11, 2)
const sample = sampleAthlete(today)
const shelf = sampleShelf(today)

const must = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string }): T => {
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}

const namesIn = (table: string): string[] => table.match(/(?<=,)activities\/\d+\.[a-z.]+(?=,)/g) ?? []

const readTable = async ({ db }: MemoryMirror, athlete: Athlete): Promise<void> => {
  const table = must(await lookAt(must(await findTable([new File([...toCsv(athlete)], 'activities.csv')]))))
  must(await db.set('sample', 'homeZone', sampleZone))
  must(
    await readInto(
      { db, originals: noOriginals, now: () => performance.now(), breathe: async () => undefined },
      table,
      { mirror: 'sample', deviceZone: 'UTC', today, unit: 'km' },
      { progress: () => undefined, faces: null, cancelled: () => false },
    ),
  )
}

test('every file that the sample’s table names is on its shelf, and nothing else', async () => {
  const names = namesIn(await sampleExport(today).text())
  expect([names.length, new Set(names).size, names.every(shelf.has)]).toEqual([2236, 2236, true])
  expect([shelf.has('#error#'), shelf.has(''), shelf.has('activities/1.gpx')]).toEqual([false, false, false])
  for (const name of ['#error#', 'activities/1.gpx']) expect(await shelf.open(name)).toMatchObject({ ok: false, code: 'missing' })
})

test('a file is made when it is opened, the same each time, for a decoder may take its bytes away', async () => {
  const activity = sample.activities.find(({ file }) => file?.endsWith('.fit.gz'))
  const [first, second] = [must(await shelf.open(activity?.file ?? '')), must(await shelf.open(activity?.file ?? ''))]
  expect([Buffer.compare(first, second), first.buffer === second.buffer]).toEqual([0, false])
  expect(activity && Buffer.compare(first, fileOf(sample, activity)?.bytes ?? new Uint8Array())).toBe(0)
})

test('the sample’s files become tracks without a loss, and where one says another distance than its row there is a reason', async () => {
  const withFile = sample.activities.filter(({ file }) => file !== null && file !== '#error#')
  const cropped = withFile.filter((activity) => croppedOf(sample, activity) > 0)
  const some = [...new Set([...withFile.filter((_, index) => index % 80 === 3), ...cropped.slice(0, 3)])]
  const mirror = await openMemoryMirror()
  await readTable(mirror, { ...sample, activities: some })
  const shell = { db: mirror.db, copies: null, pool: decodingHere, now: () => performance.now() }
  const end = await readTracks(shell, 'sample', shelf, { progress: () => undefined, stopped: () => false })
  expect(end).toEqual({ ok: true, value: { end: 'read', read: some.length, lost: 0, elsewhere: 0 } })

  const report = must(await mirror.db.trackReport('sample'))
  expect(report).toMatchObject({ named: some.length, waiting: 0, losses: [], flaws: [] })
  expect(Object.keys(report.formats).toSorted()).toEqual(['fit', 'gpx', 'tcx'])

  const unlike = await Promise.all(
    some.map(async (activity) => {
      const { summary, track } = must(await mirror.db.trackPage('sample', activity.id)) ?? {}
      const longer = (summary?.metres ?? Number.NaN) / (activity.distance ?? Number.NaN) - 1
      return { activity, read: activity.indoor || (track?.length ?? 0) > 1, apart: Math.abs(longer) > 0.02, longer }
    }),
  )
  expect(unlike.filter(({ read }) => !read)).toEqual([])
  // A phone's timer runs on while its position wanders; what was cut off afterwards is still in the file.
  const reasons = unlike
    .filter(({ apart, activity }) => apart && activity.sport === 'Run')
    .map(({ activity, longer }) =>
      croppedOf(sample, activity) > 0 ? 'cropped' : activity.file?.endsWith('.gpx') === true && longer > 0 && longer < 0.07 ? 'phone' : activity.id,
    )
  expect([report.differ.distance, reasons.filter((reason) => reason === 'cropped').length]).toEqual([reasons.length, 3])
  expect(reasons.filter((reason) => typeof reason === 'number')).toEqual([])
})
