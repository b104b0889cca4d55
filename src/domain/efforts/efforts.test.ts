import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distances } from './distances'
import { bestEfforts, effortsOf, isContradictory } from './efforts'
import { everySecond, northward, recorded, run } from './recorded'
import { fastestWindow, type Line } from './windows'

const lineOf = (steps: readonly (readonly [seconds: number, metres: number])[]): Line => {
  let [s, m] = [0, 0]
  const points = [[0, 0], ...steps.map(([seconds, metres]) => [(s += seconds), (m += metres)] as const)] as const
  return { time: Float64Array.from(points, ([s]) => s ?? 0), distance: Float64Array.from(points, ([, m]) => m ?? 0) }
}

const whole = ({ distance }: Line): number => distance.at(-1) ?? 0
const best = (line: Line, metres: number): number | undefined => bestEfforts(line, [{ id: 'it', metres }])[0]?.seconds

/** Every moment at which a course stands at so many metres, found by looking at every step. */
const momentsAt = ({ time, distance }: Line, metres: number): readonly number[] =>
  [...time].flatMap((to, i) => {
    const [from, before, after] = [time[i - 1] ?? NaN, distance[i - 1] ?? NaN, distance[i] ?? 0]
    if (!(before <= metres && metres <= after)) return []
    return before === after ? [from, to] : [from + (to - from) * ((metres - before) / (after - before))]
  })

const between = (line: Line, from: number, to: number): number => Math.min(...momentsAt(line, to)) - Math.max(...momentsAt(line, from))

/** The best effort the long way: every window that begins or ends at a sample. */
const byBruteForce = (line: Line, metres: number): number =>
  Math.min(
    ...[...line.distance].flatMap((at) => [
      ...(at + metres <= whole(line) ? [between(line, at, at + metres)] : []),
      ...(at - metres >= 0 ? [between(line, at - metres, at)] : []),
    ]),
  )

/** Windows that begin anywhere, so many of them, evenly. */
const bySweep = (line: Line, metres: number, looks: number): number =>
  Math.min(
    ...Array.from({ length: looks }, (_, look) => {
      const from = ((whole(line) - metres) * look) / looks
      return between(line, from, from + metres)
    }),
  )

/** Uneven samples, stands, crawls, leaps, and several samples at one spot. */
const step = fc.tuple(
  fc.oneof(fc.constant(1), fc.double({ min: 0.01, max: 40, noNaN: true })),
  fc.oneof(fc.constant(0), fc.constant(3), fc.double({ min: 0, max: 60, noNaN: true }), fc.double({ min: 0, max: 1e-3, noNaN: true })),
)
const courses = fc
  .array(step, { minLength: 1, maxLength: 40 })
  .map(lineOf)
  .filter((line) => whole(line) > 0.5)
const share = fc.double({ min: 0.01, max: 0.999, noNaN: true })

/** As a watch writes it: a sample a second, jogged, sprinted and stood. */
const watched = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(0, 2, 3, 4, 7)), { minLength: 3, maxLength: 14 })
  .map((legs) => lineOf(legs.flatMap(([seconds, speed]) => run(seconds, speed).map((metres, i) => [1, metres * (1 + (i % 3) / 9)] as const))))
  .filter((line) => whole(line) > 0.5)

describe('an exact search', () => {
  test('finds what trying every window that begins or ends at a sample finds, and nothing that begins elsewhere is faster', () => {
    fc.assert(
      fc.property(fc.oneof(courses, watched), share, (line, part) => {
        const metres = part * whole(line)
        const found = best(line, metres) ?? NaN
        expect(Math.abs(found / byBruteForce(line, metres) - 1)).toBeLessThan(1e-9)
        expect(found).toBeLessThanOrEqual(bySweep(line, metres, 200) * (1 + 1e-9))
      }),
      { numRuns: 200 },
    )
  })

  test('says where the effort began: that many seconds later the course is that many metres further', () => {
    const metresAt = ({ time, distance }: Line, moment: number): number => {
      const next = Math.max(
        1,
        time.findIndex((s) => s >= moment),
      )
      const [from, before] = [time[next - 1] ?? 0, distance[next - 1] ?? 0]
      return before + (((distance[next] ?? 0) - before) * (moment - from)) / ((time[next] ?? 0) - from)
    }
    fc.assert(
      fc.property(courses, share, (line, part) => {
        for (const { fromMetres, fromSeconds, metres, seconds } of bestEfforts(line, [{ id: 'it', metres: part * whole(line) }])) {
          expect(metresAt(line, fromSeconds)).toBeCloseTo(fromMetres, 6)
          expect(metresAt(line, Math.min(fromSeconds + seconds, line.time.at(-1) ?? 0))).toBeCloseTo(fromMetres + metres, 6)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('needs both kinds of window: a fast finish is a window that ends at a sample, a fast start one that begins at one', () => {
    const [slow, fast] = [[100, 300] as const, [60, 300] as const]
    expect(best(lineOf([slow, fast]), 400)).toBeCloseTo(60 + 100 / 3, 12)
    expect(best(lineOf([fast, slow]), 400)).toBeCloseTo(60 + 100 / 3, 12)
  })

  test('does not change when the straight lines between samples are sampled more often', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 20 }), share, fc.integer({ min: 2, max: 5 }), (steps, part, times) => {
        const [once, often] = [lineOf(steps), lineOf(steps.flatMap(([s, m]) => Array.from({ length: times }, () => [s / times, m / times] as const)))]
        fc.pre(whole(once) > 0.5 && steps.every(([, m]) => m > 0))
        const metres = part * Math.min(whole(once), whole(often))
        expect((best(often, metres) ?? 0) / (best(once, metres) ?? 1)).toBeCloseTo(1, 8)
      }),
      { numRuns: 100 },
    )
  })

  test('an even run has even efforts over each distance that it is long enough for', () => {
    const line = lineOf(Array.from({ length: 1001 }, () => [7, 28] as const))
    const efforts = bestEfforts(line, distances)
    expect(efforts.map(({ distance }) => distance)).toEqual(distances.filter(({ metres }) => metres <= 28_028).map(({ id }) => id))
    for (const { metres, seconds, fromSeconds, fromMetres } of efforts) {
      expect(seconds).toBeCloseTo(metres / 4, 8)
      expect(fromSeconds * 4).toBeCloseTo(fromMetres, 8)
    }
  })

  test('tells the earliest of equal efforts, wherever its anchor is', () => {
    // Paces of powers of two over whole metres: every moment is exact, so equal means equal.
    const leg = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(0.5, 1, 1, 1, 2))
    fc.assert(
      fc.property(fc.array(leg, { minLength: 2, maxLength: 12 }), fc.integer({ min: 1, max: 12 }), (legs, metres) => {
        const line = lineOf(legs.map(([gain, pace]) => [gain === 0 ? pace : gain * pace, gain]))
        fc.pre(whole(line) >= metres)
        const least = byBruteForce(line, metres)
        const starts = [...line.distance]
          .flatMap((at) => [at, at - metres])
          .filter((at) => at >= 0 && at + metres <= whole(line) && between(line, at, at + metres) === least)
        expect(bestEfforts(line, [{ id: 'it', metres }])).toEqual([
          { distance: 'it', metres, seconds: least, fromSeconds: Math.max(...momentsAt(line, Math.min(...starts))), fromMetres: Math.min(...starts) },
        ])
      }),
      { numRuns: 200 },
    )
  })

  test('within so many seconds finds the same, or nothing where the fastest takes them', () => {
    fc.assert(
      fc.property(fc.oneof(courses, watched), share, fc.double({ min: 0.5, max: 2, noNaN: true }), (line, part, times) => {
        const fastest = fastestWindow(line, part * whole(line))
        const within = times * (fastest?.seconds ?? 0)
        expect(fastestWindow(line, part * whole(line), within)).toEqual(times > 1 ? fastest : null)
        expect(fastestWindow(line, part * whole(line), fastest?.seconds)).toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  test('standing before and after is no part of an effort, standing within it is', () => {
    const line = lineOf([
      [300, 0],
      [1, 0],
      [80, 200],
      [45, 0],
      [80, 200],
      [1, 0],
      [500, 0],
    ])
    expect(best(line, 400)).toBe(205)
    expect(best(line, 200)).toBe(80)
  })

  test('5,000 m hold a 5 km and 4,998 m do not', () => {
    expect(best(lineOf([[1500, 5000]]), 5000)).toBe(1500)
    expect(best(lineOf([[1500, 4998]]), 5000)).toBeUndefined()
  })
})

describe('efforts that contradict each other', () => {
  test('are those of which a whole multiple is faster, or a longer one over sooner', () => {
    expect(
      isContradictory([
        { metres: 1000, seconds: 240 },
        { metres: 5000, seconds: 1199 },
      ]),
    ).toBe(true)
    expect(
      isContradictory([
        { metres: 1000, seconds: 240 },
        { metres: 5000, seconds: 1200 },
      ]),
    ).toBe(false)
    expect(
      isContradictory([
        { metres: 21_097.5, seconds: 6000 },
        { metres: 42_195, seconds: 11_999 },
      ]),
    ).toBe(true)
    expect(
      isContradictory([
        { metres: 1000, seconds: 240 },
        { metres: 1609.344, seconds: 240 },
      ]),
    ).toBe(true)
  })

  test('are not a mile faster than its kilometre, as fast-slow-fast has', () => {
    const line = lineOf([...run(160, 5), ...run(30, 2), ...run(160, 5)].map((metres) => [1, metres] as const))
    const efforts = bestEfforts(line, distances)
    const pace = (id: string): number => efforts.flatMap(({ distance, seconds, metres }) => (distance === id ? [seconds / metres] : []))[0] ?? NaN
    expect(pace('mile')).toBeLessThan(pace('1k') * 0.99)
    expect(isContradictory(efforts)).toBe(false)
  })

  test('never come out of an exact search', () => {
    const long = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 2500 })), { minLength: 4, maxLength: 60 })
    fc.assert(
      fc.property(long, (steps) => {
        const efforts = bestEfforts(lineOf(steps), distances)
        expect(isContradictory(efforts)).toBe(false)
        expect(efforts.every(({ seconds }, i) => seconds > (efforts[i - 1]?.seconds ?? 0))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the efforts of a track', () => {
  const track = recorded(everySecond(run(400, 3)))
  const about = { distance: null, indoor: null }

  test('say whether the table tells of a run more than 2 % longer or shorter, and stay the track’s own', () => {
    const told = [null, 0, 1200, 1224, 1225, 1177, 1176].map((distance) => effortsOf(track, { ...about, distance }))
    expect(told.map((found) => found.ok && found.value.differsFromTable)).toEqual([null, null, false, false, true, false, true])
    expect(new Set(told.map((found) => found.ok && JSON.stringify(found.value.efforts))).size).toBe(1)
  })

  test('are set apart where somebody says that it was indoors, or it knows of no place and nobody says otherwise', () => {
    const outside = recorded(northward(everySecond(run(400, 3))))
    const indoor = [
      effortsOf(track, about),
      effortsOf(track, { ...about, indoor: false }),
      effortsOf(outside, about),
      effortsOf(outside, { ...about, indoor: true }),
    ]
    expect(indoor.map((found) => found.ok && found.value.indoor)).toEqual([true, false, false, true])
  })

  test('are looked for again with the strict look where they contradict each other, and only there', () => {
    const spiked = recorded(everySecond([...run(600, 3), 11, ...run(600, 3)]))
    const askew = effortsOf(spiked, about, (course, over) =>
      bestEfforts(course, over).map((effort) => (course.spikes === 0 && effort.distance === '1k' ? { ...effort, seconds: 1 } : effort)),
    )
    expect([effortsOf(spiked, about), askew].map((found) => found.ok && [found.value.course.spikes, isContradictory(found.value.efforts)])).toEqual([
      [0, false],
      [1, false],
    ])
    expect(askew.ok && askew.value.efforts).toEqual(bestEfforts(askew.ok ? askew.value.course : lineOf([]), distances))
  })

  test('of a track that can’t be searched are the reason why', () => {
    expect(effortsOf(recorded([]), about)).toEqual({ ok: false, code: 'no-distance' })
  })
})
