import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import { poissonBinomialTail } from '../truth/binomial'
import type { Claim, Face } from './card'
import { every, sketch } from './sketch'
import { card } from './the-ritual-day.card'

// Monday, 6 January 2025
const monday = dayFromCivil(2025, 1, 6)
const told = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`still forming: ${face.missing.join(' ')}`)
  return face
}
const missing = (face: Face) => (face.status === 'forming' ? face.missing : null)
const weekdays = (face: Face) => told(face).say[1]?.['weekdays']
/** Runs on some weekdays, 0 Monday to 6 Sunday, of the `weeks` weeks before this one. */
const weekly = (weeks: number, on: (week: number) => readonly number[]): number[] =>
  Array.from({ length: weeks }, (_, week) => on(week).map((weekday) => monday - 7 * (weeks - week) + weekday)).flat()

test('a Sunday in every one of thirteen weeks is twelve, because the first of the history is left out', () => {
  const face = told(
    card.face(
      sketch(
        weekly(13, () => [6]),
        monday,
      ),
    ),
  )
  expect([weekdays(face), face.part, face.window]).toEqual([7, { k: 12, n: 12 }, { from: monday - 84, to: monday - 1, all: false }])
})

test('with twelve weeks one is missing still', () => {
  expect(
    missing(
      card.face(
        sketch(
          weekly(12, () => [6]),
          monday,
        ),
      ),
    ),
  ).toEqual(['the-ritual-day.weeks', { left: 1, n: 11 }])
})

test('a Sunday is a Sunday wherever the week begins, and days named together stand in the order of the week', () => {
  const ofWeeks = (on: readonly number[]) =>
    [1, 7, 6].map((first) =>
      told(
        card.face(
          sketch(
            weekly(40, () => on),
            monday,
            [],
            first as 1 | 7 | 6,
          ),
        ),
      ),
    )
  expect(ofWeeks([6]).map((face) => [weekdays(face), face.details['weekday']])).toEqual([
    [7, 7],
    [7, 7],
    [7, 7],
  ])
  expect(ofWeeks([5, 6]).map((face) => [weekdays(face), face.part?.k])).toEqual([
    [67, 39],
    [76, 39],
    // the last weekend lies in this week, and the first in the history's first
    [67, 38],
  ])
  const next = sketch([...weekly(40, () => [6]), ...every(14, monday - 271, monday)], monday, [], 7)
  expect(told(card.face(next)).evidence.find(([key]) => key === 'the-ritual-day.next')?.[1]).toMatchObject({ weekday: 3 })
})

test('this week is left out until it is over', () => {
  const runs = [...weekly(30, () => [2]), monday + 2]
  expect([told(card.face(sketch(runs, monday + 6))).part, told(card.face(sketch(runs, monday + 7))).part]).toEqual([
    { k: 29, n: 29 },
    { k: 30, n: 30 },
  ])
})

test('p is seven times the exact chance that weeks with so many run-days keep one weekday so often', () => {
  const on = (week: number): number[] => (week % 5 === 0 ? [1, 3] : week % 2 === 0 ? [6, 1] : [6, 3, 4])
  const face = told(card.face(sketch(weekly(61, on), monday)))
  const runDays = Array.from({ length: 60 }, (_, at) => on(at + 1).length / 7)
  expect(face.part).toEqual({ k: 48, n: 60 })
  expect((face.p ?? 0) / (7 * poissonBinomialTail(48, runDays))).toBeCloseTo(1, 9)
})

test('six in ten is enough, less is not, whatever luck says', () => {
  const at = (kept: number) =>
    card.face(
      sketch(
        weekly(101, (week) => ((week * 37) % 100 < kept ? [6] : [week % 6])),
        monday,
      ),
    )
  expect([weekdays(at(60)), missing(at(50))?.[0]]).toEqual([7, 'the-ritual-day.none'])
})

test('five run-days a week keep some weekday in three of four weeks by luck', () => {
  const on = (week: number): number[] => [0, 1, 2, 3, 4, 5, 6].filter((weekday) => (week * 3 + weekday * 5) % 7 < 5 || (weekday === 6 && week % 4 === 0))
  expect(missing(card.face(sketch(weekly(60, on), monday)))?.[0]).toBe('the-ritual-day.often')
})

test('every day of every week is no ritual of one', () => {
  expect(missing(card.face(sketch(every(1, monday - 400, monday), monday)))?.[0]).toBe('the-ritual-day.often')
})

test('two days equally kept are named together, and neither alone', () => {
  expect(
    weekdays(
      card.face(
        sketch(
          weekly(40, () => [1, 6]),
          monday,
        ),
      ),
    ),
  ).toBe(27)
})

test('a second run on the day keeps it no more than one', () => {
  const runs = weekly(40, () => [6])
  expect(told(card.face(sketch([...runs, ...runs], monday))).part).toEqual({ k: 39, n: 39 })
})

test('days that stay for a quarter of a year and then move are phases, not a ritual', () => {
  const sets = [
    [0, 2, 5],
    [1, 2, 6],
    [0, 2, 4],
    [1, 3, 6],
    [2, 4, 5],
    [0, 2, 6],
    [1, 2, 4],
    [0, 2, 3],
  ]
  const face = card.face(
    sketch(
      weekly(104, (week) => sets[Math.floor(week / 13)] ?? []),
      monday,
    ),
  )
  expect(missing(face)?.[0]).toBe('the-ritual-day.often')
})

test('weeks without a run are not held against it, and are told', () => {
  const face = told(
    card.face(
      sketch(
        weekly(50, (week) => (week % 5 === 3 ? [] : [6])),
        monday,
      ),
    ),
  )
  expect([face.part, face.against[1]]).toEqual([
    { k: 39, n: 39 },
    { weekdays: 7, others: 0, empty: 10 },
  ])
})

test('it is told in the past once the last half year has lost it: eight of 26 weeks keep it, seven do not', () => {
  const at = (lately: number) =>
    told(
      card.face(
        sketch(
          weekly(100, (week) => (week < 74 || week >= 100 - lately ? [6] : [])),
          monday,
        ),
      ),
    ).tense
  expect([at(8), at(7)]).toEqual(['are', 'were'])
})

test('the list behind it is every run of its weeks, the other days included', () => {
  const face = told(
    card.face(
      sketch(
        weekly(40, (week) => [6, week % 5]),
        monday,
      ),
    ),
  )
  expect([face.receipts.length, face.figure.marks.lit.length]).toEqual([78, 39])
})

test('one run, none, and all on one day say what is missing', () => {
  expect(
    [sketch([], monday), sketch([monday], monday), sketch(new Array<number>(400).fill(monday - 30), monday)].map((history) => missing(card.face(history))),
  ).toEqual([
    ['the-ritual-day.no-run', {}],
    ['the-ritual-day.weeks', { left: 12, n: 0 }],
    ['the-ritual-day.weeks', { left: 12, n: 0 }],
  ])
})

test('a hundred thousand runs are one card with a mark each', () => {
  const face = card.face(
    sketch(
      Array.from({ length: 100_000 }, (_, place) => monday - 7 * (1 + Math.floor(place / 250)) + 6),
      monday,
    ),
  )
  expect([told(face).part, told(face).figure.marks.days.length]).toEqual([{ k: 104, n: 104 }, 100_000])
})
