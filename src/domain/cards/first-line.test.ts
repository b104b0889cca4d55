import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import type { Claim, Face } from './card'
import { card } from './first-line.card'
import { every, sketch } from './sketch'

// Monday, 6 January 2025
const monday = dayFromCivil(2025, 1, 6)
const told = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`still forming: ${face.missing.join(' ')}`)
  return face
}
const missing = (face: Face) => (face.status === 'forming' ? face.missing : null)
const pairOf = (face: Face) => {
  const { earlier, later } = told(face).details
  return [earlier, later]
}

test('a year between the first and the latest run is enough, a day less is not', () => {
  const at = (days: number) => card.face(sketch([monday - days, monday], monday))
  expect([told(at(365)).value, missing(at(364))]).toEqual([365, ['first-line.year', { left: 1 }]])
})

test('once the year is over, one more run is all it needs', () => {
  expect(missing(card.face(sketch([monday - 400, monday - 100], monday)))).toEqual(['first-line.year-over', {}])
})

test('it speaks of the first and of the latest run, and of how many came after the first', () => {
  const face = told(card.face(sketch([{ day: monday - 500, distance: 2430 }, monday - 300, monday - 100, { day: monday - 1, distance: 12_100 }], monday)))
  expect([face.say[1], face.figure.marks.lit]).toEqual([
    { first: 2430, firstDay: monday - 500, latest: 12_100, runsOn: 3 },
    [
      [0, 1],
      [3, 4],
    ],
  ])
})

test('the pair is the nearest in distance of the first year and the last, 365 days from each end', () => {
  const runs = [
    { day: monday - 1000, distance: 5000 },
    { day: monday - 636, distance: 8000 },
    { day: monday - 635, distance: 9000 },
    { day: monday - 365, distance: 9000 },
    { day: monday - 364, distance: 8100 },
    { day: monday, distance: 5400 },
  ]
  expect(pairOf(card.face(sketch(runs, monday)))).toEqual([2, 5])
})

test('a tenth of the earlier distance is near enough, a decimetre more is not', () => {
  const at = (distance: number) =>
    pairOf(
      card.face(
        sketch(
          [
            { day: monday - 800, distance: 5000 },
            { day: monday, distance },
          ],
          monday,
        ),
      ),
    )
  expect([at(5500), at(5500.1), at(4500), at(4499.9)]).toEqual([
    [1, 2],
    [undefined, undefined],
    [1, 2],
    [undefined, undefined],
  ])
})

test('of equally near pairs the earliest first is taken, and the latest last', () => {
  const runs = [monday - 900, monday - 850, monday - 100, monday - 1].map((day) => ({ day, distance: 5000 }))
  expect(pairOf(card.face(sketch([...runs, { day: monday, distance: 20_000 }], monday)))).toEqual([1, 4])
})

test('a longer and a shorter run, equally far off: the later of them is taken', () => {
  const pair = (first: number, second: number) =>
    pairOf(
      card.face(
        sketch(
          [
            { day: monday - 800, distance: 5000 },
            { day: monday - 9, distance: first },
            { day: monday, distance: second },
          ],
          monday,
        ),
      ),
    )
  expect([pair(5100, 4900), pair(4900, 5100)]).toEqual([
    [1, 3],
    [1, 3],
  ])
})

test('where the two years overlap, a run is never set beside itself or an earlier one', () => {
  const runs = [
    { day: monday - 400, distance: 3000 },
    { day: monday - 200, distance: 5000 },
    { day: monday - 100, distance: 7000 },
    { day: monday, distance: 7600 },
  ]
  expect(pairOf(card.face(sketch(runs, monday)))).toEqual([3, 4])
})

test('the middle runs of both years stand against it', () => {
  const runs = [
    ...every(10, monday - 1000, monday - 700).map((day) => ({ day, distance: 4000 })),
    ...every(10, monday - 300, monday - 10).map((day) => ({ day, distance: 9000 })),
    { day: monday, distance: 21_000 },
  ]
  expect(told(card.face(sketch(runs, monday))).against).toEqual(['first-line.usual', { first: 4000, latest: 9000, firstRuns: 31, latestRuns: 31 }])
})

test('it is told in the past once 26 complete weeks have held no run', () => {
  const at = (today: number) => told(card.face(sketch([monday - 800, monday], today))).tense
  expect([at(monday + 26 * 7 + 6), at(monday + 27 * 7)]).toEqual(['are', 'were'])
})

test('the runs behind it give its days: from the first of the list to the last', () => {
  const history = sketch(
    every(9, monday - 1800, monday).map((day, place) => ({ day, distance: place === 0 ? 2000 : day === monday ? 30_000 : 5000 + 10 * ((place * 37) % 101) })),
    monday,
  )
  const face = told(card.face(history))
  const days = face.receipts.map((id) => history.runs.day[id - 1] ?? NaN)
  expect([(days.at(-1) ?? 0) - (days[0] ?? 0), face.receipts.length]).toEqual([face.value, 4])
})

test('one run, none, and all on one day say what is missing', () => {
  expect(
    [sketch([], monday), sketch([monday], monday), sketch(new Array<number>(50).fill(monday - 1), monday)].map((history) => missing(card.face(history))?.[0]),
  ).toEqual(['first-line.no-run', 'first-line.year', 'first-line.year'])
})

test('a hundred thousand runs within two years are one card', () => {
  const runs = Array.from({ length: 100_000 }, (_, place) => ({ day: monday - 500 + Math.floor(place / 200), distance: 3000 + ((place * 7919) % 90_001) / 10 }))
  expect(told(card.face(sketch(runs, monday))).figure.marks.days).toHaveLength(100_000)
})
