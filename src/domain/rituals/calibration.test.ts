import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import { createRng } from '../simulate/rng'
import { finders, ritualsOf } from './index'
import type { RitualKind } from './ritual'
import { homeAt, ritualHistory, structurelessRuns } from './runner'
import type { SketchedRun, Structureless } from './runner'

/** Monday, 2 November 2026. */
const today = dayFromCivil(2026, 11, 2)
/** From one to five years. */
const sized = (seed: number): Pick<Structureless, 'weeks' | 'rate'> => ({ weeks: 60 + 25 * (seed % 8), rate: 2 + (seed % 4) })

const families: readonly (readonly [name: string, stay: number])[] = [
  ['any hour, day and way', 0],
  ['hours, days and ways in phases: what was last is kept with a chance of .9', 0.9],
  ['shorter phases, a chance of .6', 0.6],
]

/** As many as fit into a test: the bench asks 2,000 of each family, of whom 4, 3 and 2 were told one when this was written. */
const runners = 417

/** What is counted below, for the page about the method. */
const counted: string[] = []

test.each(families)(
  'of some hundred runners without a ritual, %s, all kinds together tell one to one in a hundred at most',
  { timeout: 120_000 },
  (name, stay) => {
    const told: string[] = []
    for (let seed = 0; seed < runners; seed++) {
      const found = ritualsOf(ritualHistory(structurelessRuns(`${name} ${seed}`, today, { ...sized(seed), stay }), today))
      if (found.length > 0) told.push(`${seed} ${found.map(({ id }) => id).join(' ')}`)
    }
    counted.push(`${told.length} of ${runners} told a ritual: ${name}`)
    expect(told.length, `told: ${told.join(', ')}`).toBeLessThanOrEqual(runners / 100)
  },
)

test('what was counted is what the page about the method tells', async () => {
  await expect(`${counted.join('\n')}\n`).toMatchFileSnapshot('./calibration.counted.txt')
})

test('the kinds share one level of one in a hundred between them', () => {
  expect(finders.map(({ kind }) => kind)).toEqual(['weekday', 'loop', 'window', 'date', 'race-eve', 'trip', 'saturday'])
  expect(Math.round(finders.reduce((sum, { level }) => sum + level, 0) * 1e6)).toBeLessThanOrEqual(1e4)
})

type Plant = (rng: ReturnType<typeof createRng>, runs: readonly SketchedRun[]) => readonly SketchedRun[]
const of = (runs: readonly SketchedRun[], on: (day: number) => boolean): readonly SketchedRun[] => runs.filter(({ day }) => !on(day))
const isWeekday =
  (weekday: number) =>
  (day: number): boolean =>
    (((day - 4) % 7) + 7) % 7 === weekday % 7
const sunday = isWeekday(6)
const sundays = (weeks: number): readonly number[] => Array.from({ length: weeks }, (_, week) => today - 1 - 7 * week)
const plain = { distance: 9000, wayShape: 1, ...homeAt } as const

/** A habit of known strength among runs without one, and in how many of a hundred runners it has to be seen. */
const planted: readonly (readonly [what: string, kind: RitualKind, base: Structureless, plant: Plant, least: number])[] = [
  [
    'a Sunday in three of four of 40 weeks, beside two runs',
    'weekday',
    { weeks: 40, rate: 2, stay: 0 },
    (rng, runs) => [...of(runs, sunday), ...sundays(40).flatMap((day) => (rng.chance(0.75) ? [{ day, minute: 500, ...plain }] : []))],
    90,
  ],
  [
    'one way in three of four of 40 Sundays',
    'loop',
    { weeks: 40, rate: 3, stay: 0 },
    (rng, runs) => [...of(runs, sunday), ...sundays(40).map((day, at) => ({ day, minute: 500, way: rng.chance(0.75) ? 0 : 5000 + at, ...plain }))],
    80,
  ],
  [
    'a start around eight on four of five of 40 Sundays',
    'window',
    { weeks: 40, rate: 3, stay: 0 },
    (rng, runs) => [...of(runs, sunday), ...sundays(40).map((day) => ({ day, minute: rng.chance(0.8) ? 470 + rng.int(20) : 360 + rng.int(720), ...plain }))],
    80,
  ],
  [
    'every New Year’s Day of ten years, of two runs a week',
    'date',
    { weeks: 522, rate: 2, stay: 0 },
    (_, runs) => [
      ...runs,
      ...Array.from({ length: 10 }, (_year, at) => dayFromCivil(2017 + at, 1, 1))
        .filter((day) => !runs.some((run) => run.day === day))
        .map((day) => ({ day, minute: 600, ...plain })),
    ],
    90,
  ],
  [
    'the eve of nine of ten of sixteen races, of three runs a week',
    'race-eve',
    { weeks: 156, rate: 3, stay: 0 },
    (rng, runs) => {
      const races = Array.from({ length: 16 }, (_, at) => today - 30 - 60 * at)
      const eves = races.filter(() => rng.chance(0.9)).map((day) => day - 1)
      return [
        ...of(
          runs.map((run) => ({ ...run, isRace: NaN })),
          (day) => races.includes(day) || races.includes(day + 1),
        ),
        ...races.map((day) => ({ day, minute: 600, isRace: 1, ...plain })),
        ...eves.map((day) => ({ day, minute: 600, ...plain })),
      ]
    },
    60,
  ],
  [
    'a run at once on nine of ten of sixteen trips, of three runs a week',
    'trip',
    { weeks: 156, rate: 3, stay: 0 },
    (rng, runs) => {
      const trips = Array.from({ length: 16 }, (_, at) => today - 40 - 60 * at)
      const home = of(runs, (day) => trips.some((trip) => day >= trip - 1 && day <= trip + 5)).filter(
        ({ latitude }) => Math.abs((latitude ?? 0) - homeAt.latitude) < 0.1,
      )
      return [
        ...home,
        ...trips.map((day) => ({ day: day - 1, minute: 600, ...plain })),
        ...trips.map((day) => ({ day: day + (rng.chance(0.9) ? 0 : 3), minute: 600, ...plain, latitude: 52, longitude: 5 })),
      ]
    },
    80,
  ],
  [
    'five kilometres at nine on eight Saturdays',
    'saturday',
    { weeks: 60, rate: 3, stay: 0 },
    (rng, runs) => [
      ...runs,
      ...Array.from({ length: 8 }, (_, at) => ({
        ...plain,
        day: today - 2 - 14 * at,
        minute: 538 + rng.int(5),
        distance: 4950 + rng.int(100),
        latitude: homeAt.latitude + 0.02,
      })),
    ],
    80,
  ],
]

test.each(planted)('%s: is seen as a %s', (what, kind, base, plant, least) => {
  const many = 30
  let seen = 0
  for (let seed = 0; seed < many; seed++) {
    const rng = createRng(`${what} ${seed}`)
    const runs = plant(rng, structurelessRuns(`planted ${what} ${seed}`, today, base))
    if (ritualsOf(ritualHistory(runs, today)).some(({ habit }) => habit.kind === kind)) seen++
  }
  expect(seen * 100).toBeGreaterThanOrEqual(least * many)
})
