import { expect, test } from 'vitest'
import { moonAt, sunAround } from './sky'

test('the sun rises in London on 21 June 2024 at 03:43 and sets at 20:21 UTC, within three minutes (almanac)', () => {
  const sun = sunAround(Date.UTC(2024, 5, 21, 5), 51.51, -0.13)
  expect([(sun?.rise ?? 0) - Date.UTC(2024, 5, 21, 3, 43), (sun?.set ?? 0) - Date.UTC(2024, 5, 21, 20, 21)].map((off) => Math.abs(off) < 180_000)).toEqual([
    true,
    true,
  ])
})

test('there is no sunrise at the North Cape in December', () => {
  expect(sunAround(Date.UTC(2024, 11, 21, 12), 71.17, 25.78)).toBe(null)
})

test('the moon is full on 23 April 2024 at 23:49 UTC, within half a day (almanac)', () => {
  expect(Math.abs(moonAt(Date.UTC(2024, 3, 23, 23, 49)) - 0.5)).toBeLessThan(0.5 / 29.53)
})
