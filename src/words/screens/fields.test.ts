import { expect, test } from 'vitest'
import { registry, resolved } from '../../domain/activity/columns'
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
test('a derived value is known as worked out', () => {
  expect([isDerived('sport'), isDerived('name')]).toEqual([true, false])
})
