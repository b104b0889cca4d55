import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import type { Claim, Face } from './card'
import { every, sketch } from './sketch'
import { card } from './the-chain.card'

// Monday, 6 January 2025
const monday = dayFromCivil(2025, 1, 6)
const told = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`still forming: ${face.missing[0]}`)
  return face
}
const missing = (face: Face) => (face.status === 'forming' ? face.missing : null)
const week = (from: number) => every(1, from, from + 6)

test('without a run it needs a first one', () => {
  expect(missing(card.face(sketch([], monday)))).toEqual(['the-chain.no-run', {}])
})

test('six days and seven weeks are one short of either mark, and it says so', () => {
  const runs = [...every(1, monday, monday + 5), ...every(7, monday + 7, monday + 6 * 7)]
  expect(missing(card.face(sketch(runs, monday + 6 * 7)))).toEqual(['the-chain.short', { days: 6, weeks: 7, daysNow: 1, weeksNow: 7 }])
})

test('a chain that is over counts nothing towards the next', () => {
  expect(missing(card.face(sketch(every(1, monday, monday + 3), monday + 100)))?.[1]).toEqual({ days: 4, weeks: 1, daysNow: 0, weeksNow: 0 })
})

test('seven days in a row are enough, and so are eight weeks', () => {
  const days = told(card.face(sketch(week(monday), monday + 6)))
  const weeks = told(card.face(sketch(every(7, monday, monday + 49), monday + 49)))
  expect([days, weeks].map(({ value, of }) => [value, of])).toEqual([
    [7, 'days in a row with a run'],
    [8, 'weeks in a row with a run'],
  ])
})

test('the thread that goes further beyond its own mark is spoken of; equal ones speak of days', () => {
  const weeks = every(7, monday, monday + 15 * 7)
  const of = (days: number) => told(card.face(sketch([...weeks, ...every(1, monday, monday + days - 1)], monday + 15 * 7))).of
  expect([13, 14].map(of)).toEqual(['weeks in a row with a run', 'days in a row with a run'])
})

test('of two equally long the later one is named, and the earlier one is told beside it', () => {
  const face = told(card.face(sketch([...week(monday), ...week(monday + 50)], monday + 200)))
  expect([face.receipts, face.against[1]?.['alike']]).toEqual([[8, 9, 10, 11, 12, 13, 14], 1])
})

test('a chain of days is alive until the next day has ended', () => {
  const alive = (today: number) => told(card.face(sketch(week(monday), today))).details['alive']
  expect([6, 7, 8].map((after) => alive(monday + after))).toEqual([1, 1, 0])
})

test('a chain of weeks is alive until the next week has ended', () => {
  const alive = (today: number) => told(card.face(sketch(every(7, monday + 6, monday + 6 + 7 * 7), today))).details['alive']
  // the eighth week ends on day 55, the ninth on day 62
  expect([55, 62, 63].map((after) => alive(monday + after))).toEqual([1, 1, 0])
})

test('29 February is a link where there is one, and no hole where there is none', () => {
  const over = (year: number) => [-3, -2, -1, 0, 1, 2, 3].map((by) => dayFromCivil(year, 3, 1) + by)
  const without = over(2024).filter((day) => day !== dayFromCivil(2024, 2, 29))
  expect([
    told(card.face(sketch(over(2024), monday))).value,
    told(card.face(sketch(over(2023), monday))).value,
    missing(card.face(sketch(without, monday)))?.[1]?.['days'],
  ]).toEqual([7, 7, 4])
})

test('a thread runs on over New Year, and over week 53', () => {
  const days = told(card.face(sketch(every(1, dayFromCivil(2020, 12, 28), dayFromCivil(2021, 1, 10)), monday)))
  const weeks = told(card.face(sketch(every(7, dayFromCivil(2020, 11, 15), dayFromCivil(2021, 1, 17)), monday)))
  expect([days.value, weeks.value]).toEqual([14, 10])
})

test('two runs on a day are one link and two knots', () => {
  const face = told(card.face(sketch([...week(monday), ...week(monday)], monday + 6)))
  expect([face.value, face.receipts.length]).toEqual([7, 14])
})

test('crossing the date line backwards leaves the days in order', () => {
  // the third run starts later in time and on an earlier local day than the second
  const noon = (day: number, hours: number) => ({ day, start: day * 86_400_000 + hours * 3_600_000 })
  const runs = [noon(monday, 12), noon(monday + 2, 2), noon(monday + 1, 27), ...every(1, monday + 3, monday + 6).map((day) => noon(day, 12))]
  expect(told(card.face(sketch(runs, monday + 6))).value).toBe(7)
})

test('months are counted from the first to the last, and told beside the rest', () => {
  const runs = [...week(dayFromCivil(2023, 1, 31)), dayFromCivil(2023, 3, 31), dayFromCivil(2023, 4, 1)]
  expect(told(card.face(sketch(runs, monday))).details['months']).toBe(4)
})

test('a record from long ago is told in the past, unless the last half year holds half of its mark', () => {
  const old = week(monday - 2000)
  const tense = (recent: number) => told(card.face(sketch([...old, ...every(1, monday - 100, monday - 101 + recent)], monday))).tense
  expect([3, 4].map(tense)).toEqual(['were', 'are'])
})

test('the day that is not over yet is not one without a run', () => {
  const runs = week(monday)
  const empty = (today: number) => told(card.face(sketch(runs, today))).details['empty']
  expect([6, 7, 8, 9].map((after) => empty(monday + after))).toEqual([0, 0, 1, 2])
})

test('a hundred years of a run a day are one thread', () => {
  expect(told(card.face(sketch(every(1, monday - 36_524, monday), monday))).details).toMatchObject({ days: 36_525, months: 1201, alive: 1, empty: 0 })
})
