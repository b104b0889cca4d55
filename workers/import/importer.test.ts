import { expect, test } from 'vitest'
import type { Db } from '../../src/contract/db'
import type { ImportAnswers, Importer } from '../../src/contract/importer'
import { simulateAthlete, structureless } from '../../src/domain/simulate/athlete'
import { csvText } from '../../src/domain/simulate/export-csv'
import { decodingHere } from '../terminal/decoding'
import { openMemoryMirror } from '../terminal/memory'
import { createImporter } from './importer'
import type { Originals } from './originals'
import { emptyShelf } from './shelf'
import { rehearsalExport, sampleExport } from './sample'

const today = 20_400
const answers: ImportAnswers = { mirror: 'own', deviceZone: 'America/New_York', today, unit: 'km' }
const someone = simulateAthlete('importer', { ...structureless, until: today, weeks: 150, textured: true })
const content = csvText(someone)
const dropped = (): File => new File([content], 'activities.csv')
const nothing = (): void => undefined

/** A folder of originals that outlives the importer, as the browser's does. */
const createFolder = (): Originals & { readonly names: () => string[] } => {
  const kept = new Map<string, File>()
  return {
    names: () => [...kept.keys()],
    open: async (hash) => kept.get(hash) ?? null,
    keep: async (hash, each) => {
      const pieces: Uint8Array<ArrayBuffer>[] = []
      if (!(await each(async (piece) => void pieces.push(piece.slice())))) return false
      if (!kept.has(hash)) kept.set(hash, new File(pieces, hash))
      return true
    },
  }
}

const importerOn = (db: Db, originals: Originals): ReturnType<typeof createImporter> =>
  createImporter({
    db: async () => db,
    originals: async () => originals,
    now: () => performance.now(),
    breathe: async () => undefined,
    sampleExport,
    sampleShelf: () => emptyShelf,
    rehearsalExport,
    pool: () => decodingHere,
    copies: async () => null,
    alone: (_mirror, work) => work(),
  })

const readAll = async (importer: ReturnType<typeof importerOn>, onProgress = nothing): Promise<Awaited<ReturnType<Importer['read']>>> => {
  const looked = await importer.look([dropped()])
  if (!looked.ok) throw new Error(looked.code)
  return importer.read(looked.value.ticket, answers, onProgress, nothing)
}

test('a look says what was found and writes nothing', async () => {
  const { db } = await openMemoryMirror()
  const looked = await importerOn(db, createFolder()).look([dropped()])
  const overview = await db.overview('own')
  expect([looked, overview.ok && overview.value.revision]).toEqual([
    { ok: true, value: { ticket: 1, name: 'activities.csv', member: null, bytes: new Blob([content]).size, columns: 103, language: 'en', questions: [] } },
    0,
  ])
})

test('only what was looked at last can be read, and once', async () => {
  const { db } = await openMemoryMirror()
  const importer = importerOn(db, createFolder())
  await importer.look([dropped()])
  await importer.look([dropped()])
  const ends = [
    await importer.read(1, answers, nothing, nothing),
    await importer.read(2, answers, nothing, nothing),
    await importer.read(2, answers, nothing, nothing),
  ]
  expect(ends.map((end) => (end.ok ? end.value.end : end.code))).toEqual(['nothing-dropped', 'read', 'nothing-dropped'])
})

test('a read that was cancelled goes on from the original kept on the device, in another importer', async () => {
  const { db } = await openMemoryMirror()
  const folder = createFolder()
  const first = importerOn(db, folder)
  const cut = await readAll(first, () => void first.cancel())
  const second = await importerOn(db, folder).resume('own', answers, nothing, nothing)
  const again = await importerOn(db, folder).resume('own', answers, nothing, nothing)
  expect([cut.ok && cut.value.end, second.ok && second.value.end, again.ok ? '' : again.code, folder.names().length]).toEqual([
    'cancelled',
    'read',
    'nothing-to-resume',
    1,
  ])
  expect(second.ok && second.value.report.rows.read).toBe(someone.activities.length)
})

test('without the original an unfinished read says that the file is needed', async () => {
  const { db } = await openMemoryMirror()
  const first = importerOn(db, createFolder())
  await readAll(first, () => void first.cancel())
  expect(await importerOn(db, createFolder()).resume('own', answers, nothing, nothing)).toEqual({
    ok: false,
    code: 'nothing-to-resume',
    detail: 'activities.csv',
  })
})

test('answers given before a reload are not asked again', async () => {
  const { db } = await openMemoryMirror()
  const folder = createFolder()
  const ambiguous = Array.from(
    { length: 1500 },
    (_, at) => `${at + 1},0${1 + (at % 9)}/0${1 + ((at * 7) % 9)}/2020 07:00:00,Run,Run,${'x'.repeat(400)},1800,5.01,false,,\n`,
  ).join('')
  const file = new File(
    [`Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename\n${ambiguous}`],
    'activities.csv',
  )
  const first = importerOn(db, folder)
  const looked = await first.look([file])
  if (!looked.ok) throw new Error(looked.code)
  await first.read(looked.value.ticket, { ...answers, dates: 'ymd' }, () => void first.cancel(), nothing)
  const end = await importerOn(db, folder).resume('own', answers, nothing, nothing)
  // Read as year first, no row is a date; read as it was proposed, all are.
  expect(end.ok && [end.value.report.rows.read, end.value.report.rows.aside]).toEqual([1500, 1500])
})

test('the sample is read on the clock of the runner it simulates, not of whoever looks', async () => {
  const { db } = await openMemoryMirror()
  const end = await importerOn(db, createFolder()).sample({ ...answers, deviceZone: 'Asia/Tokyo' }, nothing, nothing)
  expect(end.ok && [end.value.report.zones, end.value.report.zoneCheck?.better]).toEqual([{ home: 2294 }, null])
})

test('the sample is read by the same road into its own mirror, and leaves the runner’s alone', async () => {
  const { db } = await openMemoryMirror()
  const folder = createFolder()
  const end = await importerOn(db, folder).sample(answers, nothing, nothing)
  const [own, sample] = [await db.overview('own'), await db.overview('sample')]
  expect([end.ok && end.value.report.rows.read, own.ok && own.value.revision, sample.ok && sample.value.mirror, folder.names()]).toEqual([
    2294,
    0,
    'sample',
    [],
  ])
})

test('two reads at once are read one after the other', async () => {
  const { db } = await openMemoryMirror()
  const importer = importerOn(db, createFolder())
  const looked = await importer.look([dropped()])
  if (!looked.ok) throw new Error(looked.code)
  const [own, sample] = await Promise.all([importer.read(looked.value.ticket, answers, nothing, nothing), importer.sample(answers, nothing, nothing)])
  expect([own.ok && own.value.end, sample.ok && sample.value.end]).toEqual(['read', 'read'])
})

test('a rehearsal comes as far as the cards, once, and keeps nothing', async () => {
  const { db } = await openMemoryMirror()
  const folder = createFolder()
  const importer = importerOn(db, folder)
  expect([await importer.rehearse(), await importer.rehearse()]).toEqual([true, false])
  const overview = await db.overview('own')
  expect([overview.ok && overview.value.revision, folder.names()]).toEqual([0, []])
  expect(await readAll(importer)).toMatchObject({ ok: true, value: { end: 'read' } })
})

test('a rehearsal gives way to a file, and after one there is none', async () => {
  const { db } = await openMemoryMirror()
  const importer = importerOn(db, createFolder())
  const [rehearsed, looked] = await Promise.all([importer.rehearse(), importer.look([dropped()])])
  expect([rehearsed, looked.ok]).toEqual([false, true])
  expect(await importerOn(db, createFolder()).look([dropped()])).toMatchObject({ ok: true })
  expect(await importer.rehearse()).toBe(false)
})
