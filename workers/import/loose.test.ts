import { gzipSync } from 'node:zlib'
import { downloadZip } from 'client-zip'
import { expect, test } from 'vitest'
import type { Db } from '../../src/contract/db'
import type { ImportAnswers } from '../../src/contract/importer'
import { droppedId, isDropped, readDroppedPath } from '../../src/domain/activity/dropped'
import { simulateAthlete, structureless } from '../../src/domain/simulate/athlete'
import type { Athlete } from '../../src/domain/simulate/athlete'
import { csvText } from '../../src/domain/simulate/export-csv'
import { fileOf } from '../../src/domain/simulate/files/file'
import { fileIdOf, fitFile, fitMessage, recordAt, runStart, sessionAt } from '../../src/domain/tracks/small-fit'
import { recognise } from '../../src/domain/tracks/recognise'
import { troubleWords } from '../../src/words/en/troubles'
import { decodingHere } from '../terminal/decoding'
import { openMemoryMirror } from '../terminal/memory'
import { sha256 } from './content'
import { createImporter } from './importer'
import { findAndLook } from './loose'
import { noOriginals } from './originals'
import type { Originals } from './originals'
import { rehearsalExport, sampleExport } from './sample'
import { emptyShelf } from './shelf'

const today = 20_400
const answers: ImportAnswers = { mirror: 'own', deviceZone: 'UTC', today, unit: 'km' }
const nothing = (): void => undefined

const importerOn = (db: Db, originals: Originals = noOriginals): ReturnType<typeof createImporter> =>
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

const mirrorOf = async () => {
  const { db } = await openMemoryMirror()
  const importer = importerOn(db)
  return {
    db,
    look: importer.look,
    supplies: importer.supplies,
    tracks: (files: readonly File[]) => importer.tracks('own', files, nothing),
    /** As a page does it: a look, a read, the tracks. */
    drop: async (...files: File[]) => {
      const looked = await importer.look(files)
      if (!looked.ok) throw new Error(`${looked.code} ${looked.detail ?? ''}`)
      if (looked.value.questions.length > 0) throw new Error('a question was asked')
      const end = await importer.read(looked.value.ticket, answers, nothing, nothing)
      if (!end.ok) throw new Error(`${end.code} ${end.detail ?? ''}`)
      const tracks = await importer.tracks('own', files, nothing)
      if (!tracks.ok) throw new Error(tracks.code)
      return { ...end.value, name: looked.value.name, tracks: tracks.value }
    },
    ids: async (): Promise<readonly number[]> => {
      const takeout = await db.takeout('own', 'activities', -1)
      if (!takeout.ok) throw new Error(takeout.code)
      const at = takeout.value.columns.indexOf('id')
      return takeout.value.rows.map((row) => Number(row[at]))
    },
    overview: async () => {
      const overview = await db.overview('own')
      if (!overview.ok) throw new Error(overview.code)
      return overview.value
    },
    page: async (id: number) => {
      const [page, track] = await Promise.all([db.page('own', id), db.trackPage('own', id)])
      if (!page.ok || !track.ok || page.value === null) throw new Error('no page')
      return { ...page.value, track: track.value }
    },
    trackReport: async () => {
      const report = await db.trackReport('own')
      if (!report.ok) throw new Error(report.code)
      return report.value
    },
  }
}

type Content = string | Uint8Array<ArrayBuffer>
const file = (name: string, content: Content): File => new File([content], name)
const packed = (content: Content): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(content))
const idOf = async (content: Content): Promise<number> => droppedId(await sha256(new Uint8Array(await new Blob([content]).arrayBuffer())))

/** 3 m/s for 20 minutes, a record a second. */
const fit = (sport = 1, sub = 0, seconds = 1200): Uint8Array<ArrayBuffer> =>
  fitFile([fileIdOf(4), ...Array.from({ length: seconds + 1 }, (_, second) => recordAt(second)), sessionAt(0, seconds, seconds * 3, sport, sub)])

interface GpxOptions {
  readonly type?: string
  readonly name?: string
  readonly timeless?: boolean
  readonly day?: number
}
const gpx = ({ type, name, timeless = false, day = 0 }: GpxOptions = {}): string => {
  const at = (second: number): string => new Date(runStart + day * 86_400_000 + second * 1000).toISOString()
  const point = (second: number): string =>
    `<trkpt lat="52.37" lon="${(4.9 + second * 0.0000441).toFixed(7)}">${timeless ? '' : `<time>${at(second)}</time>`}</trkpt>`
  const points = Array.from({ length: 241 }, (_, index) => point(index * 5)).join('\n')
  return `<?xml version="1.0"?>\n<gpx version="1.1" creator="someone"><trk>${name === undefined ? '' : `<name>${name}</name>`}${type === undefined ? '' : `<type>${type}</type>`}<trkseg>${points}</trkseg></trk></gpx>`
}

/** 900 s and 2.7 km of nothing but two moments and a lap's own words. */
const tcx = `          <?xml version="1.0"?><TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>2025-05-04T06:10:00Z</Id><Lap StartTime="2025-05-04T06:10:00Z"><TotalTimeSeconds>900</TotalTimeSeconds><DistanceMeters>2700</DistanceMeters><Track><Trackpoint><Time>2025-05-04T06:10:00Z</Time><DistanceMeters>0</DistanceMeters></Trackpoint><Trackpoint><Time>2025-05-04T06:25:00Z</Time><DistanceMeters>2700</DistanceMeters></Trackpoint></Track></Lap></Activity></Activities></TrainingCenterDatabase>`

test('a FIT alone is an activity, with its track', async () => {
  const mirror = await mirrorOf()
  const { report, tracks, name } = await mirror.drop(file('morning.fit', fit()))
  expect([name, report.rows, report.runs, report.validRuns, report.from, tracks.read]).toEqual([
    'morning.fit',
    { read: 1, added: 1, corrected: 0, known: 0, aside: 0 },
    1,
    1,
    runStart,
    1,
  ])
  const id = await idOf(fit())
  expect(isDropped(id)).toBe(true)
  const page = await mirror.page(id)
  expect([page.name, page.start, page.sport, page.distance, page.moving]).toEqual(['morning', runStart, 'Run', 3600, 1200])
  expect([page.track?.format, page.track?.points, page.track?.file]).toEqual(['fit', 1201, `dropped/${(await sha256(fit())).slice(0, 16)}/morning.fit`])
})

test.each<readonly [string, string, Content, readonly (string | number | null)[]]>([
  ['a GPX', 'a.gpx', gpx({ type: 'running', name: 'Out & about'.replace('&', '&amp;') }), ['Out & about', 'Run', 1200]],
  ['a packed GPX', 'a.gpx.gz', packed(gpx({ type: 'running' })), ['a', 'Run', 1200]],
  ['a GPX that says no sport: it is nobody’s guess', 'a.gpx', gpx(), ['a', null, 1200]],
  ['a GPX named for nothing', 'track', gpx({ type: '1' }), ['track', 'Ride', 1200]],
  ['a TCX', 'a.tcx', tcx, ['a', 'Run', 900]],
  ['a FIT named as an export names what it does not know', '123.bin.gz', packed(fit()), ['123', 'Run', 1200]],
  ['a walk', 'a.fit', fit(11), ['a', 'Walk', 1200]],
  ['a name with a quote, a comma and a slash of Windows', 'a, "b"\\c.fit', fit(), ['a, "b"_c', 'Run', 1200]],
])('%s is an activity', async (_what, name, content, [shown, sport, moving]) => {
  const mirror = await mirrorOf()
  const { report, tracks } = await mirror.drop(file(name, content))
  const [id = 0] = await mirror.ids()
  const page = await mirror.page(id)
  expect([report.activities, tracks.read, page.name, page.sport, page.moving]).toEqual([1, 1, shown, sport, moving])
})

test('a treadmill’s file says that it was inside', async () => {
  const mirror = await mirrorOf()
  await mirror.drop(file('a.fit', fit(1, 1)))
  const page = await mirror.page(await idOf(fit(1, 1)))
  expect([page.sport, page.asTold.indoor]).toEqual(['Run', true])
})

test('the same file again is known, packed or not; under another name nothing is doubled', async () => {
  const mirror = await mirrorOf()
  await mirror.drop(file('a.fit', fit()))
  const [again, unpackedAgain, renamed] = [
    await mirror.drop(file('a.fit', fit())),
    await mirror.drop(file('a.fit.gz', packed(fit()))),
    await mirror.drop(file('a (1).fit', fit())),
  ]
  expect([again.end, unpackedAgain.end, renamed.end, renamed.report.rows.added]).toEqual(['known', 'known', 'read', 0])
  expect([(await mirror.overview()).activities, (await mirror.trackReport()).read]).toEqual([1, 1])
})

test('several files are several activities; those that give none are put aside and counted, and the rest is read', async () => {
  const mirror = await mirrorOf()
  const { report, tracks, name } = await mirror.drop(
    file('1.fit', fit()),
    file('1.fit.gz', packed(fit())),
    file('2.gpx', gpx({ type: 'running', day: 1 })),
    file('3.gpx', gpx({ timeless: true })),
    file('4.gpx', '<!DOCTYPE gpx [<!ENTITY a "aaaa">]><gpx><trk/></gpx>'),
    file('5.fit', ''),
    file('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])),
    file('.DS_Store', 'x'),
  )
  expect([name, report.rows, report.aside, tracks.read]).toEqual([
    '1.fit + 6',
    { read: 7, added: 2, corrected: 0, known: 1, aside: 4 },
    [
      { reason: 'timeless-file', lines: [5] },
      { reason: 'unread-file', lines: [6, 7, 8] },
    ],
    2,
  ])
  const rows = await mirror.db.takeout('own', 'rows', -1)
  const told = rows.ok ? JSON.stringify(rows.value.rows) : ''
  for (const why of ['doctype', 'not-a-track', '3.gpx', '4.gpx', '5.fit', 'photo.jpg']) expect(told).toContain(why)
})

test('the same files in another order are known', async () => {
  const mirror = await mirrorOf()
  const files = [file('1.fit', fit()), file('2.gpx', gpx({ day: 1 })), file('3.gpx', gpx({ day: 2 })), file('4.fit', '')]
  await mirror.drop(...files)
  expect((await mirror.drop(...files.toReversed())).end).toBe('known')
})

test.each<readonly [string, readonly File[], string]>([
  ['a track without times', [file('a.gpx', gpx({ timeless: true }))], 'no-time'],
  ['a torn gzip', [file('1.fit.gz', packed(fit()).slice(0, 12))], 'bad-gzip'],
  ['a FIT of settings', [file('a.fit', fitFile([fileIdOf(2)]))], 'no-activity'],
  ['a broken GPX', [file('a.gpx', '<gpx><trk')], 'bad-xml'],
  ['a GPX with a document type', [file('a.gpx', '<!DOCTYPE gpx><gpx><trk/></gpx>')], 'doctype'],
  ['what is only named like one', [file('a.gpx', 'not a track at all')], 'not-a-track'],
  ['an empty one among others', [file('a.fit', ''), file('b.fit', '')], 'empty'],
  ['two in two ways', [file('a.gpx', gpx({ timeless: true })), file('b.fit', fitFile([fileIdOf(2)]))], 'several-reasons'],
])('%s is no activity, and a sentence says why', async (_what, files, why) => {
  const mirror = await mirrorOf()
  const looked = await mirror.look(files)
  expect(looked).toEqual({ ok: false, code: 'single-track', detail: why })
  expect(troubleWords('single-track', why).what).not.toBe(troubleWords('single-track').what)
  expect((await mirror.overview()).revision).toBe(0)
})

test.each<readonly [string, File, string]>([
  ['an archive', file('activities.tar.gz', packed('activities')), 'gzip'],
  ['a table of something else', file('bank.csv', 'Date,Amount\n2020-01-01,12.50\n'), 'other-csv'],
  ['a picture', file('a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47])), 'image'],
  [
    'bytes of nothing',
    file(
      'core',
      new Uint8Array(300).map((_, at) => (at * 7) % 5),
    ),
    'binary',
  ],
])('%s is still named for what it is', async (_what, given, code) => {
  const looked = await (await mirrorOf()).look([given])
  expect(looked.ok ? 'a table' : looked.code).toBe(code)
})

const zipOf = async (name: string, members: Readonly<Record<string, Content>>): Promise<File> =>
  new File([await downloadZip(Object.entries(members).map(([path, input]) => ({ name: path, input }))).blob()], name)

test('a ZIP of activity files alone is read, and so are several; it is no export that lacks the files of another', async () => {
  const mirror = await mirrorOf()
  const listed =
    'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename\n7,"Sep 12, 2018, 3:02:23 PM",Run,Run,1800,5.01,activities/7.fit.gz\n'
  await mirror.drop(file('activities.csv', listed))
  const { report, tracks } = await mirror.drop(
    await zipOf('18234.zip', { '18234_ACTIVITY.fit': fit(), '__MACOSX/._18234_ACTIVITY.fit': 'x' }),
    await zipOf('more.zip', { '2025/a.gpx': gpx({ day: 1 }), '2025/notes.txt': 'x' }),
  )
  expect([report.rows, tracks]).toEqual([
    { read: 2, added: 2, corrected: 0, known: 0, aside: 0 },
    { end: 'read', read: 2, lost: 0, elsewhere: 1 },
  ])
  expect(await mirror.trackReport()).toMatchObject({ losses: [], waiting: 1 })
})

test('a ZIP without a table or a track is still none', async () => {
  const mirror = await mirrorOf()
  const looked = await mirror.look([await zipOf('photos.zip', { 'media/a.jpg': 'x' })])
  expect(looked.ok ? '' : looked.code).toBe('no-activities-csv')
})

test('files of one name and other content are kept apart, and one that waits is not taken for another of its name', async () => {
  const mirror = await mirrorOf()
  const [first, second] = [gpx({ type: 'running' }), gpx({ type: 'running', day: 3 })]
  await mirror.drop(file('activity.gpx', first), file('activity.gpx', second))
  expect((await mirror.page(await idOf(second))).track?.track?.time[0]).toBe(runStart + 3 * 86_400_000)

  const { db } = await openMemoryMirror()
  const importer = importerOn(db)
  const looked = await importer.look([file('activity.gpx', first)])
  await importer.read(looked.ok ? looked.value.ticket : 0, answers, nothing, nothing)
  // The page is gone before its track is read; another file of the same name comes, and an export.
  expect(await importer.tracks('own', [file('activity.gpx', second)], nothing)).toEqual({ ok: true, value: { end: 'read', read: 0, lost: 0, elsewhere: 1 } })
  const whole = await zipOf('export_1.zip', { 'activities.csv': 'x' })
  expect(await importer.tracks('own', [whole], nothing)).toEqual({ ok: true, value: { end: 'read', read: 0, lost: 0, elsewhere: 1 } })
  expect(await importer.tracks('own', [file('activity.gpx', first)], nothing)).toEqual({ ok: true, value: { end: 'read', read: 1, lost: 0, elsewhere: 0 } })
})

const someone: Athlete = simulateAthlete('dropped twice', { ...structureless, until: today, weeks: 7, textured: true })
const filesOf = (athlete: Athlete): readonly File[] =>
  athlete.activities.flatMap((activity) => {
    const made = fileOf(athlete, activity)
    return made === null ? [] : [file(made.name.replace('activities/', ''), made.gzip ? packed(made.bytes) : made.bytes)]
  })
const loose = filesOf(someone)

test.each(['the export first', 'the files first'])('runs that are both in an export and dropped as files count once: %s', async (order) => {
  const mirror = await mirrorOf()
  const table = file('activities.csv', csvText(someone))
  const alone = await mirrorOf()
  const counted = (await alone.drop(table)).report.validRuns
  // As a watch calls them.
  const named = loose.map((one) => new File([one], `watch-${one.name}`))
  const steps = [() => mirror.drop(table), () => mirror.drop(...named)]
  for (const step of order === 'the export first' ? steps : steps.toReversed()) await step()
  const overview = await mirror.overview()
  expect(loose.length).toBeGreaterThan(20)
  expect([overview.activities > counted, overview.validRuns]).toEqual([true, counted])
})

test('an unpacked export is read by its table, and its files are found beside it', async () => {
  const mirror = await mirrorOf()
  const { report, tracks } = await mirror.drop(...loose, file('activities.csv', csvText(someone)), file('shoes.csv', 'Shoe Name\nBlue\n'))
  expect([report.rows.read, tracks.read + tracks.lost, (await mirror.ids()).some(isDropped)]).toEqual([someone.activities.length, loose.length, false])
})

test('a file that a row names is that row’s track, brought alone, packed or unpacked since; beside another it is no activity of its own', async () => {
  const mirror = await mirrorOf()
  const table = [
    'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Relative Effort,Commute,Activity Gear,Filename',
    '1,"1 Jun 2024, 4:00:00 PM",Run,Run,,1200,3.60,,false,,activities/71.gpx.gz',
    '2,"2 Jun 2024, 4:00:00 PM",Run,Run,,1200,3.60,,false,,activities/72.gpx',
  ].join('\n')
  expect((await mirror.drop(new File([table], 'activities.csv'))).tracks).toMatchObject({ read: 0, elsewhere: 2 })
  const [unpacked, second, stranger] = [file('71.gpx', gpx({})), file('72.gpx', gpx({ day: 1 })), file('other.gpx', gpx({ day: 9 }))]
  expect(await mirror.supplies([unpacked, second])).toBe(2)
  expect(await mirror.supplies([unpacked, stranger])).toBe(0)
  expect(await mirror.tracks([unpacked])).toMatchObject({ ok: true, value: { read: 1, lost: 0, elsewhere: 1 } })
  // A track that was read already is still that row's.
  expect(await mirror.supplies([unpacked])).toBe(1)
  expect(await mirror.drop(second, stranger)).toMatchObject({ report: { activities: 1, rows: { added: 1 } }, tracks: { read: 2, elsewhere: 0 } })
  expect(await mirror.ids()).toHaveLength(3)
})

test('a path of a dropped file tells what it was made of, and no other path does', () => {
  expect([readDroppedPath('dropped/0123456789abcdef/a/b.fit'), readDroppedPath('activities/1.fit'), readDroppedPath('dropped/x/1.fit')]).toEqual([
    { hash: '0123456789abcdef', name: 'a/b.fit' },
    null,
    null,
  ])
})

test('a file without a session or a distance is an activity of what it tells', async () => {
  const mirror = await mirrorOf()
  const heart = fitFile([
    fileIdOf(4),
    ...[0, 60, 600].map((second) =>
      fitMessage(20, [
        [253, 'uint32', runStart / 1000 - 631_065_600 + second],
        [3, 'uint8', 120],
      ]),
    ),
  ])
  await mirror.drop(file('a.fit', heart))
  const page = await mirror.page(await idOf(heart))
  expect([page.start, page.sport, page.distance, page.moving]).toEqual([runStart, null, null, 600])
})

test('what was made of files is kept as such, and a read of it that was cut short goes on without them', async () => {
  const { db } = await openMemoryMirror()
  const kept = new Map<string, File>()
  const folder: Originals = {
    open: async (hash) => kept.get(hash) ?? null,
    keep: async (hash, each) => {
      const pieces: Uint8Array<ArrayBuffer>[] = []
      const whole = await each(async (piece) => void pieces.push(piece.slice()))
      if (whole) kept.set(hash, new File(pieces, hash))
      return whole
    },
  }
  const first = importerOn({ ...db, keep: async () => ({ ok: false, code: 'storage-full' }) }, folder)
  const looked = await first.look([file('a.fit', fit()), file('b.gpx', gpx({ day: 1 }))])
  const cut = await first.read(looked.ok ? looked.value.ticket : 0, answers, nothing, nothing)
  const end = await importerOn(db, folder).resume('own', answers, nothing, nothing)
  expect([cut.ok ? cut.value.end : cut.code, end.ok && [end.value.end, end.value.report.activities]]).toEqual(['storage-full', ['read', 2]])
  const sources = await db.takeout('own', 'sources', -1)
  const at = sources.ok ? sources.value.columns.indexOf('kind') : -1
  expect(sources.ok && sources.value.rows.map((row) => row[at])).toEqual(['tracks'])
})

test('one that ends its reader costs itself, one that was taken away too, and the hands are let go', async () => {
  let ended = 0
  const pool = {
    ...decodingHere,
    decode: async (bytes: Uint8Array<ArrayBuffer>) => (recognise(bytes) === 'fit' ? null : decodingHere.decode(bytes)),
    end: () => void ended++,
  }
  const gone = file('gone.fit', fit(1, 0, 600))
  gone.arrayBuffer = async () => {
    throw new DOMException('gone', 'NotReadableError')
  }
  const table = await findAndLook([file('a.fit', fit()), gone, file('b.gpx', gpx())], () => pool)
  if (!table.ok) throw new Error(table.code)
  const lines = new TextDecoder().decode(table.value.examined.first).trimEnd().split('\n')
  expect([lines.length, ended]).toEqual([4, 1])
  expect(lines.slice(2).map((line) => line.split(',').filter((cell) => cell !== ''))).toEqual([
    ['unreadable-file', 'dropped/0000000000000000/gone.fit'],
    ['stopped-the-reader', `dropped/${(await sha256(fit())).slice(0, 16)}/a.fit`],
  ])
})
