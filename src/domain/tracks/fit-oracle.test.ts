import fc from 'fast-check'
import FitParser, { FitBaseType, FitEncoder, type FitEncoderField } from 'fit-file-parser'
import { expect, test } from 'vitest'
import { decodeFit } from './fit'
import { fitSeconds, runStart } from './small-fit'
import type { Track } from './track'

/** fit-file-parser writes the files and reads them beside us: two decoders that share no line have to agree. */

interface Parsed {
  readonly records: readonly Readonly<Record<string, unknown>>[]
  readonly sessions: readonly Readonly<Record<string, unknown>>[]
}

const parse = (bytes: Uint8Array<ArrayBuffer>): Parsed => {
  const given: Parsed[] = []
  new FitParser({ force: true, mode: 'list' }).parse(bytes.buffer, (error, data) => {
    if (error !== undefined || data === undefined) throw new Error(error)
    given.push({ records: [...(data.records ?? [])].map((record) => ({ ...record })), sessions: [...(data.sessions ?? [])].map((session) => ({ ...session })) })
  })
  const [parsed] = given
  if (parsed === undefined) throw new Error('nothing was parsed')
  return parsed
}

const types = {
  latitude: [0, FitBaseType.Sint32, 4, -(2 ** 30), 2 ** 30],
  longitude: [1, FitBaseType.Sint32, 4, -(2 ** 31), 2 ** 31 - 1],
  altitude: [2, FitBaseType.Uint16, 2, 1, 65_535],
  enhanced: [78, FitBaseType.Uint32, 4, 1, 90_000],
  heartRate: [3, FitBaseType.Uint8, 1, 1, 255],
  cadence: [4, FitBaseType.Uint8, 1, 0, 255],
  fraction: [53, FitBaseType.Uint8, 1, 0, 127],
  power: [7, FitBaseType.Uint16, 2, 0, 3000],
  temperature: [13, FitBaseType.Sint8, 1, -60, 60],
  speed: [6, FitBaseType.Uint16, 2, 0, 65_535],
  unknown: [190, FitBaseType.Uint32, 4, 0, 2 ** 32 - 1],
} as const
type Name = keyof typeof types
const names = Object.keys(types).filter((name): name is Name => name in types)

const record = fc.record({
  step: fc.integer({ min: 0, max: 40 }),
  metres: fc.integer({ min: 0, max: 2000 }),
  local: fc.integer({ min: 0, max: 3 }),
  fields: fc
    .subarray(names)
    .chain((chosen) => fc.tuple(...chosen.map((name) => fc.tuple(fc.constant(name), fc.integer({ min: types[name][3], max: types[name][4] }))))),
})

const field = (number: number, baseType: FitBaseType, size: number, value: number): FitEncoderField => ({ number, size, baseType, value })

const toField = ([name, value]: readonly [Name, number]): FitEncoderField => {
  const [number, type, size] = types[name]
  return field(number, type, size, value)
}

/** The oracle's number, NaN where it has none. */
const numberOf = (value: unknown): number => (value instanceof Date ? value.getTime() : typeof value === 'number' ? value : Number.NaN)

const expectedOf = (given: Readonly<Record<string, unknown>>): Readonly<Record<Exclude<keyof Track, 'length' | 'restarts'>, number>> => {
  const latitude = numberOf(given['position_lat'])
  const longitude = numberOf(given['position_long'])
  const isPlace = !Number.isNaN(latitude + longitude) && !(latitude === 0 && longitude === 0)
  const fraction = numberOf(given['fractional_cadence'])
  const fine = numberOf(given['enhanced_altitude'])
  return {
    time: numberOf(given['timestamp']),
    distance: numberOf(given['distance']),
    latitude: isPlace ? latitude : Number.NaN,
    longitude: isPlace ? longitude : Number.NaN,
    altitude: Number.isNaN(fine) ? numberOf(given['altitude']) : fine,
    heartRate: numberOf(given['heart_rate']),
    cadence: numberOf(given['cadence']) + (Number.isNaN(fraction) ? 0 : fraction),
    temperature: numberOf(given['temperature']),
    power: numberOf(given['power']),
  }
}

test('two decoders agree on every value of every record of activities written at random', () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 10_000_000 }), (records, distance) => {
      const encoder = new FitEncoder()
      encoder.writeMessage(0, [field(0, FitBaseType.Enum, 1, 4)])
      let time = fitSeconds(runStart)
      let metres = 0
      for (const { step, metres: more, local, fields } of records) {
        time += step
        metres += more
        encoder.writeMessage(20, [field(253, FitBaseType.Uint32, 4, time), ...fields.map(toField), field(5, FitBaseType.Uint32, 4, metres)], local)
      }
      encoder.writeMessage(18, [
        field(2, FitBaseType.Uint32, 4, fitSeconds(runStart)),
        field(8, FitBaseType.Uint32, 4, distance),
        field(7, FitBaseType.Uint32, 4, distance + 5),
        field(9, FitBaseType.Uint32, 4, distance),
      ])
      const bytes = Uint8Array.from(encoder.close())
      const parsed = parse(bytes)
      const outcome = decodeFit(bytes)
      if (!outcome.ok) throw new Error(outcome.code)
      const { track, told, flaws } = outcome.value
      expect(track.length).toBe(parsed.records.length)
      expect([flaws.checksum, flaws.truncated, flaws['time-falls'], flaws['distance-falls']]).toEqual([undefined, undefined, undefined, undefined])
      parsed.records.forEach((given, at) => {
        for (const [name, value] of Object.entries(expectedOf(given))) {
          const ours = Object.entries(track).find(([column]) => column === name)?.[1]
          expect([name, ours instanceof Float64Array ? ours[at] : null]).toEqual([name, Number.isNaN(value) ? Number.NaN : expect.closeTo(value, 9)])
        }
      })
      const [session] = parsed.sessions
      expect([told.timer, told.elapsed, told.distance, told.start]).toEqual([
        session?.['total_timer_time'],
        session?.['total_elapsed_time'],
        session?.['total_distance'],
        runStart,
      ])
    }),
    { numRuns: 120 },
  )
})
