import fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { civilFromDay, dayFromCivil, daysInMonth, firstWeekdays, isoYearWeek, monthOf, startOfWeek, weekOf, weekdayOf, weekdaysFrom } from './calendar'

const days = fc.integer({ min: -80_000, max: 80_000 })
const luxon = (day: number): DateTime => DateTime.fromMillis(day * 86_400_000, { zone: 'UTC' })

test('a day and its civil date are two names of one thing', () => {
  fc.assert(
    fc.property(days, (day) => {
      const { year, month, day: ofMonth } = civilFromDay(day)
      expect(dayFromCivil(year, month, ofMonth)).toBe(day)
    }),
  )
})

test('dates, weekdays and ISO weeks are those of luxon', () => {
  fc.assert(
    fc.property(days, (day) => {
      const there = luxon(day)
      expect({ ...civilFromDay(day), weekday: weekdayOf(day), iso: isoYearWeek(day) }).toEqual({
        year: there.year,
        month: there.month,
        day: there.day,
        weekday: there.weekday,
        iso: { year: there.weekYear, week: there.weekNumber },
      })
    }),
  )
})

test.each(firstWeekdays)('a week that begins on weekday %i holds the seven from it on, and its counter rises with it', (first) => {
  fc.assert(
    fc.property(days, (day) => {
      const start = startOfWeek(day, first)
      const week = [0, 1, 2, 3, 4, 5, 6].map((place) => start + place)
      expect(week).toContain(day)
      expect(week.map(weekdayOf)).toEqual(weekdaysFrom(first))
      expect(week.map((one) => weekOf(one, first))).toEqual(week.map(() => weekOf(day, first)))
      expect([weekdaysFrom(first)[0], weekOf(start - 1, first), weekOf(0, first)]).toEqual([first, weekOf(day, first) - 1, 0])
    }),
  )
})

test('the weekday of a day does not ask where weeks begin: the first of 1970 was a Thursday', () => {
  expect([weekdayOf(0), weekdaysFrom(7), weekdaysFrom(6)]).toEqual([4, [7, 1, 2, 3, 4, 5, 6], [6, 7, 1, 2, 3, 4, 5]])
})

test('months count on over the new year', () => {
  expect(monthOf(dayFromCivil(2026, 1, 1)) - monthOf(dayFromCivil(2025, 12, 31))).toBe(1)
})

test('29 February exists in 2000 and 2024 only', () => {
  expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
})
