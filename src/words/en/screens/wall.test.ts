import { expect, test } from 'vitest'
import { dayFromCivil } from '../../../domain/calendar/calendar'
import type { Milestone } from '../../../domain/milestones/milestone'
import { milestonePicture, sentenceOnPicture, wall } from './wall'

const milestone = (given: Partial<Milestone>): Milestone => ({
  id: 'runs.count.10',
  family: 'runs',
  group: 'totals',
  kind: 'count',
  ladder: null,
  say: ['runs.reached', { n: 10 }],
  value: 10,
  of: 'runs',
  previous: null,
  until: null,
  run: 1,
  start: 0,
  day: dayFromCivil(2025, 12, 9),
  receipts: [[0, 10]],
  coverage: { with: 10, of: 10 },
  doubtful: false,
  comparison: null,
  ...given,
})

test('a picture names a month and no day', () => {
  expect(sentenceOnPicture(milestone({}), 'km')).toBe('Your 10th run, in December 2025.')
})

test('a city and the name of a shoe stay on the wall; a region goes along', () => {
  const place = (kind: string, name: string) =>
    milestone({ family: 'places', group: 'places', kind, say: [`places.${kind}`, { country: 'JP', name }], value: 1 })
  expect(sentenceOnPicture(place('city', 'Sapporo'), 'km')).toBe('Your first run in another city, in December 2025.')
  expect(sentenceOnPicture(place('region', 'Hokkaido'), 'km')).toBe('Your first run in Hokkaido, in December 2025.')
  const shoe = { family: 'shoes', group: 'shoes' } as const
  expect(sentenceOnPicture(milestone({ ...shoe, kind: 'first', say: ['shoes.first', { shoe: 'Old Blue' }] }), 'km')).toBe(
    'Your first run in another pair of shoes, in December 2025.',
  )
  const far = milestone({
    ...shoe,
    kind: 'distance',
    ladder: 'mi',
    say: ['shoes.reached', { shoe: 'Old Blue', n: 500, ladder: 'mi' }],
    value: 804_672,
    of: 'metres',
  })
  expect(sentenceOnPicture(far, 'km')).toBe('You had run 500 mi in one pair of shoes, in December 2025.')
})

test('the sheet says of a day that it is there, where the runner added it, and else that it is not', () => {
  expect(milestonePicture.holds(false, true, false)).toContain('the day of the milestone')
  expect(milestonePicture.lacks(false, true)).not.toContain('no day')
  expect(milestonePicture.holds(false, false, false)).not.toContain('the day')
  expect(milestonePicture.lacks(false, false)).toContain('no day and no hour')
  expect(milestonePicture.holds(true, false, true)).toMatch(/the sentence as you wrote it.*this is a sample\.$/)
})

test('one is not many', () => {
  expect(wall.milestones(1)).toBe('one milestone')
  expect(wall.rulerAt(2024, 0)).toBe('2024, no milestone')
  expect(wall.rulerAt(2024, 1)).toBe('2024, one milestone')
})
