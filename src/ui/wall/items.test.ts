import { expect, test } from 'vitest'
import type { MilestoneWord, ToldMilestone, ToldOwn, WallTold } from '../../contract/wall'
import { filtersOf, isPinned, itemsOf, onOneLadder, shown } from './items'

const word = (milestone: string, given: Partial<MilestoneWord>): MilestoneWord => ({
  milestone,
  note: '',
  of: '',
  notedAt: null,
  pinnedAt: null,
  hiddenAt: null,
  ...given,
})
const milestone = (id: string, start: number, given: Partial<ToldMilestone> = {}): ToldMilestone => ({
  id,
  family: 'runs',
  group: 'totals',
  kind: 'count',
  ladder: null,
  say: ['runs.reached', { n: 1 }],
  value: 1,
  of: 'runs',
  previous: null,
  until: null,
  run: start,
  start,
  day: start,
  receipts: [],
  coverage: { with: 1, of: 1 },
  doubtful: false,
  comparison: null,
  word: null,
  ...given,
})
const own = (id: number, start: number | null, given: Partial<ToldOwn> = {}): ToldOwn => ({
  id,
  activity: start ?? 99,
  sentence: 'The one with the dog.',
  madeAt: 0,
  start,
  day: start,
  word: null,
  ...given,
})
const wall = (milestones: readonly ToldMilestone[], theirs: readonly ToldOwn[] = []): WallTold => ({
  revision: 1,
  runs: { id: new Float64Array(), day: new Float64Array(), distance: new Float64Array() },
  milestones,
  next: [],
  own: theirs,
  unreached: [],
  leftOut: [],
})
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id)

test('the newest hangs first, the runner’s own among the others, and what has no run last', () => {
  const told = wall([milestone('a', 1), milestone('b', 3), milestone('c', 3)], [own(1, 2), own(2, null)])
  expect(ids(itemsOf(told))).toEqual(['c', 'b', 'own.1', 'a', 'own.2'])
})

test('a wall shows one ladder and what is the same in both', () => {
  const told = itemsOf(wall([milestone('both', 1), milestone('km', 2, { ladder: 'km' }), milestone('mi', 3, { ladder: 'mi' })], [own(1, 4)]))
  expect(ids(onOneLadder(told, 'km'))).toEqual(['own.1', 'km', 'both'])
  expect(ids(onOneLadder(told, 'mi'))).toEqual(['own.1', 'mi', 'both'])
})

test('a hidden one stands under its own filter and under no other; pinned ones stay where they are', () => {
  const hidden = { word: word('h', { hiddenAt: 5, pinnedAt: 4 }) }
  const items = itemsOf(
    wall([milestone('a', 1, { word: word('a', { pinnedAt: 3 }) }), milestone('h', 2, hidden)], [own(1, 3, { word: word('own.1', { hiddenAt: 1 }) })]),
  )
  expect(ids(shown(items, 'all'))).toEqual(['a'])
  expect(ids(shown(items, 'totals'))).toEqual(['a'])
  expect(ids(shown(items, 'own'))).toEqual([])
  expect(ids(shown(items, 'hidden'))).toEqual(['own.1', 'h'])
  expect(ids(items.filter(isPinned))).toEqual(['h', 'a'])
  expect(filtersOf(items, ['totals', 'firsts'])).toEqual(['all', 'totals', 'own', 'hidden'])
  expect(filtersOf([], ['totals'])).toEqual(['all', 'own'])
})

test('every milestone is shown by exactly one of the filters beside all', () => {
  const groups = ['totals', 'firsts', 'records', 'streaks', 'places', 'shoes'] as const
  const many = groups.flatMap((group, at) => Array.from({ length: 50 }, (_, n) => milestone(`${group}.${n}`, at * 100 + n, { group })))
  const items = itemsOf(wall(many, [own(1, 7), own(2, 8)]))
  const apart = [...groups, 'own' as const, 'hidden' as const].flatMap((filter) => ids(shown(items, filter)))
  expect(apart.toSorted()).toEqual(ids(shown(items, 'all')).toSorted())
  expect(apart).toHaveLength(302)
})
