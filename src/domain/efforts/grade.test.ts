import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costOfRunning, gradeAdjusted, type Relief } from './grade'

/** A course of so many steps of equal seconds and metres, over ground that is as high as it says. */
const over = (height: (metres: number) => number, { steps = 1000, metres = 3, seconds = 1 } = {}): Relief => {
  const distance = Float64Array.from({ length: steps + 1 }, (_, i) => i * metres)
  return { time: distance.map((_, i) => i * seconds), distance, altitude: distance.map(height) }
}
const factor = (course: Relief): number => (gradeAdjusted(course)?.metres ?? NaN) / (course.distance.at(-1) ?? NaN)

describe('the cost of running', () => {
  test('is Minetti’s, worked by hand', () => {
    // At 10 %: 0.001554 − 0.00304 − 0.0433 + 0.463 + 1.95 + 3.6; at −10 %: −0.001554 − 0.00304 + 0.0433 + 0.463 − 1.95 + 3.6
    expect([0, 0.1, -0.1].map((grade) => Number(costOfRunning(grade).toFixed(9)))).toEqual([3.6, 5.968214, 2.151706])
  })

  test('is that of the steepest slope measured on a steeper one, and least at about 20 % downhill', () => {
    expect([costOfRunning(3), costOfRunning(-3)]).toEqual([costOfRunning(0.45), costOfRunning(-0.45)])
    const grades = Array.from({ length: 91 }, (_, i) => i / 100 - 0.45)
    const least = grades.reduce((best, grade) => (costOfRunning(grade) < costOfRunning(best) ? grade : best))
    expect(Math.abs(least + 0.2)).toBeLessThan(0.03)
  })
})

describe('grade-adjusted distance', () => {
  test('is the distance itself on the flat, at any altitude', () => {
    expect(gradeAdjusted(over(() => 1643.2))).toEqual({ metres: expect.closeTo(3000, 9), speed: expect.closeTo(3, 9) })
  })

  test('is 1.6578 times the distance up 10 %, and 0.5977 times down it, to the ends of the course', () => {
    expect(factor(over((metres) => 20 + 0.1 * metres))).toBeCloseTo(5.968214 / 3.6, 9)
    expect(factor(over((metres) => 900 - 0.1 * metres))).toBeCloseTo(2.151706 / 3.6, 9)
    expect(factor(over((metres) => 0.1 * metres, { steps: 2, metres: 9 }))).toBeCloseTo(5.968214 / 3.6, 9)
  })

  test('is the same however often a device writes', () => {
    const hills = (metres: number): number => 30 * Math.sin(metres / 180) + 8 * Math.sin(metres / 75)
    const often = factor(over(hills, { steps: 12_000, metres: 0.5 }))
    expect(often).toBeGreaterThan(1.02)
    expect(factor(over(hills, { steps: 2000, metres: 3 })) / often).toBeCloseTo(1, 3)
    expect(factor(over(hills, { steps: 400, metres: 15 })) / often).toBeCloseTo(1, 2)
  })

  test('does not take a barometer’s steps of 0.2 m and its noise for hills', () => {
    let state = 7
    const noise = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647 - 0.5
    const quantised = over((metres) => Math.round((4 * Math.sin(metres / 400) + noise()) / 0.2) * 0.2, { steps: 3000 })
    const smooth = over((metres) => 4 * Math.sin(metres / 400), { steps: 3000 })
    expect(Math.abs(factor(quantised) / factor(smooth) - 1)).toBeLessThan(0.001)
  })

  test('does not climb where the device set its level anew, at once or during a pause', () => {
    const hill = (metres: number): number => 20 * Math.sin(metres / 300)
    const jumped = over((metres) => hill(metres) + (metres > 900 ? 47 : 0) - (metres > 2100 ? 300 : 0))
    expect(factor(jumped) / factor(over(hill))).toBeCloseTo(1, 3)
  })

  test('needs the altitude along 90 % of the distance, wherever the samples are that know it', () => {
    const known = (share: number): Relief => over((metres) => (metres <= share * 3000 ? 0.1 * metres : NaN))
    expect([0, 0.89, 0.91, 1].map((share) => gradeAdjusted(known(share)) !== null)).toEqual([false, false, true, true])
    const everyTenth = over((metres) => (metres % 30 === 0 ? 0.1 * metres : NaN))
    expect(factor(everyTenth)).toBeCloseTo(5.968214 / 3.6, 9)
    expect(gradeAdjusted(over((metres) => (metres % 120 === 0 ? 0 : NaN)))).toBeNull()
    expect(gradeAdjusted(over(() => 0, { metres: 0 }))).toBeNull()
  })

  test('is within what the steepest and the cheapest slope cost, whatever the altitudes', () => {
    const heights = fc.array(fc.oneof(fc.double({ min: -500, max: 9000, noNaN: true }), fc.constant(12)), { minLength: 2, maxLength: 60 })
    fc.assert(
      fc.property(heights, fc.double({ min: 0.5, max: 90, noNaN: true }), (altitude, metres) => {
        const course = { ...over(() => 0, { steps: altitude.length - 1, metres }), altitude: Float64Array.from(altitude) }
        expect(factor(course)).toBeGreaterThan(0.49)
        expect(factor(course)).toBeLessThan(costOfRunning(0.45) / 3.6 + 1e-9)
      }),
      { numRuns: 200 },
    )
  })

  test('counts the time moving, as the export’s own does', () => {
    const course = over(() => 5)
    const paused = { ...course, time: course.time.map((moment, i) => (i > 500 ? moment + 600 : moment)) }
    expect(gradeAdjusted(paused)?.speed).toBeCloseTo(3, 1)
  })
})
