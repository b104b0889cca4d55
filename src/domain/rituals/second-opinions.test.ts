import { expect, test } from 'vitest'
import { civilFromDay, dayFromCivil } from '../calendar/calendar'
import { metresBetween } from '../places/globe'
import { createRng } from '../simulate/rng'
import { ritualsOf } from './index'
import type { Ritual, RitualHistory } from './ritual'
import { homeAt, ritualHistory } from './runner'
import type { SketchedRun } from './runner'

/** Monday, 2 November 2026. */
const today = dayFromCivil(2026, 11, 2)
const dayMs = 86_400_000

/** A row as a table has it: read with nothing but a loop and the Gregorian calendar of the language. */
interface Row {
  readonly id: number
  readonly day: number
  readonly minute: number
  readonly distance: number
  readonly race: boolean
  readonly way: number
  readonly latitude: number
  readonly longitude: number
}
const rowsOf = ({ runs }: RitualHistory): Row[] =>
  Array.from(runs.id, (id, at) => ({
    id,
    day: runs.day[at] ?? NaN,
    minute: runs.minute[at] ?? NaN,
    distance: runs.distance[at] ?? NaN,
    race: runs.isRace[at] === 1,
    way: runs.way[at] ?? NaN,
    latitude: runs.latitude[at] ?? NaN,
    longitude: runs.longitude[at] ?? NaN,
  }))
const weekdayOf = (day: number): number => new Date(day * dayMs).getUTCDay() || 7
/** The Monday before or on a day. */
const mondayOf = (day: number): number => day - weekdayOf(day) + 1

/** The table with its days and weeks, each looked up and not searched for: a hundred thousand rows are read as often as there are rituals. */
interface Table {
  readonly rows: readonly Row[]
  readonly today: number
  readonly onDay: (day: number) => readonly Row[]
  readonly inWeek: (monday: number) => readonly Row[]
}
const tableOf = (history: RitualHistory): Table => {
  const rows = rowsOf(history)
  const days = Map.groupBy(rows, ({ day }) => day)
  const weeks = Map.groupBy(rows, ({ day }) => mondayOf(day))
  return { rows, today: history.today, onDay: (day) => days.get(day) ?? [], inWeek: (monday) => weeks.get(monday) ?? [] }
}

/** Whether a run keeps a ritual, by the letter of its definition. */
const keeps = ({ habit, knownBy }: Ritual, { rows, onDay }: Table): ((row: Row) => boolean) => {
  switch (habit.kind) {
    case 'weekday':
      return ({ day }) => weekdayOf(day) === habit.weekday
    case 'loop': {
      const way = rows.find(({ id }) => id === knownBy[0])?.way
      return (row) => weekdayOf(row.day) === habit.weekday && row.way === way
    }
    case 'window':
      return ({ day, minute }) => weekdayOf(day) === habit.weekday && minute >= habit.minute - 20 && minute <= habit.minute + 20
    case 'saturday': {
      const at = rows.find(({ id }) => id === knownBy[0])
      return ({ day, minute, distance, latitude, longitude }) =>
        weekdayOf(day) === 6 &&
        distance >= 4800 &&
        distance <= 5200 &&
        minute >= habit.minute - 10 &&
        minute <= habit.minute + 10 &&
        // Of one place: no two of it lie farther apart than its first from both.
        metresBetween(at?.latitude ?? NaN, at?.longitude ?? NaN, latitude, longitude) <= 1000
    }
    case 'date':
      return ({ day }) => {
        const date = new Date(day * dayMs)
        return date.getUTCMonth() + 1 === habit.month && date.getUTCDate() === habit.dayOfMonth
      }
    case 'race-eve': {
      const races = new Set(rows.filter(({ race }) => race).map(({ day }) => day))
      return ({ day }) => races.has(day + 1)
    }
    // A trip's first run is one of those that follow a run of the day before, or of the same day.
    case 'trip':
      return ({ id, day }) => [...onDay(day), ...onDay(day - 1)].some((other) => other.id !== id)
  }
}

/** The number of a ritual once more, from its runs and the table alone; what comes now and then from all that was there, without the ritual's own span. */
const rederive = (ritual: Ritual, table: Table): void => {
  const { rows, today: now, onDay, inWeek } = table
  const isKept = keeps(ritual, table)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const behind = ritual.receipts.map((id) => byId.get(id))
  expect(
    behind.every((row) => row !== undefined && isKept(row)),
    `${ritual.id}`,
  ).toBe(true)
  const days = behind.map((row) => row?.day ?? NaN)
  const isWeekly = ['weekday', 'loop', 'window', 'saturday'].includes(ritual.habit.kind)
  const units = isWeekly ? days.map(mondayOf) : ritual.habit.kind === 'date' ? days.map((day) => new Date(day * dayMs).getUTCFullYear()) : days
  expect(new Set(units).size, `${ritual.id}`).toBe(ritual.kept)
  expect(ritual.kept + ritual.missed, `${ritual.id}`).toBe(ritual.chances.length)

  if (isWeekly) {
    // Week by week from the table, without the receipts.
    let [kept, missed, empty, row, longest] = [0, 0, 0, 0, 0]
    for (let monday = mondayOf(ritual.from); monday <= ritual.to; monday += 7) {
      const week = inWeek(monday)
      const here = week.some(isKept)
      if (here) kept++
      else missed++
      if (week.length === 0) empty++
      row = here ? row + 1 : 0
      longest = Math.max(longest, row)
    }
    expect([kept, missed, empty, longest], `${ritual.id}`).toEqual([ritual.kept, ritual.missed, ritual.empty, ritual.longest])
    let lately = 0
    for (let week = 1; week <= ritual.lately.of; week++) {
      if (inWeek(mondayOf(now) - 7 * week).some(isKept)) lately++
    }
    expect(lately, `${ritual.id}`).toBe(ritual.lately.kept)
    if (ritual.habit.kind === 'weekday') expect(ritual.alive).toBe(lately >= 8)
    if (ritual.habit.kind === 'window') {
      const { weekday } = ritual.habit
      const hits = new Set(
        rows.filter(({ day }) => weekdayOf(day) === weekday && day >= mondayOf(ritual.from) && day <= ritual.to).map(({ day }) => mondayOf(day)),
      )
      expect(hits.size).toBe(ritual.habit.hits)
    }
  }
  if (ritual.habit.kind === 'date') {
    const { month, dayOfMonth } = ritual.habit
    let [kept, chances] = [0, 0]
    for (let day = rows[0]?.day ?? NaN; day <= now; day++) {
      const date = new Date(day * dayMs)
      if (date.getUTCMonth() + 1 !== month || date.getUTCDate() !== dayOfMonth) continue
      const isRun = onDay(day).length > 0
      // Today may still be run.
      if (day < now || isRun) chances++
      if (isRun) kept++
    }
    expect([kept, chances]).toEqual([ritual.kept, ritual.chances.length])
  }
  if (ritual.habit.kind === 'race-eve') {
    const races = [...new Set(rows.filter(({ race, day }) => race && day > (rows[0]?.day ?? NaN)).map(({ day }) => day))]
    expect([races.filter((day) => onDay(day - 1).length > 0).length, races.length]).toEqual([ritual.kept, ritual.chances.length])
  }
  if (ritual.habit.kind === 'trip') {
    // 50 km from where most runs of these tests begin, which is home in every year.
    const isAway = (row: Row): boolean => metresBetween(homeAt.latitude, homeAt.longitude, row.latitude, row.longitude) > 50_000
    const first = rows.filter((row, at) => at > 0 && isAway(row) && !isAway(rows[at - 1] ?? row))
    const kept = first.filter((row) => row.day - (rows.findLast(({ id, day }) => id < row.id && day <= row.day)?.day ?? NaN) <= 1)
    expect([kept.length, first.length]).toEqual([ritual.kept, ritual.chances.length])
  }
  const ends = behind.map((row) => row?.day ?? NaN)
  // After its span, too, and in the week that is not over.
  const since = isWeekly ? rows.filter((row) => row.day > ritual.to && isKept(row)).map(({ day }) => day) : []
  expect(
    [...ends, ...since].reduce((last, day) => Math.max(last, day)),
    `${ritual.id}`,
  ).toBe(ritual.lastKept)
}

/** Thirty years, or fewer, of somebody who keeps all of them, every seventh time not, among runs that wander. */
const keeper = (seed: number, until = today, weeks = 1560): readonly SketchedRun[] => {
  const rng = createRng(`keeper ${seed}`)
  const runs: SketchedRun[] = []
  const at = { latitude: homeAt.latitude, longitude: homeAt.longitude }
  let own = 1000
  const some = (day: number, more: Partial<SketchedRun> = {}): void =>
    void runs.push({ day, minute: 360 + rng.int(840), distance: 6000 + rng.int(9000), way: (own += 1), wayShape: 0, ...at, ...more })
  for (let monday = mondayOf(until) - weeks * 7; monday <= until; monday += 7) {
    const week = (monday - mondayOf(until)) / 7
    for (const weekday of [1, 2, 3]) if (rng.chance(0.35)) some(monday + weekday)
    // Sundays at eight, along one way; Saturdays five kilometres at nine.
    if (!rng.chance(1 / 7)) some(monday + 6, { minute: 470 + rng.int(20), way: 7, wayShape: 1 })
    if (rng.chance(0.5)) some(monday + 5, { minute: 537 + rng.int(6), distance: 4950 + rng.int(100), latitude: at.latitude + 0.02 })
    // A race every ninth Thursday, and a run before it.
    if (week % 9 === 0) {
      some(monday + 3, { isRace: 1 })
      if (!rng.chance(1 / 7)) some(monday + 2)
    }
    // A week away every eleventh, run at once.
    if (week % 11 === 0) {
      some(monday - 1)
      if (!rng.chance(1 / 9)) some(monday, { latitude: 50 + rng.int(8), longitude: 4 })
      else some(monday + 4, { latitude: 50 + rng.int(8), longitude: 4 })
    }
  }
  for (let year = civilFromDay(until).year - 29; year <= civilFromDay(until).year; year++) if (year !== 2010) some(dayFromCivil(year, 1, 1))
  return runs.filter(({ day }) => day <= until && day >= mondayOf(until) - weeks * 7)
}

test('whoever keeps all seven kinds is told all seven, and each number follows from its runs and from the table alone', { timeout: 60_000 }, () => {
  const history = ritualHistory(keeper(1), today)
  const told = ritualsOf(history)
  expect(new Set(told.map(({ habit }) => habit.kind))).toEqual(new Set(['weekday', 'loop', 'window', 'date', 'race-eve', 'trip', 'saturday']))
  const table = tableOf(history)
  for (const ritual of told) rederive(ritual, table)
})

test('the same holds of six years, kept to this day or left more than a year ago', { timeout: 60_000 }, () => {
  const resting = new Set<boolean>()
  for (const [seed, until] of [
    [2, today],
    [3, today - 400],
    [4, today - 600],
  ] as const) {
    const history = ritualHistory(keeper(seed, until, 312), today)
    const told = ritualsOf(history)
    expect(told.length).toBeGreaterThan(3)
    const table = tableOf(history)
    for (const ritual of told) {
      resting.add(ritual.alive)
      rederive(ritual, table)
    }
  }
  expect(resting.size).toBe(2)
})

const ugly: Readonly<Record<string, readonly SketchedRun[]>> = {
  'no run': [],
  'one run': [{ day: today - 40, minute: 500, distance: 5000, ...homeAt }],
  'all on one day': Array.from({ length: 300 }, (_, at) => ({ day: today - 40, minute: at, distance: 5000, way: 1, ...homeAt })),
  'only treadmill': Array.from({ length: 300 }, (_, at) => ({ day: today - 2 * at, minute: 400, distance: 5000 })),
  'two in the same second': Array.from({ length: 200 }, (_, at) => ({
    day: today - 7 * (at >> 1) - 1,
    minute: 480,
    distance: 5000,
    way: 3,
    isRace: 1,
    ...homeAt,
  })),
  'the nights on which clocks change': [2023, 2024, 2025].flatMap((year) =>
    [dayFromCivil(year, 3, 31), dayFromCivil(year, 10, 27)].flatMap((day) => [0, 120, 150, 1439].map((minute) => ({ day, minute, distance: 5000, ...homeAt }))),
  ),
  'both sides of the date line': Array.from({ length: 300 }, (_, at) => ({
    day: today - 7 * Math.floor(at / 2) - 2,
    minute: 540,
    distance: 5000,
    latitude: -17,
    longitude: at % 2 === 0 ? 179.9995 : -179.9995,
  })),
  'nothing known but the day': Array.from({ length: 300 }, (_, at) => ({ day: today - 3 * at })),
  'runs later than they began on a calendar': [
    { day: today, minute: 5 },
    ...Array.from({ length: 90 }, (_, at) => ({ day: today - at, minute: 1439, ...homeAt })),
  ],
}
test.each(Object.entries(ugly))('%s: every number that is told follows from the runs', (_, runs) => {
  for (const firstDay of [today, today + 3]) {
    const history = ritualHistory(runs, firstDay)
    const table = tableOf(history)
    for (const ritual of ritualsOf(history)) rederive(ritual, table)
  }
})

test('both sides of the date line are one place', () => {
  const told = ritualsOf(ritualHistory(ugly['both sides of the date line'] ?? [], today))
  expect(told.map(({ id, kept }) => [id, kept])).toEqual([
    ['weekday/6', 149],
    ['saturday/1', 149],
  ])
})

test('a hundred years of New Year’s Days are kept in every one of them', () => {
  const runs = Array.from({ length: 100 }, (_, year) => [0, 9, 23].map((after) => ({ day: dayFromCivil(1927 + year, 1, 1) + after, minute: 600 }))).flat()
  const history = ritualHistory(runs, today)
  const told = ritualsOf(history)
  expect(told.map(({ id, kept, missed, longest }) => [id, kept, missed, longest])).toContainEqual(['date/1-1', 100, 0, 100])
  const table = tableOf(history)
  for (const ritual of told) rederive(ritual, table)
})

test('a hundred thousand runs are told like few, and each number follows from them', { timeout: 60_000 }, () => {
  const few = keeper(5)
  const rng = createRng('many')
  // On the days from Tuesday to Thursday that were run anyway, at every hour and along fifty ways: so many runs a day that only what is kept apart from them stands out.
  const busy = few.filter(({ day }) => weekdayOf(day) >= 2 && weekdayOf(day) <= 4)
  // On some Sundays another run, about the edges of the window.
  const edges = few
    .filter(({ day }) => weekdayOf(day) === 7 && rng.chance(0.3))
    .map(({ day }): SketchedRun => ({ day, minute: 440 + rng.int(80), distance: 8000, way: 99_999, wayShape: 0, ...homeAt }))
  const more = Array.from({ length: 100_000 - few.length - edges.length }, (_, at): SketchedRun => {
    const day = busy[at % busy.length]?.day ?? NaN
    return { day, minute: 360 + rng.int(840), distance: 6000 + rng.int(9000), way: 100_000 + rng.int(50), wayShape: 0, ...homeAt }
  })
  const history = ritualHistory([...few, ...edges, ...more], today)
  expect(history.runs.id).toHaveLength(100_000)
  const told = ritualsOf(history)
  // Among so many runs a day each comes at once after another, and the first of a trip is like any of them.
  expect(new Set(told.map(({ habit }) => habit.kind))).toEqual(new Set(['weekday', 'loop', 'window', 'date', 'race-eve', 'saturday']))
  expect(told.every(({ receipts }) => receipts.length > 20)).toBe(true)
  const table = tableOf(history)
  for (const ritual of told) rederive(ritual, table)
})
