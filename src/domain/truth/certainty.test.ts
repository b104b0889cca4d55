import { expect, test } from 'vitest'
import { certaintyOfCount, certaintyOfShare, certaintyOfTest } from './certainty'

test('a count is certain from 95 % on, fairly sure from 80 % on, and hidden below', () => {
  expect([1000, 950, 949, 800, 799].map((covered) => certaintyOfCount(covered, 1000))).toEqual(['certain', 'certain', 'fairly-sure', 'fairly-sure', null])
})

test('nineteen of twenty are 95 %, whatever floating point makes of it', () => {
  expect(certaintyOfCount(19, 20)).toBe('certain')
})

test('a count of nothing is not shown', () => {
  expect(certaintyOfCount(0, 0)).toBeNull()
})

test('a share is very sure where the 99 % lower end clears the threshold, and hidden where it only touches it', () => {
  expect([certaintyOfShare(0.45, 0.41, 0.4), certaintyOfShare(0.41, 0.39, 0.4), certaintyOfShare(0.4, 0.38, 0.4)]).toEqual(['very-sure', 'fairly-sure', null])
})

test('a test is fairly sure below .01 and very sure below .001', () => {
  expect([0.0009, 0.001, 0.0099, 0.01].map(certaintyOfTest)).toEqual(['very-sure', 'fairly-sure', 'fairly-sure', null])
})
