import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { courseOf, type Course } from './course'
import { bestEfforts } from './efforts'
import { limits } from './human'
import { everySecond, northward, recorded, run, type Sample } from './recorded'
import { metresBetween } from './spots'
import type { Track } from '../tracks/track'

const courseIn = (track: Track, look?: 'strict'): Course => {
  const course = courseOf(track, look)
  if (!course.ok) throw new Error(course.code)
  return course.value
}
const whole = ({ distance }: Course): number => distance.at(-1) ?? 0
const best = (course: Course, metres: number): number => bestEfforts(course, [{ id: 'it', metres }])[0]?.seconds ?? NaN
const even = everySecond(run(1200, 3))
/** The same run, with so many metres added from a second on. */
const leaping = (metres: number, at: number): readonly { s: number; m: number }[] => even.map(({ s, m }) => ({ s, m: s >= at ? m + metres : m }))
const moved = (samples: readonly Sample[], at: number, north: number): readonly Sample[] =>
  samples.map((sample) => (sample.s === at ? { ...sample, latitude: (sample.latitude ?? 0) + north / 111_131.8 } : sample))

describe('metres between positions', () => {
  // Lengths of a degree on WGS 84 as tabled (Wikipedia, "Latitude" and "Longitude"), over a hundredth of one
  test.each([
    [0, 110_574, 111_320],
    [45, 111_132, 78_847],
    [60, 111_412, 55_800],
    [75, 111_618, 28_902],
  ])('at %s° a degree of latitude has %s m and one of longitude %s m', (latitude, north, east) => {
    const track = { latitude: Float64Array.of(latitude - 0.005, latitude + 0.005, latitude, latitude), longitude: Float64Array.of(7, 7, 179.995, -179.995) }
    expect(Math.abs(metresBetween(track, 0, 1) * 100 - north)).toBeLessThan(1)
    expect(Math.abs(metresBetween(track, 2, 3) * 100 - east)).toBeLessThan(1)
  })
})

describe('a clean track', () => {
  test('is its own distance, from its first sample on, to the last bit', () => {
    const samples = everySecond([...run(60, 2.7), ...run(30, 0), ...run(60, 5.1)]).map(({ s, m }) => ({ s: s + 4, m: m + 10.3 }))
    const course = courseIn(recorded([{ s: 0 }, ...samples]))
    expect([...course.distance]).toEqual(samples.map(({ m }) => m - 10.3))
    expect([...course.time]).toEqual(samples.map(({ s }) => s))
    expect([course.source, course.spikes, course.removed]).toEqual(['device', 0, 0])
  })

  test('without a distance of its own is as long as the way between its positions', () => {
    const course = courseIn(recorded(northward(even)))
    expect(course.source).toBe('positions')
    expect(whole(course)).toBeCloseTo(3600, 0)
    expect([course.spikes, course.removed]).toEqual([0, 0])
  })

  test('goes by its positions where the device kept no distance, or for a part of the run only', () => {
    const spots = northward(even)
    const zero = spots.map((spot) => ({ ...spot, m: 0 }))
    const part = spots.map((spot, i) => (i < 900 ? { ...spot, m: i * 3 } : spot))
    expect([zero, part].map((samples) => courseIn(recorded(samples)).source)).toEqual(['positions', 'positions'])
  })

  test('goes by its positions where the device kept its distance at the laps alone', () => {
    const laps = northward(even).map((spot, i) => (i % 300 === 0 ? { ...spot, m: i * 3 } : spot))
    expect(courseIn(recorded(laps)).source).toBe('positions')
  })

  test('skips samples that do not say how far, and takes the last of those of one moment', () => {
    const samples = even.flatMap((sample, i) => (i % 3 === 1 ? [{ s: sample.s }] : i % 3 === 2 ? [{ ...sample, m: sample.m - 1 }, sample] : [sample]))
    const course = courseIn(recorded(samples))
    expect(course.time.every((moment, i) => i === 0 || moment > (course.time[i - 1] ?? 0))).toBe(true)
    expect(course.time).toHaveLength(801)
    expect(best(course, 1000)).toBeCloseTo(1000 / 3, 9)
  })

  test('of fewer than two moments, or of one spot, is none', () => {
    const still = [0, 1, 2].map((s) => ({ s, m: 0 }))
    expect([recorded([]), recorded([{ s: 0, m: 3 }]), recorded(still), recorded([{ s: 0 }, { s: 1 }])].map((track) => courseOf(track))).toEqual(
      Array.from({ length: 4 }, () => ({ ok: false, code: 'no-distance' })),
    )
  })

  test('may hold a sprint, strides and a kilometre that only the best run', () => {
    const sprint = [1.8, 5, 7, 8.4, 9, ...run(7, 9.3), 7, 4]
    const strides = [...run(20, 7), ...run(60, 2)]
    const samples = everySecond([...run(600, 3), ...run(30, 0), ...sprint, ...strides, ...strides, ...run(140, 7.3), ...run(300, 3)])
    for (const track of [recorded(samples), recorded(northward(samples))]) {
      const course = courseIn(track)
      expect([course.spikes, course.removed]).toEqual([0, 0])
      expect(Math.abs(whole(course) - (samples.at(-1)?.m ?? 0))).toBeLessThan(1)
    }
  })
})

describe('a spike', () => {
  test('of the device’s distance makes no effort faster, and is counted', () => {
    const course = courseIn(recorded(leaping(400, 700)))
    expect([course.spikes, Math.round(course.removed)]).toEqual([1, 400])
    expect(best(course, 400)).toBeCloseTo(400 / 3, 6)
    expect(whole(course)).toBeCloseTo(3600, 6)
  })

  test('of one position, there and back, is left out', () => {
    const course = courseIn(recorded(moved(moved(northward(even), 300, 80), 900, -40_000)))
    expect(course.spikes).toBe(2)
    expect(whole(course)).toBeCloseTo(3600, 0)
    expect(best(course, 400)).toBeCloseTo(400 / 3, 1)
  })

  test('of one position is left out however little it is off, where nobody turns so fast, and a turn at 6 m/s is none', () => {
    const off = courseIn(recorded(moved(northward(even), 300, 10)))
    expect([off.spikes, Math.round(whole(off))]).toEqual([1, 3600])
    const shuttle = northward([...Array(400).keys()].map((s) => ({ s, m: s % 2 === 0 ? 0 : 6 })))
    const leftFast = northward([...Array(400).keys()].map((s) => ({ s, m: s % 2 === 0 ? -1.5 * s : 5 - 1.5 * (s - 1) })))
    for (const [track, metres] of [
      [recorded(shuttle), 399 * 6],
      [recorded(leftFast), 200 * 5 + 199 * 8],
    ] as const)
      expect([courseIn(track).spikes, Math.round(whole(courseIn(track)))]).toEqual([0, metres])
  })

  test('of a position that stays is taken out of the distance', () => {
    const course = courseIn(recorded(northward(leaping(250, 700))))
    expect([course.spikes, Math.round(course.removed)]).toEqual([1, 250])
    expect(best(course, 400)).toBeCloseTo(400 / 3, 1)
  })

  test('may be a first position in another country', () => {
    const course = courseIn(recorded(moved(northward(even), 0, -1_000_000)))
    expect(course.spikes).toBe(1)
    expect(whole(course)).toBeCloseTo(3600, 0)
  })

  test('may be a stretch that no single step gives away: 400 m in 36 s', () => {
    const course = courseIn(recorded(everySecond([...run(900, 3), ...run(36, 11.2), ...run(900, 3)])))
    expect(course.spikes).toBe(1)
    expect(best(course, 400)).toBeGreaterThan(100)
  })

  test('leaves no effort that a person can’t have run, wherever and however many', () => {
    const leap = fc.tuple(fc.nat(500), fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 900 })), fc.integer({ min: 1, max: 90 }))
    fc.assert(
      fc.property(
        fc.array(leap, { maxLength: 8 }),
        fc.constantFrom(1, 4, 9),
        fc.array(fc.nat(499), { maxLength: 4 }),
        fc.boolean(),
        (leaps, apart, restarts, own) => {
          let m = 0
          const samples = Array.from({ length: 500 }, (_, i) => ({
            s: i * apart,
            m: (m += 3 * apart + leaps.reduce((sum, [at, metres, length]) => sum + (i >= at && i < at + length ? metres / length : 0), 0)),
          }))
          const course = courseOf(
            recorded(
              own ? samples : northward(samples),
              restarts.filter((at) => at > 0).toSorted((a, b) => a - b),
            ),
          )
          if (!course.ok) {
            expect(course.code).toBe('too-fast')
            return
          }
          const raw = (samples.at(-1)?.m ?? 0) - (samples[0]?.m ?? 0)
          expect(Math.abs(whole(course.value) + course.value.removed - raw)).toBeLessThan(own ? 1e-6 : 1e-4 * raw)
          for (const [metres, seconds] of limits) expect(best(course.value, metres) < seconds * (1 - 1e-9)).toBe(false)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('that lasts is no spike: a ride, or a run with the drive home, has no efforts and says why', () => {
    expect(courseOf(recorded(everySecond(run(1200, 9))))).toEqual({ ok: false, code: 'too-fast' })
    expect(courseOf(recorded(everySecond([...run(3600, 3), ...run(400, 14)])))).toEqual({ ok: false, code: 'too-fast' })
  })

  test('that a person could just have run is found by the strict look alone', () => {
    const track = recorded(everySecond([...run(600, 3), 11, ...run(600, 3)]))
    expect([courseIn(track).spikes, courseIn(track, 'strict').spikes]).toEqual([0, 1])
    expect(best(courseIn(track, 'strict'), 400)).toBeCloseTo(400 / 3, 6)
    const honest = [...run(600, 3), ...run(30, 5.8), ...run(600, 3), ...run(60, 1), 3, ...run(60, 1)]
    expect(courseIn(recorded(everySecond(honest)), 'strict').spikes).toBe(0)
  })
})

describe('a pause', () => {
  test('takes time on the clock and no distance', () => {
    const paused = even.map(({ s, m }) => ({ s: s >= 600 ? s + 90 : s, m }))
    const course = courseIn(recorded(paused, [600]))
    expect([course.spikes, course.removed]).toEqual([0, 0])
    expect(best(course, 3000)).toBeCloseTo(1000 + 89 + 1, 6)
    expect(best(course, 1000)).toBeCloseTo(1000 / 3, 6)
  })

  test('spent on a tram makes no fast window: its distance counts at the run’s own mean at most', () => {
    const tram = northward(even.map(({ s, m }) => (s >= 600 ? { s: s + 360, m: m + 2400 } : { s, m })))
    const course = courseIn(recorded(tram, [600]))
    expect(Math.round(course.removed)).toBe(2400 + 3 - 361 * 3)
    expect(best(course, 2000)).toBeGreaterThan(2000 / 3 - 1)
    expect(courseIn(recorded(tram)).removed).toBeCloseTo(course.removed, 3)
  })

  test('of less than a minute is one by the device’s word alone', () => {
    const ridden = even.map(({ s, m }) => (s >= 600 ? { s: s + 49, m: m + 247 } : { s, m }))
    expect([recorded(ridden, [600]), recorded(ridden)].map((track) => Math.round(courseIn(track).removed))).toEqual([100, 0])
  })

  test('in which nobody runs as far at the runner’s own mean, or from which no step is left, is beyond repair', () => {
    const fast = everySecond([...run(1000, 6.2), ...run(20, 0)])
    const sprinted = everySecond(run(10, 10))
    const carried = [recorded([...fast, { s: 9020, m: 60_000 }], [1021]), recorded([...sprinted, { s: 310, m: 3100 }], [11])]
    expect(carried.map((track) => courseOf(track))).toEqual([1, 2].map(() => ({ ok: false, code: 'too-fast' })))
  })

  test('that is only a seam between laps costs nothing', () => {
    const course = courseIn(
      recorded(
        even.filter((_, i) => i % 300 > 8),
        [291, 582],
      ),
    )
    expect(course.removed).toBeCloseTo(0, 9)
    expect(best(course, 1000)).toBeCloseTo(1000 / 3, 6)
  })

  test('in a track that is written once a minute is longer than a minute', () => {
    const sparse = Array.from({ length: 60 }, (_, i) => ({ s: i * 61, m: i * 183 + (i > 30 ? 100 : 0) }))
    expect(courseIn(recorded(sparse)).removed).toBe(0)
  })
})

describe('a distance that stands still and leaps', () => {
  test('after a tunnel is spread over the tunnel', () => {
    const tunnel = even.map(({ s, m }) => ({ s, m: s >= 600 && s < 700 ? 1800 : m }))
    const course = courseIn(recorded(tunnel))
    expect([course.spikes, Math.round(course.removed)]).toEqual([0, 0])
    expect(best(course, 1000)).toBeCloseTo(1000 / 3, 6)
  })

  test('every few seconds, because it is written more often than measured, is spread over them', () => {
    const steps = everySecond([...run(600, 3), ...run(300, 4)]).map(({ s }, i, all) => ({ s, m: all[i - (i % 3)]?.m ?? 0 }))
    const course = courseIn(recorded(steps))
    expect([course.spikes, course.removed]).toEqual([0, 0])
    expect(best(course, 1000)).toBeCloseTo(250, 6)
  })

  test('after a rest as a sprinter sets out is that sprint', () => {
    const course = courseIn(recorded(everySecond([...run(600, 3), ...run(60, 0), ...run(30, 8), ...run(600, 3)])))
    expect(best(course, 240)).toBeCloseTo(30, 9)
  })

  test('after waiting at a light is no fast window', () => {
    const course = courseIn(recorded(everySecond([...run(600, 3), ...run(60, 0), 300, ...run(600, 3)])))
    expect(best(course, 400)).toBeGreaterThan(400 / 3 - 1)
  })
})
