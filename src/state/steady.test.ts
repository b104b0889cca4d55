import { expect, test } from 'vitest'
import type { Face } from '../domain/cards/card'
import { steady } from './steady'

const forming = (card: string, weeks: number): Face => ({ status: 'forming', card, rev: 1, missing: [`${card}.weeks`, { weeks }] })

test('a face told again is the one that stands', () => {
  const before = [forming('a', 1), forming('b', 2)]
  expect(steady(before, [forming('a', 1), forming('b', 2)])).toBe(before)
})

test('only the face that changed is a new one', () => {
  const before = [forming('a', 1), forming('b', 2)]
  const after = steady(before, [forming('a', 1), forming('b', 1)])
  expect([after[0] === before[0], after[1]]).toEqual([true, forming('b', 1)])
})
