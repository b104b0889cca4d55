import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilFromDay, dayFromCivil } from '../calendar/calendar'
import { metresBetween } from '../places/globe'
import type { Place } from '../places/places'
import { baseMetres, basesOf } from './bases'
import { fateOf } from './columns'
import type { Fate, RunsInPlace, Visit } from './columns'
import { averageOf } from './ends'
import { journeyOf } from './journey'
import { stayDays } from './years'

interface Ran {
  readonly day: number
  readonly latitude?: number
  readonly longitude?: number
  readonly low?: number
  readonly high?: number
  readonly fate?: Fate
  /** ISO codes of what it visits: the first is where it began, if it began anywhere. */
  readonly visits?: readonly (Partial<Visit> & { readonly country: string; readonly code?: string })[]
}

const placeIn = (country: string | null): Place => ({
  country,
  sovereign: country,
  region: null,
  inside: true,
  nearBorder: { country: false, region: false },
  city: null,
})

const column = (ran: readonly Ran[], of: (one: Ran) => number | undefined): Float64Array => Float64Array.from(ran, (one) => of(one) ?? Number.NaN)

const runsOf = (ran: readonly Ran[]): RunsInPlace => ({
  id: Float64Array.from(ran, (_, row) => 100 + row),
  day: column(ran, ({ day }) => day),
  latitude: column(ran, ({ latitude }) => latitude),
  longitude: column(ran, ({ longitude }) => longitude),
  low: column(ran, ({ low }) => low),
  high: column(ran, ({ high }) => high),
  fate: ran.map(({ fate, latitude }) => fate ?? (latitude === undefined ? 'unfiled' : 'placed')),
  placeOf: (row) => (ran[row]?.latitude === undefined ? null : placeIn(ran[row]?.visits?.[0]?.country ?? null)),
  visits: ran.flatMap(({ visits = [] }, row) =>
    visits.map(({ code, ...visit }) => ({
      row,
      sovereign: visit.country,
      region: code === undefined ? null : { code, name: code },
      start: false,
      nearCountry: false,
      nearRegion: false,
      ...visit,
    })),
  ),
})

const amsterdam = { latitude: 52.37, longitude: 4.9 }
const haarlem = { latitude: 52.38, longitude: 4.64 }
const lisbon = { latitude: 38.72, longitude: -9.14 }
const sydney = { latitude: -33.87, longitude: 151.21 }
const on = (year: number, month: number, day = 1): number => dayFromCivil(year, month, day)
const times = <T>(n: number, make: (at: number) => T): T[] => Array.from({ length: n }, (_, at) => make(at))

test('countries and regions stand in the order of first visit, each with its run, and a start is told apart from a passage', () => {
  const { countries } = journeyOf(
    runsOf([
      { day: 1, ...amsterdam, visits: [{ country: 'NL', code: 'NL-NH', start: true }] },
      {
        day: 2,
        ...amsterdam,
        visits: [
          { country: 'NL', code: 'NL-NB', start: true },
          { country: 'BE', code: 'BE-VAN', nearCountry: true, nearRegion: true },
        ],
      },
      { day: 3 },
      {
        day: 4,
        ...amsterdam,
        visits: [
          { country: 'BE', code: 'BE-VAN', start: true },
          { country: 'NL', code: 'NL-NB' },
        ],
      },
      { day: 5, ...lisbon, visits: [{ country: 'PT', start: true, nearCountry: true, nearRegion: true }] },
    ]),
  )
  expect(countries.map(({ country, first, firstStart, starts, passed, doubtful }) => [country, first, firstStart, starts, passed, doubtful])).toEqual([
    ['NL', { id: 100, day: 1, start: true }, null, 2, 1, false],
    ['BE', { id: 101, day: 2, start: false }, { id: 103, day: 4 }, 1, 1, false],
    ['PT', { id: 104, day: 5, start: true }, null, 1, 0, true],
  ])
  expect(countries.map(({ regions }) => regions.map(({ region, first, starts, passed }) => [region.code, first.id, starts, passed]))).toEqual([
    [
      ['NL-NH', 100, 1, 0],
      ['NL-NB', 101, 1, 1],
    ],
    [['BE-VAN', 101, 1, 1]],
    [],
  ])
})

test('of the 50 states and DC those are counted that were visited, and no territory', () => {
  const visits = ['US-CA', 'US-DC', 'US-AK'].map((code) => ({ country: 'US', code }))
  expect(journeyOf(runsOf([{ day: 1, ...lisbon, visits: [...visits, { country: 'PR', code: 'US-PR' }, { country: 'CA', code: 'CA-BC' }] }])).states).toBe(3)
})

test('every run is in one bucket, and a virtual run has neither place nor mark', () => {
  const clue = { virtual: false, indoor: false, file: 'read', located: true, looked: true } as const
  const fates = [
    clue,
    { ...clue, looked: false },
    { ...clue, virtual: true },
    { ...clue, located: false, indoor: true },
    { ...clue, indoor: true },
    ...(['none', 'waiting', 'lost', 'read'] as const).map((file) => ({ ...clue, file, located: false })),
  ].map(fateOf)
  expect(fates).toEqual(['placed', 'unlooked', 'virtual', 'indoor', 'placed', 'unfiled', 'unread', 'lost', 'placeless'])
  const told = journeyOf(runsOf(fates.map((fate, day) => ({ day, fate, ...(['placed', 'unlooked'].includes(fate) ? amsterdam : {}) }))))
  expect(told.fates).toEqual({ placed: 2, unlooked: 1, unread: 1, virtual: 1, indoor: 1, unfiled: 1, lost: 1, placeless: 1 })
  expect(Object.values(told.fates).reduce((sum, n) => sum + n, 0)).toBe(told.runs)
  expect([...told.marks.base]).toEqual([0, 0, -1, -1, 0, -1, -1, -1, -1])
  // Both have a place that is in no country.
  expect(told.atSea).toBe(2)
})

test('whoever moves is away from neither home around the move; a trip is measured from the home of its time', () => {
  const ran: Ran[] = [
    ...times(20, (at) => ({ day: on(2020, 1) + at, ...amsterdam })),
    ...times(3, (at) => ({ day: on(2020, 6) + at, ...lisbon })),
    ...times(9, (at) => ({ day: on(2020, 11) + at, ...sydney })),
    ...times(20, (at) => ({ day: on(2021, 1) + at, ...sydney })),
    ...times(2, (at) => ({ day: on(2022, 7) + at, ...sydney })),
    ...times(1, (at) => ({ day: on(2023, 8) + at, ...amsterdam })),
    ...times(4, (at) => ({ day: on(2023, 9) + at, ...sydney })),
    ...times(1, (at) => ({ day: on(2023, 12) + at, ...lisbon })),
  ]
  const told = journeyOf(runsOf(ran))
  const [nl = -1, au = -1, pt = -1] = [amsterdam, sydney, lisbon].map((at) => told.bases.findIndex(({ latitude }) => latitude === at.latitude))
  expect(told.homes).toEqual([
    { year: 2020, base: nl, runs: 20, of: 32 },
    { year: 2021, base: au, runs: 20, of: 20 },
    { year: 2022, base: au, runs: 2, of: 2 },
    { year: 2023, base: au, runs: 4, of: 6 },
  ])
  expect(told.stays.map(({ base, runs, first }) => [base, runs, first.day])).toEqual([
    [pt, 3, on(2020, 6)],
    [nl, 1, on(2023, 8)],
    [pt, 1, on(2023, 12)],
  ])
  const far = metresBetween(sydney.latitude, sydney.longitude, lisbon.latitude, lisbon.longitude)
  expect([told.farthest?.day, told.farthest?.base]).toEqual([on(2023, 12), pt])
  expect(told.farthest?.value).toBeCloseTo(far, 3)
  expect(told.returned).toMatchObject({ base: pt, stays: 2, runs: 4, years: 2, last: { day: on(2023, 12) } })
  expect(told.atHome).toBe(ran.length - 5)
})

test('a stay ends with a run from elsewhere or after four weeks, not with a run without a place', () => {
  const home = times(40, (at) => ({ day: at, ...amsterdam }))
  const stay = (days: readonly number[]): Ran[] => days.map((day) => ({ day, ...lisbon }))
  const told = journeyOf(
    runsOf([...home, ...stay([50]), { day: 51 }, ...stay([52, 52 + stayDays, 53 + 2 * stayDays]), { day: 200, ...amsterdam }, ...stay([201])]),
  )
  expect(told.stays.map(({ first, lastDay, runs }) => [first.day, lastDay, runs])).toEqual([
    [50, 80, 3],
    [109, 109, 1],
    [201, 201, 1],
  ])
})

test('an altitude that no one can run at is left out and counted, as is none of a run without a place', () => {
  const told = journeyOf(
    runsOf([
      { day: 1, ...amsterdam, low: -600, high: 12 },
      { day: 2, ...amsterdam, low: -4, high: 9400 },
      { day: 3, low: -200, high: 3000 },
      { day: 4, ...lisbon, high: 12 },
    ]),
  )
  expect([told.ends.lowest?.day, told.ends.highest?.day, told.ends.highest?.value, told.impossible]).toEqual([2, 1, 12, 2])
})

test('of nothing nothing is told, and of one run everything', () => {
  const none = journeyOf(runsOf([]))
  expect([none.runs, none.farthest, none.returned, none.average, none.bases, Object.values(none.ends).every((end) => end === null)]).toEqual([
    0,
    null,
    null,
    null,
    [],
    true,
  ])
  const one = journeyOf(runsOf([{ day: 1, ...lisbon }]))
  expect([one.farthest?.value, one.ends.north?.value, one.ends.south?.value, one.stays, one.homes.length]).toEqual([0, lisbon.latitude, lisbon.latitude, [], 1])
})

test('the middle of starts lies between them on the globe, also over the antimeridian, and nowhere between antipodes', () => {
  const middle = (...points: readonly { readonly latitude: number; readonly longitude: number }[]) =>
    averageOf(
      Float64Array.from(points, ({ latitude }) => latitude),
      Float64Array.from(points, ({ longitude }) => longitude),
    )
  const pacific = middle({ latitude: 0, longitude: 170 }, { latitude: 0, longitude: -170 })
  expect(Math.abs(pacific?.longitude ?? 0)).toBeCloseTo(180)
  expect(middle({ latitude: 10, longitude: 20 }, { latitude: -10, longitude: -160 })).toBeNull()
  expect(middle({ latitude: 90, longitude: 12 }, { latitude: 90, longitude: -100 })?.latitude).toBeCloseTo(90)
})

/** Clusters of starts with some strays, some without a place. */
const histories = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 40 }),
      centre: fc.constantFrom(amsterdam, haarlem, lisbon, sydney, { latitude: -16.8, longitude: 179.96 }, { latitude: -16.8, longitude: -179.97 }, null),
      north: fc.integer({ min: -25, max: 25 }),
      east: fc.integer({ min: -25, max: 25 }),
      high: fc.option(fc.integer({ min: -700, max: 9500 }), { nil: undefined }),
    }),
    { maxLength: 50 },
  )
  .map((steps) => {
    let day = on(2019, 11)
    return steps.map(({ gap, centre, north, east, high }): Ran => {
      day += gap
      if (centre === null) return { day }
      const longitude = centre.longitude + east / 150
      return {
        day,
        latitude: centre.latitude + north / 150,
        longitude: longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude,
        ...(high === undefined ? {} : { high, low: high - 10 }),
      }
    })
  })

/** The same said slowly: over and over the most used spot that is left takes all within reach. */
const slowBases = (ran: readonly Ran[]): { readonly spot: readonly [number, number]; readonly rows: number[] }[] => {
  const spotOf = ({ latitude, longitude }: Ran): [number, number] | null =>
    latitude === undefined || longitude === undefined ? null : [Math.round(latitude * 100) / 100, Math.round(longitude * 100) / 100]
  const left = new Set(ran.flatMap((one, row) => (spotOf(one) === null ? [] : [row])))
  const found: { readonly spot: readonly [number, number]; readonly rows: number[] }[] = []
  while (left.size > 0) {
    let best: { spot: [number, number]; n: number } | null = null
    for (const row of left) {
      const spot = spotOf(ran[row] ?? { day: 0 })
      if (spot === null) continue
      const n = [...left].filter((other) => String(spotOf(ran[other] ?? { day: 0 })) === String(spot)).length
      if (best === null || n > best.n) best = { spot, n }
    }
    if (best === null) break
    const { spot } = best
    const rows = [...left].filter((row) => {
      const [latitude = 0, longitude = 0] = spotOf(ran[row] ?? { day: 0 }) ?? []
      return metresBetween(spot[0], spot[1], latitude, longitude) <= baseMetres
    })
    for (const row of rows) left.delete(row)
    found.push({ spot, rows })
  }
  return found
}

test('every number follows from the runs by a slow second way', () => {
  fc.assert(
    fc.property(histories, (ran) => {
      const runs = runsOf(ran)
      const told = journeyOf(runs)
      const slow = slowBases(ran)
      // Which spot comes first among equals may hang on a tie; which runs lie together may not.
      expect(basesOf(runs.latitude, runs.longitude).bases.map(({ rows }) => rows)).toEqual(slow.map(({ rows }) => rows))
      const baseOf = (row: number): number => slow.findIndex(({ rows }) => rows.includes(row))
      const yearOf = (row: number): number => civilFromDay(ran[row]?.day ?? 0).year
      const rows = ran
        .keys()
        .toArray()
        .filter((row) => baseOf(row) >= 0)

      const homeOf = (year: number): number | null => {
        const counts = slow.map((_, base) => rows.filter((row) => baseOf(row) === base && yearOf(row) === year).length)
        const most = Math.max(0, ...counts)
        if (most === 0) return null
        const tied = counts.flatMap((n, base) => (n === most ? [base] : []))
        const largest = Math.max(...tied.map((base) => slow[base]?.rows.length ?? 0))
        return tied.find((base) => slow[base]?.rows.length === largest) ?? null
      }
      const years = [...new Set(rows.map(yearOf))].sort((a, b) => a - b)
      expect(told.homes.map(({ year, base }) => [year, base])).toEqual(years.map((year) => [year, homeOf(year)]))
      const homesOf = (row: number): number[] => [-1, 0, 1].flatMap((by) => homeOf(yearOf(row) + by) ?? [])
      const fromHome = (row: number): number =>
        Math.min(...homesOf(row).map((base) => metresBetween(...(slow[base]?.spot as [number, number]), ran[row]?.latitude ?? 0, ran[row]?.longitude ?? 0)))
      if (rows.length > 0) expect(told.farthest?.value).toBeCloseTo(Math.max(...rows.map(fromHome)), 3)
      expect(told.ends.north?.value).toBe(rows.length === 0 ? undefined : Math.max(...rows.map((row) => ran[row]?.latitude ?? 0)))
      expect(told.ends.west?.value).toBe(rows.length === 0 ? undefined : Math.min(...rows.map((row) => ran[row]?.longitude ?? 0)))
      const highs = rows.flatMap((row) => ran[row]?.high ?? []).filter((metres) => metres >= -440 && metres <= 8849)
      expect(told.ends.highest?.value).toBe(highs.length === 0 ? undefined : Math.max(...highs))

      const away = rows.filter((row) => fromHome(row) > 50_000)
      expect(told.atHome).toBe(rows.length - away.length)
      expect(told.stays.reduce((sum, { runs }) => sum + runs, 0)).toBe(away.length)
      const begins = away.filter((row) => {
        const before = rows.findLast((other) => other < row)
        return before === undefined || !away.includes(before) || baseOf(before) !== baseOf(row) || (ran[row]?.day ?? 0) - (ran[before]?.day ?? 0) > stayDays
      })
      expect(told.stays.map(({ first }) => first.id - 100)).toEqual(begins)
    }),
    { numRuns: 120 },
  )
})
