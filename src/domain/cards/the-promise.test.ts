import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import type { Claim, Face } from './card'
import { every, sketch } from './sketch'
import { card } from './the-promise.card'

// Monday, 6 January 2025
const monday = dayFromCivil(2025, 1, 6)
const told = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`still forming: ${face.missing[0]}`)
  return face
}
const missing = (face: Face) => (face.status === 'forming' ? face.missing : null)

test('without a run it needs a first one', () => {
  expect(missing(card.face(sketch([], monday)))).toEqual(['the-promise.no-run', {}])
})

test('a run today needs all 26 weeks still', () => {
  expect(missing(card.face(sketch([monday], monday)))).toEqual(['the-promise.weeks', { weeks: 26 }])
})

test('the week of the first run is the first of the 26, even if that run was on its Sunday', () => {
  const sunday = monday + 6
  const at = (today: number) => card.face(sketch([sunday], today))
  expect([missing(at(monday + 26 * 7 - 1))?.[1], told(at(monday + 26 * 7)).part]).toEqual([{ weeks: 1 }, { k: 1, n: 26 }])
})

test('the current week is left out until Monday comes', () => {
  const runs = [...every(7, monday, monday + 29 * 7), monday + 30 * 7 + 2]
  expect([told(card.face(sketch(runs, monday + 30 * 7 + 6))).part, told(card.face(sketch(runs, monday + 31 * 7))).part]).toEqual([
    { k: 30, n: 30 },
    { k: 31, n: 31 },
  ])
})

test('from the 105th complete week on only the last 104 are spoken of', () => {
  const runs = every(7, monday, monday + 300 * 7)
  const windows = [104, 105, 300].map((weeks) => told(card.face(sketch(runs, monday + weeks * 7))).window)
  expect(windows.map(({ from, to, all }) => [(to - from + 1) / 7, all])).toEqual([
    [104, true],
    [104, false],
    [104, false],
  ])
})

test('all time does not rescue a window without a run', () => {
  const runs = every(1, monday, monday + 400)
  expect(missing(card.face(sketch(runs, monday + 400 + 106 * 7)))).toEqual(['the-promise.window-empty', { n: 104 }])
})

test('two runs on a day are two runs of that week', () => {
  const twice = every(7, monday, monday + 25 * 7).flatMap((day) => [day, day])
  expect(told(card.face(sketch(twice, monday + 26 * 7))).details['median']).toBe(2)
})

test('the middle week counts the empty ones', () => {
  const runs = every(7, monday, monday + 12 * 7).flatMap((day) => [day, day + 1, day + 2])
  expect(told(card.face(sketch(runs, monday + 26 * 7))).details).toMatchObject({ lowerQuartile: 0, median: 1.5, upperQuartile: 3 })
})

test('week 53 is one week on both sides of New Year', () => {
  const [last, first] = [dayFromCivil(2020, 12, 28), dayFromCivil(2021, 1, 3)]
  const before = every(7, last - 30 * 7, last - 7)
  expect(told(card.face(sketch([...before, last, first], first + 1))).part).toEqual({ k: 31, n: 31 })
})

test('a run later than today is not counted', () => {
  const runs = every(7, monday, monday + 40 * 7)
  expect(told(card.face(sketch(runs, monday + 30 * 7))).figure.marks.days).toHaveLength(31)
})

test('it is told in the present down to exactly half the window’s own share', () => {
  // 52 weeks, 26 then m kept: m / 26 against half of (26 + m) / 52, which m meets from 26 / 3 on
  const tense = (m: number) => {
    const runs = [...every(7, monday, monday + 25 * 7), ...every(7, monday + 26 * 7, monday + (25 + m) * 7)]
    return told(card.face(sketch(runs, monday + 52 * 7))).tense
  }
  expect([8, 9].map(tense)).toEqual(['were', 'are'])
})

test('what has ended is told with its years', () => {
  const runs = every(3, dayFromCivil(2022, 6, 1), dayFromCivil(2023, 3, 1))
  expect(told(card.face(sketch(runs, dayFromCivil(2023, 12, 31)))).say).toEqual(['the-promise.were', { k: 40, n: 82, fromYear: 2022, toYear: 2023 }])
})

test('a hundred years of runs keep the window of two', () => {
  const runs = every(2, monday - 36_525, monday)
  expect(told(card.face(sketch(runs, monday))).part).toEqual({ k: 104, n: 104 })
})
