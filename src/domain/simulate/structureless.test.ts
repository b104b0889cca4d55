import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import type { Claim, History, RunField } from '../cards/card'
import { every, sketch } from '../cards/sketch'
import { card as hour } from '../cards/the-hour.card'
import { card as ritual } from '../cards/the-ritual-day.card'
import { simulateAthlete, structureless, type Athlete, type AthleteOptions } from './athlete'
import { trueHistory } from './history'
import { equator, home } from './places'
import { createRng } from './rng'

const today = dayFromCivil(2026, 11, 2)

/** What a mirror that knows every run's sun would see. */
const seen = (athlete: Athlete): History<RunField> =>
  trueHistory({ ...athlete, activities: athlete.activities.map((activity) => ({ ...activity, weather: true })) }, today)
const someone = (family: string, seed: number, options: Partial<AthleteOptions>): History<RunField> =>
  seen(simulateAthlete(`${family}/${seed}`, { ...structureless, home: seed % 4 === 0 ? equator : home, until: today - (seed % 7), ...options }))

const claimOf = (card: typeof hour, history: History<RunField>): Claim | null => {
  const face = card.face(history)
  return face.status === 'claim' ? face : null
}

/** Two years of runners without a favourite hour or day: whatever The Hour or The Ritual Day tells them is wrong. */
const families: readonly (readonly [name: string, options: (seed: number) => Partial<AthleteOptions>])[] = [
  ['any hour and any day', (seed) => ({ rate: [2 + (seed % 4), 2 + (seed % 4)] })],
  [
    'hours and days in phases: what was last is kept with a chance of .9',
    (seed) => ({ rate: [2 + (seed % 4), 2 + (seed % 4)], hours: { kind: 'drifting', stay: 0.9 }, days: { kind: 'drifting', stay: 0.9 } }),
  ],
  [
    'shorter phases, a chance of .6',
    (seed) => ({ rate: [2 + (seed % 4), 2 + (seed % 4)], hours: { kind: 'drifting', stay: 0.6 }, days: { kind: 'drifting', stay: 0.6 } }),
  ],
]

/** What is counted below, for the page about the method. */
const counted: string[] = []

test.each(families)(
  'of 1,000 structureless runners, %s, The Hour and The Ritual Day are each wrong for one in a hundred at most',
  { timeout: 120_000 },
  (name, options) => {
    const runners = 1000
    let hours = 0
    let days = 0
    let runs = 0
    for (let seed = 0; seed < runners; seed++) {
      const history = someone(name, seed, options(seed))
      runs += history.runs.length
      if (claimOf(hour, history)) hours += 1
      if (claimOf(ritual, history)) days += 1
    }
    counted.push(`${hours} of ${runners} told an hour: ${name}`, `${days} of ${runners} told a weekday: ${name}`)
    expect({ hours: hours <= runners / 100, days: days <= runners / 100 }, `${hours} and ${days} of ${runners}`).toEqual({ hours: true, days: true })
    // they had enough to be judged by: three runs a week and more
    expect(runs / runners).toBeGreaterThan(300)
  },
)

test(
  'a Sunday kept in three of four weeks is seen after 26 weeks of two runs in nineteen of twenty runners, and hardly missed after a year',
  { timeout: 60_000 },
  () => {
    const found = (weeks: number, rate: number): number =>
      Array.from({ length: 200 }, (_, seed) =>
        claimOf(ritual, someone(`sunday ${weeks}`, seed, { weeks, rate: [rate, rate], days: { kind: 'ritual', weekday: 7, share: 0.75 } })),
      ).filter((claim) => claim?.say[1]?.['weekdays'] === 7).length / 200
    expect([found(28, 2) >= 0.9, found(54, 3) >= 0.95]).toEqual([true, true])
  },
)

/** Sunrise for a while, sunset for a while, neither more than the other: the last run's hour is kept with a chance of .8, else drawn anew. */
const torn = (seed: number): History<RunField> => {
  const rng = createRng(`torn ${seed}`)
  const dayMs = 86_400_000
  let minute = 360
  return sketch(
    every(2, today - 700, today).map((day) => {
      if (!rng.chance(0.8)) minute = rng.pick([360, 1080])
      return { day, start: day * dayMs + minute * 60_000, sunrise: day * dayMs + 360 * 60_000, sunset: day * dayMs + 1080 * 60_000 }
    }),
    today,
  )
}

test('of 1,000 runners torn between two hours The Hour names one for one in a hundred at most', () => {
  const wrong = Array.from({ length: 1000 }, (_, seed) => claimOf(hour, torn(seed))).filter((claim) => claim !== null).length
  counted.push(`${wrong} of 1000 told an hour: torn between two`)
  expect(wrong).toBeLessThanOrEqual(10)
})

test('what was counted is what the page about the method tells', async () => {
  await expect(`${counted.join('\n')}\n`).toMatchFileSnapshot('./structureless.counted.txt')
})

/** Dawn runners of a known share. */
const dawns = (share: number, weeks: number, runners: number) =>
  Array.from({ length: runners }, (_, seed) => claimOf(hour, someone(`dawn ${share} ${weeks}`, seed, { weeks, home, hours: { kind: 'dawn', share, from: 0 } })))

test('seven runs of ten at dawn are seen in nearly every runner after 26 weeks', () => {
  expect(dawns(0.7, 26, 200).filter((claim) => claim?.say[1]?.['light'] === 'dawn').length / 200).toBeGreaterThan(0.9)
})

test('the interval of 95 % holds the true share of nineteen runners in twenty', { timeout: 60_000 }, () => {
  const intervals = dawns(0.7, 104, 600).flatMap((claim) => (claim?.interval ? [claim.interval] : []))
  expect(intervals).toHaveLength(600)
  const covered = intervals.filter(([low, high]) => low <= 0.7 && 0.7 <= high).length / intervals.length
  expect([covered > 0.93, covered < 0.97]).toEqual([true, true])
})

test('of a habit that ended half a year ago the tense is right in nineteen runners of twenty', () => {
  const claims = Array.from({ length: 150 }, (_, seed) => {
    const options = { ...structureless, weeks: 80, until: today - 200 }
    const before = simulateAthlete(`before ${seed}`, { ...options, rate: [2, 2], days: { kind: 'ritual', weekday: 7, share: 0.9 } })
    const after = simulateAthlete(`after ${seed}`, { ...options, weeks: 28, until: today - 1, rate: [1, 1], days: { kind: 'ritual', weekday: 3, share: 0.9 } })
    const moved = { ...after, activities: [...before.activities, ...after.activities.filter(({ day }) => day > today - 200)] }
    // An hour that is left for another is one phase after the other, and never told: who left an hour left running.
    const dawn = simulateAthlete(`dawn ${seed}`, { ...options, hours: { kind: 'dawn', share: 0.7, from: 0 } })
    return [claimOf(ritual, seen(moved)), claimOf(hour, seen(dawn))]
  })
    .flat()
    .filter((claim) => claim !== null)
  expect(claims.length).toBeGreaterThan(250)
  expect(claims.filter(({ tense }) => tense === 'were').length / claims.length).toBeGreaterThan(0.95)
})
