import { gzipSync } from 'node:zlib'
import { downloadZip } from 'client-zip'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import type { Db } from '../../src/contract/db'
import type { TrackProgress, TracksEnd } from '../../src/contract/tracks'
import type { Outcome } from '../../src/domain/outcome'
import { decodingHere } from '../terminal/decoding'
import { openMemoryMirror } from '../terminal/memory'
import type { MemoryMirror } from '../terminal/memory'
import type { Copies } from './copies'
import { findTable } from './files'
import { lookAt } from './look'
import { noOriginals } from './originals'
import { readInto } from './pipeline'
import { shelve } from './shelf'
import { readTracks } from './tracks'
import type { TrackShell } from './tracks'

const hour = 3_600_000
const first = Date.UTC(2024, 5, 1, 16)
const startOf = (run: number): number => first + run * 24 * hour

/** So many seconds due east along the 52nd parallel at 3 m/s: about 10.8 km an hour. */
const gpx = (run: number, seconds = 1200, longitude = 4.9): string => {
  const point = (second: number): string =>
    `<trkpt lat="52.3700000" lon="${(longitude + second * 0.0000441).toFixed(7)}"><ele>2.0</ele><time>${new Date(startOf(run) + second * 1000).toISOString().replace('.000Z', 'Z')}</time></trkpt>`
  return `          <?xml version="1.0" encoding="UTF-8"?>\n<gpx creator="StravaGPX" version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Run</name><type>9</type><trkseg>${Array.from({ length: seconds / 5 + 1 }, (_, i) => point(i * 5)).join('\n')}</trkseg></trk></gpx>`
}

/** Ten minutes due north from a place, at 3 m/s. */
const gpxFrom = (start: number, latitude: number, longitude: number): string => {
  const point = (second: number): string =>
    `<trkpt lat="${(latitude + second * 0.000027).toFixed(7)}" lon="${longitude}"><time>${new Date(start + second * 1000).toISOString()}</time></trkpt>`
  return `<gpx><trk><type>running</type><trkseg>${Array.from({ length: 121 }, (_, i) => point(i * 5)).join('')}</trkseg></trk></gpx>`
}

const date = (utc: number): string => {
  const [, month, day, year] = /^\w+, (\d+) (\w+) (\d+)/.exec(new Date(utc).toUTCString()) ?? []
  const at = new Date(utc)
  return `${day} ${month}, ${year}, ${((at.getUTCHours() + 11) % 12) + 1}:00:00 ${at.getUTCHours() < 12 ? 'AM' : 'PM'}`
}

interface Row {
  readonly file: string
  readonly start?: number
  readonly metres?: number
}

const tableOf = (rows: readonly Row[]): string =>
  [
    'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Relative Effort,Commute,Activity Gear,Filename',
    ...rows.map(
      ({ file, metres = 3600, start }, run) =>
        `${run + 1},"${date(start ?? startOf(run))}",Run ${run + 1},Run,,1200,${(metres / 1000).toFixed(2)},,false,,${file}`,
    ),
  ].join('\n')

interface Packed {
  readonly name: string
  readonly input: string | Uint8Array<ArrayBuffer>
}
const zipOf = async (rows: readonly Row[], files: readonly Packed[]): Promise<File> =>
  new File([await downloadZip([{ name: 'activities.csv', input: tableOf(rows) }, ...files]).blob()], 'export_1.zip')

/** A pack that outlives its reader, as the file does; its reads and writes are counted. */
const createPack = (): Copies & { readonly size: () => number } => {
  let bytes = new Uint8Array(0)
  return {
    size: () => bytes.length,
    write: (at, more) => {
      const larger = new Uint8Array(Math.max(bytes.length, at + more.length))
      larger.set(bytes)
      larger.set(more, at)
      bytes = larger
    },
    flush: () => undefined,
    read: (at, length) => bytes.slice(at, at + length),
    close: () => undefined,
  }
}

const importTable = async (mirror: MemoryMirror, file: File): Promise<void> => {
  const source = await findTable([file])
  if (!source.ok) throw new Error(source.code)
  const table = await lookAt(source.value)
  if (!table.ok) throw new Error(`${table.code} ${table.detail ?? ''}`)
  const end = await readInto(
    { db: mirror.db, originals: noOriginals, now: () => performance.now(), breathe: async () => undefined },
    table.value,
    { mirror: 'own', deviceZone: 'UTC', today: 30_000, unit: 'km' },
    { progress: () => undefined, faces: null, cancelled: () => false },
  )
  if (!end.ok) throw new Error(end.code)
}

interface How extends Partial<TrackShell> {
  readonly stopped?: () => boolean
  readonly progress?: (progress: TrackProgress) => void
}

const readFrom = async (
  db: Db,
  files: readonly File[],
  { stopped = () => false, progress = () => undefined, ...shell }: How = {},
): Promise<Outcome<TracksEnd, string>> =>
  readTracks({ db, copies: null, pool: decodingHere, now: () => performance.now(), ...shell }, 'own', await shelve(files), { progress, stopped })

const must = <T>(outcome: Outcome<T, string>): T => {
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.detail ?? ''}`)
  return outcome.value
}

const names = (count: number): Row[] => Array.from({ length: count }, (_, run) => ({ file: `activities/${run + 100}.gpx` }))
const plain = (count: number): Packed[] => names(count).map(({ file }, run) => ({ name: file, input: gpx(run) }))

test('tracks are read straight from the ZIP by the names in the table, packed or not, and wall clocks follow the place', async () => {
  const mirror = await openMemoryMirror()
  const rows = [{ file: 'activities/1.gpx' }, { file: 'activities/2.gpx.gz' }, { file: '' }, { file: 'activities/3.gpx.gz' }]
  const zip = await zipOf(rows, [
    { name: 'export_1/activities/1.gpx', input: gpx(0) },
    { name: 'activities/2.gpx.gz', input: new Uint8Array(gzipSync(gpx(1))) },
    // A `.gz` that isn't.
    { name: 'activities/3.gpx.gz', input: gpx(3) },
    { name: 'media/1.jpg', input: new Uint8Array(100) },
  ])
  await importTable(mirror, zip)
  const seen: TrackProgress[] = []
  expect(must(await readFrom(mirror.db, [zip], { progress: (progress) => seen.push(progress) }))).toEqual({ end: 'read', read: 3, lost: 0, elsewhere: 0 })
  expect(seen.at(-1)).toMatchObject({ done: 3, of: 3, lost: 0, elsewhere: 0 })
  const report = must(await mirror.db.trackReport('own'))
  expect(report).toMatchObject({
    named: 3,
    unnamed: 1,
    read: 3,
    waiting: 0,
    losses: [],
    formats: { gpx: 3 },
    points: 3 * 241,
    differ: { distance: 0, time: 0, of: 3 },
  })
  const pages = await Promise.all([1, 2, 3, 4].map(async (id) => must(await mirror.db.page('own', id))))
  // Four in the afternoon UTC is six in Amsterdam's summer; the run without a file takes the zone of the located run nearest in time.
  expect(pages.map((page) => [page?.zone, page?.zoneSource, page?.minute])).toEqual([
    ['Europe/Amsterdam', 'place', 1080],
    ['Europe/Amsterdam', 'place', 1080],
    ['Europe/Amsterdam', 'nearest', 1080],
    ['Europe/Amsterdam', 'place', 1080],
  ])
  const page = must(await mirror.db.trackPage('own', 1))
  expect([page?.track?.length, page?.told?.sport, page?.summary?.efforts.map(({ distance }) => distance)]).toEqual([
    241,
    'Run',
    ['400m', 'half-mile', '1k', 'mile', '2-miles'],
  ])
  expect(page?.summary?.metres).toBeGreaterThan(3550)
  expect(page?.summary?.metres).toBeLessThan(3650)
})

test('days follow the runner over the date line and through a change of clocks, and so does whoever counts them', async () => {
  const mirror = await openMemoryMirror()
  const places = { 'Pacific/Auckland': [-36.85, 174.76], 'Pacific/Honolulu': [21.3, -157.85], 'Europe/Amsterdam': [52.37, 4.9] } as const
  const at = (zone: keyof typeof places, local: string): { zone: keyof typeof places; local: string; start: number } => ({
    zone,
    local,
    start: DateTime.fromISO(local, { zone }).toMillis(),
  })
  const runs = [
    at('Pacific/Auckland', '2026-03-02T18:00'),
    at('Pacific/Auckland', '2026-03-03T09:00'),
    // The same Tuesday again, on the other side of the line.
    at('Pacific/Honolulu', '2026-03-03T08:00'),
    at('Pacific/Honolulu', '2026-03-04T08:00'),
    // The clocks go forward in the night between.
    at('Europe/Amsterdam', '2026-03-28T07:00'),
    at('Europe/Amsterdam', '2026-03-29T07:00'),
  ]
  const files = runs.map(({ zone, start }, run) => ({ name: `activities/${run}.gpx`, input: gpxFrom(start, places[zone][0], places[zone][1]) }))
  const zip = await zipOf(
    files.map(({ name }, run) => ({ file: name, start: runs[run]?.start ?? 0 })),
    files,
  )
  await importTable(mirror, zip)
  const before = must(await mirror.db.history('own', ['day'], 30_000))
  expect(must(await readFrom(mirror.db, [zip])).read).toBe(runs.length)
  const pages = await Promise.all(runs.map(async (_, run) => must(await mirror.db.page('own', run + 1))))
  expect(pages.map((page) => [page?.zone, new Date((page?.day ?? 0) * 86_400_000 + (page?.minute ?? 0) * 60_000).toISOString().slice(0, 16)])).toEqual(
    runs.map(({ zone, local }) => [zone, local]),
  )
  const days = (history: typeof before): number[] => [...(history.numbers.day ?? [])].toSorted((a, b) => a - b)
  const after = must(await mirror.db.history('own', ['day'], 30_000))
  const told = runs.map(({ local }) => Date.parse(`${local.slice(0, 10)}T00:00Z`) / 86_400_000).toSorted((a, b) => a - b)
  expect(days(after)).toEqual(told)
  expect(days(before)).not.toEqual(told)
})

test('one bad file costs that file, and the report says why', async () => {
  const mirror = await openMemoryMirror()
  const bad: Packed[] = [
    { name: 'activities/101.gpx', input: '<!DOCTYPE gpx [<!ENTITY a "aaaa">]><gpx><trk/></gpx>' },
    { name: 'activities/102.gpx', input: new Uint8Array(0) },
    { name: 'activities/103.gpx', input: 'not a track at all' },
    { name: 'activities/104.gpx', input: new Uint8Array(gzipSync(gpx(4))).subarray(0, 12) as Uint8Array<ArrayBuffer> },
  ]
  const zip = await zipOf(names(6), [...plain(1), ...bad])
  await importTable(mirror, zip)
  expect(must(await readFrom(mirror.db, [zip]))).toMatchObject({ end: 'read', read: 1, lost: 5 })
  const { losses, waiting } = must(await mirror.db.trackReport('own'))
  expect([Object.fromEntries(losses.map(({ why, names: files }) => [why, files])), waiting]).toEqual([
    {
      doctype: ['activities/101.gpx'],
      empty: ['activities/102.gpx'],
      'not-a-track': ['activities/103.gpx'],
      'bad-gzip': ['activities/104.gpx'],
      missing: ['activities/105.gpx'],
    },
    0,
  ])
})

test('a file whose reading ends its reader is put aside, and the next is read', async () => {
  const mirror = await openMemoryMirror()
  const zip = await zipOf(names(3), plain(3))
  await importTable(mirror, zip)
  let asked = 0
  const pool = { ...decodingHere, decode: (bytes: Uint8Array<ArrayBuffer>) => (++asked === 2 ? Promise.resolve(null) : decodingHere.decode(bytes)) }
  expect(must(await readFrom(mirror.db, [zip], { pool }))).toMatchObject({ read: 2, lost: 1 })
  expect(must(await mirror.db.trackReport('own')).losses).toMatchObject([{ why: 'stopped-the-reader', count: 1 }])
})

test('after a reload what was copied is read without the export, and the rest waits for it; then nothing is read twice', async () => {
  const mirror = await openMemoryMirror()
  const zip = await zipOf(names(150), plain(150))
  await importTable(mirror, zip)
  const copies = createPack()
  let decoded = 0
  const pool = {
    ...decodingHere,
    decode: (bytes: Uint8Array<ArrayBuffer>) => {
      decoded++
      return decodingHere.decode(bytes)
    },
  }
  const before = must(await readFrom(mirror.db, [zip], { copies, pool, stopped: () => decoded >= 10 }))
  expect([before.end, before.read]).toEqual(['paused', decoded])
  const kept = must(await mirror.db.trackReport('own'))
  expect([kept.read, kept.copied > 0, kept.copied < 150]).toEqual([decoded, true, true])

  const reloaded = must(await readFrom(mirror.db, [], { copies, pool }))
  expect(reloaded).toMatchObject({ end: 'read', read: kept.copied, elsewhere: 150 - before.read - kept.copied })
  const whole = must(await readFrom(mirror.db, [zip], { copies, pool }))
  expect([whole.elsewhere, must(await mirror.db.trackReport('own')).read, decoded]).toEqual([0, 150, 150])
  expect(must(await readFrom(mirror.db, [zip], { copies, pool }))).toEqual({ end: 'read', read: 0, lost: 0, elsewhere: 0 })
})

test('a file that was missing is looked for again in the next export, and not asked for without one', async () => {
  const mirror = await openMemoryMirror()
  const without = await zipOf(names(2), plain(1))
  await importTable(mirror, without)
  expect(must(await readFrom(mirror.db, [without]))).toMatchObject({ read: 1, lost: 1, elsewhere: 0 })
  expect(must(await readFrom(mirror.db, []))).toEqual({ end: 'read', read: 0, lost: 0, elsewhere: 0 })
  expect(must(await readFrom(mirror.db, [await zipOf(names(2), plain(2))]))).toMatchObject({ read: 1, lost: 0 })
})

test('a table that was packed without its files tells nothing of them: they wait, and are not called missing', async () => {
  const mirror = await openMemoryMirror()
  const zip = await zipOf(names(3), [])
  await importTable(mirror, zip)
  expect(must(await readFrom(mirror.db, [zip]))).toEqual({ end: 'read', read: 0, lost: 0, elsewhere: 3 })
  expect(must(await mirror.db.trackReport('own'))).toMatchObject({ waiting: 3, losses: [] })
})

test('where the table says another distance than the track it is believed, and counted', async () => {
  const mirror = await openMemoryMirror()
  const zip = await zipOf([{ file: 'activities/100.gpx' }, { file: 'activities/101.gpx', metres: 3000 }], plain(2))
  await importTable(mirror, zip)
  must(await readFrom(mirror.db, [zip]))
  expect(must(await mirror.db.trackReport('own')).differ).toEqual({ distance: 1, time: 0, of: 2 })
  expect(must(await mirror.db.page('own', 2))?.distance).toBe(3000)
})

test('loose files beside a table are found by their own names', async () => {
  const mirror = await openMemoryMirror()
  const rows = names(2)
  const table = new File([tableOf(rows)], 'activities.csv')
  await importTable(mirror, table)
  const loose = rows.map(({ file }, run) => new File([gpx(run)], file.replace('activities/', '')))
  expect(must(await readFrom(mirror.db, [table, ...loose]))).toEqual({ end: 'read', read: 2, lost: 0, elsewhere: 0 })
})

test('a store that is full says so, and what was kept before stays', async () => {
  const mirror = await openMemoryMirror()
  const zip = await zipOf(names(3), plain(3))
  await importTable(mirror, zip)
  const db: Db = { ...mirror.db, keepTracks: async () => ({ ok: false, code: 'storage-full' }) }
  expect(await readFrom(db, [zip])).toMatchObject({ ok: false, code: 'storage-full' })
  expect(must(await mirror.db.trackReport('own'))).toMatchObject({ read: 0, waiting: 3 })
})

/** A run in Amsterdam, one from Montana into Alberta, one without a position, one whose file is not there, and one without a file. */
const wanderings = async (mirror: MemoryMirror): Promise<File> => {
  const indoors = `<gpx><trk><type>running</type><trkseg>${Array.from({ length: 30 }, (_, i) => `<trkpt><time>${new Date(startOf(2) + i * 10_000).toISOString()}</time></trkpt>`).join('')}</trkseg></trk></gpx>`
  const rows = [...names(4), { file: '' }]
  const zip = await zipOf(rows, [
    { name: 'activities/100.gpx', input: gpx(0) },
    { name: 'activities/101.gpx', input: gpxFrom(startOf(1), 48.995, -110.5) },
    { name: 'activities/102.gpx', input: indoors },
  ])
  await importTable(mirror, zip)
  return zip
}

test('where each track began and what it visits is looked up after all are read, and counted', async () => {
  const mirror = await openMemoryMirror()
  const seen: TrackProgress[] = []
  const end = must(await readFrom(mirror.db, [await wanderings(mirror)], { progress: (progress) => seen.push(progress) }))
  expect(end).toMatchObject({ end: 'read', lost: 1 })
  expect(seen.at(-1)).toMatchObject({ doing: 'places', done: end.read, of: end.read })
  expect(must(await mirror.db.wantedTracks('own')).places).toEqual([])
  const whereOf = async (id: number) => must(await mirror.db.trackPage('own', id))?.where
  expect(await whereOf(1)).toMatchObject({
    start: { country: 'NL', sovereign: 'NL', region: { code: 'NL-NH' }, city: { name: 'Amsterdam', country: 'NL' }, nearBorder: { country: false } },
    visits: [{ country: 'NL', start: true, nearBorderOnly: false }],
  })
  const crossing = await whereOf(2)
  expect(crossing?.start?.nearBorder.country).toBe(true)
  expect(crossing?.visits).toMatchObject([
    { country: 'US', region: { name: 'Montana' }, start: true },
    { country: 'CA', region: { name: 'Alberta' }, start: false },
  ])
  // 49° N lies 556 m from where it began, and 1,801 m are run; the map draws the border some 200 m off, with straight lines.
  expect(Math.abs((crossing?.visits[1]?.metres ?? 0) - 1245)).toBeLessThan(300)
  const { places } = must(await mirror.db.trackReport('own'))
  expect(places).toMatchObject({ runs: 2, without: 3, waiting: 0 })
  expect(places.countries).toEqual(['CA', 'NL', 'US'].map((country) => ({ country, runs: 1 })))
  expect(places.regions.map(({ name }) => name)).toEqual(['Alberta', 'Montana', 'North Holland'])
  const taken = must(await mirror.db.takeout('own', 'places', -1))
  expect(taken.rows.length).toBe(end.read)
  const cell = (row: number, column: string) => taken.rows[row]?.[taken.columns.indexOf(column)]
  expect(taken.rows.map((_, row) => [cell(row, 'name'), cell(row, 'country')])).toContainEqual(['activities/101.gpx', 'US'])
  expect(JSON.parse(String(cell(1, 'visits')))).toHaveLength(2)
})

test('where the maps can’t be had, nothing is lost and every track stays wanted until they can', async () => {
  const mirror = await openMemoryMirror()
  const zip = await wanderings(mirror)
  const end = must(await readFrom(mirror.db, [zip], { pool: { ...decodingHere, placesOf: async () => 'no-maps' } }))
  expect(end).toMatchObject({ end: 'read', lost: 1 })
  expect(must(await mirror.db.trackReport('own')).places).toEqual({ runs: 0, without: 2, waiting: end.read, countries: [], regions: [] })
  expect(must(await mirror.db.trackPage('own', 1))?.where).toBeNull()
  expect(must(await readFrom(mirror.db, []))).toMatchObject({ read: 0, lost: 0 })
  expect(must(await mirror.db.trackReport('own')).places).toMatchObject({ runs: 2, waiting: 0 })
  // A virtual run was nowhere, whatever its track says.
  must(await mirror.db.correct('own', { activity: 1, kind: 'sport', value: 'VirtualRun' }))
  expect(must(await mirror.db.trackReport('own')).places).toMatchObject({ runs: 1, without: 4, waiting: 0, countries: [{ country: 'CA' }, { country: 'US' }] })
})

test('a track that takes its decoder down is passed over, two in a row end the looking; neither is blamed', async () => {
  const mirror = await openMemoryMirror()
  const zip = await zipOf(names(5), plain(5))
  await importTable(mirror, zip)
  let asked = 0
  const dying = (deaths: readonly number[]) => ({
    ...decodingHere,
    placesOf: (stored: Uint8Array<ArrayBuffer>) => (deaths.includes(++asked) ? Promise.resolve(null) : decodingHere.placesOf(stored)),
  })
  expect(must(await readFrom(mirror.db, [zip], { pool: dying([2]) }))).toMatchObject({ read: 5, lost: 0 })
  expect(must(await mirror.db.wantedTracks('own')).places).toHaveLength(1)
  const another = await openMemoryMirror()
  await importTable(another, zip)
  asked = 0
  must(await readFrom(another.db, [zip], { pool: dying([2, 3]) }))
  expect([asked, must(await another.db.wantedTracks('own')).places.length]).toEqual([3, 4])
})

test('stopped while places are looked up, it rests, and goes on from there; a track that is read anew is looked up anew', async () => {
  const mirror = await openMemoryMirror()
  const zip = await zipOf(names(3), plain(3))
  await importTable(mirror, zip)
  let asked = 0
  const pool = {
    ...decodingHere,
    placesOf: (stored: Uint8Array<ArrayBuffer>) => {
      asked++
      return decodingHere.placesOf(stored)
    },
  }
  expect(must(await readFrom(mirror.db, [zip], { pool, stopped: () => asked >= 1 }))).toMatchObject({ end: 'paused', read: 3 })
  must(await readFrom(mirror.db, [], { pool }))
  expect(asked).toBe(3)
  const file = await decodingHere.decode(new TextEncoder().encode(gpx(0)))
  if (file !== null) must(await mirror.db.keepTracks('own', [{ ...file, name: 'activities/100.gpx' }]))
  expect(must(await mirror.db.wantedTracks('own')).places).toEqual(['activities/100.gpx'])
})

test('what a place is called is kept for every run that begins within the same hundredth of a degree, and can be taken along', async () => {
  const mirror = await openMemoryMirror()
  const zip = await zipOf(names(3), [
    { name: 'activities/100.gpx', input: gpxFrom(startOf(0), 52.3721, 4.8987) },
    { name: 'activities/101.gpx', input: gpxFrom(startOf(1), 52.3749, 4.9012) },
    { name: 'activities/102.gpx', input: gpxFrom(startOf(2), 52.3821, 4.8987) },
  ])
  await importTable(mirror, zip)
  must(await readFrom(mirror.db, [zip]))
  const pageOf = async (id: number) => must(await mirror.db.trackPage('own', id))
  expect([(await pageOf(1))?.cell, (await pageOf(1))?.called]).toEqual([{ latitude: 5237, longitude: 490 }, null])
  must(await mirror.db.keepPlaceName('own', { latitude: 5237, longitude: 490 }, 'Centrum, Amsterdam'))
  expect([(await pageOf(1))?.called, (await pageOf(2))?.called, (await pageOf(3))?.called]).toEqual([
    { name: 'Centrum, Amsterdam' },
    { name: 'Centrum, Amsterdam' },
    null,
  ])
  must(await mirror.db.keepPlaceName('own', { latitude: 5238, longitude: 490 }, null))
  expect((await pageOf(3))?.called).toEqual({ name: null })
  const { columns, rows } = must(await mirror.db.takeout('own', 'placeNames', -1))
  expect([columns, rows.map((row) => row.slice(0, 3))]).toEqual([
    ['latitude', 'longitude', 'name', 'asked_at'],
    [
      [5237, 490, 'Centrum, Amsterdam'],
      [5238, 490, null],
    ],
  ])
})

test('runs along the same way are told so once all were read, and anew when one of them is taken out', async () => {
  const mirror = await openMemoryMirror()
  const rows = [{ file: 'activities/1.gpx' }, { file: 'activities/2.gpx' }, { file: 'activities/3.gpx' }]
  const zip = await zipOf(rows, [
    { name: 'activities/1.gpx', input: gpx(0) },
    { name: 'activities/2.gpx', input: gpx(1) },
    { name: 'activities/3.gpx', input: gpxFrom(startOf(2), 48.2, 16.37) },
  ])
  await importTable(mirror, zip)
  let compared = 0
  const pool = {
    ...decodingHere,
    waysOf: (...routes: Parameters<typeof decodingHere.waysOf>) => {
      compared += 1
      return decodingHere.waysOf(...routes)
    },
  }
  const told = async () => {
    const { numbers } = must(await mirror.db.history('own', ['way', 'newStart', 'hasRoute'], 30_000))
    return [[...(numbers.way ?? [])], [...(numbers.newStart ?? [])], [...(numbers.hasRoute ?? [])]]
  }
  must(await readFrom(mirror.db, [zip], { pool }))
  expect([await told(), compared]).toEqual([
    [
      [0, 0, 1],
      [1, 0, 1],
      [1, 1, 1],
    ],
    1,
  ])
  must(await readFrom(mirror.db, [], { pool }))
  expect(compared).toBe(1)
  must(await mirror.db.correct('own', { activity: 1, kind: 'deleted' }))
  must(await readFrom(mirror.db, [], { pool }))
  expect([await told(), compared]).toEqual([
    [
      [0, 1],
      [1, 1],
      [1, 1],
    ],
    2,
  ])
  // A comparison that ends its decoder costs nothing that was known.
  must(await mirror.db.undo('own', 1, 'deleted'))
  must(await readFrom(mirror.db, [], { pool: { ...pool, waysOf: async () => null } }))
  expect((await told())[0]).toEqual([NaN, 0, 1])
})
