import fc from 'fast-check'
import { expect, test } from 'vitest'
import { droppedId, isDropped } from './dropped'
import { findDuplicates } from './same'

type Row = readonly [id: number, second: number, moving: number, sport: string | null, elapsed?: number]
const find = (rows: readonly Row[]) =>
  findDuplicates({
    id: Float64Array.from(rows, ([id]) => id),
    start: Float64Array.from(rows, ([, second]) => second * 1000),
    moving: Float64Array.from(rows, ([, , moving]) => moving),
    elapsed: Float64Array.from(rows, ([, , , , elapsed]) => elapsed ?? Number.NaN),
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

/** Ids of files that were dropped alone. */
const fileA = droppedId('00000000000a')
const fileB = droppedId('00000000000b')

test('a file dropped alone goes in favour of the export’s row, though it begins before it and has another moving time', () => {
  expect(
    find([
      [2, 3, 1800, 'TrailRun', 2000],
      [fileA, 0, 1850, 'Run', 2003],
    ]),
  ).toEqual([{ id: fileA, of: 2, why: 'same-start-and-time' }])
})

test.each<readonly [string, Row, 'same-start-and-time' | 'two-sports' | null]>([
  ['whose sport no one says', [fileA, 5, 1800, null], 'same-start-and-time'],
  ['of another sport', [fileA, 5, 1800, 'Ride'], 'two-sports'],
  ['61 s later', [fileA, 61, 1800, 'Run', 2000], null],
  ['61 s earlier', [fileA, -61, 1800, 'Run', 2000], null],
  ['that its runner cropped on Strava', [fileA, 0, 1950, 'Run', 2200], 'same-start-and-time'],
  ['that says only when it began', [fileA, 0, NaN, 'Run', NaN], 'same-start-and-time'],
  ['of a false start, that ended before', [fileA, -40, 20, 'Run', 20], null],
  ['of the same seconds twice, but 2 minutes later', [fileA, 120, 1800, 'Run', 2000], null],
])('a file %s stands to a row as it should', (_name, row, why) => {
  expect(find([[2, 0, 1800, 'Run', 2000], row]).map((one) => one.why)).toEqual(why === null ? [] : [why])
})

test('of two files of one run, a watch’s and a phone’s, the later goes', () => {
  expect(
    find([
      [fileB, 0, 1800, 'Run', 2000],
      [fileA, 20, 1805, 'Run', 1900],
    ]),
  ).toEqual([{ id: fileA, of: fileB, why: 'same-start-and-time' }])
})

test('whatever files are dropped, an export’s rows are held against each other as before', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1000, max: 1040 }), fc.constantFrom('Run', 'Ride', null), fc.boolean())
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (made) => {
      const rows = made.map(([second, moving, sport, alone], index): Row => [
        alone ? droppedId((index + 1).toString(16).padStart(12, '0')) : index + 1,
        second,
        moving,
        sport,
      ])
      const all = find(rows)
      expect(all.filter(({ id }) => !isDropped(id))).toEqual(find(rows.filter(([id]) => !isDropped(id))))
      const gone = new Set(all.filter(({ why }) => why === 'same-start-and-time').map(({ id }) => id))
      expect(all.some(({ of }) => gone.has(of))).toBe(false)
    }),
  )
})
