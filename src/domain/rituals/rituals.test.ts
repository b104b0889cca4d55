import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import { sketch } from '../cards/sketch'
import { card } from '../cards/the-ritual-day.card'
import { createRng } from '../simulate/rng'
import { poissonBinomialTail } from '../truth/binomial'
import { hypergeometricTail } from '../truth/hypergeometric'
import { ritualsOf } from './index'
import { wordOf } from './known-by'
import type { Ritual } from './ritual'
import { homeAt, ritualHistory, structurelessRuns } from './runner'
import type { SketchedRun } from './runner'
import { chanceInWeek } from './weeks'

/** Monday, 2 November 2026. */
const today = dayFromCivil(2026, 11, 2)
/** A weekday, 0 Monday to 6 Sunday, of a week counted back from this one. */
const on = (weekday: number, weeksAgo: number): number => today - 7 * weeksAgo + weekday
const weeks = <T>(from: number, to: number, of: (weeksAgo: number) => T): T[] => Array.from({ length: from - to + 1 }, (_, at) => of(from - at))
const told = (runs: readonly SketchedRun[], day = today, first: 1 | 7 | 6 = 1): readonly Ritual[] => ritualsOf(ritualHistory(runs, day, first))
const only = (some: readonly Ritual[], kind: Ritual['habit']['kind']): Ritual => {
  const found = some.filter(({ habit }) => habit.kind === kind)
  if (found[0] === undefined || found.length > 1) throw new Error(`${found.length} of ${kind}: ${some.map(({ id }) => id).join(' ')}`)
  return found[0]
}

const sundays = weeks(60, 1, (ago) => ({ day: on(6, ago), minute: 480 }))
const wandering = weeks(60, 1, (ago) => [
  { day: on(ago % 3, ago), minute: 700 + ((ago * 37) % 500), way: 100 + ago },
  { day: on(3 + (ago % 2), ago), minute: 400 + ((ago * 53) % 900), way: 200 + ago },
]).flat()

test('a weekday is kept by each complete week, and the one now running is neither kept nor missed', () => {
  const runs = sundays.filter((_, at) => at % 10 !== 5)
  const ritual = only(told([...runs, ...wandering]), 'weekday')
  expect([ritual.id, ritual.kept, ritual.missed, ritual.empty, ritual.alive]).toEqual(['weekday/7', 53, 6, 0, true])
  const open = only(told([...runs, ...wandering, { day: today, minute: 480 }, { day: today + 6, minute: 480 }], today + 6), 'weekday')
  expect([open.kept, open.missed, open.lastKept]).toEqual([53, 6, today + 6])
})

test('a weekday agrees with The Ritual Day wherever both speak', { timeout: 60_000 }, () => {
  let both = 0
  for (let seed = 0; seed < 40; seed++) {
    const rng = createRng(`agree ${seed}`)
    const ended = seed % 3 === 0 ? 20 : 0
    const runs = [
      ...structurelessRuns(`agree ${seed}`, today, { weeks: 110, rate: 1 + (seed % 3), stay: 0 }),
      ...weeks(100, 1 + ended, (ago) => ago)
        .filter(() => rng.chance(0.7))
        .map((ago) => ({ day: on(seed % 7, ago), minute: 480 })),
    ]
    const face = card.face(
      sketch(
        runs.map(({ day }) => day),
        today,
      ),
    )
    if (face.status !== 'claim') continue
    const named = [...String(face.say[1]?.['weekdays'])].map(Number)
    for (const { habit, alive, lately } of told(runs).filter(({ id }) => named.some((weekday) => id === `weekday/${weekday}`))) {
      both++
      if (named.length === 1) expect([habit.kind, alive, lately.kept]).toEqual(['weekday', face.tense === 'are', face.details['lately26']])
    }
  }
  expect(both).toBeGreaterThan(20)
})

test('eight of the last 26 weeks are alive, seven rest, and a ritual that rests ends with the last time it was kept', () => {
  const at = (lately: number) =>
    only(told([...weeks(100, 27, (ago) => ({ day: on(6, ago) })), ...weeks(26, 27 - lately, (ago) => ({ day: on(6, ago) })), ...wandering]), 'weekday')
  expect([at(8).alive, at(7).alive]).toEqual([true, false])
  expect([at(7).lastKept, at(7).to, at(7).missed]).toEqual([on(6, 20), on(6, 20), 0])
  expect([at(8).to, at(8).missed]).toEqual([today - 1, 18])
})

test('a ritual of long ago is told as resting, with its own years', () => {
  const then = weeks(500, 400, (ago) => ({ day: on(2, ago), minute: 480 }))
  const ritual = only(told([...then, ...weeks(520, 1, (ago) => ({ day: on((ago * 5) % 7, ago), minute: 400 + ((ago * 53) % 900) }))]), 'weekday')
  expect([ritual.id, ritual.alive]).toEqual(['weekday/3', false])
  expect([ritual.from <= on(2, 495), ritual.to >= on(2, 405), ritual.to <= on(2, 380)]).toEqual([true, true, true])
})

test('the chance that a day of a week holds what it holds is that of every way to give the runs to its days', () => {
  for (const [n, marked, drawn] of [
    [3, 1, 1],
    [4, 2, 1],
    [5, 2, 2],
    [6, 3, 2],
    [6, 1, 4],
  ] as const) {
    let [hits, all] = [0, 0]
    for (let set = 0; set < 2 ** n; set++) {
      const own = Array.from({ length: n }, (_, at) => (set >> at) & 1)
      if (own.reduce((sum, one) => sum + one, 0) !== drawn) continue
      all++
      if (own.some((one, at) => one === 1 && at < marked)) hits++
    }
    expect(chanceInWeek(n, marked, drawn)).toBeCloseTo(hits / all, 12)
  }
})

test('a way and its weekday are held against the same weeks: its chance is the exact tail', () => {
  const runs = [...wandering, ...weeks(60, 1, (ago) => ({ day: on(6, ago), minute: 480, way: ago % 6 === 0 ? 300 + ago : 7, wayShape: 1 }))]
  const ritual = only(told(runs), 'loop')
  expect([ritual.id, ritual.kept, ritual.missed]).toEqual(['loop/7/6', 50, 9])
  // Of 59 weeks 50 hold the way, on one of three runs; times the five weekdays on which it could have been told as well.
  expect(
    ritual.p /
      poissonBinomialTail(
        50,
        Array.from({ length: 50 }, () => 1 / 3),
      ),
  ).toBeCloseTo(5, 6)
})

test('whoever goes one way every time has no way of one weekday', () => {
  expect(told([...sundays, ...wandering].map((run) => ({ ...run, way: 7 }))).filter(({ habit }) => habit.kind === 'loop')).toEqual([])
})

test('a start window needs six in ten within 20 minutes of the median, and is none where every day begins then', () => {
  const at = (inside: number) => [...wandering, ...weeks(51, 2, (ago) => ({ day: on(6, ago), minute: ago - 1 <= inside ? 480 : ago % 2 === 0 ? 300 : 900 }))]
  const ritual = only(told(at(30)), 'window')
  expect([ritual.id, ritual.kept, ritual.habit]).toEqual(['window/7', 30, { kind: 'window', weekday: 7, minute: 480, hits: 30 }])
  expect(told(at(29)).filter(({ habit }) => habit.kind === 'window')).toEqual([])
  expect(told([...sundays, ...wandering].map((run) => ({ ...run, minute: 480 }))).filter(({ habit }) => habit.kind === 'window')).toEqual([])
})

test('29 February asks leap years alone, and today is open until it is run', () => {
  const leap = Array.from({ length: 12 }, (_, at) => 1980 + 4 * at).map((year) => ({ day: dayFromCivil(year, 2, 29) }))
  const rest = Array.from({ length: 46 }, (_, at) =>
    [dayFromCivil(1980 + at, 2, 20), dayFromCivil(1980 + at, 3, 8)].map((day) => ({ day: day + (at % 5) })),
  ).flat()
  const ritual = told([...leap, ...rest]).find(({ id }) => id === 'date/2-29')
  expect([ritual?.kept, ritual?.missed]).toEqual([12, 0])
  const newYear = Array.from({ length: 20 }, (_, at) => ({ day: dayFromCivil(2006 + at, 1, 1) }))
  const chances = (day: number, more: readonly SketchedRun[] = []) => told([...newYear, ...more], day).find(({ id }) => id === 'date/1-1')?.chances.length
  const first = dayFromCivil(2026, 1, 1)
  expect([chances(first), chances(first, [{ day: first }]), chances(first + 1)]).toEqual([20, 21, 21])
})

test('the day before a race is none for whoever runs on that weekday anyway', () => {
  const races = weeks(20, 1, (ago) => ({ day: on(6, 6 * ago), minute: 540, isRace: 1 }))
  const eves = weeks(20, 1, (ago) => ({ day: on(5, 6 * ago), minute: 540 }))
  const ritual = only(told([{ day: on(0, 130) }, ...races, ...eves]), 'race-eve')
  expect([ritual.kept, ritual.missed, ritual.chances.map(({ race }) => race !== undefined)]).toEqual([20, 0, eves.map(() => true)])
  expect(told([...races, ...weeks(125, 1, (ago) => ({ day: on(5, ago), minute: 540 }))]).filter(({ habit }) => habit.kind === 'race-eve')).toEqual([])
})

test('a trip is kept by a run no later than the day after the one before it, and without a place there is none', () => {
  const away = { latitude: 52, longitude: 5 }
  const home = weeks(140, 1, (ago) => ({ day: on(1, ago), ...homeAt }))
  const trips = weeks(20, 1, (ago) => ({ day: on(ago === 7 ? 4 : 2, 7 * ago), ...away }))
  const ritual = only(told([...home, ...trips]), 'trip')
  expect([ritual.kept, ritual.missed]).toEqual([19, 1])
  expect(told([...home, ...trips].map(({ day }) => ({ day }))).filter(({ habit }) => habit.kind === 'trip')).toEqual([])
})

test('five kilometres at nine on five Saturdays is asked about, four are not, and its chance is at most the exact one of lengths', () => {
  const at = (times: number) => [
    ...structurelessRuns('somebody', today, { weeks: 60, rate: 3, stay: 0 }).map((run) => ({ ...run, distance: 7000 })),
    ...weeks(times, 1, (ago) => ({
      day: on(5, 3 * ago),
      minute: 535 + ago,
      distance: 4900 + 30 * ago,
      latitude: homeAt.latitude + 0.05,
      longitude: homeAt.longitude,
    })),
  ]
  const guess = only(told(at(5)), 'saturday')
  expect([guess.claim, guess.kept, guess.receipts.length]).toEqual(['guess', 5, 5])
  expect(guess.p).toBeLessThan(20 * hypergeometricTail(5, 150, 5, 5))
  expect(told(at(4)).filter(({ habit }) => habit.kind === 'saturday')).toEqual([])
  const moved = at(5).map((run, row) => (run.distance < 7000 && row % 2 === 0 ? { ...run, latitude: 20 } : run))
  expect(told(moved).filter(({ habit }) => habit.kind === 'saturday')).toEqual([])
})

test('its id is the same wherever the week begins and in whatever order the runs came, and a word is found again by a later first run', () => {
  const runs = [...wandering, ...weeks(60, 1, (ago) => ({ day: on(6, ago), minute: 480, way: 7, wayShape: 1 }))]
  const ids = (some: readonly SketchedRun[], first: 1 | 7 | 6) => told(some, today, first).map(({ id }) => id)
  expect(ids(runs, 7)).toEqual(ids(runs, 1))
  expect(ids(runs.toReversed(), 1)).toEqual(ids(runs, 1))
  // An older export: the same runs keep their ids, and others come before them.
  const known = runs.toSorted((a, b) => a.day - b.day).map((run, at) => ({ ...run, id: 1000 + at }))
  const older = [{ id: 1, day: on(6, 61), minute: 480, way: 7, wayShape: 1 }, ...known]
  const [before, after] = [only(told(known), 'loop'), only(told(older), 'loop')]
  expect([before.id === after.id, wordOf(after, [{ ritual: before.id }])?.ritual]).toEqual([false, before.id])
  expect(wordOf(after, [{ ritual: before.id.replace('loop/7', 'loop/6') }])).toBe(undefined)
})

test.each([
  [3, 10, 0],
  [3, 14, 3],
] as const)(
  'what comes now and then counts every chance there was: %i missed before the first one kept, %i kept, %i missed after them',
  (before, kept, after) => {
    const each = Array.from({ length: before + kept + after }, (_, at) => at >= before && at < before + kept)
    const expected = [each.length, kept, before + after, after === 0]
    const numbers = (ritual: Ritual) => [ritual.chances.length, ritual.kept, ritual.missed, ritual.alive]
    const ago = (at: number): number => 7 * (each.length - at)

    const races = each.flatMap((isKept, at) => [{ day: on(6, ago(at)), isRace: 1 }, ...(isKept ? [{ day: on(5, ago(at)) }] : [])])
    const eve = only(told([{ day: on(0, ago(0) + 1) }, ...races]), 'race-eve')
    expect([numbers(eve), eve.from, eve.to]).toEqual([expected, on(6, ago(0)), on(6, 7)])

    const home = weeks(ago(0) + 1, 1, (week) => ({ day: on(1, week), ...homeAt }))
    const trips = each.map((isKept, at) => ({ day: on(isKept ? 2 : 4, ago(at)), latitude: 52, longitude: 5 }))
    const trip = only(told([...home, ...trips]), 'trip')
    expect([numbers(trip), trip.from, trip.to]).toEqual([expected, on(4, ago(0)), trips.at(-1)?.day])

    const years = each.flatMap((isKept, at) => (isKept ? [{ day: dayFromCivil(2027 - each.length + at, 1, 1) }] : []))
    const date = told([{ day: dayFromCivil(2026 - each.length, 12, 1) }, ...years]).find(({ id }) => id === 'date/1-1')
    expect(date && [numbers(date), date.from, date.to]).toEqual([expected, dayFromCivil(2027 - each.length, 1, 1), dayFromCivil(2026, 1, 1)])
  },
)

test('a ritual of weeks was last kept when it last was, though its span had ended, and be it in the week that is not over', () => {
  const runs = [...weeks(400, 150, (ago) => ({ day: on(6, ago) })), ...[1, 6, 11, 16, 21, 26].map((ago) => ({ day: on(6, ago) })), ...wandering]
  const rests = only(told(runs), 'weekday')
  expect([rests.alive, rests.lately, rests.to, rests.lastKept]).toEqual([false, { kept: 6, of: 26 }, on(6, 150), on(6, 1)])
  const open = only(told([...runs, { day: today + 6 }], today + 6), 'weekday')
  expect([open.alive, open.to, open.lastKept]).toEqual([false, on(6, 150), today + 6])
})

test('29 February rests only after two leap years without it: what lies between them is no chance', () => {
  const leap = (last: number) => Array.from({ length: 12 }, (_, at) => ({ day: dayFromCivil(last - 4 * at, 2, 29) }))
  const alive = (last: number, day: number) => told(leap(last), day).find(({ id }) => id === 'date/2-29')?.alive
  expect([alive(2024, dayFromCivil(2028, 2, 28)), alive(2024, dayFromCivil(2032, 2, 28)), alive(2024, dayFromCivil(2032, 3, 1))]).toEqual([true, true, false])
  // 2100 is no leap year.
  expect([alive(2096, dayFromCivil(2104, 2, 28)), alive(2096, dayFromCivil(2108, 3, 1))]).toEqual([true, false])
})
