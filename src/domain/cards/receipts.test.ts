import { expect, test } from 'vitest'
import type { FirstWeekday } from '../calendar/calendar'
import { dayFromCivil } from '../calendar/calendar'
import { sunOf } from '../enrich/sun'
import { spotOfZone, zoneOfNumber } from '../enrich/zones'
import { lives, longLife } from '../milestones/lives'
import { partMark, visitMark } from '../places/told-visits'
import { simulateAthlete, structureless } from '../simulate/athlete'
import { withTrueGround } from '../simulate/ground'
import { trueHistory } from '../simulate/history'
import { abroad } from '../simulate/places'
import type { Place } from '../simulate/places'
import { createRng } from '../simulate/rng'
import { sampleAthlete } from '../simulate/sample'
import type { Claim, History, RunField } from './card'
import { cards } from './index'

/** What each card claims, from the runs behind it: rows instead of columns, calendars from `Date`, and no function of a card. */

const dayMs = 86_400_000
const minuteMs = 60_000

interface Row {
  readonly id: number
  /** Its place in order of start. */
  readonly at: number
  readonly day: number
  readonly of: (field: RunField) => number
  readonly visits: string | null
}
interface Facts {
  /** In order of day, equal days in order of start. */
  readonly all: readonly Row[]
  /** Whether the rows are those behind the claim: then each of them has to count. */
  readonly isBehind: boolean
  /** Those on the days of the claim's window. */
  readonly inWindow: readonly Row[]
  readonly today: number
  /** The first day of a day's week. */
  readonly weekOf: (day: number) => number
}
/** The value; then k and n where the claim counts a part. */
type Derived = readonly [value: number] | readonly [value: number, k: number, n: number]
type Derive = (rows: readonly Row[], claim: Claim, facts: Facts) => Derived

const inOrderOfDay = (a: Row, b: Row): number => a.day - b.day || a.at - b.at
const rowsOf = ({ runs }: History<RunField>): Row[] => {
  const columns = new Map(Object.entries(runs))
  return Array.from(runs.day, (day, at) => ({
    id: runs.id[at] ?? NaN,
    at,
    day,
    of: (field: RunField) => {
      const column = columns.get(field)
      return column instanceof Float64Array ? (column[at] ?? NaN) : NaN
    },
    visits: runs.visits[at] ?? null,
  }))
}
const weekdayOf = (day: number): number => new Date(day * dayMs).getUTCDay() || 7
const weekFrom =
  (firstWeekday: number) =>
  (day: number): number =>
    day - ((weekdayOf(day) - firstWeekday + 7) % 7)
const isIndoors = (row: Row): boolean => row.of('indoor') === 1 || (row.of('indoor') !== 0 && row.of('located') === 0)
const isOutdoors = (row: Row): boolean => !isIndoors(row) && row.of('virtual') !== 1
const decimetres = (row: Row): number => Math.round(row.of('distance') * 10)
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)
const most = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other), 0)
const countBy = <T>(values: readonly T[]): number[] => {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()].sort((a, b) => b - a)
}
const share = (k: number, n: number): Derived => [k / n, k, n]
const unless = (isWrong: boolean, derived: Derived): Derived => (isWrong ? [NaN] : derived)
/** The quantile of type 7, for so many tenths, times ten: a whole number where the values are. */
const tenTimes = (values: readonly number[], tenths: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * tenths
  const low = sorted[Math.floor(place / 10)] ?? 0
  return low * 10 + ((sorted[Math.floor(place / 10) + 1] ?? low) - low) * (place % 10)
}
const runDaysOf = (rows: readonly Row[]): number[] => [...new Set(rows.map(({ day }) => day))].sort((a, b) => a - b)
const silencesOf = (rows: readonly Row[]): { readonly from: number; readonly to: number }[] => {
  const days = runDaysOf(rows)
  const steps = days.slice(1).map((to, at) => ({ from: days[at] ?? NaN, to }))
  const nine =
    steps.length === 0
      ? 0
      : tenTimes(
          steps.map(({ from, to }) => to - from),
          9,
        )
  return steps.filter(({ from, to }) => to - from >= 21 && (to - from) * 10 >= 3 * nine)
}

/** Null where no sun is known, or a city's leaves it in doubt. */
const lightOf = (row: Row): string | null => {
  const start = row.of('start')
  const around = (moment: number): number[] => [-2, -1, 0, 1, 2].map((days) => moment + (Math.round((start - moment) / dayMs) + days) * dayMs)
  const nearest = (moments: readonly number[]): number => moments.reduce((best, one) => (Math.abs(one - start) < Math.abs(best - start) ? one : best))
  let [sunrise, sunset] = [row.of('sunrise'), row.of('sunset')]
  if (Number.isNaN(sunrise + sunset)) {
    const spot = spotOfZone(zoneOfNumber(row.of('zone')) ?? '')
    const sun = spot === null ? null : sunOf(Math.floor(start / dayMs + spot.longitude / 360), spot)
    if (sun === null) return null
    ;[sunrise, sunset] = [sun.rise, sun.set]
    const edges = [sunrise - 90 * minuteMs, sunrise + 60 * minuteMs, sunset - 60 * minuteMs, sunset + 90 * minuteMs]
    if (edges.some((edge) => around(edge).some((moment) => Math.abs(start - moment) <= 45 * minuteMs))) return null
  }
  const [rises, sets] = [around(sunrise), around(sunset)]
  const [sinceRise, sinceSet] = [(start - nearest(rises)) / minuteMs, (start - nearest(sets)) / minuteMs]
  const isDawn = sinceRise >= -90 && sinceRise <= 60
  const isDusk = sinceSet >= -60 && sinceSet <= 90
  if (isDawn || isDusk) return isDawn && (!isDusk || Math.abs(sinceRise) <= Math.abs(sinceSet)) ? 'dawn' : 'dusk'
  const before = (moments: readonly number[]): number => Math.max(...moments.filter((moment) => moment <= start))
  return before(rises) > before(sets) ? 'day' : 'dark'
}

const hundredth = (value: number): number => Math.round(value * 100) / 100
const isFelt = (row: Row): boolean => !isIndoors(row) && !Number.isNaN(row.of('feels') + row.of('rain') + row.of('wind'))
const isHard = (row: Row): boolean =>
  isFelt(row) && (hundredth(row.of('rain')) >= 0.1 || hundredth(row.of('feels')) < 0 || hundredth(row.of('feels')) > 30 || hundredth(row.of('wind')) >= 10)

const raced: Readonly<Record<string, readonly [metres: number, best: RunField]>> = {
  '1k': [1000, 'best1k'],
  mile: [1609.344, 'bestMile'],
  '5k': [5000, 'best5k'],
  '10k': [10_000, 'best10k'],
  half: [21_097.5, 'bestHalf'],
  marathon: [42_195, 'bestMarathon'],
}
const timeOver = (row: Row, metres: number, best: RunField): number | null => {
  const [distance, track] = [row.of('distance'), row.of('trackMetres')]
  if (isIndoors(row) || distance < metres) return null
  if (!Number.isNaN(row.of(best)) && Math.abs(track - distance) <= 0.02 * distance) return Math.round(row.of(best))
  return distance <= 1.03 * metres && row.of('elapsed') > 0 ? Math.round(row.of('elapsed')) : null
}

/** Far of so many that can be told so; each of `rows` against the 365 days up to it, which lie among all. */
const farAmong = (rows: readonly Row[], all: readonly Row[]): { readonly far: number; readonly known: number } => {
  const placeOf = new Map(all.map(({ id }, place) => [id, place]))
  let [far, known] = [0, 0]
  for (const row of rows) {
    const place = placeOf.get(row.id) ?? -1
    const year: number[] = []
    for (let other = place; other >= 0 && (all[other]?.day ?? -Infinity) > row.day - 365; other--) year.push(decimetres(all[other] ?? row))
    if (year.length < 10) continue
    known += 1
    if (decimetres(row) * 20 >= 3 * tenTimes(year, 5) && decimetres(row) * 10 >= tenTimes(year, 9)) far += 1
  }
  return { far, known }
}

/** How many were visited: those with a name, and each country of which no region has one. */
const regionsOf = (rows: readonly Row[]): number => {
  const visits = [...new Set(rows.map(({ visits: text }) => text ?? ''))]
    .filter((text) => text !== '')
    .flatMap((text) => text.split(visitMark).map((one) => one.split(partMark)))
  const named = visits.filter(([, region, name]) => region !== '' && name !== '')
  const countries = new Set(named.map(([country]) => country))
  const nameless = visits.filter(([country]) => !countries.has(country))
  return new Set(named.map(([country, region]) => `${country} ${region}`)).size + new Set(nameless.map(([country]) => country)).size
}

/** By how much of a mean week the fullest weeks stand above it: half of the first harmonic, doubled, of years none of which sways further than the middle one. */
const swayOf = (rows: readonly Row[], { details, window }: Claim, { all }: Facts): number => {
  const aside = details['silencesAside'] === 1
  const monday = weekFrom(1)
  const run = new Map<number, number>()
  for (const row of rows) run.set(monday(row.day), (run.get(monday(row.day)) ?? 0) + decimetres(row))
  const silent = new Set<number>()
  for (const { from, to } of silencesOf(all)) for (let week = monday(from) + 7; week < monday(to); week += 7) silent.add(week)
  const years = new Map<number, number[]>()
  for (let week = window.from; week < window.to; week += 7) {
    const year = new Date((week + 3) * dayMs).getUTCFullYear()
    years.set(year, [...(years.get(year) ?? []), week])
  }
  const active = [...years].filter(([, weeks]) => weeks.some((week) => (run.get(week) ?? 0) > 0))
  const means = new Map(
    active.map(([year, weeks]) => {
      const counted = weeks.filter((week) => !(aside && silent.has(week)))
      return [year, sum(counted.map((week) => run.get(week) ?? 0)) / counted.length]
    }),
  )
  const percent = (isLevel: boolean): number => {
    const pulls = active.map(([year, weeks]) => {
      const mean = means.get(year) ?? NaN
      const [before, after] = [means.get(year - 1), means.get(year + 1)]
      const both = before !== undefined && after !== undefined ? 2 : 1
      const slope = isLevel ? ((after ?? mean) - (before ?? mean)) / both : 0
      const weights = weeks.map((week, at) => (aside && silent.has(week) ? 1 : ((run.get(week) ?? 0) - slope * ((at + 0.5) / weeks.length - 0.5)) / mean))
      const turned = (wave: (angle: number) => number): number =>
        sum(weights.map((weight, at) => weight * wave((2 * Math.PI * at) / weeks.length))) / weeks.length
      return [turned(Math.cos), turned(Math.sin)] as const
    })
    const middle =
      tenTimes(
        pulls.map(([x, y]) => Math.hypot(x, y)),
        5,
      ) / 10
    const evened = pulls.map(([x, y]) => [x, y].map((one) => one * Math.min(1, middle / Math.hypot(x, y) || 1)))
    return Math.round(200 * Math.hypot(...[0, 1].map((axis) => sum(evened.map((pull) => pull[axis] ?? 0)) / evened.length)))
  }
  return active.length === window.fullYears ? Math.min(percent(false), percent(true)) / 100 : NaN
}

/** Of the runs behind a claim, and where more is needed of all runs up to today. */
const fromReceipts: Readonly<Record<string, Derive>> = {
  'the-hour': (rows, _, { isBehind }) => {
    const lights = rows.map(lightOf).filter((light) => light !== null)
    return unless(isBehind && lights.length < rows.length, share(most(countBy(lights)), lights.length))
  },
  'the-ritual-day': (rows, _, { weekOf }) => {
    const onWeekday = [1, 2, 3, 4, 5, 6, 7].map((weekday) => new Set(rows.filter(({ day }) => weekdayOf(day) === weekday).map(({ day }) => weekOf(day))).size)
    return share(most(onWeekday), new Set(rows.map(({ day }) => weekOf(day))).size)
  },
  'the-promise': (rows, { window }, { weekOf }) => share(new Set(rows.map(({ day }) => weekOf(day))).size, (window.to - window.from + 1) / 7),
  'the-chain': (rows, { of }, { weekOf, isBehind }) => {
    const step = of.startsWith('day') ? 1 : 7
    const links = new Set(rows.map(({ day }) => (step === 1 ? day : weekOf(day))))
    let longest = 0
    for (const from of links) {
      if (links.has(from - step)) continue
      let length = 1
      while (links.has(from + length * step)) length += 1
      longest = Math.max(longest, length)
    }
    // Those behind it are one chain.
    return unless(isBehind && longest !== links.size, [longest])
  },
  'the-return': (rows, _, { all, today }) => {
    const perDay = (among: readonly Row[]): ReadonlyMap<number, number> => {
      const counts = new Map<number, number>()
      for (const { day } of among) counts.set(day, (counts.get(day) ?? 0) + 1)
      return counts
    }
    const [behind, every] = [perDay(rows), perDay(all)]
    const within = (among: ReadonlyMap<number, number>, to: number): number => sum(Array.from({ length: 28 }, (__, at) => among.get(to + at) ?? 0))
    const decided = silencesOf(all).filter(({ from, to }) => from - (all[0]?.day ?? NaN) >= 56 && (within(every, to) >= 4 || today >= to + 28))
    const held = decided.filter(({ from, to }) => behind.has(from) && behind.has(to))
    const k = held.filter(({ to }) => within(behind, to) >= 4).length
    return [k, k, held.length]
  },
  'the-weather-skin': (rows, _, { inWindow, isBehind }) => {
    const k = rows.filter(isHard).length
    return unless(isBehind && k < rows.length, [k, k, inWindow.filter(isFelt).length])
  },
  'the-loop': (rows, _, { inWindow, isBehind }) => {
    const waysOf = (among: readonly Row[]): number[] =>
      among
        .filter(isOutdoors)
        .map((row) => row.of('way'))
        .filter((way) => !Number.isNaN(way))
    const k = most(countBy(waysOf(rows)))
    return unless(isBehind && k < rows.length, [k, k, waysOf(inWindow).length])
  },
  'the-wanderers-share': (rows, { of }, { isBehind }) => {
    const told = rows.filter((row) => isOutdoors(row) && !Number.isNaN(row.of('way')))
    const fresh = told.filter((row) => row.of('newMetres') * 2 >= row.of('routeMetres')).length
    return unless(isBehind && told.length < rows.length, share(of.includes('new ground') ? fresh : told.length - fresh, told.length))
  },
  'the-map-of-me': (rows, _, { isBehind }) => unless(isBehind && rows.some(({ visits }) => !visits), [regionsOf(rows)]),
  'the-far-line': (rows, _, { all, inWindow, isBehind }) => {
    const { far } = farAmong(rows, all)
    return unless(isBehind && far < rows.length, [far, far, farAmong(inWindow, all).known])
  },
  'the-second-half': (rows, { of }, { isBehind }) => {
    const telling = rows.filter((row) => row.of('distance') >= 5000 && !isIndoors(row) && row.of('pauseShare') < 0.1 && !Number.isNaN(row.of('halvesRatio')))
    const k = telling.filter((row) => (of.includes('second half') ? row.of('halvesRatio') < 0.99 : row.of('halvesRatio') > 1.01)).length
    return unless(isBehind && telling.length < rows.length, share(k, telling.length))
  },
  'the-breakthrough': (rows, { of }, { isBehind }) => {
    const [metres, best] = raced[/over (\S+) fell$/.exec(of)?.[1] ?? ''] ?? [NaN, 'best1k']
    const records: { readonly day: number; readonly seconds: number }[] = []
    let [value, largest] = [NaN, 0]
    for (const row of rows.toSorted((a, b) => a.at - b.at)) {
      const seconds = timeOver(row, metres, best)
      const before = records.at(-1)
      if (seconds === null || seconds >= (before?.seconds ?? Infinity)) continue
      records.push({ day: row.day, seconds })
      if (before === undefined || row.day - before.day < 90) continue
      const fell = before.seconds - seconds
      if (fell / before.seconds >= largest) [value, largest] = [fell, fell / before.seconds]
    }
    return unless(isBehind && records.length < rows.length, [value])
  },
  'the-number-on-the-chest': (rows, _, { isBehind }) => {
    const races = rows.filter((row) => row.of('isRace') === 1).length
    return unless(isBehind && races < rows.length, [races])
  },
  'the-turning-season': (rows, claim, facts) => [swayOf(rows, claim, facts)],
  'first-line': (rows) => [(rows.at(-1)?.day ?? NaN) - (rows[0]?.day ?? NaN)],
}

test('every card there is, is worked out a second time here', () => {
  expect(Object.keys(fromReceipts).sort()).toEqual(cards.map(({ id }) => id).sort())
})

/** Holds what every card claims of a history against the runs behind it; the cards that claimed anything. */
const hold = (name: string, history: History<RunField>): string[] => {
  const rows = rowsOf(history)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const all = rows.toSorted(inOrderOfDay)
  return cards.flatMap((card) => {
    const claim = card.face(history)
    if (claim.status === 'forming') return []
    const { receipts, window, value, part } = claim
    const behind = receipts.flatMap((id) => byId.get(id) ?? [])
    const ordered = behind.toSorted(inOrderOfDay)
    const inWindow = all.filter(({ day }) => day >= window.from && day <= window.to)
    const facts = { all, inWindow, today: history.today, weekOf: weekFrom(history.firstWeekday) }
    const derive = fromReceipts[card.id]
    const said = part === undefined ? [value] : [value, part.k, part.n]
    const worked = (among: readonly Row[]): Derived | undefined => derive?.(among, claim, { ...facts, isBehind: among === ordered })
    expect([name, card.id, 'behind', ...(worked(ordered) ?? [])]).toEqual([name, card.id, 'behind', ...said])
    // No run of the window that is not behind it would change the claim.
    expect([name, card.id, 'window', ...(worked(inWindow) ?? [])]).toEqual([name, card.id, 'window', ...said])
    expect([name, card.id, 'none', ...(worked([]) ?? [])]).not.toEqual([name, card.id, 'none', ...said])
    const isOldestFirst = behind.every(({ at }, place) => place === 0 || at > (behind[place - 1]?.at ?? Infinity))
    const isInside = behind.every(({ day }) => day >= window.from && day <= window.to)
    expect([name, card.id, receipts.length > 0, behind.length, new Set(receipts).size, isOldestFirst, isInside]).toEqual([
      ...[name, card.id, true, receipts.length, receipts.length],
      ...[true, true],
    ])
    return [card.id]
  })
}

const withColumns = (history: History<RunField>, columns: Readonly<Record<string, Float64Array | readonly (string | null)[]>>): History<RunField> => ({
  ...history,
  runs: { ...history.runs, ...columns },
})
/** The tracks as a device might have told them: halves, pauses and best efforts of the runs outdoors. */
const withTracks = (history: History<RunField>, seed: number): History<RunField> => {
  const rng = createRng(seed)
  const { runs } = history
  const column = (of: (place: number) => number): Float64Array => Float64Array.from(runs.day.keys(), (place) => (runs.indoor[place] === 1 ? NaN : of(place)))
  const bests = Object.values(raced).map(([metres, field]) => {
    const seconds = column((place) => {
      const [distance, moving] = [runs.distance[place] ?? NaN, runs.moving[place] ?? NaN]
      return distance < metres ? NaN : (metres / distance) * moving * (0.9 + 0.1 * rng.next())
    })
    return [field, seconds] as const
  })
  const slow = seed % 2 === 0
  return withColumns(history, {
    ...Object.fromEntries(bests),
    trackMetres: column((place) => (runs.distance[place] ?? NaN) * (rng.chance(0.9) ? 1 : 1.1)),
    located: column(() => (rng.chance(0.95) ? 1 : 0)),
    halvesRatio: column(() => (rng.chance(0.05) ? NaN : slow ? 1.07 - 0.08 * rng.next() : 0.93 + 0.08 * rng.next())),
    pauseShare: column(() => 0.12 * rng.next()),
  })
}
/** Of a country whose regions are known, and in none of them. */
const islet = ['NL', '', '', '1', '1', '', ''].join(partMark)
/** Ways, races, winds and an islet, which the ugly lives do not tell of. */
const withWays = (history: History<RunField>, seed: number): History<RunField> => {
  const rng = createRng(seed)
  const { runs } = history
  const column = (of: (place: number) => number): Float64Array => Float64Array.from(runs.day.keys(), of)
  return withColumns(history, {
    hasRoute: column(() => 1),
    way: column(() => (rng.chance(0.1) ? NaN : rng.chance(0.3) ? 0 : 1 + rng.int(20))),
    wayShape: column(() => rng.int(3)),
    routeMetres: column((place) => runs.distance[place] ?? NaN),
    newStart: column(() => rng.int(2)),
    newMetres: column((place) => (runs.distance[place] ?? NaN) * (rng.chance(0.2) === (seed % 2 === 0) ? 0.1 : 0.5)),
    virtual: column(() => (rng.chance(0.03) ? 1 : 0)),
    isRace: column(() => (rng.chance(0.04) ? 1 : rng.chance(0.1) ? 0 : NaN)),
    wind: column(() => 11 * rng.next()),
    windFrom: column(() => 0),
    visits: Array.from(runs.visits, (text) => (text !== null && rng.chance(0.03) ? islet : text)),
  })
}

const today = dayFromCivil(2026, 11, 2)

test.each(Object.entries(lives))('%s: the runs behind each claim give its number', (name, life) => {
  const told = [1, 2, 3, 4].flatMap((seed) => [
    ...hold(`${name} ${seed}`, life(seed)),
    ...hold(`${name} ${seed}, with tracks`, withWays(withTracks(life(seed), seed), seed)),
  ])
  expect(told.length > 0).toBe(name !== 'no run')
})

test('of a hundred thousand runs, looked at years later, those behind each claim give its number', () => {
  expect(hold('a hundred thousand, years later', longLife(100_000)).length).toBeGreaterThanOrEqual(4)
})

test('of a hundred thousand runs, looked at on the day after the last, they do', () => {
  const long = longLife(100_000)
  const nextDay = { ...long, today: (long.runs.day.at(-1) ?? NaN) + 1 }
  expect(hold('a hundred thousand', withWays(withTracks(nextDay, 1), 1)).length).toBeGreaterThanOrEqual(9)
})

/** Six years at dawn and of one weekday, with a silence and a season, wherever weeks begin; their sun by the export or by the city of their zone. */
const runner = (seed: number, home: Place, firstWeekday: FirstWeekday, weather: boolean): History<RunField> => {
  const athlete = simulateAthlete(seed, {
    ...structureless,
    ...{ weeks: 312, until: today - 1 - seed, home, silences: [{ week: 90, weeks: 9 }], season: { amplitude: 0.5, peakWeek: 12 * seed } },
    hours: { kind: 'dawn', share: 0.8, from: 0 },
    days: { kind: 'ritual', weekday: firstWeekday, share: 0.9 },
  })
  const known = { ...athlete, activities: athlete.activities.map((activity) => ({ ...activity, weather })) }
  return withWays(withTracks({ ...trueHistory(known, today), firstWeekday }, seed), seed)
}

test('of the sample’s nine years and of simulated runners they do, and no card is left untold', () => {
  const sample = sampleAthlete(today)
  const told = [
    hold('the sample', withTracks(withTrueGround(sample, trueHistory(sample, today)), 1)),
    hold('Kathmandu', runner(1, abroad[5], 7, false)),
    hold('Sydney', runner(2, abroad[4], 6, true)),
    hold('Honolulu', runner(3, abroad[6], 1, true)),
    hold('nothing to find', trueHistory(simulateAthlete(5, { ...structureless, until: today - 1 }), today + 3)),
  ]
  expect([...new Set(told.flat())].sort()).toEqual(cards.map(({ id }) => id).sort())
  expect(told.map((one) => one.length >= 4)).toEqual(told.map(() => true))
})
