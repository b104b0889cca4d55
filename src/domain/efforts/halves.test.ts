import fc from 'fast-check'
import { expect, test } from 'vitest'
import { courseOf, type Course } from './course'
import { halvesOf, whyNotTelling } from './halves'
import { movingSeconds } from './moving'
import { everySecond, recorded, run } from './recorded'

const courseOn = (gains: readonly number[], height: (metres: number) => number = () => 100): Course => {
  const course = courseOf(recorded(everySecond(gains).map((sample) => ({ ...sample, altitude: height(sample.m) }))))
  if (!course.ok) throw new Error(course.code)
  return course.value
}

test('halves of one pace are even, and a second half run 5 % faster shows as 0.95', () => {
  expect(halvesOf(courseOn(run(2000, 3)))).toEqual({ metres: 6000, pauseShare: 0, ratio: expect.closeTo(1, 12) })
  expect(halvesOf(courseOn([...run(1000, 3), ...run(950, 3 / 0.95)])).ratio).toBeCloseTo(0.95, 9)
})

test('a first half uphill and a second down again at the same effort are even', () => {
  const there = 3 * (3.6 / 5.968214)
  const back = 3 * (3.6 / 2.151706)
  const gains = [...run(Math.round(3000 / there), there), ...run(Math.round(3000 / back), back)]
  const course = courseOn(gains, (metres) => 300 - 0.1 * Math.abs(metres - 3000))
  expect(Math.abs((halvesOf(course).ratio ?? 0) - 1)).toBeLessThan(0.01)
  expect(halvesOf(courseOn(gains)).ratio).toBeLessThan(0.4)
})

test('a pause weighs on neither half, and its share of all the time is told', () => {
  const halves = halvesOf(courseOn([...run(700, 3), ...run(100, 0), ...run(300, 3), ...run(1000, 3)]))
  expect(halves.pauseShare).toBeCloseTo(100 / 2100, 2)
  expect(Math.abs((halves.ratio ?? 0) - 1)).toBeLessThan(0.005)
})

test('a second in which the distance stood still belongs to its own half', () => {
  const halves = halvesOf(courseOn([...run(1000, 3), ...run(1000, 4).map((speed, i) => (i % 4 === 3 ? 0 : speed))]))
  expect(halves).toEqual({ metres: 6000, pauseShare: 0, ratio: expect.closeTo(1, 9) })
})

test('a pause without samples and one spent on the spot are alike', () => {
  const spot = courseOn([...run(700, 3), ...run(300, 0), ...run(1000, 3)])
  const silent = { ...spot, time: spot.time.filter((s) => s <= 700 || s >= 1000), distance: spot.distance.filter((_, s) => s <= 700 || s >= 1000) }
  expect(movingSeconds(spot)).toBeGreaterThanOrEqual(1700)
  expect(movingSeconds(spot)).toBeLessThanOrEqual(1705)
  expect(movingSeconds(silent)).toBeGreaterThanOrEqual(1700)
  expect(movingSeconds(silent)).toBeLessThanOrEqual(1705)
})

test('a distance written every five seconds does not stop in between, and a walk at 20 minutes a kilometre is no movement', () => {
  const steps = everySecond(run(1000, 3)).map(({ s }, i, all) => ({ s, m: all[i - (i % 5)]?.m ?? 0 }))
  expect(movingSeconds({ time: Float64Array.from(steps, ({ s }) => s), distance: Float64Array.from(steps, ({ m }) => m) })).toBe(1000)
  expect(movingSeconds(courseOn(run(600, 1000 / 1200)))).toBe(0)
})

test('run the other way round, what was the second over the first is the first over the second', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1.5, max: 6, noNaN: true }), { minLength: 4, maxLength: 12 }), (speeds) => {
      const gains = speeds.flatMap((speed) => run(60, speed))
      const there = halvesOf(courseOn(gains)).ratio ?? NaN
      expect(there * (halvesOf(courseOn(gains.toReversed())).ratio ?? NaN)).toBeCloseTo(1, 9)
    }),
    { numRuns: 100 },
  )
})

test('a run under 5 km, one that paused for a tenth of it, and one without altitude are left out with their reason', () => {
  const short = courseOn(run(1660, 3))
  const paused = courseOn([...run(1700, 3), ...run(260, 0), ...run(100, 3)])
  const unknown = courseOn(run(1700, 3), () => NaN)
  expect([short, paused, unknown, courseOn(run(1700, 3))].map((course) => whyNotTelling(halvesOf(course)))).toEqual([
    'too-short',
    'too-many-pauses',
    'no-altitude',
    null,
  ])
})
