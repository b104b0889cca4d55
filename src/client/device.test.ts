import { expect, test } from 'vitest'
import { localDay, unitOf } from './device'

test('the unit follows the region: miles where roads are measured in them', () => {
  expect(['en-US', 'en-GB', 'nl-NL', 'de', 'es-MX'].map(unitOf)).toEqual(['mi', 'mi', 'km', 'km', 'km'])
})

test('the day is the device’s own, a minute before its midnight too', () => {
  expect(localDay(new Date(2026, 10, 22, 23, 59))).toBe(Date.UTC(2026, 10, 22) / 86_400_000)
})
