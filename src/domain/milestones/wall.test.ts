import { getPosition } from 'suncalc'
import { expect, test } from 'vitest'
import type { History, RunField } from '../cards/card'
import { sketch } from '../cards/sketch'
import { distances } from '../efforts/distances'
import { createVisitReader, tellVisits } from '../places/told-visits'
import { skyNames } from '../weather/skies'
import { comparisonOf, landmarks } from './landmarks'
import { lives, longLife } from './lives'
import type { Milestone } from './milestone'
import { families, wallOf } from './wall'

/** Everything once more from rows, as the definitions read: one loop inside another, calendars from `Date`, and no thought of speed. */

const dayMs = 86_400_000
const mile = 1609.344

type Row = ReturnType<typeof rowsOf>[number]
const rowsOf = ({ runs }: History<RunField>) => {
  const read = createVisitReader()
  const at = (column: Float64Array | undefined, place: number): number => column?.[place] ?? NaN
  return Array.from({ length: runs.length }, (_, place) => ({
    place,
    id: at(runs.id, place),
    day: at(runs.day, place),
    start: at(runs.start, place),
    metres: at(runs.distance, place),
    moving: at(runs.moving, place),
    elapsed: at(runs.elapsed, place),
    climb: at(runs.elevationGain, place),
    gear: runs.gear[place] ?? null,
    indoors: runs.indoor[place] === 1 || (runs.indoor[place] !== 0 && runs.located[place] === 0),
    trackMetres: at(runs.trackMetres, place),
    placed: runs.placed[place] === 1,
    visits: read(runs.visits[place] ?? null),
    city: runs.city[place] ?? null,
    feels: Math.round(at(runs.feels, place) * 100) / 100,
    rain: at(runs.rain, place),
    sky: skyNames[at(runs.sky, place)] ?? null,
  }))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const weekStart = (day: number, first: number): number => {
  let from = day
  while (new Date(from * dayMs).getUTCDay() !== first % 7) from -= 1
  return from
}
const monthStart = (day: number): number => day + 1 - new Date(day * dayMs).getUTCDate()
/** Midnight (UTC ms) on which a day comes round: counted on from the month's first, and back where that has left the month. */
const roundOn = (year: number, month: number, date: number): number => {
  let on = Date.UTC(year, month, 1) + (date - 1) * dayMs
  while (new Date(on).getUTCMonth() !== month) on -= dayMs
  return on
}
const before = { day: (start: number) => start - 1, week: (start: number) => start - 7, month: (start: number) => monthStart(start - 1) }
const startIn = (unit: 'day' | 'week' | 'month', day: number, first: number): number =>
  unit === 'day' ? day : unit === 'week' ? weekStart(day, first) : monthStart(day)

const fields = {
  '400m': 'best400m',
  'half-mile': 'bestHalfMile',
  '1k': 'best1k',
  mile: 'bestMile',
  '2-miles': 'best2Miles',
  '5k': 'best5k',
  '10k': 'best10k',
  '15k': 'best15k',
  '10-miles': 'best10Miles',
  '20k': 'best20k',
  half: 'bestHalf',
  '30k': 'best30k',
  marathon: 'bestMarathon',
  '50k': 'best50k',
} as const

/** Seconds over a distance, as The Breakthrough reads them. */
const over = (history: History<RunField>, { place, metres, trackMetres, elapsed }: Row, id: keyof typeof fields, of: number): number | null => {
  const best = history.runs[fields[id]][place] ?? NaN
  if (!Number.isNaN(best) && Math.abs(trackMetres - metres) <= 0.02 * metres) return Math.round(best)
  return metres <= 1.03 * of && elapsed > 0 ? Math.round(elapsed) : null
}

/** Whether so much is what the runs of its receipts come to, and no less would do. */
const comesTo = (values: readonly number[], value: number): boolean => {
  const known = values.map((one) => (Number.isNaN(one) ? 0 : one))
  // A micrometre is what adding up costs.
  return sum(known) >= value - 1e-6 && sum(known.slice(0, -1)) < value
}

/** What a milestone's receipts, and nothing else, say its value is. */
const fromReceipts = (history: History<RunField>, milestone: Milestone, rows: readonly Row[]): boolean => {
  const { family, kind, value, ladder } = milestone
  const [last] = rows.slice(-1)
  if (last === undefined) return false
  const days = [...new Set(rows.map(({ day }) => day))].sort((a, b) => a - b)
  switch (family) {
    case 'runs':
      return rows.length === value
    case 'distance':
    case 'shoes':
      return kind === 'first'
        ? rows.length === value
        : comesTo(
            rows.map(({ metres }) => metres),
            value,
          )
    case 'climb':
      return comesTo(
        rows.map(({ climb }) => climb),
        value,
      )
    case 'time':
      return comesTo(
        rows.map(({ moving }) => moving),
        value,
      )
    case 'longest':
      return rows.length === 1 && value === (kind === 'distance' ? last.metres : kind === 'time' ? last.moving : last.climb)
    case 'efforts': {
      const distance = distances.find(({ id }) => id === kind)
      return distance !== undefined && rows.length === 1 && over(history, last, distance.id, distance.metres) === value
    }
    case 'first-distances':
      return rows.length === 1 && last.metres >= value
    case 'skies':
      return rows.length === value
    case 'places': {
      if (kind !== 'country') return rows.length === value
      const countries = [...new Set(rows.flatMap(({ visits }) => visits.map(({ country }) => country)))]
      return countries[value - 1] === milestone.id.slice('places.'.length)
    }
    case 'streaks': {
      const unit = kind === 'day' || kind === 'week' ? kind : 'month'
      const starts = [...new Set(days.map((day) => startIn(unit, day, history.firstWeekday)))]
      return starts.length === value && starts.every((start, at) => at === 0 || before[unit](start) === starts[at - 1])
    }
    case 'eddington': {
      const least = value * (ladder === 'km' ? 1000 : mile)
      const sums = days.map((day) => sum(rows.filter((row) => row.day === day).map(({ metres }) => metres)))
      return sums.length === value && sums.every((metres) => metres >= least - 1e-6)
    }
    case 'anniversaries': {
      const [from, to] = [new Date((days[0] ?? 0) * dayMs), new Date((days.at(-1) ?? 0) * dayMs)]
      const years = to.getUTCFullYear() - from.getUTCFullYear()
      const came = roundOn(to.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()) <= to.getTime()
      return (came ? years : years - 1) === value
    }
    default:
      return false
  }
}

const receiptRows = (rows: readonly Row[], { receipts }: Milestone): Row[] => receipts.flatMap(([from, to]) => rows.slice(from, to))

const seeds = [1, 2]
const cases = Object.entries(lives).flatMap(([life, of]) => seeds.map((seed) => [life, seed, of(seed)] as const))

test.each(cases)('the receipts of every milestone give its number again: %s, %i', (_life, _seed, history) => {
  const rows = rowsOf(history)
  const { milestones } = wallOf(history)
  expect(milestones.filter((milestone) => !fromReceipts(history, milestone, receiptRows(rows, milestone))).map(({ id }) => id)).toEqual([])
  for (const { run, day, start, receipts, coverage, id } of milestones) {
    const row = rows.find((one) => one.id === run)
    expect([id, row?.day, row?.start]).toEqual([id, day, start])
    expect(receipts.some(([from, to]) => (row?.place ?? NaN) >= from && (row?.place ?? NaN) < to)).toBe(true)
    expect(coverage.with).toBeGreaterThan(0)
    expect(coverage.of).toBeGreaterThanOrEqual(coverage.with)
  }
  expect(new Set(milestones.map(({ id }) => id)).size).toBe(milestones.length)
})

/** Round numbers, found by trying every one. */
const isRound = (n: number, fineFrom: number): boolean => {
  const decade = 10 ** (String(n).length - 1)
  if (n % decade === 0) return decade >= fineFrom || [1, 5].includes(n / decade)
  if (decade <= fineFrom) return false
  const two = n / (decade / 10)
  return Number.isInteger(two) && (two < 20 || (two < 50 && two % 5 === 0))
}
const roundUpTo = (total: number, first: number, fineFrom: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor(total) - first + 1) }, (_, at) => first + at).filter((n) => isRound(n, fineFrom))

/** The same of numbers too large to try: none is round that has more than two digits before its noughts. */
const roundOfTwoDigits = (total: number, first: number, fineFrom: number): number[] =>
  [...new Set([...Array(16).keys()].flatMap((noughts) => Array.from({ length: 99 }, (_, at) => (at + 1) * 10 ** noughts)))]
    .filter((n) => n >= first && n <= total && isRound(n, fineFrom))
    .toSorted((a, b) => a - b)

type Line = readonly [id: string, run: number]
/** What takes a loop inside another where it is done as its definition reads, and so what a hundred thousand runs have to be asked in another way. */
interface Reading {
  /** Of each round number that the values add up to, the first row up to which they do. */
  readonly sums: (values: readonly number[], unit: number, first: number, fineFrom: number) => readonly (readonly [n: number, at: number])[]
  /** The first of the rows, in order of day, up to which `n` days are of at least `metres`; -1 where none is. */
  readonly daysOf: (byDay: readonly Row[], n: number, metres: number) => number
}

const asItReads: Reading = {
  sums: (values, unit, first, fineFrom) =>
    roundUpTo((sum(values) + 1e-6) / unit, first, fineFrom).map((n) => [n, values.findIndex((_, at) => sum(values.slice(0, at + 1)) >= n * unit - 1e-6)]),
  daysOf: (byDay, n, metres) =>
    byDay.findIndex((_, to) => {
      const days = Map.groupBy(byDay.slice(0, to + 1), ({ day }) => day)
      return [...days.values()].filter((day) => sum(day.map((row) => row.metres)) >= metres - 1e-6).length >= n
    }),
}

const inOnePass: Reading = {
  sums: (values, unit, first, fineFrom) => {
    let all = 0
    const upTo = values.map((value) => (all += value))
    return roundOfTwoDigits((all + 1e-6) / unit, first, fineFrom).map((n) => [n, upTo.findIndex((one) => one >= n * unit - 1e-6)])
  },
  daysOf: (byDay, n, metres) => {
    const days = new Map<number, number>()
    const far = new Set<number>()
    return byDay.findIndex((row) => {
      const run = (days.get(row.day) ?? 0) + row.metres
      days.set(row.day, run)
      return run >= metres - 1e-6 && far.add(row.day).size >= n
    })
  },
}

/** Rows whose value passes all before them by enough. */
const passing = (rows: readonly Row[], of: (row: Row) => number, least: number): Row[] => {
  const records: Row[] = []
  for (const row of rows) if (of(row) >= (records.length === 0 ? 0 : Math.max(...records.map(of))) + least) records.push(row)
  return records.slice(1)
}
const firstOf = (rows: readonly Row[], id: string, is: (row: Row) => boolean): Line[] => {
  const found = rows.find(is)
  return found === undefined ? [] : [[id, found.id]]
}

/** All milestones but those of the sun and moon, and their runs. */
const byBruteForce = (history: History<RunField>, { sums, daysOf }: Reading): Line[] => {
  const rows = rowsOf(history)
  const reached = (some: readonly Row[], of: (row: Row) => number, unit: number, first: number, fineFrom: number, idOf: (n: number) => string): Line[] => {
    const values = some.map((row) => (Number.isNaN(of(row)) ? 0 : of(row)))
    return sums(values, unit, first, fineFrom).map(([n, at]) => [idOf(n), some[at]?.id ?? NaN])
  }
  const outdoors = rows.filter(({ indoors }) => !indoors)
  const byDay = rows.toSorted((a, b) => a.day - b.day || a.place - b.place)
  const lines: Line[] = [
    ...firstOf(rows, 'runs.1', () => true),
    ...reached(
      rows,
      () => 1,
      1,
      10,
      1000,
      (n) => `runs.${n}`,
    ),
    ...reached(
      rows,
      ({ metres }) => metres,
      1000,
      100,
      1000,
      (n) => `distance.km.${n}`,
    ),
    ...reached(
      rows,
      ({ metres }) => metres,
      mile,
      100,
      1000,
      (n) => `distance.mi.${n}`,
    ),
    ...reached(
      rows,
      ({ climb }) => climb,
      1,
      1000,
      10_000,
      (n) => `climb.m.${n}`,
    ),
    ...reached(
      rows,
      ({ climb }) => climb,
      0.3048,
      1000,
      10_000,
      (n) => `climb.ft.${n}`,
    ),
    ...reached(
      rows,
      ({ moving }) => moving,
      3600,
      10,
      100,
      (n) => `time.h.${n}`,
    ),
    ...passing(rows, ({ metres }) => metres, 200).map(({ id }): Line => [`longest.distance.${id}`, id]),
    ...passing(rows, ({ moving }) => moving, 60).map(({ id }): Line => [`longest.time.${id}`, id]),
    ...passing(rows, ({ climb }) => climb, 10).map(({ id }): Line => [`longest.climb.${id}`, id]),
    ...(['km', 'mi'] as const).flatMap((ladder) => {
      const steps = { km: [5, 10, 15, 20, 25, 30, 35, 50, 75, 100, 150, 200], mi: [3, 5, 10, 15, 20, 30, 40, 50, 75, 100, 150, 200] }
      return steps[ladder].flatMap((n) => firstOf(rows, `first-distances.${ladder}.${n}`, ({ metres }) => metres >= n * (ladder === 'km' ? 1000 : mile)))
    }),
    ...firstOf(rows, 'first-distances.half', ({ metres }) => metres >= 21_097.5),
    ...firstOf(rows, 'first-distances.marathon', ({ metres }) => metres >= 42_195),
    ...firstOf(outdoors, 'skies.frost', ({ feels }) => feels < 0),
    ...firstOf(outdoors, 'skies.heat', ({ feels }) => feels > 30),
    ...firstOf(outdoors, 'skies.rain', ({ rain, sky }) => rain >= 0.1 && sky !== null && sky !== 'snow' && sky !== 'sleet'),
    ...firstOf(outdoors, 'skies.snow', ({ sky }) => sky === 'snow'),
  ]
  for (const { id, metres } of distances) {
    let best = Infinity
    for (const row of outdoors.filter((one) => one.metres >= metres)) {
      const seconds = over(history, row, id, metres)
      if (seconds === null || seconds >= best) continue
      best = seconds
      lines.push([`efforts.${id}.${row.id}`, row.id])
    }
  }
  const seen = new Set<string>()
  for (const row of rows.filter(({ placed }) => placed)) {
    const names = row.visits.flatMap(({ country, region, start }) => [
      country,
      ...(region === null ? [] : [region]),
      ...(start && row.city !== null ? [`${country}.${row.city}`] : []),
    ])
    const isNew = (name: string): boolean => !seen.has(name)
    // Of a region and a city called alike and come to by the same run, the city is told by its region.
    const toldByRegion = row.visits.flatMap(({ region, name }) => (region !== null && name === row.city && isNew(region) ? [name] : []))
    for (const name of new Set(names.filter(isNew)))
      if (!toldByRegion.some((city) => row.visits.some(({ country }) => name === `${country}.${city}`))) lines.push([`places.${name}`, row.id])
    for (const name of names) seen.add(name)
  }
  const rungs = {
    day: [7, 14, 30, 50, 100, 200, 365, 500, 1000],
    week: [4, 8, 13, 26, ...Array.from({ length: 120 }, (_, at) => 52 * (at + 1))],
    month: [3, 6, ...Array.from({ length: 120 }, (_, at) => 12 * (at + 1))],
  }
  for (const unit of ['day', 'week', 'month'] as const) {
    const starts = byDay.map(({ day }) => startIn(unit, day, history.firstWeekday))
    const kept = new Set(starts)
    const lengths = new Map<number, number>()
    for (const start of starts) lengths.set(start, lengths.get(start) ?? (kept.has(before[unit](start)) ? (lengths.get(before[unit](start)) ?? NaN) : 0) + 1)
    const so = starts.map((start) => lengths.get(start) ?? 0)
    for (const rung of rungs[unit]) {
      const at = so.findIndex((length) => length >= rung)
      if (at >= 0) lines.push([`streaks.${unit}.${rung}`, byDay[at]?.id ?? NaN])
    }
  }
  for (const [ladder, unit] of [
    ['km', 1000],
    ['mi', mile],
  ] as const)
    for (let n = 5; ; n += 5) {
      const at = daysOf(byDay, n, n * unit)
      if (at < 0) break
      lines.push([`eddington.${ladder}.${n}`, byDay[at]?.id ?? NaN])
    }
  for (const [shoe, worn] of Map.groupBy(rows, ({ gear }) => gear)) {
    if (shoe === null) continue
    lines.push([`shoes.first.${shoe}`, worn[0]?.id ?? NaN])
    for (const [ladder, unit] of [
      ['km', 1000],
      ['mi', mile],
    ] as const)
      lines.push(
        ...reached(
          worn,
          ({ metres }) => metres,
          unit,
          500,
          1000,
          (n) => `shoes.${ladder}.${n}.${shoe}`,
        ),
      )
  }
  const [first, last] = [byDay.at(0), byDay.at(-1)]
  if (first !== undefined && last !== undefined) {
    const from = new Date(first.day * dayMs)
    const on = (n: number): number => roundOn(from.getUTCFullYear() + n, from.getUTCMonth(), from.getUTCDate()) / dayMs
    for (let years = 1; on(years) <= last.day; years++) {
      const [here, next] = [on(years), on(years + 1)]
      const found = byDay.find(({ day }) => day >= here && day < next)
      if (found) lines.push([`anniversaries.${years}`, found.id])
    }
  }
  return lines
}

const withoutSun = (milestones: readonly Milestone[]): Line[] =>
  milestones.flatMap(({ id, run }): Line[] => (id === 'skies.dark' || id === 'skies.full-moon' ? [] : [[id, run]]))
const inOrder = (lines: readonly Line[]): Line[] => lines.toSorted(([a], [b]) => (a < b ? -1 : 1))
const small = cases.filter(([life, seed]) => life !== 'a hundred years' || seed === 1)

test.each(small)('every milestone, and no other, is what its definition says: %s, %i', (_life, _seed, history) => {
  const told = inOrder(withoutSun(wallOf(history).milestones))
  expect(told).toEqual(inOrder(byBruteForce(history, asItReads)))
  expect(told).toEqual(inOrder(byBruteForce(history, inOnePass)))
})

test('however the same runs are told, they have the same milestones', () => {
  for (const [, seed, history] of cases.filter(([life]) => life === 'some years')) {
    const { milestones } = wallOf(history)
    expect(wallOf({ ...history, unit: 'mi', today: history.today + 400 }).milestones).toEqual(milestones)
    // Where weeks begin moves rows of weeks and nothing else.
    const others = (told: readonly Milestone[]) => told.filter(({ kind }) => kind !== 'week').map(({ id, run }) => [id, run])
    for (const firstWeekday of [1, 7, 6] as const) expect([seed, others(wallOf({ ...history, firstWeekday }).milestones)]).toEqual([seed, others(milestones)])
  }
})

test('what is left to the next one is what the runs so far leave', () => {
  for (const [, , history] of cases) {
    const rows = rowsOf(history)
    const total = (of: (row: Row) => number): number => sum(rows.map(of).filter((value) => !Number.isNaN(value)))
    const sums: Readonly<Record<string, number>> = {
      runs: rows.length,
      distance: total(({ metres }) => metres),
      climb: total(({ climb }) => climb),
      time: total(({ moving }) => moving),
    }
    const { next, milestones } = wallOf(history)
    if (rows.length === 0) expect(next).toEqual([])
    for (const { family, id, value, left, ladder } of next) {
      expect(milestones.some((milestone) => milestone.id === id)).toBe(false)
      expect(left).toBeGreaterThan(0)
      if (family !== 'eddington') expect(left).toBeCloseTo(value - (sums[family] ?? NaN), 3)
      else {
        const days = [...Map.groupBy(rows, ({ day }) => day).values()].filter(
          (day) => sum(day.map(({ metres }) => metres)) >= value * (ladder === 'km' ? 1000 : mile) - 1e-6,
        )
        expect(left).toBe(value - days.length)
      }
    }
  }
})

const unended = (milestone: Milestone): Milestone => ({ ...milestone, until: null })

test('whoever runs on has the same milestones behind them', () => {
  const history = lives['some years']?.(5)
  if (history === undefined) throw new Error('No life.')
  const { runs } = history
  const half = Math.floor(runs.length / 2)
  // Each column of the same fields, half as long.
  const cut = Object.fromEntries(
    Object.entries(runs).map(([field, column]) => [field, typeof column === 'number' ? half : column.slice(0, half)]),
  ) as typeof runs & Record<string, never>
  const before = wallOf({ ...history, runs: cut }).milestones.map(unended)
  const ids = new Set(before.map(({ id }) => id))
  expect(
    wallOf(history)
      .milestones.filter(({ id }) => ids.has(id))
      .map(unended),
  ).toEqual(before)
})

test('a record stands until the first run past it, and no other milestone ends', () => {
  let slight = 0
  for (const [, , history] of cases) {
    const rows = rowsOf(history)
    const { milestones } = wallOf(history)
    const after = new Map(milestones.map(({ previous, day }) => [previous?.id, day]))
    for (const { family, kind, value, run, until, id } of milestones) {
      if (family !== 'longest') {
        expect([id, until]).toEqual([id, family === 'efforts' ? (after.get(id) ?? null) : null])
        continue
      }
      const of = ({ metres, moving, climb }: Row): number => (kind === 'distance' ? metres : kind === 'time' ? moving : climb)
      const later = rows.slice(rows.findIndex((row) => row.id === run) + 1)
      // An export's last digit is ten metres, a second or a metre; half of it is what rounding hides.
      const past = later.find((row) => of(row) > value + (kind === 'distance' ? 5 : 0.5))
      expect([id, until]).toEqual([id, past?.day ?? null])
      if (past !== undefined && past.day !== after.get(id)) slight += 1
    }
  }
  expect(slight).toBeGreaterThan(2)
})

test('a run that is longer by too little to hang ends the longest all the same', () => {
  const distances = [10_000, 42_200, 42_204, 42_390, 42_395, 42_410]
  const longest = wallOf(
    sketch(
      distances.map((distance, day) => ({ ...at(day), distance })),
      9,
    ),
  ).milestones.filter(({ family, kind }) => family === 'longest' && kind === 'distance')
  expect(longest.map(({ value, day, until }) => [value, day, until])).toEqual([
    [42_200, 1, 3],
    [42_410, 5, null],
  ])
})

/** Accra, the city of the zone that a sketch runs in. */
const accra = { latitude: 5.55, longitude: -0.217 }
const heightOfSun = (utc: number): number => getPosition(new Date(utc), accra.latitude, accra.longitude).altitude

test('the dark and the full moon are those of an almanac', () => {
  // Full moons of 2024 (US Naval Observatory), UTC.
  const full = ['2024-01-25T17:54Z', '2024-04-23T23:49Z', '2024-08-19T18:26Z', '2024-10-17T11:26Z'].map((text) => Date.parse(text))
  const at = (utc: number) => sketch([{ day: Math.floor(utc / dayMs), start: utc, indoor: 0 }], 30_000)
  const idsAt = (utc: number): string[] => wallOf(at(utc)).milestones.flatMap(({ family, kind }) => (family === 'skies' ? [kind] : []))
  for (const moon of full) {
    // The next midnight, within a day of it, and those half a week away.
    const midnight = Math.round(moon / dayMs) * dayMs
    expect(idsAt(midnight)).toEqual(['dark', 'full-moon'])
    expect(idsAt(midnight + 4 * dayMs)).toEqual(['dark'])
    expect(idsAt(midnight - 4 * dayMs)).toEqual(['dark'])
    expect(idsAt(midnight + dayMs / 2)).toEqual([])
  }
  for (let utc = full[0] ?? 0; utc < (full[0] ?? 0) + 40 * dayMs; utc += 1.7 * 3_600_000) {
    const ids = idsAt(utc)
    // An hour and a half after sunset the sun is about twenty degrees down; the city's own doubt is three quarters of an hour.
    if (ids.includes('dark')) expect(heightOfSun(utc)).toBeLessThan(-15)
    if (ids.includes('full-moon')) expect(heightOfSun(utc)).toBeLessThan(-5)
    if (heightOfSun(utc) < -40) expect(ids).toContain('dark')
  }
})

test('a comparison is about as long or high by every source, and there is none where nothing is', () => {
  const all: readonly { readonly kind: string; readonly least: number; readonly most: number }[] = Object.values(landmarks)
  for (let metres = 200; metres < 6e7; metres *= 1.013)
    for (const kind of ['length', 'height'] as const) {
      const comparison = comparisonOf(kind, metres)
      const fits = all.filter(
        (one) => one.kind === kind && one.least >= metres * 0.95 && one.most <= metres * 1.05 && one.most >= metres * 0.95 && one.least <= metres * 1.05,
      )
      expect([metres, comparison === null]).toEqual([metres, fits.length === 0])
      if (comparison !== null) expect(Math.abs(comparison.metres / metres - 1)).toBeLessThanOrEqual(0.0500001)
    }
  expect(comparisonOf('length', 7_000_000)).toBeNull()
  expect(comparisonOf('length', 2_850_000)?.landmark).toBe('danube')
  // By one source it is 2,780 km long, more than a twentieth away.
  expect(comparisonOf('length', 2_950_000)?.landmark).not.toBe('danube')
})

test('a hundred thousand runs have every milestone that the definitions give, and receipts that give every number again', { timeout: 60_000 }, () => {
  const history = longLife(100_000)
  const { runs } = history
  const upTo = (column: Float64Array): Float64Array => {
    let all = 0
    return Float64Array.from([0, ...column], (value) => (all += Number.isNaN(value) ? 0 : value))
  }
  const sums: Readonly<Record<string, Float64Array>> = {
    runs: upTo(new Float64Array(runs.length).fill(1)),
    distance: upTo(runs.distance),
    climb: upTo(runs.elevationGain),
    time: upTo(runs.moving),
  }
  const { milestones } = wallOf(history)
  let seen = 0
  for (const { family, value, receipts, id, run } of milestones) {
    const told = sums[family]
    const [[from, to] = [1, 0]] = receipts
    if (told === undefined) continue
    seen += 1
    expect([id, from, receipts.length, runs.id[to - 1]]).toEqual([id, 0, 1, run])
    // A millimetre is what adding up a hundred thousand floats costs.
    expect((told[to] ?? NaN) >= value - 1e-3 && (told[to - 1] ?? NaN) < value + 1e-3).toBe(true)
  }
  expect(seen).toBeGreaterThan(150)
  // Nothing but round numbers: the ids behind them stay a fixed multiple of the runs.
  expect(sum(milestones.map(({ receipts }) => sum(receipts.map(([from, to]) => to - from))))).toBeLessThan(90 * runs.length)

  // A family that found nothing in a life that has some of everything would agree with anything.
  expect(new Set(milestones.map(({ family }) => family))).toEqual(new Set(families.map(({ id }) => id)))
  expect(inOrder(withoutSun(milestones))).toEqual(inOrder(byBruteForce(history, inOnePass)))
  const rows = rowsOf(history)
  const others = milestones.filter(({ family }) => sums[family] === undefined)
  expect(others.filter((milestone) => !fromReceipts(history, milestone, receiptRows(rows, milestone))).map(({ id }) => id)).toEqual([])

  // The sun and the moon by an almanac: the run that was told was in the dark, and none before it was so beyond a doubt.
  const runOf = (id: string): number => rows.findIndex((row) => row.id === milestones.find((milestone) => milestone.id === id)?.run)
  const fromFull = ({ start }: Row): number => {
    const moons = (start - Date.parse('2024-01-25T17:54Z')) / (29.530588853 * dayMs)
    return Math.abs(moons - Math.round(moons))
  }
  const deep = (row: Row): boolean => !row.indoors && heightOfSun(row.start) < -40
  const [dark, fullMoon] = [runOf('skies.dark'), runOf('skies.full-moon')]
  expect(heightOfSun(rows[dark]?.start ?? NaN)).toBeLessThan(-15)
  expect(rows.slice(0, dark).filter(deep)).toEqual([])
  expect(heightOfSun(rows[fullMoon]?.start ?? NaN)).toBeLessThan(-5)
  // A moon is up to fourteen hours off the mean one, a fiftieth of its round.
  expect(rows.slice(fullMoon, fullMoon + 1).map((row) => fromFull(row) < 0.05 + 0.025)).toEqual([true])
  expect(rows.slice(0, fullMoon).filter((row) => deep(row) && fromFull(row) < 0.05 - 0.025)).toEqual([])
})

const noon = 12 * 3_600_000
const at = (day: number) => ({ day, start: day * dayMs + noon, indoor: 0 })
const told = (history: History<RunField>, id: string) => wallOf(history).milestones.find((milestone) => milestone.id === id)
const skyOf = (name: (typeof skyNames)[number]) => ({ sky: skyNames.indexOf(name), skyFrom: 0 })

test('what falls is rain only where nobody says that it was snow or sleet, and runs that do not tell are counted', () => {
  const wet = { rain: 0.4, rainFrom: 0 }
  const history = sketch(
    [
      { ...at(1), rain: 0, rainFrom: 0 },
      { ...at(2), ...wet, ...skyOf('sleet') },
      { ...at(3), ...wet, ...skyOf('snow') },
      { ...at(4), ...wet },
      at(5),
      { ...at(6), ...wet, ...skyOf('rain'), indoor: 1 },
      { ...at(7), ...wet, ...skyOf('cloudy') },
      { ...at(8), ...wet, ...skyOf('rain') },
    ],
    9,
  )
  expect(told(history, 'skies.rain')).toMatchObject({ day: 7, coverage: { with: 4, of: 6 } })
  expect(told(history, 'skies.snow')).toMatchObject({ day: 3, coverage: { with: 2, of: 3 } })
  const left = wallOf(history).leftOut.filter(({ kind }) => kind === 'rain' || kind === 'snow' || kind === 'sky')
  expect(left.map(({ kind, reason, runs }) => [kind, reason, runs])).toEqual([
    ['sky', 'indoors', 1],
    ['rain', 'no-sky', 1],
    ['rain', 'no-weather', 1],
    ['snow', 'no-sky', 1],
  ])
})

test('a place is that of a run that has one, and the second country stands on the first runs of both', () => {
  const visits = (country: string, nearBorder = false, start = true) => ({ country, region: null, name: null, start, nearBorder, centre: null })
  const history = sketch(
    [
      { ...at(1), placed: 0, visits: tellVisits([visits('FR')]) },
      { ...at(2), virtual: 1, placed: 1, visits: tellVisits([visits('FR')]) },
      { ...at(3), placed: 1, nearCountry: 0, visits: tellVisits([visits('NL', true)]) },
      at(4),
      { ...at(5), placed: 1, nearCountry: 1, visits: tellVisits([visits('NL', true), visits('BE', true, false)]) },
    ],
    9,
  )
  expect(told(history, 'places.FR')).toBeUndefined()
  // Its border is one between regions.
  expect(told(history, 'places.NL')).toMatchObject({ day: 3, value: 1, doubtful: false, coverage: { with: 1, of: 2 }, receipts: [[2, 3]] })
  expect(told(history, 'places.BE')).toMatchObject({ day: 5, value: 2, doubtful: true, coverage: { with: 2, of: 4 }, previous: { id: 'places.NL', day: 3 } })
  expect(told(history, 'places.BE')?.receipts).toEqual([
    [2, 3],
    [4, 5],
  ])
  expect(wallOf(history).leftOut.filter(({ family }) => family === 'places')).toMatchObject([
    { reason: 'virtual', runs: 1 },
    { reason: 'no-place', runs: 1 },
    { reason: 'not-looked-up', runs: 1 },
  ])
})

test('a first run of a 29 February comes round on the month’s last day, as every span of the mirror counts it', () => {
  const on = (text: string): number => Date.parse(text) / dayMs
  const late = (...days: string[]) =>
    wallOf(sketch([on('2020-02-29'), ...days.map(on)].map(at), on('2025-01-01'))).milestones.flatMap(({ family, say, value }) =>
      family === 'anniversaries' ? [[value, say[1]?.['late']]] : [],
    )
  expect(late('2021-02-27')).toEqual([])
  expect(late('2021-02-28', '2021-03-01')).toEqual([[1, 0]])
  expect(late('2021-03-01')).toEqual([[1, 1]])
  expect(late('2024-02-28')).toEqual([[3, 365]])
  expect(late('2024-02-29')).toEqual([[4, 0]])
})

test('a city that is called as the region that the same run comes to first hangs once, as the region', () => {
  const visit = (region: string, name: string, start = true) => ({ country: 'JP', region, name, start, nearBorder: false, centre: null })
  const run = (day: number, city: string, ...visits: ReturnType<typeof visit>[]) => ({ ...at(day), placed: 1, city, visits: tellVisits(visits) })
  const places = (...runs: ReturnType<typeof run>[]) =>
    wallOf(sketch(runs, 9)).milestones.flatMap(({ family, kind, id, day }) => (family === 'places' && kind !== 'country' ? [[id, day]] : []))
  expect(places(run(1, 'Tokyo', visit('JP-13', 'Tokyo')), run(2, 'Tokyo', visit('JP-13', 'Tokyo')), run(3, 'Machida', visit('JP-13', 'Tokyo')))).toEqual([
    ['places.JP-13', 1],
    ['places.JP.Machida', 3],
  ])
  // Over its border the run comes to a region that is called as the city it began in.
  expect(places(run(1, 'Tokyo', visit('JP-11', 'Saitama'), visit('JP-13', 'Tokyo', false)))).toEqual([
    ['places.JP-11', 1],
    ['places.JP-13', 1],
  ])
  // On another day it is another first.
  expect(places(run(1, 'Machida', visit('JP-13', 'Tokyo')), run(2, 'Tokyo', visit('JP-13', 'Tokyo')))).toEqual([
    ['places.JP-13', 1],
    ['places.JP.Machida', 1],
    ['places.JP.Tokyo', 2],
  ])
})
