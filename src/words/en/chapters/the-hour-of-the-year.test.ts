import { expect, test } from 'vitest'
import { words } from './the-hour-of-the-year.words'

const { over, running, others } = words.says
const hour = { year: 2024, light: 'dawn', k: 34, n: 34 } as const

test('all runs of a year are named only where the sun of each is known', () => {
  expect(over({ ...hour, of: 34 }, 'km')).toBe('In 2024 you were a dawn runner: all 34 runs began around sunrise.')
  expect(over({ ...hour, of: 40 }, 'km')).toBe('In 2024 you were a dawn runner: 34 of 34 runs began around sunrise.')
  expect(running({ ...hour, of: 40 }, 'km')).toBe('So far in 2024 you are a dawn runner: 34 of 34 runs began around sunrise.')
})

test('a run whose sun is not known is not said to have begun in no other light', () => {
  const parts = { light: 'dawn', dawn: 34, day: 0, dusk: 0, dark: 0 } as const
  expect(others(parts, 'km')).toBe('No other run is known to have begun in another light.')
})
