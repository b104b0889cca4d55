import fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { civilFromDay, dayFromCivil, daysInMonth, isoYearWeek, mondayOf, monthOf, weekOf, weekdayOf } from './calendar'

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

test('a week begins on Monday and its counter rises with it', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect([weekdayOf(mondayOf(day)), weekOf(mondayOf(day)), weekOf(mondayOf(day) - 1), day - mondayOf(day) < 7]).toEqual([
        1,
        weekOf(day),
        weekOf(day) - 1,
        true,
      ])
    }),
  )
})

test('months count on over the new year', () => {
  expect(monthOf(dayFromCivil(2026, 1, 1)) - monthOf(dayFromCivil(2025, 12, 31))).toBe(1)
})

test('29 February exists in 2000 and 2024 only', () => {
  expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
})
