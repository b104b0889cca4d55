import { createHash } from 'node:crypto'
import FitParser from 'fit-file-parser'
import { expect, test } from 'vitest'
import { dayFromCivil } from '../../calendar/calendar'
import { wallOf } from '../../enrich/wall'
import type { Track } from '../../tracks/track'
import type { Simulated } from '../athlete'
import { sampleAthlete } from '../sample'
import { trackOf } from '../track'
import { fileOf, type Ugly } from './file'
import { toFit } from './fit'
import { toGpx } from './gpx'
import { toTcx } from './tcx'
import { escaped, stamper, utf8 } from './xml'

const sample = sampleAthlete(dayFromCivil(2026, 11, 2))
const trackFor = (activity: Simulated): Track => {
  const track = trackOf(sample, activity)
  if (track === null) throw new Error(`no track of ${activity.id}`)
  return track
}
const found = (is: (activity: Simulated) => boolean): Simulated => {
  const activity = sample.activities.find(is)
  if (activity === undefined) throw new Error('nobody like that')
  return activity
}
const fitOf = (activity: Simulated): boolean => activity.file?.endsWith('.fit.gz') ?? false
const watched = sample.activities.filter((activity) => fitOf(activity) && activity.sport === 'Run')
/** A run abroad, with stops; a treadmill; the sports that are not runs; a ride with watts. */
const shown = [
  found((one) => fitOf(one) && one.place.name === 'Kathmandu' && trackFor(one).restarts.length > 1),
  found((one) => fitOf(one) && one.sport === 'Run' && one.indoor),
  ...(['Ride', 'Walk', 'Swim', 'Yoga', 'VirtualRide'] as const).map((sport) => found((one) => fitOf(one) && one.sport === sport)),
  ...watched.filter((_, index) => index % 180 === 7),
]

/** CRC-16/ARC bit by bit, as its definition says: reflected polynomial 0x8005, nothing before and after. */
const crcOf = (bytes: Uint8Array): number => {
  let crc = 0
  for (const byte of bytes)
    for (let bit = 0; bit < 8; bit++) {
      const mixed = (crc ^ (byte >> bit)) & 1
      crc = mixed ? (crc >> 1) ^ 0xa001 : crc >> 1
    }
  return crc
}

const parsed = (bytes: Uint8Array<ArrayBuffer>) => new FitParser({ force: false, mode: 'list' }).parseAsync(bytes.buffer)
/** By name, where the parser's types know fewer names than it reads. */
const valueOf = (message: object | undefined, name: string): unknown => Object.entries(message ?? {}).find(([key]) => key === name)?.[1]
const secondsOf = (time: unknown): number => Date.parse(String(time)) / 1000

/** Every value that came back as something else than was meant. */
const misread = (track: Track, records: readonly object[]): readonly string[] => {
  const fields = [
    ['latitude', 'position_lat', 1e-7],
    ['longitude', 'position_long', 1e-7],
    ['distance', 'distance', 0.0051],
    ['altitude', 'enhanced_altitude', 0.1001],
    ['heartRate', 'heart_rate', 0],
    ['cadence', 'cadence', 0],
    ['power', 'power', 0],
    ['temperature', 'temperature', 0],
  ] as const
  return records.flatMap((record, i) => [
    ...(secondsOf(valueOf(record, 'timestamp')) * 1000 === track.time[i] ? [] : [`time of ${i}`]),
    ...fields.flatMap(([column, name, within]) => {
      const meant = track[column][i] ?? NaN
      const read = valueOf(record, name)
      if (Number.isNaN(meant) ? read === undefined : typeof read === 'number' && Math.abs(read - meant) <= within) return []
      return [`${name} of ${i}: ${String(read)}, meant ${meant}`]
    }),
  ])
}

test('what a watch recorded is what another reader finds in its FIT, within the format’s own steps', async () => {
  const faults: string[] = []
  for (const activity of shown) {
    const track = trackFor(activity)
    const { records = [] } = await parsed(toFit(track, activity))
    if (records.length !== track.length) faults.push(`${activity.sport}: ${records.length} of ${track.length} records`)
    faults.push(...misread(track, records).slice(0, 3))
  }
  expect(faults).toEqual([])
})

test('a FIT tells its timer’s stops, its laps, its sport and its sums', async () => {
  const [activity] = shown
  if (activity === undefined) return
  const track = trackFor(activity)
  const { events = [], laps = [], sessions = [], file_ids = [] } = await parsed(toFit(track, activity))
  const seconds = (at: number): number => (track.time[at] ?? 0) / 1000
  const timer = events.map(({ event_type, timestamp }) => [String(event_type), secondsOf(timestamp)])
  expect(timer).toEqual([
    ['start', seconds(0)],
    ...[...track.restarts].flatMap((at) => [
      ['stop_all', seconds(at - 1)],
      ['start', seconds(at)],
    ]),
    ['stop_all', seconds(track.length - 1)],
  ])
  const holes = [...track.restarts].reduce((sum, at) => sum + seconds(at) - seconds(at - 1), 0)
  const elapsed = seconds(track.length - 1) - seconds(0)
  const metres = track.distance.at(-1) ?? 0
  expect(sessions).toMatchObject([
    { sport: 'running', sub_sport: 'generic', total_elapsed_time: elapsed, total_timer_time: elapsed - holes, num_laps: laps.length },
  ])
  expect(sessions[0]?.['total_distance']).toBeCloseTo(metres, 2)
  const sumOf = (name: string): number => laps.reduce((sum, lap) => sum + Number(valueOf(lap, name)), 0)
  expect(sumOf('total_elapsed_time')).toBe(elapsed)
  expect(sumOf('total_timer_time')).toBe(elapsed - holes)
  expect(sumOf('total_distance')).toBeCloseTo(metres, 1)
  expect(laps).toHaveLength(Math.ceil(metres / 1000))
  expect(file_ids).toMatchObject([{ type: 'activity', manufacturer: 'garmin' }])
})

test('a FIT ends with the clock of the place, also a quarter of an hour off and in summer', async () => {
  const offsets: (readonly [number, number])[] = []
  for (const activity of shown) {
    const { activity: told } = await parsed(toFit(trackFor(activity), activity))
    const offset = secondsOf(told['local_timestamp']) - secondsOf(told.timestamp)
    offsets.push([offset, wallOf(activity.place.zone).offset(activity.start + 1000 * activity.elapsed)])
  }
  expect(offsets.map(([told]) => told)).toEqual(offsets.map(([, meant]) => meant))
  expect(new Set(offsets.map(([told]) => told)).isSupersetOf(new Set([20_700, -14_400, -18_000]))).toBe(true)
})

test('indoors, and in a pool, a FIT says so', async () => {
  const kinds: unknown[] = []
  for (const activity of shown.slice(1, 7)) {
    const { sessions = [] } = await parsed(toFit(trackFor(activity), activity))
    kinds.push([sessions[0]?.['sport'], sessions[0]?.['sub_sport']])
  }
  expect(kinds).toEqual([
    ['running', 'treadmill'],
    ['cycling', 'generic'],
    ['walking', 'generic'],
    ['swimming', 'lap_swimming'],
    ['training', 'yoga'],
    ['cycling', 'virtual_activity'],
  ])
})

test('both checksums of a FIT are right by the definition of the checksum', () => {
  for (const activity of shown) {
    const bytes = toFit(trackFor(activity), activity)
    const view = new DataView(bytes.buffer)
    expect([view.getUint8(0), view.getUint32(4, true), view.getUint16(12, true), view.getUint16(bytes.length - 2, true), crcOf(bytes)]).toEqual([
      14,
      bytes.length - 16,
      crcOf(bytes.subarray(0, 12)),
      crcOf(bytes.subarray(0, -2)),
      0,
    ])
  }
})

test('a developer field comes back by its name and disturbs no other', async () => {
  const [activity] = shown
  if (activity === undefined) return
  const track = trackFor(activity)
  const { records = [], field_descriptions } = await parsed(toFit(track, activity, { developer: true }))
  expect(misread(track, records)).toEqual([])
  expect([valueOf(records[3], 'Vertical Oscillation'), field_descriptions]).toMatchObject([81, [{ field_name: 'Vertical Oscillation', units: 'mm' }]])
})

const numbersIn = (text: string, pattern: RegExp): readonly number[] => [...text.matchAll(pattern)].map(([, value]) => Number(value))
const timesIn = (text: string, pattern: RegExp): readonly number[] => [...text.matchAll(pattern)].map(([, value]) => Date.parse(value ?? ''))
const apart = (read: readonly number[], meant: Float64Array): number =>
  read.length === meant.length ? Math.max(...read.map((value, i) => Math.abs(value - (meant[i] ?? NaN)))) : Infinity

test('a GPX of Strava’s app holds every point of a phone: place, height and time', () => {
  for (const activity of sample.activities.filter((one) => one.file?.endsWith('.gpx') && one.sport === 'Run' && !one.indoor).slice(60, 64)) {
    const track = trackFor(activity)
    const text = toGpx(track, activity)
    expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<gpx creator="StravaGPX" ')).toBe(true)
    expect([text.includes('<type>9</type>'), text.includes(`<metadata>\n  <time>${new Date(activity.start).toISOString().slice(0, 19)}Z</time>`)]).toEqual([
      true,
      true,
    ])
    const [header = '', points = ''] = text.split('<trkseg>')
    expect([header.match(/<name>/g)?.length, apart(timesIn(points, /<time>(.*?)<\/time>/g), track.time)]).toEqual([1, 0])
    expect(apart(numbersIn(points, /lat="(.*?)"/g), track.latitude)).toBeLessThan(6e-7)
    expect(apart(numbersIn(points, /lon="(.*?)"/g), track.longitude)).toBeLessThan(6e-7)
    expect(apart(numbersIn(points, /<ele>(.*?)<\/ele>/g), track.altitude)).toBeLessThan(1e-9)
    expect(text.includes('gpxtpx')).toBe(false)
  }
})

test('a GPX of a watch holds pulse and cadence, and begins a new segment wherever the timer had stood', () => {
  const activity = found(
    (one) => fitOf(one) && one.sport === 'Run' && !one.indoor && trackFor(one).restarts.length > 1 && trackFor(one).latitude.every(Number.isFinite),
  )
  const track = trackFor(activity)
  const segments = toGpx(track, activity).split('<trkseg>').slice(1)
  const lengths = segments.map((segment) => segment.match(/<trkpt/g)?.length ?? 0)
  expect(lengths).toEqual([...track.restarts, track.length].map((at, i) => at - (track.restarts[i - 1] ?? 0)))
  const text = segments.join('')
  expect(
    apart(
      numbersIn(text, /<gpxtpx:hr>(.*?)</g),
      track.heartRate.filter((value) => !Number.isNaN(value)),
    ),
  ).toBe(0)
  expect(apart(numbersIn(text, /<gpxtpx:cad>(.*?)</g), track.cadence)).toBe(0)
})

test('a TCX has ten spaces before its declaration, and every sample in laps and tracks', () => {
  const tcx = sample.activities.filter(({ file, sport }) => file?.endsWith('.tcx.gz') && sport === 'Run')
  const some = [...tcx.filter((one) => trackFor(one).restarts.length > 1).slice(0, 2), ...tcx.filter(({ indoor }) => indoor).slice(0, 1)]
  expect(some).toHaveLength(3)
  for (const activity of some) {
    const track = trackFor(activity)
    const text = toTcx(track, activity)
    expect([text.search(/<\?xml/), text.includes('<Activity Sport="Running">')]).toEqual([10, true])
    const without = (column: Float64Array): Float64Array => column.filter((value) => !Number.isNaN(value))
    expect(apart(timesIn(text, /<Time>(.*?)</g), track.time)).toBe(0)
    const points = text.replace(/<Lap[^]*?<Track>/g, '<Track>')
    const read = [
      apart(numbersIn(points, /<LatitudeDegrees>(.*?)</g), without(track.latitude)) < 1e-7,
      apart(numbersIn(points, /<LongitudeDegrees>(.*?)</g), without(track.longitude)) < 1e-7,
      apart(numbersIn(points, /<AltitudeMeters>(.*?)</g), without(track.altitude)) < 1e-4,
      apart(numbersIn(points, /<DistanceMeters>(.*?)</g), without(track.distance)) < 2e-3,
      apart(numbersIn(points, /<HeartRateBpm>\s*<Value>(.*?)</g), without(track.heartRate)) === 0,
      apart(numbersIn(points, /<ns3:RunCadence>(.*?)</g), without(track.cadence)) === 0,
    ]
    expect(read).toEqual(read.map(() => true))
    const laps = numbersIn(text, /<TotalTimeSeconds>(.*?)</g)
    const holes = [...track.restarts].reduce((sum, at) => sum + ((track.time[at] ?? 0) - (track.time[at - 1] ?? 0)) / 1000, 0)
    expect(laps.reduce((sum, value) => sum + value, 0)).toBe(((track.time.at(-1) ?? 0) - activity.start) / 1000 - holes)
    // a track in every lap, and one more for every stop inside a lap
    const openings = text.match(/<Track>/g)?.length ?? 0
    expect([openings >= laps.length, openings <= laps.length + track.restarts.length]).toEqual([true, true])
  }
})

test('XML is well-formed whatever the runner wrote, and nothing in it is a number that is none', () => {
  const activity = { ...found((one) => one.file?.endsWith('.gpx') ?? false), own: 'Legs & <lungs> "burn" 👨‍👩‍👧‍👦 -> 1' }
  const text = toGpx(trackFor(activity), activity)
  expect(text).toContain('<name>Legs &amp; &lt;lungs&gt; &quot;burn&quot; 👨‍👩‍👧‍👦 -&gt; 1</name>')
  for (const one of sample.activities.filter(({ file }) => file?.endsWith('.tcx.gz') || file?.endsWith('.gpx')).filter((_, index) => index % 40 === 0)) {
    const bytes = fileOf(sample, one)?.bytes
    expect(/NaN|undefined|Infinity/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).toBe(false)
  }
})

test('the same activity gives the same bytes, everywhere and always, under the name of its row', () => {
  const hash = createHash('sha256')
  const faults = sample.activities
    .filter((_, index) => index % 61 === 0)
    .filter((activity) => {
      const file = fileOf(sample, activity)
      if (file !== null) hash.update(file.bytes)
      const named = activity.file !== null && activity.file !== '#error#'
      return named ? file?.name !== activity.file || file.gzip !== file.name.endsWith('.gz') : file !== null
    })
  expect(faults).toEqual([])
  expect(hash.digest('hex')).toMatchInlineSnapshot(`"ad3a3fba3876bc77c7ec7f21ed70594438508f2222f5bf046d72d264a3520c6f"`)
})

test('no file is made for an entry by hand and for one that Strava lost', () => {
  expect([
    fileOf(
      sample,
      found(({ manual }) => manual),
    ),
    fileOf(
      sample,
      found(({ file }) => file === '#error#'),
    ),
  ]).toEqual([null, null])
})

test('a file can be wrong in each of the ways files are', async () => {
  const [activity] = watched
  const phone = found((one) => (one.file?.endsWith('.gpx') ?? false) && one.sport === 'Run')
  if (activity === undefined) return
  const ugly = (of: Simulated, kind: Ugly) => {
    const file = fileOf(sample, of, { ugly: kind })
    if (file === null) throw new Error('no file')
    return file
  }
  const whole = fileOf(sample, activity)?.bytes ?? new Uint8Array(0)
  const cut = ugly(activity, 'truncated').bytes
  expect([cut, Math.round((10 * cut.length) / whole.length)]).toEqual([whole.slice(0, cut.length), 6])
  await expect(parsed(cut)).rejects.toBeTruthy()
  expect(ugly(activity, 'empty').bytes).toHaveLength(0)
  expect([ugly(activity, 'bin').name, ugly(activity, 'bin').gzip]).toEqual([activity.file?.replace('.fit.gz', '.bin.gz'), true])
  expect([ugly(phone, 'not-gzip').name, ugly(phone, 'not-gzip').gzip]).toEqual([`${phone.file ?? ''}.gz`, false])
  expect(new TextDecoder().decode(ugly(phone, 'timeless').bytes).match(/<time>/g)).toHaveLength(1)
  const { records = [] } = await parsed(ugly(activity, 'timeless').bytes)
  expect([records.length, records[0]?.['timestamp']]).toEqual([trackFor(activity).length, undefined])
  const chain = ugly(activity, 'chained').bytes
  const first = 16 + new DataView(chain.buffer).getUint32(4, true)
  const halves = await Promise.all([chain.slice(0, first), chain.slice(first)].map(async (bytes) => (await parsed(bytes)).records ?? []))
  expect(misread(trackFor(activity), halves.flat())).toEqual([])
})

test('bytes of a text are UTF-8', () => {
  const text = 'a–é\u07ff\u0800\uffff👟"<&'
  expect(utf8(text)).toEqual(new TextEncoder().encode(text))
  expect(utf8('a\ud800b')).toEqual(new TextEncoder().encode('a\ud800b'))
  expect(escaped('a<b>&"c"')).toBe('a&lt;b&gt;&amp;&quot;c&quot;')
})

test('a stamp is what Date writes, over midnight too', () => {
  const stamp = stamper('Z')
  for (const utc of [Date.UTC(2019, 11, 31, 23, 59, 59), Date.UTC(2020, 0, 1), Date.UTC(2020, 1, 29, 9, 5, 7), Date.UTC(1969, 6, 20, 20, 17, 40)])
    expect(stamp(utc)).toBe(`${new Date(utc).toISOString().slice(0, 19)}Z`)
})
