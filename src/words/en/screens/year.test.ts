import { expect, test } from 'vitest'
import { besideLines, beyondLine, chapterLine, untold, yearHolds, yearShows, yearsLine } from './year'

const counted = (year: number, runs: number) => ({ year, runs, metres: runs * 10_000 })

test('a year is one line: what it holds, so far while it runs, and quiet where nothing was run', () => {
  expect([yearHolds(210, 2_104_000, true, 'km'), yearHolds(1, 5000, false, 'mi'), yearHolds(0, 0, true, 'km'), yearHolds(0, 0, false, 'km')]).toEqual([
    '210 runs, 2,104 km.',
    'One run, 3 mi so far.',
    'Quiet: no run.',
    'No run so far.',
  ])
  expect([yearsLine('own', 1), yearsLine('sample', 10), yearShows(2020, 0)]).toEqual([
    'One year of yours, in a line.',
    'Ten years of the sample, a line each.',
    '2020: an empty line.',
  ])
  expect([1, 0, 12].map((n) => chapterLine({ year: 2024, over: n !== 12, told: new Array(n) }))).toEqual([
    '2024, told on one page.',
    '2024: no page has formed.',
    '2024 so far, told on twelve pages.',
  ])
})

test('two years are counted beside each other and never ranked', () => {
  const beside = {
    whole: [counted(2026, 190), counted(2021, 0)],
    upTo: { month: 2, day: 28, counted: [counted(2026, 19), counted(2021, 1)] },
  } as const
  const lines = besideLines(beside, 'km')
  expect(lines).toEqual([
    '2026 holds 190 runs, 1,900 km; 2021 holds no run.',
    'Up to 28 February of each: 2026 holds 19 runs, 190 km; 2021 holds one run, 10 km.',
  ])
  expect(besideLines({ ...beside, upTo: null }, 'mi')).toHaveLength(1)
  expect(lines.join(' ')).not.toMatch(/more|less|fewer|than|%|better|worse/i)
})

test('a page that is not told is named, whichever reason it has', () => {
  expect([untold(2021, 'the-thread'), beyondLine(['the-fullest-month'])]).toEqual([
    '2021: the thread is not told.',
    'The fullest month: formed, and left out. A chapter has twelve pages at most, taken in one order for every year.',
  ])
})
