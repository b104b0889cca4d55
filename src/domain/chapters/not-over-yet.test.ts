import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import { every, sketch } from '../cards/sketch'
import { chapterOf } from './chapters'

const newYear = dayFromCivil(2025, 1, 1)
const told = (days: readonly number[], today: number, id: string) => {
  const chapter = chapterOf(sketch(days, today), 2025)
  const claim = chapter.told.find(({ card }) => card === id)
  return { value: claim?.value, against: claim?.against[1], evidence: claim?.evidence, forming: chapter.forming.find(({ card }) => card === id)?.missing[1] }
}
/** A run a day for ten days: 1 to 10 January. */
const ten = every(1, newYear, newYear + 9)

test('today without a run is no empty day: it is not over', () => {
  expect(told(ten, newYear + 10, 'how-it-went').against).toMatchObject({ days: 10, of: 10 })
  expect(told(ten, newYear + 12, 'how-it-went').against).toMatchObject({ days: 10, of: 12 })
  expect(told([...ten, newYear + 12], newYear + 12, 'how-it-went').against).toMatchObject({ days: 11, of: 13 })
  expect(told(ten, newYear + 400, 'how-it-went').against).toMatchObject({ days: 10, of: 365 })
  expect(told(ten, newYear + 10, 'the-thread').against).toMatchObject({ without: 0, of: 10 })
  expect(told([...ten, newYear + 12], newYear + 12, 'the-thread').against).toMatchObject({ without: 2, of: 13 })
})

test('a month now running without a run is no empty month', () => {
  const months = [...ten, newYear + 31, newYear + 32]
  const of = (days: readonly number[], today: number) => told(days, today, 'the-fullest-month').evidence
  expect(of(months, dayFromCivil(2025, 3, 31))).toEqual([['the-fullest-month.empty', { months: 0, of: 2 }]])
  expect(of(months, dayFromCivil(2025, 4, 1))).toEqual([['the-fullest-month.empty', { months: 1, of: 3 }]])
  expect(of([...months, newYear + 70], dayFromCivil(2025, 3, 31))).toEqual([['the-fullest-month.empty', { months: 0, of: 3 }]])
  expect(of(months, dayFromCivil(2026, 1, 1))).toEqual([['the-fullest-month.empty', { months: 10, of: 12 }]])
})

test('a quiet that is still open ends with yesterday', () => {
  expect(told(ten, newYear + 30, 'the-quiet').forming).toMatchObject({ days: 20 })
  expect(told(ten, newYear + 31, 'the-quiet')).toMatchObject({ value: 21, against: { runs: 10, days: 31 } })
  expect(told([...ten, newYear + 31], newYear + 31, 'the-quiet')).toMatchObject({ value: 21, against: { runs: 11, days: 32 } })
})
