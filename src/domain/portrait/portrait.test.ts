import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import type { Claim, Face, History, RunField } from '../cards/card'
import { every, sketch } from '../cards/sketch'
import { workOutFaces } from '../persona/faces'
import { createRng } from '../simulate/rng'
import { trueHistory } from '../simulate/history'
import { sampleAthlete } from '../simulate/sample'
import type { Earned } from './axis'
import { axes, mostParts, portraitOf, trueOfOthers } from './portrait'
import type { Portrait } from './portrait'

const today = dayFromCivil(2026, 11, 2)
const dayMs = 86_400_000
const hour = 3_600_000

type Run = Exclude<Parameters<typeof sketch>[0][number], number>
const claimsOf = (faces: readonly Face[]): Claim[] => faces.filter((face) => face.status === 'claim')
const read = (history: History<RunField>): { readonly portrait: Portrait; readonly claims: readonly Claim[] } => {
  // As they come out of the store.
  const faces: Face[] = JSON.parse(JSON.stringify(workOutFaces(history)))
  return { portrait: portraitOf(claimsOf(faces), faces), claims: claimsOf(faces) }
}
const endsOf = ({ axes }: Portrait): Record<string, string | null> =>
  Object.fromEntries(axes.map((axis) => [axis.axis, axis.state === 'earned' ? axis.end : null]))

/** A run at an hour of a day whose sun rises at six and sets at eighteen. */
const at = (day: number, startHour: number, more: Partial<Run> = {}): Run => ({
  day,
  start: day * dayMs + startHour * hour,
  minute: startHour * 60,
  sunrise: day * dayMs + 6 * hour,
  sunset: day * dayMs + 18 * hour,
  ...more,
})
const days = every(1, today - 700, today)
const sunday = (day: number): boolean => (day + 3) % 7 === 6

test('there are five axes, in their order', () => {
  expect(axes.map(({ id }) => id)).toEqual(['dawn-night', 'ritual-free', 'return-wander', 'steady-surge', 'even-varied'])
})

test('both ends of every axis are earned by somebody', () => {
  const rng = createRng('ends')
  const ground = (fresh: number): Partial<Run> => ({ hasRoute: 1, way: 1, routeMetres: 5000, newMetres: fresh, newStart: 0 })
  const everySecond = days.filter((day) => day % 2 === 0)
  const one = read(
    sketch(
      everySecond.map((day) => at(day, 6, ground(0))),
      today,
    ),
  ).portrait
  expect(endsOf(one)).toEqual({ 'dawn-night': 'dawn', 'ritual-free': 'free', 'return-wander': 'return', 'steady-surge': 'steady', 'even-varied': 'even' })

  // Each Sunday, and in every other month nearly every day.
  const bursts = days.filter((day) => sunday(day) || (Math.floor(day / 28) % 2 === 0 && rng.chance(0.8)))
  const other = read(
    sketch(
      bursts.map((day) => at(day, 22, { ...ground(5000), distance: rng.pick([3000, 5000, 8000, 13_000, 21_000]) })),
      today,
    ),
  ).portrait
  expect(endsOf(other)).toEqual({ 'dawn-night': 'night', 'ritual-free': 'ritual', 'return-wander': 'wander', 'steady-surge': 'surge', 'even-varied': 'varied' })
})

test('a mark lies on the side of the end that is earned, within its interval, and the interval within the line', () => {
  const histories = [
    sketch(
      days.filter((day) => day % 2 === 0).map((day) => at(day, 6)),
      today,
    ),
    sketch(
      days.filter(sunday).flatMap((day) => [at(day, 21), at(day - 2, 12)]),
      today,
    ),
    trueHistory(sampleAthlete(today), today),
  ]
  const earned = histories.flatMap((history) => read(history).portrait.axes).filter((axis): axis is Earned => axis.state === 'earned')
  expect(earned.length).toBeGreaterThan(5)
  for (const { end, axis, at: place, reach, value, interval } of earned) {
    const first = axis.startsWith(end)
    expect([end, first ? place < 0.5 : place > 0.5]).toEqual([end, true])
    expect([0, reach[0], place, reach[1], 1]).toEqual([0, reach[0], place, reach[1], 1].toSorted((a, b) => a - b))
    expect([interval[0], value, interval[1]]).toEqual([interval[0], value, interval[1]].toSorted((a, b) => a - b))
  }
})

test('without a run, with one, and with a few, nothing is earned and every axis says why', () => {
  for (const history of [sketch([], today), sketch([today], today), sketch(every(3, today - 60, today), today)]) {
    const { portrait } = read(history)
    expect([...portrait.axes, portrait.season].map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => 'open'))
    for (const axis of portrait.axes) expect(axis.state === 'open' && (axis.missing !== null) === (axis.why === 'forming')).toBe(true)
    expect(portrait.parts).toEqual([])
  }
})

test('what was, what was put away and what is only guessed is no part of the portrait', () => {
  const faces = workOutFaces(
    sketch(
      days.filter((day) => day % 2 === 0).map((day) => at(day, 6)),
      today,
    ),
  )
  const claims = claimsOf(faces)
  const withHour = (change: (claim: Claim) => Claim[]): Portrait =>
    portraitOf(
      claims.flatMap((claim) => (claim.card === 'the-hour' ? change(claim) : [claim])),
      faces,
    )
  const why = (portrait: Portrait) => portrait.axes.flatMap((axis) => (axis.state === 'open' && axis.axis === 'dawn-night' ? [axis.why] : []))
  expect([
    why(withHour((claim) => [claim])),
    why(withHour((claim) => [{ ...claim, tense: 'were' }])),
    why(withHour(() => [])),
    why(withHour((claim) => [{ ...claim, kind: 'guess' }])),
  ]).toEqual([[], ['past'], ['away'], ['between']])
  expect(withHour(() => []).parts.some(({ part }) => part === 'dawn')).toBe(false)
})

test('whoever runs by day has passed The Hour, and earns neither Dawn nor Night', () => {
  const { portrait, claims } = read(
    sketch(
      days.filter((day) => day % 3 === 0).map((day) => at(day, day % 2 === 0 ? 12 : 13, { sunrise: day * dayMs + 10 * hour, sunset: day * dayMs + 15 * hour })),
      today,
    ),
  )
  expect([claims.find(({ card }) => card === 'the-hour')?.say[1]?.['light'], endsOf(portrait)['dawn-night']]).toEqual(['day', null])
})

test('the sentence is made of four parts at most, the rarer of them, each of a claim of the present', () => {
  const { portrait, claims } = read(trueHistory(sampleAthlete(today), today))
  expect(portrait.parts.map(({ part }) => part)).toEqual(['dawn', 'ritual', 'season', 'silences'])
  for (const { card } of portrait.parts) expect(claims.find((claim) => claim.card === card)?.tense).toBe('are')
  const earned = portrait.axes.flatMap((axis) => (axis.state === 'earned' ? [axis.end] : []))
  expect(portrait.parts.length).toBeLessThanOrEqual(mostParts)
  const rarest = Math.max(...portrait.parts.map(({ part }) => trueOfOthers[part]))
  for (const end of earned) if (!portrait.parts.some(({ part }) => part === end)) expect(trueOfOthers[end]).toBeGreaterThanOrEqual(rarest)
})

test('the reed has a line for every run, warm where the first part that speaks of runs says so', () => {
  const history = trueHistory(sampleAthlete(today), today)
  const { portrait, claims } = read(history)
  const hourOf = claims.find(({ card }) => card === 'the-hour')
  expect([portrait.reed?.marks.days.length, portrait.reed?.warm?.part, portrait.reed?.weeks]).toEqual([history.runs.length, 'dawn', 104])
  expect(portrait.reed?.marks.lit.reduce((sum, [from, to]) => sum + to - from, 0)).toBe(hourOf?.part?.k)
  const metres = [...history.runs.distance].reduce((sum, one) => sum + one, 0)
  expect(Math.abs((portrait.reed?.marks.sizes ?? []).reduce<number>((sum, one) => sum + (one ?? 0), 0) - metres)).toBeLessThan(history.runs.length)
})

test('the reed measures by distance where a card does, or else says by what, and never by seconds over one distance', () => {
  const history = trueHistory(sampleAthlete(today), today)
  const { claims } = read(history)
  const ofPlaces = (sizes: Float64Array): number => [...sizes].reduce((sum, one) => sum + one, 0)
  const seen = new Map<string, string | null>()
  for (const claim of claims) {
    const { reed } = portraitOf([claim], claims)
    const sizes = reed?.marks.sizes ?? []
    const all = sizes.reduce<number>((sum, one) => sum + (one ?? 0), 0)
    expect([claim.card, sizes.length]).toEqual([claim.card, history.runs.length])
    seen.set(claim.figure.kind, reed?.measure ?? null)
    // Rounded run by run.
    if (reed?.measure === 'metres') expect([claim.card, Math.abs(all - ofPlaces(history.runs.distance)) < history.runs.length]).toEqual([claim.card, true])
    else if (reed?.measure === 'minutes')
      expect([claim.card, Math.abs(all - ofPlaces(history.runs.moving) / 60) < history.runs.length]).toEqual([claim.card, true])
    else expect([claim.card, all]).toEqual([claim.card, 0])
  }
  expect([seen.get('thread'), seen.get('dial'), seen.get('cords')]).toEqual(['minutes', 'minutes', 'metres'])
  expect(portraitOf(claims.toReversed(), claims).reed?.measure).toBe('metres')
  const chain = claims.find(({ figure }) => figure.kind === 'thread')
  if (chain === undefined) throw new Error('No chain.')
  const { marks } = chain.figure
  const ladder = { ...chain, figure: { kind: 'ladder', fromDay: 0, toDay: 1, marks, records: [] } } as const
  expect(portraitOf([ladder, chain], claims).reed?.measure).toBe('minutes')
  expect(portraitOf([ladder], claims).reed).toMatchObject({ measure: null, marks: { days: marks.days, sizes: marks.days.map(() => null) } })
})

/** A life as it comes: habits for a while, silences, days with three runs, distances without a pattern. */
const ugly = (seed: number): History<RunField> => {
  const rng = createRng(`ugly ${seed}`)
  let [hourNow, keeps, rate, far] = [seed % 5 === 0 ? 22 : 6, 2, 0.5, 5000]
  const runs: Run[] = []
  for (let day = today - 200 - rng.int(900); day <= today - rng.int(30); day++) {
    if (rng.chance(0.004)) day += rng.int(90)
    if (seed % 5 !== 0 && rng.chance(0.01)) [hourNow, keeps, rate, far] = [rng.pick([5, 6, 12, 17, 22]), 1 + rng.int(3), rng.next(), 800 + rng.int(20_000)]
    const ran = seed % 3 === 0 ? day % keeps === 0 : seed % 3 === 1 ? rng.chance(rate) : sunday(day) || rng.chance(0.2)
    for (let n = ran ? (rng.chance(0.03) ? 3 : 1) : 0; n > 0; n--)
      runs.push(at(day, hourNow, { distance: seed % 4 === 0 ? far : rng.chance(0.5) ? 5000.5 : 800 + rng.int(30_000) }))
  }
  return sketch(runs, today)
}

/** The run-days of the receipts' weeks, day by day; every week between the first and the last run of them. */
const weeksFrom = (receiptDays: readonly number[], from: number, to: number): number[][] => {
  const all = new Set(receiptDays)
  const weeks: number[][] = []
  for (let monday = from; monday < to; monday += 7) weeks.push([0, 1, 2, 3, 4, 5, 6].filter((weekday) => all.has(monday + weekday)))
  return weeks
}
const chooses = (n: number, k: number): number => (k === 0 ? 1 : (chooses(n - 1, k - 1) * n) / k)

/** The variance of the days of a week, each with chance p, given at least one: summed over its eight outcomes. */
const spreadByLuck = (mean: number): number => {
  let best = { apart: Infinity, variance: NaN }
  for (let p = 0.001; p < 1; p += 0.0005) {
    const chance = (k: number): number => (chooses(7, k) * p ** k * (1 - p) ** (7 - k)) / (1 - (1 - p) ** 7)
    const outcomes = [1, 2, 3, 4, 5, 6, 7]
    const own = outcomes.reduce((sum, k) => sum + k * chance(k), 0)
    const apart = Math.abs(own - mean)
    if (apart < best.apart) best = { apart, variance: outcomes.reduce((sum, k) => sum + (k - own) ** 2 * chance(k), 0) }
  }
  return best.variance
}

test('every number of an earned axis follows again from its receipts alone, over lives as ugly as they come', () => {
  const found = new Map<string, number>()
  for (let seed = 0; seed < 45; seed++) {
    const history = seed === 0 ? trueHistory(sampleAthlete(today), today) : ugly(seed)
    const { portrait, claims } = read(history)
    const placeOf = new Map(Array.from(history.runs.id, (id, place) => [id, place]))
    for (const axis of portrait.axes) {
      if (axis.state === 'open') continue
      const claim = claims.find(({ card }) => card === axis.card)
      const places = (claim?.receipts ?? []).map((id) => placeOf.get(id) ?? NaN)
      const receiptDays = places.map((place) => history.runs.day[place] ?? NaN)
      const { from = 0, to = 0 } = claim?.window ?? {}
      found.set(axis.end, (found.get(axis.end) ?? 0) + 1)
      if (seed > 0 && axis.axis === 'dawn-night') {
        const hours = places.map((place) => history.runs.minute[place] ?? NaN)
        // Sun up from six to eighteen: around sunrise from 4:30 to 7:00, dark before and from 19:30 on.
        const dawn = hours.filter((minute) => minute >= 270 && minute <= 420).length
        const dark = hours.filter((minute) => minute < 270 || minute > 1170).length
        expect([seed, axis.values, axis.value]).toEqual([seed, { dawn, dark, n: dawn + dark }, dark / (dawn + dark)])
      }
      if (axis.end === 'ritual') {
        const weeks = weeksFrom(receiptDays, from, to).filter((week) => week.length > 0)
        const weekday = Number(String(axis.values['weekdays'])[0]) - 1
        expect([seed, axis.values['k'], axis.values['n']]).toEqual([seed, weeks.filter((week) => week.includes(weekday)).length, weeks.length])
      }
      if (axis.end === 'free') {
        const weeks = weeksFrom(receiptDays, from, to)
        const pairs = weeks.slice(1).flatMap((week, at) => (week.length > 0 && (weeks[at] ?? []).length > 0 ? [[weeks[at] ?? [], week] as const] : []))
        const k = pairs.reduce((sum, [before, week]) => sum + week.filter((day) => before.includes(day)).length, 0)
        const byLuck = pairs.reduce((sum, [before, week]) => sum + (before.length * week.length) / 7, 0)
        expect(axis.values).toMatchObject({ k, n: pairs.reduce((sum, [, week]) => sum + week.length, 0) })
        expect([axis.values['byLuck'], axis.value]).toEqual([expect.closeTo(byLuck, 9), expect.closeTo(k / byLuck, 9)])
      }
      if (axis.axis === 'steady-surge') {
        const sizes = weeksFrom(receiptDays, from, to)
          .map(({ length }) => length)
          .filter((length) => length > 0)
        const mean = sizes.reduce((sum, one) => sum + one, 0) / sizes.length
        const middle = (sizes.length - 1) / 2
        const across = sizes.reduce((sum, one, at) => sum + (at - middle) * (one - mean), 0) / sizes.reduce((sum, _, at) => sum + (at - middle) ** 2, 0)
        const fitted = sizes.map((_, at) => mean + across * (at - middle))
        const ratio =
          sizes.reduce((sum, one, at) => sum + (one - (fitted[at] ?? 0)) ** 2 / spreadByLuck(Math.min(6.6, Math.max(1.2, fitted[at] ?? 0))), 0) /
          (sizes.length - 2)
        expect(Math.abs(axis.value / ratio - 1)).toBeLessThan(0.01)
      }
      if (axis.axis === 'even-varied') {
        const metres = places.map((place) => history.runs.distance[place] ?? NaN).toSorted((a, b) => a - b)
        const half = (metres.length - 1) / 2
        const middle = ((metres[Math.floor(half)] ?? 0) + (metres[Math.ceil(half)] ?? 0)) / 2
        const near = metres.filter((one) => one >= middle * 0.8 - 1e-6 && one <= middle * 1.2 + 1e-6).length
        expect(axis.values).toEqual({ k: near, n: metres.length, metres: expect.closeTo(middle, 6) })
      }
    }
  }
  // Each of them was seen.
  expect([...found.keys()].toSorted()).toEqual(['dawn', 'even', 'free', 'night', 'ritual', 'steady', 'surge', 'varied'])
})
