import { expect, test } from 'vitest'
import { readDistance } from '../../read-distance'
import { correctionSays, corrections } from './corrections'

test.each([
  ['10.5', 'km', 10_500],
  ['10,5', 'km', 10_500],
  [' 42.195 ', 'km', 42_195],
  ['1', 'mi', 1609.3],
  ['0', 'km', null],
  ['-3', 'km', null],
  ['1e3', 'km', null],
  ['ten', 'km', null],
  ['', 'km', null],
  ['9999', 'km', null],
  ['1.234.567', 'km', null],
] as const)('%j in %s is %s m', (typed, unit, metres) => {
  expect(readDistance(typed, unit)).toBe(metres)
})

test('a correction is told in words', () => {
  const says = [
    correctionSays({ activity: 1, kind: 'sport', value: 'WeightTraining' }, 'km'),
    correctionSays({ activity: 1, kind: 'zone', value: 'America/New_York' }, 'km'),
    correctionSays({ activity: 1, kind: 'distance', value: 10_500 }, 'km'),
    correctionSays({ activity: 1, kind: 'indoor', value: true }, 'km'),
    correctionSays({ activity: 1, kind: 'race', value: true }, 'km'),
    correctionSays({ activity: 1, kind: 'race', value: false }, 'km'),
    correctionSays({ activity: 1, kind: 'race-skipped' }, 'km'),
  ]
  expect(says).toEqual([
    'The activity is: Weight training.',
    'The time zone is New York.',
    'The distance is 10.5\u00a0km.',
    'It was indoors.',
    'It was a race.',
    'It was not a race.',
    'Whether it was a race: skipped.',
  ])
})

test('skipped questions are told beside corrections, and are none of them', () => {
  const told = (
    [
      [2, 0],
      [1, 3],
      [0, 1],
    ] as const
  ).map(([n, skipped]) => corrections.listed(n, skipped).split(',')[0])
  expect(told).toEqual(['2 corrections', 'One correction and 3 skipped questions', 'One skipped question'])
})
