import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeFit } from './fit'
import { fitChecksum } from './fit-checksum'
import {
  activityApart,
  eventAt,
  fileIdOf,
  fitData,
  fitDefinition,
  fitFile,
  fitMessage,
  fitSeconds,
  recordAt,
  runStart,
  semicircles,
  sessionAt,
} from './small-fit'
import { mostSamples } from './recorder'
import type { FitField } from './small-fit'
import type { Decoded } from './track'

const began = fitSeconds(runStart)
const nan = Number.NaN
const activityId = fileIdOf(4)

const decoded = (bytes: Uint8Array): Decoded => {
  const outcome = decodeFit(bytes)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}
const codeOf = (bytes: Uint8Array): string => {
  const outcome = decodeFit(bytes)
  return outcome.ok ? 'ok' : outcome.code
}
/** Seconds since the run began. */
const seconds = ({ track }: Decoded): readonly number[] => [...track.time].map((time) => (time - runStart) / 1000)
const plain = [activityId, recordAt(0), recordAt(1), recordAt(2), sessionAt(0, 2, 6)]
const joined = (...files: readonly Uint8Array[]): Uint8Array => Uint8Array.from(files.flatMap((file) => [...file]))
const oneRecord = (fields: readonly FitField[]): Decoded => decoded(fitFile([activityId, fitMessage(20, [[253, 'uint32', began], ...fields])]))

// Frame

test('headers of 12 and of 14 bytes are read, and one whose checksum was left at 0', () => {
  for (const frame of [{ header: 12 }, { header: 14 }, { headerSum: 'zero' }] as const) {
    const run = decoded(fitFile(plain, frame))
    expect([seconds(run), run.flaws]).toEqual([[0, 1, 2], {}])
  }
})

test('a wrong checksum of the header or of the file is told, and the file is read', () => {
  expect(decoded(fitFile(plain, { sum: 'wrong' }))).toMatchObject({ track: { length: 3 }, flaws: { checksum: 1 } })
  expect(decoded(fitFile(plain, { headerSum: 'wrong' }))).toMatchObject({ track: { length: 3 }, flaws: { checksum: 1 } })
  expect(decoded(fitFile(plain, { headerSum: 'wrong', sum: 'wrong' })).flaws).toEqual({ checksum: 2 })
})

test('the checksum is the protocol’s, bit by bit', () => {
  const slow = (bytes: Uint8Array): number =>
    bytes.reduce((sum, byte) => {
      let crc = sum ^ byte
      for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1
      return crc
    }, 0)
  // CRC-16/ARC's published check value
  expect(fitChecksum(new TextEncoder().encode('123456789'), 0, 9)).toBe(0xbb3d)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(8), (bytes, start) => {
      const from = Math.min(start, bytes.length)
      expect(fitChecksum(bytes, from, bytes.length)).toBe(slow(bytes.subarray(from)))
    }),
    { numRuns: 100 },
  )
})

test('a file cut anywhere gives what came before the cut, and says that it was cut', () => {
  const whole = fitFile([...plain.slice(0, 3), eventAt(1, 4), eventAt(5, 0), recordAt(6), recordAt(7), sessionAt(0, 7, 21), activityApart(7200)])
  const all = seconds(decoded(whole))
  for (let length = 0; length < whole.length; length++) {
    const outcome = decodeFit(whole.subarray(0, length))
    if (!outcome.ok) {
      // Of 14 bytes of header and 16 of the first definition nothing can be read.
      expect([length < 30, outcome.code]).toEqual([true, length === 0 ? 'empty' : 'bad-fit'])
      continue
    }
    const times = seconds(outcome.value)
    expect(times).toEqual(all.slice(0, times.length))
    expect(outcome.value.flaws).toEqual({ truncated: 1 })
  }
  expect(all).toEqual([0, 1, 6, 7])
})

test('a recording that was never closed says a size of 0, and is read to its end', () => {
  const open = fitFile(plain, { size: 0 })
  expect(decoded(open.subarray(0, -2))).toMatchObject({ track: { length: 3 }, told: { distance: 6 }, flaws: { truncated: 1 } })
})

test('a size that is too large is a file cut short; one that is too small keeps what it covers', () => {
  expect(decoded(fitFile(plain, { size: 0xffff_ffff }))).toMatchObject({ track: { length: 3 }, flaws: { truncated: 1 } })
  const short = [activityId, recordAt(0), recordAt(1)].flat().length
  expect(decoded(fitFile(plain, { size: short }))).toMatchObject({ track: { length: 2 }, flaws: { checksum: 2 } })
})

test('padding behind a file is nothing, other bytes are told', () => {
  expect(decoded(joined(fitFile(plain), new Uint8Array(40))).flaws).toEqual({})
  expect(decoded(joined(fitFile(plain), new Uint8Array(40).fill(7))).flaws).toEqual({ checksum: 1 })
})

test('chained files are appended: a restart between them, distances that go on, and the whole of both', () => {
  const later = [activityId, recordAt(0), recordAt(5)].map((message) => [...message])
  const second = fitFile([
    activityId,
    ...[100, 101].map((second) =>
      fitMessage(20, [
        [253, 'uint32', began + second],
        [5, 'uint32', (second - 100) * 300],
      ]),
    ),
    sessionAt(100, 1, 3),
  ])
  const run = decoded(joined(fitFile(plain), second, fitFile([later[0] ?? []])))
  expect([seconds(run), [...run.track.distance], [...run.track.restarts], run.flaws]).toEqual([[0, 1, 2, 100, 101], [0, 3, 6, 6, 9], [3], {}])
  expect(run.told).toMatchObject({ start: runStart, distance: 9, timer: 3, elapsed: 101 })
})

test('what is chained behind a cut is read no further, what is chained behind a broken file is', () => {
  const broken = fitFile([activityId, recordAt(0), [0x0f]])
  const second = fitFile([activityId, recordAt(100)])
  const run = decoded(joined(broken, second))
  expect([seconds(run), run.flaws]).toEqual([[0, 100], { truncated: 1 }])
  expect(decoded(joined(fitFile(plain), second.subarray(0, 9))).flaws).toEqual({ truncated: 1 })
})

// Messages

test('both byte orders are read, changing from definition to definition', () => {
  const place: readonly FitField[] = [
    [0, 'sint32', semicircles(-33.5)],
    [7, 'uint16', 0x0102],
  ]
  const run = decoded(fitFile([activityId, recordAt(0, place, { big: true }), recordAt(1, place), recordAt(2, place, { big: true, local: 3 })]))
  expect([seconds(run), [...run.track.power], [...run.track.distance]]).toEqual([
    [0, 1, 2],
    [258, 258, 258],
    [0, 3, 6],
  ])
})

test('a local message type may be defined anew, and several may be used by turns', () => {
  const time = (second: number): FitField => [253, 'uint32', began + second]
  const run = decoded(
    fitFile([
      activityId,
      fitDefinition(20, [time(0), [3, 'uint8', 0]], { local: 1 }),
      fitDefinition(20, [[7, 'uint16', 0], time(0)], { local: 2 }),
      fitData([time(0), [3, 'uint8', 140]], { local: 1 }),
      fitData([[7, 'uint16', 250], time(1)], { local: 2 }),
      fitData([time(2), [3, 'uint8', 141]], { local: 1 }),
      fitDefinition(20, [[3, 'uint8', 0], time(0)], { local: 1 }),
      fitData([[3, 'uint8', 142], time(3)], { local: 1 }),
    ]),
  )
  expect([seconds(run), [...run.track.heartRate], [...run.track.power]]).toEqual([
    [0, 1, 2, 3],
    [140, nan, 141, 142],
    [nan, 250, nan, nan],
  ])
})

test('compressed timestamps roll over after 32 seconds and count from the last timestamp of any message', () => {
  // An event's time moves the base as well.
  const base = Math.ceil(began / 32) * 32
  const compressed = (offset: number): readonly number[] => fitData([[3, 'uint8', 140]], { local: 2, offset })
  const run = decoded(
    fitFile([
      activityId,
      fitMessage(20, [[253, 'uint32', base + 29]]),
      fitDefinition(20, [[3, 'uint8', 0]], { local: 2 }),
      ...[29, 30, 31, 0, 5, 4].map(compressed),
      fitMessage(21, [
        [253, 'uint32', base + 200],
        [0, 'enum', 3],
        [1, 'enum', 0],
      ]),
      compressed(201 % 32),
    ]),
  )
  expect([...run.track.time].map((time) => fitSeconds(time) - base)).toEqual([29, 29, 30, 31, 32, 37, 68, 201])
})

test('a compressed timestamp before any full one is no time', () => {
  const run = decoded(
    fitFile([activityId, fitDefinition(20, [[3, 'uint8', 0]]), fitData([[3, 'uint8', 140]], { offset: 3 }), fitMessage(20, [[253, 'uint32', began]])]),
  )
  expect([seconds(run), run.flaws]).toEqual([[0], { 'no-time': 1 }])
})

test('a timestamp that is defined behind a compressed header has its bytes there, and stands', () => {
  const fields: readonly FitField[] = [
    [253, 'uint32', began + 7],
    [3, 'uint8', 140],
  ]
  const run = decoded(fitFile([activityId, recordAt(0), fitDefinition(20, fields), fitData(fields, { offset: 1 }), recordAt(9)]))
  expect([seconds(run), run.track.heartRate[1]]).toEqual([[0, 7, 9], 140])
})

test('developer fields are skipped by their size and replace nothing', () => {
  // A description says that developer field 0 is a heart rate of the profile's number 3; the profile's own stands.
  const described = fitMessage(206, [
    [0, 'uint8', 0],
    [1, 'uint8', 0],
    [2, 'uint8', 2],
    [14, 'uint16', 20],
    [15, 'uint8', 3],
  ])
  const run = decoded(
    fitFile([activityId, described, recordAt(0, [[3, 'uint8', 140]], { developer: [[77], [1, 2, 3, 4, 5]] }), recordAt(1, [], { developer: [[78]] })]),
  )
  expect([seconds(run), [...run.track.heartRate], run.flaws]).toEqual([[0, 1], [140, nan], {}])
})

test('unknown messages and fields are skipped, strings and arrays among them', () => {
  const unknown: readonly FitField[] = [
    [200, 'uint64', 5],
    [201, 'byte', [1, 2, 3, 4, 5, 6, 7]],
  ]
  const run = decoded(
    fitFile([
      activityId,
      fitMessage(0xff00, unknown),
      recordAt(0, [...unknown, [3, 'uint8', 140]]),
      fitMessage(132, [
        [253, 'uint32', began],
        [9, 'uint8', [1, 2]],
      ]),
    ]),
  )
  expect([seconds(run), run.track.heartRate[0], run.flaws]).toEqual([[0], 140, {}])
})

test('a definition of 255 fields, and one of none, are read', () => {
  const many = Array.from({ length: 253 }, (_, at): FitField => [at === 3 ? 3 : 254, 'uint8', at === 3 ? 140 : 1])
  const run = decoded(fitFile([activityId, recordAt(0, many), fitMessage(99, [], { local: 5 }), recordAt(1)]))
  expect([seconds(run), run.track.heartRate[0], run.flaws]).toEqual([[0, 1], 140, {}])
})

test('a field that is an array gives its first value, one whose size fits no value of its type gives none', () => {
  expect(oneRecord([[3, 'uint8', [140, 150]]]).track.heartRate[0]).toBe(140)
  // Three bytes of a type of two.
  const odd = [
    0x40,
    0,
    0,
    20,
    0,
    2,
    253,
    4,
    134,
    7,
    3,
    132,
    ...fitData([
      [253, 'uint32', began],
      [7, 'byte', [1, 2, 3]],
    ]),
  ]
  const run = decoded(fitFile([activityId, odd, recordAt(1)]))
  expect([[...run.track.power], seconds(run)]).toEqual([
    [nan, nan],
    [0, 1],
  ])
})

test('invalid values of every base type are absent', () => {
  const invalid: readonly FitField[] = [
    [7, 'uint8', 0xff],
    [7, 'enum', 0xff],
    [7, 'byte', 0xff],
    [7, 'sint8', 0x7f],
    [7, 'uint8z', 0],
    [7, 'uint16', 0xffff],
    [7, 'sint16', 0x7fff],
    [7, 'uint16z', 0],
    [7, 'uint32', 0xffff_ffff],
    [7, 'sint32', 0x7fff_ffff],
    [7, 'uint32z', 0],
    [7, 'float32', nan],
    [7, 'float64', nan],
  ]
  for (const field of invalid) {
    const { track, flaws } = oneRecord([field])
    expect([field[1], track.length, track.power[0], flaws]).toEqual([field[1], 1, nan, {}])
    const type = field[1]
    expect([type, oneRecord([[7, type, 100]]).track.power[0]]).toEqual([type, 100])
  }
  expect(oneRecord([[7, 'sint64', 100]]).track.power[0]).toBe(100)
  expect(oneRecord([[7, 'uint64', 100]]).track.power[0]).toBe(100)
})

// Meaning

test('a record’s values are in degrees, metres, beats, revolutions, °C and watts', () => {
  const { track, flaws } = oneRecord([
    [0, 'sint32', -(2 ** 30)],
    [1, 'sint32', 2 ** 29],
    [2, 'uint16', 2600],
    [3, 'uint8', 152],
    [4, 'uint8', 86],
    [53, 'uint8', 64],
    [5, 'uint32', 123_456],
    [7, 'uint16', 310],
    [13, 'sint8', -4],
  ])
  const { restarts: _, length: __, ...columns } = track
  expect(Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[0]]))).toEqual({
    time: runStart,
    latitude: -90,
    longitude: 45,
    altitude: 20,
    heartRate: 152,
    cadence: 86.5,
    distance: 1234.56,
    power: 310,
    temperature: -4,
  })
  expect(flaws).toEqual({})
})

test('the finer altitude stands before the coarse one, where it is valid', () => {
  expect(
    oneRecord([
      [2, 'uint16', 2600],
      [78, 'uint32', 2603],
    ]).track.altitude[0],
  ).toBeCloseTo(20.6)
  expect(
    oneRecord([
      [78, 'uint32', 0xffff_ffff],
      [2, 'uint16', 2600],
    ]).track.altitude[0],
  ).toBe(20)
})

test('a fraction of the cadence alone is no cadence', () => {
  expect(oneRecord([[53, 'uint8', 64]]).track.cadence[0]).toBe(nan)
})

test('half a position is none, and neither are impossible ones or a heart rate of 0', () => {
  expect(
    oneRecord([
      [0, 'sint32', 0x7fff_ffff],
      [1, 'sint32', 0x7fff_ffff],
    ]).flaws,
  ).toEqual({})
  expect(oneRecord([[0, 'sint32', semicircles(50)]]).flaws).toEqual({ impossible: 1 })
  expect(
    oneRecord([
      [0, 'sint32', semicircles(120)],
      [1, 'sint32', 5],
      [3, 'uint8', 0],
    ]).flaws,
  ).toEqual({ impossible: 2 })
  expect(
    oneRecord([
      [0, 'sint32', 0],
      [1, 'sint32', 0],
    ]),
  ).toMatchObject({ track: { latitude: Float64Array.of(nan) }, flaws: { impossible: 1 } })
})

test('records without a position are kept: a treadmill', () => {
  const run = decoded(fitFile([activityId, recordAt(0), recordAt(1), sessionAt(0, 1, 3, 1, 1)]))
  expect([seconds(run), run.told.sport, run.told.indoor, run.track.latitude.every((degrees) => Number.isNaN(degrees))]).toEqual([[0, 1], 'Run', true, true])
})

test('times that fall are left out and distances that fall are absent', () => {
  const at = (second: number, metres: number): readonly number[] =>
    fitMessage(20, [
      [253, 'uint32', began + second],
      [5, 'uint32', metres * 100],
    ])
  const run = decoded(fitFile([activityId, at(0, 0), at(5, 10), at(3, 12), at(6, 8), at(7, 20)]))
  expect([seconds(run), run.flaws]).toEqual([[0, 5, 6, 7], { 'time-falls': 1, 'distance-falls': 1 }])
  expect([...run.track.distance]).toEqual([0, 10, nan, 20])
})

test('a device’s time since it was switched on is no time', () => {
  const run = decoded(
    fitFile([
      activityId,
      fitMessage(20, [
        [253, 'uint32', 100],
        [5, 'uint32', 0],
      ]),
      fitMessage(20, [
        [253, 'uint32', 0x0fff_ffff],
        [5, 'uint32', 300],
      ]),
    ]),
  )
  expect([run.track.length, run.track.time[0], run.track.distance[1], run.flaws, run.told.start]).toEqual([2, nan, 3, { 'no-time': 2 }, null])
})

test('a timer that stopped and started again is a restart at the next record, whatever its kind of stop', () => {
  for (const stop of [1, 4, 8, 9]) {
    const run = decoded(
      fitFile([activityId, eventAt(0, 0), recordAt(0), recordAt(1), eventAt(1, stop), eventAt(60, 0), recordAt(60), recordAt(61), eventAt(61, 4)]),
    )
    expect([...run.track.restarts]).toEqual([2])
  }
})

test('a start without a stop, a marker, and a stop of something else are no restart', () => {
  const other = fitMessage(21, [
    [253, 'uint32', began],
    [0, 'enum', 8],
    [1, 'enum', 4],
  ])
  const run = decoded(fitFile([activityId, recordAt(0), eventAt(0, 0), recordAt(1), other, eventAt(2, 3), eventAt(2, 0), recordAt(2)]))
  expect([...run.track.restarts]).toEqual([])
})

test('events written behind all records are placed by their time', () => {
  const run = decoded(fitFile([activityId, recordAt(0), recordAt(1), recordAt(60), recordAt(61), eventAt(0, 0), eventAt(1, 4), eventAt(59, 0)]))
  expect([...run.track.restarts]).toEqual([2])
})

// What the file tells of the whole

test('start, timer, elapsed time and distance are the session’s', () => {
  const session = fitMessage(18, [
    [253, 'uint32', began + 95],
    [2, 'uint32', began - 3],
    [7, 'uint32', 95_250],
    [8, 'uint32', 80_125],
    [9, 'uint32', 31_234],
    [5, 'enum', 1],
    [6, 'enum', 3],
  ])
  expect(decoded(fitFile([...plain.slice(0, 4), session, activityApart(7200)])).told).toEqual({
    start: runStart - 3000,
    offset: 7200,
    sport: 'TrailRun',
    indoor: false,
    distance: 312.34,
    timer: 80.125,
    elapsed: 95.25,
    name: null,
  })
})

test('a session without a start tells its times all the same, and begins with the first record', () => {
  const session = fitMessage(18, [
    [7, 'uint32', 95_250],
    [8, 'uint32', 80_125],
  ])
  expect(decoded(fitFile([activityId, recordAt(4), session])).told).toMatchObject({ start: runStart + 4000, timer: 80.125, elapsed: 95.25 })
})

test('a file of transitions alone is silent where they are', () => {
  const silent = fitMessage(18, [
    [2, 'uint32', began],
    [5, 'enum', 3],
  ])
  expect(decoded(fitFile([activityId, silent])).told).toMatchObject({ sport: null, distance: null, timer: null, elapsed: null })
})

test('without a session the start is the first record’s, the timer the activity’s and the sport the sport message’s', () => {
  const run = decoded(
    fitFile([
      activityId,
      fitMessage(12, [
        [0, 'enum', 2],
        [1, 'enum', 46],
      ]),
      recordAt(4),
      recordAt(5),
      activityApart(0),
    ]),
  )
  expect(run.told).toEqual({ start: runStart + 4000, offset: 0, sport: 'GravelRide', indoor: false, distance: null, timer: 99, elapsed: null, name: null })
})

test('the offset is that of the two clocks if it is a zone’s', () => {
  const cases: readonly (readonly [number, number | null])[] = [
    [7200, 7200],
    [-18_000, -18_000],
    [20_700, 20_700],
    [3598, 3600],
    [-17_941, -18_000],
    [50_400, 50_400],
    [51_300, null],
    [3661, null],
    [1_000_000, null],
    [-3, 0],
  ]
  for (const [apart, offset] of cases) expect([apart, decoded(fitFile([...plain, activityApart(apart)])).told.offset]).toEqual([apart, offset])
  expect(decoded(fitFile(plain)).told.offset).toBe(null)
  expect(decoded(fitFile([...plain, activityApart(1_000_000), activityApart(3600), activityApart(7200)])).told.offset).toBe(3600)
})

test('of a multisport activity all records are kept, sums are of all legs, and the sport is that of the longest', () => {
  const legs = [sessionAt(0, 100, 500, 5, 18), sessionAt(100, 20, 50, 3), sessionAt(120, 400, 4000, 2), sessionAt(520, 300, 1000, 1)]
  const run = decoded(fitFile([activityId, recordAt(0), recordAt(120), recordAt(700), ...legs]))
  expect(seconds(run)).toEqual([0, 120, 700])
  expect(run.told).toMatchObject({ start: runStart, sport: 'Ride', indoor: null, distance: 5550, timer: 820, elapsed: 820 })
})

test('a leg that does not say its distance leaves the whole’s unknown, unless it is a transition', () => {
  const silent = (sport: number): readonly number[] =>
    fitMessage(18, [
      [2, 'uint32', began + 100],
      [7, 'uint32', 1000],
      [8, 'uint32', 1000],
      [5, 'enum', sport],
      [6, 'enum', 0],
    ])
  expect(decoded(fitFile([activityId, sessionAt(0, 100, 500), silent(2)])).told.distance).toBe(null)
  expect(decoded(fitFile([activityId, sessionAt(0, 100, 500), silent(3)])).told.distance).toBe(500)
})

test('a session that was written twice counts once, as it was written last', () => {
  expect(decoded(fitFile([activityId, sessionAt(0, 50, 100), sessionAt(0, 100, 200)])).told).toMatchObject({ distance: 200, timer: 100, elapsed: 100 })
})

test('a file of 130,000 sessions is read in one go', () => {
  // More than a call takes arguments, and too many to compare each with each. The header's size of 0 lets the file go on to its end.
  const session: readonly FitField[] = [
    [2, 'uint32', began],
    [8, 'uint32', 2000],
    [7, 'uint32', 2000],
  ]
  const head = Uint8Array.from([...fitFile([], { size: 0 }).subarray(0, 14), ...fitDefinition(18, session)])
  const data = Uint8Array.from(fitData(session))
  const count = 130_000
  const bytes = new Uint8Array(head.length + count * data.length)
  const view = new DataView(bytes.buffer)
  bytes.set(head)
  for (let at = 0; at < count; at++) {
    bytes.set(data, head.length + at * data.length)
    view.setUint32(head.length + at * data.length + 1, began + at, true)
  }
  expect(decoded(bytes).told).toMatchObject({ start: runStart, timer: 260_000, elapsed: 130_001, distance: null })
})

test('sports are Strava’s, with what the sub-sport says', () => {
  const cases: readonly (readonly [number, number, string | null, boolean | null])[] = [
    [1, 0, 'Run', null],
    [1, 1, 'Run', true],
    [1, 3, 'TrailRun', false],
    [1, 45, 'Run', true],
    [1, 58, 'VirtualRun', true],
    [2, 0, 'Ride', null],
    [2, 6, 'Ride', true],
    [2, 8, 'MountainBikeRide', false],
    [2, 28, 'EBikeRide', null],
    [2, 46, 'GravelRide', false],
    [2, 47, 'EMountainBikeRide', null],
    [2, 58, 'VirtualRide', true],
    [4, 1, 'Run', true],
    [4, 15, 'Elliptical', true],
    [5, 17, 'Swim', true],
    [5, 18, 'Swim', false],
    [10, 20, 'WeightTraining', null],
    [10, 43, 'Yoga', null],
    [11, 0, 'Walk', null],
    [15, 0, 'Rowing', null],
    [15, 14, 'Rowing', true],
    [17, 0, 'Hike', null],
    [21, 0, 'EBikeRide', null],
    [64, 84, 'Pickleball', null],
    [0, 0, null, null],
    [20, 0, null, null],
    [250, 250, null, null],
  ]
  for (const [sport, sub, id, indoor] of cases)
    expect([sport, sub, decoded(fitFile([activityId, sessionAt(0, 1, 1, sport, sub)])).told]).toMatchObject([sport, sub, { sport: id, indoor }])
})

test('a pool swim has lengths and a session and no record: a track of no samples that tells its distance', () => {
  const length = fitMessage(101, [
    [253, 'uint32', began + 30],
    [2, 'uint32', began],
    [4, 'uint32', 30_000],
    [5, 'uint16', 18],
    [7, 'enum', 0],
    [12, 'enum', 1],
  ])
  const swim = decoded(fitFile([activityId, length, length, sessionAt(0, 60, 50, 5, 17)]))
  expect([swim.track.length, swim.flaws]).toEqual([0, {}])
  expect(swim.told).toMatchObject({ start: runStart, sport: 'Swim', indoor: true, distance: 50, timer: 60 })
})

// What is no activity

test('nothing, another format, and a header alone are told apart', () => {
  expect(codeOf(new Uint8Array())).toBe('empty')
  expect(codeOf(new TextEncoder().encode('<?xml version="1.0"?><gpx></gpx>'))).toBe('not-a-track')
  expect(codeOf(Uint8Array.of(1, 2, 3))).toBe('not-a-track')
  expect(codeOf(fitFile([]))).toBe('bad-fit')
  expect(codeOf(fitFile([fitData([[3, 'uint8', 1]])]))).toBe('bad-fit')
})

test('settings, a workout and a course are no activity, even if the course has records', () => {
  for (const type of [2, 5, 6]) expect(codeOf(fitFile([fileIdOf(type)]))).toBe('no-activity')
  expect(codeOf(fitFile([fileIdOf(6), recordAt(0), recordAt(1)]))).toBe('no-activity')
})

test('a file of another type with a session, or of an unknown type with records in time, is an activity', () => {
  expect(codeOf(fitFile([fileIdOf(6), sessionAt(0, 1, 3)]))).toBe('ok')
  expect(codeOf(fitFile([fileIdOf(0), recordAt(0), recordAt(1)]))).toBe('ok')
  expect(codeOf(fitFile([recordAt(0), recordAt(1)]))).toBe('ok')
  expect(codeOf(fitFile([fileIdOf(0), recordAt(0)]))).toBe('no-activity')
})

test('an activity that holds nothing is still one', () => {
  expect(decoded(fitFile([activityId]))).toMatchObject({ track: { length: 0 }, told: { start: null, sport: null }, flaws: {} })
})

test('more samples than a track can hold are refused', () => {
  const header = fitFile([], { size: 0 }).subarray(0, 14)
  const definition = fitDefinition(20, [])
  const bytes = new Uint8Array(header.length + definition.length + mostSamples + 1)
  bytes.set(header)
  bytes.set(definition, header.length)
  expect(codeOf(bytes)).toBe('too-large')
})

test('a file whose bytes were changed at random is read or refused, and what is read is in order', () => {
  const whole = fitFile([
    activityId,
    recordAt(0, [
      [3, 'uint8', 140],
      [0, 'sint32', semicircles(50)],
      [1, 'sint32', semicircles(8)],
    ]),
    recordAt(1),
    eventAt(1, 4),
    eventAt(9, 0),
    recordAt(9),
    recordAt(10),
    sessionAt(0, 10, 30),
  ])
  const twice = joined(whole, whole)
  const change = fc.tuple(fc.nat(twice.length - 1), fc.nat(255))
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(twice.length), (changes, length) => {
      const bytes = twice.slice(0, Math.max(length, 30))
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte
      const outcome = decodeFit(bytes)
      if (!outcome.ok) return
      const { restarts, length: samples, ...columns } = outcome.value.track
      if (Object.values(columns).some((column) => column.length !== samples)) throw new Error('columns differ')
      if (columns.time.some((time, at) => at > 0 && time < (columns.time[at - 1] ?? nan))) throw new Error('times fall')
      if (restarts.some((place, at) => place === 0 || place >= samples || place <= (restarts[at - 1] ?? 0))) throw new Error('restarts')
    }),
    { numRuns: 3000 },
  )
})
