import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Claim, Face, Forming } from './card'
import { every, sketch } from './sketch'
import { card } from './the-number-on-the-chest.card'

// Monday, 6 January 2025
const monday = 20_094
type Run = Parameters<typeof sketch>[0][number]
const faceOf = (runs: readonly Run[], today = monday) => card.face(sketch(runs, today))
const told = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`still forming: ${JSON.stringify(face.missing)}`)
  return face
}
const forming = (face: Face): Forming => {
  if (face.status !== 'forming') throw new Error('formed already')
  return face
}
/** So many seconds a kilometre over so many metres. */
const run = (day: number, distance: number, pace: number, more: object = {}): Run => ({ day, distance, moving: (distance * pace) / 1000, ...more })
const daily = (from: number, to: number, distance = 10_000, pace = 330): Run[] => every(3, from, to).map((day) => run(day, distance, pace))

test('a race is held against the middle run of about its distance in the ninety days before', () => {
  const face = told(
    faceOf([
      ...daily(monday - 400, monday - 101, 10_000, 400), // more than ninety days before
      ...daily(monday - 100, monday - 11, 12_000, 330),
      run(monday - 60, 12_001, 200), // longer by more than a fifth
      run(monday - 60, 7999, 200),
      run(monday - 10, 10_000, 285, { isRace: 1, name: 'Harbour 10K' }),
      ...daily(monday - 9, monday, 10_000, 250), // after it
    ]),
  )
  expect(face.say).toEqual(['the-number-on-the-chest.are', { k: 1, perhaps: 1, gap: 45 }])
  expect([face.certainty, face.kind, face.value, face.receipts.length, face.asks]).toEqual(['certain', 'count', 1, 1, undefined])
})

test('the middle of the differences is told, a race is no measure for another, and one without three runs before it is left out', () => {
  const race = (day: number, pace: number): Run => run(day, 10_000, pace, { isRace: 1 })
  const face = told(
    faceOf([
      race(monday - 700, 300),
      ...daily(monday - 300, monday - 260),
      race(monday - 250, 320),
      race(monday - 240, 299),
      race(monday - 230, 335),
      run(monday - 20, 42_300, 300, { isRace: 1 }),
    ]),
  )
  expect([face.details['races'], face.details['compared'], face.details['gap'], face.details['slower']]).toEqual([5, 3, 10, 1])
  expect(face.evidence[0]).toEqual(['the-number-on-the-chest.gaps', { n: 3, least: -5, most: 31, left: 2 }])
  expect(face.evidence[1]?.[1]).toMatchObject({ '10k': 4, marathon: 1, other: 0 })
})

test('where none can be compared the distances are told', () => {
  const face = told(faceOf([run(monday - 300, 5000, 300, { isRace: 1 }), run(monday - 200, 21_200, 300, { isRace: 1 })]))
  expect(face.say).toEqual(['the-number-on-the-chest.were-far', { k: 2, perhaps: 2, least: 5000, most: 21_200, fromYear: 2024, toYear: 2024 }])
  expect(face.against[0]).toBe('the-number-on-the-chest.not-compared')
})

test('no run is a race without a word of the export or of the runner', () => {
  expect(forming(faceOf([])).missing[0]).toBe('the-number-on-the-chest.no-run')
  expect(forming(faceOf(daily(monday - 300, monday))).missing).toEqual(['the-number-on-the-chest.none', { denied: 0 }])
  const guessed = [...daily(monday - 300, monday), run(monday - 5, 10_050, 280, { name: 'Harbour 10K' })]
  expect(forming(faceOf(guessed))).toMatchObject({ missing: ['the-number-on-the-chest.asked', { open: 1 }], asks: [100] })
  const answered = (said: 0 | 1) =>
    faceOf([...daily(monday - 300, monday), run(monday - 5, 10_050, 280, { name: 'Harbour 10K', isRace: said, raceSaid: said })])
  expect(told(answered(1)).say[1]).toEqual({ k: 1, perhaps: 1, gap: 50 })
  expect(forming(answered(0))).toEqual(expect.objectContaining({ missing: ['the-number-on-the-chest.none', { denied: 1 }] }))
  expect(forming(answered(0)).asks).toBeUndefined()
})

test('asked about is what has a name of the runner’s own, a standard distance, and is among the fastest twentieth', () => {
  const asked = (more: Run): boolean => forming(faceOf([...daily(monday - 300, monday - 6), more])).asks !== undefined
  const named = { name: 'Around the lake' }
  expect([
    asked(run(monday - 5, 10_000, 280, named)),
    asked(run(monday - 5, 10_300, 280, named)),
    asked(run(monday - 5, 9700, 280, named)),
    asked(run(monday - 5, 42_195, 600, named)), // the only one of its distance
  ]).toEqual([true, true, true, true])
  expect([
    asked(run(monday - 5, 10_000, 280)), // Strava's own title
    asked(run(monday - 5, 10_000, 280, { name: 'Lauf am Morgen' })),
    asked(run(monday - 5, 10_000, 280, { name: '  ' })),
    asked(run(monday - 5, 10_301, 280, named)),
    asked(run(monday - 5, 9699, 280, named)),
    asked(run(monday - 5, 10_000, 331, named)), // slower than the rest
    asked(run(monday - 5, 4000, 200, named)), // no distance that is raced
    asked(run(monday - 5, 10_000, 280, { ...named, indoor: 1 })),
  ]).toEqual([false, false, false, false, false, false, false, false])
})

test('of a hundred runs of a distance the five fastest may be asked about', () => {
  const face = forming(faceOf(Array.from({ length: 100 }, (_, at) => run(monday - 200 + at, 10_000, 300 + ((at * 37) % 100), { name: `Day ${at}` }))))
  expect(face.asks?.map((id) => 300 + (((id - 1) * 37) % 100)).sort()).toEqual([300, 301, 302, 303, 304])
})

test('what is only guessed is neither counted nor lit nor among the runs behind it, and the sentence says of how many it speaks', () => {
  const guesses = [20, 30, 40].map((before) => run(monday - before, 10_000, 270, { name: `Race of the ${before}th` }))
  const face = told(faceOf([...daily(monday - 300, monday), ...guesses, run(monday - 10, 10_000, 285, { isRace: 1, name: 'Harbour 10K' })]))
  expect([face.say[1], face.certainty, face.asks?.length]).toEqual([{ k: 1, perhaps: 4, gap: 45 }, 'fairly-sure', 3])
  expect(face.asks?.some((id) => face.receipts.includes(id))).toBe(false)
  expect(face.figure.marks.lit.reduce((sum, [from, to]) => sum + to - from, 0)).toBe(1)
})

test('it is told in the present while the last 26 weeks, or the one under way, hold a race', () => {
  const at = (day: number) => told(faceOf([...daily(monday - 400, monday - 1), run(day, 10_000, 280, { isRace: 1 })])).tense
  expect([at(monday - 183), at(monday - 182), at(monday)]).toEqual(['were', 'are', 'are'])
})

const lives = fc.record({
  steps: fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 90, size: 'max' }),
  metres: fc.array(fc.constantFrom(5000, 4980, 8000, 10_000, 10_200, 12_000, 15_000, 21_100, 30_000), { minLength: 3, maxLength: 11 }),
  paces: fc.array(fc.integer({ min: 240, max: 420 }), { minLength: 3, maxLength: 13 }),
  flags: fc.array(fc.constantFrom(NaN, NaN, NaN, NaN, 0, 1), { minLength: 3, maxLength: 17 }),
  said: fc.array(fc.constantFrom(NaN, NaN, NaN, 0, 1), { minLength: 3, maxLength: 19 }),
  names: fc.array(fc.constantFrom('Morning Run', 'By the sea', 'Carrera de tarde', 'City 10'), { minLength: 2, maxLength: 7 }),
  rest: fc.integer({ min: 0, max: 300 }),
})

test('it is what its definition says, run by run', () => {
  const claims = { with: 0, asking: 0 }
  fc.assert(
    fc.property(lives, ({ steps, metres, paces, flags, said, names, rest }) => {
      let day = monday - 900
      const runs = steps.map((step, at) => {
        const raceSaid = said[at % said.length] ?? NaN
        const distance = metres[at % metres.length] ?? 0
        const pace = paces[at % paces.length] ?? 0
        return {
          id: at + 1,
          day: (day += step),
          distance,
          moving: (distance * pace) / 1000,
          raceSaid,
          isRace: Number.isNaN(raceSaid) ? (flags[at % flags.length] ?? NaN) : raceSaid,
          name: names[at % names.length] ?? '',
        }
      })
      const pace = ({ moving, distance }: (typeof runs)[number]): number => (moving * 1000) / distance
      const races = runs.filter(({ isRace }) => isRace === 1)
      const gaps = races.flatMap((race) => {
        const before = runs
          .filter((one) => one.isRace !== 1 && one.day < race.day && one.day >= race.day - 90 && Math.abs(one.distance / race.distance - 1) <= 0.2 + 1e-12)
          .map(pace)
          .sort((a, b) => a - b)
        const middle = ((before[(before.length - 1) >> 1] ?? 0) + (before[before.length >> 1] ?? 0)) / 2
        return before.length < 3 ? [] : [middle - pace(race)]
      })
      const asks = runs.filter((one) => {
        if (one.isRace === 1 || !Number.isNaN(one.raceSaid) || !['By the sea', 'City 10'].includes(one.name)) return false
        const of = [5000, 10_000, 15_000, 20_000, 21_097.5, 30_000].find((standard) => Math.abs(one.distance / standard - 1) <= 0.03 + 1e-12)
        const beside = runs.filter(({ distance }) => of !== undefined && Math.abs(distance / of - 1) <= 0.2 + 1e-12)
        const faster = beside.filter((other) => pace(other) < pace(one)).length
        return of !== undefined && faster < Math.max(1, Math.floor(beside.length / 20))
      })
      const face = faceOf(runs, day + rest)
      if (races.length > 0) claims.with += 1
      if (asks.length > 0) claims.asking += 1
      expect(face.asks ?? []).toEqual(asks.map(({ id }) => id))
      expect(face.status === 'claim' ? [face.receipts, face.details['compared'], face.say[1]?.['perhaps']] : null).toEqual(
        races.length > 0 ? [races.map(({ id }) => id), gaps.length, races.length + asks.length] : null,
      )
      if (gaps.length > 0) {
        const sorted = gaps.toSorted((a, b) => a - b)
        const middle = ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2
        expect(told(face).details['gap']).toBeCloseTo(middle, 6)
      }
    }),
    { numRuns: 200 },
  )
  expect([claims.with > 60, claims.asking > 60]).toEqual([true, true])
})
