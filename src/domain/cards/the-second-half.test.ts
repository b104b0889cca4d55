import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRng } from '../simulate/rng'
import { binomialTail } from '../truth/binomial'
import { wilson } from '../truth/wilson'
import type { Claim, Face, History, RunField } from './card'
import { every, sketch } from './sketch'
import { card } from './the-second-half.card'

// Monday, 6 January 2025
const monday = 20_094
const told = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`still forming: ${JSON.stringify(face.missing)}`)
  return face
}
const missing = (face: Face) => (face.status === 'forming' ? face.missing : null)

interface Halved {
  readonly ratio?: number
  readonly pause?: number
  readonly metres?: number
  readonly indoor?: number
  readonly located?: number
}
/** A run every third day up to `last`, the latest of the list last. */
const runner = (runs: readonly Halved[], last = monday - 1, today = monday): History<RunField> =>
  sketch(
    runs.map(({ ratio = NaN, pause = 0.02, metres = 8000, indoor = NaN, located = 1 }, place) => ({
      day: last - 3 * (runs.length - 1 - place),
      distance: metres,
      halvesRatio: ratio,
      pauseShare: pause,
      indoor,
      located,
    })),
    today,
  )
const times = (n: number, run: Halved): Halved[] => Array.from({ length: n }, () => run)
/** So many of each, spread over each other so that there are no phases. */
const mixed = (...kinds: readonly (readonly [n: number, run: Halved])[]): Halved[] => {
  const all = kinds.flatMap(([n, run]) => times(n, run))
  return all.map((_, place) => all[(place * 37) % all.length] ?? {})
}

test('twenty runs with the quicker half at the end are enough, nineteen are not', () => {
  expect(told(card.face(runner(times(20, { ratio: 0.97 })))).say).toEqual(['the-second-half.are', { half: 'second', k: 20, n: 20, all: 1 }])
  expect(missing(card.face(runner(times(19, { ratio: 0.97 }))))).toEqual(['the-second-half.runs', { left: 1, n: 19, long: 5000 }])
})

test('either side is told the same way, and neither is the good one', () => {
  const at = (ratio: number) => told(card.face(runner(mixed([70, { ratio }], [20, { ratio: 1 }], [9, { ratio: 2 - ratio }]))))
  expect([at(0.95).say[1]?.['half'], at(1.05).say[1]?.['half']]).toEqual(['second', 'first'])
  expect([at(0.95).part, at(0.95).against]).toEqual([{ k: 70, n: 99 }, ['the-second-half.others', { half: 'second', even: 20, other: 9 }]])
  expect([at(0.95).value, at(0.95).interval, at(0.95).p]).toEqual([at(1.05).value, at(1.05).interval, at(1.05).p])
})

test('from .99 to 1.01, both included, a run is even', () => {
  const { details } = told(card.face(runner(mixed([80, { ratio: 0.9899 }], [5, { ratio: 0.99 }], [5, { ratio: 1.01 }], [9, { ratio: 1.0101 }]))))
  expect([details['second'], details['even'], details['first']]).toEqual([80, 10, 9])
})

test('short runs, treadmills and runs that paused for a tenth say nothing; those without a track are told of', () => {
  const face = told(
    card.face(
      runner(
        mixed(
          [60, { ratio: 0.95 }],
          [5, { ratio: 1.2, metres: 4999 }],
          [5, { ratio: 1.2, indoor: 1 }],
          [5, { ratio: 1.2, located: 0 }],
          [5, { ratio: 1.2, pause: 0.1 }],
          [3, { ratio: NaN, pause: NaN }],
          [2, { ratio: NaN }],
        ),
      ),
    ),
  )
  expect([face.part, face.coverage]).toEqual([
    { k: 60, n: 60 },
    { with: 65, of: 70 },
  ])
  expect(face.evidence).toContainEqual(['the-second-half.left-out', { paused: 5, unknown: 5 }])
})

test('below four runs in five with a track it is not told, and below nineteen in twenty at most fairly sure', () => {
  const at = (known: number, unknown: number) => card.face(runner(mixed([known, { ratio: 0.95 }], [unknown, { pause: NaN }])))
  expect(missing(at(79, 21))).toEqual(['the-second-half.cover', { n: 79, of: 100 }])
  expect([told(at(80, 20)).certainty, told(at(94, 6)).certainty, told(at(95, 5)).certainty]).toEqual(['fairly-sure', 'fairly-sure', 'very-sure'])
})

test('a history whose tracks nobody has read yet waits for them, and one without a run for a run', () => {
  expect(missing(card.face(runner(times(60, { pause: NaN }))))).toEqual(['the-second-half.cover', { n: 0, of: 60 }])
  expect(missing(card.face(sketch([], monday)))).toEqual(['the-second-half.no-run', {}])
})

test('of two halves as often the quicker one neither is told, and the counts say so', () => {
  const face = card.face(runner(mixed([45, { ratio: 0.95 }], [40, { ratio: 1.05 }], [15, { ratio: 1 }])))
  expect(missing(face)).toEqual(['the-second-half.neither', { second: 45, even: 15, first: 40, n: 100 }])
})

test('what was before the last 104 weeks is drawn and not counted', () => {
  const old = every(3, monday - 1500, monday - 900).map((day) => ({ day, distance: 8000, halvesRatio: 1.1, pauseShare: 0 }))
  const late = every(5, monday - 300, monday).map((day) => ({ day, distance: 8000, halvesRatio: 0.95, pauseShare: 0 }))
  const face = told(card.face(sketch([...old, ...late], monday + 2)))
  expect([face.part, face.window.all, face.figure.marks.days.length]).toEqual([{ k: late.length, n: late.length }, false, old.length + late.length])
})

test('it is told in the past once the last 26 complete weeks hold less than a quarter of it', () => {
  /** Many of those runs until half a year ago, and one every nine days since: 20 of them, of which so many are like them. */
  const at = (those: number) => {
    const before = every(3, monday - 600, monday - 190).map((day) => ({ day, halvesRatio: 0.95 }))
    const since = every(9, monday - 182, monday - 5).map((day, place) => ({ day, halvesRatio: place % 4 === 0 && place / 4 < those ? 0.95 : 1 }))
    return told(
      card.face(
        sketch(
          [...before, ...since].map((run) => ({ ...run, distance: 8000, pauseShare: 0 })),
          monday,
        ),
      ),
    ).tense
  }
  expect([at(5), at(4)]).toEqual(['are', 'were'])
  expect(told(card.face(runner(times(60, { ratio: 0.95 }), monday - 200))).tense).toBe('were')
})

/** Each card once more, by the letter. */
const lives = fc
  .record({
    runs: fc.array(
      fc.record({
        ratio: fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(0.95, 0.98, 0.97) },
          { weight: 3, arbitrary: fc.constantFrom(0.99, 1, 1.01, 1.02) },
          fc.constant(NaN),
        ),
        pause: fc.oneof({ weight: 12, arbitrary: fc.constant(0.03) }, fc.constantFrom(0.0999, 0.1, NaN)),
        metres: fc.oneof({ weight: 9, arbitrary: fc.constant(9000) }, fc.constantFrom(4999, 5000)),
        indoor: fc.oneof({ weight: 9, arbitrary: fc.constant(NaN) }, fc.constantFrom(0, 1)),
        located: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.constantFrom(0, NaN)),
      }),
      { minLength: 10, maxLength: 300, size: 'max' },
    ),
    rest: fc.integer({ min: 0, max: 250 }),
  })
  .map(({ runs, rest }) => runner(runs, monday - rest, monday))

const naive = (history: History<RunField>) => {
  const { runs, today } = history
  let week = today
  while (new Date(week * 86_400_000).getUTCDay() !== 1) week -= 1
  const all = Array.from({ length: runs.length }, (_, i) => ({
    id: runs.id[i] ?? 0,
    day: runs.day[i] ?? 0,
    metres: runs.distance[i] ?? 0,
    ratio: runs.halvesRatio[i] ?? NaN,
    pause: runs.pauseShare[i] ?? NaN,
    indoor: runs.indoor[i] === 1 || (Number.isNaN(runs.indoor[i]) && runs.located[i] === 0),
  }))
  const long = all.filter(({ day, metres, indoor }) => day >= week - 103 * 7 && metres >= 5000 && !indoor)
  const known = long.filter(({ ratio, pause }) => pause < 0.1 && !Number.isNaN(ratio))
  const paused = long.filter(({ pause }) => pause >= 0.1)
  if (known.length < 20 || (known.length + paused.length) / long.length < 0.8 - 1e-12) return null
  const faster = known.filter(({ ratio }) => ratio < 0.99)
  const slower = known.filter(({ ratio }) => ratio > 1.01)
  const side = faster.length >= slower.length ? faster : slower
  const [k, n] = [side.length, known.length]
  const mean = k / n
  const series = known.map((run): number => (side.includes(run) ? 1 : 0) - mean)
  const top = series.reduce((sum, one, i) => sum + (i === 0 ? 0 : one * (series[i - 1] ?? 0)), 0)
  const bottom = series.reduce((sum, one) => sum + one * one, 0)
  const r = bottom === 0 ? 0 : top / bottom
  const effective = (n * (1 - Math.max(0, r))) / (1 + Math.max(0, r))
  const [low] = wilson(mean * effective, effective, 95)
  const raised = Math.min(0.99, r + (1 + 3 * r) / n)
  const worth = r <= 1.6448536269514722 / Math.sqrt(n) ? n : Math.max(1, Math.floor((n * (1 - raised)) / (1 + raised)))
  const p = 2 * binomialTail(Math.floor((k * worth) / n), worth, 0.5)
  if (low <= 0.5 || p >= 0.01) return null
  const lately = known.filter(({ day }) => day >= week - 182 && day < week)
  return {
    half: side === faster ? 'second' : 'first',
    part: { k, n },
    coverage: { with: n + paused.length, of: long.length },
    tense: lately.length > 0 && lately.filter((run) => side.includes(run)).length / lately.length >= 0.25 ? 'are' : 'were',
    receipts: known.map(({ id }) => id),
    lit: all.map((run) => side.includes(run)),
    drawn: all.map(({ metres, indoor, pause, ratio }) => (metres >= 5000 && !indoor && pause < 0.1 && ratio > 0 ? Math.round(ratio * 1000) : null)),
  }
}

test('it is what its definition says, run by run', () => {
  let claims = 0
  fc.assert(
    fc.property(lives, (history) => {
      const face = card.face(history)
      if (face.status === 'claim') claims += 1
      const lit = (claim: Claim) => claim.figure.marks.days.map((_, place) => claim.figure.marks.lit.some(([from, to]) => place >= from && place < to))
      expect(
        face.status === 'claim'
          ? {
              half: face.say[1]?.['half'],
              part: face.part,
              coverage: face.coverage,
              tense: face.tense,
              receipts: face.receipts,
              lit: lit(face),
              drawn: face.figure.kind === 'halves' ? face.figure.ratios : null,
            }
          : null,
      ).toEqual(naive(history))
    }),
    { numRuns: 80 },
  )
  expect(claims).toBeGreaterThan(12)
})

/** Two years of three runs a week: how each is finished is drawn anew, or kept from the last one with a chance of `stay`. */
const simulated = (seed: string, draw: (normal: () => number) => number, stay = 0, weeks = 104): Claim | null => {
  const rng = createRng(seed)
  let ratio = draw(() => rng.normal())
  const runs = Array.from({ length: 3 * weeks }, (): Halved => {
    if (!rng.chance(stay)) ratio = draw(() => rng.normal())
    return { ratio }
  })
  const face = card.face(
    sketch(
      runs.map(({ ratio: halvesRatio = NaN }, place) => ({
        day: monday - 7 * weeks + 7 * Math.floor(place / 3) + 2 * (place % 3),
        distance: 8000,
        halvesRatio,
        pauseShare: 0.02,
      })),
      monday,
    ),
  )
  return face.status === 'claim' ? face : null
}

/** What is counted below, for the page about the method. */
const counted: string[] = []

test.each([
  ['never even', (normal: () => number) => (normal() < 0 ? 0.9 : 1.1), 0, 60],
  ['never even, over twenty runs', (normal: () => number) => (normal() < 0 ? 0.9 : 1.1), 0, 7],
  ['in phases, the last kept with a chance of .9', (normal: () => number) => (normal() < 0 ? 0.9 : 1.1), 0.9, 70],
  ['in shorter phases, a chance of .6', (normal: () => number) => (normal() < 0 ? 0.9 : 1.1), 0.6, 60],
] as const)('of 600 runners who finish either way as often, %s, one in a hundred at most is told a half', (name, draw, stay, weeks) => {
  const wrong = Array.from({ length: 600 }, (_, seed) => simulated(`${name}/${seed}`, draw, stay, weeks)).filter((claim) => claim !== null).length
  counted.push(`${wrong} of 600 told a half: ${name}`)
  expect(wrong).toBeLessThanOrEqual(6)
})

test('what was counted is what the page about the method tells', async () => {
  await expect(`${counted.join('\n')}\n`).toMatchFileSnapshot('./the-second-half.counted.txt')
})

test('of runners whose second half is the quicker one in 65 of 100 nine in ten are found over two years, and 19 in 20 intervals hold that share', () => {
  const share = 0.65
  const z = 0.3853204664075676
  // ln .99 is reached by 65 % of a normal around −.0101 − .03 · z
  const claims = Array.from({ length: 250 }, (_, seed) => simulated(`strong/${seed}`, (normal) => Math.exp(Math.log(0.99) - 0.03 * z + 0.03 * normal())))
  const found = claims.filter((claim) => claim?.say[1]?.['half'] === 'second')
  expect(found.length).toBeGreaterThan(225)
  const covered = found.filter((claim) => claim !== null && (claim.interval?.[0] ?? 1) <= share && share <= (claim.interval?.[1] ?? 0)).length / found.length
  expect([covered > 0.93, covered < 0.975]).toEqual([true, true])
})
