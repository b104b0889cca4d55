import { expect, test } from 'vitest'
import { dayFromCivil } from '../../domain/calendar/calendar'
import { wallOf } from '../../domain/enrich/wall'
import { isValidRun } from '../../domain/simulate/athlete'
import { sampleAthlete } from '../../domain/simulate/sample'
import { landing } from '../../words/en/screens/places'
import { drawRing, ringFile } from './ring'
import type { RingRun } from './ring'

/** The day after the sample's last run, fixed so that the file beside this one does not change with the calendar. */
const today = dayFromCivil(2026, 11, 22)

const runsOfSample = (): RingRun[] =>
  sampleAthlete(today)
    .activities.filter(isValidRun)
    .map(({ start, distance, place }) => {
      const { day, minute } = wallOf(place.zone).at(start)
      return { day, metres: distance ?? 0, early: minute < 7 * 60 }
    })
    .sort((a, b) => a.day - b.day)

test('the ring is drawn from the very runs of the sample runner', async () => {
  await expect(ringFile(drawRing(runsOfSample()))).toMatchFileSnapshot('./ring.svg')
})

test('no number is told of a drawing that is fixed to a day, beside a sample mirror that follows it', () => {
  expect(`${landing.ring} ${landing.ringSays}`).not.toMatch(/\d/)
})

test('every run is one line of the ring', () => {
  const runs = runsOfSample()
  const { rest, early } = drawRing(runs)
  expect([rest.match(/M/g)?.length, early.match(/M/g)?.length]).toEqual([runs.filter((run) => !run.early).length, runs.filter((run) => run.early).length])
})
