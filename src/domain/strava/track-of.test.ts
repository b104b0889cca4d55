import { expect, test } from 'vitest'
import { activityOf } from './activity-of'
import { readActivity } from './reply'
import { readStreams } from './streams'
import { trackOf } from './track-of'

const start = Date.UTC(2026, 6, 1, 12)
const must = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string }): T => {
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}
const row = must(
  activityOf(must(readActivity({ id: 1, name: 'Lunch Run', sport_type: 'Run', start_date: '2026-07-01T12:00:00Z', elapsed_time: 60, distance: 90 }))),
)
const track = (streams: unknown) => must(trackOf(row, must(readStreams(streams))))
const stream = (data: readonly unknown[], size = data.length) => ({ data, series_type: 'distance', original_size: size, resolution: 'high' })

test('streams become columns, a hole that nobody moved through is a stop, and what the activity says is told', () => {
  const found = track({
    time: stream([0, 1, 2, 40, 41, 80]),
    latlng: stream(Array.from({ length: 6 }, (_, i) => [40 + i / 1e5, -74])),
    moving: stream([false, true, true, false, true, true]),
    temp: stream([9, 9, 9, 9, 9, 9]),
  })
  expect([...found.track.time].map((at) => (at - start) / 1000)).toEqual([0, 1, 2, 40, 41, 80])
  expect([found.track.latitude[3], found.track.longitude[3], found.track.temperature[0], found.track.heartRate[0]]).toEqual([40.00003, -74, 9, NaN])
  expect([...found.track.restarts]).toEqual([3])
  expect(found.told).toEqual({ start, offset: null, sport: 'Run', indoor: null, distance: 90, timer: null, elapsed: 60, name: 'Lunch Run' })
  expect([found.flaws, found.uneven, found.nulls, found.odd, found.samples, found.hour]).toEqual([{}, [], {}, {}, 6, 'real'])
})

test('the checks of a file are those of streams: times and distances that fall, values that nobody can have meant', () => {
  const { track: kept, flaws } = track({
    time: stream([0, 1, 900, 2, 3]),
    distance: stream([0, 5, 6, 4, 9]),
    heartrate: stream([0, 120, 121, 122, 300]),
    latlng: stream([
      [0, 0],
      [40, -74],
      [40, -74],
      [91, 0],
      [40, -74],
    ]),
  })
  expect(kept.length).toBe(4)
  expect(flaws).toEqual({ 'time-falls': 1, 'distance-falls': 1, impossible: 4 })
})

test('a stream that came without its end is read from the start, one of another make is left out, and both are counted', () => {
  const found = track({
    time: stream([0, 1, 2, 3], 4),
    heartrate: stream([100, 101], 4),
    altitude: stream([5, 6], 2),
    cadence: stream([80, 81, 82, 83, 84], 4),
  })
  expect(found.uneven).toEqual([
    { stream: 'heartrate', samples: 2, kept: true },
    { stream: 'altitude', samples: 2, kept: false },
    { stream: 'cadence', samples: 5, kept: true },
  ])
  expect([...found.track.heartRate]).toEqual([100, 101, NaN, NaN])
  expect([...found.track.altitude]).toEqual([NaN, NaN, NaN, NaN])
  expect([...found.track.cadence]).toEqual([80, 81, 82, 83])
})

test('nulls, and what is no value, are absent and counted by stream; a sample without a time is the recorder’s to leave out', () => {
  const found = track([
    { type: 'time', ...stream([0, null, 2, '3', 4]) },
    { type: 'latlng', ...stream([[40, -74], null, [40, null], [40], [40, -74]]) },
    { type: 'moving', ...stream([true, 1, null, false, true]) },
    { type: 'velocity_smooth', ...stream([null]) },
  ])
  expect([found.nulls, found.odd]).toEqual([
    { time: 1, latlng: 1, moving: 1 },
    { time: 1, latlng: 2, moving: 1 },
  ])
  expect([found.samples, found.track.length, found.flaws]).toEqual([5, 3, { 'no-time': 2 }])
})

test('without times the order is kept; what is no stream is refused, what was entered by hand has none', () => {
  expect(track({ distance: stream([0, 5, 9]) }).track.time.every(Number.isNaN)).toBe(true)
  expect([readStreams({ message: 'Forbidden', errors: [] }), readStreams('x'), readStreams(null)].map((read) => read.ok)).toEqual([false, false, false])
  expect(trackOf(row, must(readStreams([])))).toEqual({ ok: false, code: 'no-activity' })
  expect(trackOf(row, must(readStreams({ time: stream([]) })))).toEqual({ ok: false, code: 'no-activity' })
  expect(must(readStreams([{ type: 'time', ...stream([0]) }, { type: 'time', ...stream([9]) }, { type: 'temp' }]))).toMatchObject({ unread: ['time', 'temp'] })
})
