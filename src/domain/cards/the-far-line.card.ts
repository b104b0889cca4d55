import type { FirstWeekday } from '../calendar/calendar'
import { civilFromDay, startOfWeek, weekdayOf } from '../calendar/calendar'
import { binomialTail } from '../truth/binomial'
import { certaintyOfCount } from '../truth/certainty'
import { leastWorth } from '../truth/effective'
import { quantile } from '../truth/quantile'
import { createSorted } from '../truth/sorted'
import { byDay, firstFrom, litRanges, marksOf, receiptsOf } from './by-day'
import type { ByDay } from './by-day'
import { defineCard, sayings } from './card'

export interface FarSays {
  /** Metres from which on a run is far now; k of n runs were, the longest of `longest` metres. */
  readonly are: { readonly far: number; readonly k: number; readonly n: number; readonly longest: number; readonly all: number }
  readonly were: { readonly k: number; readonly n: number; readonly longest: number; readonly fromYear: number; readonly toYear: number }
  readonly others: { readonly others: number; readonly median: number }
  readonly longest: { readonly metres: number; readonly day: number }
  /** 1 Monday … 7 Sunday: k of the n far runs, and the share of all runs that fall on it. */
  readonly weekday: { readonly weekday: number; readonly k: number; readonly n: number; readonly share: number; readonly p: number }
  readonly 'no-weekday': { readonly weekday: number; readonly k: number; readonly n: number }
  readonly line: { readonly far: number; readonly median: number; readonly p90: number }
  readonly unruled: { readonly unruled: number }
  readonly lately: { readonly k: number; readonly n: number; readonly share: number }
  readonly how: { readonly firstWeekday: FirstWeekday }
  readonly shows: { readonly runs: number; readonly lit: number; readonly unruled: number; readonly fromDay: number; readonly toDay: number }
  readonly 'no-run': Record<never, never>
  readonly runs: { readonly left: number; readonly n: number }
  readonly year: { readonly left: number }
  readonly alike: { readonly n: number; readonly far: number; readonly longest: number }
}

const id = 'the-far-line'
const say = sayings<FarSays>(id)

const windowWeeks = 104
const latelyWeeks = 26
const leastRuns = 40
const year = 365
/** Runs in the year up to a run, itself included, from which on they can say whether it was far. */
const leastInYear = 10

interface Ruled {
  /** Metres; NaN where too few runs went before. */
  readonly median: number
  readonly p90: number
  readonly isFar: boolean
}

/** Each run against the 365 days up to and including it. Whole decimetres, as Strava has them, so that nothing is rounded in between. */
const ruledOf = ({ days }: ByDay, decimetres: Float64Array): Ruled[] => {
  const within = createSorted(decimetres.length)
  const ruled: Ruled[] = []
  let oldest = 0
  for (let place = 0; place < days.length; place++) {
    within.add(decimetres[place] ?? 0)
    for (; (days[oldest] ?? 0) <= (days[place] ?? 0) - year; oldest++) within.remove(decimetres[oldest] ?? 0)
    const values = within.values()
    const [median, p90] = values.length < leastInYear ? [NaN, NaN] : [quantile(values, 50) ?? NaN, quantile(values, 90) ?? NaN]
    const own = decimetres[place] ?? 0
    // Against one and a half times a median of halves: in whole numbers.
    ruled.push({ median: median / 10, p90: p90 / 10, isFar: own * 4 >= median * 6 && own >= p90 })
  }
  return ruled
}

/** Metres from which on a run is far. */
const lineOf = ({ median, p90 }: Pick<Ruled, 'median' | 'p90'>): number => Math.max(1.5 * median, p90)

interface Weekday {
  readonly weekday: number
  readonly k: number
  readonly share: number
  readonly p: number
}

/**
 * The weekday that stands out most among the far runs, against the share of all runs that fall on it. Times seven, because any weekday might have come out; over
 * as many far runs as they are worth, because a habit of one season is not one of two years.
 */
const weekdayOfFar = (far: readonly number[], all: readonly number[]): Weekday =>
  [1, 2, 3, 4, 5, 6, 7]
    .map((weekday): Weekday => {
      const series = far.map((one) => (one === weekday ? 1 : 0))
      const k = series.reduce<number>((sum, one) => sum + one, 0)
      const share = all.filter((one) => one === weekday).length / all.length
      const worth = leastWorth([series])
      return { weekday, k, share, p: Math.min(1, 7 * binomialTail(Math.floor((k * worth) / far.length), worth, share)) }
    })
    .reduce((best, one) => (one.p < best.p || (one.p === best.p && one.k > best.k) ? one : best))

export const card = defineCard({
  id,
  place: 10,
  rev: 2,
  kind: 'count',
  needs: ['distance'],
  face: ({ runs, today, firstWeekday }) => {
    const { length } = runs
    if (length === 0) return { missing: say('no-run', {}) }
    const ordered = byDay(runs.day)
    const { days, order } = ordered
    const firstDay = days[0] ?? today
    const thisWeek = startOfWeek(today, firstWeekday)
    const windowFrom = thisWeek - 7 * (windowWeeks - 1)
    const from = firstFrom(days, windowFrom)
    const n = length - from
    if (n < leastRuns) return { missing: say('runs', { left: leastRuns - n, n }) }

    const decimetres = Float64Array.from(order, (place) => Math.round((runs.distance[place] ?? 0) * 10))
    // Those before the window are drawn against their own line too.
    const ruledAll = ruledOf(ordered, decimetres)
    const ruled = ruledAll.slice(from)
    const known = ruled.filter(({ median }) => !Number.isNaN(median)).length
    const far = ruled.flatMap(({ isFar }, at) => (isFar ? [from + at] : []))
    const k = far.length
    const last = ruled.at(-1)
    const line = { median: last?.median ?? NaN, p90: last?.p90 ?? NaN }
    const now = lineOf(line)
    const longestAll = decimetres.subarray(from).reduce((most, one) => Math.max(most, one), 0) / 10
    const certainty = certaintyOfCount(known, n)
    const inYear = length - firstFrom(days, (days[length - 1] ?? 0) - year + 1)
    if (inYear < leastInYear) return { missing: say('year', { left: leastInYear - inYear }) }
    // So many more until four in five of all have ten in their year.
    if (certainty === null) return { missing: say('runs', { left: Math.max(1, 4 * n - 5 * known), n }) }
    if (k === 0) return { missing: say('alike', { n: known, far: now, longest: longestAll }) }

    const longest = far.reduce((best, place) => ((decimetres[place] ?? 0) > (decimetres[best] ?? 0) ? place : best), far[0] ?? from)
    const metres = (decimetres[longest] ?? 0) / 10
    const weekdays = (places: readonly number[]): number[] => places.map((place) => weekdayOf(days[place] ?? 0))
    const best = weekdayOfFar(weekdays(far), weekdays(Array.from({ length: n }, (_, at) => from + at)))
    const [latelyFrom, latelyTo] = [firstFrom(days, thisWeek - 7 * latelyWeeks), firstFrom(days, thisWeek)]
    const lately = far.filter((place) => place >= latelyFrom && place < latelyTo).length
    const latelyOf = latelyTo - latelyFrom
    // The gate names no rate that half could still be held of: the claim's own stands for it, as for the Promise.
    const tense = latelyOf > 0 && lately * 2 * known >= k * latelyOf ? 'are' : 'were'
    const years = { fromYear: civilFromDay(days[from] ?? today).year, toYear: civilFromDay(days[length - 1] ?? today).year }
    const isFar = new Set(far)
    const lit = litRanges(from, length, (place) => isFar.has(place))
    const all = from === 0
    const others = decimetres.subarray(from).filter((_, at) => ruled[at]?.isFar === false && !Number.isNaN(ruled[at].median))
    return {
      certainty,
      say: tense === 'are' ? say('are', { far: now, k, n: known, longest: metres, all: all ? 1 : 0 }) : say('were', { k, n: known, longest: metres, ...years }),
      value: k,
      of: 'runs of at least one and a half times the median of their year, and in its longest tenth',
      part: { k, n: known },
      window: { from: all ? firstDay : windowFrom, to: today, all },
      tense,
      coverage: { with: known, of: n },
      receipts: receiptsOf(ordered, runs.id, lit),
      against: say('others', { others: known - k, median: (quantile(others.toSorted(), 50) ?? NaN) / 10 }),
      evidence: [
        say('longest', { metres, day: days[longest] ?? today }),
        best.p < 0.01
          ? say('weekday', { weekday: best.weekday, k: best.k, n: k, share: best.share, p: best.p })
          : say('no-weekday', { weekday: best.weekday, k: best.k, n: k }),
        say('line', { far: now, ...line }),
        ...(known < n ? [say('unruled', { unruled: n - known })] : []),
      ],
      lately: say('lately', { k: lately, n: latelyOf, share: k / known }),
      how: say('how', { firstWeekday }),
      shows: say('shows', { runs: length, lit: k, unruled: ruledAll.filter(({ median }) => Number.isNaN(median)).length, fromDay: firstDay, toDay: today }),
      details: {
        far: k,
        runs: n,
        known,
        longestMetres: metres,
        lineMetres: now,
        weekday: best.weekday,
        onWeekday: best.k,
        weekdayP: best.p,
        lately26: lately,
      },
      figure: {
        kind: 'horizon',
        fromDay: firstDay,
        toDay: today,
        windowFrom,
        marks: marksOf(ordered, runs.distance, 1, lit),
        lines: ruledAll.map((one) => (Number.isNaN(one.median) ? null : Math.round(lineOf(one)))),
      },
    }
  },
})
