import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Db, Report } from '../../src/contract/db'
import type { ImportAnswers, ImportEnd, Progress } from '../../src/contract/importer'
import type { FirstWeekday } from '../../src/domain/calendar/calendar'
import { firstWeekdays } from '../../src/domain/calendar/calendar'
import type { Face } from '../../src/domain/cards/card'
import type { Outcome } from '../../src/domain/outcome'
import { fieldsNeeded, historyOf, workOutFaces } from '../../src/domain/persona/faces'
import { simulateAthlete, structureless } from '../../src/domain/simulate/athlete'
import { csvText } from '../../src/domain/simulate/export-csv'
import { knownLocales, strangeLocales } from '../../src/domain/simulate/locales'
import { sampleAthlete } from '../../src/domain/simulate/sample'
import { openMemoryMirror } from '../terminal/memory'
import type { MemoryMirror } from '../terminal/memory'
import type { ByteSource } from './bytes'
import { findTable } from './files'
import { lookAt } from './look'
import { noOriginals } from './originals'
import { readInto } from './pipeline'

const today = 20_400
const someone = simulateAthlete('pipeline', { ...structureless, until: today, weeks: 30, textured: true })
const answers: ImportAnswers = { mirror: 'own', deviceZone: 'America/New_York', today, unit: 'km' }

interface How {
  readonly db?: Partial<Db>
  readonly faces?: (faces: readonly Face[]) => void
  readonly progress?: (progress: Progress) => void
  readonly cancelled?: () => boolean
  readonly answers?: Partial<ImportAnswers>
}

const read = async (mirror: MemoryMirror, content: BlobPart, how: How = {}, name = 'activities.csv'): Promise<Outcome<ImportEnd, string>> => {
  const source = await findTable([new File([content], name)])
  if (!source.ok) return source
  const table = await lookAt(source.value)
  if (!table.ok) return table
  return readInto(
    { db: { ...mirror.db, ...how.db }, originals: noOriginals, now: () => performance.now(), breathe: async () => undefined },
    table.value,
    { ...answers, ...how.answers },
    { progress: how.progress ?? (() => undefined), faces: how.faces ?? null, cancelled: how.cancelled ?? (() => false) },
  )
}

const reportOf = (end: Outcome<ImportEnd, string>): Report => {
  if (!end.ok) throw new Error(end.code)
  return end.value.report
}

const allOf = async (mirror: MemoryMirror, columns = '*'): Promise<unknown> => {
  const answer = await mirror.ask(`select ${columns} from activity order by id`)
  if (!answer.ok) throw new Error(answer.detail)
  return answer.value.rows
}

const activitiesOf = async (content: BlobPart, columns?: string, name?: string, how?: How): Promise<unknown> => {
  const mirror = await openMemoryMirror()
  reportOf(await read(mirror, content, how, name))
  return allOf(mirror, columns)
}

const text = csvText(someone)
const [header = '', ...rest] = text.split('\n')
const sum = ({ rows }: Report): boolean => rows.read === rows.added + rows.corrected + rows.known + rows.aside

test('every row of an export is stored, and the report says from when to when', async () => {
  const report = reportOf(await read(await openMemoryMirror(), text))
  const starts = someone.activities.map(({ start }) => start)
  expect([report.rows.read, report.rows.added, report.from, report.to]).toEqual([starts.length, starts.length, Math.min(...starts), Math.max(...starts)])
})

test('rows read are rows stored, known and put aside, with the line of each', async () => {
  const simple = 'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename\n'
  const good = (id: number): string => `${id},"Sep 12, 2018, 3:02:23 PM",Run,Run,,1800,5.01,false,,activities/1.gpx\n`
  const bad = `${good(1)},"Sep 12, 2018, 3:02:23 PM",Run,Run,,1800,5.01,false,,\n2,never,Run,Run,,1800,5.01,false,,\nx,"Sep 12, 2018, 3:02:23 PM",Run,Run,,1,1,false,,\n5,short\n6,"open\n${good(7)}${good(7)}`
  const report = reportOf(await read(await openMemoryMirror(), simple + bad))
  expect(report.rows).toEqual({ read: 8, added: 2, corrected: 0, known: 1, aside: 5 })
  expect(Object.fromEntries(report.aside.map(({ reason, lines }) => [reason, lines]))).toEqual({
    'no-id': [3],
    'bad-date': [4],
    'bad-id': [5],
    ragged: [6],
    'unclosed-quote': [7],
  })
})

test('the same file twice is a no-op', async () => {
  const mirror = await openMemoryMirror()
  const first = reportOf(await read(mirror, text))
  const before = await mirror.db.overview('own')
  const second = await read(mirror, text, {}, 'export again.csv')
  expect(second).toEqual({ ok: true, value: { end: 'known', report: first } })
  expect(await mirror.db.overview('own')).toEqual(before)
})

test('a newer export adds and corrects, and its blanks erase nothing', async () => {
  const mirror = await openMemoryMirror()
  const title = (id: number, name: string, gear: string): string => `${id},"Sep ${id}, 2018, 3:02:23 PM",${name},Run,,1800,5.01,false,${gear},\n`
  const head = 'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename\n'
  await read(mirror, head + title(1, 'Morning Run', 'Blue') + title(2, 'Lunch Run', 'Red'))
  const newer = reportOf(await read(mirror, head + title(1, 'First light', '') + title(2, 'Lunch Run', 'Red') + title(3, 'New', '')))
  expect(newer.rows).toEqual({ read: 3, added: 1, corrected: 1, known: 1, aside: 0 })
  expect(await allOf(mirror, 'id, name, gear')).toEqual([
    [1, 'First light', 'Blue'],
    [2, 'Lunch Run', 'Red'],
    [3, 'New', null],
  ])
})

test('a ZIP says what its table says', async () => {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false })
  await writer.add('media/1.jpg', new BlobReader(new Blob(['x'])))
  await writer.add('activities.csv', new BlobReader(new Blob([text])))
  expect(await activitiesOf(await writer.close(), '*', 'export_1.zip')).toEqual(await activitiesOf(text))
})

test('a file saved again by a spreadsheet says the same', async () => {
  const saved = csvText(someone, { spreadsheet: true, eol: '\r\n', bom: true, delimiter: ';' })
  const columns = 'id, start, name, description, sport, distance, moving, elapsed, isCommute, gear, file, valid'
  expect(await activitiesOf(saved, columns)).toEqual(await activitiesOf(text, columns))
})

test('UTF-16 and Windows-1252 are read, and the report says so', async () => {
  const mirror = await openMemoryMirror()
  const german = csvText(someone, { language: 'de', columns: 10 }).replaceAll(/[\u0100-\uffff]/g, '?')
  const latin = Uint8Array.from(german, (char) => char.charCodeAt(0))
  const wide = new Uint8Array(Uint16Array.from(`\ufeff${german}`, (char) => char.charCodeAt(0)).buffer)
  const taken = reportOf(await read(mirror, latin)).taken
  expect(taken).toContainEqual({ what: 'encoding', value: 'windows-1252' })
  expect(await activitiesOf(wide)).toEqual(await allOf(mirror))
})

test('control characters are gone at the door', async () => {
  const dirty = text.replaceAll('Morning', 'Mor\u0000n\u001fing\uffff')
  expect(dirty).not.toBe(text)
  expect(await activitiesOf(dirty)).toEqual(await activitiesOf(text))
})

test('ids beyond 2³² stay exact', async () => {
  const big = text.replace(/^\d+,/m, '20400000001,')
  const ids = await activitiesOf(big, 'id')
  expect(ids).toContainEqual([20_400_000_001])
})

// Cell by cell every language is read in round-trip.test.ts; here the whole road, in those that are known and some that are not.
test.each([...knownLocales, ...strangeLocales.filter((_, index) => index % 3 === 0)])('an export in %s says what the English one says', async (language) => {
  const columns = 'id, start, distance, moving, isRun, valid'
  const theirs = simulateAthlete('languages', { ...structureless, until: today, weeks: 60, textured: true })
  expect(await activitiesOf(csvText(theirs, { language }), columns)).toEqual(await activitiesOf(csvText(theirs), columns))
})

test('a cancelled read keeps what was committed, and reading on ends where an uninterrupted one ends', async () => {
  const mirror = await openMemoryMirror()
  const large = csvText(sampleAthlete(today))
  let stop = false
  const cut = await read(mirror, large, { progress: () => (stop = true), cancelled: () => stop })
  const kept = reportOf(cut)
  expect([cut.ok && cut.value.end, kept.complete, kept.rows.read > 0 && kept.rows.read < 2294, sum(kept)]).toEqual(['cancelled', false, true, true])
  const whole = reportOf(await read(mirror, large))
  expect([whole.complete, whole.rows]).toEqual([true, { read: 2294, added: 2294, corrected: 0, known: 0, aside: 0 }])
  expect(await allOf(mirror)).toEqual(await activitiesOf(large))
})

test('a full device keeps the batches that were written and says so', async () => {
  const mirror = await openMemoryMirror()
  let batches = 0
  const keep: Db['keep'] = (...batch) => (++batches > 1 ? Promise.resolve({ ok: false, code: 'storage-full' }) : mirror.db.keep(...batch))
  const end = await read(mirror, csvText(sampleAthlete(today)), { db: { keep } })
  const overview = await mirror.db.overview('own')
  const done = overview.ok ? overview.value.unfinished?.rowsDone : undefined
  expect([end.ok ? '' : end.code, done !== undefined && done > 0, await mirror.ask('select count(*) from activity')]).toMatchObject([
    'storage-full',
    true,
    { value: { rows: [[done]] } },
  ])
})

test('a file taken away in the middle of a read leaves what was written, and says that it was cut short', async () => {
  const mirror = await openMemoryMirror()
  const rows = 40_000
  const line = (at: number): string => `${at + 1},"Sep 12, 2018, 3:02:23 PM",Run,Run,${'x'.repeat(500)},1800,5.01,false,,\n`
  const file = new File(
    [
      'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename\n',
      Array.from({ length: rows }, (_, at) => line(at)).join(''),
    ],
    'activities.csv',
  )
  const source = await findTable([file])
  if (!source.ok) throw new Error(source.code)
  const table = await lookAt(source.value)
  if (!table.ok) throw new Error(table.code)
  const leaving: ByteSource = {
    ...source.value,
    read: async (each) => {
      let bytesRead = 0
      await source.value.read(async (bytes) => {
        bytesRead += bytes.length
        if (bytesRead <= 8 << 20) await each(bytes)
      })
      return { ok: false, code: 'unreadable-file' }
    },
  }
  const end = await readInto(
    { db: mirror.db, originals: noOriginals, now: () => performance.now(), breathe: async () => undefined },
    { ...table.value, source: leaving },
    answers,
    { progress: () => undefined, faces: null, cancelled: () => false },
  )
  const report = reportOf(end)
  expect([end.ok && end.value.end, report.complete, report.rows.read > 0 && report.rows.read < rows, sum(report)]).toEqual(['cancelled', false, true, true])
})

test('progress counts up to the last row, and knows it when it is there', async () => {
  const seen: Progress[] = []
  await read(await openMemoryMirror(), csvText(sampleAthlete(today)), { progress: (progress) => seen.push(progress) })
  const last = seen.at(-1)
  expect([last?.rows.read, last?.ofRows, last?.exact, last?.secondsLeft]).toEqual([2294, 2294, true, 0])
  expect(seen.map(({ rows }) => rows.read)).toEqual(seen.map(({ rows }) => rows.read).toSorted((a, b) => a - b))
})

const facesAfter = async (
  content: string,
  zone: string,
  day: number,
  firstWeekday: FirstWeekday = 1,
): Promise<{ readonly first: readonly Face[]; readonly stored: readonly Face[]; readonly before: boolean }> => {
  const mirror = await openMemoryMirror()
  if (firstWeekday !== 1) await mirror.db.set('own', 'firstWeekday', firstWeekday)
  let first: readonly Face[] = []
  let finished = false
  let before = false
  const finish: Db['finish'] = (...asked) => {
    finished = true
    return mirror.db.finish(...asked)
  }
  const faces = (given: readonly Face[]): void => {
    first = given
    before = !finished
  }
  await read(mirror, content, { faces, db: { finish }, answers: { deviceZone: zone, today: day } })
  const history = await mirror.db.history('own', fieldsNeeded(), day)
  if (!history.ok) throw new Error(history.code)
  return { first, stored: workOutFaces(historyOf(history.value, day, 'km', firstWeekday)), before }
}

test('the cards of a first import are there before the store is done, and are the ones it gives', async () => {
  const { first, stored, before } = await facesAfter(csvText(sampleAthlete(today)), 'America/New_York', today)
  expect([before, first.length > 0]).toEqual([true, true])
  expect(first).toEqual(stored)
})

test.each(firstWeekdays)(
  'so they are for any runner, in a zone that is none, on a day before the last run, in weeks from weekday %i on',
  async (firstWeekday) => {
    for (const seed of ['a', 'b', 'c']) {
      const someoneElse = simulateAthlete(seed, { ...structureless, until: today, weeks: 90, textured: true })
      const { first, stored } = await facesAfter(csvText(someoneElse), 'Etc/Unknown', today - 20, firstWeekday)
      expect(first).toEqual(stored)
    }
  },
)

test('weeks that begin on another day make other cards, in the first ones too', async () => {
  const told = await Promise.all(firstWeekdays.map((firstWeekday) => facesAfter(csvText(sampleAthlete(today)), 'America/New_York', today, firstWeekday)))
  const kept = told.map(({ first }) => first.find(({ card }) => card === 'the-promise'))
  expect(new Set(kept.map((face) => JSON.stringify(face?.status === 'claim' && face.window))).size).toBe(3)
})

test('where a file speaks of one activity twice, the cards wait for the store', async () => {
  const { first } = await facesAfter(`${text}${rest[0] ?? ''}\n`, 'Europe/Paris', today)
  expect(first).toEqual([])
})

test('a table cut at any byte is a trouble, or rows of which all but the last are the first of the whole, and every one is accounted for', async () => {
  const small = csvText(simulateAthlete('cut', { ...structureless, until: today, weeks: 4, textured: true }), { columns: 10 })
  const bytes = new TextEncoder().encode(small)
  const whole = await activitiesOf(small, 'id, start, name, distance, moving')
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), async (end) => {
      const mirror = await openMemoryMirror()
      const answer = await read(mirror, bytes.slice(0, end))
      if (!answer.ok) return
      const report = answer.value.report
      expect(sum(report)).toBe(true)
      const rows = (await allOf(mirror, 'id, start, name, distance, moving')) as readonly unknown[]
      // Only the cell that was cut can be another: the name of the file, in the last row.
      expect(whole).toEqual(expect.arrayContaining([...rows]))
      expect(report.aside.flatMap(({ lines }) => lines).every((line) => line > rows.length)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('a table too large to keep in memory is read from the file again, to the row', async () => {
  const rows = 18_000
  const long = Array.from({ length: rows }, (_, at) => `${at + 1},"Sep 12, 2018, 3:02:23 PM",Run,Run,${'é'.repeat(500)},1800,5.01,false,,\n`).join('')
  const content = `Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename\n${long}`
  expect(content.length + 500 * rows).toBeGreaterThan(16 << 20)
  const report = reportOf(await read(await openMemoryMirror(), content))
  expect(report.rows).toEqual({ read: rows, added: rows, corrected: 0, known: 0, aside: 0 })
})

test('a header alone, or half of one, writes nothing', async () => {
  const mirror = await openMemoryMirror()
  const codes = [await read(mirror, `${header}\n`), await read(mirror, header.slice(0, 40)), await read(mirror, '')].map((answer) =>
    answer.ok ? 'read' : answer.code,
  )
  const overview = await mirror.db.overview('own')
  expect([codes, overview.ok && overview.value.revision]).toEqual([['header-only', 'header-only', 'empty-file'], 0])
})
