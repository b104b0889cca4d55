import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnswer, reasonOf } from './answer'
import { centreOf, hourMs, spanOf } from './cells'
import { hourlyFields } from './hourly'
import type { Ask } from './plan'
import { readingOf } from './reading'
import { requestOf } from './request'
import { createSmallService, smallWeather } from './small-service'
import { readHours, storeHours } from './stored'

const now = Date.UTC(2026, 10, 20, 9, 30)
const host = { archive: 'https://archive.example', forecast: 'https://forecast.example', key: null }
const amsterdam = { south: 523, west: 48 }
const fiji = { south: -179, west: 1799 }
const march = 2024 * 12 + 2
const november = 2026 * 12 + 10
const askService = (asks: readonly Ask[], at = now): unknown => {
  const { url, body } = requestOf(asks, host)
  const { status, json } = createSmallService().ask(new URL(url).pathname, body, at)
  if (status !== 200) throw new Error(JSON.stringify(json))
  return json
}
const read = (json: unknown, asks: readonly Ask[], at = now) => readAnswer(json, asks, at)
const months = (asks: readonly Ask[], at = now) => {
  const told = read(askService(asks, at), asks, at)
  if (!told.ok) throw new Error(`${told.code} ${told.detail ?? ''}`)
  return told.value
}
const both: readonly Ask[] = [
  { kind: 'archive', cell: amsterdam, month: march },
  { kind: 'archive', cell: fiji, month: march + 5 },
]
const recent: readonly Ask[] = [{ kind: 'recent', cell: amsterdam, months: [november - 1, november] }]

test('each place gets the weather of its own month, hour by hour', () => {
  for (const [i, { cell, month, hours, until, gaps }] of months(both).entries()) {
    const { from, to } = spanOf(both[i]?.kind === 'archive' ? both[i].month : 0)
    expect([cell, month, hours.from, hours.length, until, gaps]).toEqual([both[i]?.cell, month, from, (to - from) / hourMs, to, 0])
    const { latitude, longitude } = centreOf(cell)
    for (let hour = 0; hour < hours.length; hour += 37)
      expect(hourlyFields.map((field) => hours[field][hour])).toEqual([...smallWeather(latitude, longitude, from + hour * hourMs)])
  }
})

test('one place is answered without a list, and read alike', () => {
  expect(months([both[0] ?? recent[0]].flatMap((ask) => ask ?? []))[0]?.hours).toEqual(months(both)[0]?.hours)
})

test('the last days tell of their months up to this hour, and nothing that is only foreseen is kept', () => {
  const told = months([{ kind: 'recent', cell: amsterdam, months: [november] }])
  expect(told.map(({ source, month, until, hours }) => [source, month, new Date(until).toISOString(), hours.length])).toEqual([
    ['forecast', november, '2026-11-20T10:00:00.000Z', 19 * 24 + 10],
  ])
  const early = Date.UTC(2026, 10, 5, 12)
  expect(months(recent, early).map(({ month, until }) => [month, new Date(until).toISOString()])).toEqual([
    [november - 1, '2026-11-01T00:00:00.000Z'],
    [november, '2026-11-05T13:00:00.000Z'],
  ])
})

interface Told {
  hourly: Record<string, (number | string | null)[]>
  hourly_units: Record<string, string>
}
const broken = (change: (told: Told[]) => unknown): unknown => {
  const told = structuredClone(askService(both)) as Told[]
  return change(told) ?? told
}
const columnOf = (told: readonly Told[], place: number, name: string): (number | string | null)[] => told[place]?.hourly[name] ?? []
test.each<[string, string, (told: Told[]) => unknown]>([
  ['a sentence', 'shape', () => ['sorry', 'no']],
  ['one place too few', 'places', (told) => told.slice(1)],
  ['places the other way round', 'places', (told) => told.toReversed()],
  ['places the other way round, renumbered', 'places', (told) => told.toReversed().map((place, i) => ({ ...place, location_id: i }))],
  ['the number of another place', 'places', (told) => told.map((place) => ({ ...place, location_id: 0 }))],
  ['an hour left out', 'hours', (told) => void columnOf(told, 0, 'time').splice(5, 1)],
  ['an hour twice', 'hours', (told) => void columnOf(told, 0, 'time').splice(5, 1, columnOf(told, 0, 'time')[4] ?? 0)],
  [
    'the hours of a day later',
    'hours',
    (told) => void Object.assign(told[0]?.hourly ?? {}, { time: columnOf(told, 0, 'time').map((at) => Number(at) + 86_400) }),
  ],
  ['kilometres an hour', 'units', (told) => void Object.assign(told[1]?.hourly_units ?? {}, { wind_speed_10m: 'km/h' })],
  ['ISO times', 'units', (told) => void Object.assign(told[1]?.hourly_units ?? {}, { time: 'iso8601' })],
  ['a column too short', 'values', (told) => void columnOf(told, 1, 'precipitation').pop()],
  ['a column of words', 'values', (told) => void columnOf(told, 1, 'precipitation').fill('wet')],
  ['no column', 'values', (told) => void Object.assign(told[1]?.hourly ?? {}, { weather_code: undefined })],
  ['no hours at all', 'shape', (told) => void Object.assign(told[0] ?? {}, { hourly: [] })],
])('an answer with %s is not believed', (_what, code, change) => {
  expect(read(broken(change), both)).toMatchObject({ ok: false, code })
})

test('a value that nobody has is absent and counted, one that nobody can have measured likewise, and neither becomes a number', () => {
  const told = read(
    broken((all) => void columnOf(all, 0, 'temperature_2m').splice(0, 3, null, 99, -200)),
    both,
  )
  if (!told.ok) throw new Error(told.code)
  expect([told.value[0]?.gaps, told.value[0]?.impossible, [...(told.value[0]?.hours.temperature.slice(0, 3) ?? [])]]).toEqual([
    1,
    2,
    [Number.NaN, Number.NaN, Number.NaN],
  ])
})

test('whatever comes is read or refused, and never thrown over', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.array(fc.anything(), { minLength: 2, maxLength: 2 }),
        fc.array(fc.record({ latitude: fc.constant(52.3), longitude: fc.constant(4.8), hourly: fc.anything(), hourly_units: fc.anything() }), {
          minLength: 2,
          maxLength: 2,
        }),
      ),
      (json) => {
        expect(read(json, both).ok).toBe(false)
        reasonOf(json)
      },
    ),
    { numRuns: 200 },
  )
})

test('the words of a refusal are found, and of nothing else', () => {
  expect([{ error: true, reason: 'no' }, { error: false, reason: 'no' }, { reason: 'no' }, null, 'no', []].map(reasonOf)).toEqual([
    'no',
    null,
    null,
    null,
    null,
    null,
  ])
})

test('hours are kept in the decimals in which they came, and those that are absent stay absent', () => {
  for (const { hours } of months(both)) {
    const kept = storeHours({ ...hours, windSpeed: hours.windSpeed.map((value, i) => (i % 5 === 0 ? Number.NaN : value)) })
    const again = readHours(new Uint8Array([7, ...kept]).subarray(1))
    expect(kept.length).toBe(6 + hours.length * 10)
    expect({ ...again, windSpeed: again.windSpeed.filter((value) => !Number.isNaN(value)) }).toEqual({
      ...hours,
      windSpeed: hours.windSpeed.filter((_, i) => i % 5 !== 0),
    })
  }
  expect(() => readHours(new Uint8Array(20))).toThrow(RangeError)
  expect(() => readHours(storeHours(months(both)[0]?.hours ?? readHours(new Uint8Array())).subarray(1))).toThrow(RangeError)
})

const { latitude, longitude } = centreOf(amsterdam)
const formula = (field: number, utc: number): number => smallWeather(latitude, longitude, utc)[field] ?? Number.NaN

test('temperature and wind are those of the start, between two hours; rain is that of the run’s own minutes', () => {
  const hours = months(both).flatMap((month) => month.hours)
  const { from } = spanOf(march)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 31 * 1440 - 700 }), fc.integer({ min: 1, max: 400 }), (minute, lasts) => {
      const start = from + minute * 60_000
      const reading = readingOf(hours, { start, elapsed: lasts * 60 })
      const before = Math.floor(start / hourMs) * hourMs
      const part = (start - before) / hourMs
      for (const [place, field] of [
        [0, 'temperature'],
        [1, 'apparentTemperature'],
        [3, 'windSpeed'],
      ] as const)
        expect(reading[field]).toBeCloseTo(formula(place, before) * (1 - part) + formula(place, before + hourMs) * part, 9)
      // Minute by minute: each lies in the hour that is written at its end.
      let millimetres = 0
      for (let i = 0; i < lasts; i++) millimetres += formula(2, Math.floor((start + i * 60_000) / hourMs) * hourMs + hourMs) / 60
      expect(reading.precipitation).toBeCloseTo(millimetres / (lasts / 60), 9)
      expect(reading.weatherCode).toBe(formula(4, part < 0.5 ? before : before + hourMs))
    }),
    { numRuns: 100 },
  )
})

test('rain is not asked of the hour that ended before the run began', () => {
  const [first] = months(both)
  if (first === undefined) throw new Error('none')
  const precipitation = first.hours.precipitation.map((value, hour) => (hour === 100 ? Number.NaN : value))
  const start = first.hours.from + 100 * hourMs
  expect(readingOf([{ ...first.hours, precipitation }], { start, elapsed: 1800 }).precipitation).toBe(formula(2, start + hourMs))
})

test('a run whose hours are not here, or not all, has no value and no neighbour’s', () => {
  const [first] = months(both)
  if (first === undefined) throw new Error('none')
  const { from, to } = spanOf(march)
  const none = { temperature: null, apparentTemperature: null, windSpeed: null, precipitation: null, weatherCode: null }
  expect(readingOf([first.hours], { start: from - 2 * hourMs, elapsed: 60 })).toEqual(none)
  expect(readingOf([], { start: from, elapsed: 60 })).toEqual(none)
  // The last half hour of a month needs the first of the next.
  expect(readingOf([first.hours], { start: to - hourMs / 2, elapsed: 60 })).toEqual(none)
  expect(readingOf([first.hours], { start: to - hourMs, elapsed: 60 })).toEqual({
    ...none,
    temperature: formula(0, to - hourMs),
    apparentTemperature: formula(1, to - hourMs),
    windSpeed: formula(3, to - hourMs),
    weatherCode: formula(4, to - hourMs),
  })
  // Rain over a run of which an hour is missing is not known.
  expect(readingOf([first.hours], { start: to - 3 * hourMs, elapsed: 4 * 3600 })).toMatchObject({
    temperature: formula(0, to - 3 * hourMs),
    precipitation: null,
  })
})
