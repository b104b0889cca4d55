import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRng } from '../simulate/rng'
import { cellOf, centreOf, keyOf, monthOf, spanOf } from './cells'
import { hoursOf, isSettled, planOf, recentDays, shuffled } from './plan'
import type { KnownMonth, WeatherRun } from './plan'
import { batchesOf, callsOf, requestOf } from './request'

const now = Date.UTC(2026, 10, 20, 9, 30)
const dayMs = 86_400_000
const host = { archive: 'https://archive.example', forecast: 'https://forecast.example', key: null }
const run = (start: number, latitude = 52.37, longitude = 4.89, elapsed: number | null = 3600): WeatherRun => ({
  start,
  elapsed,
  place: { latitude, longitude },
})
const anyRun = fc.record({
  start: fc.integer({ min: Date.UTC(1935, 0, 1), max: now + 30 * dayMs }),
  elapsed: fc.option(
    fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 40_000 }) }, { weight: 1, arbitrary: fc.integer({ min: -10, max: 9_000_000 }) }),
  ),
  place: fc.option(fc.record({ latitude: fc.double({ min: -91, max: 91, noNaN: true }), longitude: fc.double({ min: -181, max: 181, noNaN: true }) })),
})

test('every place lies in its cell, whose middle is at most a twentieth of a degree away', () => {
  fc.assert(
    fc.property(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }), (latitude, longitude) => {
      const cell = cellOf({ latitude, longitude })
      if (cell === null) throw new Error('no cell')
      const centre = centreOf(cell)
      const around = Math.abs(longitude - centre.longitude) % 360
      expect(Math.abs(latitude - centre.latitude)).toBeLessThan(0.05 + 1e-9)
      expect(Math.min(around, 360 - around)).toBeLessThan(0.05 + 1e-9)
      expect([Math.abs(centre.latitude) < 90, Math.abs(centre.longitude) < 180]).toEqual([true, true])
    }),
  )
  expect([cellOf({ latitude: 90, longitude: 0 }), cellOf({ latitude: -90, longitude: -180 })]).toEqual([
    { south: 899, west: 0 },
    { south: -900, west: -1800 },
  ])
  expect([cellOf({ latitude: 0, longitude: 180 }), cellOf({ latitude: 90.1, longitude: 0 }), cellOf({ latitude: Number.NaN, longitude: 0 })]).toEqual([
    { south: 0, west: -1800 },
    null,
    null,
  ])
})

test('a month of the count is the calendar’s, from its first instant to the next one’s', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1935, 0, 1), max: Date.UTC(2050, 0, 1) }), (utc) => {
      const date = new Date(utc)
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
      expect([monthOf(utc), spanOf(monthOf(utc))]).toEqual([year * 12 + month, { from: Date.UTC(year, month, 1), to: Date.UTC(year, month + 1, 1) }])
    }),
  )
})

test('nothing that is sent comes from a run but its cell and its month: the 0.1° grid, the first and last day of months, words that are always the same', () => {
  fc.assert(
    fc.property(fc.array(anyRun, { maxLength: 30 }), (runs) => {
      const { asks } = planOf(runs, [], now)
      for (const batch of batchesOf(asks)) {
        const { url, body } = requestOf(batch, host)
        const form = new URLSearchParams(body)
        const { latitude, longitude, start_date: starts, end_date: ends, ...rest } = Object.fromEntries(form)
        for (const degrees of `${latitude},${longitude}`.split(',')) expect(degrees).toMatch(/^-?\d+\.\d5$/)
        expect(rest).toEqual({
          hourly: 'temperature_2m,apparent_temperature,precipitation,wind_speed_10m,weather_code',
          wind_speed_unit: 'ms',
          timeformat: 'unixtime',
          timezone: 'GMT',
          ...(starts === undefined ? { past_days: '38', forecast_days: '1' } : {}),
        })
        expect(url).toBe(starts === undefined ? 'https://forecast.example/v1/forecast' : 'https://archive.example/v1/archive')
        starts?.split(',').forEach((start, i) => {
          const from = new Date(`${start}T00:00:00Z`)
          expect([from.getUTCDate(), Date.parse(ends?.split(',')[i] ?? '') + dayMs]).toEqual([1, Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1)])
        })
      }
    }),
    { numRuns: 60 },
  )
})

test('two runners with the same cells and months ask the very same, however often, wherever in the cell and whenever in the month they ran', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(59)), { minLength: 1, maxLength: 12 }), fc.integer(), (spots, seed) => {
      const rng = createRng(seed)
      const within = (): WeatherRun[] =>
        spots.flatMap(([south, months]) =>
          Array.from({ length: 1 + rng.int(3) }, () =>
            run(Date.UTC(2020, months, 2 + rng.int(26), rng.int(24), rng.int(60)), (south * 10 + 1 + rng.int(8)) / 100, (south * 10 + 1 + rng.int(8)) / 100),
          ),
        )
      const asked = (): string[] =>
        planOf(within(), [], now)
          .asks.map((ask) => JSON.stringify(ask))
          .toSorted()
      expect(asked()).toEqual(asked())
    }),
    { numRuns: 100 },
  )
})

test('each cell and month is asked once, and those that a run needs are all asked', () => {
  fc.assert(
    fc.property(fc.array(anyRun, { maxLength: 30 }), (runs) => {
      const { asks, runs: counts } = planOf(runs, [], now)
      const keys = asks.flatMap((ask) => (ask.kind === 'archive' ? [keyOf(ask)] : ask.months.map((month) => keyOf({ cell: ask.cell, month }))))
      expect(new Set(keys).size).toBe(keys.length)
      for (const one of runs) {
        const cell = one.place === null ? null : cellOf(one.place)
        if (cell === null || one.start < Date.UTC(1940, 0, 1) || one.start > now) continue
        expect(keys).toContain(keyOf({ cell, month: monthOf(one.start) }))
      }
      expect(counts.known + counts.wanted + counts.placeless + counts.timeless).toBe(runs.length)
    }),
    { numRuns: 100 },
  )
})

test('a run over midnight of New Year asks for both months, one of weeks only for its start, and says so', () => {
  const asks = (one: WeatherRun): readonly number[] =>
    planOf([one], [], now)
      .asks.flatMap((ask) => (ask.kind === 'archive' ? [ask.month] : ask.months))
      .toSorted((a, b) => a - b)
  const eve = Date.UTC(2024, 11, 31, 23, 30)
  expect(asks(run(eve))).toEqual([2024 * 12 + 11, 2025 * 12])
  expect(asks(run(Date.UTC(2024, 11, 10), 52, 4, 40 * 86_400))).toEqual([2024 * 12 + 11])
  expect(planOf([run(Date.UTC(2024, 11, 10), 52, 4, 40 * 86_400)], [], now).runs.endless).toBe(1)
  // The rain of the last hour before midnight is written at midnight.
  expect(asks(run(Date.UTC(2024, 11, 31, 23, 10), 52, 4, 600))).toEqual([2024 * 12 + 11, 2025 * 12])
})

test('a month is of the archive a week after its end, and before that of the last days', () => {
  const kinds = (start: number, at: number): readonly string[] => planOf([run(start)], [], at).asks.map(({ kind }) => kind)
  const october = Date.UTC(2026, 9, 15)
  expect([Date.UTC(2026, 10, 7, 23, 59, 59), Date.UTC(2026, 10, 8)].map((at) => kinds(october, at))).toEqual([['recent'], ['archive']])
})

test('the last days that are asked hold every month that is not settled, whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) }), (at) => {
      let month = monthOf(at)
      while (!isSettled(month, at)) month--
      expect(spanOf(month + 1).from).toBeGreaterThanOrEqual(Math.floor(at / dayMs) * dayMs - recentDays * dayMs)
    }),
  )
})

test('what is here is not asked again; a month of the last days is, once the archive has it or a run needs a later hour', () => {
  const cell = cellOf({ latitude: 52.37, longitude: 4.89 })
  if (cell === null) throw new Error('no cell')
  const november = 2026 * 12 + 10
  const known = (source: KnownMonth['source'], until: number): KnownMonth[] => [{ cell, month: november, source, until }]
  const kinds = (start: number, months: KnownMonth[], at = now): readonly string[] => planOf([run(start)], months, at).asks.map(({ kind }) => kind)
  const monday = Date.UTC(2026, 10, 16, 6)
  expect([
    kinds(monday, []),
    kinds(monday, known('forecast', Date.UTC(2026, 10, 16, 8))),
    kinds(monday, known('forecast', Date.UTC(2026, 10, 16, 7))),
    kinds(monday, known('forecast', Date.UTC(2026, 11, 1)), Date.UTC(2026, 11, 9)),
    kinds(monday, known('archive', Date.UTC(2026, 11, 1)), Date.UTC(2026, 11, 9)),
  ]).toEqual([['recent'], [], ['recent'], ['archive'], []])
})

test('a run that ends within this hour does not wait for the next, which nobody knows yet', () => {
  const cell = cellOf({ latitude: 52.37, longitude: 4.89 })
  if (cell === null) throw new Error('no cell')
  const here: KnownMonth = { cell, month: monthOf(now), source: 'forecast', until: Date.UTC(2026, 10, 20, 10) }
  expect(planOf([run(Date.UTC(2026, 10, 20, 8, 20))], [here], now).runs).toMatchObject({ known: 1, wanted: 0 })
})

test('a shuffle keeps everything, and every order of three comes about as often', () => {
  const rng = createRng('orders')
  const seen = new Map<string, number>()
  for (let time = 0; time < 6000; time++) {
    const order = shuffled(['a', 'b', 'c'], rng.next).join('')
    seen.set(order, (seen.get(order) ?? 0) + 1)
  }
  expect(seen.size).toBe(6)
  // 1000 ± 5 deviations
  for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(145)
})

test('requests hold each ask once, of one kind, at most 25 places, and count as the host counts', () => {
  const runs = Array.from({ length: 90 }, (_, i) => run(Date.UTC(2019, i, 12), 40 + (i % 3) / 2)).concat(run(now - dayMs), run(now - 2 * dayMs, 10))
  const { asks } = planOf(runs, [], now)
  const batches = batchesOf(asks)
  expect(
    batches
      .flat()
      .map((ask) => JSON.stringify(ask))
      .toSorted(),
  ).toEqual(asks.map((ask) => JSON.stringify(ask)).toSorted())
  expect(batches.map((batch) => [new Set(batch.map(({ kind }) => kind)).size, batch.length <= 25])).toEqual(batches.map(() => [1, true]))
  // Five values over 31 and 28 days, and over 39: more than fourteen days are more than a call.
  const calls = (month: number): number => callsOf({ kind: 'archive', cell: { south: 0, west: 0 }, month: 2025 * 12 + month })
  expect([calls(0), calls(1), callsOf({ kind: 'recent', cell: { south: 0, west: 0 }, months: [] })]).toEqual([(0.5 * 31) / 14, 1, (0.5 * 39) / 14])
})

test('the hours around a run hold it', () => {
  fc.assert(
    fc.property(anyRun, ({ start, elapsed }) => {
      const { from, to, endless } = hoursOf({ start, elapsed })
      expect(from <= start && start < from + 3_600_000 && to > from).toBe(true)
      if (!endless) expect(to).toBeGreaterThanOrEqual(start + (elapsed ?? 0) * 1000)
    }),
  )
})

test('a key is sent in the body, and no address tells it', () => {
  const { url, body } = requestOf([{ kind: 'archive', cell: { south: 0, west: 0 }, month: 24_300 }], { ...host, key: 'a&b=c' })
  expect([new URLSearchParams(body).get('apikey'), url.includes('a&b')]).toEqual(['a&b=c', false])
})
