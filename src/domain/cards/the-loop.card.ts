import type { FirstWeekday } from '../calendar/calendar'
import { civilFromDay, startOfWeek } from '../calendar/calendar'
import { createVisitReader } from '../places/told-visits'
import type { Shape } from '../routes/shape'
import { shapes } from '../routes/shape'
import { certaintyOfCount } from '../truth/certainty'
import { quantile } from '../truth/quantile'
import { byDay, firstFrom, litRanges, marksOf, receiptsOf } from './by-day'
import type { Runs } from './card'
import { defineCard, sayings } from './card'
import { isOutdoors } from './outdoors'

export interface LoopSays {
  /** k of n runs took it; `region` is where it begins, empty where nobody knows. */
  readonly are: { readonly shape: Shape; readonly k: number; readonly n: number; readonly all: number; readonly region: string }
  readonly were: { readonly shape: Shape; readonly k: number; readonly n: number; readonly fromYear: number; readonly toYear: number; readonly region: string }
  readonly others: { readonly others: number; readonly ways: number }
  readonly began: { readonly city: string; readonly region: string; readonly country: string }
  readonly 'began-unknown': Record<never, never>
  readonly length: { readonly metres: number }
  readonly since: { readonly firstDay: number; readonly lastDay: number; readonly times: number }
  readonly next: { readonly second: number; readonly alone: number }
  readonly 'left-out': { readonly without: number; readonly waiting: number }
  readonly name: { readonly shape: Shape }
  readonly lately: { readonly k: number; readonly n: number }
  readonly how: { readonly n: number; readonly of: number; readonly firstWeekday: FirstWeekday }
  readonly shows: { readonly runs: number; readonly turns: number; readonly lit: number }
  readonly 'no-run': Record<never, never>
  readonly runs: { readonly left: number; readonly n: number }
  readonly cover: { readonly n: number; readonly of: number; readonly waiting: number }
  readonly few: { readonly left: number; readonly k: number }
  readonly young: { readonly left: number; readonly k: number }
}

const id = 'the-loop'
const say = sayings<LoopSays>(id)

const windowWeeks = 104
const latelyWeeks = 26
const leastRuns = 8
const leastDays = 60

type Needed = 'city' | 'distance' | 'hasRoute' | 'indoor' | 'located' | 'routeMetres' | 'virtual' | 'visits' | 'way' | 'wayShape'

/** The places of the runs on each way, those on the way with most first; of ways with as many the one that was taken last. */
const byWay = (way: Float64Array, places: readonly number[]): (readonly number[])[] =>
  [...Map.groupBy(places, (place) => way[place] ?? NaN).values()].toSorted((a, b) => b.length - a.length || (b.at(-1) ?? 0) - (a.at(-1) ?? 0))

const mostOften = <T>(values: readonly T[]): T | undefined =>
  [...Map.groupBy(values, (value) => value)].reduce<readonly [T, number] | null>(
    (best, [value, all]) => (best === null || all.length > best[1] ? [value, all.length] : best),
    null,
  )?.[0]

/** Where most of these runs began, each part empty where nobody knows it. */
const beganIn = (runs: Runs<Needed>, places: readonly number[]): LoopSays['began'] => {
  const read = createVisitReader()
  const starts = places.flatMap((place) => {
    const start = read(runs.visits[place] ?? null).find((visit) => visit.start)
    return start === undefined ? [] : [{ start, city: runs.city[place] ?? '' }]
  })
  const key = mostOften(starts.map(({ start }) => `${start.country} ${start.region}`))
  const there = starts.filter(({ start }) => `${start.country} ${start.region}` === key)
  return { city: mostOften(there.map(({ city }) => city)) ?? '', region: there[0]?.start.name ?? '', country: there[0]?.start.country ?? '' }
}

export const card = defineCard({
  id,
  place: 7,
  rev: 1,
  kind: 'count',
  needs: ['city', 'distance', 'hasRoute', 'indoor', 'located', 'routeMetres', 'virtual', 'visits', 'way', 'wayShape'],
  face: ({ runs, today, firstWeekday }) => {
    const { length } = runs
    if (length === 0) return { missing: say('no-run', {}) }
    const ordered = byDay(runs.day)
    const { days, order } = ordered
    const thisWeek = startOfWeek(today, firstWeekday)
    const windowFrom = thisWeek - 7 * (windowWeeks - 1)
    const from = firstFrom(days, windowFrom)

    const outdoors = [...order.subarray(from).toSorted()].filter((place) => isOutdoors(runs, place))
    const of = outdoors.length
    const known = outdoors.filter((place) => !Number.isNaN(runs.way[place] ?? NaN))
    const n = known.length
    if (of < leastRuns) return { missing: say('runs', { left: leastRuns - of, n: of }) }
    const certainty = certaintyOfCount(n, of)
    const waiting = outdoors.filter((place) => Number.isNaN(runs.way[place] ?? NaN) && runs.hasRoute[place] !== 0).length
    if (certainty === null) return { missing: say('cover', { n, of, waiting }) }

    const ways = byWay(runs.way, known)
    const loop = ways[0] ?? []
    const k = loop.length
    if (k < leastRuns) return { missing: say('few', { left: leastRuns - k, k }) }
    const dayOf = (place: number | undefined): number => runs.day[place ?? -1] ?? NaN
    const span = dayOf(loop.at(-1)) - dayOf(loop[0])
    if (span < leastDays) return { missing: say('young', { left: leastDays - span, k }) }

    const number = runs.way[loop[0] ?? -1] ?? NaN
    const ever = Array.from(runs.way.keys()).filter((place) => runs.way[place] === number && isOutdoors(runs, place))
    const isLately = (place: number): boolean => dayOf(place) >= thisWeek - 7 * latelyWeeks && dayOf(place) < thisWeek
    const lately = loop.filter(isLately).length
    // Eight in 104 weeks are two in 26, and half of two is one.
    const tense = lately >= 1 ? 'are' : 'were'
    const shape = shapes[mostOften(loop.map((place) => runs.wayShape[place] ?? 0)) ?? 0] ?? 'one-way'
    const began = beganIn(runs, loop)
    const metres = quantile(Float64Array.from(loop, (place) => runs.routeMetres[place] ?? NaN).sort(), 50) ?? NaN
    const isLit = new Set(loop)
    const isTurn = new Set(ever)
    const lit = litRanges(from, length, (place) => isLit.has(order[place] ?? -1))
    const all = from === 0
    const firstDay = days[0] ?? today
    const years = { fromYear: civilFromDay(dayOf(loop[0])).year, toYear: civilFromDay(dayOf(loop.at(-1))).year }
    const { region } = began
    return {
      certainty,
      say: tense === 'are' ? say('are', { shape, k, n, all: all ? 1 : 0, region }) : say('were', { shape, k, n, ...years, region }),
      value: k,
      of: 'runs along the way taken most often',
      part: { k, n },
      window: { from: all ? firstDay : windowFrom, to: today, all },
      tense,
      coverage: { with: n, of },
      receipts: receiptsOf(ordered, runs.id, lit),
      against: say('others', { others: n - k, ways: ways.length - 1 }),
      evidence: [
        began.country === '' ? say('began-unknown', {}) : say('began', began),
        say('length', { metres }),
        say('since', { firstDay: dayOf(ever[0]), lastDay: dayOf(ever.at(-1)), times: ever.length }),
        say('next', { second: ways[1]?.length ?? 0, alone: ways.filter((places) => places.length === 1).length }),
        say('left-out', { without: of - n - waiting, waiting }),
        say('name', { shape }),
      ],
      lately: say('lately', { k: lately, n: known.filter(isLately).length }),
      how: say('how', { n, of, firstWeekday }),
      shows: say('shows', { runs: length, turns: ever.length, lit: k }),
      details: {
        times: k,
        runs: n,
        outdoors: of,
        ways: ways.length,
        second: ways[1]?.length ?? 0,
        timesEver: ever.length,
        spanDays: span,
        medianMetres: metres,
        lately26: lately,
      },
      // The gate knows the same way by any of its runs.
      way: runs.id[loop.at(-1) ?? 0] ?? NaN,
      figure: {
        kind: 'coil',
        fromDay: firstDay,
        toDay: today,
        shape,
        marks: marksOf(ordered, runs.distance, 1, lit),
        turns: litRanges(0, length, (place) => isTurn.has(order[place] ?? -1)),
      },
    }
  },
})
