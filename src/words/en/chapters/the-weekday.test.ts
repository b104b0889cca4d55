import { expect, test } from 'vitest'
import { words } from './the-weekday.words'

test('days that hold as much are weekdays, not two days of the year', () => {
  expect(words.says.even({ k: 20, days: 2, year: 2024 }, 'km')).toBe(
    'It takes one weekday with more runs than every other; two weekdays of 2024 hold 20 runs each.',
  )
})
