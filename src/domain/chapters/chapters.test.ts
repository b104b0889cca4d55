import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Claim, History, RunField } from '../cards/card'
import { every, sketch } from '../cards/sketch'
import type { ToldVisit } from '../places/told-visits'
import { createVisitReader, tellVisits } from '../places/told-visits'
import { firstWeekdays } from '../calendar/calendar'
import { simulateAthlete, structureless } from '../simulate/athlete'
import { trueHistory } from '../simulate/history'
import { besideOf } from './beside'
import { chapterFields, chapterOf, chaptersOf, mostTold, pages, yearsOf } from './chapters'
import type { Chapter } from './chapters'

/** Each page once more, as its definition reads: rows instead of columns, calendars from `Date`, one loop inside another. */

const dayMs = 86_400_000
const date = (day: number): Date => new Date(day * dayMs)
const dayAt = (year: number, month: number, day: number): number =>
  Date.UTC(2000, month - 1, day) / dayMs + (new Date(0).setUTCFullYear(year, month - 1, day) - Date.UTC(2000, month - 1, day)) / dayMs

interface Row {
  readonly id: number
  readonly at: number
  readonly day: number
  readonly year: number
  readonly of: (field: RunField) => number
  readonly visits: string | null
}
const rowsOf = ({ runs }: History<RunField>): Row[] => {
  const columns = new Map(Object.entries(runs))
  return Array.from(runs.day, (day, at) => ({
    id: runs.id[at] ?? NaN,
    at,
    day,
    year: date(day).getUTCFullYear(),
    of: (field: RunField) => {
      const column = columns.get(field)
      return column instanceof Float64Array ? (column[at] ?? NaN) : NaN
    },
    visits: runs.visits[at] ?? null,
  })).sort((a, b) => a.day - b.day || a.at - b.at)
}
const isIndoors = (row: Row): boolean => row.of('indoor') === 1 || (row.of('indoor') !== 0 && row.of('located') === 0)
const isOutdoors = (row: Row): boolean => !isIndoors(row) && row.of('virtual') !== 1
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)
const most = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other), 0)
const countBy = (values: readonly (number | string)[]): readonly number[] => {
  const counts = new Map<number | string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()].sort((a, b) => b - a)
}
const lightOf = (row: Row): number => {
  const [start, rise, set] = [row.of('start'), row.of('sunrise'), row.of('sunset')]
  const near = (at: number): number => at + Math.round((start - at) / dayMs) * dayMs
  const [up, down] = [near(rise), near(set)]
  if (start >= up - 90 * 60_000 && start <= up + 60 * 60_000) return 0
  if (start >= down - 60 * 60_000 && start <= down + 90 * 60_000) return 2
  const since = (((start - up) % dayMs) + dayMs) % dayMs
  return since < (((down - up) % dayMs) + dayMs) % dayMs ? 1 : 3
}
const isHard = (row: Row): boolean => {
  const hundredth = (value: number): number => Math.round(value * 100) / 100
  const [feels, rain, wind] = [hundredth(row.of('feels')), hundredth(row.of('rain')), hundredth(row.of('wind'))]
  return rain >= 0.1 || feels < 0 || feels > 30 || wind >= 10
}
const isFelt = (row: Row): boolean => !Number.isNaN(row.of('feels') + row.of('rain') + row.of('wind'))

const threadOf = (rows: readonly Row[]): number => {
  const days = new Set(rows.map(({ day }) => day))
  return most(
    [...days].map((day) => {
      let length = 0
      while (days.has(day + length)) length += 1
      return length
    }),
  )
}
const raced = [
  [1000, 'best1k', '1k'],
  [1609.344, 'bestMile', 'mile'],
  [5000, 'best5k', '5k'],
  [10_000, 'best10k', '10k'],
  [21_097.5, 'bestHalf', 'half'],
  [42_195, 'bestMarathon', 'marathon'],
] as const
const timeOver = (row: Row, metres: number, best: RunField): number | null => {
  const [distance, track] = [row.of('distance'), row.of('trackMetres')]
  if (!Number.isNaN(row.of(best)) && Math.abs(track - distance) <= 0.02 * distance) return Math.round(row.of(best))
  return distance <= 1.03 * metres && row.of('elapsed') > 0 ? Math.round(row.of('elapsed')) : null
}
/** How many records fell in a year, over the distances of which enough is known; null where nothing is. */
const fallsIn = (rows: readonly Row[], year: number, only: Claim['details'] | null): number | null => {
  const inOrder = rows.toSorted((a, b) => a.at - b.at)
  const until = most(inOrder.filter((row) => row.year === year).map(({ at }) => at))
  let [falls, seen] = [0, 0]
  for (const [metres, best, name] of raced) {
    const long = inOrder.filter((row) => row.of('distance') >= metres && !isIndoors(row))
    const upTo = long.filter(({ at }) => at <= until)
    if (only !== null && only[name] === undefined) continue
    if (only === null && (upTo.length === 0 || upTo.filter((row) => timeOver(row, metres, best) !== null).length * 100 < upTo.length * 80)) continue
    seen += 1
    let record = Infinity
    for (const row of long) {
      const time = timeOver(row, metres, best)
      if (time === null || time >= record) continue
      if (record < Infinity && row.year === year) falls += 1
      record = time
    }
  }
  return seen === 0 || falls === 0 ? null : falls
}
/** Runs up to the year's last that are long enough for a distance whose record fell, and those of them timed over each such distance. */
const timedBehind = (rows: readonly Row[], year: number, of: Claim['details']): Claim['coverage'] => {
  const until = most(rows.filter((row) => row.year === year).map(({ at }) => at))
  const fallen = raced.filter(([, , name]) => of[name] !== undefined)
  const could = rows.filter((row) => row.at <= until && !isIndoors(row) && fallen.some(([metres]) => row.of('distance') >= metres))
  const did = could.filter((row) => fallen.every(([metres, best]) => row.of('distance') < metres || timeOver(row, metres, best) !== null))
  return { with: did.length, of: could.length }
}
const newIn = (rows: readonly Row[], year: number): number => {
  const [known, named] = [new Set<string>(), new Set<string>()]
  let entered = 0
  for (const row of rows)
    for (const { country, region, name } of createVisitReader()(row.visits)) {
      const isNew = !known.has(`${country} ${region}`) && (name !== null || !named.has(country))
      if (name !== null) named.add(country)
      if (isNew) known.add(`${country} ${region}`)
      if (isNew && row.year === year) entered += 1
    }
  return entered
}
/** Its days up to today, which counts only with a run, and those of them without one. */
const daysOf = (own: readonly Row[], year: number, today: number): { readonly of: number; readonly without: number } => {
  const days = new Set(own.map(({ day }) => day))
  const counted = Array.from({ length: 366 }, (_, at) => dayAt(year, 1, 1) + at).filter(
    (day) => date(day).getUTCFullYear() === year && (day < today || (day === today && days.has(day))),
  )
  return { of: counted.length, without: counted.filter((day) => !days.has(day)).length }
}
const quietOf = (rows: readonly Row[], year: number, today: number): number => {
  const days = new Set(rows.map(({ day }) => day))
  const first = rows[0]?.day ?? Infinity
  let [longest, length] = [0, 0]
  for (let day = dayAt(year, 1, 1); day <= Math.min(dayAt(year, 12, 31), today); day++) {
    length = day < first || days.has(day) || day === today ? 0 : length + 1
    longest = Math.max(longest, length)
  }
  return longest
}

/** From every run there is: what the page has to say of the year, and null where its gate is shut. The Hour's gate is tested with its card. */
const fromAll: Readonly<Record<string, (all: readonly Row[], own: readonly Row[], year: number, history: History<RunField>) => number | null | undefined>> = {
  'how-it-went': (_, own) => (own.length === 0 ? null : own.length),
  'the-longest': (_, own) => (own.length < 2 ? null : most(own.map((row) => row.of('distance')))),
  'the-thread': (_, own) => (threadOf(own) < 3 ? null : threadOf(own)),
  'the-quiet': (all, _, year, { today }) => (quietOf(all, year, today) < 21 ? null : quietOf(all, year, today)),
  'the-hour-of-the-year': (_, own) => {
    const known = own.filter((row) => !Number.isNaN(row.of('sunrise')))
    return known.length < 30 || known.length * 100 < own.length * 80 ? null : undefined
  },
  'the-weekday': (_, own) => {
    const [top = 0, next] = countBy(own.map(({ day }) => date(day).getUTCDay()))
    return own.length < 10 || top === next ? null : top
  },
  'new-ground': (all, own, year) => {
    const upTo = all.filter((row) => row.year <= year && row.of('virtual') !== 1)
    const placed = upTo.filter(({ visits }) => visits !== null)
    return own.length === 0 || placed.length * 100 < upTo.length * 80 || newIn(all, year) === 0 ? null : newIn(all, year)
  },
  'the-way-most-taken': (_, own) => {
    const outdoors = own.filter(isOutdoors)
    const known = outdoors.filter((row) => !Number.isNaN(row.of('way')))
    const [k = 0] = countBy(known.map((row) => row.of('way')))
    return outdoors.length === 0 || known.length * 100 < outdoors.length * 80 || k < 3 ? null : k
  },
  'the-weather-it-took': (_, own) => {
    const outdoors = own.filter((row) => !isIndoors(row))
    const known = outdoors.filter(isFelt)
    const k = known.filter(isHard).length
    return outdoors.length < 10 || known.length < 10 || known.length * 100 < outdoors.length * 60 || k === 0 ? null : k
  },
  'records-that-fell': (all, own, year) => (own.length === 0 ? null : fallsIn(all, year, null)),
  'the-numbers-worn': (_, own) => own.filter((row) => row.of('isRace') === 1).length || null,
  'first-and-last': (_, own) => (own.length < 2 ? null : (own.at(-1)?.day ?? 0) - (own[0]?.day ?? 0)),
  'the-fullest-month': (_, own) => {
    const months = new Map<number, number>()
    for (const row of own) {
      const month = date(row.day).getUTCMonth()
      months.set(month, (months.get(month) ?? 0) + Math.round(row.of('distance') * 1000))
    }
    const [top = 0, next = 0] = [...months.values()].sort((a, b) => b - a)
    return months.size < 2 || top === next ? null : top / 1000
  },
}

/** From the runs behind a page and nothing else. */
const fromReceipts: Readonly<Record<string, (behind: readonly Row[], claim: Claim, year: number) => number>> = {
  'how-it-went': (behind) => behind.length,
  'the-longest': (behind) => most(behind.map((row) => row.of('distance'))),
  'the-thread': threadOf,
  // The run before it and the run after it, as far as the year goes.
  'the-quiet': (behind, { window: { from, to }, tense }) => {
    const before = behind.filter(({ day }) => day <= to).map(({ day }) => day)
    const [first = NaN] = before
    const inside = before.find((day) => day > first)
    const after = behind.find(({ day }) => day > first)?.day ?? Infinity
    const begin = first < from ? from : first + 1
    // A year now running ends with yesterday for it.
    return Math.min(inside ?? Infinity, after, tense === 'are' ? to : to + 1) - begin
  },
  'the-hour-of-the-year': (behind, { details }) => {
    const top = ['dawn', 'day', 'dusk', 'dark'].map((light) => details[light] ?? 0)
    return behind.filter((row) => lightOf(row) === top.indexOf(most(top))).length / behind.length
  },
  'the-weekday': (behind) => behind.length * (new Set(behind.map(({ day }) => date(day).getUTCDay())).size === 1 ? 1 : NaN),
  // Which regions are new the years before say; their first runs are here.
  'new-ground': (behind, _, year) => newIn(behind, year),
  'the-way-most-taken': (behind) => behind.length * (new Set(behind.map((row) => row.of('way'))).size === 1 ? 1 : NaN),
  'the-weather-it-took': (behind) => behind.filter((row) => isFelt(row) && isHard(row)).length,
  'records-that-fell': (behind, { details }, year) => fallsIn(behind, year, details) ?? 0,
  'the-numbers-worn': (behind) => behind.filter((row) => row.of('isRace') === 1).length,
  'first-and-last': (behind) => (behind.at(-1)?.day ?? NaN) - (behind[0]?.day ?? NaN),
  'the-fullest-month': (behind) => sum(behind.map((row) => Math.round(row.of('distance') * 1000))) / 1000,
}

test('every page there is, is worked out a second time here, from all runs and from those behind it', () => {
  const ids = pages.map(({ id }) => id).sort()
  expect([Object.keys(fromAll).sort(), Object.keys(fromReceipts).sort()]).toEqual([ids, ids])
  expect(new Set(pages.map(({ place }) => place)).size).toBe(pages.length)
})

/** Holds every chapter of a history against both; how many claims it held. */
const hold = (history: History<RunField>): number => {
  const all = rowsOf(history)
  const byId = new Map(all.map((row) => [row.id, row]))
  const chapters = chaptersOf(history)
  expect(chapters.map(({ year }) => year)).toEqual(yearsOf(history))
  expect(sum(chapters.map(({ runs }) => runs))).toBe(history.runs.length)
  let held = 0
  for (const { year, told, forming, beyond, runs, metres, over } of chapters) {
    const own = all.filter((row) => row.year === year)
    expect([runs, metres, over]).toEqual([
      own.length,
      sum(own.map((row) => Math.round(row.of('distance') * 1000))) / 1000,
      date(history.today).getUTCFullYear() > year,
    ])
    expect(told.length).toBeLessThanOrEqual(mostTold)
    expect([...told.map(({ card }) => card), ...forming.map(({ card }) => card), ...beyond].sort()).toEqual(pages.map(({ id }) => id).sort())
    for (const claim of told) {
      const naive = fromAll[claim.card]?.(all, own, year, history)
      if (naive !== undefined) expect([year, claim.card, claim.value]).toEqual([year, claim.card, naive])
      const behind = claim.receipts.flatMap((id) => byId.get(id) ?? []).sort((a, b) => a.day - b.day || a.at - b.at)
      expect([year, claim.card, behind.length, fromReceipts[claim.card]?.(behind, claim, year)]).toEqual([year, claim.card, claim.receipts.length, claim.value])
      if (claim.card === 'records-that-fell') expect([year, claim.coverage]).toEqual([year, timedBehind(all, year, claim.details)])
      const { of, without } = daysOf(own, year, history.today)
      if (claim.card === 'how-it-went') expect([year, claim.against[1]]).toMatchObject([year, { days: of - without, of }])
      if (claim.card === 'the-thread') expect([year, claim.against[1]]).toMatchObject([year, { without, of }])
      if (claim.card === 'the-quiet') expect([year, claim.against[1]]).toMatchObject([year, { days: of }])
      if (claim.card === 'the-way-most-taken') {
        const ever = all.filter((row) => row.year <= year && row.day <= history.today && isOutdoors(row) && row.of('way') === behind[0]?.of('way'))
        expect([year, claim.details['ever']]).toEqual([year, ever.length])
      }
      if (claim.card === 'the-numbers-worn') {
        const { others = NaN, open = NaN } = claim.against[1] ?? {}
        expect([year, claim.value + Number(others) + Number(open)]).toEqual([year, own.length])
      }
      if (claim.card === 'the-weather-it-took') {
        const felt = own.flatMap((row) => (isIndoors(row) || Number.isNaN(row.of('feels')) ? [] : [Math.round(row.of('feels') * 100) / 100]))
        expect([year, claim.details['coldest'], claim.details['hottest']]).toEqual([year, Math.min(...felt), Math.max(...felt)])
      }
      expect(new Set(claim.receipts).size).toBe(claim.receipts.length)
      expect(claim.figure.marks.days.length).toBe(history.runs.length)
      held += 1
    }
    for (const { card } of forming) expect([year, card, fromAll[card]?.(all, own, year, history) ?? null]).toEqual([year, card, null])
  }
  return held
}

const maine: ToldVisit = { country: 'US', region: 'US-ME', name: 'Maine', start: true, nearBorder: false, centre: null }
const over: ToldVisit = { country: 'US', region: 'US-NH', name: 'New Hampshire', start: false, nearBorder: true, centre: null }
const islet: ToldVisit = { country: 'US', region: null, name: null, start: true, nearBorder: true, centre: null }
const monaco: ToldVisit = { country: 'MC', region: null, name: null, start: true, nearBorder: true, centre: null }

const lives = fc
  .record({
    first: fc.integer({ min: -3000, max: 20_000 }),
    steps: fc.array(
      fc.oneof(
        { weight: 14, arbitrary: fc.integer({ min: 0, max: 3 }) },
        { weight: 3, arbitrary: fc.integer({ min: 4, max: 9 }) },
        { weight: 1, arbitrary: fc.integer({ min: 20, max: 700 }) },
      ),
      { minLength: 0, maxLength: 160, size: 'max' },
    ),
    rest: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 900 })),
    metres: fc.array(fc.integer({ min: 800_000, max: 43_000_000 }), { minLength: 1, maxLength: 9 }),
    hours: fc.array(fc.integer({ min: -20, max: 40 }), { minLength: 1, maxLength: 12 }),
    feels: fc.array(fc.constantFrom(-12.3, -0.4, 12, 31, NaN), { minLength: 1, maxLength: 5 }),
    ways: fc.option(fc.integer({ min: 1, max: 5 })),
    visits: fc.array(fc.constantFrom([maine], [maine], [maine, over], [monaco], [islet], null), { minLength: 1, maxLength: 9 }),
    best: fc.array(fc.constantFrom(NaN, 200, 230, 250, 260), { minLength: 1, maxLength: 7 }),
    indoor: fc.array(fc.constantFrom(NaN, NaN, 0, 1), { minLength: 1, maxLength: 7 }),
    races: fc.array(fc.constantFrom(NaN, NaN, 0, 1), { minLength: 1, maxLength: 23 }),
    others: fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 8 }),
    firstWeekday: fc.constantFrom(...firstWeekdays),
    daily: fc.boolean(),
  })
  .map(({ first, steps, rest, metres, hours, feels, ways, visits, best, indoor, races, others, firstWeekday, daily }) => {
    let day = first
    const runs = steps.map((step, place) => {
      day += daily && step < 4 ? 1 : step
      const distance = (metres[place % metres.length] ?? 5_000_000) / 1000
      const [where, start] = [visits[place % visits.length] ?? null, day * dayMs + (hours[place % hours.length] ?? 12) * 3_600_000 + place]
      return {
        ...{
          day,
          distance,
          start,
          elapsed: distance / 3,
          trackMetres: place % 6 === 0 ? distance * 1.1 : distance,
          indoor: indoor[place % indoor.length] ?? NaN,
        },
        ...{ sunrise: day * dayMs + 6 * 3_600_000, sunset: day * dayMs + 18 * 3_600_000 },
        ...{
          feels: feels[place % feels.length] ?? NaN,
          rain: place % 9 === 0 ? 0.7 : 0,
          wind: place % 17 === 0 ? 11.5 : 3,
          feelsFrom: 0,
          rainFrom: 0,
          windFrom: 0,
        },
        ...{ best1k: best[place % best.length] ?? NaN, best5k: 6 * (best[(place + 1) % best.length] ?? NaN), isRace: races[place % races.length] ?? NaN },
        ...(where === null ? { placed: place % 2 === 0 ? 0 : NaN, hasRoute: 0 } : { placed: 1, visits: tellVisits(where) }),
        ...(ways === null
          ? {}
          : { hasRoute: 1, way: place % ways, wayShape: place % 3, routeMetres: distance, virtual: place % 31 === 30 ? 1 : 0, newMetres: 100 }),
      }
    })
    return sketch(
      runs,
      day + rest,
      others.map((other) => first + other),
      firstWeekday,
    )
  })

test('over many lives every number of every chapter is what its definition says, and what the runs behind it give', () => {
  let held = 0
  fc.assert(
    fc.property(lives, (history) => {
      held += hold(history)
    }),
    { numRuns: 150 },
  )
  expect(held).toBeGreaterThan(700)
})

/** Each run with a sun of its own, from six to six. */
const sunny = (runs: readonly (number | Parameters<typeof sketch>[0][number])[], today: number): History<RunField> =>
  sketch(
    runs.map((run) => {
      const own = typeof run === 'number' ? { day: run } : run
      return { ...own, sunrise: own.day * dayMs + 6 * 3_600_000, sunset: own.day * dayMs + 18 * 3_600_000 }
    }),
    today,
  )
const newYear = dayAt(2025, 1, 1)
const noon = (day: number, second = 0): number => day * dayMs + dayMs / 2 + second * 1000
const treadmill = every(2, newYear - 400, newYear + 90).map((day) => ({ day, indoor: 1, located: 0, hasRoute: 0, placed: 0 }))

test.each([
  ['no run', sunny([], newYear), 0],
  ['one run, on New Year’s Day, told that day', sunny([newYear], newYear), 1],
  ['one run, on New Year’s Eve, told ten years later', sunny([newYear - 1], newYear + 3650), 2],
  [
    'all on one day',
    sunny(
      Array.from({ length: 40 }, (_, second) => ({ day: newYear, start: noon(newYear, second) })),
      newYear + 3,
    ),
    1,
  ],
  ['only on the treadmill', sunny(treadmill, newYear + 100), 9],
  [
    'two runs in the same second',
    sunny(
      [newYear, newYear, newYear + 1, newYear + 1].map((day) => ({ day, start: noon(day) })),
      newYear + 400,
    ),
    4,
  ],
  // Kiritimati, 14 hours ahead, then Honolulu, 10 behind: the later start bears the earlier date, in the year before.
  [
    'the date line on New Year’s Eve',
    sunny(
      [
        { day: newYear, start: newYear * dayMs - 10 * 3_600_000 },
        { day: newYear - 1, start: newYear * dayMs - 3_600_000 },
        { day: newYear, start: newYear * dayMs + 20 * 3_600_000 },
      ],
      newYear + 5,
    ),
    3,
  ],
  ['a hundred years, a run every other week', sunny(every(14, dayAt(1926, 3, 1), newYear), newYear), 390],
  ['years without a run between two with', sunny([...every(2, newYear - 3000, newYear - 2900), newYear + 3], newYear + 4), 12],
])('%s: nothing breaks, and what is told holds', (_, history, least) => {
  expect(hold(history)).toBeGreaterThanOrEqual(least)
})

test('of simulated runners, whose clocks go through summer time and whose runs go abroad, every chapter holds', () => {
  const held = [1, 2].map((seed) => {
    const athlete = simulateAthlete(seed, { ...structureless, weeks: 160, silences: [{ week: 60, weeks: 8 }], until: newYear + 40 })
    const seen = { ...athlete, activities: athlete.activities.map((activity) => ({ ...activity, weather: true })) }
    return hold(trueHistory(seen, newYear + 45))
  })
  expect(most(held)).toBeGreaterThan(20)
})

const fields = (chapter: Chapter | undefined) => chapter?.told.map(({ card, tense, window }) => [card, tense, window.year])

test('a year now running is told up to today, and a finished one in the past, whenever it is asked for', () => {
  const runs = every(2, newYear - 365, newYear + 300)
  const [before, running] = chaptersOf(sketch(runs, newYear + 100)).slice(-2)
  expect([before?.to, before?.over, running?.to, running?.over]).toEqual([newYear - 1, true, newYear + 100, false])
  expect(new Set(fields(before)?.map(([, tense]) => tense))).toEqual(new Set(['were']))
  expect(new Set(fields(running)?.map(([, tense]) => tense))).toEqual(new Set(['are']))
  // A finished year that looks at nothing after it says the same for ever.
  const later = chapterOf(sketch(runs, newYear + 3000), 2024)
  const told = (chapter: Chapter | undefined) => chapter?.told.map(({ card, say, value, receipts, against }) => [card, say, value, receipts, against])
  expect(told(later)).toEqual(told(before))
})

test('whole weeks of the year are counted wherever a week begins, and never one that is not over', () => {
  for (const first of firstWeekdays)
    for (const year of [2023, 2024, 2025, 2026])
      for (const today of [0, 1, 5, 6, 7, 13, 100, 200, 364, 365, 366].map((by) => dayAt(year, 1, 1) + by)) {
        const runs = every(3, dayAt(year, 1, 1) - 30, today)
        const claim = chapterOf(sketch([...runs, today], today, [], first), year).told.find(({ card }) => card === 'how-it-went')
        if (claim === undefined) continue
        let [weeks, kept] = [0, 0]
        for (let day = dayAt(year, 1, 1); day + 6 <= dayAt(year, 12, 31) && day + 6 < today; day++) {
          if (date(day).getUTCDay() !== first % 7) continue
          weeks += 1
          if ([...runs, today].some((run) => run >= day && run < day + 7)) kept += 1
        }
        expect([year, first, today, claim.details['weeks'], claim.details['weeksKept']]).toEqual([year, first, today, weeks, kept])
      }
})

test('twelve pages are told at most, the first in their fixed order, and the thirteenth is named', () => {
  const planted = pages.map((page) => ({ ...page, face: (pages[0] ?? page).face }))
  const chapter = chapterOf(sketch(every(2, newYear, newYear + 100), newYear + 100), 2025, planted)
  expect([chapter.told.length, chapter.beyond.length, chapter.forming.length]).toEqual([mostTold, pages.length - mostTold, 0])
})

test('two years beside each other are counted up to the same day where one still runs', () => {
  const runs = every(1, newYear - 366, newYear + 58)
  const history = sketch(runs, newYear + 58)
  expect(besideOf(history, 2025, 2024)).toEqual({
    whole: [
      { year: 2025, runs: 59, metres: 295_000 },
      { year: 2024, runs: 366, metres: 1_830_000 },
    ],
    upTo: {
      month: 2,
      day: 28,
      counted: [
        { year: 2025, runs: 59, metres: 295_000 },
        { year: 2024, runs: 59, metres: 295_000 },
      ],
    },
  })
  expect(besideOf(history, 2024, 2024).upTo).toBeNull()
  expect(besideOf(sketch(runs, newYear + 800), 2025, 2024).upTo).toBeNull()
})

test('the pages name every column they read, each once', () => {
  expect(chapterFields()).toEqual([...new Set(['distance', ...pages.flatMap(({ needs }) => needs)])].sort())
})
