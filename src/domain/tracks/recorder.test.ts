import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankSample, createRecorder, type Sample } from './recorder'
import { longestRising } from './rising'

const record = (samples: readonly Partial<Sample>[]) => {
  const recorder = createRecorder(1)
  for (const sample of samples) recorder.add({ ...blankSample(), ...sample })
  return recorder.take()
}
const nan = Number.NaN

test('samples that are in order are kept as they came, also when the columns have to grow', () => {
  const { track, flaws } = record(
    Array.from({ length: 100 }, (_, at) => ({ time: at * 1000, distance: at * 3, latitude: 50 + at / 100, longitude: 8, heartRate: 140 })),
  )
  expect(flaws).toEqual({})
  expect(track.length).toBe(100)
  expect([...track.time]).toEqual(Array.from({ length: 100 }, (_, at) => at * 1000))
  expect([track.distance[99], track.latitude[99], track.longitude[99], track.heartRate[99]]).toEqual([297, 50.99, 8, 140])
  expect([...track.power].every((watts) => Number.isNaN(watts))).toBe(true)
})

test('the sample object may be filled again: it is copied', () => {
  const recorder = createRecorder()
  const sample = { ...blankSample(), time: 1 }
  recorder.add(sample)
  sample.time = 2
  recorder.add(sample)
  expect([...recorder.take().track.time]).toEqual([1, 2])
})

test('one date in the far future costs that one sample, not all behind it', () => {
  const { track, flaws } = record([{ time: 1 }, { time: 9e12 }, { time: 2 }, { time: 2 }, { time: 3 }])
  expect([...track.time]).toEqual([1, 2, 2, 3])
  expect(flaws).toEqual({ 'time-falls': 1 })
})

test('samples without a time are left out where others have one, and kept where none has', () => {
  const mixed = record([{ time: 1 }, { distance: 5 }, { time: 2 }])
  expect([[...mixed.track.time], mixed.flaws]).toEqual([[1, 2], { 'no-time': 1 }])
  const none = record([
    { latitude: 50, longitude: 8 },
    { latitude: 51, longitude: 8 },
  ])
  expect([none.track.length, [...none.track.latitude], none.flaws]).toEqual([2, [50, 51], { 'no-time': 2 }])
  expect(none.track.time.every((time) => Number.isNaN(time))).toBe(true)
})

test('a distance that leaps and comes back is absent where it leapt', () => {
  const { track, flaws } = record([10, 20, 9000, 30, nan, 40].map((distance, time) => ({ time, distance })))
  expect([...track.distance]).toEqual([10, 20, nan, 30, nan, 40])
  expect(flaws).toEqual({ 'distance-falls': 1 })
})

test('values no device can have meant are absent, and a position counts once', () => {
  const wrong: readonly Partial<Sample>[] = [
    { latitude: 120, longitude: 8 },
    { latitude: 50, longitude: -180.1 },
    { latitude: 0, longitude: 0 },
    { latitude: 50 },
    { heartRate: 0 },
    { heartRate: 255 },
    { altitude: -500 },
    { altitude: Number.POSITIVE_INFINITY },
    { distance: -1 },
    { cadence: -1 },
    { temperature: 127 },
    { power: 65_535 },
  ]
  const { track, flaws } = record(wrong.map((sample, time) => ({ ...sample, time })))
  expect(flaws).toEqual({ impossible: wrong.length })
  const { time: _, restarts: __, length: ___, ...columns } = track
  expect(Object.values(columns).every((column) => column.every((value) => Number.isNaN(value)))).toBe(true)
  const right: readonly Partial<Sample>[] = [
    { latitude: -90, longitude: 180 },
    { latitude: 0, longitude: 8 },
    { heartRate: 254 },
    { altitude: -420 },
    { cadence: 0, power: 0, distance: 0 },
  ]
  expect(record(right.map((sample, time) => ({ ...sample, time }))).flaws).toEqual({})
})

test('a time that is no date is none', () => {
  expect(record([{ time: 1 }, { time: Number.POSITIVE_INFINITY }]).flaws).toEqual({ 'no-time': 1 })
})

test('a restart is the next sample that is kept, once, and never the first', () => {
  const recorder = createRecorder()
  const add = (time: number): boolean => recorder.add({ ...blankSample(), time })
  recorder.restart()
  add(10)
  add(4)
  add(20)
  recorder.restart()
  recorder.restart()
  add(5)
  add(30)
  add(40)
  recorder.restart()
  const { track, flaws } = recorder.take()
  expect([[...track.time], [...track.restarts], flaws]).toEqual([[10, 20, 30, 40], [2], { 'time-falls': 2 }])
})

test('a restart told by its time finds its sample, beside those told in turn', () => {
  const recorder = createRecorder()
  for (const time of [10, 20, 30, 40, 50]) {
    if (time === 50) recorder.restart()
    recorder.add({ ...blankSample(), time })
  }
  for (const time of [21, 50, 5, 60]) recorder.restartAt(time)
  expect([...recorder.take().track.restarts]).toEqual([2, 4])
})

test('of two samples that changed places the one that came late is left out', () => {
  expect([...record([0, 5, 3, 6].map((time) => ({ time }))).track.time]).toEqual([0, 5, 6])
})

test('the largest subsequence that never falls is found, as trying all of them finds it', () => {
  const largest = (values: readonly number[]): number => {
    let best = 0
    for (let chosen = 0; chosen < 2 ** values.length; chosen++) {
      const some = values.filter((_, at) => (chosen & (1 << at)) !== 0)
      if (some.every((value, at) => value >= (some[at - 1] ?? Number.NEGATIVE_INFINITY))) best = Math.max(best, some.length)
    }
    return best
  }
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.constant(nan)), { maxLength: 9 }), (values) => {
      const places = [...longestRising(Float64Array.from(values))]
      const kept = places.map((place) => values[place] ?? nan)
      expect(places.every((place, at) => place > (places[at - 1] ?? -1))).toBe(true)
      expect(kept.every((value, at) => value >= (kept[at - 1] ?? Number.NEGATIVE_INFINITY))).toBe(true)
      expect(kept.length).toBe(largest(values))
    }),
    { numRuns: 150 },
  )
})

test('whatever comes, the columns are equally long, times and distances never fall, and every sample is kept or told', () => {
  const value = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.constant(nan), fc.double())
  const samples = fc.array(fc.record({ time: value, distance: value, latitude: value, longitude: value, heartRate: value }), { maxLength: 30 })
  fc.assert(
    fc.property(samples, (some) => {
      const { track, flaws } = record(some)
      const { restarts: _, length, ...columns } = track
      expect(Object.values(columns).map((column) => column.length)).toEqual(Array.from({ length: 9 }, () => length))
      for (const column of [track.time, track.distance.filter((metres) => !Number.isNaN(metres))])
        expect(column.every((value, at) => at === 0 || Number.isNaN(value) || value >= (column[at - 1] ?? nan))).toBe(true)
      const isTimeless = track.time.every((time) => Number.isNaN(time))
      expect(length + (flaws['time-falls'] ?? 0) + (isTimeless ? 0 : (flaws['no-time'] ?? 0))).toBe(some.length)
    }),
    { numRuns: 200 },
  )
})
