import { expect, test } from 'vitest'
import { runNotice } from './run-notice'

const run = (more: object = {}) => ({ id: 7, sport_type: 'Run', distance: 12_345, start_date_local: '2026-11-03T18:30:00Z', ...more })

test('of a run its distance, its weekday and the part of the day are told, by the clock where it was run', () => {
  expect(runNotice(run({ start_date: '2026-11-04T02:30:00Z' }))).toEqual({ distance: 12_345, weekday: 2, part: 'evening' })
})

test.for([
  ['00:00:00', 'small-hours'],
  ['04:59:59', 'small-hours'],
  ['05:00:00', 'morning'],
  ['11:59:59', 'morning'],
  ['12:00:00', 'afternoon'],
  ['18:00:00', 'evening'],
  ['20:59:59', 'evening'],
  ['21:00:00', 'late'],
])('at %s it is %s', ([clock, part]) => {
  expect(runNotice(run({ start_date_local: `1969-12-30T${clock}Z` }))).toMatchObject({ weekday: 2, part })
})

test('of a hidden start only the day is told', () => {
  expect(runNotice(run({ start_date_local: '2026-11-03T00:00:01Z' }))).toMatchObject({ weekday: 2, part: null })
})

test('what is not known is not told, and no distance is none', () => {
  expect(runNotice(run({ distance: 0, start_date_local: 'then' }))).toEqual({ distance: null, weekday: null, part: null })
})

test('a run of a kind that is not known yet is known by its older name; what is no run, or none at all, is not told of', () => {
  expect(runNotice(run({ sport_type: 'NightRun', type: 'Run' }))).not.toBeNull()
  expect([{ sport_type: 'Ride', type: 'Ride' }, { sport_type: null }].map((more) => runNotice(run(more)))).toEqual([null, null])
  expect([null, [], 'Run', { id: 'x' }].map(runNotice)).toEqual([null, null, null, null])
})
