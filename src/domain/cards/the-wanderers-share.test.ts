import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRng } from '../simulate/rng'
import { binomialTail } from '../truth/binomial'
import { wilson } from '../truth/wilson'
import type { Claim, Face, History, RunField } from './card'
import { every, sketch } from './sketch'
import { card } from './the-wanderers-share.card'

// Monday, 6 January 2025
const monday = 20_094
const told = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`still forming: ${JSON.stringify(face.missing)}`)
  return face
}
const missing = (face: Face) => (face.status === 'forming' ? face.missing : null)

interface Gone {
  /** Share of its metres on new ground; NaN where no track tells. */
  readonly fresh?: number
  readonly start?: number
  readonly indoor?: number
  readonly virtual?: number
  readonly hasRoute?: number
}
/** A run every third day, the latest last, each 8 km along its way. */
const runner = (runs: readonly Gone[], last = monday - 1, today = monday): History<RunField> =>
  sketch(
    runs.map(({ fresh = NaN, start = 0, indoor = NaN, virtual = 0, hasRoute = 1 }, place) => ({
      ...{ day: last - 3 * (runs.length - 1 - place), distance: 8000, indoor, virtual, hasRoute, located: 1 },
      ...(Number.isNaN(fresh) ? {} : { way: place, wayShape: 1, routeMetres: 8000, newMetres: 8000 * fresh, newStart: start }),
    })),
    today,
  )
const times = (n: number, run: Gone): Gone[] => Array.from({ length: n }, () => run)
/** So many of each, spread over each other so that there are no phases. */
const mixed = (...kinds: readonly (readonly [n: number, run: Gone])[]): Gone[] => {
  const all = kinds.flatMap(([n, run]) => times(n, run))
  return all.map((_, place) => all[(place * 37) % all.length] ?? {})
}

test('forty runs with a track are enough, thirty-nine are not', () => {
  expect(told(card.face(runner(times(40, { fresh: 0.1 })))).say).toEqual(['the-wanderers-share.are', { side: 'return', k: 40, n: 40, starts: 0, all: 1 }])
  expect(missing(card.face(runner(times(39, { fresh: 0.1 }))))).toEqual(['the-wanderers-share.runs', { left: 1, n: 39 }])
  expect(missing(card.face(runner([...times(9, {}), ...times(39, { fresh: 0.1 })])))).toEqual(['the-wanderers-share.runs', { left: 1, n: 39 }])
})

test('either side is told the same way, and neither is the good one', () => {
  const [wander, back] = [
    told(card.face(runner(mixed([69, { fresh: 0.7 }], [30, { fresh: 0.2 }])))),
    told(card.face(runner(mixed([69, { fresh: 0.3 }], [30, { fresh: 0.8 }])))),
  ]
  expect([wander.say[1]?.['side'], back.say[1]?.['side']]).toEqual(['wander', 'return'])
  expect([wander.value, wander.interval, wander.p, wander.part]).toEqual([back.value, back.interval, back.p, back.part])
})

test('a run with half of its metres on new ground went mostly over it', () => {
  const { details } = told(card.face(runner(mixed([80, { fresh: 0.5 }], [19, { fresh: 0.499 }]))))
  expect(details['onNewGround']).toBe(80)
})

test('new starts and new metres are told beside it', () => {
  const face = told(card.face(runner(mixed([12, { fresh: 0.75, start: 1 }], [87, { fresh: 0.25 }]))))
  expect([face.details['newStarts'], face.details['metres'], face.details['newMetres']]).toEqual([12, 99 * 8000, 8000 * (12 * 0.75 + 87 * 0.25)])
  const { k = 0, low = NaN, high = NaN } = (face.evidence[1]?.[1] ?? {}) as Record<string, number>
  expect([k, low < 12 / 99, high > 12 / 99]).toEqual([12, true, true])
})

test('below four runs in five with a track it is not told, and below nineteen in twenty at most fairly sure', () => {
  const at = (known: number, unknown: number, more: Gone = {}) => card.face(runner(mixed([known, { fresh: 0.1 }], [unknown, more])))
  expect(missing(at(79, 21))).toEqual(['the-wanderers-share.cover', { n: 79, of: 100, waiting: 21 }])
  expect(missing(at(79, 21, { hasRoute: 0 }))).toEqual(['the-wanderers-share.cover', { n: 79, of: 100, waiting: 0 }])
  expect([told(at(80, 20)).certainty, told(at(94, 6)).certainty, told(at(95, 5)).certainty]).toEqual(['fairly-sure', 'fairly-sure', 'very-sure'])
  expect([told(at(60, 60, { indoor: 1 })).coverage, told(at(60, 60, { virtual: 1 })).coverage]).toEqual([
    { with: 60, of: 60 },
    { with: 60, of: 60 },
  ])
})

test('who does either as often is told neither, and the counts say so', () => {
  expect(missing(card.face(runner(mixed([55, { fresh: 0.9 }], [45, { fresh: 0 }]))))).toEqual(['the-wanderers-share.neither', { fresh: 55, known: 45, n: 100 }])
  expect(missing(card.face(sketch([], monday)))).toEqual(['the-wanderers-share.no-run', {}])
})

test('it is told in the past once the last 26 complete weeks hold less than a quarter of it', () => {
  const at = (those: number) =>
    told(card.face(runner([...times(150, { fresh: 0 }), ...Array.from({ length: 60 }, (_, at) => ({ fresh: at % 3 === 0 && at / 3 < those ? 0 : 1 }))]))).tense
  expect([at(15), at(14)]).toEqual(['are', 'were'])
})

const lives = fc
  .record({
    runs: fc.array(
      fc.record({
        fresh: fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom(0, 0.2, 0.49) },
          { weight: 4, arbitrary: fc.constantFrom(0.5, 0.8, 1) },
          { weight: 1, arbitrary: fc.constant(NaN) },
        ),
        start: fc.constantFrom(0, 0, 0, 1),
        indoor: fc.oneof({ weight: 20, arbitrary: fc.constant(NaN) }, fc.constantFrom(0, 1)),
        virtual: fc.oneof({ weight: 20, arbitrary: fc.constant(0) }, fc.constant(1)),
      }),
      { minLength: 40, maxLength: 320, size: 'max' },
    ),
    seeks: fc.boolean(),
    rest: fc.integer({ min: 0, max: 200 }),
  })
  .map(({ runs, seeks, rest }) =>
    runner(
      runs.map((run) => (seeks ? { ...run, fresh: 1 - run.fresh } : run)),
      monday - rest,
      monday,
    ),
  )

const naive = ({ runs, today }: History<RunField>) => {
  let week = today
  while (new Date(week * 86_400_000).getUTCDay() !== 1) week -= 1
  const all = Array.from({ length: runs.length }, (_, i) => ({
    id: runs.id[i] ?? 0,
    day: runs.day[i] ?? 0,
    share: (runs.newMetres[i] ?? NaN) / (runs.routeMetres[i] ?? NaN),
    start: runs.newStart[i] ?? NaN,
    outdoors: runs.virtual[i] !== 1 && runs.indoor[i] !== 1,
  }))
  const window = all.filter(({ day, outdoors }) => outdoors && day >= week - 103 * 7)
  const known = window.filter(({ share }) => share >= 0)
  if (known.length < 40 || known.length / window.length < 0.8 - 1e-12) return null
  const fresh = known.filter(({ share }) => share >= 0.5)
  const side = fresh.length > known.length / 2 ? fresh : known.filter((run) => !fresh.includes(run))
  const [k, n] = [side.length, known.length]
  const mean = k / n
  const series = known.map((run): number => (side.includes(run) ? 1 : 0) - mean)
  const top = series.reduce((sum, one, i) => sum + (i === 0 ? 0 : one * (series[i - 1] ?? 0)), 0)
  const bottom = series.reduce((sum, one) => sum + one * one, 0)
  const r = bottom === 0 ? 0 : top / bottom
  const effective = (n * (1 - Math.max(0, r))) / (1 + Math.max(0, r))
  const [low] = wilson(mean * effective, effective, 95)
  const raised = Math.min(0.99, Math.max(0, r) + 1 / Math.sqrt(n) + (1 + 3 * r) / n)
  const worth = Math.max(1, Math.floor((n * (1 - raised)) / (1 + raised)))
  if (low <= 0.5 || 2 * binomialTail(Math.floor((k * worth) / n), worth, 0.5) >= 0.01) return null
  const lately = known.filter(({ day }) => day >= week - 182 && day < week)
  return {
    side: side === fresh ? 'wander' : 'return',
    part: { k, n },
    starts: known.filter(({ start }) => start === 1).length,
    coverage: { with: n, of: window.length },
    tense: lately.length > 0 && lately.filter((run) => side.includes(run)).length / lately.length >= 0.25 ? 'are' : 'were',
    receipts: known.map(({ id }) => id),
    lit: all.map((run) => side.includes(run)),
  }
}

test('it is what its definition says, run by run', () => {
  let claims = 0
  fc.assert(
    fc.property(lives, (history) => {
      const face = card.face(history)
      if (face.status !== 'claim') return void expect(naive(history)).toBeNull()
      claims += 1
      const lit = face.figure.marks.days.map((_, place) => face.figure.marks.lit.some(([from, to]) => place >= from && place < to))
      expect({
        ...{ side: face.details['onNewGround'] === face.part?.k && 2 * (face.part?.k ?? 0) > (face.part?.n ?? 0) ? 'wander' : 'return' },
        ...{ part: face.part, starts: face.details['newStarts'], coverage: face.coverage, tense: face.tense, receipts: face.receipts, lit },
      }).toEqual(naive(history))
    }),
    { numRuns: 80 },
  )
  expect(claims).toBeGreaterThan(30)
})

/** Three runs a week: where each goes is drawn anew, or kept from the last one with a chance of `stay`. */
const simulated = (seed: string, share: number, stay = 0, weeks = 104): Claim | null => {
  const rng = createRng(seed)
  let isNew = rng.chance(share)
  const runs = Array.from({ length: 3 * weeks }, (): Gone => {
    if (!rng.chance(stay)) isNew = rng.chance(share)
    return { fresh: isNew ? 0.5 + 0.5 * rng.next() : 0.499 * rng.next() }
  })
  const face = card.face(
    sketch(
      runs.map(({ fresh = NaN }, place) => ({
        ...{ day: monday - 7 * weeks + 7 * Math.floor(place / 3) + 2 * (place % 3), distance: 8000, located: 1, virtual: 0, hasRoute: 1 },
        ...{ way: place, wayShape: 1, routeMetres: 8000, newMetres: 8000 * fresh, newStart: 0 },
      })),
      monday,
    ),
  )
  return face.status === 'claim' ? face : null
}

/** What is counted below, for the page about the method. */
const counted: string[] = []

test.each([
  ['one after the other', 0, 70],
  ['over forty runs and two', 0, 14],
  ['in phases, the last kept with a chance of .9', 0.9, 70],
  ['in shorter phases, a chance of .6', 0.6, 60],
  ['in short ones, a chance of .4, over forty-two', 0.4, 14],
] as const)('of 1,000 runners who seek as often as they return, %s, one in a hundred at most is told a side', (name, stay, weeks) => {
  const wrong = Array.from({ length: 1000 }, (_, seed) => simulated(`${name}/${seed}`, 0.5, stay, weeks)).filter((claim) => claim !== null).length
  counted.push(`${wrong} of 1000 told a side: ${name}`)
  expect(wrong).toBeLessThanOrEqual(10)
})

test('what was counted is what the page about the method tells', async () => {
  await expect(`${counted.join('\n')}\n`).toMatchFileSnapshot('./the-wanderers-share.counted.txt')
})

test('of runners who return in 65 of 100 runs nine in ten are found over two years, and 19 in 20 intervals hold that share', () => {
  const found = Array.from({ length: 250 }, (_, seed) => simulated(`strong/${seed}`, 0.35)).filter((claim) => claim?.say[1]?.['side'] === 'return')
  expect(found.length).toBeGreaterThan(225)
  const covered = found.filter((claim) => claim !== null && (claim.interval?.[0] ?? 1) <= 0.65 && 0.65 <= (claim.interval?.[1] ?? 0)).length / found.length
  expect([covered > 0.93, covered < 0.975]).toEqual([true, true])
})

test('what was before the last 104 weeks is drawn and not counted', () => {
  const old = every(3, monday - 1500, monday - 900).map((day) => ({ day, way: 1, hasRoute: 1, virtual: 0, routeMetres: 8000, newMetres: 8000, newStart: 1 }))
  const late = every(5, monday - 300, monday).map((day) => ({ day, way: 2, hasRoute: 1, virtual: 0, routeMetres: 8000, newMetres: 0, newStart: 0 }))
  const face = told(card.face(sketch([...old, ...late], monday + 2)))
  expect([face.part, face.window.all, face.figure.marks.days.length]).toEqual([{ k: late.length, n: late.length }, false, old.length + late.length])
})
