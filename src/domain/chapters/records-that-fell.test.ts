import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import type { Sketched } from '../cards/sketch'
import { every, sketch } from '../cards/sketch'
import { chapterOf } from './chapters'

const newYear = dayFromCivil(2025, 1, 1)
const timed = { distance: 10_000, trackMetres: 10_000, elapsed: 9000, best1k: 300, bestMile: 500, best5k: 1600, best10k: 3400 }
const faster = { ...timed, best1k: 290, bestMile: 490, best5k: 1590, best10k: 3390 }
const days = every(3, newYear, newYear + 297)
const told = (of: (at: number) => Omit<Sketched, 'day'>) =>
  chapterOf(
    sketch(
      days.map((day, at) => ({ day, ...(at === days.length - 1 ? faster : of(at)) })),
      newYear + 400,
    ),
    2025,
  ).told.find(({ card }) => card === 'records-that-fell')

test('a run is counted once, however many records fell over distances that it is long enough for', () => {
  const claim = told(() => timed)
  expect([claim?.value, claim?.coverage, claim?.certainty]).toEqual([4, { with: 100, of: 100 }, 'certain'])
})

test('a run counts as timed where each of the fallen distances that it holds is, and the count is as sure as the weakest of them', () => {
  // Six have no kilometre, other ten no 5 km, and four are too short for any.
  const claim = told((at) => {
    if (at < 6) return { ...timed, best1k: NaN }
    if (at < 16) return { ...timed, best5k: NaN }
    return at < 20 ? { ...timed, distance: 900, trackMetres: 900 } : timed
  })
  expect([claim?.value, claim?.coverage, claim?.certainty]).toEqual([4, { with: 80, of: 96 }, 'fairly-sure'])
})
