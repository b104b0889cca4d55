import type { FirstWeekday } from '../calendar/calendar'
import { civilFromDay, startOfWeek } from '../calendar/calendar'
import { binomialTail } from '../truth/binomial'
import { certaintyOfCount, certaintyOfShare, certaintyOfTest } from '../truth/certainty'
import { effectiveCount, leastWorth } from '../truth/effective'
import { quantile } from '../truth/quantile'
import { wilson } from '../truth/wilson'
import { byDay, firstFrom, litRanges, marksOf } from './by-day'
import { defineCard, sayings } from './card'
import { isIndoors } from './outdoors'

/** Which half of a run was the faster one, its hills taken out. */
export type FasterHalf = 'second' | 'first'

export interface SecondHalfSays {
  readonly are: { readonly half: FasterHalf; readonly k: number; readonly n: number; readonly all: number }
  readonly were: { readonly half: FasterHalf; readonly k: number; readonly n: number; readonly fromYear: number; readonly toYear: number }
  readonly others: { readonly half: FasterHalf; readonly even: number; readonly other: number }
  /** The middle run's time of the second half over that of the first, in thousandths. */
  readonly middle: { readonly thousandths: number }
  readonly luck: { readonly k: number; readonly n: number; readonly p: number }
  readonly phases: { readonly n: number; readonly effective: number }
  readonly 'left-out': { readonly paused: number; readonly unknown: number }
  readonly lately: { readonly k: number; readonly n: number; readonly half: FasterHalf }
  readonly how: { readonly n: number; readonly of: number; readonly firstWeekday: FirstWeekday }
  readonly shows: {
    readonly runs: number
    readonly lit: number
    /** Runs that can't tell. */
    readonly unknown: number
    readonly half: FasterHalf
    readonly fromDay: number
    readonly toDay: number
  }
  readonly 'no-run': Record<never, never>
  readonly runs: { readonly left: number; readonly n: number; readonly long: number }
  readonly cover: { readonly n: number; readonly of: number }
  readonly neither: { readonly second: number; readonly even: number; readonly first: number; readonly n: number }
}

const id = 'the-second-half'
const say = sayings<SecondHalfSays>(id)

const windowWeeks = 104
const latelyWeeks = 26
const leastRuns = 20
const leastMetres = 5000
const mostPauses = 0.1
const threshold = 0.5
/** truth.md: "negative < .99, even .99–1.01". */
const even = { from: 0.99, to: 1.01 }

const sides = { second: 1, even: 0, first: -1 } as const
const unknown = NaN
const sideOf = (ratio: number): number => (ratio < even.from ? sides.second : ratio > even.to ? sides.first : sides.even)

export const card = defineCard({
  id,
  place: 11,
  rev: 2,
  kind: 'share',
  needs: ['distance', 'halvesRatio', 'indoor', 'located', 'pauseShare'],
  face: ({ runs, today, firstWeekday }) => {
    const { length } = runs
    if (length === 0) return { missing: say('no-run', {}) }
    const ordered = byDay(runs.day)
    const { days } = ordered
    const thisWeek = startOfWeek(today, firstWeekday)
    const windowFrom = thisWeek - 7 * (windowWeeks - 1)
    const [from, to] = [firstFrom(days, windowFrom), length]

    // In order of start: how one run was finished leads on to the next one.
    const isLong = (place: number): boolean => (runs.distance[place] ?? 0) >= leastMetres && !isIndoors(runs.indoor[place], runs.located[place])
    const tells = (place: number): boolean => (runs.pauseShare[place] ?? NaN) < mostPauses && !Number.isNaN(runs.halvesRatio[place] ?? NaN)
    const long = ordered.order.subarray(from, to).toSorted().filter(isLong)
    const of = long.length
    // Pauses are known of a run whose halves are not, but a run that paused says nothing of how it was finished, whatever else is known.
    const paused = long.filter((place) => (runs.pauseShare[place] ?? NaN) >= mostPauses).length
    const telling = long.filter(tells)
    const n = telling.length
    const ratios = Float64Array.from(telling, (place) => runs.halvesRatio[place] ?? unknown)
    const side = ratios.map(sideOf)
    const count = (wanted: number): number => side.reduce((sum, one) => sum + (one === wanted ? 1 : 0), 0)
    const counts = { second: count(sides.second), even: count(sides.even), first: count(sides.first) }
    if (of < leastRuns) return { missing: say('runs', { left: leastRuns - of, n: of, long: leastMetres }) }
    const covered = certaintyOfCount(n + paused, of)
    if (covered === null) return { missing: say('cover', { n: n + paused, of }) }
    if (n < leastRuns) return { missing: say('runs', { left: leastRuns - n, n, long: leastMetres }) }

    const half: FasterHalf = counts.second >= counts.first ? 'second' : 'first'
    const series = side.map((one) => (one === sides[half] ? 1 : 0))
    const k = counts[half]
    const share = k / n
    const effective = effectiveCount(series)
    const interval = wilson(share * effective, effective, 95)
    const [lower99] = wilson(share * effective, effective, 99)
    // truth.md asks for the interval alone. Of runners who finish either way as often it would tell one in twenty, one in forty on each side: the larger half is
    // held against a coin too, over as many runs as they are worth, twice because it might have been the other.
    const worth = leastWorth([series])
    const p = Math.min(1, 2 * binomialTail(Math.floor((k * worth) / n), worth, threshold))
    const shareCertainty = certaintyOfShare(interval[0], lower99, threshold)
    if (shareCertainty === null || certaintyOfTest(p) === null) return { missing: say('neither', { ...counts, n }) }

    const isLit = new Uint8Array(length)
    let [lately, latelyOf] = [0, 0]
    telling.forEach((place, at) => {
      const isThat = series[at] === 1
      if (isThat) isLit[place] = 1
      const day = runs.day[place] ?? NaN
      if (day < thisWeek - 7 * latelyWeeks || day >= thisWeek) return
      latelyOf += 1
      if (isThat) lately += 1
    })
    // Half of the threshold is a quarter.
    const tense = latelyOf > 0 && lately * 4 >= latelyOf ? 'are' : 'were'
    const told = Float64Array.from(telling, (place) => runs.day[place] ?? today).sort()
    const years = { fromYear: civilFromDay(told[0] ?? today).year, toYear: civilFromDay(told.at(-1) ?? today).year }
    const all = from === 0
    const firstDay = days[0] ?? today
    const median = quantile(ratios.toSorted(), 50) ?? NaN
    // Runs before the window are drawn by the same rule.
    const drawn = Array.from(ordered.order, (place) => (isLong(place) && tells(place) ? place : null))
    return {
      certainty: covered === 'certain' ? shareCertainty : 'fairly-sure',
      say: tense === 'are' ? say('are', { half, k, n, all: all ? 1 : 0 }) : say('were', { half, k, n, ...years }),
      value: share,
      of: `share of runs of 5 km and more whose ${half} half was the faster one`,
      part: { k, n },
      interval,
      p,
      window: { from: all ? firstDay : windowFrom, to: today, all },
      tense,
      coverage: { with: n + paused, of },
      receipts: Array.from(telling, (place) => runs.id[place] ?? NaN),
      against: say('others', { half, even: counts.even, other: n - k - counts.even }),
      evidence: [
        say('middle', { thousandths: Math.round(median * 1000) }),
        say('luck', { k, n, p }),
        say('phases', { n, effective }),
        say('left-out', { paused, unknown: of - n - paused }),
      ],
      lately: say('lately', { k: lately, n: latelyOf, half }),
      how: say('how', { n, of, firstWeekday }),
      shows: say('shows', { runs: length, lit: k, unknown: drawn.filter((place) => place === null).length, half, fromDay: firstDay, toDay: today }),
      details: { ...counts, runs: of, paused, effective, medianRatio: median, lately26: lately },
      figure: {
        kind: 'halves',
        fromDay: firstDay,
        toDay: today,
        windowFrom,
        firstWeekday,
        marks: marksOf(
          ordered,
          runs.distance,
          1,
          litRanges(from, to, (place) => isLit[ordered.order[place] ?? 0] === 1),
        ),
        ratios: drawn.map((place) => (place === null ? null : Math.round((runs.halvesRatio[place] ?? unknown) * 1000))),
      },
    }
  },
})
