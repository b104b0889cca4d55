import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import type { Claim, Face } from './card'
import { every, sketch } from './sketch'
import { card } from './the-return.card'

const first = dayFromCivil(2021, 5, 3)
const told = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`still forming: ${face.missing[0]}`)
  return face
}
const missing = (face: Face) => (face.status === 'forming' ? face.missing : null)
/** Every second day for `days` days from `from`, the last one included. */
const phase = (from: number, days: number) => every(2, from, from + days)
const quietAt = first + 60
const before = phase(first, 60)
/** A silence of so many days after the first 60, then every second day for 60 more. */
const after = (gap: number) => [...before, ...phase(quietAt + gap, 60)]

test('without a run it needs a first one', () => {
  expect(missing(card.face(sketch([], first)))).toEqual(['the-return.no-run', {}])
})

test('one run ever has no silence to tell of, be it today’s or a month old', () => {
  expect([missing(card.face(sketch([first], first))), missing(card.face(sketch([first], first + 30)))]).toEqual([
    ['the-return.no-silence', { threshold: 21 }],
    ['the-return.still-open', { since: 30, early: 1 }],
  ])
})

test('21 days from one run-day to the next are a silence, 20 are none', () => {
  const today = first + 400
  expect([
    told(card.face(sketch(after(21), quietAt + 81))).part,
    missing(card.face(sketch(after(20), quietAt + 80)))?.[0],
    told(card.face(sketch(after(21), today))).tense,
  ]).toEqual([{ k: 1, n: 1 }, 'the-return.no-silence', 'were'])
})

test('for a runner of few days a silence is three times the 90th percentile of their own steps', () => {
  const sparse = every(10, first, first + 300)
  const at = (gap: number) => card.face(sketch([...sparse, ...every(7, first + 300 + gap, first + 330 + gap)], first + 330 + gap))
  expect([missing(at(29))?.[1], told(at(30)).details['thresholdDays']]).toEqual([{ threshold: 30 }, 30])
})

test('eight weeks of history must lie before it', () => {
  const at = (days: number) => [...phase(first, days), ...phase(first + days + 40, 60)]
  expect([missing(card.face(sketch(at(54), first + 154))), told(card.face(sketch(at(56), first + 156))).value]).toEqual([
    ['the-return.only-early', { early: 1, threshold: 21 }],
    1,
  ])
})

test('earlier silences without that history are named and not counted', () => {
  const face = told(card.face(sketch([first - 40, ...after(40)], quietAt + 100)))
  expect([face.part, face.evidence.at(-1)]).toEqual([{ k: 1, n: 1 }, ['the-return.early', { early: 1 }]])
})

test('the run that ends it is the first of the four, and the 28th day is the last', () => {
  const back = quietAt + 50
  const on = (fourth: number) => told(card.face(sketch([...before, back, back + 7, back + 14, back + fourth], back + 100))).part
  expect([27, 28].map(on)).toEqual([
    { k: 1, n: 1 },
    { k: 0, n: 1 },
  ])
})

test('four runs on one day are four runs', () => {
  const back = quietAt + 50
  expect(told(card.face(sketch([...before, back, back, back, back], back))).part).toEqual({ k: 1, n: 1 })
})

test('it is undecided until 28 days have passed or the fourth run is in', () => {
  const back = quietAt + 50
  const at = (runs: readonly number[], today: number) => card.face(sketch([...before, ...runs], today))
  expect([
    missing(at([back, back + 1, back + 2], back + 27)),
    told(at([back, back + 1, back + 2], back + 28)).part,
    told(at([back, back + 1, back + 2, back + 3], back + 3)).part,
  ]).toEqual([['the-return.still-undecided', { runs: 1, left: 1 }], { k: 0, n: 1 }, { k: 1, n: 1 }])
})

test('an undecided silence is told and stays out of the count', () => {
  const face = told(card.face(sketch([...after(40), quietAt + 200, quietAt + 202], quietAt + 205)))
  expect([face.part, face.details['undecided']]).toEqual([{ k: 1, n: 1 }, 1])
})

test('an open silence turns the tense and stays out of the count', () => {
  const last = quietAt + 100
  const at = (today: number) => told(card.face(sketch(after(40), today)))
  expect([at(last + 20), at(last + 21)].map(({ part, tense }) => [part, tense])).toEqual([
    [{ k: 1, n: 1 }, 'are'],
    [{ k: 1, n: 1 }, 'were'],
  ])
})

test('a ride does not end a silence, and is told; on its first and last day it is not inside', () => {
  const rides = [quietAt, quietAt + 1, quietAt + 20, quietAt + 20, quietAt + 39, quietAt + 40]
  expect(told(card.face(sketch(after(40), quietAt + 100, rides))).evidence[0]?.[1]).toMatchObject({ days: 40, others: 4 })
})

test('recovery is the day on which 28 days hold 80 % of the distance before, day 0 being the return’s', () => {
  // 14 runs of 5 km lie in the 28 days before the silence, so 56 km are 80 %; the 12th run, of 5 km every second day, is day 22
  const face = told(card.face(sketch(after(40), quietAt + 100)))
  expect([face.evidence[0]?.[1]?.['metres'], face.evidence[0]?.[1]?.['recovery']]).toEqual([70_000, 22])
})

test('recovery on the very day of the return is 0, and runs before the silence do not help', () => {
  const long = { day: quietAt + 21, distance: 56_000 }
  const short = { day: quietAt + 21, distance: 55_999 }
  const recovery = (run: typeof long) =>
    told(card.face(sketch([...before, run, ...every(1, quietAt + 23, quietAt + 25)], quietAt + 30))).evidence[0]?.[1]?.['recovery']
  expect([long, short].map(recovery)).toEqual([0, 2])
})

test('a volume that never came back is not given a day', () => {
  const runs = [...before, ...every(7, quietAt + 50, quietAt + 200)]
  expect(told(card.face(sketch(runs, quietAt + 200))).evidence[0]?.[1]?.['recovery']).toBe(-1)
})

test('runs after the next silence are not this return’s recovery', () => {
  const back = quietAt + 50
  const runs = [...before, ...every(5, back, back + 20), ...phase(back + 20 + 60, 100)]
  const face = told(card.face(sketch(runs, back + 180)))
  expect(face.evidence.slice(0, 2).map((say) => say[1]?.['recovery'])).toEqual([-1, expect.any(Number)])
})

test('the list behind it holds each silence’s last run and the four weeks after, and no more', () => {
  const face = told(card.face(sketch(after(40), quietAt + 100)))
  // 31 runs lie before, the last of them is its witness; 14 follow within 28 days
  expect(face.receipts).toEqual(every(1, 31, 45))
})

test('distances that four fifths of the runs do not have are not guessed', () => {
  const runs = after(40).map((day, place) => ({ day, distance: place % 2 === 0 ? NaN : 5000 }))
  expect(missing(card.face(sketch(runs, quietAt + 100)))?.[0]).toBe('the-return.no-distance')
})

test('the sketch of a century with two silences tells of two', () => {
  const century = [...every(2, first, first + 12_000), ...every(2, first + 12_100, first + 24_000), ...every(2, first + 24_400, first + 36_500)]
  const face = told(card.face(sketch(century, first + 36_500)))
  expect([face.part, face.details['longestDays']]).toEqual([{ k: 2, n: 2 }, 400])
})
