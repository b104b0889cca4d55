import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDuplicates } from './same'

type Row = readonly [id: number, second: number, moving: number, sport: string | null]
const find = (rows: readonly Row[]) =>
  findDuplicates({
    id: Float64Array.from(rows, ([id]) => id),
    start: Float64Array.from(rows, ([, second]) => second * 1000),
    moving: Float64Array.from(rows, ([, , moving]) => moving),
    sport: rows.map(([, , , sport]) => sport),
  })

test('the same start and time within one sport is one run', () => {
  expect(
    find([
      [1, 0, 1800, 'Run'],
      [2, 60, 1810, 'Run'],
    ]),
  ).toEqual([{ id: 2, of: 1, why: 'same-start-and-time' }])
})

test('61 seconds apart are two runs', () => {
  expect(
    find([
      [1, 0, 1800, 'Run'],
      [2, 61, 1800, 'Run'],
    ]),
  ).toEqual([])
})

test('moving times 2 % apart are two runs', () => {
  expect(
    find([
      [1, 0, 1800, 'Run'],
      [2, 0, 1836, 'Run'],
    ]),
  ).toEqual([])
})

test('across two sports the pair is shown, not settled', () => {
  expect(
    find([
      [1, 0, 1800, 'Run'],
      [2, 5, 1800, 'Ride'],
    ]),
  ).toEqual([{ id: 2, of: 1, why: 'two-sports' }])
})

test('two sports nobody knows are not one', () => {
  expect(
    find([
      [1, 0, 1800, null],
      [2, 5, 1800, null],
    ]),
  ).toEqual([{ id: 2, of: 1, why: 'two-sports' }])
})

test('of a chain of three the middle one goes: the third is too far from the first', () => {
  expect(
    find([
      [1, 0, 1800, 'Run'],
      [2, 50, 1800, 'Run'],
      [3, 100, 1800, 'Run'],
    ]),
  ).toEqual([{ id: 2, of: 1, why: 'same-start-and-time' }])
})

test('three of one outing are one', () => {
  expect(
    find([
      [1, 0, 1800, 'Run'],
      [2, 20, 1800, 'Run'],
      [3, 40, 1800, 'Run'],
    ]).map(({ id, of }) => [id, of]),
  ).toEqual([
    [2, 1],
    [3, 1],
  ])
})

test('without a moving time nothing is the same', () => {
  expect(
    find([
      [1, 0, NaN, 'Run'],
      [2, 0, NaN, 'Run'],
      [3, 0, 0, 'Run'],
      [4, 0, 0, 'Run'],
    ]),
  ).toEqual([])
})

test('whatever is put beside another is put beside one that stays, and of those that stay no two are the same', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1000, max: 1040 }), fc.constantFrom('Run', 'Ride'))
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (made) => {
      const rows = made.toSorted((a, b) => a[0] - b[0]).map(([second, moving, sport], index): Row => [index + 1, second, moving, sport])
      const same = find(rows).filter(({ why }) => why === 'same-start-and-time')
      const gone = new Set(same.map(({ id }) => id))
      expect(same.some(({ of }) => gone.has(of))).toBe(false)
      const left = rows.filter(([id]) => !gone.has(id))
      expect(find(left).filter(({ why }) => why === 'same-start-and-time')).toEqual([])
    }),
  )
})
