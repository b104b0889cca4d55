import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromCivil, firstWeekdays } from '../calendar/calendar'
import type { Rng } from '../simulate/rng'
import { createRng } from '../simulate/rng'
import type { Claim, Face, History, RunField } from './card'
import { every, sketch } from './sketch'
import { card } from './the-turning-season.card'

// Thursday, 12 March 2026: ISO years up to 2025 are over
const today = dayFromCivil(2026, 3, 12)
const told = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`still forming: ${JSON.stringify(face.missing)}`)
  return face
}
const missing = (face: Face) => (face.status === 'forming' ? face.missing : null)

/** A run on the Tuesday of every ISO week from that of 4 January of `from` on, so many metres; 0 is no run. `year` counts from 0, `share` is the part of the year that is over. */
const epoch = dayFromCivil(2000, 1, 4)
const weekly = (from: number, metres: (share: number, year: number, week: number) => number, to = today): History<RunField> => {
  const first = dayFromCivil(from, 1, 4) - ((dayFromCivil(from, 1, 4) + 3) % 7)
  const days: number[] = []
  const distances: number[] = []
  for (let day = first + 1; day <= to; day += 7) {
    const share = ((day - epoch) / 365.2425) % 1
    const of = metres(share, Math.floor((day - first) / 365.2425), (day - first - 1) / 7)
    if (of <= 0) continue
    days.push(day)
    distances.push(of)
  }
  return of(days, distances, to)
}
/** Quicker than a sketch, for the thousands of the calibration. */
const of = (days: readonly number[], distances: readonly number[], now: number): History<RunField> => ({
  runs: {
    length: days.length,
    id: Float64Array.from(days.keys(), (at) => at + 1),
    start: Float64Array.from(days, (day) => day * 86_400_000),
    day: Float64Array.from(days),
    distance: Float64Array.from(distances),
  } as History<RunField>['runs'],
  otherDays: new Float64Array(),
  today: now,
  unit: 'km',
  firstWeekday: 1,
})
const wave = (share: number, peak: number, height: number): number => 1 + height * Math.cos(2 * Math.PI * (share - peak))

test('who runs most in early autumn for five years is told so, with the middle weeks of both quarters', () => {
  const face = told(card.face(weekly(2021, (share) => Math.round(30_000 * wave(share, 0.7, 0.4)))))
  const { month, other, high, low } = face.say[1] ?? {}
  expect([face.say[0], month, other, face.tense, face.certainty, face.details['years']]).toEqual(['the-turning-season.are', 9, 3, 'are', 'very-sure', 5])
  // the medians of a wave over the quarter around its top and around its foot
  expect([Math.round(Number(high) / 1000), Math.round(Number(low) / 1000)]).toEqual([41, 19])
  expect(face.value).toBeCloseTo(0.4, 2)
  expect(face.against).toEqual(['the-turning-season.against', { month: 9, k: 0, n: 5, names: '', silent: '' }])
  expect(face.receipts.length).toBe(5 * 52)
})

test('three full years are needed: the one the first run fell in the midst of and the one under way are none', () => {
  const at = (from: number) => card.face(weekly(from, (share) => 30_000 * wave(share, 0.5, 0.9)))
  expect(missing(card.face(sketch([], today)))).toEqual(['the-turning-season.no-run', {}])
  expect([missing(at(2026)), missing(at(2024))]).toEqual([
    ['the-turning-season.years', { left: 3, n: 0 }],
    ['the-turning-season.years', { left: 1, n: 2 }],
  ])
  expect(at(2023).status).toBe('claim')
  // begun a week late, 2023 is not full
  const late = weekly(2023, (share, _, week) => (week === 0 ? 0 : 30_000 * wave(share, 0.5, 0.9)))
  expect(missing(card.face(late))).toEqual(['the-turning-season.years', { left: 1, n: 2 }])
  // on the Sunday that ends it 2025 is not over, on the Monday after it is
  const until = (day: number) => missing(card.face(weekly(2023, (share) => 30_000 * wave(share, 0.5, 0.9), day)))?.[0] ?? 'claim'
  expect([until(dayFromCivil(2025, 12, 28)), until(dayFromCivil(2025, 12, 29))]).toEqual(['the-turning-season.years', 'claim'])
})

test('a year without a run is left out and named, and one that leans elsewhere is named too', () => {
  const face = told(card.face(weekly(2015, (share, year) => (year === 3 ? 0 : 30_000 * wave(share, year === 6 ? 0.1 : 0.6, 0.6)))))
  expect(face.against[1]).toEqual({ month: 8, k: 1, n: 10, names: '2021', silent: '2018' })
  expect(face.window.fullYears).toBe(10)
})

test('an autumn on crutches is no season: its weeks are put aside where that makes it clearer', () => {
  const injured = weekly(2018, (share, year) => (year === 3 && share > 0.5 && share < 0.95 ? 0 : 30_000 * wave(share, 0.72, 0.35)))
  const face = told(card.face(injured))
  expect([face.say[1]?.['month'], face.details['silencesAside'], face.evidence.at(-1)?.[0]]).toEqual([9, 1, 'the-turning-season.silences-aside'])
})

test('a winter in which nobody runs, every year, is the season itself', () => {
  const face = told(card.face(weekly(2018, (share, _, week) => (share < 0.25 ? 0 : 28_000 + 900 * (week % 5)))))
  expect([[7, 8].includes(Number(face.say[1]?.['month'])), face.details['silencesAside'], face.details['lowMetres']]).toEqual([true, 0, 0])
})

test('who has given up running, or the season, was', () => {
  const gone = weekly(2016, (share, year) => (year > 8 ? 0 : 30_000 * wave(share, 0.5, 0.5)), dayFromCivil(2026, 3, 12))
  expect(told(card.face(gone)).say[0]).toBe('the-turning-season.were')
  const even = weekly(2014, (share, year) => 30_000 * wave(share, 0.5, year > 9 ? 0 : 0.7))
  expect([told(card.face(even)).say[0], told(card.face(even)).evidence.length]).toEqual(['the-turning-season.were', 3])
})

test('what luck would do once in fifty times is a hint, and what nobody would feel is slight', () => {
  const turns = (peaks: readonly number[], height: number) =>
    missing(card.face(weekly(2021, (share, year) => 30_000 * wave(share, peaks[year] ?? 0.5, height))))?.[0]
  const by = (spread: number): number[] => [0.6, -1, 0.4, 1, -0.6].map((one) => 0.5 + spread * one)
  expect([turns(by(0.135), 0.5), turns(by(0), 0.1), turns(by(0.5), 0.4), turns(by(0), 0)]).toEqual(
    ['hint', 'slight', 'none', 'none'].map((key) => `the-turning-season.${key}`),
  )
})

test('weeks are those of ISO 8601 wherever the runner’s begin', () => {
  const history = weekly(2021, (share, _, week) => 30_000 * wave(share, 0.3, 0.5) + ((week * 31) % 7) * 1000)
  const [first, ...others] = firstWeekdays.map((firstWeekday) => card.face({ ...history, firstWeekday }))
  expect(others).toEqual([first, first])
})

/** ISO year and week of a day by a calendar that only counts: each week belongs to the year of its Thursday. */
const isoOf = (day: number): readonly [year: number, week: number] => {
  const thursday = day - ((day + 3) % 7) + 3
  const year = new Date(thursday * 86_400_000).getUTCFullYear()
  return [year, Math.floor((thursday - Date.UTC(year, 0, 1) / 86_400_000) / 7)]
}
const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2
}

/** The same wave by hand, for histories without a silence: sums by week, vectors by complex numbers written out. */
const naive = ({ runs, today: now }: History<RunField>) => {
  const [thisYear] = isoOf(now)
  const sums = new Map<string, number>()
  for (let at = 0; at < runs.length; at++) {
    const key = isoOf(runs.day[at] ?? 0).join()
    sums.set(key, (sums.get(key) ?? 0) + Math.round((runs.distance[at] ?? 0) * 10))
  }
  const [firstYear, firstWeek] = isoOf(Math.min(...runs.day))
  const years: { readonly year: number; readonly weeks: readonly number[] }[] = []
  for (let year = firstYear; year < thisYear; year++) {
    const count = isoOf(Date.UTC(year, 11, 28) / 86_400_000)[1] + 1
    const weeks = Array.from({ length: count }, (_, week) => sums.get([year, week].join()) ?? 0)
    if ((year > firstYear || firstWeek === 0) && weeks.some((one) => one > 0)) years.push({ year, weeks })
  }
  const means = years.map(({ weeks }) => weeks.reduce((a, b) => a + b, 0) / weeks.length)
  const vectors = years.map(({ weeks }, at) => {
    const [before, after] = [Math.max(0, at - 1), Math.min(years.length - 1, at + 1)]
    const slope = ((means[after] ?? 0) - (means[before] ?? 0)) / (after - before)
    return weeks.reduce(
      ([x, y], one, week) => {
        const weight = (one - slope * ((week + 0.5) / weeks.length - 0.5)) / (means[at] ?? 0) / weeks.length
        const angle = (2 * Math.PI * week) / weeks.length
        return [x + weight * Math.cos(angle), y + weight * Math.sin(angle)] as const
      },
      [0, 0] as readonly [number, number],
    )
  })
  const middle = medianOf(vectors.map(([x, y]) => Math.hypot(x, y)))
  const capped = vectors.map(([x, y]) => [x, y].map((one) => one * Math.min(1, middle / Math.hypot(x, y))))
  const [x, y] = [0, 1].map((axis) => capped.reduce((sum, vector) => sum + (vector[axis] ?? 0), 0) / years.length)
  const share = (Math.atan2(y ?? 0, x ?? 0) / (2 * Math.PI) + 1 + 0.5 / 52.18) % 1
  const quarter = (around: number): number =>
    medianOf(
      years.flatMap(({ weeks }) => {
        const centre = Math.floor(around * weeks.length) % weeks.length
        return [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].map((by) => weeks[(centre + by + weeks.length) % weeks.length] ?? 0)
      }),
    ) / 10
  return {
    years: years.length,
    share: Math.round(share * 1e6),
    month: new Date((Date.UTC(2025, 0, 1) / 86_400_000 + Math.floor(share * 365)) * 86_400_000).getUTCMonth() + 1,
    high: Math.round(quarter(share) * 10),
    low: Math.round(quarter((share + 0.5) % 1) * 10),
    runs: [...runs.day].filter((day) => years.some(({ year }) => year === isoOf(day)[0])).length,
  }
}

test('the wave is what its definition says, week by week', () => {
  const lives = fc.record({
    from: fc.integer({ min: 2004, max: 2022 }),
    peak: fc.double({ min: 0, max: 1, noNaN: true }),
    height: fc.double({ min: 0.25, max: 0.8, noNaN: true }),
    grow: fc.double({ min: -0.02, max: 0.08, noNaN: true }),
    noise: fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 7, maxLength: 7 }),
    now: fc.integer({ min: 0, max: 500 }),
  })
  let claims = 0
  fc.assert(
    fc.property(lives, ({ from, peak, height, grow, noise, now }) => {
      const history = weekly(from, (share, year, week) => (20_000 + (noise[week % 7] ?? 0)) * wave(share, peak, height) * (1 + grow * year), today + now)
      const face = card.face(history)
      if (face.status === 'forming') return
      claims += 1
      const { years, share, month, highMetres, lowMetres } = face.details
      expect({
        years,
        share: Math.round((share ?? 0) * 1e6),
        month,
        high: Math.round((highMetres ?? 0) * 10),
        low: Math.round((lowMetres ?? 0) * 10),
        runs: face.receipts.length,
      }).toEqual(naive(history))
    }),
    { numRuns: 120 },
  )
  expect(claims).toBeGreaterThan(80)
})

test('ugly histories are answered: two runs on one day, out of order, of a leap week, twenty years apart', () => {
  const runs = [...every(1, dayFromCivil(2020, 12, 28), dayFromCivil(2021, 1, 3)), ...every(400, dayFromCivil(2001, 1, 1), today)]
  const face = card.face(
    sketch(
      [...runs, ...runs].toReversed().map((day) => ({ day, start: (30_000 - day) * 1000, distance: 800 })),
      today,
    ),
  )
  expect(face.status === 'forming' || Number.isFinite(face.value)).toBe(true)
})

/** Kilometres of a week in which `rate` runs of some 8 km are usual. */
const week = (rng: Rng, rate: number): number => {
  const limit = Math.exp(-rate)
  let metres = 0
  for (let chance = rng.next(); chance > limit; chance *= rng.next()) metres += 8000 * Math.exp(0.3 * rng.normal())
  return metres
}
/** Weeks like the last one: a correlation of `stay` from week to week. */
const phases = (rng: Rng, stay: number): (() => number) => {
  let now = rng.normal()
  return () => (now = stay * now + Math.sqrt(1 - stay * stay) * rng.normal())
}

const families: readonly (readonly [name: string, life: (rng: Rng) => (year: number, week: number) => number])[] = [
  ['a volume that grows steadily, sixfold in five years', (rng) => (_, at) => 10_000 * (1 + at / 52) * Math.exp(0.1 * rng.normal())],
  ['a volume that steps up every January', (rng) => (year) => 15_000 * (1 + year) * Math.exp(0.1 * rng.normal())],
  [
    'weeks in phases, a correlation of .6',
    (rng) => {
      const phase = phases(rng, 0.6)
      return () => week(rng, 3 * Math.exp(0.5 * phase()))
    },
  ],
  [
    'weeks in long phases that grow fourfold, with silences of up to half a year',
    (rng) => {
      const phase = phases(rng, 0.9)
      let silent = 0
      return (_, at) => {
        const rate = (1 + at / 87) * Math.exp(0.4 * phase())
        if (silent > 0) silent -= 1
        else if (rng.chance(0.012)) silent = 4 + rng.int(22)
        return silent > 0 ? 0 : week(rng, rate)
      }
    },
  ],
]
const simulated = (name: string, runners: number, life: (rng: Rng) => (year: number, week: number, share: number) => number): Face[] => {
  const rng = createRng(name)
  return Array.from({ length: runners }, () => {
    const metres = life(rng)
    return card.face(weekly(2021, (share, year, at) => metres(year, at, share)))
  })
}

/** What is counted below, for the page about the method. */
const counted: string[] = []

test.each(families)('of 1,000 runners without a season, %s, one in a hundred at most is told one after five years', (name, life) => {
  const wrong = simulated(name, 1000, life).filter(({ status }) => status === 'claim').length
  counted.push(`${wrong} of 1000 told a season: ${name}`)
  expect(wrong).toBeLessThanOrEqual(10)
})

test('what was counted is what the page about the method tells', async () => {
  await expect(`${counted.join('\n')}\n`).toMatchFileSnapshot('./the-turning-season.counted.txt')
})

test.each([
  ['half as much again in June', (rng: Rng) => (_: number, __: number, share: number) => week(rng, 3 * wave(share, 0.45, 0.5)), 90],
  ['the same while it grows fourfold', (rng: Rng) => (_: number, at: number, share: number) => week(rng, (1 + at / 87) * wave(share, 0.45, 0.5)), 85],
] as const)('of 100 runners with a season, %s, nearly all are told it after five years, and its month', (name, life, least) => {
  const found = simulated(name, 100, life).filter((face) => face.status === 'claim' && [5, 6, 7].includes(Number(face.say[1]?.['month']))).length
  expect(found).toBeGreaterThanOrEqual(least)
})
