import type { FirstWeekday } from '../calendar/calendar'
import { civilFromDay, startOfWeek } from '../calendar/calendar'
import { binomialTail } from '../truth/binomial'
import { certaintyOfCount, certaintyOfShare, certaintyOfTest } from '../truth/certainty'
import { cautiousWorth, effectiveCount } from '../truth/effective'
import { wilson } from '../truth/wilson'
import { byDay, firstFrom, litRanges, marksOf } from './by-day'
import { defineCard, sayings } from './card'
import { isOutdoors } from './outdoors'

/** Whether most runs go over ground that no run before them came near, or over what was known. */
export type Side = 'wander' | 'return'

export interface WandererSays {
  /** k of n runs were of that side; `starts` of all n began where none before had begun. */
  readonly are: { readonly side: Side; readonly k: number; readonly n: number; readonly starts: number; readonly all: number }
  readonly were: { readonly side: Side; readonly k: number; readonly n: number; readonly fromYear: number; readonly toYear: number }
  readonly others: { readonly side: Side; readonly others: number }
  /** Metres, and those of them on new ground. */
  readonly ground: { readonly metres: number; readonly fresh: number }
  readonly starts: { readonly k: number; readonly n: number; readonly low: number; readonly high: number }
  readonly luck: { readonly k: number; readonly n: number; readonly p: number }
  readonly phases: { readonly n: number; readonly effective: number }
  readonly 'left-out': { readonly without: number; readonly waiting: number }
  readonly lately: { readonly k: number; readonly n: number; readonly side: Side }
  readonly how: { readonly n: number; readonly of: number; readonly firstWeekday: FirstWeekday }
  readonly shows: { readonly runs: number; readonly lit: number; readonly side: Side; readonly untold: number }
  readonly 'no-run': Record<never, never>
  readonly runs: { readonly left: number; readonly n: number }
  readonly cover: { readonly n: number; readonly of: number; readonly waiting: number }
  readonly neither: { readonly fresh: number; readonly known: number; readonly n: number }
}

const id = 'the-wanderers-share'
const say = sayings<WandererSays>(id)

const windowWeeks = 104
const latelyWeeks = 26
const leastRuns = 40
const threshold = 0.5

/** A part of a whole that comes in phases, with its interval. */
const shareOf = (series: readonly number[]) => {
  const k = series.reduce((sum, one) => sum + one, 0)
  const effective = effectiveCount(series)
  const share = k / series.length
  return { k, share, effective, interval: wilson(share * effective, effective, 95), lower99: wilson(share * effective, effective, 99)[0] }
}

export const card = defineCard({
  id,
  place: 8,
  rev: 1,
  kind: 'share',
  needs: ['distance', 'hasRoute', 'indoor', 'located', 'newMetres', 'newStart', 'routeMetres', 'virtual', 'way'],
  face: ({ runs, today, firstWeekday }) => {
    const { length } = runs
    if (length === 0) return { missing: say('no-run', {}) }
    const ordered = byDay(runs.day)
    const { days, order } = ordered
    const thisWeek = startOfWeek(today, firstWeekday)
    const windowFrom = thisWeek - 7 * (windowWeeks - 1)
    const from = firstFrom(days, windowFrom)

    // In order of start, as the ground became known.
    const outdoors = order
      .subarray(from)
      .toSorted()
      .filter((place) => isOutdoors(runs, place))
    const of = outdoors.length
    const told = [...outdoors.filter((place) => !Number.isNaN(runs.way[place] ?? NaN))]
    const n = told.length
    if (of < leastRuns) return { missing: say('runs', { left: leastRuns - of, n: of }) }
    const covered = certaintyOfCount(n, of)
    const waiting = outdoors.filter((place) => Number.isNaN(runs.way[place] ?? NaN) && runs.hasRoute[place] !== 0).length
    if (covered === null) return { missing: say('cover', { n, of, waiting }) }
    if (n < leastRuns) return { missing: say('runs', { left: leastRuns - n, n }) }

    const fresh = (place: number): number => runs.newMetres[place] ?? NaN
    const metres = (place: number): number => runs.routeMetres[place] ?? NaN
    const isNew = told.map((place): number => (2 * fresh(place) >= metres(place) ? 1 : 0))
    const onNew = isNew.reduce((sum, one) => sum + one, 0)
    const side: Side = 2 * onNew > n ? 'wander' : 'return'
    const series = side === 'wander' ? isNew : isNew.map((one) => 1 - one)
    const { k, share, effective, interval, lower99 } = shareOf(series)
    // As for the Second Half: of runners who do either as often the interval alone would tell one in twenty.
    const worth = cautiousWorth(series)
    const p = Math.min(1, 2 * binomialTail(Math.floor((k * worth) / n), worth, threshold))
    const shareCertainty = certaintyOfShare(interval[0], lower99, threshold)
    if (shareCertainty === null || certaintyOfTest(p) === null) return { missing: say('neither', { fresh: onNew, known: n - onNew, n }) }

    const starts = shareOf(told.map((place) => (runs.newStart[place] === 1 ? 1 : 0)))
    const sum = (value: (place: number) => number): number => told.reduce((all, place) => all + value(place), 0)
    const ground = { metres: sum(metres), fresh: sum(fresh) }
    const isLit = new Uint8Array(length)
    let [lately, latelyOf] = [0, 0]
    told.forEach((place, at) => {
      const isThat = series[at] === 1
      if (isThat) isLit[place] = 1
      const day = runs.day[place] ?? NaN
      if (day < thisWeek - 7 * latelyWeeks || day >= thisWeek) return
      latelyOf += 1
      if (isThat) lately += 1
    })
    // Half of the threshold is a quarter.
    const tense = latelyOf > 0 && lately * 4 >= latelyOf ? 'are' : 'were'
    const toldDays = told.map((place) => runs.day[place] ?? today).sort((a, b) => a - b)
    const years = { fromYear: civilFromDay(toldDays[0] ?? today).year, toYear: civilFromDay(toldDays.at(-1) ?? today).year }
    const lit = litRanges(from, length, (place) => isLit[order[place] ?? 0] === 1)
    const all = from === 0
    const firstDay = days[0] ?? today
    const freshOf = Array.from(order, (place) => (Number.isNaN(fresh(place)) ? null : Math.round(fresh(place))))
    return {
      certainty: covered === 'certain' ? shareCertainty : 'fairly-sure',
      say: tense === 'are' ? say('are', { side, k, n, starts: starts.k, all: all ? 1 : 0 }) : say('were', { side, k, n, ...years }),
      value: share,
      of: side === 'wander' ? 'share of runs mostly over new ground' : 'share of runs mostly over known ground',
      part: { k, n },
      interval,
      p,
      window: { from: all ? firstDay : windowFrom, to: today, all },
      tense,
      coverage: { with: n, of },
      receipts: told.map((place) => runs.id[place] ?? NaN),
      against: say('others', { side, others: n - k }),
      evidence: [
        say('ground', ground),
        say('starts', { k: starts.k, n, low: starts.interval[0], high: starts.interval[1] }),
        say('luck', { k, n, p }),
        say('phases', { n, effective }),
        say('left-out', { without: of - n - waiting, waiting }),
      ],
      lately: say('lately', { k: lately, n: latelyOf, side }),
      how: say('how', { n, of, firstWeekday }),
      shows: say('shows', { runs: length, lit: k, side, untold: freshOf.filter((one) => one === null).length }),
      details: {
        onNewGround: onNew,
        runs: n,
        outdoors: of,
        newStarts: starts.k,
        newStartShare: starts.share,
        metres: ground.metres,
        newMetres: ground.fresh,
        effective,
        lately26: lately,
      },
      figure: { kind: 'rays', fromDay: firstDay, toDay: today, marks: marksOf(ordered, runs.distance, 1, lit), fresh: freshOf },
    }
  },
})
