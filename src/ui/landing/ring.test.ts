import { expect, test } from 'vitest'
import { dayFromCivil } from '../../domain/calendar/calendar'
import { wallOf } from '../../domain/enrich/wall'
import { isValidRun } from '../../domain/simulate/athlete'
import { sampleAthlete } from '../../domain/simulate/sample'
import { landing } from '../../words/en/screens/places'
import { drawRing, packRuns, unpackRuns } from './ring'
import type { RingRun } from './ring'
import { sampleRuns } from './sample-runs'

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
  await expect(`/** Written by ring.test.ts from the sample runner. */\nexport const sampleRuns =\n  '${packRuns(runsOfSample())}'\n`).toMatchFileSnapshot(
    './sample-runs.ts',
  )
})

test('no number is told of a drawing that is fixed to a day, beside a sample mirror that follows it', () => {
  const { years } = drawRing(unpackRuns(sampleRuns))
  expect([landing.ring, landing.ringSays(String(years))].join(' ').match(/\d+/g)).toEqual([String(years)])
})

test('what was packed comes out again, to a tenth of a kilometre', () => {
  const runs = runsOfSample().map((run) => ({ ...run, metres: Math.round(run.metres / 100) * 100 }))
  expect(unpackRuns(packRuns(runs))).toEqual(runs)
})

test('every run is one line of the ring', () => {
  const runs = unpackRuns(sampleRuns)
  const { rest, early } = drawRing(runs)
  expect((rest + early).match(/M/g)?.length).toBe(runs.length)
})
