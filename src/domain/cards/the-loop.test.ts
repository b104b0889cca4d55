import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellVisits } from '../places/told-visits'
import type { Claim, Face, History, RunField } from './card'
import { every, sketch } from './sketch'
import { card } from './the-loop.card'

// Monday, 6 January 2025
const monday = 20_094
const told = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`still forming: ${JSON.stringify(face.missing)}`)
  return face
}
const missing = (face: Face) => (face.status === 'forming' ? face.missing : null)

const maine = tellVisits([{ country: 'US', region: 'US-ME', name: 'Maine', start: true, nearBorder: false, centre: null }])
const texas = tellVisits([
  { country: 'US', region: 'US-OK', name: 'Oklahoma', start: false, nearBorder: false, centre: null },
  { country: 'US', region: 'US-TX', name: 'Texas', start: true, nearBorder: false, centre: null },
])
const along = (way: number) => ({ way, wayShape: 1, routeMetres: 8000 + way, hasRoute: 1, located: 1, virtual: 0 })
/** A run on each of these days along each way; all others, far apart in number, alone. */
const runner = (runs: readonly { readonly day: number; readonly way?: number }[], today = monday): History<RunField> =>
  sketch(
    runs.map(({ day, way }, at) => ({ day, start: day * 86_400_000 + at, ...along(way ?? 1000 + at) })),
    today,
  )
const on = (days: readonly number[], way?: number) => days.map((day) => (way === undefined ? { day } : { day, way }))

test('eight runs along one way over sixty days are enough; seven are not, nor are fifty-nine days', () => {
  const others = on(every(9, monday - 200, monday - 1))
  const eight = every(10, monday - 100, monday - 30)
  expect(told(card.face(runner([...others, ...on(eight, 5)]))).say).toEqual(['the-loop.are', { shape: 'round', k: 8, n: 31, all: 1, region: '' }])
  expect(missing(card.face(runner([...others, ...on(eight.slice(1), 5)])))).toEqual(['the-loop.few', { left: 1, k: 7 }])
  const close = [...every(5, monday - 80, monday - 45), monday - 20]
  expect(missing(card.face(runner([...others, ...on(close.slice(0, 8), 5)])))).toEqual(['the-loop.young', { left: 25, k: 8 }])
  expect(told(card.face(runner([...others, ...on(close, 5)]))).details['spanDays']).toBe(60)
})

test('of two ways with as many runs the one taken last is told', () => {
  const face = told(card.face(runner([...on(every(10, monday - 200, monday - 100), 3), ...on(every(10, monday - 150, monday - 50), 4)])))
  expect([face.part, face.details['second'], face.details['medianMetres']]).toEqual([{ k: 11, n: 22 }, 11, 8004])
})

test('treadmills and virtual runs are not asked for a way; whoever has no track is, and counts against', () => {
  const days = every(5, monday - 300, monday - 1)
  const at = (more: Partial<Record<RunField, number>>, n: number) =>
    card.face(
      sketch(
        [...days.map((day) => ({ day, ...along(1) })), ...Array.from({ length: n }, (_, i) => ({ day: monday - 2 - i, ...along(NaN), hasRoute: 0, ...more }))],
        monday,
      ),
    )
  expect([told(at({ indoor: 1 }, 90)).coverage, told(at({ virtual: 1 }, 90)).coverage, told(at({ located: 0 }, 90)).coverage]).toEqual(
    Array.from({ length: 3 }, () => ({ with: 60, of: 60 })),
  )
  expect([told(at({ located: NaN }, 3)).certainty, told(at({ located: NaN }, 15)).certainty]).toEqual(['certain', 'fairly-sure'])
  expect(missing(at({ located: NaN }, 16))).toEqual(['the-loop.cover', { n: 60, of: 76, waiting: 0 }])
  expect(missing(at({ located: NaN, hasRoute: NaN }, 16))).toEqual(['the-loop.cover', { n: 60, of: 76, waiting: 16 }])
  // Its track was read, and is not compared yet.
  expect(missing(at({ hasRoute: 1 }, 16))).toEqual(['the-loop.cover', { n: 60, of: 76, waiting: 16 }])
})

test('where it begins is where most of its runs begin, in a region and never in a street', () => {
  const days = every(9, monday - 300, monday - 1)
  const at = (visits: (place: number) => string | null) =>
    told(
      card.face(
        sketch(
          days.map((day, place) => ({ day, ...along(1), visits: visits(place), city: 'Portland' })),
          monday,
        ),
      ),
    )
  const mostly = at((place) => (place % 5 === 0 ? texas : place % 7 === 0 ? null : maine))
  expect([mostly.say[1]?.['region'], mostly.evidence[0]]).toEqual(['Maine', ['the-loop.began', { city: 'Portland', region: 'Maine', country: 'US' }]])
  expect(at(() => texas).say[1]?.['region']).toBe('Texas')
  expect([at(() => null).say[1]?.['region'], at(() => null).evidence[0]]).toEqual(['', ['the-loop.began-unknown', {}]])
})

test('it is told in the past once the last 26 complete weeks hold none of it', () => {
  const old = on(every(10, monday - 600, monday - 300), 2)
  const lately = on(every(7, monday - 180, monday - 1))
  const at = (day: number) => told(card.face(runner([...old, ...lately, ...on([day], 2)]))).tense
  expect([at(monday - 182), at(monday - 1), at(monday - 183), at(monday)]).toEqual(['are', 'are', 'were', 'were'])
})

test('before any run, and before any track, it says what it waits for', () => {
  expect(missing(card.face(sketch([], monday)))).toEqual(['the-loop.no-run', {}])
  expect(missing(card.face(sketch(every(40, monday - 200, monday), monday)))).toEqual(['the-loop.runs', { left: 2, n: 6 }])
  expect(missing(card.face(sketch(every(4, monday - 200, monday), monday)))).toEqual(['the-loop.cover', { n: 0, of: 51, waiting: 51 }])
})

const lives = fc
  .record({
    runs: fc.array(
      fc.record({
        step: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.integer({ min: 10, max: 150 })),
        way: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 3 }) }, fc.integer({ min: 10, max: 60 }), { weight: 1, arbitrary: fc.constant(NaN) }),
        indoor: fc.oneof({ weight: 12, arbitrary: fc.constant(NaN) }, fc.constantFrom(0, 1)),
        located: fc.oneof({ weight: 12, arbitrary: fc.constant(1) }, fc.constantFrom(0, NaN)),
        virtual: fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, fc.constant(1)),
        hasRoute: fc.constantFrom(0, 1, NaN),
      }),
      { minLength: 8, maxLength: 160, size: 'max' },
    ),
    rest: fc.integer({ min: 0, max: 250 }),
  })
  .map(({ runs, rest }) => {
    let day = monday - 900
    return sketch(
      runs.map(({ step, ...run }, at) => ({ ...run, day: (day += step), start: day * 86_400_000 + at, routeMetres: 5000 + run.way, wayShape: run.way % 3 })),
      day + rest,
    )
  })

const naive = ({ runs, today }: History<RunField>) => {
  let week = today
  while (new Date(week * 86_400_000).getUTCDay() !== 1) week -= 1
  const all = Array.from({ length: runs.length }, (_, i) => ({
    id: runs.id[i] ?? 0,
    day: runs.day[i] ?? 0,
    way: runs.way[i] ?? NaN,
    outdoors: runs.virtual[i] !== 1 && !(runs.indoor[i] === 1 || (Number.isNaN(runs.indoor[i]) && runs.located[i] === 0)),
  }))
  const window = all.filter(({ day, outdoors }) => outdoors && day >= week - 103 * 7)
  const known = window.filter(({ way }) => way >= 0)
  if (window.length < 8 || known.length < 0.8 * window.length - 1e-9) return null
  let best: typeof known = []
  for (const { way } of known) {
    const these = known.filter((run) => run.way === way)
    if (these.length > best.length || (these.length === best.length && (these.at(-1)?.id ?? 0) > (best.at(-1)?.id ?? 0))) best = these
  }
  if (best.length < 8 || Math.max(...best.map(({ day }) => day)) - Math.min(...best.map(({ day }) => day)) < 60) return null
  return {
    part: { k: best.length, n: known.length },
    coverage: { with: known.length, of: window.length },
    tense: best.some(({ day }) => day >= week - 182 && day < week) ? 'are' : 'were',
    receipts: best.map(({ id }) => id),
    lit: all.map((run) => best.includes(run)),
    turns: all.map(({ way, outdoors }) => outdoors && way === best[0]?.way),
    metres: 5000 + (best[0]?.way ?? NaN),
  }
}

test('it is what its definition says, run by run', () => {
  let claims = 0
  fc.assert(
    fc.property(lives, (history) => {
      const face = card.face(history)
      if (face.status !== 'claim') return void expect(naive(history)).toBeNull()
      claims += 1
      const { figure } = face
      const within = (ranges: readonly (readonly [number, number])[]) =>
        figure.marks.days.map((_, place) => ranges.some(([from, to]) => place >= from && place < to))
      expect({
        ...{ part: face.part, coverage: face.coverage, tense: face.tense, receipts: face.receipts },
        ...{ lit: within(figure.marks.lit), turns: figure.kind === 'coil' ? within(figure.turns) : null, metres: face.details['medianMetres'] },
      }).toEqual(naive(history))
    }),
    { numRuns: 120 },
  )
  expect(claims).toBeGreaterThan(20)
})
