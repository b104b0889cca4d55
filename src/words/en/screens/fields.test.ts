import { expect, test } from 'vitest'
import { registry, resolved } from '../../../domain/activity/columns'
import { fieldTitle, fieldValue, isDerived } from './fields'

test('every column has a title of its own', () => {
  const titles = [...registry, ...resolved].map(({ name }) => fieldTitle(name))
  expect(new Set(titles.slice(0, registry.length)).size).toBe(registry.length)
})
test('an id is told as it is, not as an amount', () => {
  expect(fieldValue('id', 20_400_000_123)).toBe('20400000123')
})
test('a time is told with its seconds beside it', () => {
  expect(fieldValue('moving', 3849)).toBe('1:04:09 (3,849 s)')
})
test('a flag is yes or no, and a scale is named beside its value', () => {
  expect([fieldValue('commuteShown', 1), fieldValue('cloudCover', 0.56), fieldValue('distanceMetres', 9886.7)]).toEqual(['yes', '0.56 (0–1)', '9,886.7 m'])
})
test('a derived value is known as worked out', () => {
  expect([isDerived('sport'), isDerived('name')]).toEqual([true, false])
})
