import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FirstWeekday } from '../calendar/calendar'
import { firstWeekdays } from '../calendar/calendar'
import { createRng } from '../simulate/rng'
import { binomialTail } from '../truth/binomial'
import type { Claim, Face, History, RunField } from './card'
import { every, sketch } from './sketch'
import { card } from './the-far-line.card'

// Monday, 6 January 2025
const monday = 20_094
const dayMs = 86_400_000
const told = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`still forming: ${JSON.stringify(face.missing)}`)
  return face
}
const missing = (face: Face) => (face.status === 'forming' ? face.missing : null)
/** A run every `step` days up to yesterday, so many metres each, the latest last. */
const runner = (metres: readonly number[], step = 3): History<RunField> =>
  sketch(
    metres.map((distance, at) => ({ day: monday - 1 - step * (metres.length - 1 - at), distance })),
    monday,
  )
const mostly = (n: number, far: number, every_: number): number[] => Array.from({ length: n }, (_, at) => (at % every_ === every_ - 1 ? far : 8000))

test('far is one and a half times the median of the year and in its longest tenth', () => {
  const at = (far: number) => card.face(runner(mostly(100, far, 12)))
  expect(told(at(12_000)).say).toEqual(['the-far-line.are', { far: 12_000, k: 8, n: 91, longest: 12_000, all: 1 }])
  // the first nine had too few before them, and none was far
  expect(missing(at(11_999))).toEqual(['the-far-line.alike', { n: 91, far: 12_000, longest: 11_999 }])
})

test('where every fourth run is half as long again the longest tenth decides', () => {
  const face = told(card.face(runner(Array.from({ length: 100 }, (_, at) => (at % 4 === 3 ? (at % 8 === 7 ? 16_000 : 13_000) : 8000)))))
  expect(face.details['lineMetres']).toBe(16_000)
  // until there were enough of 16 km to be the longest tenth a few of 13 km were in it
  expect(face.part?.k).toBeLessThan(16)
})

test('forty runs in 104 weeks are needed, and four in five with nine others in the year before them', () => {
  expect(missing(card.face(runner(mostly(39, 20_000, 10))))).toEqual(['the-far-line.runs', { left: 1, n: 39 }])
  expect(missing(card.face(runner(mostly(44, 20_000, 11))))).toEqual(['the-far-line.runs', { left: 1, n: 44 }])
  expect(told(card.face(runner(mostly(45, 20_000, 11)))).certainty).toBe('fairly-sure')
  expect(told(card.face(runner(mostly(180, 20_000, 11)))).certainty).toBe('certain')
  expect(missing(card.face(sketch([], monday)))).toEqual(['the-far-line.no-run', {}])
})

test('after more than a year without a run it takes ten to know what is far now', () => {
  const before = every(4, monday - 700, monday - 400)
  const at = (runs: number) =>
    card.face(
      sketch(
        [...before, ...every(2, monday - 2 * runs, monday - 1)].map((day) => ({ day, distance: 8000 + (day % 7) * 900 })),
        monday,
      ),
    )
  expect([missing(at(8)), missing(at(10))?.[0]]).not.toEqual([null, null])
  const gap = card.face(
    sketch(
      [...every(4, monday - 720, monday - 420), monday - 5, monday - 3].map((day) => ({ day, distance: 8000 + (day % 7) * 900 })),
      monday,
    ),
  )
  expect(missing(gap)).toEqual(['the-far-line.year', { left: 8 }])
})

test('what is far moves with the runner: 12 km was far when the middle run was 6', () => {
  const early = Array.from({ length: 120 }, (_, at) => (at % 12 === 11 ? 12_000 : 6000))
  const late = Array.from({ length: 110 }, (_, at) => (at % 12 === 11 ? 21_000 : 12_000))
  const face = told(card.face(runner([...early, ...late])))
  expect([face.details['lineMetres'], face.details['longestMetres']]).toEqual([18_000, 21_000])
  expect(face.part?.k).toBeGreaterThan(14)
})

test('a weekday is named where far runs fall on it more often than all runs do', () => {
  // three a week; far ones on Sundays, or on each in turn
  const days = every(7, monday - 700, monday - 7).flatMap((week) => [week + 1, week + 3, week + 6])
  const on = (isFar: (at: number) => boolean) =>
    told(
      card.face(
        sketch(
          days.map((day, at) => ({ day, distance: isFar(at) ? 16_000 : 8000 })),
          monday,
        ),
      ),
    ).evidence[1]
  expect(on((at) => at % 12 === 11)).toEqual(['the-far-line.weekday', expect.objectContaining({ weekday: 7, share: 1 / 3 })])
  expect(on((at) => at % 11 === 10)?.[0]).toBe('the-far-line.no-weekday')
})

const lives = (first: FirstWeekday) =>
  fc
    .record({
      steps: fc.array(fc.oneof({ weight: 80, arbitrary: fc.integer({ min: 0, max: 5 }) }, { weight: 1, arbitrary: fc.integer({ min: 30, max: 400 }) }), {
        minLength: 40,
        maxLength: 140,
        size: 'max',
      }),
      metres: fc.array(fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 50, max: 90 }) }, fc.integer({ min: 90, max: 300 })), {
        minLength: 3,
        maxLength: 40,
      }),
      rest: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ steps, metres, rest }) => {
      let day = monday - 1000
      return sketch(
        steps.map((step, at) => ({ day: (day += step), distance: (metres[at % metres.length] ?? 80) * 100 + 0.1 * (at % 3) })),
        day + rest,
        [],
        first,
      )
    })

const typeSeven = (values: readonly number[], tenths: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * tenths
  const low = sorted[Math.floor(place / 10)] ?? NaN
  return low + (((sorted[Math.floor(place / 10) + 1] ?? low) - low) * (place % 10)) / 10
}

const naive = ({ runs, today, firstWeekday }: History<RunField>) => {
  let week = today
  while (new Date(week * dayMs).getUTCDay() !== firstWeekday % 7) week -= 1
  const all = Array.from({ length: runs.length }, (_, i) => ({
    id: runs.id[i] ?? 0,
    day: runs.day[i] ?? 0,
    metres: Math.round((runs.distance[i] ?? 0) * 10),
  })).sort((a, b) => a.day - b.day || a.id - b.id)
  const window = all.filter(({ day }) => day >= week - 103 * 7)
  if (window.length < 40) return null
  const everyRun = all.map((run, at) => {
    const year = all
      .slice(0, at + 1)
      .filter(({ day }) => day > run.day - 365)
      .map(({ metres }) => metres)
    const line = year.length < 10 ? NaN : Math.max(1.5 * typeSeven(year, 5), typeSeven(year, 9))
    return { run, line, far: run.metres >= line - 1e-6 }
  })
  const judged = everyRun.slice(-window.length)
  const known = judged.filter(({ line }) => !Number.isNaN(line))
  const far = judged.filter((one) => one.far)
  if (known.length < 0.8 * window.length - 1e-9 || Number.isNaN(judged.at(-1)?.line) || far.length === 0) return null
  const lately = window.filter(({ day }) => day >= week - 182 && day < week)
  const rate = (some: number, of: number): number => (of === 0 ? -1 : some / of)
  return {
    part: { k: far.length, n: known.length },
    line: Math.round(judged.at(-1)?.line ?? 0),
    longest: Math.max(...far.map(({ run }) => run.metres)) / 10,
    tense: rate(far.filter(({ run }) => lately.includes(run)).length, lately.length) >= far.length / known.length / 2 - 1e-12 ? 'are' : 'were',
    receipts: far.map(({ run }) => run.id).sort((a, b) => a - b),
    // The picture's line, in whole metres, for runs before the window too.
    drawn: everyRun.map(({ line }) => (Number.isNaN(line) ? null : Math.round(line / 10))),
    lit: everyRun.map((one) => far.includes(one)),
  }
}

const litIn = ({ figure: { marks } }: Claim): boolean[] => marks.days.map((_, place) => marks.lit.some(([from, to]) => place >= from && place < to))

test.each(firstWeekdays)('it is what its definition says, run by run, weeks from weekday %i on', (first) => {
  let claims = 0
  fc.assert(
    fc.property(lives(first), (history) => {
      const face = card.face(history)
      if (face.status === 'claim') claims += 1
      expect(
        face.status === 'claim'
          ? {
              part: face.part,
              line: Math.round((face.details['lineMetres'] ?? 0) * 10),
              longest: face.details['longestMetres'],
              tense: face.tense,
              receipts: face.receipts,
              drawn: face.figure.kind === 'horizon' ? face.figure.lines : null,
              lit: litIn(face),
            }
          : null,
      ).toEqual(naive(history))
    }),
    { numRuns: 50 },
  )
  expect(claims).toBeGreaterThan(10)
})

/** Two years of four runs a week; one in nine is far, on a Sunday with a chance of `sunday` and else on any run-day; `stay`: on the day of the last far one. */
const simulated = (seed: string, sunday: number, stay: number): Claim => {
  const rng = createRng(seed)
  let habit = rng.int(4)
  return told(
    card.face(
      sketch(
        every(7, monday - 728, monday - 7).flatMap((week, at) => {
          const days = [1, 3, 5, 6]
          if (!rng.chance(stay)) habit = rng.chance(sunday) ? 3 : rng.int(4)
          return days.map((by, place) => ({ day: week + by, distance: at % 3 === 0 && place === habit ? 18_000 : 7000 + 1500 * rng.next() }))
        }),
        monday,
      ),
    ),
  )
}

/** What is counted below, for the page about the method. */
const counted: string[] = []

test.each([
  ['on any day', 0],
  ['in phases, the last day kept with a chance of .9', 0.9],
])('of 200 runners whose far runs fall %s one in a hundred at most is told a weekday', (name, stay) => {
  const wrong = Array.from({ length: 200 }, (_, seed) => simulated(`${name}/${seed}`, 0, stay)).filter(
    ({ evidence }) => evidence[1]?.[0] === 'the-far-line.weekday',
  )
  counted.push(`${wrong.length} of 200 told a weekday: far runs ${name}`)
  expect(wrong.length).toBeLessThanOrEqual(2)
})

test('what was counted is what the page about the method tells', async () => {
  await expect(`${counted.join('\n')}\n`).toMatchFileSnapshot('./the-far-line.counted.txt')
})

test('a Sunday that three far runs of four fall on is named for nineteen runners in twenty', () => {
  const found = Array.from({ length: 100 }, (_, seed) => simulated(`sunday/${seed}`, 0.67, 0)).filter(
    ({ evidence }) => evidence[1]?.[1]?.['weekday'] === 7 && evidence[1][0].endsWith('.weekday'),
  )
  expect(found.length).toBeGreaterThanOrEqual(95)
})

test('the weekday of the far runs is tested exactly', () => {
  const [, weekday] = told(card.face(runner(mostly(180, 20_000, 14), 1))).evidence
  const { k = 0, n = 0, share = 0, p = 0 } = weekday?.[1] ?? {}
  expect([k, n]).toEqual([12, 12])
  expect(p).toBeCloseTo(7 * binomialTail(Number(k), Number(n), Number(share)), 12)
})
